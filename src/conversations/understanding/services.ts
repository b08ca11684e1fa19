import { LANGUAGES } from '../../platform/i18n/language.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { LANGUAGE_KITS } from './lexicon/lexicons.ts';
import { fold } from './text/tokens.ts';
import type { UnderstandingContext } from './types.ts';

const ASKED = ':asked';
const EVERY = 'every';
/** Names of services whose kinds are remembered; many clinics name them alike. */
const MOST_REMEMBERED = 2_000;

/** A text as a row of words with a space on either side of each. */
function rowOf(text: string): string {
  return ` ${(fold(text).match(/[\p{L}\d]+/gu) ?? []).join(' ')} `;
}

type Kinds = ReadonlyMap<string, readonly string[]>;

const read = new WeakMap<Lexicon, Kinds>();

function kindsIn(lexicon: Lexicon): Kinds {
  const known = read.get(lexicon);
  if (known) return known;
  const kinds = new Map(Object.entries(lexicon.services ?? {}).map(([kind, phrases]) => [kind, phrases.split('|')]));
  read.set(lexicon, kinds);
  return kinds;
}

const remembered = new Map<string, readonly string[]>();

/** What kinds of visit a name of a catalogue stands for, in whichever language it is written. */
function kindsOf(name: string): readonly string[] {
  const known = remembered.get(name);
  if (known) return known;
  const row = rowOf(name);
  const kinds = LANGUAGES.flatMap((language) =>
    [...kindsIn(LANGUAGE_KITS[language].lexicon)].flatMap(([kind, phrases]) =>
      kind !== EVERY && !kind.endsWith(ASKED) && phrases.some((phrase) => row.includes(` ${phrase} `)) ? [kind] : [],
    ),
  );
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(name, kinds);
  return kinds;
}

/** What a text says of kinds of visit. */
export interface SaidServices {
  /** The words by which a service of these names was called as people call its kind; none where it was not. */
  saidOf(names: readonly string[]): readonly string[];
  /** Whether many services have this word in their name. */
  isOfEvery(word: string): boolean;
}

/** Which kinds of visit are called by their everyday names in a text of this language. */
export function servicesSaid(text: string, lexicon: Lexicon, { expects }: UnderstandingContext): SaidServices {
  const row = rowOf(text);
  const kinds = kindsIn(lexicon);
  const said = (kind: string) => kinds.get(kind)?.filter((phrase) => row.includes(` ${phrase} `)) ?? [];
  const every = new Set(kinds.get(EVERY));
  return {
    saidOf(names) {
      const own = new Set(names.flatMap(kindsOf));
      const phrases = [...own].flatMap((kind) => {
        const found = said(kind);
        return found.length > 0 || expects !== 'service' ? found : said(kind + ASKED);
      });
      const longest = phrases.toSorted((a, b) => b.length - a.length)[0];
      return longest?.split(' ') ?? [];
    },
    isOfEvery: (word) => every.has(word),
  };
}
