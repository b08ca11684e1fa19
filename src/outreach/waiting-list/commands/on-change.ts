import { z } from 'zod';
import type { DeliveredEvent } from '../../../jobs/index.ts';
import { required } from '../../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import { parseId, type AppointmentId, type PatientId, type PractitionerId } from '../../../platform/kernel/ids.ts';
import { parseInstant, plusMs } from '../../../platform/time/instant.ts';
import { emit } from '../../../platform/outbox/emit.ts';
import type { ClinicTx } from '../../../platform/database/database.ts';
import { DEFAULT_POLICY } from '../../policy.ts';
import { failTarget, settleTarget, settleVisit } from '../../campaigns/store/targets.ts';
import type { WaitingEntryId } from '../domain/waiting.ts';
import { announceWaiting } from '../events.ts';
import { scheduleFill } from '../jobs/fill-slot.ts';
import { endEntry } from '../store/entries.ts';
import { acceptOffers, endOffer, getOffer, loseWave, offersForVisit, type SlotOffer } from '../store/offers.ts';
import { afterEnd, letGo } from './let-go.ts';

type Event = Pick<DeliveredEvent, 'payload'>;

const freed = z.object({
  practitionerId: z.uuid(),
  start: z.string(),
  end: z.string(),
  cause: z.string().optional(),
});
const visitChanged = z.object({
  appointmentId: z.uuid(),
  patientId: z.uuid(),
  start: z.string(),
  previousStart: z.string().optional(),
});
const named = z.object({ offerId: z.uuid() });
const outcome = z.object({ origin: z.string(), originId: z.uuid().nullish(), outcome: z.string() });

/**
 * For `slot.freed`: whoever waits for such a time is offered it; what the desk freed, once the desk can no longer take it back.
 * Safe to repeat.
 */
export async function onSlotFreed(ctx: ClinicContext, { payload }: Event): Promise<void> {
  const event = freed.parse(payload);
  const practitionerId = required(parseId<PractitionerId>(event.practitionerId), 'practitioner');
  const [start, end] = [parseInstant(event.start), parseInstant(event.end)];
  const span = { practitionerId, start: required(start, 'start'), end: required(end, 'end') };
  const now = ctx.clock.now();
  const dueAt = event.cause === 'desk' ? plusMs(now, DEFAULT_POLICY.deskGraceMs) : now;
  if (span.start > dueAt) await ctx.db.inClinic(ctx.clinicId, (tx) => scheduleFill(tx, ctx, span, dueAt));
}

/** For `offer.ended`: the next is asked. Safe to repeat. */
export async function onOfferEnded(ctx: ClinicContext, { payload }: Event): Promise<void> {
  const { offerId } = named.parse(payload);
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const offer = await getOffer(tx, offerId);
    if (!offer) return;
    if (offer.start > ctx.clock.now()) await scheduleFill(tx, ctx, offer);
    if (offer.targetId && offer.state !== 'withdrawn') await callThem(tx, ctx, offer);
  });
}

const WHY: Readonly<Partial<Record<SlotOffer['state'], string>>> = {
  declined: 'declined',
  expired: 'offer-unanswered',
};

/** The clinic gave up their visit and they have not taken another: a person of the clinic calls. */
async function callThem(tx: ClinicTx, ctx: ClinicContext, offer: SlotOffer): Promise<void> {
  const { id: touchId, appointmentId, patientId, targetId } = offer;
  const reason = WHY[offer.state] ?? 'undeliverable';
  if (!targetId || !(await failTarget(tx, { id: targetId, reason }))) return;
  await emit(tx, ctx, {
    type: 'touch.dropped',
    payload: { touchId, appointmentId, patientId, step: 'rebooking', reason },
  });
}

/** For `conversation.offer-declined`. Safe to repeat. */
export async function onOfferDeclined(ctx: ClinicContext, { payload }: Event): Promise<void> {
  await letGo(ctx, { offerId: named.parse(payload).offerId, state: 'declined' });
}

/** For `touch.outcome`: who could not be told was offered nothing. Safe to repeat. */
export async function onOfferOutcome(ctx: ClinicContext, { payload }: Event): Promise<void> {
  const event = outcome.parse(payload);
  if (event.origin !== 'waiting-list' || !event.originId) return;
  if (event.outcome === 'failed' || event.outcome === 'dropped')
    await letGo(ctx, { offerId: event.originId, state: 'gone' });
}

/**
 * For `appointment.booked` and `.rescheduled`: the yes to an offer, wherever it was said; offers for a visit that has moved
 * elsewhere are over. Safe to repeat.
 */
export async function onVisitTaken(ctx: ClinicContext, { payload }: Event): Promise<void> {
  const event = visitChanged.parse(payload);
  const patientId = required(parseId<PatientId>(event.patientId), 'patient');
  const appointmentId = required(parseId<AppointmentId>(event.appointmentId), 'appointment');
  const at = ctx.clock.now();
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const start = required(parseInstant(event.start), 'start');
    for (const { entryId, targetId, holdId } of await acceptOffers(tx, { patientId, start, at })) {
      await loseWave(tx, holdId, at);
      if (entryId) {
        await endEntry(tx, { id: entryId, state: 'filled', at });
        await announceWaiting(tx, ctx, entryId);
      }
      if (targetId) await settleTarget(tx, { id: targetId, reason: 'accepted' });
    }
    // That it was booked once, told late, says nothing of offers that were made since.
    if (event.previousStart === undefined) return;
    await settleVisit(tx, appointmentId);
    for (const { id, targetId } of await offersForVisit(tx, appointmentId)) {
      const ended = await endOffer(tx, { id, state: 'withdrawn', at });
      if (ended) await afterEnd(tx, ctx, ended);
      if (targetId) await settleTarget(tx, { id: targetId, reason: 'moved' });
    }
  });
}

/** For `appointment.cancelled`: nobody waits for an earlier time of a visit that is no more. Safe to repeat. */
export async function onVisitCancelled(ctx: ClinicContext, { payload }: Event): Promise<void> {
  const event = visitChanged.parse(payload);
  const appointmentId = required(parseId<AppointmentId>(event.appointmentId), 'appointment');
  const at = ctx.clock.now();
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const left = await tx.sql<{ readonly id: WaitingEntryId }>(
      `update waiting_entry set state = 'withdrawn', ended_at = $3
        where clinic_id = $1 and appointment_id = $2 and state = 'waiting' returning id`,
      [tx.clinicId, appointmentId, new Date(at)],
    );
    for (const { id } of left) await announceWaiting(tx, ctx, id);
    for (const { id } of await offersForVisit(tx, appointmentId)) {
      const ended = await endOffer(tx, { id, state: 'withdrawn', at });
      if (ended) await afterEnd(tx, ctx, ended);
    }
  });
}
