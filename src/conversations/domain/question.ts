import type { DialogueState, Line } from './dialogue.ts';
import { faceOf } from './flows/nodes.ts';
import type { Expectation } from './turn.ts';
import { nameIn } from './wish.ts';

/** The question that the state waits for an answer to. */
export function question(state: DialogueState): readonly Line[] {
  return faceOf(state.node).question(state.node, state);
}

/** The recogniser takes more hints than a caller has words for; a few are enough. */
const MOST_HINTS = 40;
const ONE_KEY: Expectation = { keys: { max: 1 }, speech: true, hints: [], timeoutSeconds: 6 };

/** Somebody looks for their glasses or their papers. */
const WAIT_SECONDS = 30;
const SLOW_TIMES = 2;

/** How the answer is taken by voice. */
export function expectation(state: DialogueState): Expectation {
  const { node, catalogue, language } = state;
  const { expectation: own, hintsNames } = faceOf(node);
  const { services = [], practitioners = [], sites = [], severalSites } = catalogue ?? {};
  const named = hintsNames ? [...services, ...(severalSites ? sites : []), ...practitioners] : [];
  const made: Expectation = {
    ...ONE_KEY,
    hints: named.slice(0, MOST_HINTS).map((choice) => nameIn(language, choice)),
    ...(typeof own === 'function' ? own(node) : own),
  };
  const { timeoutSeconds } = made;
  if (state.waits || state.relay) return { ...made, timeoutSeconds: WAIT_SECONDS };
  return state.slow ? { ...made, timeoutSeconds: timeoutSeconds * SLOW_TIMES } : made;
}
