import type { Language } from '../../platform/i18n/language.ts';
import { phrasesOf, type Phrase } from './patterns.ts';
import type { FindingWords } from './words/finding-words.ts';
import { WORD_CLASSES } from './words/word-classes.ts';

interface Entry {
  readonly finding: string;
  readonly phrase: Phrase;
}

export interface Found {
  readonly finding: string;
  readonly index: number;
  readonly length: number;
}

/** Finds phrases by the word that they begin with: a text of some words tries some phrases, not all. */
export interface PhraseIndex {
  /** `words` joined by single spaces, with one before and one behind; `starts` are the places of the words in `text`. */
  find(text: string, words: readonly string[], starts: readonly number[]): readonly Found[];
}

/** Every beginning of a word, from none of its letters to all. */
function beginningsOf(word: string): readonly string[] {
  return Array.from({ length: word.length + 1 }, (_none, length) => word.slice(0, length));
}

export function createPhraseIndex(list: readonly FindingWords[], language: Language): PhraseIndex {
  const byWord = new Map<string, Entry[]>();
  const byPrefix = new Map<string, Entry[]>();
  for (const words of list) {
    for (const phrase of phrasesOf(words[language], WORD_CLASSES[language])) {
      const entry = { finding: words.id, phrase };
      for (const first of phrase.firsts) {
        const isPlain = /^[a-z0-9]+$/.test(first);
        const key = isPlain ? first : (/^[a-z0-9]*/.exec(first)?.[0] ?? '');
        const kept = isPlain ? byWord : byPrefix;
        const entries = kept.get(key) ?? [];
        kept.set(key, entries);
        entries.push(entry);
      }
    }
  }
  const entriesFor = (word: string): ReadonlySet<Entry> =>
    new Set([...(byWord.get(word) ?? []), ...beginningsOf(word).flatMap((prefix) => byPrefix.get(prefix) ?? [])]);
  return {
    find: (text, words, starts) => {
      const known = new Map<string, ReadonlySet<Entry>>();
      return words.flatMap((word, at) => {
        const entries = known.get(word) ?? entriesFor(word);
        known.set(word, entries);
        const index = starts[at] ?? 0;
        return [...entries].flatMap(({ finding, phrase }): Found[] => {
          const expression = phrase.expression();
          expression.lastIndex = index;
          const match = expression.exec(text);
          return match ? [{ finding, index, length: match[0].length }] : [];
        });
      });
    },
  };
}
