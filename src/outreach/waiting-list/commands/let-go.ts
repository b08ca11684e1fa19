import { deleteHolds } from '../../../agenda/index.ts';
import type { ClinicTx } from '../../../platform/database/database.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import { emit } from '../../../platform/outbox/emit.ts';
import { announceWaiting } from '../events.ts';
import { endOffer, isWaveAlive, type OfferState, type SlotOffer } from '../store/offers.ts';

/**
 * Ends an offer that nobody takes. The last of a wave lets the time go, and `offer.ended` has it offered to the next. One that
 * has its answer already stays as it is. Safe to repeat.
 */
export async function letGo(
  ctx: ClinicContext,
  end: { readonly offerId: string; readonly state: Exclude<OfferState, 'offered' | 'accepted'> },
): Promise<void> {
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const offer = await endOffer(tx, { id: end.offerId, state: end.state, at: ctx.clock.now() });
    if (offer) await afterEnd(tx, ctx, offer);
  });
}

export async function afterEnd(tx: ClinicTx, ctx: ClinicContext, offer: SlotOffer): Promise<void> {
  if (offer.entryId) await announceWaiting(tx, ctx, offer.entryId);
  if (await isWaveAlive(tx, offer.holdId)) return;
  await deleteHolds(tx, [offer.holdId]);
  await emit(tx, ctx, { type: 'offer.ended', payload: { offerId: offer.id, state: offer.state } });
}
