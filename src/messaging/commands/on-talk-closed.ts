import { z } from 'zod';
import { record } from '../../audit/index.ts';
import { endOfTalk } from '../../conversations/index.ts';
import type { DeliveredEvent } from '../../jobs/index.ts';
import { findByContact } from '../../patients/index.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { parseId, type ConversationId } from '../../platform/kernel/ids.ts';
import { emit } from '../../platform/outbox/emit.ts';
import { suppress } from '../store/suppressed-addresses.ts';
import { withdrawMessages } from './withdraw-messages.ts';

const closed = z.object({ conversationId: z.uuid(), outcome: z.string() });

/**
 * For `conversation.closed`: who said or pressed in a call of ours that they want no more of them is not rung again; they may
 * still be written to. Audited. Safe to repeat.
 */
export async function onTalkClosed(ctx: ClinicContext, { payload }: Pick<DeliveredEvent, 'payload'>): Promise<void> {
  const { conversationId, outcome } = closed.parse(payload);
  if (outcome !== 'opted-out') return;
  const talk = await endOfTalk(ctx, required(parseId<ConversationId>(conversationId), 'conversation'));
  const phone = required(talk, 'talk').remote;
  const patients = await findByContact(ctx, { channel: 'phone', address: phone });
  const patientIds = patients.map(({ id }) => id);
  const recipient = { channel: 'voice', address: phone } as const;
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    await suppress(tx, recipient, { reason: 'opted-out', since: ctx.clock.now() });
    await withdrawMessages(tx, ctx, { recipient, reason: 'opted-out' });
    await record(tx, ctx, {
      action: 'contact.opt-out',
      subject: { type: 'Conversation', id: conversationId },
      detail: { channel: 'voice', patientIds },
    });
    await emit(tx, ctx, { type: 'contact.opted-out', payload: { conversationId, channel: 'voice', patientIds } });
  });
}
