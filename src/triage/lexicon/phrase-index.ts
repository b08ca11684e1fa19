import type { Language } from '../../platform/i18n/language.ts';
import { phrasesOf, type Phrase } from './patterns.ts';
import { WORD_CLASSES, type FindingWords } from './word-lists.ts';

interface Entry {
  readonly finding: string;
  readonly phrase: Phrase;
}

export interface Found {
  readonly finding: string;
  readonly index: number;
  readonly length: number;
}

interface Prefixed {
  readonly prefix: string;
  readonly entry: Entry;
}

/** Prefixes are looked up by their first letters. */
const KEY = 2;
/** Words whose phrases are remembered: as many as people use. */
const MOST_REMEMBERED = 20_000;

/** Finds phrases by the word that they begin with: a text of some words tries some phrases, not all. */
export interface PhraseIndex {
  /** `words` joined by single spaces, with one before and one behind; `starts` are the places of the words in `text`. */
  find(text: string, words: readonly string[], starts: readonly number[]): readonly Found[];
}

export function createPhraseIndex(list: readonly FindingWords[], language: Language): PhraseIndex {
  const byWord = new Map<string, Entry[]>();
  const byPrefix = new Map<string, Prefixed[]>();
  const shortPrefixes: Prefixed[] = [];
  const addPrefixed = (one: Prefixed) => {
    const key = one.prefix.slice(0, KEY);
    const alike = key.length < KEY ? shortPrefixes : (byPrefix.get(key) ?? []);
    if (key.length === KEY) byPrefix.set(key, alike);
    alike.push(one);
  };
  for (const words of list) {
    for (const phrase of phrasesOf(words[language], WORD_CLASSES[language])) {
      const entry = { finding: words.id, phrase };
      for (const first of phrase.firsts) {
        const plain = /^[a-z0-9]+$/.test(first);
        const entries = byWord.get(first) ?? [];
        if (plain) byWord.set(first, entries);
        if (plain) entries.push(entry);
        else addPrefixed({ prefix: /^[a-z0-9]*/.exec(first)?.[0] ?? '', entry });
      }
    }
  }
  const entriesOf = (word: string): readonly Entry[] => [
    ...new Set([
      ...(byWord.get(word) ?? []),
      ...(byPrefix.get(word.slice(0, KEY)) ?? []).flatMap(({ prefix, entry }) =>
        word.startsWith(prefix) ? [entry] : [],
      ),
      ...shortPrefixes.flatMap(({ prefix, entry }) => (word.startsWith(prefix) ? [entry] : [])),
    ]),
  ];
  const remembered = new Map<string, readonly Entry[]>();
  const entriesFor = (word: string): readonly Entry[] => {
    const known = remembered.get(word);
    if (known) return known;
    const entries = entriesOf(word);
    if (remembered.size < MOST_REMEMBERED) remembered.set(word, entries);
    return entries;
  };
  return {
    find: (text, words, starts) => {
      const found: Found[] = [];
      for (const [at, word] of words.entries()) {
        const index = starts[at] ?? 0;
        for (const { finding, phrase } of entriesFor(word)) {
          const expression = phrase.expression();
          expression.lastIndex = index;
          const match = expression.exec(text);
          if (match) found.push({ finding, index, length: match[0].length });
        }
      }
      return found;
    },
  };
}
