import type { Brand } from '../../platform/kernel/brand.ts';
import type { Instant } from '../../platform/time/instant.ts';
import type { PlannedTouch, TouchChannel, TouchStep } from './plan.ts';

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

/**
 * Without the reminders of which the visit knew nothing when their time came: they are of a plan that was written later. One that was
 * begun and dropped may come back, late as it is.
 */
export function withoutMissed(
  wanted: readonly PlannedTouch[],
  stored: readonly StoredTouch[],
  { start, now }: { readonly start: Instant; readonly now: Instant },
): readonly PlannedTouch[] {
  const wasBegun = (step: TouchStep) => stored.some((touch) => touch.step === step && touch.start === start);
  return wanted.filter(({ step, dueAt }) => isNotice(step) || dueAt >= now || wasBegun(step));
}

interface SendableTouch extends StoredTouch {
  readonly channel: TouchChannel;
  readonly channels: readonly TouchChannel[];
  readonly tries: number;
}

/** As it was planned: never sent, never put off, and not on its second channel. */
function isUntouched({ state, tries, reason, channel, channels }: SendableTouch): boolean {
  return state === 'planned' && tries === 0 && reason === undefined && channel === channels[0];
}

/**
 * The same where not the visit but the plan of its service was written anew: what waits gets the new time and channels, what is no
 * longer wanted goes, what is new comes. A reminder whose new time has passed is not sent late: it keeps its old one, or is not
 * begun. Nobody gets a confirmation of what they booked long ago.
 */
export function differenceUnderNewPlan(
  stored: readonly SendableTouch[],
  wanted: readonly PlannedTouch[],
  facts: { readonly start: Instant; readonly told: Told; readonly now: Instant },
): PlanDifference {
  const waits = (planned: PlannedTouch) =>
    stored.some(({ state, step, start }) => state === 'planned' && step === planned.step && start === facts.start);
  const ahead = wanted.filter(
    (planned) => waits(planned) || (planned.dueAt >= facts.now && planned.step !== 'booking-confirmation'),
  );
  const isAnother = (touch: SendableTouch, { dueAt, channels }: PlannedTouch) =>
    touch.dueAt !== dueAt || touch.channels.join() !== channels.join();
  const stale = stored.filter(
    (touch) =>
      isUntouched(touch) &&
      ahead.some(
        (planned) =>
          !isNotice(planned.step) &&
          planned.step === touch.step &&
          touch.start === facts.start &&
          planned.dueAt >= facts.now &&
          isAnother(touch, planned),
      ),
  );
  const { add, drop } = differenceOf(
    stored.filter((touch) => !stale.includes(touch)),
    ahead,
    facts,
  );
  return { add, drop: [...drop, ...stale] };
}
