import { record } from '../../audit/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { ConversationId, PatientId } from '../../platform/kernel/ids.ts';
import type { Language } from '../../platform/i18n/language.ts';
import type { DialogueState } from '../domain/dialogue.ts';
import type { ContinuedSeed } from '../domain/taken-up.ts';
import type { ConversationChannel } from '../domain/turn.ts';
import { closeConversation, insertConversation, type ThreadSeed } from '../store/conversation-store.ts';
import { waiting } from './open-thread.ts';

export interface CallFollowUp {
  /** The talk of the call; absent where the caller hung up before anything was said. */
  readonly callConversationId?: ConversationId | undefined;
  readonly channel: Extract<ConversationChannel, 'sms' | 'whatsapp'>;
  /** `${local}|${remote}`, as the turns of the thread will have it. */
  readonly channelKey: string;
  readonly remote: string;
  readonly local: string;
  readonly language: Language;
  readonly patientId?: PatientId | undefined;
}

async function callState(tx: ClinicTx, id: ConversationId | undefined): Promise<DialogueState | undefined> {
  if (id === undefined) return undefined;
  const [row] = await tx.sql<{ state: DialogueState | ThreadSeed }>(
    `select case when catalogue is null then state else state || jsonb_build_object('catalogue', catalogue) end as state
       from conversation where clinic_id = $1 and id = $2 and channel = 'voice'`,
    [tx.clinicId, id],
  );
  return row && !('seed' in row.state) ? row.state : undefined;
}

/**
 * Opens the thread in which a call that nobody helped goes on by message, from the question that was open. A reminder that waits
 * for its answer in the same thread is left alone, and its conversation is returned.
 */
export async function continueByMessage(
  tx: ClinicTx,
  ctx: ClinicContext,
  { callConversationId, channel, channelKey, ...to }: CallFollowUp,
): Promise<ConversationId> {
  const [current] = await tx.sql<{ id: ConversationId; state: DialogueState | ThreadSeed }>(
    `select id, state from conversation where clinic_id = $1 and channel = $2 and channel_key = $3 and status = 'open' for update`,
    [tx.clinicId, channel, channelKey],
  );
  if (current && waiting(current.state) !== undefined) return current.id;
  if (current) await closeConversation(tx, ctx, { id: current.id, outcome: 'replaced' });
  const call = await callState(tx, callConversationId);
  const id = ctx.ids.next<ConversationId>();
  const { language, patientId } = to;
  const state: ContinuedSeed = { seed: 'continued', ...(call ? { call } : {}), language, at: ctx.clock.now() };
  const turn = { channel, channelKey, from: to.remote, to: to.local };
  const known = patientId === undefined ? {} : { patientId };
  await Promise.all([
    insertConversation(tx, ctx, { id, turn, topic: 'missed-call', language, state, ...known }),
    record(tx, ctx, {
      action: 'conversation.open',
      subject: { type: 'Conversation', id },
      patientId,
      detail: { channel, topic: 'missed-call', ...(callConversationId ? { continues: callConversationId } : {}) },
    }),
  ]);
  return id;
}
