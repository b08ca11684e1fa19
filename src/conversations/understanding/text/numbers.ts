import type { Token } from './tokens.ts';

/** The number words of a language, as data. */
export interface NumberWords {
  /** Single words: units, teens, tens, hundreds ("doscientos"). */
  readonly words: Readonly<Record<string, number>>;
  readonly hundred: readonly string[];
  readonly thousand: readonly string[];
  readonly and: readonly string[];
  /** Spanish needs "y" between tens and units: "nueve treinta cinco" is not 9:35. */
  readonly andRequired: boolean;
  /** Words that are articles as well and count as 1 only inside a larger number. */
  readonly articles: readonly string[];
}

export interface ReadNumber {
  readonly value: number;
  readonly end: number;
}

type Cursor = { readonly value: number; readonly end: number } | undefined;

function wordAt(tokens: readonly Token[], index: number): string {
  const token = tokens[index];
  return token?.kind === 'word' ? token.text : '';
}

function lookUp(words: Readonly<Record<string, number>>, word: string): number | undefined {
  return word !== '' && Object.hasOwn(words, word) ? words[word] : undefined;
}

function belowHundred(tokens: readonly Token[], at: number, numbers: NumberWords): Cursor {
  const first = lookUp(numbers.words, wordAt(tokens, at));
  if (first === undefined || first >= 100) return undefined;
  if (first < 20 || first % 10 !== 0) return { value: first, end: at + 1 };
  const hasAnd = numbers.and.includes(wordAt(tokens, at + 1));
  if (!hasAnd && numbers.andRequired) return { value: first, end: at + 1 };
  const unitAt = hasAnd ? at + 2 : at + 1;
  const unit = lookUp(numbers.words, wordAt(tokens, unitAt));
  const fits = unit !== undefined && unit > 0 && unit < 10;
  // In English "thirty and five" is not said; and Spanish "veinte y cinco" is twenty past something, never 25.
  return fits && !(hasAnd && numbers.andRequired && first === 20)
    ? { value: first + unit, end: unitAt + 1 }
    : { value: first, end: at + 1 };
}

function belowThousand(tokens: readonly Token[], at: number, numbers: NumberWords): Cursor {
  const word = wordAt(tokens, at);
  const whole = lookUp(numbers.words, word);
  let hundreds: Cursor;
  if (whole !== undefined && whole >= 100) hundreds = { value: whole, end: at + 1 };
  else if (numbers.hundred.includes(word)) hundreds = { value: 100, end: at + 1 };
  else if (whole !== undefined && whole > 0 && whole < 20 && numbers.hundred.includes(wordAt(tokens, at + 1))) {
    hundreds = { value: whole * 100, end: at + 2 };
  }
  if (!hundreds) return belowHundred(tokens, at, numbers);
  const afterAnd = numbers.and.includes(wordAt(tokens, hundreds.end)) ? hundreds.end + 1 : hundreds.end;
  const rest = belowHundred(tokens, numbers.andRequired ? hundreds.end : afterAnd, numbers);
  return rest ? { value: hundreds.value + rest.value, end: rest.end } : hundreds;
}

/** Reads a number in words (up to 9999) that starts at a token. */
export function readNumberWords(tokens: readonly Token[], at: number, numbers: NumberWords): ReadNumber | undefined {
  const first = wordAt(tokens, at);
  if (first === '') return undefined;
  const head = numbers.thousand.includes(first) ? { value: 1, end: at } : belowThousand(tokens, at, numbers);
  if (!head) return undefined;
  if (head.value < 10 && numbers.thousand.includes(wordAt(tokens, head.end))) {
    // "two thousand and one".
    const hasAnd = !numbers.andRequired && numbers.and.includes(wordAt(tokens, head.end + 1));
    const rest = belowThousand(tokens, hasAnd ? head.end + 2 : head.end + 1, numbers);
    const value = head.value * 1000 + (rest?.value ?? 0);
    return { value, end: rest?.end ?? head.end + 1 };
  }
  if (head.end === at + 1 && numbers.articles.includes(first)) return undefined;
  return head;
}
