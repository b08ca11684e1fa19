import { ask, line, type DialogueState, type Line, type NodeNamed, type Step } from '../dialogue.ts';
import { keysOf, missed, type Heard } from '../heard.ts';
import type { NodeTable } from '../node-table.ts';
import { saysPlace, wishOf } from '../wish-of.ts';
import { search } from './openings.ts';

/** Which of the places, or any. */
function place({ places }: NodeNamed<'place'>, state: DialogueState, heard: Heard): Step {
  const keys = keysOf(heard);
  const said = heard.kind === 'said' && keys === undefined ? heard.meaning : undefined;
  const choice = keys === undefined ? said?.choice : Number(keys);
  const picked = choice === undefined ? undefined : places[choice - 1];
  if (picked) return search({ ...state, wish: { ...state.wish, sites: [picked.id] } }, []);
  if (choice === places.length + 1 || said?.cue === 'indifferent') return search(state, []);
  if (said && saysPlace(said)) return search({ ...state, wish: wishOf(state.wish, said) }, []);
  // "El martes por la tarde": kept, and the place is asked once more.
  if (said?.when) return ask({ ...state, wish: wishOf(state.wish, said) }, state.node);
  return missed(state, heard);
}

function placeLines({ places }: NodeNamed<'place'>): readonly Line[] {
  return [
    line('place.ask'),
    ...places.map(({ name }, index) => line('option', { name, key: String(index + 1) })),
    line('place.any', { key: String(places.length + 1) }),
  ];
}

export const placeNodes: NodeTable<'place'> = {
  place: {
    expects: 'choice',
    hintsNames: true,
    options: ({ places }) => places.length + 1,
    question: placeLines,
    take: place,
  },
};
