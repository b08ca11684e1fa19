import type { DialogueState } from '../dialogue.ts';
import type { Heard } from '../heard.ts';
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
