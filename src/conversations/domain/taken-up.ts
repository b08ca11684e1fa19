import type { Language } from '../../platform/i18n/language.ts';
import { HOUR_MS, type Instant } from '../../platform/time/instant.ts';
import type { AppointmentId } from '../../platform/kernel/ids.ts';
import type { DialogueState } from './dialogue.ts';

/** A thread by which a call that broke off goes on. Without `call` nobody had come to any question yet. */
export interface ContinuedSeed {
  readonly seed: 'continued';
  readonly call?: DialogueState;
  readonly language: Language;
  readonly at: Instant;
  /** The question that was open stands in the message with which the thread begins. */
  readonly isAsked?: boolean;
}

/** Who answers later than this begins anew: the times that were offered are gone, and so may be who was on the phone. */
export const TAKEN_UP_FOR_MS = 2 * HOUR_MS;

/**
 * The dialogue of a call, in writing, at the question that was open. Undefined where there is none to take up. What was held was
 * let go with the call: a time that was read back is read back again, and booked if it is still free.
 */
export function takenUp(seed: ContinuedSeed, now: Instant): DialogueState | undefined {
  const { call } = seed;
  if (!call?.brokenOffAt || now - seed.at > TAKEN_UP_FOR_MS) return undefined;
  const { brokenOffAt, hold: _released, ...rest } = call;
  return {
    ...rest,
    medium: 'text',
    node: brokenOffAt,
    canBeCalled: true,
    greeted: true,
    misses: 0,
    followsCall: seed.isAsked ? 'read' : 'unread',
  };
}

/** The visit that they were told is cancelled in the thread before, a short while ago: they may write why. */
export function cancelledBefore(
  before: { readonly state: object; readonly updated_at: Instant } | undefined,
  now: Instant,
): AppointmentId | undefined {
  if (!before || now - before.updated_at > TAKEN_UP_FOR_MS || !('node' in before.state)) return undefined;
  const { node } = before.state as Pick<DialogueState, 'node'>;
  return node.name === 'over' ? node.cancelled : undefined;
}
