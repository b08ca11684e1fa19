/**
 * How the lexicons write many phrases as one: "[me/nos] [va/viene] [muy/] bien" is eight phrases, and "{me}" stands for a class
 * of words that the lexicon names once. "|" parts phrases; "/" parts the choices inside brackets, of which one may be empty.
 */
type Part = string | readonly Sequence[];
type Sequence = readonly Part[];

export type WordClasses = Readonly<Record<string, string>>;

const PIECE = /[[\]/]|[^\s[\]/]+/g;

function withClasses(text: string, classes: WordClasses): string {
  return text.replace(/\{([a-z-]+)\}/g, (_, name: string) => {
    const words = classes[name];
    if (words === undefined) throw new Error(`the lexicon names an unknown class of words: ${name}`);
    return `[${withClasses(words, classes)}]`;
  });
}

function sequenceOf(pieces: string[]): Sequence {
  const parts: Part[] = [];
  for (let piece = pieces[0]; piece !== undefined && piece !== ']' && piece !== '/'; piece = pieces[0]) {
    pieces.shift();
    parts.push(piece === '[' ? choicesOf(pieces) : piece);
  }
  return parts;
}

function choicesOf(pieces: string[]): readonly Sequence[] {
  const choices = [sequenceOf(pieces)];
  while (pieces.shift() === '/') choices.push(sequenceOf(pieces));
  return choices;
}

function parse(phrase: string, classes: WordClasses): Sequence {
  return sequenceOf(withClasses(phrase, classes).match(PIECE) ?? []);
}

function expanded(sequence: Sequence): readonly (readonly string[])[] {
  return sequence.reduce<readonly (readonly string[])[]>(
    (heads, part) => {
      const tails = typeof part === 'string' ? [[part]] : part.flatMap(expanded);
      return heads.flatMap((head) => tails.map((tail) => [...head, ...tail]));
    },
    [[]],
  );
}

/** The words of a phrase, of all its choices. */
export function wordsOf(phrase: string, classes: WordClasses): readonly string[] {
  return withClasses(phrase, classes).match(/[^\s[\]/]+/g) ?? [];
}

/** Every phrase that a list stands for, as its words. */
export function expandPhrases(list: string, classes: WordClasses): readonly (readonly string[])[] {
  return list.split('|').flatMap((phrase) => expanded(parse(phrase, classes)));
}

/** Up to three words of the same thought, so that no punctuation is crossed. */
const GAP = '(?:[^\\s,.;:?!¿¡…]+ ){0,3}?';

function wordSource(word: string): string {
  if (word === '^') return '(?<=^ )';
  if (word === '$') return '$';
  return word === '_' ? GAP : `${word.replace(/[.+?^${}()\\]/g, '\\$&').replace(/\*/g, '[\\p{L}]*')} `;
}

function sourceOf(sequence: Sequence): string {
  return sequence
    .map((part) => (typeof part === 'string' ? wordSource(part) : `(?:${part.map(sourceOf).join('|')})`))
    .join('');
}

/** What a phrase may begin with: words, and beginnings of words with their "*"; "*" alone is any word. */
function firstsOf(sequence: Sequence): { readonly firsts: readonly string[]; readonly mayBeEmpty: boolean } {
  const firsts: string[] = [];
  for (const part of sequence) {
    if (part === '^' || part === '$') continue;
    if (typeof part === 'string') return { firsts: [...firsts, part === '_' ? '*' : part], mayBeEmpty: false };
    const choices = part.map(firstsOf);
    firsts.push(...choices.flatMap((choice) => choice.firsts));
    if (!choices.some((choice) => choice.mayBeEmpty)) return { firsts, mayBeEmpty: false };
  }
  return { firsts, mayBeEmpty: true };
}

/** A phrase that is tried at one place of a text, and the words that it may begin with. */
export interface PlacedPhrase {
  readonly firsts: readonly string[];
  /** Sticky; made at its first use, for most are never asked for. */
  readonly expression: () => RegExp;
}

/** Patterns parted by "|": "*" ends a prefix, "_" stands for up to three words, "^" and "$" for the ends of the text. */
export function phrasesOf(patterns: string, classes: WordClasses): readonly PlacedPhrase[] {
  return patterns.split('|').map((phrase) => {
    const sequence = parse(phrase, classes);
    let made: RegExp | undefined;
    return {
      firsts: [...new Set(firstsOf(sequence).firsts)],
      expression: () => (made ??= new RegExp(sourceOf(sequence), 'uy')),
    };
  });
}

/** The same as one expression, for few patterns. */
export function compilePatterns(patterns: string, classes: WordClasses): RegExp {
  const sources = patterns.split('|').map((phrase) => sourceOf(parse(phrase, classes)));
  return new RegExp(`(?<= )(?:${sources.join('|')})`, 'gu');
}
