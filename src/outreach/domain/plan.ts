import { HOUR_MS, plusMs, type Instant } from '../../platform/time/instant.ts';
import { addDays, instantAt, localDateOf, type LocalTime, type Zone } from '../../platform/time/wall-time.ts';

export const TOUCH_CHANNELS = ['sms', 'whatsapp', 'email', 'voice'] as const;
export type TouchChannel = (typeof TOUCH_CHANNELS)[number];

/** A message that an appointment gives rise to. */
export type TouchStep =
  | 'booking-confirmation'
  | 'correction'
  | 'cancellation'
  | 'reminder-1d'
  | 'reminder-3h'
  /** Not of the plan: what was asked for was refused after all, and the visit stays as it was. */
  | 'change-refused';

export interface OutreachPolicy {
  readonly channel: 'sms';
  /** So long may somebody at the desk take back what they did before the patient hears of it. */
  readonly deskGraceMs: number;
  readonly reminder: { readonly daysBefore: number; readonly at: LocalTime };
  /** For a visit booked after its reminder would have been due. */
  readonly shortNotice: { readonly hoursBefore: number; readonly bookedAtLeastHoursBefore: number };
  readonly nextContactTime: NextContactTime;
}

/** The first instant at or after `at` outside the quiet hours, by the wall clock of the zone. The rule itself lives in patients. */
export type NextContactTime = (at: Instant, zone: Zone) => Instant;

/** What a plan depends on. */
export interface VisitFacts {
  readonly start: Instant;
  /** Of the site. */
  readonly zone: Zone;
  /** FHIR R4 `Appointment.status`. */
  readonly status: string;
  readonly attendance: string;
  /** The cause of the booking. */
  readonly origin: string;
  /** Active and alive. */
  readonly patientReachable: boolean;
  /** Since when we have known of this start. */
  readonly since: Instant;
  /** The start that our last message to the patient named; undefined where none did, or the last said "cancelled". */
  readonly told?: Instant | undefined;
  /** Of the change that leads to this plan, where it is one. */
  readonly cause?: string | undefined;
}

export interface PlannedTouch {
  readonly step: TouchStep;
  readonly channel: 'sms';
  readonly dueAt: Instant;
  /** The patient has just read it in the conversation that made the change: kept as told, not sent. */
  readonly alreadyTold?: true | undefined;
}

/** The patient's own acts: they are awake and wait for the answer, so quiet hours do not hold it back. */
const OWN_ACTS: readonly string[] = ['phone', 'message', 'web'];
/** Made in the very thread in which the notice would arrive. */
const IN_CONVERSATION = 'message';
const AT_THE_DESK = 'desk';

/**
 * Every message that a visit calls for, past ones included: what was sent already is taken off by `differenceOf`. Pure; the
 * same facts give the same plan.
 */
export function planFor(visit: VisitFacts, policy: OutreachPolicy, now: Instant): readonly PlannedTouch[] {
  if (!visit.patientReachable || visit.start <= now) return [];
  if (visit.status === 'cancelled')
    return tellsOfCancellation(visit) && !isTakenBack(visit, policy, now)
      ? [notice('cancellation', visit, { policy, now })]
      : [];
  if (visit.status !== 'booked') return [];
  const change = changeStep(visit);
  const reminder = reminderOf(visit, policy);
  return [...(change ? [notice(change, visit, { policy, now })] : []), ...(reminder ? [reminder] : [])];
}

/** Booked in another system, which has its own way of saying so. */
function isMirrored(origin: string): boolean {
  return origin === 'import' || origin === 'ehr';
}

/** An imported visit of which we never spoke is not ours to cancel by message. */
function tellsOfCancellation(visit: VisitFacts): boolean {
  return visit.told !== undefined || !isMirrored(visit.origin);
}

function changeStep(visit: VisitFacts): TouchStep | undefined {
  if (visit.told === undefined) return isMirrored(visit.origin) ? undefined : 'booking-confirmation';
  return visit.told === visit.start ? undefined : 'correction';
}

function notice(
  step: TouchStep,
  visit: VisitFacts,
  { policy, now }: { readonly policy: OutreachPolicy; readonly now: Instant },
): PlannedTouch {
  const { cause } = visit;
  const awake = cause !== undefined && OWN_ACTS.includes(cause);
  const dueAt = awake ? now : policy.nextContactTime(graceOver(visit, policy, now), visit.zone);
  return { step, channel: policy.channel, dueAt, ...(cause === IN_CONVERSATION ? { alreadyTold: true } : {}) };
}

function graceOver({ cause }: VisitFacts, { deskGraceMs }: OutreachPolicy, now: Instant): Instant {
  return cause === AT_THE_DESK ? plusMs(now, deskGraceMs) : now;
}

/** Given and taken back at the desk at once: nobody was told of it, and nobody needs to hear that it is no more. */
function isTakenBack(visit: VisitFacts, { deskGraceMs }: OutreachPolicy, now: Instant): boolean {
  const { told, origin, cause, since } = visit;
  return told === undefined && origin === AT_THE_DESK && cause === AT_THE_DESK && now - since <= deskGraceMs;
}

function reminderOf(visit: VisitFacts, policy: OutreachPolicy): PlannedTouch | undefined {
  if (visit.attendance === 'declined') return undefined;
  const { daysBefore, at } = policy.reminder;
  const day = addDays(localDateOf(visit.start, visit.zone), -daysBefore);
  const dueAt = policy.nextContactTime(instantAt(day, at, visit.zone), visit.zone);
  if (visit.since <= dueAt) return { step: 'reminder-1d', channel: policy.channel, dueAt };
  const { hoursBefore, bookedAtLeastHoursBefore } = policy.shortNotice;
  if (visit.start - visit.since <= bookedAtLeastHoursBefore * HOUR_MS) return undefined;
  const shortly = plusMs(visit.start, -hoursBefore * HOUR_MS);
  // Early visits have none: the three hours before them are night, and they were booked the evening before.
  if (policy.nextContactTime(shortly, visit.zone) !== shortly) return undefined;
  return { step: 'reminder-3h', channel: policy.channel, dueAt: shortly };
}

/** A touch has lost its sense from here on: a reminder an hour before the visit, a notice when it begins. */
export function uselessFrom(step: TouchStep, start: Instant): Instant {
  switch (step) {
    case 'reminder-1d':
    case 'reminder-3h':
      return plusMs(start, -HOUR_MS);
    case 'booking-confirmation':
    case 'correction':
    case 'cancellation':
    case 'change-refused':
      return start;
  }
}
