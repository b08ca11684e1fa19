import { z } from 'zod';
import { getAppointment, type Appointment } from '../../agenda/index.ts';
import { openThread } from '../../conversations/index.ts';
import { linesOf, type Clinic } from '../../identity/index.ts';
import { defineJob, type JobDefinition } from '../../jobs/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { Language } from '../../platform/i18n/language.ts';
import { required, unreachable } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { parseId } from '../../platform/kernel/ids.ts';
import { permissionFor, type Permission } from '../domain/permission.ts';
import type { TouchStep } from '../domain/plan.ts';
import type { TouchId } from '../domain/plan-difference.ts';
import { answersAtOnce, decideTouch, type TouchDecision } from '../domain/touch-decision.ts';
import { visitWords } from '../domain/visit-words.ts';
import { DEFAULT_POLICY } from '../policy.ts';
import { permissionRules, reachOf } from '../queries/permission-facts.ts';
import { toFreeTouch, toTouch, type Touch } from '../store/touch-rows.ts';
import { dropTouch, getTouchRow, lockPlanned, markSent, putOffTouch, type SendTouchPayload } from '../store/touches.ts';
import { templates } from '../templates.ts';
import { carry } from './carry.ts';
import { sendFreeTouch } from './send-free-touch.ts';

/** What is read, outside the transaction, immediately before a touch is sent. */
interface Facts {
  readonly decision: TouchDecision;
  readonly clinic: Clinic;
  readonly appointment: Appointment | undefined;
  readonly language: Language;
  readonly line: string | undefined;
}

/** Sends one planned touch, puts it off, or drops it with the reason, from facts read now. */
export const sendTouch: JobDefinition<SendTouchPayload, ClinicContext> = defineJob<SendTouchPayload>({
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
    const facts = await readFacts(ctx, touch);
    await ctx.db.inClinic(ctx.clinicId, async (tx) => {
      const locked = await lockPlanned(tx, touchId);
      if (locked) await carryOut(tx, ctx, { touch: locked, facts });
    });
  },
});

async function readFacts(ctx: ClinicContext, touch: Touch): Promise<Facts> {
  const [appointment, rules, lines] = await Promise.all([
    getAppointment(ctx, touch.appointmentId),
    permissionRules(ctx),
    linesOf(ctx),
  ]);
  const { clinic } = rules;
  const { nextContactTime } = DEFAULT_POLICY;
  const now = ctx.clock.now();
  const known = await ctx.db.reading(ctx.clinicId, (reader) => reachOf(reader, [touch.patientId], { rules, now }));
  const reach = known.get(touch.patientId);
  const zone = appointment?.zone ?? clinic.zone;
  const ask = {
    channel: touch.channel,
    purpose: templates.purposeOf(templateOf(touch.step)),
    at: now,
    zone,
    answersPatient: answersAtOnce({ dueAt: touch.dueAt, nextContactTime }, zone, now),
    // What a visit calls for was asked for with the visit.
    isCapped: false,
  };
  const permission: Permission = reach ? permissionFor(ask, reach.facts) : { kind: 'drop', reason: 'no-address' };
  return {
    decision: decideTouch({ ...touch, visit: appointment, permission, nextContactTime }, now),
    clinic,
    appointment,
    language: reach?.patient.language ?? clinic.defaultLanguage,
    line: lines.find(({ channels }) => channels.some((one) => one === touch.channel))?.number,
  };
}

async function carryOut(
  tx: ClinicTx,
  ctx: ClinicContext,
  { touch, facts }: { readonly touch: Touch; readonly facts: Facts },
): Promise<void> {
  const { decision, appointment, line } = facts;
  switch (decision.kind) {
    case 'drop':
      return dropTouch(tx, ctx, {
        touch,
        reason: decision.reason,
        announce: needsSomebody(touch.step, decision.reason),
      });
    case 'defer':
      return putOffTouch(tx, ctx, { definition: sendTouch, touch, until: decision.until, reason: decision.reason });
    case 'send':
      if (!line) return dropTouch(tx, ctx, { touch, reason: 'no-line', announce: true });
      return sendNow(tx, ctx, { touch, decision, line, facts, appointment: required(appointment, 'appointment') });
    default:
      return unreachable(decision);
  }
}

async function sendNow(
  tx: ClinicTx,
  ctx: ClinicContext,
  work: {
    readonly touch: Touch;
    readonly decision: Extract<TouchDecision, { kind: 'send' }>;
    readonly line: string;
    readonly facts: Facts;
    readonly appointment: Appointment;
  },
): Promise<void> {
  const { touch, decision, line, appointment } = work;
  const { language, clinic } = work.facts;
  const { channel, patientId, appointmentId } = touch;
  const parties = { patientId, appointmentId, language };
  // "Sí" must know what it answers.
  const conversationId = asksForReply(touch.step)
    ? await openThread(tx, ctx, {
        ...parties,
        channel: 'sms',
        topic: 'reminder',
        channelKey: `${line}|${decision.address}`,
        remote: decision.address,
        local: line,
      })
    : undefined;
  const template = templateOf(touch.step, appointment.cancelReason);
  const values = {
    clinic: clinic.name,
    site: appointment.siteName,
    ...visitWords(touch.start, appointment.zone, language),
  };
  const messageId = await carry(tx, ctx, {
    ...parties,
    channel,
    address: decision.address,
    line,
    template,
    values,
    purpose: templates.purposeOf(template),
    conversationId,
    dedupeKey: `touch:${touch.id}`,
    expiresAt: decision.expiresAt,
  });
  await markSent(tx, ctx, { touch, messageId });
}

/** Of a visit that was asked for and that the clinic's own system refused after all. */
const NOT_POSSIBLE = 'not-possible';

function templateOf(step: TouchStep, cancelReason?: string): string {
  if (step === 'cancellation' && cancelReason === NOT_POSSIBLE) return NOT_POSSIBLE;
  return step === 'reminder-1d' || step === 'reminder-3h' ? 'reminder' : step;
}

function asksForReply(step: TouchStep): boolean {
  return step === 'reminder-1d' || step === 'reminder-3h' || step === 'correction';
}

/** The patient will hear nothing from us, and did not ask for silence. Who has just booked knows of the visit all the same. */
function needsSomebody(step: TouchStep, reason: string): boolean {
  return (
    step !== 'booking-confirmation' &&
    ['no-address', 'landline', 'undeliverable', 'no-line', 'too-late'].includes(reason)
  );
}
