import { likeness } from './names.ts';
import { fold } from './text/tokens.ts';
import { LANGUAGES } from '../../platform/i18n/language.ts';
import { saidInAny, TALK_WORDS } from './talk/languages.ts';
import type { PlaceWords } from './talk/talk-words.ts';
import type { NamedThing, NameMatch } from './types.ts';

const LEAST_LIKENESS = 0.75;
/** What is looked at of a text, in words. */
const MOST_WORDS = 60;
/** Words of a name that are too short to tell one place from another: "de", "la", "el". */
const SHORTEST_WORD = 4;

/** The words of places: said in any language of the house, as other short turns are. */
function saysAny(text: string, kind: (words: PlaceWords) => RegExp): boolean {
  return saidInAny(text, ({ places }) => kind(places));
}

function wordsOf(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\d]+/gu) ?? [];
}

interface PlaceName {
  readonly id: string;
  /** The words that no other place has in its name. */
  readonly own: readonly string[];
  /** They mean any place at all: "Sede Centro". */
  readonly isGeneric: boolean;
}

function namesOf(sites: readonly NamedThing[]): readonly PlaceName[] {
  const words = sites.map(({ name }) => [...new Set(wordsOf(name))].filter((word) => word.length >= SHORTEST_WORD));
  return sites.map(({ id }, at) => {
    const own = (words[at] ?? []).filter((word) =>
      words.every((other, index) => index === at || !other.includes(word)),
    );
    const telling = own.filter((word) => !saysAny(word, ({ generic }) => generic));
    return { id, own: telling.length > 0 ? telling : own, isGeneric: telling.length === 0 };
  });
}

interface Said {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** What stands in the same clause before a name, and after it. */
function around(text: string, { start, end }: Said): { readonly before: string; readonly after: string } {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const breaks = LANGUAGES.flatMap((language) => [
    ...before.matchAll(new RegExp(TALK_WORDS[language].places.breaks, 'giu')),
  ]);
  const from = Math.max(0, ...breaks.map((found) => found.index + found[0].length));
  return { before: before.slice(from).trimEnd(), after };
}

/** Not there: "no en Sants", "Sants no me va bien". */
function isNegated(text: string, said: Said): boolean {
  const { before, after } = around(text, said);
  return saysAny(before, ({ notBefore }) => notBefore) || saysAny(after, ({ notAfter }) => notAfter);
}

interface Found extends NameMatch {
  readonly isGeneric: boolean;
}

function find(place: PlaceName, text: string, said: readonly Said[], everyday: ReadonlySet<string>): Found[] {
  const { id, own, isGeneric } = place;
  const scored = said.flatMap((one) => {
    const like = Math.max(
      0,
      ...own.map((word) =>
        word === one.word ? 1 : isGeneric || everyday.has(one.word) ? 0 : likeness(word, one.word),
      ),
    );
    // "En otro centro", "en su clínica" name none.
    const isVague = isGeneric && saysAny(text.slice(0, one.start).trimEnd(), ({ vague }) => vague);
    return like >= LEAST_LIKENESS && !isVague ? [{ one, like }] : [];
  });
  const [best] = scored.toSorted((a, b) => b.like - a.like);
  if (!best) return [];
  const score = Math.round(best.like * 1000) / 1000;
  return [{ kind: 'site', id, score, isGeneric, ...(isNegated(text, best.one) ? { not: true as const } : {}) }];
}

/** Places that were named, best first, each with whether it is one that is not wanted. */
export function matchPlaces(
  text: string,
  names: readonly NamedThing[],
  everyday: ReadonlySet<string>,
): readonly NameMatch[] {
  const sites = names.filter(({ kind }) => kind === 'site');
  if (sites.length === 0) return [];
  const folded = fold(text);
  const said = [...folded.matchAll(/[\p{L}\d]+/gu)]
    .slice(0, MOST_WORDS)
    .map((found) => ({ word: found[0], start: found.index, end: found.index + found[0].length }));
  const found = namesOf(sites).flatMap((place) => find(place, folded, said, everyday));
  const named = found.some(({ isGeneric }) => !isGeneric) ? found.filter(({ isGeneric }) => !isGeneric) : found;
  return named.map(({ isGeneric: _how, ...match }) => match).toSorted((a, b) => b.score - a.score);
}

/** At another place than the one that is spoken of. */
export function saysElsewhere(text: string): boolean {
  return saysAny(fold(text), ({ elsewhere }) => elsewhere);
}

/** Where an appointment is that they have. */
export function asksWhereVisitIs(text: string): boolean {
  return saysAny(fold(text), ({ whereVisit }) => whereVisit);
}
