import { line, type DialogueState, type Goal, type Step } from '../dialogue.ts';
import type { Caller } from '../wish.ts';
import { goOn } from './request.ts';

/** Goals that only read what there is. */
const TELLS: ReadonlySet<Goal> = new Set<Goal>(['list', 'where', 'details']);

/** Whether who speaks for the patient may have this. A change names the visit that it changes: it needs both rights. */
export function mayDo({ acting }: Caller, goal: Goal): boolean {
  if (!acting) return true;
  if (goal === 'book') return acting.mayBook;
  // How the patient is reached is theirs to say.
  if (goal === 'phone') return false;
  return acting.mayBeTold && (acting.mayBook || TELLS.has(goal));
}

/** An ordinary message to the team: what the right lacks for, and whether there is anything, is not told. */
export function mayNot(before: DialogueState): Step {
  const { caller: _denied, hold: _hold, ...state } = before;
  const words = state.about === undefined ? {} : { words: state.about };
  return goOn(state, { kind: 'message', ...words }, line('acting.message'));
}
