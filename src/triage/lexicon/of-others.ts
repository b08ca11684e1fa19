import type { Language } from '../../platform/i18n/language.ts';
import { wordsIn, type Joined } from './joined.ts';
import { createPhraseIndex, type PhraseIndex } from './phrase-index.ts';
import { OF_OTHERS } from './word-lists.ts';

type Range = readonly [from: number, to: number];

interface Told {
  readonly id: string;
  readonly within: Range;
}

interface Stretch {
  readonly within: Range;
  /** All findings in it, or only those. */
  readonly only?: ReadonlySet<string> | RegExp;
}

/** Stretches of a text, in words, that tell of somebody who is not cared for here, or of what is long healed. */
export type ToldOfOthers = readonly Stretch[];

const indexes = new Map<Language, PhraseIndex>();
function indexOf(language: Language): PhraseIndex {
  const index = indexes.get(language) ?? createPhraseIndex(OF_OTHERS, language);
  indexes.set(language, index);
  return index;
}

const ENDS = /^[.;:?!]$/;
const PARTS = /^(?:,|y|i|e|and|pero|but|o|or)$/;
/** What a further thought of the same person begins with: "…, que se la llevaron", "…, who was taken in". */
const GOES_ON = /^(?:que|qui|who|which|amb|con|with)$/;
/** An illness or an event by its name is of the person it was told of, also behind a comma. */
const NAMED = /-said$/;
/** Sirens in the street are no call for help of one's own. */
const SIRENS: ReadonlySet<string> = new Set(['emergency-said', 'urgent-said']);
/** What heals, and is then no complaint of today. */
const HEALS: ReadonlySet<string> = new Set(
  'animal-bite bitten cut burn serious-burn fall big-fall limb-injury fracture-said swallowed-object insect-bite sting-swelling extraction cannot-bear-weight limb-swelling dental-trauma joint-pain'.split(
    ' ',
  ),
);

/** What is of who speaks ends a story. */
const ENDS_IT: ReadonlySet<string> = new Set(['me', 'own-turn', 'plain-turn']);

function sentencesOf(words: readonly string[]): readonly Range[] {
  const ends = [...words.flatMap((word, at) => (ENDS.test(word) ? [at] : [])), words.length];
  return ends.map((end, at): Range => [at === 0 ? 0 : (ends[at - 1] ?? 0) + 1, end]);
}

function isWithin([from, to]: Range, [first, last]: Range): boolean {
  return from >= first && to <= last;
}

/** The thoughts of a sentence that begin at `from`, until something is told of who speaks. */
function thoughtsFrom(words: readonly string[], from: number, end: number): readonly Range[] {
  const cuts = words.flatMap((word, at) => (at >= from && at < end && PARTS.test(word) ? [at] : []));
  return [from - 1, ...cuts].map((cut, at, all): Range => [cut + 1, all[at + 1] ?? end]);
}

/** Where a story of somebody else stands in a sentence: its own thought, what goes on with "who", and illnesses by their name. */
function stretchesOfAnother(words: readonly string[], from: number, end: number): readonly Stretch[] {
  const [own, ...further] = thoughtsFrom(words, from, end);
  if (own === undefined) return [];
  const goesOn = further.findIndex(([first]) => !GOES_ON.test(words[first] ?? ''));
  const told = goesOn < 0 ? end : (further[goesOn]?.[0] ?? end);
  return [{ within: [from, told] }, { within: [told, end], only: NAMED }];
}

function stretchesIn(words: readonly string[], all: readonly Told[], sentence: Range): readonly Stretch[] {
  const here = all.filter(({ within }) => isWithin(within, sentence));
  const of = (id: string) => here.filter((one) => one.id === id);
  const settled = of('settled');
  // "Está ingresado", "ya está curado" is nothing of now.
  const over = [...settled, ...of('home'), ...of('healed')];
  const isStill = of('still').some((one) => !over.some(({ within }) => isWithin(one.within, within)));
  if (isStill) return [];
  const healed: readonly Stretch[] =
    of('healed').length > 0 && of('long-ago').length > 0 ? [{ within: sentence, only: HEALS }] : [];
  const isPlain = all.some(({ id }) => id === 'plain-turn');
  if (!isPlain && !all.some(({ id }) => id === 'own-turn')) return healed;
  const isOver = settled.length > 0 || of('dated').length > 0;
  const endOf = (one: Told) =>
    Math.min(
      sentence[1],
      ...here
        .filter(({ id, within: [from] }) => ENDS_IT.has(id) && from >= one.within[1])
        .map(({ within: [from] }) => from),
    );
  const people = [...(isOver ? of('another') : []), ...(settled.length > 0 ? of('kin') : [])];
  const others = (of('of-today').length > 0 ? [] : people).flatMap((one) =>
    stretchesOfAnother(words, one.within[1], endOf(one)),
  );
  const stories = [...of('fiction'), ...of('seen-at-work')].map((one): Stretch => ({
    within: [one.within[1], endOf(one)],
  }));
  const dreams = of('dream').flatMap((one): readonly Stretch[] => {
    const [own] = thoughtsFrom(words, one.within[1], sentence[1]);
    return own === undefined ? [] : [{ within: own }];
  });
  const street = of('in-the-street').flatMap(({ within }): readonly Stretch[] => [
    { within: sentence, only: SIRENS },
    ...(isPlain ? [{ within }] : []),
  ]);
  return [...healed, ...others, ...stories, ...dreams, ...street];
}

/**
 * A neighbour's stroke on Sunday, a film, what a nurse sees, and then what the caller wants: what is told of others, each part of it
 * said. Nothing is taken so where anything of now, or a call for help, stands in the same sentence, where the speaker never comes to
 * himself, and behind the first word that is of him. `read` are the same tokens, spelled by each language that is read together.
 */
export function toldOfOthers(read: readonly { readonly language: Language; readonly joined: Joined }[]): ToldOfOthers {
  const told = read.flatMap(({ language, joined }) =>
    indexOf(language)
      .find(joined.text, joined.words, joined.starts)
      .map(({ finding, index, length }): Told => ({ id: finding, within: wordsIn(joined, index, length) })),
  );
  // "She had us worried", "se la llevó la ambulancia": no word in these is of who speaks.
  const ofThem = told.filter(({ id }) => id === 'worried' || id === 'settled' || id === 'home');
  const all = told.filter(({ id, within }) => id !== 'me' || !ofThem.some((one) => isWithin(within, one.within)));
  // "Vino el 061" calls nobody.
  const came = all.filter(({ id }) => id === 'settled');
  const isCalled = all.some(({ id, within }) => id === 'help' && !came.some((one) => isWithin(within, one.within)));
  if (isCalled || all.some(({ id }) => id === 'same')) return [];
  const words = read[0]?.joined.words ?? [];
  return sentencesOf(words).flatMap((sentence) => stretchesIn(words, all, sentence));
}

/** Does what was found in these words lie in such a stretch? Without a finding: are these words altogether of others? */
export function isToldOfOthers(others: ToldOfOthers, within: Range, finding?: string): boolean {
  return others.some(
    ({ within: stretch, only }) =>
      isWithin(within, stretch) &&
      (only === undefined ||
        (finding !== undefined && (only instanceof RegExp ? only.test(finding) : only.has(finding)))),
  );
}
