import type { Language } from '../../platform/i18n/language.ts';
import { TALK_WORDS } from './talk/languages.ts';
import type { SpellingWords } from './talk/talk-words.ts';
import { fold } from './text/tokens.ts';

const ACCENTED: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú' };
/** Letters that sound alike, so that one is told from the other by naming it. */
const ALIKE = ['bv', 'gjx', 'sczç', 'yi', 'kcq', 'nñ'];
/** Fewer letters in a row are small words: "Ana y Eva", "de la O". */
const LEAST_LETTERS = 3;

interface Letter {
  readonly letter: string;
  readonly end: number;
}

interface Spelling extends Pick<SpellingWords, 'asIn' | 'with' | 'without' | 'double' | 'accent' | 'space'> {
  readonly called: ReadonlyMap<string, string>;
}

const made = new Map<Language, Spelling>();

function spellingOf(language: Language): Spelling {
  const known = made.get(language);
  if (known) return known;
  const { letters, ...words } = TALK_WORDS[language].spelling;
  const called = new Map<string, string>();
  for (const [letter, names] of Object.entries(letters)) for (const name of names.split('|')) called.set(name, letter);
  const spelling = { ...words, called };
  made.set(language, spelling);
  return spelling;
}

/** The end of the longest of the phrases that stands at a place. */
function phraseAt(words: readonly string[], at: number, phrases: readonly string[]): number | undefined {
  const ends = phrases
    .map((phrase) => phrase.split(' '))
    .filter((phrase) => phrase.every((word, offset) => words[at + offset] === word))
    .map((phrase) => at + phrase.length);
  return ends.length === 0 ? undefined : Math.max(...ends);
}

function named(words: readonly string[], at: number, spelling: Spelling): Letter | undefined {
  for (const size of [3, 2, 1]) {
    const letter = spelling.called.get(words.slice(at, at + size).join(' '));
    if (letter !== undefined && at + size <= words.length) return { letter, end: at + size };
  }
  const alone = words[at];
  return alone !== undefined && /^\p{L}$/u.test(alone) ? { letter: alone, end: at + 1 } : undefined;
}

/** A letter by its name, twice or with its accent, and without the word that only shows it. */
function letterAt(words: readonly string[], at: number, spelling: Spelling): Letter | undefined {
  const whole = named(words, at, spelling);
  const doubled = whole ? undefined : phraseAt(words, at, spelling.double);
  const found = whole ?? (doubled === undefined ? undefined : named(words, doubled, spelling));
  if (!found) return undefined;
  const letter = doubled === undefined ? found.letter : found.letter.repeat(2);
  const shown = phraseAt(words, found.end, spelling.asIn);
  const example = shown === undefined ? undefined : words[shown];
  if (shown !== undefined && example !== undefined && example.length > 2 && !spelling.called.has(example)) {
    return { letter, end: shown + 1 };
  }
  const accent = phraseAt(words, found.end, spelling.accent);
  return accent === undefined ? { letter, end: found.end } : { letter: ACCENTED[letter] ?? letter, end: accent };
}

interface Run extends Letter {
  readonly from: number;
  readonly count: number;
}

/** Letters in a row from a place on; a spoken space parts two words. */
function runAt(words: readonly string[], from: number, spelling: Spelling): Run {
  let letter = '';
  let count = 0;
  let end = from;
  while (end < words.length) {
    const space = phraseAt(words, end, spelling.space);
    if (space !== undefined && count > 0) {
      letter += ' ';
      end = space;
      continue;
    }
    const next = letterAt(words, end, spelling);
    if (!next) break;
    letter += next.letter;
    count += 1;
    end = next.end;
  }
  return { letter: letter.trim(), end, from, count };
}

function longestRun(words: readonly string[], spelling: Spelling): Run | undefined {
  let longest: Run | undefined;
  for (let at = 0; at < words.length;) {
    const run = runAt(words, at, spelling);
    if (run.count > (longest?.count ?? 0)) longest = run;
    at = Math.max(run.end, at + 1);
  }
  return longest;
}

/** "Vidal con uve" has a v where it was heard with a b; "Ernández con hache" begins with it. */
function writtenWith(name: string, letter: string): string {
  const plain = fold(name);
  if (plain.includes(fold(letter)) && letter !== 'l·l') return name;
  if (letter === 'l·l') return name.replace(/l{1,2}(?!·)/iu, 'l·l');
  if (letter.length === 2) return name.replace(new RegExp(letter.slice(0, 1), 'iu'), letter);
  if (letter === 'h') return `h${name}`;
  const group = ALIKE.find((letters) => letters.includes(letter)) ?? '';
  const at = [...plain].findIndex((one) => group.includes(one));
  return at < 0 || plain.length !== name.length ? name : name.slice(0, at) + letter + name.slice(at + 1);
}

/** "García, con acento y con ce": what is told of a name after it. Undefined where nothing is. */
function settled(words: readonly string[], spelling: Spelling): string | undefined {
  for (let at = 1; at < words.length; at += 1) {
    const name = words.slice(0, at).join(' ');
    const start = phraseAt(words, at, spelling.with);
    const letter = start === undefined ? undefined : letterAt(words, start, spelling);
    if (letter?.end === words.length) return writtenWith(name, letter.letter);
    const without = phraseAt(words, at, spelling.without);
    const silent = without === undefined ? undefined : letterAt(words, without, spelling);
    if (silent?.letter === 'h' && silent.end === words.length) return name.replace(/^h/iu, '');
  }
  return undefined;
}

/**
 * A name as it was spelled: letter by letter ("uve, e, ge, a"; "b de Barcelona"), or by the letter that settles it ("Vidal con
 * uve"). Letters that come with the name win over how it was heard. Undefined where nothing is spelled.
 */
export function readSpelling(text: string, language: Language): string | undefined {
  const words = text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}'’·\s]+/gu, ' ')
    .trim()
    .split(/\s+/)
    .slice(0, 80);
  const spelling = spellingOf(language);
  const run = longestRun(words, spelling);
  if (run && (run.count >= LEAST_LETTERS || (run.count > 1 && run.end - run.from === words.length))) {
    // "María Vega, uve e ge a": what was spelled is written so, the other names stay as they were heard.
    const heard = words.slice(0, run.from);
    const same = heard.findIndex((word) => isHeardAs(word, run.letter.split(' ')[0] ?? ''));
    return same < 0 ? run.letter : [...heard.slice(0, same), run.letter].join(' ');
  }
  return settled(words, spelling);
}

/** Whether a word that was heard may be what was then spelled: one letter in three may differ. */
function isHeardAs(word: string, spelled: string): boolean {
  const [a, b] = [fold(word), fold(spelled)];
  const longest = Math.max(a.length, b.length);
  if (Math.abs(a.length - b.length) > 2 || longest < 3) return false;
  const alike = [...a].filter((letter, at) => b[at] === letter || b[at - 1] === letter || b[at + 1] === letter).length;
  return alike * 3 >= longest * 2;
}
