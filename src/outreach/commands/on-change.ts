import { z } from 'zod';
import { appointmentsOf } from '../../agenda/index.ts';
import type { DeliveredEvent } from '../../jobs/index.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { parseId, type AppointmentId, type MessageId, type PatientId } from '../../platform/kernel/ids.ts';
import { plusMs } from '../../platform/time/instant.ts';
import { retryAfterMs } from '../domain/call-outcome.ts';
import { channelsAfter } from '../domain/free-touch.ts';
import { messageRetryMs } from '../domain/message-retry.ts';
import { tellsWhatIsKnown, uselessFrom } from '../domain/plan.ts';
import { afterFailure } from '../jobs/send-free-touch.ts';
import { sendTouch } from '../jobs/send-touch.ts';
import { tellOutcome } from '../store/free-touches.ts';
import { dropTouch, lockSentByMessage, noteOutcome, putOffTouch, settleDelivered } from '../store/touches.ts';
import { toFreeTouch, toTouch, type Touch, type TouchRow } from '../store/touch-rows.ts';
import { replan } from './replan.ts';
import { noteTemplateHealth } from './whatsapp-templates.ts';

const appointmentChanged = z.object({ appointmentId: z.uuid(), cause: z.string().max(40).optional() });
const patientChanged = z.object({ patientId: z.uuid() });
const messageStatus = z.object({
  messageId: z.uuid(),
  status: z.string(),
  failure: z.string().optional(),
  failureKind: z.string().optional(),
});

/** Taken back because the visit changed, or silence that the patient asked for. */
const NEEDS_NOBODY: readonly string[] = ['moved', 'cancelled', 'opted-out'];

/** For every `appointment.…` event. Safe to repeat. */
export async function onAppointmentChanged(
  ctx: ClinicContext,
  { payload }: Pick<DeliveredEvent, 'payload'>,
): Promise<void> {
  const event = appointmentChanged.parse(payload);
  const appointmentId = required(parseId<AppointmentId>(event.appointmentId), 'appointment id');
  await replan(ctx, appointmentId, { cause: event.cause });
}

/** For `patient.changed`: who died or left is not written to. Safe to repeat. */
export async function onPatientChanged(
  ctx: ClinicContext,
  { payload }: Pick<DeliveredEvent, 'payload'>,
): Promise<void> {
  const event = patientChanged.parse(payload);
  const patientId = required(parseId<PatientId>(event.patientId), 'patient id');
  const coming = await appointmentsOf(ctx, patientId, { from: ctx.clock.now() });
  for (const { id } of coming) await replan(ctx, id);
}

/** It never left, because what it said of a visit was no longer true. */
const WITHDRAWN: readonly string[] = ['moved', 'cancelled'];

/** What the carrier says that a touch remembers. */
const OUTCOMES: Readonly<Record<string, 'delivered' | 'unknown'>> = { delivered: 'delivered', unknown: 'unknown' };

/**
 * For `message.status`: what became of a touch. One that failed or never left is tried by its next channel; where none is left
 * it was not received, and whoever it comes from is told, the desk for a visit. Safe to repeat.
 */
export async function onMessageStatus(ctx: ClinicContext, { payload }: Pick<DeliveredEvent, 'payload'>): Promise<void> {
  const event = messageStatus.parse(payload);
  const outcome = OUTCOMES[event.status];
  const hasFailed = event.status === 'failed' || event.status === 'dropped';
  if (!hasFailed && !outcome) return;
  const messageId = required(parseId<MessageId>(event.messageId), 'message id');
  const touched = await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    // A telephone may have it after the network gave up: then it is not sent again.
    if (outcome === 'delivered') await settleDelivered(tx, ctx, messageId);
    const rows = await lockSentByMessage(tx, messageId);
    for (const row of rows) {
      if (outcome) await noteReceived(tx, ctx, { row, outcome });
      else await noteFailed(tx, ctx, { row, messageId, failure: event });
    }
    return rows;
  });
  // One of several visits changed before their message left: the others are still to be told of.
  if (touched.length < 2 || !WITHDRAWN.includes(event.failure ?? '')) return;
  for (const { appointment_id: id } of touched) if (id !== null) await replan(ctx, id);
}

async function noteReceived(
  tx: ClinicTx,
  ctx: ClinicContext,
  { row, outcome }: { readonly row: TouchRow; readonly outcome: 'delivered' | 'unknown' },
): Promise<void> {
  const changed = await noteOutcome(tx, row.id, outcome);
  const free = toFreeTouch(row);
  if (free && changed > 0) await tellOutcome(tx, ctx, { touch: free, outcome });
}

/** Each channel before it was tried once at least. */
function retryMsOf({ channel, channels, tries }: Touch, reason: string): number | undefined {
  return channel === 'voice'
    ? retryAfterMs(reason, tries)
    : messageRetryMs(reason, tries - Math.max(0, channels.indexOf(channel)));
}

async function noteFailed(
  tx: ClinicTx,
  ctx: ClinicContext,
  {
    row,
    messageId,
    failure,
  }: { readonly row: TouchRow; readonly messageId: MessageId; readonly failure: z.infer<typeof messageStatus> },
): Promise<void> {
  const reason = failure.failure ?? 'failed';
  await noteTemplateHealth(tx, ctx, { messageId, reason });
  const wantsSilence = failure.failureKind === 'suppress' || reason === 'opted-out';
  const free = toFreeTouch(row);
  if (free) return afterFailure(tx, ctx, { touch: free, reason, wantsSilence, definition: sendTouch });
  const touch = toTouch(row);
  const retryMs = retryMsOf(touch, reason);
  const until = plusMs(ctx.clock.now(), retryMs ?? 0);
  if (retryMs !== undefined && until < uselessFrom(touch.step, touch.start)) {
    return putOffTouch(tx, ctx, { definition: sendTouch, touch, until, reason });
  }
  // A visit that changed, and silence, are no reason to try another way.
  const [next] = wantsSilence || NEEDS_NOBODY.includes(reason) ? [] : channelsAfter(touch.channels, touch.channel);
  if (next !== undefined && touch.start > ctx.clock.now()) {
    const change = { definition: sendTouch, touch, until: ctx.clock.now(), reason, channel: next };
    return putOffTouch(tx, ctx, change);
  }
  // Whoever misses a reminder, or that the clinic moved their visit, must hear it from a person.
  const announce = !tellsWhatIsKnown(touch) && !NEEDS_NOBODY.includes(reason);
  await dropTouch(tx, ctx, { touch, reason, announce });
}
