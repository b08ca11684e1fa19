import { record } from '../../audit/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { ConversationId, PatientId } from '../../platform/kernel/ids.ts';
import type { Language } from '../../platform/i18n/language.ts';
import type { DialogueState } from '../domain/dialogue.ts';
import { question } from '../domain/question.ts';
import { takenUp, type ContinuedSeed } from '../domain/taken-up.ts';
import type { ConversationChannel } from '../domain/turn.ts';
import { closeConversation, insertConversation, type ThreadSeed } from '../store/conversation-store.ts';
import { render } from '../phrases/render.ts';
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
  if (current && waiting(current.state).length > 0) return current.id;
  if (current) await closeConversation(tx, ctx, { id: current.id, outcome: 'replaced' });
  const call = await callState(tx, callConversationId);
  const { language } = to;
  const state: ContinuedSeed = { seed: 'continued', ...(call ? { call } : {}), language, at: ctx.clock.now() };
  return openContinued(tx, ctx, { ...to, callConversationId, channel, channelKey, state });
}

async function openContinued(
  tx: ClinicTx,
  ctx: ClinicContext,
  { callConversationId, channel, channelKey, state, ...to }: CallFollowUp & { readonly state: ContinuedSeed },
): Promise<ConversationId> {
  const id = ctx.ids.next<ConversationId>();
  const { language, patientId } = to;
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

interface CallRow {
  readonly remote_address: string;
  readonly language: Language;
  readonly patient_id: PatientId | null;
}

export interface TalkInWriting {
  readonly conversationId: ConversationId;
  /** Who called. E.164. */
  readonly to: string;
  readonly language: Language;
  readonly patientId?: PatientId;
  /** The question that was open on the phone, in writing. */
  readonly text: string;
}

/**
 * Opens the thread in which a call goes on whose caller asked to write instead, from the question that was open; whatever else
 * waited in that thread gives way. Undefined where that call ended otherwise. Not safe to repeat: its caller looks first.
 */
export async function goOnInWriting(
  tx: ClinicTx,
  ctx: ClinicContext,
  { callConversationId, line }: { readonly callConversationId: ConversationId; readonly line: string },
): Promise<TalkInWriting | undefined> {
  const [row] = await tx.sql<CallRow>(
    `select remote_address, language, patient_id from conversation
      where clinic_id = $1 and id = $2 and channel = 'voice' and outcome = 'by-message'`,
    [tx.clinicId, callConversationId],
  );
  const call = row && (await callState(tx, callConversationId));
  if (!row || !call) return undefined;
  const { remote_address: remote, language } = row;
  const at = ctx.clock.now();
  const state: ContinuedSeed = { seed: 'continued', call, language, at, isAsked: true };
  const begun = takenUp(state, at);
  if (!begun) return undefined;
  const channelKey = `${line}|${remote}`;
  const [current] = await tx.sql<{ id: ConversationId }>(
    `select id from conversation where clinic_id = $1 and channel = 'sms' and channel_key = $2 and status = 'open' for update`,
    [tx.clinicId, channelKey],
  );
  if (current) await closeConversation(tx, ctx, { id: current.id, outcome: 'replaced' });
  const known = row.patient_id === null ? {} : { patientId: row.patient_id };
  const thread = { channel: 'sms', channelKey, remote, local: line, language, ...known } as const;
  const conversationId = await openContinued(tx, ctx, { ...thread, callConversationId, state });
  const asked = question(begun).map((one) => render(one, language, 'text'));
  const values = { clinic: begun.clinic.name, text: asked.join('\n') };
  return {
    conversationId,
    to: remote,
    language,
    ...known,
    text: render({ key: 'sms.continued', values }, language, 'text'),
  };
}
