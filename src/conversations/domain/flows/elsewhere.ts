import { offeredValues } from '../disclosure.ts';
import { line, type DialogueState, type Line, type NodeNamed, type Step } from '../dialogue.ts';
import { keysOf, missed, yesNoOf, type Heard } from '../heard.ts';
import type { NodeTable } from '../node-table.ts';
import { contradictsPlace, placesOf, saysPlace } from '../wish-of.ts';
import { hold, nothingFree, onlyNear, otherWish, widen } from './openings.ts';

/** The places that were wished, or those that were not, by name. */
function placesWished({ wish, catalogue }: DialogueState): { readonly place: string; readonly outside: 'yes' | 'no' } {
  const { sites, notSites = [] } = wish;
  const names = (sites ?? notSites).flatMap((id) => catalogue?.sites?.find((site) => site.id === id)?.name ?? []);
  const place = names.join(', ');
  return { place, outside: place === '' ? 'no' : sites ? 'no' : 'yes' };
}

function lines({ opening, shown }: NodeNamed<'elsewhere'>, state: DialogueState): readonly Line[] {
  const { wish } = state;
  const { place, outside } = placesWished(state);
  const known = onlyNear(state) ? 'near' : place === '' ? 'unknown' : outside === 'yes' ? 'outside' : 'there';
  const more = shown.length > 0 ? 'yes' : 'no';
  return [
    line('elsewhere.none', {
      known,
      place,
      more,
      timed: wish.when ? 'yes' : 'no',
      who: wish.practitionerId ? 'yes' : 'no',
    }),
    line('elsewhere.is', offeredValues(state, opening)),
    line('elsewhere.keys', {
      stays: known !== 'near' && (wish.when || wish.practitionerId) ? known : 'unknown',
      place,
    }),
  ];
}

/** Nothing is free where they want to go: the nearest elsewhere is asked about, never taken for them. */
function elsewhere(node: NodeNamed<'elsewhere'>, state: DialogueState, heard: Heard): Step {
  const { opening, shown } = node;
  const said = heard.kind === 'said' && keysOf(heard) === undefined ? heard : undefined;
  const take = () => hold({ openings: [opening], shown }, state, opening);
  const answer = yesNoOf(heard);
  // Where only what is near was looked for, that search has been as wide as it can be.
  const refuse = () => (onlyNear(state) ? nothingFree(state, shown) : widen(state, shown));
  if (!said) return answer === 'yes' ? take() : answer === 'no' ? refuse() : missed(state, heard);
  const { meaning } = said;
  const isThere = saysPlace(meaning) && !contradictsPlace(meaning, opening.siteId);
  if (!meaning.when && (isThere || (answer === 'yes' && !saysPlace(meaning)))) return take();
  const staysAt = placesOf({}, meaning).sites?.every((id) => state.wish.sites?.includes(id));
  if (!meaning.when && (staysAt || (answer === 'no' && !meaning.elsewhere))) return refuse();
  // Another wish begins where any does, not where the last one ended.
  const { elsewhere: _soughtLast, ...fresh } = state;
  return otherWish(fresh, said) ?? missed(state, heard);
}

export const elsewhereNodes: NodeTable<'elsewhere'> = {
  elsewhere: {
    expects: 'yes-no',
    // It is the only one: “la primera” is that one.
    options: () => 1,
    hintsNames: true,
    question: lines,
    take: elsewhere,
  },
};
