import { HOUR_MS, plusMs, type Instant } from '../../platform/time/instant.ts';
import { addDays, instantAt, localDateOf, type LocalTime, type Zone } from '../../platform/time/wall-time.ts';

export const TOUCH_CHANNELS = ['sms', 'whatsapp', 'email', 'voice'] as const;
export type TouchChannel = (typeof TOUCH_CHANNELS)[number];

/** A message that an appointment gives rise to. */
export type TouchStep =
  | 'booking-confirmation'
  | 'correction'
  | 'cancellation'
  /** So many days before. */
  | `reminder-${number}d`
  /** For a visit booked too late for any of those. */
  | 'reminder-3h'
  /** Nobody answered: a person calls. */
  | 'ask-person'
  /** Not of the plan: what was asked for was refused after all, and the visit stays as it was. */
  | 'change-refused';

/** A reminder of the plan: so many calendar days before the visit, at a wall time of the site. */
export interface ReminderStep {
  readonly daysBefore: number;
  readonly at: LocalTime;
  /** Instead of those of the plan. */
  readonly channels?: readonly TouchChannel[] | undefined;
  /** Not for who has confirmed already. */
  readonly onlyUnanswered?: boolean | undefined;
}

/** What a clinic sends about a visit of a service. Plain data. */
export interface ReminderPlan {
  /** False: nothing is sent about these visits. */
  readonly active: boolean;
  /** Whether a booking is confirmed by message. */
  readonly confirms: boolean;
  /** No two on one day. */
  readonly steps: readonly ReminderStep[];
  /** More reminders for who is likely to miss the visit, by the share that `miss-rate.ts` explains. Absent: nobody is looked at. */
  readonly extraCare?: { readonly missRateFrom: number; readonly steps: readonly ReminderStep[] } | undefined;
  /** For a visit booked after its reminders would have been due. */
  readonly shortNotice?: { readonly hoursBefore: number; readonly bookedAtLeastHoursBefore: number } | undefined;
  /** In the order in which they are tried; a message that fails goes by the next. */
  readonly channels: readonly TouchChannel[];
  /** Whether messages carry the address of the visit's page. */
  readonly link: boolean;
  /** The reminders of one day to one telephone go in one message, but for who wants theirs apart. */
  readonly familyTogether: boolean;
  /** Who was reminded and has not answered by then is called by a person. */
  readonly personCalls?: { readonly daysBefore: number; readonly at: LocalTime } | undefined;
}

export interface OutreachPolicy {
  readonly plan: ReminderPlan;
  /** So long may somebody at the desk take back what they did before the patient hears of it. */
  readonly deskGraceMs: number;
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
  /** Known only where the plan asks for it. */
  readonly missRate?: number | undefined;
  /** Since when we have known of this start. */
  readonly since: Instant;
  /** The start that our last message to the patient named; undefined where none did, or the last said "cancelled". */
  readonly told?: Instant | undefined;
  /** Of the change that leads to this plan, where it is one. */
  readonly cause?: string | undefined;
}

export interface PlannedTouch {
  readonly step: TouchStep;
  readonly channels: readonly TouchChannel[];
  readonly dueAt: Instant;
  /** The patient has just read it in the conversation that made the change: kept as told, not sent. */
  readonly alreadyTold?: true | undefined;
  /** Its words, where they are not those of the step. */
  readonly template?: string | undefined;
}

/** The patient's own acts: they are awake and wait for the answer, so quiet hours do not hold it back. */
const OWN_ACTS: readonly string[] = ['phone', 'message', 'web'];
/** Made in the very thread in which the notice would arrive. */
const IN_CONVERSATION = 'message';
const AT_THE_DESK = 'desk';

/** Who chose the new time has nothing to answer: one notice of it, to keep, that asks for nothing. */
const MOVE_CONFIRMATION = 'move-confirmation';

/**
 * Every message that a visit calls for, past ones included: what was sent already is taken off by `differenceOf`. Pure; the
 * same facts give the same plan.
 */
export function planFor(visit: VisitFacts, policy: OutreachPolicy, now: Instant): readonly PlannedTouch[] {
  if (!visit.patientReachable || visit.start <= now || !policy.plan.active) return [];
  if (visit.status === 'cancelled')
    return tellsOfCancellation(visit) && !isTakenBack(visit, policy, now)
      ? [notice('cancellation', visit, { policy, now })]
      : [];
  if (visit.status !== 'booked') return [];
  const change = changeStep(visit, policy.plan);
  const told = change ? [notice(change, visit, { policy, now })] : [];
  if (visit.attendance === 'declined') return told;
  const reminders = remindersOf(visit, policy);
  return [...told, ...reminders, ...personCallOf(visit, policy, reminders)];
}

/** Booked in another system, which has its own way of saying so. */
function isMirrored(origin: string): boolean {
  return origin === 'import' || origin === 'ehr';
}

/** An imported visit of which we never spoke is not ours to cancel by message. */
function tellsOfCancellation(visit: VisitFacts): boolean {
  return visit.told !== undefined || !isMirrored(visit.origin);
}

function changeStep(visit: VisitFacts, plan: ReminderPlan): TouchStep | undefined {
  if (visit.told === undefined) return isMirrored(visit.origin) || !plan.confirms ? undefined : 'booking-confirmation';
  return visit.told === visit.start ? undefined : 'correction';
}

function notice(
  step: TouchStep,
  visit: VisitFacts,
  { policy, now }: { readonly policy: OutreachPolicy; readonly now: Instant },
): PlannedTouch {
  const { cause } = visit;
  const awake = isOwnAct(visit);
  return {
    step,
    channels: policy.plan.channels,
    dueAt: leavesAt(visit, policy, now),
    ...(cause === IN_CONVERSATION ? { alreadyTold: true as const } : {}),
    ...(step === 'correction' && awake ? { template: MOVE_CONFIRMATION } : {}),
  };
}

function isOwnAct({ cause }: VisitFacts): boolean {
  return cause !== undefined && OWN_ACTS.includes(cause);
}

/** When the notice of a change leaves that was made then. */
function leavesAt(visit: VisitFacts, policy: OutreachPolicy, changed: Instant): Instant {
  return isOwnAct(visit) ? changed : policy.nextContactTime(graceOver(visit, policy, changed), visit.zone);
}

function graceOver({ cause }: VisitFacts, { deskGraceMs }: OutreachPolicy, now: Instant): Instant {
  return cause === AT_THE_DESK ? plusMs(now, deskGraceMs) : now;
}

/** Given and taken back at the desk at once: nobody was told of it, and nobody needs to hear that it is no more. */
function isTakenBack(visit: VisitFacts, { deskGraceMs }: OutreachPolicy, now: Instant): boolean {
  const { told, origin, cause, since } = visit;
  return told === undefined && origin === AT_THE_DESK && cause === AT_THE_DESK && now - since <= deskGraceMs;
}

/** A wall time of the site so many days before the visit, or the next one at which nobody is woken. */
function dayBefore(
  visit: VisitFacts,
  { daysBefore, at }: Pick<ReminderStep, 'daysBefore' | 'at'>,
  nextContactTime: NextContactTime,
): Instant {
  const day = addDays(localDateOf(visit.start, visit.zone), -daysBefore);
  return nextContactTime(instantAt(day, at, visit.zone), visit.zone);
}

function stepsFor({ missRate }: VisitFacts, { steps, extraCare }: ReminderPlan): readonly ReminderStep[] {
  const needsMore = extraCare !== undefined && missRate !== undefined && missRate >= extraCare.missRateFrom;
  return needsMore ? [...steps, ...extraCare.steps] : steps;
}

/** Who has just had a notice of this time needs no reminder on its heels; where we send none, nothing is too soon. */
const NOTICE_REMINDS_MS = 2 * HOUR_MS;

function restsUntil(visit: VisitFacts, policy: OutreachPolicy): Instant {
  const hasNotice = visit.told !== undefined || changeStep(visit, policy.plan) !== undefined;
  return hasNotice ? plusMs(leavesAt(visit, policy, visit.since), NOTICE_REMINDS_MS) : visit.since;
}

function remindersOf(visit: VisitFacts, policy: OutreachPolicy): readonly PlannedTouch[] {
  const { plan, nextContactTime } = policy;
  const latest = plusMs(visit.start, -HOUR_MS);
  const inTime = stepsFor(visit, plan)
    .map((step) => ({ ...step, dueAt: dayBefore(visit, step, nextContactTime) }))
    .filter(({ dueAt }) => restsUntil(visit, policy) <= dueAt && dueAt < latest)
    .toSorted((a, b) => a.dueAt - b.dueAt);
  if (inTime.length > 0) {
    return inTime
      .filter(({ onlyUnanswered }) => !onlyUnanswered || visit.attendance !== 'accepted')
      .map(({ daysBefore, channels = plan.channels, dueAt }) => ({ step: `reminder-${daysBefore}d`, channels, dueAt }));
  }
  const { shortNotice, channels } = plan;
  if (!shortNotice) return [];
  const { hoursBefore, bookedAtLeastHoursBefore } = shortNotice;
  if (visit.start - visit.since <= bookedAtLeastHoursBefore * HOUR_MS) return [];
  const shortly = plusMs(visit.start, -hoursBefore * HOUR_MS);
  // Early visits have none: the three hours before them are night, and they were booked the evening before.
  if (nextContactTime(shortly, visit.zone) !== shortly) return [];
  return [{ step: 'reminder-3h', channels, dueAt: shortly }];
}

/** Who was reminded in vain. Nobody is called about a visit of which there was no reminder. */
function personCallOf(
  visit: VisitFacts,
  { plan: { personCalls }, nextContactTime }: OutreachPolicy,
  reminders: readonly PlannedTouch[],
): readonly PlannedTouch[] {
  if (!personCalls || visit.attendance !== 'needs-action') return [];
  const dueAt = dayBefore(visit, personCalls, nextContactTime);
  const wasAsked = reminders.some((reminder) => reminder.dueAt < dueAt);
  return wasAsked && dueAt < visit.start ? [{ step: 'ask-person', channels: ['voice'], dueAt }] : [];
}

export function isReminder(step: TouchStep): boolean {
  return step.startsWith('reminder-');
}

/** Who has just booked, or moved it themselves, knows of the visit whether or not the notice arrives. */
export function tellsWhatIsKnown({ step, template }: Pick<PlannedTouch, 'step' | 'template'>): boolean {
  return step === 'booking-confirmation' || template === MOVE_CONFIRMATION;
}

/** A touch has lost its sense from here on: a reminder an hour before the visit, a notice when it begins. */
export function uselessFrom(step: TouchStep, start: Instant): Instant {
  return isReminder(step) ? plusMs(start, -HOUR_MS) : start;
}
