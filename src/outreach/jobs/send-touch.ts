import { z } from 'zod';
import type { Appointment } from '../../agenda/index.ts';
import { openThread } from '../../conversations/index.ts';
import { defineJob, type JobDefinition } from '../../jobs/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import { required, unreachable } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { parseId, type ConversationId } from '../../platform/kernel/ids.ts';
import { MINUTE_MS, plusMs, type Instant } from '../../platform/time/instant.ts';
import { reminderCallsNow } from '../campaigns/domain/calls-now.ts';
import { callsLeft } from '../campaigns/queries/calls-left.ts';
import { isReminder, tellsWhatIsKnown, uselessFrom, type TouchChannel } from '../domain/plan.ts';
import type { TouchId } from '../domain/plan-difference.ts';
import type { TouchDecision } from '../domain/touch-decision.ts';
import { visitWords } from '../domain/visit-words.ts';
import { toFreeTouch, toTouch, type Touch } from '../store/touch-rows.ts';
import {
  dropTouch,
  getTouchRow,
  lockPlanned,
  markSent,
  putOffTouch,
  tryLockPlanned,
  type SendTouchPayload,
} from '../store/touches.ts';
import { templates, wordsFor } from '../templates.ts';
import { visitCalendar, visitsCalendar } from '../visit-page/visit-calendar.ts';
import { linkTo, type OutreachPorts } from '../visit-page/visit-links.ts';
import { carry, type Carried } from './carry.ts';
import { familyContent, familyOf, familyValues, FAMILY_TEMPLATE, type Companion } from './family.ts';
import { sendFreeTouch } from './send-free-touch.ts';
import { lockNotices, noticeOf, seriesOf, seriesValues, severalTemplate, type SeriesVisit } from './series.ts';
import { readFacts, templateOf, type VisitTouchFacts } from './visit-facts.ts';

type Ctx = ClinicContext<OutreachPorts>;

const MOST_MINUTES_LATER = 4;

interface Facts extends VisitTouchFacts {
  /** What goes in the same message: reminders of others at the same telephone for the same day, or the other dates of a series. */
  readonly companions: readonly Companion[];
  /** The other dates of a series are about to fall due. */
  readonly waitUntil?: Instant | undefined;
  /** Of the approved template for several visits, on WhatsApp outside its 24 hours. */
  readonly severalSid?: string | undefined;
}

/** Sends one planned touch, puts it off, or drops it with the reason, from facts read now. */
export const sendTouch: JobDefinition<SendTouchPayload, Ctx> = defineJob<SendTouchPayload, Ctx>({
  kind: 'outreach.send-touch',
  payload: z.object({ touchId: z.uuid() }),
  maxAttempts: 10,
  async run(ctx, payload) {
    const touchId = required(parseId<TouchId>(payload.touchId), 'touch id');
    const row = await getTouchRow(ctx, touchId);
    // A job that was put off before has a twin with the later time.
    if (!row || row.state !== 'planned' || row.due_at > ctx.clock.now()) return;
    const free = toFreeTouch(row);
    if (free) return sendFreeTouch(ctx, { touch: free, definition: sendTouch });
    const touch = toTouch(row);
    const own = await whenCalm(ctx, touch, await readFacts(ctx, touch));
    // Each with its own link, where nobody can answer for all.
    const family = own.oneWay === undefined ? await familyOf(ctx, { touch, facts: own }) : [];
    const series = own.oneWay === undefined ? await seriesOf(ctx, { touch, facts: own }) : { companions: [] };
    const speaksFirst = family.length > 0 && own.contentSid !== undefined;
    const facts: Facts = {
      ...own,
      companions: [...family, ...series.companions],
      waitUntil: series.waitUntil,
      severalSid: speaksFirst ? await familyContent(ctx, own.language) : series.contentSid,
    };
    await ctx.db.inClinic(ctx.clinicId, async (tx) => {
      if (noticeOf(touch.step)) await lockNotices(tx, touch.patientId);
      const locked = await lockPlanned(tx, touchId);
      if (locked) await carryOut(tx, ctx, { touch: locked, facts });
    });
  },
});

/**
 * A call waits while somebody waits for the reception, or while enough of them ring. Not all ask again in the same minute: each has a
 * delay of its own.
 */
async function whenCalm(ctx: Ctx, touch: Touch, facts: VisitTouchFacts): Promise<VisitTouchFacts> {
  if (facts.decision.kind !== 'send' || facts.channel !== 'voice' || touch.step === 'ask-person') return facts;
  if ((await callsLeft(ctx, reminderCallsNow)) > 0) return facts;
  const until = plusMs(
    ctx.clock.now(),
    MINUTE_MS * (1 + (Number.parseInt(touch.id.slice(-1), 16) % MOST_MINUTES_LATER)),
  );
  if (until >= uselessFrom(touch.step, touch.start))
    return { ...facts, decision: { kind: 'drop', reason: 'too-late' } };
  return { ...facts, decision: { kind: 'defer', until, reason: 'reception-busy' } };
}

async function carryOut(
  tx: ClinicTx,
  ctx: Ctx,
  { touch, facts }: { readonly touch: Touch; readonly facts: Facts },
): Promise<void> {
  const { decision, appointment, sender, channel } = facts;
  switch (decision.kind) {
    case 'drop': {
      const { reason } = decision;
      return dropTouch(tx, ctx, { touch, reason, announce: needsSomebody(touch, reason) });
    }
    case 'defer': {
      const { until, reason } = decision;
      return putOffTouch(tx, ctx, { definition: sendTouch, touch, until, reason, channel });
    }
    case 'send':
      if (facts.waitUntil !== undefined) {
        const change = { definition: sendTouch, touch, until: facts.waitUntil, reason: 'goes-together' };
        return putOffTouch(tx, ctx, change);
      }
      if (touch.step === 'ask-person') return dropTouch(tx, ctx, { touch, reason: 'no-answer', announce: true });
      if (!sender) return dropTouch(tx, ctx, { touch, reason: 'no-line', announce: !tellsWhatIsKnown(touch) });
      return sendNow(tx, ctx, { touch, decision, sender, facts, appointment: required(appointment, 'appointment') });
    default:
      return unreachable(decision);
  }
}

interface Sending {
  readonly touch: Touch;
  readonly decision: Extract<TouchDecision, { kind: 'send' }>;
  readonly sender: string;
  readonly facts: Facts;
  readonly appointment: Appointment;
}

async function sendNow(tx: ClinicTx, ctx: Ctx, sending: Sending): Promise<void> {
  const { touch, decision, sender, facts } = sending;
  const { channel, language, companions } = facts;
  const others: Touch[] = [];
  for (const member of companions) {
    // Another worker may just be sending it by itself.
    const locked = await tryLockPlanned(tx, member.touch.id);
    if (locked) others.push(locked);
  }
  const together = companions.filter(({ touch: { id } }) => others.some((other) => other.id === id));
  const { template, values, calendar } =
    together.length === 0 ? await aboutOne(tx, ctx, sending) : await aboutSeveral(tx, ctx, { sending, together });
  const { patientId, appointmentId } = touch;
  const conversationId = await openThreads(tx, ctx, { sending, touches: [touch, ...others] });
  const carried: Carried = {
    patientId,
    appointmentId,
    language,
    channel,
    template,
    values,
    conversationId,
    calendar,
    address: decision.address,
    contentSid: together.length === 0 ? facts.contentSid : facts.severalSid,
    line: sender,
    purpose: templates.purposeOf(template),
    dedupeKey: dedupeKeyOf(touch, channel),
    expiresAt: decision.expiresAt,
    turn: isReminder(touch.step) ? undefined : 'first',
  };
  const messageId = await carry(tx, ctx, carried);
  for (const one of [touch, ...others]) await markSent(tx, ctx, { touch: one, messageId, channel });
}

/** A call that nobody answered is tried again, and is then another call. */
function dedupeKeyOf(touch: Touch, channel: TouchChannel): string {
  if (channel === 'voice') return `touch:${touch.id}:voice:${touch.tries}`;
  const again = touch.tries === 0 ? '' : `:${touch.tries}`;
  return channel === touch.channels[0] ? `touch:${touch.id}${again}` : `touch:${touch.id}:${channel}${again}`;
}

interface Words {
  readonly template: string;
  readonly values: Readonly<Record<string, string>>;
  readonly calendar?: string;
}

async function aboutOne(tx: ClinicTx, ctx: Ctx, { touch, facts, appointment }: Sending): Promise<Words> {
  const { clinic, language, plan, oneWay, phone } = facts;
  const neutral = templateOf(touch, appointment.cancelReason);
  const template = oneWay ?? wordsFor(neutral, facts);
  const { optional, required: asked } = templates.variablesOf(template);
  const link =
    asked.includes('link') || (plan.link && optional.includes('link')) ? await linkTo(tx, ctx, touch) : undefined;
  return {
    template,
    calendar: visitCalendar(appointment, { title: clinic.name, url: link }),
    values: {
      ...(link === undefined ? {} : { link }),
      ...(asked.includes('phone') ? { phone } : {}),
      clinic: clinic.name,
      site: appointment.siteName,
      ...(templates.isDetailed(template)
        ? { service: appointment.serviceName, practitioner: appointment.practitionerName }
        : {}),
      ...visitWords(touch.start, appointment.zone, language),
    },
  };
}

async function aboutSeveral(
  tx: ClinicTx,
  ctx: Ctx,
  { sending, together }: { readonly sending: Sending; readonly together: readonly Companion[] },
): Promise<Words> {
  const { touch, facts, appointment } = sending;
  const notice = noticeOf(touch.step);
  const all = [{ touch, appointment }, ...together];
  if (!notice) {
    const visits = all.map((one) => one.appointment);
    return { template: FAMILY_TEMPLATE, values: familyValues(visits, facts) };
  }
  const hasLinks = facts.channel === 'email' && facts.plan.link && notice !== 'cancellation';
  const visits: SeriesVisit[] = [];
  for (const one of all) {
    const link = hasLinks ? await linkTo(tx, ctx, one.touch) : undefined;
    visits.push({ appointment: one.appointment, link });
  }
  const inCalendar = visits.map((visit) => ({ appointment: visit.appointment, url: visit.link }));
  return {
    template: severalTemplate(notice),
    values: seriesValues(visits, facts),
    calendar: visitsCalendar(inCalendar, facts.clinic.name),
  };
}

/** "Sí" must know what it answers: by a channel on which one can answer. */
async function openThreads(
  tx: ClinicTx,
  ctx: Ctx,
  { sending, touches }: { readonly sending: Sending; readonly touches: readonly Touch[] },
): Promise<ConversationId | undefined> {
  const { facts, decision, sender, touch } = sending;
  const { channel, language } = facts;
  if (!isAnswerable(channel) || facts.oneWay !== undefined || !asksForReply(touch)) return undefined;
  const thread = {
    ...({ topic: 'reminder', channel, language } as const),
    channelKey: `${sender}|${decision.address}`,
    remote: decision.address,
    local: sender,
    together: touches.length > 1 ? touch.id : undefined,
  };
  let conversationId: ConversationId | undefined;
  for (const { patientId, appointmentId } of touches) {
    conversationId = await openThread(tx, ctx, { ...thread, patientId, appointmentId });
  }
  return conversationId;
}

function isAnswerable(channel: TouchChannel): channel is 'sms' | 'whatsapp' {
  return channel === 'sms' || channel === 'whatsapp';
}

function asksForReply({ step, template }: Touch): boolean {
  return isReminder(step) || (step === 'correction' && template === undefined);
}

/** No way to them, by fault of the clinic's set-up or of what is known of them. */
const UNREACHED: readonly string[] = [
  'no-address',
  'landline',
  'undeliverable',
  'no-line',
  'no-channel',
  'template-needed',
  'never-allowed',
  'too-late',
];

/** The patient will hear nothing from us, and did not ask for silence. */
function needsSomebody(touch: Touch, reason: string): boolean {
  if (tellsWhatIsKnown(touch) || touch.step === 'ask-person') return false;
  return UNREACHED.includes(reason);
}
