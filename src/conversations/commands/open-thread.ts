import { record } from '../../audit/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { AppointmentId, ConversationId, PatientId } from '../../platform/kernel/ids.ts';
import type { Language } from '../../platform/i18n/language.ts';
import type { DialogueState } from '../domain/dialogue.ts';
import type { ReminderSubject } from '../domain/wish.ts';
import type { ConversationChannel } from '../domain/turn.ts';
import { closeConversation, insertConversation, type ThreadSeed } from '../store/conversation-store.ts';

export interface ThreadOpening {
  readonly topic: 'reminder';
  readonly channel: ConversationChannel;
  /** `${local}|${remote}`, as the turns of the thread will have it. */
  readonly channelKey: string;
  readonly remote: string;
  readonly local: string;
  readonly patientId: PatientId;
  readonly appointmentId: AppointmentId;
  /** The same for all that one message told of. */
  readonly together?: string | undefined;
  readonly language: Language;
}

interface OpenRow {
  readonly id: ConversationId;
  readonly state: DialogueState | ThreadSeed;
}

/** A family has one phone: reminders that wait for an answer wait together. */
const MOST_SUBJECTS = 8;

/** Reminders of a thread that wait for their answer. */
export function waiting(state: DialogueState | ThreadSeed): readonly ReminderSubject[] {
  if ('seed' in state) return state.seed === 'reminder' ? state.subjects : [];
  const { node, unanswered } = state;
  const asked = node.name === 'reminder' && !node.answered ? node.subjects : [];
  const all = [...asked, ...(unanswered?.subjects ?? [])];
  return [...new Map(all.map((one) => [one.appointmentId, one])).values()];
}

/**
 * Remembers what was asked of somebody by message, so that a reply finds what it answers. A reminder that still waits in the
 * same thread is kept beside the new one; any other talk there is closed. Safe to repeat for the same appointment.
 */
export async function openThread(tx: ClinicTx, ctx: ClinicContext, opening: ThreadOpening): Promise<ConversationId> {
  const { channel, channelKey, patientId, appointmentId, together, language } = opening;
  const subject: ReminderSubject = { appointmentId, patientId, ...(together === undefined ? {} : { together }) };
  const [current] = await tx.sql<OpenRow>(
    `select id, state from conversation where clinic_id = $1 and channel = $2 and channel_key = $3 and status = 'open' for update`,
    [tx.clinicId, channel, channelKey],
  );
  const others = current ? waiting(current.state) : [];
  const subjects = [...others.filter((one) => one.appointmentId !== appointmentId), subject].slice(-MOST_SUBJECTS);
  if (current && 'seed' in current.state && current.state.seed === 'reminder') {
    await tx.run(
      'update conversation set state = $3, version = version + 1, updated_at = $4 where clinic_id = $1 and id = $2',
      [tx.clinicId, current.id, { ...current.state, subjects }, new Date(ctx.clock.now())],
    );
    return current.id;
  }
  // A state changes by inputs alone, or it could not be replayed: what still waits moves into a new thread.
  if (current) await closeConversation(tx, ctx, { id: current.id, outcome: 'replaced' });
  const id = ctx.ids.next<ConversationId>();
  const turn = { channel, channelKey, from: opening.remote, to: opening.local };
  const state: ThreadSeed = { seed: 'reminder', subjects, language };
  const [made] = await Promise.all([
    insertConversation(tx, ctx, { id, turn, topic: opening.topic, language, state, patientId }),
    record(tx, ctx, {
      action: 'conversation.open',
      subject: { type: 'Conversation', id },
      patientId,
      detail: { channel, topic: opening.topic, appointmentId },
    }),
  ]);
  required(made || undefined, 'the thread that was just opened');
  return id;
}
