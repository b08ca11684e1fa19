import { record } from '../../audit/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { ConversationId } from '../../platform/kernel/ids.ts';
import type { DialogueState, Outcome } from '../domain/dialogue.ts';
import type { Turn } from '../domain/turn.ts';
import type { ReminderSubject } from '../domain/wish.ts';
import { insertConversation, type ThreadSeed } from '../store/conversation-store.ts';

/** With these the visits of the reminder stand as they did, unless one of them was what it was about: that one waits no more. */
const LEAVES_IT: readonly Outcome[] = ['booked', 'moved', 'cancelled', 'requested', 'informed', 'left'];

function stillOpen({ unanswered, moving }: DialogueState, outcome: Outcome | undefined): readonly ReminderSubject[] {
  if (outcome === undefined || !LEAVES_IT.includes(outcome)) return [];
  return (unanswered?.subjects ?? []).filter(({ appointmentId }) => appointmentId !== moving?.id);
}

/**
 * A reminder whose thread went over to something else, which has ended now, waits for its answer in a thread of its own. Within the
 * transaction that closed the other.
 */
export async function holdOverReminder(
  tx: ClinicTx,
  ctx: ClinicContext,
  { turn, ended }: { readonly turn: Turn; readonly ended: { state: DialogueState; outcome?: Outcome | undefined } },
): Promise<void> {
  const subjects = stillOpen(ended.state, ended.outcome);
  const [first] = subjects;
  if (!first) return;
  const { language } = ended.state;
  const id = ctx.ids.next<ConversationId>();
  const state: ThreadSeed = { seed: 'reminder', subjects, language, heldOver: true };
  const { patientId, appointmentId } = first;
  if (!(await insertConversation(tx, ctx, { id, turn, topic: 'reminder', language, state, patientId }))) return;
  await record(tx, ctx, {
    action: 'conversation.open',
    subject: { type: 'Conversation', id },
    patientId,
    detail: { channel: turn.channel, topic: 'reminder', appointmentId },
  });
}
