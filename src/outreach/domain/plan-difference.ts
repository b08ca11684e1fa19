import type { Brand } from '../../platform/kernel/brand.ts';
import type { Instant } from '../../platform/time/instant.ts';
import type { PlannedTouch, TouchStep } from './plan.ts';

export type TouchId = Brand<string, 'TouchId'>;

/** What is known about a touch that was planned before. */
export interface StoredTouch {
  readonly id: TouchId;
  readonly step: TouchStep;
  readonly state: 'planned' | 'sent' | 'dropped';
  readonly reason?: string | undefined;
  readonly dueAt: Instant;
  /** The start that it names, or would have named. */
  readonly start: Instant;
  readonly plannedAt: Instant;
  readonly endedAt?: Instant | undefined;
}

/** Reasons that end one plan but not the intention: should the facts come back, so does the touch. */
const REVOCABLE: readonly string[] = ['moved', 'cancelled', 'patient-inactive', 'superseded'];
export const TOLD_IN_CONVERSATION = 'told-in-conversation';

interface Told {
  readonly start: Instant | undefined;
  readonly at: Instant | undefined;
}

function wasTold(touch: StoredTouch): boolean {
  return touch.state === 'sent' || touch.reason === TOLD_IN_CONVERSATION;
}

/** What our last words to the patient were about: which start, or none after a cancellation. `stored` is in order of planning. */
export function toldBy(stored: readonly StoredTouch[]): Told {
  const last = stored
    .filter(wasTold)
    .toSorted((a, b) => (a.endedAt ?? a.dueAt) - (b.endedAt ?? b.dueAt))
    .at(-1);
  if (!last || last.step === 'cancellation') return { start: undefined, at: undefined };
  return { start: last.start, at: last.endedAt };
}

interface PlanDifference {
  readonly add: readonly PlannedTouch[];
  readonly drop: readonly StoredTouch[];
}

function isNotice(step: TouchStep): boolean {
  return step === 'booking-confirmation' || step === 'correction' || step === 'cancellation';
}

/** What must be added to and taken from the stored plan to make it the wanted one. Nothing on a second run. */
export function differenceOf(
  stored: readonly StoredTouch[],
  wanted: readonly PlannedTouch[],
  { start, told }: { readonly start: Instant; readonly told: Told },
): PlanDifference {
  const same = (touch: StoredTouch, step: TouchStep) => touch.step === step && touch.start === start;
  // It answers what the patient asked for, and is true as long as the visit has this time.
  const answers = (touch: StoredTouch) => touch.step === 'change-refused' && touch.start === start;
  const drop = stored.filter(
    (touch) =>
      !answers(touch) &&
      touch.state === 'planned' &&
      !wanted.some(({ step, alreadyTold }) => same(touch, step) && !alreadyTold),
  );
  const settled = (touch: StoredTouch): boolean => {
    if (touch.state === 'planned') return !drop.includes(touch);
    if (touch.state === 'dropped' && touch.reason !== undefined && REVOCABLE.includes(touch.reason)) return false;
    // A visit moved away and back again is corrected again: notices from before our last word do not count.
    return !isNotice(touch.step) || told.at === undefined || touch.plannedAt >= told.at;
  };
  const add = wanted.filter(({ step }) => !stored.some((touch) => same(touch, step) && settled(touch)));
  return { add, drop };
}
