import type { Language } from '../../platform/i18n/language.ts';
import { READ_WITH } from '../words/words.ts';
import { wordsIn, type Joined } from './joined.ts';
import { createPhraseIndex, type PhraseIndex } from './phrase-index.ts';
import { COMPLAINT_FRAMES, EXAMINED, ODD_WORDS, PARTS, PLAIN_WORDS } from './word-lists.ts';

/** How many words after "tengo" or "I feel" say what it is. */
const REACH = 6;
const ENDS = new Set(['.', ';', '?', '!', ':']);
const LINKS = new Set(
  'de del dels als pels d la el l los las les els mi su meu meva seu seva per para pel por en a al of for on my his her the your sobre about with amb con un una esta esta este aquest aquesta both left right izquierda izquierdo derecha derecho esquerre esquerra dret dreta'.split(
    ' ',
  ),
);

interface Kit {
  readonly plain: ReadonlySet<string>;
  readonly examined: ReadonlySet<string>;
  readonly signs: PhraseIndex;
}

const kits = new Map<Language, Kit>();
function kitOf(language: Language): Kit {
  const known = kits.get(language);
  if (known) return known;
  const kit: Kit = {
    plain: PLAIN_WORDS[language],
    examined: EXAMINED[language],
    signs: createPhraseIndex(
      [...PARTS.filter(({ id }) => id !== 'sight' && id !== 'wound'), COMPLAINT_FRAMES, ODD_WORDS].map((one) =>
        one.id === 'frame' || one.id === 'odd' ? one : { ...one, id: 'part' },
      ),
      language,
    ),
  };
  kits.set(language, kit);
  return kit;
}

/** What a finding that covers a word is about: papers and hours, or how somebody is. */
export type Covered = 'wish' | 'symptom' | undefined;

/** "Tengo que", "have to": must, not has. */
const DUTY = new Set(['que', 'to', 'de', 'd']);
/** How far before a part of the body stands what is told of it: "manchas marrones en la espalda". */
const NEAR = 4;

/** "Sin molestias en la boca", "no problems with our teeth": nothing is told of what has no trouble. */
const NOTHING = new Set('no ni nor sin sense without ningun ninguna cap any gens nada res nothing anything'.split(' '));
const TROUBLE =
  /^(problem|molesti|sintoma|simptom|symptom|dolor|trouble|complaint|issue|queix|queja|pain|perdidas$|perdues$|mal$)/;
const OF_SELF = new Set('myself personalmente personalment'.split(' '));
const VERY = new Set('muy molt very really much mucho just quite absolutely ya ja now'.split(' '));
const PARTS_A_THOUGHT = new Set([',', 'y', 'i', 'and', 'pero', 'but', 'gracias', 'gracies', 'thanks']);

/** "Feeling grand.", "me siento muy bien, gracias": and the thought ends. */
function isNothingButWell(words: readonly string[], to: number): boolean {
  const at = VERY.has(words[to] ?? '') ? to + 1 : to;
  const next = words[OF_SELF.has(words[at + 1] ?? '') ? at + 2 : at + 1];
  return WELL.has(words[at] ?? '') && (next === undefined || ENDS.has(next) || PARTS_A_THOUGHT.has(next));
}

function isNoneOf(word: string): boolean {
  return NOTHING.has(word) || TROUBLE.test(word);
}

/** "La espalda va mejor": told as well, soon after it was named. */
const WELL = new Set(
  'bien be mejor millor better fine ok normal perfecto perfecta perfecte perfectamente perfectament genial great maravilla meravella fenomenal estupendamente estupendo estupenda estupend healthy recuperada recuperado seca seco cerrada cerrado tancada tancat curada curado curat cicatrizada cicatritzada sana sa along nicely grand stupenda estupendo fantastic fantastico fantastica cleared healed healing settled'.split(
    ' ',
  ),
);

function isWellFrom(words: readonly string[], to: number): boolean {
  const after = words.slice(to, to + NEAR);
  const end = after.findIndex((word) => ENDS.has(word) || word === ',' || word === 'no' || word === 'not');
  return after.slice(0, end < 0 ? NEAR : end).some((word) => WELL.has(word));
}

const OF_A_VERB = new Set('me le se lo la m li s l ho he ha han hem hemos i ive ever even really'.split(' '));

function isDeniedBefore(words: readonly string[], from: number): boolean {
  let at = from - 1;
  while (at > from - NEAR && OF_A_VERB.has(words[at] ?? '')) at -= 1;
  return NOTHING.has(words[at] ?? '') || /^(?:havent|hasnt|dont|doesnt|didnt)$/.test(words[at] ?? '');
}

const OF_A_BACK = new Set('lower upper bad sore whole middle dodgy stiff'.split(' '));

function isToldWell(words: readonly string[], [from, to]: readonly [number, number]): boolean {
  const before = words.slice(Math.max(0, from - NEAR), from);
  const at = before.findIndex((word) => TROUBLE.test(word));
  if (at > 0 && before.slice(0, at).some((word) => NOTHING.has(word))) return true;
  return isWellFrom(words, to);
}

function withoutClitics(word: string): string {
  return word.replace(/(?<=[aei]r)(?:me|te|se|la|lo|las|los|le|les|nos)+$/, '');
}

function isWord(word: string): boolean {
  return /^[a-z]{2,}$/.test(word);
}

/** "La ecografía de la rodilla", "an MRI of the lumbar spine": what is examined is no complaint. */
function isExamined(
  words: readonly string[],
  [from, to]: readonly [number, number],
  is: { readonly paper: (at: number) => boolean; readonly part: (at: number) => boolean },
): boolean {
  let before = from - 1;
  while (before >= 0 && (LINKS.has(words[before] ?? '') || is.part(before))) before -= 1;
  let behind = to;
  while (is.part(behind)) behind += 1;
  return (before >= 0 && is.paper(before)) || (behind < words.length && is.paper(behind));
}

/**
 * Is something told that no finding accounts for? Either a part of the body that is neither within a finding nor examined, or what
 * somebody has or feels and is no everyday word. `covered` says which words findings account for.
 */
export function tellsUnknown(language: Language, joined: Joined, covered: readonly Covered[]): boolean {
  const { words, text, starts } = joined;
  const { examined, signs } = kitOf(language);
  const isPlain = (word: string) =>
    READ_WITH[language].some((one) => kitOf(one).plain.has(word) || kitOf(one).plain.has(withoutClitics(word)));
  const isPaper = (at: number) => covered[at] !== undefined || examined.has(words[at] ?? '');
  const told = signs
    .find(text, words, starts)
    .map(({ finding, index, length }) => ({ finding, within: wordsIn(joined, index, length) }));
  const parts = new Set(
    told.flatMap(({ finding, within: [from, to] }) =>
      finding === 'part' ? Array.from({ length: to - from }, (_none, at) => from + at) : [],
    ),
  );
  const isComplaint = (to: number) => {
    const until = words.slice(to, to + REACH).findIndex((word) => ENDS.has(word));
    const after = words.slice(to, to + (until < 0 ? REACH : until));
    // The first word that is not everyday says what it is.
    const at = after.findIndex(
      (word, offset) => covered[to + offset] !== undefined || (isWord(word) && !isPlain(word)),
    );
    return at >= 0 && !DUTY.has(after[0] ?? '') && covered[to + at] === undefined && !examined.has(after[at] ?? '');
  };
  return told.some(({ finding, within: [from, to] }) => {
    if (covered.slice(from, to).some((one) => one !== undefined)) return false;
    // "Me encuentro bien" is nothing odd.
    if (finding === 'odd') return words[from - 1] === 'no' || !isWellFrom(words, to);
    // "Sent back", "back in 2015".
    if (words[from] === 'back' && !LINKS.has(words[from - 1] ?? '') && !OF_A_BACK.has(words[from - 1] ?? ''))
      return false;
    if (finding === 'part' && covered.slice(Math.max(0, from - NEAR), from).includes('symptom')) return false;
    // "No tengo ninguna molestia", "no tengo molestias".
    // "No m'he notat res", "no me he notado nada": the denial stands before the little words of the verb.
    if (finding !== 'part' && isDeniedBefore(words, from) && isNoneOf(words[to] ?? '')) return false;
    if (finding !== 'part') return !isNothingButWell(words, to) && isComplaint(to);
    if (isToldWell(words, [from, to])) return false;
    return !isExamined(words, [from, to], { paper: isPaper, part: (at) => parts.has(at) });
  });
}
