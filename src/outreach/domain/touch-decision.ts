import { MINUTE_MS, plusMs, type Instant } from '../../platform/time/instant.ts';
import type { Zone } from '../../platform/time/wall-time.ts';
import type { ChannelChoice } from './free-touch.ts';
import type { Permission } from './permission.ts';
import { isReminder, uselessFrom, type NextContactTime, type TouchStep } from './plan.ts';

export interface TouchFacts {
  readonly step: TouchStep;
  readonly dueAt: Instant;
  /** The start that the message will name. */
  readonly start: Instant;
  readonly visit:
    { readonly start: Instant; readonly status: string; readonly attendance: string; readonly zone: Zone } | undefined;
  readonly permission: Permission | ChannelChoice;
  /** The desk takes the cancellation back, and the clinic's own system has not answered yet. */
  readonly undoUnderWay?: boolean | undefined;
  readonly nextContactTime: NextContactTime;
}

export type TouchDecision =
  | { readonly kind: 'send'; readonly address: string; readonly expiresAt: Instant }
  | { readonly kind: 'defer'; readonly until: Instant; readonly reason: string }
  | { readonly kind: 'drop'; readonly reason: string };

/** An answer to the patient's own act at night goes out at once or waits for the morning like everything else. */
const AT_ONCE_MS = 15 * MINUTE_MS;
const QUARTER_MS = 15 * MINUTE_MS;
/** A carrier that is down for longer makes a message late that was meant for now. */
const MOST_QUARTERS = 8;

/** Who is told "cancelled" and then "booked" believes neither. */
const ASK_AGAIN_MS = 30_000;

/** Whether a touch still makes sense, from facts read at the moment of sending. */
export function decideTouch(facts: TouchFacts, now: Instant): TouchDecision {
  const stale = staleReason(facts);
  if (stale) return { kind: 'drop', reason: stale };
  const { permission, visit, step, start } = facts;
  const useless = uselessFrom(step, start);
  if (!visit || useless <= now) return { kind: 'drop', reason: 'too-late' };
  if (step === 'cancellation' && facts.undoUnderWay)
    return { kind: 'defer', until: plusMs(now, ASK_AGAIN_MS), reason: 'undo-under-way' };
  if (permission.kind === 'drop') return permission;
  if (permission.kind === 'defer')
    return permission.until >= useless ? { kind: 'drop', reason: 'too-late' } : permission;
  return {
    kind: 'send',
    address: permission.address,
    expiresAt: expiryOf(now, useless, (at) => facts.nextContactTime(at, visit.zone) === at),
  };
}

function staleReason({ step, start, visit }: TouchFacts): string | undefined {
  if (!visit) return 'appointment-unknown';
  if (visit.start !== start) return 'moved';
  if (step === 'cancellation') return visit.status === 'cancelled' ? undefined : 'superseded';
  if (visit.status === 'cancelled') return 'cancelled';
  if (visit.status !== 'booked') return 'superseded';
  if (step === 'ask-person') return visit.attendance === 'needs-action' ? undefined : 'superseded';
  return isReminder(step) && visit.attendance === 'declined' ? 'superseded' : undefined;
}

/** The plan puts a touch into the quiet hours only where it answers the patient. */
export function answersAtOnce(
  { dueAt, nextContactTime }: Pick<TouchFacts, 'dueAt' | 'nextContactTime'>,
  zone: Zone,
  now: Instant,
): boolean {
  return nextContactTime(dueAt, zone) !== dueAt && now - dueAt <= AT_ONCE_MS;
}

/** Two hours, or less: not into the quiet hours, and not past its sense. */
function expiryOf(now: Instant, useless: Instant, mayDisturb: (at: Instant) => boolean): Instant {
  let expiry = plusMs(now, QUARTER_MS);
  for (let quarters = 1; quarters < MOST_QUARTERS && mayDisturb(expiry); quarters += 1) {
    expiry = plusMs(expiry, QUARTER_MS);
  }
  return expiry < useless ? expiry : useless;
}
