import type { Lexicon } from '../lexicon/lexicon.ts';
import { CONCEPTS, type Concept } from '../lexicon/lexicon.ts';
import type { Token } from './tokens.ts';
import { expandPhrases } from './notation.ts';

export interface Meaning {
  readonly kind: Concept;
  readonly arg: string;
}

/** A phrase of a lexicon, and what it means. */
export interface Phrase {
  readonly words: readonly string[];
  /** One, or several in a row: "esta mañana" is today and the morning ("today+part:morning"). */
  readonly meanings: readonly Meaning[];
}

/** The phrases of a language as a tree of words, so that a lookup costs as many steps as the phrase has words. */
export interface PhraseBook {
  readonly next: ReadonlyMap<string, PhraseBook>;
  readonly meanings?: readonly Meaning[];
}

interface BookNode extends PhraseBook {
  readonly next: Map<string, BookNode>;
  meanings?: readonly Meaning[];
}

function conceptOf(name: string): Concept {
  const concept = CONCEPTS.find((known) => known === name);
  if (concept === undefined) throw new Error(`the lexicon names an unknown concept: ${name}`);
  return concept;
}

/** The phrases of a lexicon with what they mean. */
export function readPhrases(lexicon: Lexicon): readonly Phrase[] {
  return Object.entries(lexicon.phrases).flatMap(([key, list]) => {
    const meanings = key.split(/\+(?=[a-z])/).map((one): Meaning => {
      const [name = '', ...args] = one.split(':');
      const arg = args.join(':');
      return { kind: conceptOf(name), arg };
    });
    return expandPhrases(list, lexicon.classes ?? {}).map((words) => ({ words, meanings }));
  });
}

/** What one place of the tree holds, given to another that has less. */
function addTo(node: BookNode, more: BookNode): void {
  if (node === more) return;
  if (more.meanings) node.meanings ??= more.meanings;
  for (const [word, child] of more.next) {
    const own = node.next.get(word);
    if (own === undefined) node.next.set(word, child);
    else addTo(own, child);
  }
}

/** The same phrases as they are written in a hurry: "antes d las", "r a nightmare". A short word leads to where its full one does. */
function addShorthand(node: BookNode, shorthand: readonly (readonly [short: string, full: string])[]): void {
  for (const child of node.next.values()) addShorthand(child, shorthand);
  for (const [short, full] of shorthand) {
    const long = node.next.get(full);
    const own = node.next.get(short);
    if (long !== undefined && own === undefined) node.next.set(short, long);
    else if (long !== undefined && own !== undefined) addTo(own, long);
  }
}

export function phraseBookOf(phrases: readonly Phrase[], shorthand: Readonly<Record<string, string>> = {}): PhraseBook {
  const root: BookNode = { next: new Map() };
  for (const { words, meanings } of phrases) {
    let node = root;
    for (const word of words) {
      const child: BookNode = node.next.get(word) ?? { next: new Map() };
      node.next.set(word, child);
      node = child;
    }
    node.meanings ??= meanings;
  }
  addShorthand(root, Object.entries(shorthand));
  return root;
}

/** A phrase that was found, and how many tokens it takes. */
export interface Found {
  readonly meanings: readonly Meaning[];
  readonly length: number;
}

/** The longest phrase that starts at a token. */
export function phraseAt(tokens: readonly Token[], at: number, book: PhraseBook): Found | undefined {
  let node: PhraseBook | undefined = book;
  let found: Found | undefined;
  for (let length = 1; ; length += 1) {
    node = node.next.get(tokens[at + length - 1]?.text ?? '');
    if (node === undefined) return found;
    if (node.meanings) found = { meanings: node.meanings, length };
  }
}
