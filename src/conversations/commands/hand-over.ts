import { record } from '../../audit/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { ConversationId } from '../../platform/kernel/ids.ts';
import { emit } from '../../platform/outbox/emit.ts';
import type { PersonReason } from '../domain/dialogue.ts';
import type { Turn } from '../domain/turn.ts';

/**
 * Calls a person for a conversation that cannot go on, without touching its state: a turn may still be under way in it.
 * Publishes `conversation.needs-person`. Safe to repeat: the desk keeps one task per conversation.
 */
export async function handOver(
  ctx: ClinicContext,
  turn: Pick<Turn, 'channel' | 'channelKey' | 'from'>,
  reason: PersonReason,
): Promise<void> {
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const [found] = await tx.sql<{ id: ConversationId; patient_id: string | null; relay: boolean }>(
      `select id, patient_id, (state ->> 'relay') is not null as relay from conversation where clinic_id = $1 and channel = $2 and channel_key = $3
        order by (status = 'open') desc, opened_at desc limit 1`,
      [tx.clinicId, turn.channel, turn.channelKey],
    );
    const conversationId = found?.id;
    const patient = found?.patient_id ? { patientId: found.patient_id } : {};
    await Promise.all([
      emit(tx, ctx, {
        type: 'conversation.needs-person',
        payload: {
          ...(conversationId ? { conversationId } : {}),
          reason,
          urgent: reason === 'emergency',
          ...(turn.from.startsWith('+') && !found?.relay ? { phone: turn.from } : {}),
          ...patient,
        },
      }),
      record(tx, ctx, {
        action: 'conversation.hand-over',
        subject: { type: 'Conversation', id: conversationId ?? 'none' },
        detail: { reason },
      }),
    ]);
  });
}
