import type { AppointmentId } from '../../../platform/kernel/ids.ts';
import { line, type DialogueState, type Line } from '../dialogue.ts';
import { visitValues } from '../disclosure.ts';
import type { ReminderSubject, Unanswered, Visit } from '../wish.ts';

/** These reminders of the thread wait for their answer, whatever is talked of meanwhile. Of a call nobody answers them later. */
export function awaiting(
  state: DialogueState,
  subjects: readonly ReminderSubject[],
  visits: readonly Visit[],
): DialogueState {
  if (state.medium === 'voice' || visits.length === 0) return state;
  const stand = subjects.filter(({ appointmentId }) => visits.some(({ id }) => id === appointmentId));
  return { ...state, unanswered: { subjects: stand, visits } };
}

/** The same state, once these visits have had their answer. */
export function settled(state: DialogueState, ...ids: readonly (AppointmentId | undefined)[]): DialogueState {
  const { unanswered, ...rest } = state;
  if (!unanswered) return state;
  const left: Unanswered = {
    subjects: unanswered.subjects.filter(({ appointmentId }) => !ids.includes(appointmentId)),
    visits: unanswered.visits.filter(({ id }) => !ids.includes(id)),
  };
  return left.visits.length === 0 ? rest : { ...rest, unanswered: left };
}

/** Whoever has not answered a reminder yet is asked once more: a yes that comes now must be to a question. */
export function askedStill({ unanswered }: Pick<DialogueState, 'unanswered'>): Line | undefined {
  const [visit, ...others] = unanswered?.visits ?? [];
  return visit && line('reminder.still', { ...visitValues(visit), visits: others.length + 1 });
}
