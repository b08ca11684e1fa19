import type { AnswerTopic, FixedAnswer } from '../../../answering/index.ts';
import { serviceSpokenOf } from '../disclosure.ts';
import { line, type DialogueState, type Line } from '../dialogue.ts';
import type { Meaning } from '../heard.ts';
import { wordsInAny } from '../house.ts';

const TOPICS: ReadonlySet<string> = new Set<AnswerTopic>([
  'hours',
  'address',
  'parking',
  'prices',
  'insurance',
  'preparation',
]);
/** Read one after the other where nobody said which place or service is meant. */
const MOST_TOLD = 3;

function isTopic(intent: string): intent is AnswerTopic {
  return TOPICS.has(intent);
}

/** What was asked of those things that always have the same answer. */
export function topicOf({ intent }: Meaning): AnswerTopic | undefined {
  return isTopic(intent) ? intent : undefined;
}

/** The answers that fit best: of the service that is meant, else those for all, else the first few. */
function fitting(answers: readonly FixedAnswer[], serviceId: string | undefined): readonly FixedAnswer[] {
  const own = answers.filter((answer) => answer.serviceId !== undefined && answer.serviceId === serviceId);
  if (own.length > 0) return own;
  const general = answers.filter((answer) => answer.serviceId === undefined);
  return general.length > 0 || serviceId !== undefined ? general : answers;
}

/** The service that a question is about. */
export function serviceMeant(state: DialogueState, { names }: Pick<Meaning, 'names'>): string | undefined {
  return names.find(({ kind }) => kind === 'service')?.id ?? serviceSpokenOf(state);
}

function ownOf(state: DialogueState, topic: AnswerTopic, serviceId: string | undefined): readonly FixedAnswer[] {
  const answers = (state.catalogue?.house?.answers ?? []).filter((answer) => answer.topic === topic);
  return fitting(answers, serviceId).slice(0, MOST_TOLD);
}

function ownAnswers(state: DialogueState, topic: AnswerTopic, serviceId: string | undefined): readonly Line[] {
  return ownOf(state, topic, serviceId).flatMap(({ words, link, siteId }): readonly Line[] => {
    const text = wordsInAny(words, state.language);
    if (text === undefined) return [];
    const place = state.catalogue?.house?.places.find(({ id }) => id === siteId);
    const told = place ? line('answer.at', { site: place.name, text }) : line('own', { text });
    // A link is for the eye; by voice the words alone have to do.
    return link !== undefined && state.medium === 'text' ? [told, line('own', { text: link })] : [told];
  });
}

/** Whether the clinic wrote words of its own for a question. */
export function hasOwnWords(state: DialogueState, topic: AnswerTopic): boolean {
  return ownAnswers(state, topic, undefined).length > 0;
}

/** The answer of the house to a question, from its own words or from its directory. Empty where it has none. */
export function answerTo(state: DialogueState, topic: AnswerTopic, serviceId?: string): readonly Line[] {
  const own = ownAnswers(state, topic, serviceId);
  if (own.length > 0) return own;
  const places = (state.catalogue?.house?.places ?? []).slice(0, MOST_TOLD);
  if (topic === 'hours') {
    const known = places.filter(({ hours }) => hours.length > 0);
    const [only, ...others] = known;
    if (only && others.length === 0) return [line('answer.hours', { hours: { hours: only.hours } })];
    return known.map(({ name, hours }) => line('answer.hours-at', { site: name, hours: { hours } }));
  }
  if (topic === 'address') {
    return places.flatMap(({ name, address }) =>
      address === undefined ? [] : [line('answer.address', { site: name, address })],
    );
  }
  return [];
}

/** A search that opens the map of whatever telephone it is read on (Google's Maps URLs, 2026). */
const MAP = 'https://www.google.com/maps/search/?api=1&query=';

/** Where the clinic gave no link of its own to its places. */
function maps(state: DialogueState, serviceId: string | undefined): readonly Line[] {
  const own = ownOf(state, 'address', serviceId);
  if (own.some(({ link }) => link !== undefined)) return [];
  const sites = own.flatMap(({ siteId }) => (siteId === undefined ? [] : [siteId]));
  return (state.catalogue?.house?.places ?? [])
    .filter(({ id, address }) => address !== undefined && (sites.length === 0 || sites.includes(id)))
    .slice(0, MOST_TOLD)
    .map(({ address = '' }) => line('own', { text: `${MAP}${encodeURIComponent(address)}` }));
}

/** The same to be read: with its link, and a map beside an address. */
export function writtenAnswer(state: DialogueState, topic: AnswerTopic, serviceId?: string): readonly Line[] {
  const told = answerTo({ ...state, medium: 'text' }, topic, serviceId);
  return topic === 'address' && told.length > 0 ? [...told, ...maps(state, serviceId)] : told;
}

/** Better read than heard: where to go, what to do beforehand, and whatever has a link. */
export function isBetterRead(state: DialogueState, topic: AnswerTopic, serviceId?: string): boolean {
  if (topic === 'address' || topic === 'preparation') return true;
  return ownOf(state, topic, serviceId).some(({ link }) => link !== undefined);
}
