import { getAppointment, isUndoUnderWay, type Appointment } from '../../agenda/index.ts';
import { linesOf, type Clinic } from '../../identity/index.ts';
import type { Language } from '../../platform/i18n/language.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { chooseChannel } from '../domain/free-touch.ts';
import { permissionFor, type Permission } from '../domain/permission.ts';
import { isReminder, type ReminderPlan, type TouchChannel } from '../domain/plan.ts';
import { answersAtOnce, decideTouch, type TouchDecision } from '../domain/touch-decision.ts';
import { DEFAULT_PLAN } from '../policy.ts';
import { nextContactTime } from '../../patients/index.ts';
import { mayWrite, whatsappWays } from '../queries/whatsapp-way.ts';
import { permissionRules, reachOf, type Reach } from '../queries/permission-facts.ts';
import { policyOf } from '../queries/reminder-plans.ts';
import { numberToCall, oneWayWords, reminderAlias } from '../senders/reminder-alias.ts';
import type { Touch } from '../store/touch-rows.ts';
import { templates } from '../templates.ts';
import type { OutreachPorts } from '../visit-page/visit-links.ts';
import { senderOf } from './carry.ts';

/** What is read, outside the transaction, immediately before a touch of a visit is sent. */
export interface VisitTouchFacts {
  readonly decision: TouchDecision;
  /** The one by which it would go. */
  readonly channel: TouchChannel;
  readonly sender: string | undefined;
  /** The sender is an alias: these words, which ask for no answer. */
  readonly oneWay?: string | undefined;
  /** To be called in place of an answer. */
  readonly phone: string;
  /** On WhatsApp outside its 24 hours. */
  readonly contentSid?: string | undefined;
  readonly clinic: Clinic;
  readonly appointment: Appointment | undefined;
  readonly language: Language;
  readonly plan: ReminderPlan;
  /** The patient agreed that reminders name the service and the practitioner. */
  readonly wantsDetails: boolean;
}

/** Of a visit that was asked for and that the clinic's own system refused after all. */
const NOT_POSSIBLE = 'not-possible';

/** The words of a touch. */
export function templateOf({ step, template }: Pick<Touch, 'step' | 'template'>, cancelReason?: string): string {
  if (template !== undefined) return template;
  if (step === 'cancellation' && cancelReason === NOT_POSSIBLE) return NOT_POSSIBLE;
  return isReminder(step) ? 'reminder' : step;
}

/** Where somebody may be on WhatsApp: an address of theirs there, or a number of theirs. */
export function whatsappAddresses(reach: Reach | undefined): readonly string[] {
  const points = reach?.patient.contactPoints ?? [];
  return points.filter(({ channel }) => channel !== 'email').map(({ address }) => address);
}

export async function readFacts(ctx: ClinicContext<OutreachPorts>, touch: Touch): Promise<VisitTouchFacts> {
  const [appointment, rules, lines, undoUnderWay] = await Promise.all([
    getAppointment(ctx, touch.appointmentId),
    permissionRules(ctx),
    linesOf(ctx),
    touch.step === 'cancellation' && isUndoUnderWay(ctx, touch.appointmentId),
  ]);
  const { clinic } = rules;
  const now = ctx.clock.now();
  const [known, policy, alias] = await Promise.all([
    ctx.db.reading(ctx.clinicId, (reader) => reachOf(reader, [touch.patientId], { rules, now })),
    appointment && policyOf(ctx, appointment.serviceId),
    touch.channels.includes('sms') ? reminderAlias(ctx, clinic.zone) : undefined,
  ]);
  const reach = known.get(touch.patientId);
  const language = reach?.patient.language ?? clinic.defaultLanguage;
  const zone = appointment?.zone ?? clinic.zone;
  const template = templateOf(touch, appointment?.cancelReason);
  // A person calls, whatever machines may do.
  const isForPerson = touch.step === 'ask-person';
  const oneWay = alias === undefined || isForPerson ? undefined : oneWayWords(template);
  const senderBy = (channel: TouchChannel): string | undefined =>
    channel === 'sms' && oneWay !== undefined ? alias : senderOf(ctx, lines, channel);
  const spoken = isForPerson ? [touch.channel] : templates.channelsOf(template);
  const ways = touch.channels.includes('whatsapp')
    ? await ctx.db.reading(ctx.clinicId, (reader) =>
        whatsappWays(reader, { template, language, addresses: whatsappAddresses(reach), now }),
      )
    : undefined;
  const permissionOf = (channel: TouchChannel): Permission => {
    if (!reach) return { kind: 'drop', reason: 'no-address' };
    if (!isForPerson && senderBy(channel) === undefined) return { kind: 'drop', reason: 'no-line' };
    const answersPatient = answersAtOnce({ dueAt: touch.dueAt, nextContactTime }, zone, now);
    const purpose = isForPerson ? 'care' : templates.purposeOf(template);
    // What a visit calls for was asked for with the visit.
    const ask = { channel, purpose, at: now, zone, answersPatient, isCapped: false };
    const permission = permissionFor(ask, reach.facts);
    if (channel !== 'whatsapp' || permission.kind !== 'send' || mayWrite(ways, permission.address)) return permission;
    return { kind: 'drop', reason: 'template-needed' };
  };
  // What failed once is not tried again.
  const left = touch.channels.slice(Math.max(0, touch.channels.indexOf(touch.channel)));
  const choice = chooseChannel(
    left.filter((channel) => spoken.includes(channel)),
    permissionOf,
  );
  return {
    decision: decideTouch({ ...touch, visit: appointment, permission: choice, undoUnderWay, nextContactTime }, now),
    channel: choice.kind === 'drop' ? touch.channel : choice.channel,
    sender: choice.kind === 'drop' ? undefined : senderBy(choice.channel),
    oneWay: choice.kind !== 'drop' && choice.channel === 'sms' ? oneWay : undefined,
    phone: numberToCall(lines),
    clinic,
    appointment,
    language,
    contentSid: choice.kind === 'send' && !ways?.open.has(choice.address) ? ways?.contentSid : undefined,
    plan: policy?.plan ?? DEFAULT_PLAN,
    wantsDetails: reach?.patient.detailedMessages ?? false,
  };
}
