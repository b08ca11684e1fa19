import type { Intent } from '../../understanding/types.ts';
import { ask, line, type DialogueState, type Step } from '../dialogue.ts';
import type { Heard } from '../heard.ts';
import { saysPlace } from '../wish-of.ts';
import { isForSelf, relationIn } from '../relations.ts';
import { isFree } from './nodes.ts';

/**
 * Whom the caller speaks for from here on. Who has been identified is that one person: for another member of the family the
 * birth date is asked for again, so that nothing is booked for, or told of, the wrong one.
 */
export function forWhom(state: DialogueState, heard: Heard): DialogueState {
  if (heard.kind !== 'said' || isFree(state.node)) return state;
  const { caller, relation: before, forOther, ...rest } = state;
  if (heard.meaning.cue === 'for-other') {
    const relation = relationIn(heard.text) ?? before;
    const isSame = relation === undefined || relation === before;
    return {
      ...rest,
      forOther: true,
      ...(relation === undefined ? {} : { relation }),
      ...(caller && isSame && forOther ? { caller } : {}),
    };
  }
  return forOther && state.node.name === 'menu' && isForSelf(heard.text) ? rest : state;
}

/** Said beside whom they call for, without any errand. */
const NO_ERRAND: ReadonlySet<Intent> = new Set(['other', 'greeting', 'thanks', 'wait', 'correction', 'wrong-person']);

/** "Llamo por mi madre, la cuido yo", and nothing yet of what is wanted: heard, and asked for the errand. */
export function otherGreeted(state: DialogueState, heard: Heard): Step | undefined {
  if (heard.kind !== 'said' || heard.meaning.cue !== 'for-other' || state.node.name !== 'menu') return undefined;
  const { intent, names, servicesAlike, when, symptoms } = heard.meaning;
  const isErrand =
    names.length > 0 || servicesAlike !== undefined || when !== undefined || symptoms || saysPlace(heard.meaning);
  if (isErrand || !NO_ERRAND.has(intent)) return undefined;
  return ask(state, state.node, line('other.on', { who: state.relation ?? 'other' }));
}
