/**
 * The pattern language of the word lists, over folded words parted by spaces:
 * `a|b` either · `(a|b c)` a group · `(a)?` and `word?` may be missing · `word*` any ending · `_` up to four words of the
 * same thought, `__` up to seven · `@name` a word class of the language.
 */
export type WordClasses = Readonly<Record<string, string>>;

type Item =
  | { readonly kind: 'word'; readonly word: string; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'group'; readonly alternatives: readonly Sequence[]; readonly optional: boolean };
type Sequence = readonly Item[];

interface Reader {
  readonly text: string;
  readonly classes: WordClasses;
  at: number;
}

/** The Catalan "d'" is read as "de" (`normalise.ts`), so in a list "d orella" is "de orella". */
const READ_AS: Readonly<Record<string, string>> = { d: 'de' };

function readWord(reader: Reader): Item {
  const rest = /^[^\s|()]+/.exec(reader.text.slice(reader.at))?.[0] ?? '';
  reader.at += rest.length;
  const optional = rest.endsWith('?');
  const word = (optional ? rest.slice(0, -1) : rest).replace(/^\?/, '');
  if (word === '') return { kind: 'gap', most: 0 };
  if (word === '_') return { kind: 'gap', most: 4 };
  if (word === '__') return { kind: 'gap', most: 7 };
  if (!word.startsWith('@')) return { kind: 'word', word: READ_AS[word] ?? word, optional };
  const words = reader.classes[word.slice(1)];
  if (words === undefined) throw new Error(`no such word class: ${word}`);
  return { kind: 'group', alternatives: parse(words, reader.classes), optional };
}

function readItem(reader: Reader): Item {
  if (reader.text[reader.at] !== '(') return readWord(reader);
  reader.at += 1;
  const alternatives = readAlternatives(reader);
  if (reader.text[reader.at] !== ')') throw new Error(`a parenthesis is not closed in: ${reader.text}`);
  reader.at += 1;
  const optional = reader.text[reader.at] === '?';
  if (optional) reader.at += 1;
  return { kind: 'group', alternatives, optional };
}

function readAlternatives(reader: Reader): readonly Sequence[] {
  const alternatives: Item[][] = [[]];
  while (reader.at < reader.text.length && reader.text[reader.at] !== ')') {
    const character = reader.text[reader.at];
    if (character === '|') alternatives.push([]);
    if (character === '|' || character === ' ') reader.at += 1;
    else alternatives.at(-1)?.push(readItem(reader));
  }
  return alternatives.filter((one) => one.length > 0);
}

function parse(pattern: string, classes: WordClasses): readonly Sequence[] {
  const reader: Reader = { text: pattern.trim(), classes, at: 0 };
  const alternatives = readAlternatives(reader);
  if (reader.at < reader.text.length) throw new Error(`a parenthesis too many in: ${pattern}`);
  return alternatives;
}

function sourceOfItem(item: Item): string {
  if (item.kind === 'gap') return `(?:[^\\s,.;:?!]+ ){0,${item.most}}?`;
  const source =
    item.kind === 'word'
      ? `${item.word.replaceAll(/[.+^${}\\]/g, String.raw`\$&`).replaceAll('*', String.raw`[\p{L}]*`)} `
      : item.alternatives.map(sourceOf).join('|');
  return item.optional ? `(?:${source})?` : `(?:${source})`;
}

function sourceOf(sequence: Sequence): string {
  return sequence.map(sourceOfItem).join('');
}

/** The words that a sequence can begin with. */
function firstsOf(sequence: Sequence): readonly string[] {
  const [item, ...rest] = sequence;
  if (!item) return [];
  if (item.kind === 'gap') throw new Error('a pattern cannot begin with a gap');
  const own = item.kind === 'word' ? [item.word] : item.alternatives.flatMap(firstsOf);
  return item.optional ? [...own, ...firstsOf(rest)] : own;
}

/** One way to say something. */
export interface Phrase {
  /** The words that it can begin with, as in the list: `*` ends a prefix, `[…]` is a class of letters. */
  readonly firsts: readonly string[];
  /** Matches at a place of the joined text; made when it is first needed, for most phrases never are. */
  expression(): RegExp;
}

/** The phrases of a pattern, to be used on words joined by single spaces, each followed by one. */
export function phrasesOf(pattern: string, classes: WordClasses): readonly Phrase[] {
  return parse(pattern, classes).map((sequence): Phrase => {
    let made: RegExp | undefined;
    return {
      firsts: [...new Set(firstsOf(sequence))],
      expression: () => (made ??= new RegExp(sourceOf(sequence), 'uy')),
    };
  });
}

/** The whole words that a pattern names, for repairing misspellings. */
export function wordsOf(pattern: string): readonly string[] {
  return pattern.split(/[\s|()?]+/).filter((word) => /^[a-z]+$/.test(word));
}

/** The beginnings of words that a pattern takes with any ending. */
export function prefixesOf(pattern: string): readonly string[] {
  return pattern.split(/[\s|()?]+/).flatMap((word) => (/^[a-z]{3,}\*$/.test(word) ? [word.slice(0, -1)] : []));
}
