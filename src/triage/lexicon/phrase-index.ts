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

export function createPhraseIndex(list: readonly FindingWords[], language: Language): PhraseIndex {
  const byWord = new Map<string, Entry[]>();
  const byPrefix: { readonly prefix: string; readonly entry: Entry }[] = [];
  for (const words of list) {
    for (const phrase of phrasesOf(words[language], WORD_CLASSES[language])) {
      const entry = { finding: words.id, phrase };
      for (const first of phrase.firsts) {
        const plain = /^[a-z0-9]+$/.test(first);
        const entries = byWord.get(first) ?? [];
        if (plain) byWord.set(first, entries);
        if (plain) entries.push(entry);
        else byPrefix.push({ prefix: /^[a-z0-9]*/.exec(first)?.[0] ?? '', entry });
      }
    }
  }
  const entriesFor = (word: string): ReadonlySet<Entry> =>
    new Set([
      ...(byWord.get(word) ?? []),
      ...byPrefix.flatMap(({ prefix, entry }) => (word.startsWith(prefix) ? [entry] : [])),
    ]);
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
