import { finish, line, miss, perform, toPerson, type DialogueState, type NodeNamed, type Step } from '../dialogue.ts';
import { offeredValues } from '../disclosure.ts';
import { keysOf, missed, yesNoOf, type Heard } from '../heard.ts';
import type { NodeTable } from '../node-table.ts';
import type { ProposedTime, Visit } from '../wish.ts';
import { move, notChangeable } from './change.ts';

function values({ start, zone, siteName }: ProposedTime) {
  return { when: { at: start, zone }, site: siteName };
}

/** What the answer to an offered time means. Doubtful or mixed is no yes; `other` is about something else. */
function answerOf(heard: Heard): 'yes' | 'no' | 'other' | undefined {
  const said = yesNoOf(heard);
  if (heard.kind !== 'said' || keysOf(heard) !== undefined) return said === 'mixed' ? undefined : said;
  const { intent, when } = heard.meaning;
  if (said === 'mixed' || when) return undefined;
  switch (intent) {
    case 'confirm':
      return said === 'no' ? undefined : 'yes';
    case 'cannot-attend':
      return said === 'yes' ? undefined : 'no';
    case 'other':
    case 'greeting':
    case 'thanks':
      return said ?? 'other';
    default:
      return 'other';
  }
}

/** A time is kept for somebody who wanted it, or whose visit the clinic had to give up. */
function proposal(node: NodeNamed<'proposal'>, state: DialogueState, heard: Heard): Step {
  const { offer } = node;
  const known: DialogueState = { ...state, caller: { patientId: offer.patientId } };
  switch (answerOf(heard)) {
    case 'yes':
      return take(known, offer);
    case 'no':
      return perform(known, { kind: 'decline-offer', offerId: offer.offerId });
    case 'other':
      return toPerson(state, 'other-question');
    case undefined:
      if (heard.kind === 'silence') return missed(state, heard);
      return state.misses > 0
        ? toPerson(state, 'unclear-reply')
        : miss(state, 'not-understood', line('reminder.unclear'));
  }
}

function take(state: DialogueState, offer: ProposedTime): Step {
  const { openingId, holdId, appointmentId, patientId } = offer;
  return appointmentId === undefined
    ? perform(state, { kind: 'book', patientId, openingId, holdId })
    : perform(state, { kind: 'reschedule', appointmentId, openingId, holdId });
}

/** Said only now that the agenda has said yes. */
export function proposalTaken(state: DialogueState, { offer }: NodeNamed<'proposal'>, visit: Visit): Step {
  const moved = offer.appointmentId !== undefined;
  const told = offeredValues(state, visit);
  return finish(state, moved ? 'moved' : 'booked', line(moved ? 'moved' : 'booked', told), line('goodbye'));
}

/** Whoever wanted to come earlier keeps what they have; whose visit was given up is offered other times. */
export function offerDeclined(state: DialogueState, { offer }: NodeNamed<'proposal'>): Step {
  const { appointmentId, patientId, kind } = offer;
  if (kind === 'earlier' || appointmentId === undefined)
    return finish(state, 'informed', line('proposal.declined'), line('goodbye'));
  return perform(state, { kind: 'load-visits', subjects: [{ appointmentId, patientId }] });
}

/** Another time is looked for, with the same person first. */
export function proposalVisits(state: DialogueState, visits: readonly Visit[]): Step {
  const [visit] = visits.filter(({ changeable }) => changeable);
  return visit ? move(state, visit) : notChangeable(state);
}

/** It was kept for a while, and the while is over; or the visit that was to move is no longer there. */
export function proposalGone(state: DialogueState, { offer }: NodeNamed<'proposal'>, code: string): Step {
  if (code === 'already-booked') return finish(state, 'informed', line('proposal.clash'), line('goodbye'));
  const gone = ['slot-taken', 'hold-expired', 'opening-in-past', 'opening-unknown'].includes(code);
  if (!gone) return toPerson(state, 'not-changeable');
  if (offer.kind === 'earlier') return finish(state, 'informed', line('proposal.gone'), line('goodbye'));
  return offerDeclined(state, { name: 'proposal', offer });
}

export const proposalNodes: NodeTable<'proposal'> = {
  proposal: {
    expects: 'reply',
    pointsAt: ({ offer }) => ({ appointment: { start: offer.start } }),
    question: ({ offer }) => [line('proposal.ask', values(offer))],
    take: proposal,
  },
};
