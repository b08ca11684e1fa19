import type { Language } from '../../platform/i18n/language.ts';
import type { Composition } from './composition.ts';
import { COMPOSITIONS } from './compositions.ts';
import { GRAMMAR } from './grammar.ts';
import { wordsIn, type Joined } from './joined.ts';
import { createPhraseIndex, type PhraseIndex } from './phrase-index.ts';
import { CONCEPTS, PARTS } from './word-lists.ts';

/** A concept where it stands: words half-open, and its place in the joined text. */
interface Mention {
  readonly from: number;
  readonly to: number;
  readonly index: number;
  readonly length: number;
}

export interface Composed {
  readonly finding: string;
  readonly within: readonly [from: number, to: number];
  /** Where what would be denied stands in the joined text: to deny one of them is enough. */
  readonly heads: readonly { readonly index: number; readonly length: number }[];
}

/** With the concepts of each slot, parted once. */
const EVERY_COMPOSITION = COMPOSITIONS.map((composition) => ({
  composition,
  slots: composition.of.map((slot) => slot.split('|')),
}));
/** Sides are no parts of their own: "me duele el brazo, el derecho". */
const SIDES: ReadonlySet<string> = new Set(['right-side', 'half', 'left-arm', 'skin', 'sight']);
const PART_IDS: ReadonlySet<string> = new Set(PARTS.map(({ id }) => id).filter((id) => !SIDES.has(id)));
const ENDS = /^[.;?!]$/;
/** What begins another thing told: "me duele la rodilla y el pecho bien". */
const PARTING = new Set([',', 'y', 'e', 'i', 'and', 'pero', 'but', 'con', 'amb', 'with']);

const indexes = new Map<Language, PhraseIndex>();
function indexOf(language: Language): PhraseIndex {
  const known = indexes.get(language) ?? createPhraseIndex(CONCEPTS, language);
  indexes.set(language, known);
  return known;
}

/** Whether words are part of a figure of speech, and mean something else. */
type IsFigure = (from: number, to: number) => boolean;

type Mentions = ReadonlyMap<string, readonly Mention[]>;

/** "El pecho rojo y duro" of who nurses is the breast, not the chest. */
function withoutBreasts(mentions: Map<string, readonly Mention[]>): Mentions {
  const breasts = mentions.get('breast');
  const chests = mentions.get('chest');
  if (!breasts || !chests) return mentions;
  const isBreast = (chest: Mention) => breasts.some(({ from, to }) => from <= chest.from && chest.to <= to);
  return mentions.set(
    'chest',
    chests.filter((chest) => !isBreast(chest)),
  );
}

function mentionsIn(language: Language, joined: Joined, isFigure: IsFigure): Mentions {
  const found = new Map<string, Mention[]>();
  for (const { finding, index, length } of indexOf(language).find(joined.text, joined.words, joined.starts)) {
    const [from, to] = wordsIn(joined, index, length);
    if (isFigure(from, to)) continue;
    const known = found.get(finding) ?? [];
    found.set(finding, known);
    known.push({ from, to, index, length });
  }
  return withoutBreasts(found);
}

function ofSlot(slot: string, mentions: Mentions): readonly Mention[] {
  return slot.split('|').flatMap((concept) => mentions.get(concept) ?? []);
}

function wordsBetween(words: readonly string[], one: Mention, other: Mention): readonly string[] {
  return one.from < other.from ? words.slice(one.to, other.from) : words.slice(other.to, one.from);
}

function told(words: readonly string[]): number {
  return words.filter((word) => !GRAMMAR.has(word)).length;
}

/** "… caí sobre la muñeca. Está hinchada": a thought that names no part is of the last part named before it. */
function gapAcross(
  words: readonly string[],
  one: Mention,
  other: Mention,
  parts: readonly Mention[],
): number | undefined {
  if (one.from > other.from || !parts.includes(one)) return undefined;
  const end = words.findIndex((word, at) => at >= one.to && ENDS.test(word));
  const next = words.findIndex((word, at) => at > end && ENDS.test(word));
  const until = next < 0 ? words.length : next;
  const hasOwn = parts.some((part) => part !== one && part.from >= one.to && part.from < until);
  return other.from > end && other.to <= until && !hasOwn ? told(words.slice(end + 1, other.from)) + 1 : undefined;
}

/** How far one stands from the other, in words that tell something. Undefined where they overlap or thoughts end between them. */
function gapOf(words: readonly string[], one: Mention, other: Mention, parts: readonly Mention[]): number | undefined {
  if (one.from < other.to && other.from < one.to) return undefined;
  const between = wordsBetween(words, one, other);
  return between.some((word) => ENDS.test(word)) ? gapAcross(words, one, other, parts) : told(between);
}

/** "El hombro tonto, al levantar el brazo": told of what stands right before it, and parted from what comes after. */
function isToldOfTheOneBefore(
  words: readonly string[],
  quality: Mention,
  part: Mention,
  parts: readonly Mention[],
): boolean {
  const isParted = words.slice(quality.to, part.from).includes(',');
  return isParted && parts.some(({ to }) => to <= quality.from && told(words.slice(to, quality.from)) === 0);
}

/** Is there, between a part and what is felt, another part that it rather belongs to? */
function isOfAnother(words: readonly string[], one: Mention, other: Mention, parts: readonly Mention[]): boolean {
  const [left, right] = one.from < other.from ? [one, other] : [other, one];
  const between = parts.filter((part) => part.from >= left.to && part.to <= right.from);
  const isOfPart = parts.includes(one) || parts.includes(other);
  if (parts.includes(right) && !parts.includes(left) && isToldOfTheOneBefore(words, left, right, parts)) return true;
  return isOfPart && between.length > 0 && wordsBetween(words, one, other).some((word) => PARTING.has(word));
}

function oneOf(
  { finding, of, within, eachDenies = false }: Composition,
  mentions: Mentions,
  words: readonly string[],
  parts: readonly Mention[],
): readonly Composed[] {
  const [first = '', ...rest] = of;
  return ofSlot(first, mentions).flatMap((anchor): Composed[] => {
    const others = rest.map((slot) =>
      ofSlot(slot, mentions)
        .flatMap((mention) => {
          const gap = gapOf(words, anchor, mention, parts);
          const fits = gap !== undefined && gap <= within;
          return fits && (rest.length > 1 || !isOfAnother(words, anchor, mention, parts)) ? [{ mention, gap }] : [];
        })
        .toSorted((a, b) => a.gap - b.gap)
        .at(0),
    );
    const near = others.flatMap((other) => (other ? [other.mention] : []));
    const head = near.at(-1);
    if (near.length < rest.length || !head) return [];
    const all = [anchor, ...near];
    return [
      {
        finding,
        within: [Math.min(...all.map(({ from }) => from)), Math.max(...all.map(({ to }) => to))],
        heads: eachDenies ? all : [head],
      },
    ];
  });
}

/** Findings that are said by a part of the body and what is felt in it, and the like, in any order. */
export function composedIn(language: Language, joined: Joined, isFigure: IsFigure): readonly Composed[] {
  const mentions = mentionsIn(language, joined, isFigure);
  const parts = [...mentions].flatMap(([concept, all]) => (PART_IDS.has(concept) ? all : []));
  return EVERY_COMPOSITION.filter(({ slots }) => slots.every((ids) => ids.some((id) => mentions.has(id)))).flatMap(
    ({ composition }) => oneOf(composition, mentions, joined.words, parts),
  );
}
