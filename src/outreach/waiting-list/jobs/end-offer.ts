import { z } from 'zod';
import { defineJob, enqueue } from '../../../jobs/index.ts';
import type { ClinicTx } from '../../../platform/database/database.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { letGo } from '../commands/let-go.ts';
import type { SlotOfferId } from '../domain/waiting.ts';

/** Nobody answered: the time is free again, for the next. */
export const endOfferJob = defineJob<{ readonly offerId: string }>({
  kind: 'outreach.end-offer',
  payload: z.object({ offerId: z.uuid() }),
  maxAttempts: 20,
  run: (ctx, { offerId }) => letGo(ctx, { offerId, state: 'expired' }),
});

export function scheduleEnd(
  tx: ClinicTx,
  ctx: ClinicContext,
  offer: { readonly id: SlotOfferId; readonly expiresAt: Instant },
): Promise<void> {
  const { id, expiresAt } = offer;
  return enqueue(tx, ctx, { definition: endOfferJob, payload: { offerId: id }, dueAt: expiresAt, dedupeKey: id });
}
