import { missRate } from '../../agenda/index.ts';
import { linesOf } from '../../identity/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { AppointmentId, PatientId, ServiceId } from '../../platform/kernel/ids.ts';
import type { Language } from '../../platform/i18n/language.ts';
import type { Instant } from '../../platform/time/instant.ts';
import { chooseChannel } from '../domain/free-touch.ts';
import { permissionFor } from '../domain/permission.ts';
import {
  isReminder,
  planFor,
  TOUCH_CHANNELS,
  type PlannedTouch,
  type ReminderPlan,
  type TouchChannel,
  type TouchStep,
} from '../domain/plan.ts';
import { senderOf } from '../jobs/carry.ts';
import { reminderAlias } from '../senders/reminder-alias.ts';
import { DEFAULT_PLAN, DEFAULT_POLICY } from '../policy.ts';
import { permissionRules, reachOf, type Reach } from '../queries/permission-facts.ts';
import { planInForce } from '../queries/reminder-plans.ts';
import { approvedContent } from '../queries/whatsapp-way.ts';
import { templates } from '../templates.ts';
import type { OutreachPorts } from '../visit-page/visit-links.ts';
import { ownWords } from '../words/own-words.ts';
import { sampleValues } from '../words/sample-values.ts';
import { shownWords, type ShownWords } from '../words/try-words.ts';
import { comingVisits, type ComingVisit } from './coming-visits.ts';
import { planFaults, type PlanFault } from './domain/plan-check.ts';

type Ctx = ClinicContext<Partial<OutreachPorts>>;

/** One message that a visit would bring about, or the call of a person. */
export interface TriedTouch {
  readonly step: TouchStep;
  readonly dueAt: Instant;
  /** Absent: it would reach nobody. */
  readonly channel?: TouchChannel | undefined;
  /** Why it would not. */
  readonly reason?: string | undefined;
}

export interface TriedVisit {
  readonly appointmentId: AppointmentId;
  readonly start: Instant;
  readonly serviceName: string;
  readonly siteName: string;
  readonly language: Language;
  /** Under the plan in force, and under the one that is tried. */
  readonly now: readonly TriedTouch[];
  readonly after: readonly TriedTouch[];
  /** What the patient would read or hear first under the plan that is tried. */
  readonly first?: ShownWords | undefined;
}

/** What a plan would do to the visits to come. */
export interface PlanTrial {
  readonly faults: readonly PlanFault[];
  /** All that the plan is for, and how many of them were looked at. */
  readonly total: number;
  readonly tried: number;
  /** Messages still to be sent about those that were looked at: now, and under the plan that is tried. */
  readonly messagesNow: number;
  readonly messagesThen: number;
  readonly changed: number;
  /** Those that lose all their reminders, then others that change, then those that do not. */
  readonly visits: readonly TriedVisit[];
}

const MOST_SHOWN = 8;
const REMINDER = 'reminder';

interface Known {
  readonly reach: ReadonlyMap<PatientId, Reach>;
  readonly senders: ReadonlySet<TouchChannel>;
  readonly approved: ReadonlyMap<Language, string>;
  readonly house: Language;
}

/**
 * What the visits to come would be sent under a plan, beside what they will be sent now, and what is wrong with it. `plan` absent: the
 * one that holds where this one is taken away. Nothing is written and nobody is contacted; names no patient.
 */
export async function tryPlan(
  ctx: Ctx,
  tried: { readonly serviceId?: ServiceId | undefined; readonly plan?: ReminderPlan | undefined },
): Promise<PlanTrial> {
  const { serviceId } = tried;
  const common = serviceId === undefined ? DEFAULT_PLAN : await planInForce(ctx, undefined);
  const plan = tried.plan ?? common;
  const [inForce, { visits, total }, rules, lines, approved] = await Promise.all([
    planInForce(ctx, serviceId),
    comingVisits(ctx, serviceId),
    permissionRules(ctx),
    linesOf(ctx),
    approvedContent(ctx, REMINDER),
  ]);
  const now = ctx.clock.now();
  const patientIds = [...new Set(visits.map(({ appointment }) => appointment.patientId))];
  const reach = await ctx.db.reading(ctx.clinicId, (reader) => reachOf(reader, patientIds, { rules, now }));
  const alias = await reminderAlias(ctx, rules.clinic.zone);
  const senders = new Set(
    TOUCH_CHANNELS.filter(
      (channel) =>
        (channel === 'sms' && alias !== undefined) || senderOf(ctx as SendingCtx, lines, channel) !== undefined,
    ),
  );
  const known: Known = { reach, senders, approved, house: rules.clinic.defaultLanguage };
  const compared: Compared[] = [];
  for (const visit of visits) {
    const likely = await likelihood(ctx, visit, [inForce, plan]);
    const facts = { known, now, likely };
    const sides = { now: touchesUnder(inForce, visit, facts), after: touchesUnder(plan, visit, facts) };
    // Who has confirmed may be spared a reminder on purpose: what counts is whether they would be asked.
    const unanswered = { ...visit, appointment: { ...visit.appointment, attendance: 'needs-action' as const } };
    const asks = touchesUnder(plan, unanswered, facts).some(isSentReminder);
    compared.push(compare(visit, { ...sides, asks, language: languageOf(visit, known) }));
  }
  const losing = compared.filter(({ loses }) => loses).length;
  const shown = compared.toSorted((a, b) => weight(b) - weight(a)).slice(0, MOST_SHOWN);
  return {
    faults: planFaults(plan, { senders, losing }),
    total,
    tried: visits.length,
    messagesNow: count(compared.map((one) => one.now)),
    messagesThen: count(compared.map((one) => one.after)),
    changed: compared.filter(({ changes }) => changes).length,
    visits: await Promise.all(shown.map((one) => withWords(ctx, one, plan))),
  };
}

type SendingCtx = ClinicContext<OutreachPorts>;

interface Compared extends Pick<TriedVisit, 'now' | 'after' | 'language'> {
  readonly visit: ComingVisit;
  readonly loses: boolean;
  readonly changes: boolean;
}

const weight = ({ loses, changes }: Compared): number => (loses ? 2 : changes ? 1 : 0);
const isSent = (touch: TriedTouch): boolean => touch.channel !== undefined && touch.step !== 'ask-person';
const isSentReminder = (touch: TriedTouch): boolean => isSent(touch) && isReminder(touch.step);
const count = (all: readonly (readonly TriedTouch[])[]): number => all.flat().filter(isSent).length;
const keyOf = (touches: readonly TriedTouch[]): string =>
  touches.map(({ step, dueAt, channel }) => `${step}@${dueAt}:${channel ?? ''}`).join(' ');

function compare(
  visit: ComingVisit,
  { asks, ...sides }: Pick<Compared, 'now' | 'after' | 'language'> & { readonly asks: boolean },
): Compared {
  const { now, after } = sides;
  const loses = !visit.wasReminded && now.some(isSentReminder) && !asks;
  return { visit, ...sides, loses, changes: keyOf(now) !== keyOf(after) };
}

function languageOf({ appointment }: ComingVisit, { reach, house }: Known): Language {
  return reach.get(appointment.patientId)?.patient.language ?? house;
}

async function likelihood(
  ctx: Ctx,
  { appointment }: ComingVisit,
  plans: readonly ReminderPlan[],
): Promise<number | undefined> {
  if (plans.every(({ extraCare }) => extraCare === undefined)) return undefined;
  return (await missRate(ctx, appointment.patientId)).rate;
}

/** What is still to come about a visit whose time has been told. */
function touchesUnder(
  plan: ReminderPlan,
  { appointment, since }: ComingVisit,
  facts: { readonly known: Known; readonly now: Instant; readonly likely: number | undefined },
): readonly TriedTouch[] {
  const { known, now, likely } = facts;
  const reach = known.reach.get(appointment.patientId);
  const patientReachable = reach !== undefined;
  const visit = {
    ...appointment,
    patientReachable,
    missRate: likely,
    since: since ?? now,
    told: appointment.start,
    cause: undefined,
  };
  return planFor(visit, { ...DEFAULT_POLICY, plan }, now)
    .filter(({ dueAt }) => dueAt > now)
    .map((touch) => ({ step: touch.step, dueAt: touch.dueAt, ...wayOf(touch, { reach, known, zone: visit.zone }) }));
}

function wayOf(
  { step, channels, dueAt }: PlannedTouch,
  {
    reach,
    known,
    zone,
  }: { readonly reach: Reach | undefined; readonly known: Known; readonly zone: ComingVisit['appointment']['zone'] },
): Pick<TriedTouch, 'channel' | 'reason'> {
  if (!reach) return { reason: 'no-address' };
  if (step === 'ask-person') return { channel: 'voice' };
  const language = reach.patient.language ?? known.house;
  const choice = chooseChannel(
    channels.filter((channel) => templates.channelsOf(REMINDER).includes(channel)),
    (channel) => {
      if (!known.senders.has(channel)) return { kind: 'drop', reason: 'no-line' };
      // Nobody knows whether the 24 hours of free words will run by then.
      if (channel === 'whatsapp' && !known.approved.has(language)) return { kind: 'drop', reason: 'template-needed' };
      const purpose = templates.purposeOf(REMINDER);
      return permissionFor({ channel, purpose, at: dueAt, zone, isCapped: false }, reach.facts);
    },
  );
  return choice.kind === 'drop' ? { reason: choice.reason } : { channel: choice.channel };
}

async function withWords(ctx: Ctx, one: Compared, plan: ReminderPlan): Promise<TriedVisit> {
  const { visit, now, after, language } = one;
  const { appointment } = visit;
  const { id: appointmentId, start, serviceName, siteName } = appointment;
  const channel = after.find(isSentReminder)?.channel;
  const first = channel && (await firstWords(ctx, { appointment, channel, language, hasLink: plan.link }));
  return { appointmentId, start, serviceName, siteName, language, now, after, first };
}

async function firstWords(
  ctx: Ctx,
  of: {
    readonly appointment: ComingVisit['appointment'];
    readonly channel: TouchChannel;
    readonly language: Language;
    readonly hasLink: boolean;
  },
): Promise<ShownWords> {
  const { appointment: visit, channel, language, hasLink } = of;
  const where = { template: REMINDER, channel, language };
  const [{ link, ...values }, own] = await Promise.all([
    sampleValues(ctx, { template: REMINDER, language, visit }),
    ctx.db.reading(ctx.clinicId, (reader) => ownWords(reader, where)),
  ]);
  const given = hasLink && link !== undefined ? { ...values, link } : values;
  return shownWords(templates.render(REMINDER, where, given, own), channel);
}
