import { z } from 'zod';
import type { DeliveredEvent } from '../../jobs/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { parseId, type ConversationId } from '../../platform/kernel/ids.ts';
import { emit } from '../../platform/outbox/emit.ts';
import { settle, type MissedCallId, type Settlement } from '../store/missed-calls.ts';

const talk = z.object({ conversationId: z.string().nullish(), outcome: z.string().nullish() });
/** Ends of a thread at which the person is still without help. */
const UNHELPED = ['replaced', 'expired', 'hung-up'];

async function settleThread(ctx: ClinicContext, id: ConversationId, by: Settlement): Promise<void> {
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const missedCallId = await settle(tx, ctx, { whose: { followUpId: id }, by });
    if (missedCallId) await emit(tx, ctx, { type: 'call.missed-settled', payload: { missedCallId } });
  });
}

/**
 * For `conversation.closed` and `conversation.needs-person`: who was helped by message, or has a callback of their own from there,
 * is no longer missed. Safe to repeat.
 */
export async function onFollowUpMoved(ctx: ClinicContext, { type, payload }: DeliveredEvent): Promise<void> {
  const { conversationId, outcome } = talk.parse(payload);
  const id = parseId<ConversationId>(conversationId);
  if (!id || UNHELPED.includes(outcome ?? '')) return;
  await settleThread(ctx, id, type === 'conversation.closed' ? 'by-message' : 'person');
}

/** Somebody of the clinic took care of it: the next call of that person begins anew. */
export async function settleMissedCall(tx: ClinicTx, ctx: ClinicContext, id: MissedCallId): Promise<void> {
  await settle(tx, ctx, { whose: { id }, by: 'person' });
}
