import { ask, line, miss, toPerson, type DialogueState, type Line, type NodeNamed, type Step } from '../dialogue.ts';
import { keysOf, missed, wantsOthers, type Heard } from '../heard.ts';
import type { NodeTable } from '../node-table.ts';
import { nameIn, type Catalogue, type Wish } from '../wish.ts';
import { saysPlace, wishOf } from '../wish-of.ts';
import { identify } from './identify.ts';
import { search } from './openings.ts';

/** Services read in one list; key 4 then reads the next. A list of four or fewer is read as a whole. */
const SERVICES_PER_PAGE = 3;
const MOST_IN_ONE_LIST = 4;
/** Reads what comes after this list. */
const MORE_KEY = '4';

/** Those that may be meant, or all. */
function servicesFor({ services }: Catalogue, { services: among = [] }: Wish): Catalogue['services'] {
  const meant = services.filter(({ id }) => among.includes(id));
  return meant.length > 1 ? meant : services;
}

function servicePage(catalogue: Catalogue, wish: Wish, page: number) {
  const services = servicesFor(catalogue, wish);
  if (services.length <= MOST_IN_ONE_LIST) return { shown: services, more: false };
  const pages = Math.ceil(services.length / SERVICES_PER_PAGE);
  const from = (page % pages) * SERVICES_PER_PAGE;
  return { shown: services.slice(from, from + SERVICES_PER_PAGE), more: true };
}

/** Asks for the service only where there is a choice. */
export function chooseService(state: DialogueState, catalogue: Catalogue): Step {
  const [only, ...others] = catalogue.services;
  const known: DialogueState = { ...state, catalogue };
  if (!only) return toPerson(known, 'no-openings', line('offer.no-service'));
  const wished = catalogue.services.find(({ id }) => id === state.wish.serviceId);
  if (wished || others.length === 0) {
    return forWhom({ ...known, wish: { ...state.wish, serviceId: (wished ?? only).id } });
  }
  return ask(known, { name: 'service', page: 0 });
}

function forWhom(state: DialogueState): Step {
  return state.caller ? search(state, []) : identify(state);
}

function serviceLines({ page }: NodeNamed<'service'>, state: DialogueState): readonly Line[] {
  if (!state.catalogue) return [line('service.ask')];
  const { shown, more } = servicePage(state.catalogue, state.wish, page);
  const options = shown.map((choice, index) =>
    line('option', { name: nameIn(state.language, choice), key: index + 1 }),
  );
  return [line('service.ask'), ...options, ...(more ? [line('option.more', { key: MORE_KEY })] : [])];
}

function optionCount({ page }: NodeNamed<'service'>, { catalogue, wish }: DialogueState): number {
  if (!catalogue) return 0;
  const { shown, more } = servicePage(catalogue, wish, page);
  return shown.length + (more ? 1 : 0);
}

/** Which kind of visit. */
function service({ page }: NodeNamed<'service'>, state: DialogueState, heard: Heard): Step {
  const { catalogue } = state;
  if (!catalogue) return miss(state, 'not-understood');
  const { shown, more } = servicePage(catalogue, state.wish, page);
  const keys = keysOf(heard);
  if (keys === MORE_KEY && more) return ask(state, { name: 'service', page: page + 1 });
  const picked = keys === undefined ? undefined : shown[Number(keys) - 1];
  if (picked) return forWhom({ ...state, wish: { ...state.wish, serviceId: picked.id } });
  if (heard.kind !== 'said' || keys !== undefined) return missed(state, heard);
  const [usual] = catalogue.services;
  if (usual && heard.meaning.cue === 'indifferent' && page === 0) {
    return forWhom({ ...state, wish: { ...state.wish, serviceId: usual.id } });
  }
  const wish = wishOf(state.wish, heard.meaning);
  if (catalogue.services.some(({ id }) => id === wish.serviceId)) return forWhom({ ...state, wish });
  // "Con el dentista": which of those; and none of those, which of all.
  if (heard.meaning.servicesAlike) return ask({ ...state, wish }, { name: 'service', page: 0 });
  if (wantsOthers(heard) && wish.services) {
    const { services: _none, ...all } = wish;
    return ask({ ...state, wish: all }, { name: 'service', page: 0 });
  }
  if (more && wantsOthers(heard)) return ask({ ...state, wish }, { name: 'service', page: page + 1 });
  return saysPlace(heard.meaning)
    ? ask({ ...state, wish }, { name: 'service', page })
    : miss({ ...state, wish }, 'not-understood');
}

export const serviceNodes: NodeTable<'service'> = {
  service: { expects: 'service', hintsNames: true, options: optionCount, question: serviceLines, take: service },
};
