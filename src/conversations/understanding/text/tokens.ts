/** `mark` is punctuation that parts one thought from the next; `sign` is an emoji or a key such as "*". */
export type TokenKind = 'word' | 'number' | 'ordinal' | 'clock' | 'date' | 'mark' | 'sign';

export interface Token {
  readonly kind: TokenKind;
  /** Lower case, without accents. */
  readonly text: string;
  /** Half-open, in UTF-16 units of the original text. */
  readonly start: number;
  readonly end: number;
  /** English "Thursday's", which is no plural. */
  readonly possessive?: true;
}

const MARKS = /\p{M}/gu;

/** Lower case, without accents, with drawn-out letters ("siiii") shortened. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/(\p{L})\1{2,}/gu, '$1');
}

const PATTERN = new RegExp(
  [
    // A telephone number however it is grouped, so that no part of it is taken for a date: Spanish, British, or with its country.
    String.raw`(?<phone>(?<!\d[ .-]?|[+\d])(?!\d{1,2}[ .-]\d{1,2}[ .-](?:19|20)\d\d(?!\d))(?:(?:(?:\+|00)?34[ .-]?)?[6-9](?:[ .-]?\d){8}|0[1-9](?:[ .-]?\d){8,9}|(?:\+|00)[1-9](?:[ .()-]{0,2}\d){7,13})(?![ .-]?\d|[:/]))`,
    String.raw`(?<date>(?<![\d/])(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}\/\d{1,2}(?:\/\d{2,4})?|\d{1,2}-\d{1,2}-\d{2,4}|\d{1,2}\.\d{1,2}\.\d{2,4})(?![\d/])|(?<![\d./-])(?:(?:1[3-9]|2\d|3[01])-(?:1[0-2]|0?[1-9])|(?:2[5-9]|3[01])\.(?:1[0-2]|0[1-9]))(?![\d./-]))`,
    String.raw`(?<clock>(?<!\d)(?:[01]?\d|2[0-4])(?:[:.'’][0-5]\d(?!\d)(?:\s?h(?:rs?|oras?)?(?!\p{L}))?|\s?h\s?[0-5]\d(?!\d)|\s?h(?:r?s)?(?!\p{L})))`,
    String.raw`(?<ordinal>\d{1,2}(?:st|nd|rd|th|er|ro|do|ra|da|º|ª|è|é|r|n|t|a|o)(?![\p{L}\d]))`,
    String.raw`(?<number>\d+)`,
    String.raw`(?<word>[\p{L}\p{M}]+(?:[·•][\p{L}\p{M}]+)*)`,
    String.raw`(?<mark>[,.;:!?¿¡\n…]+)`,
    String.raw`(?<sign>[*#¼½¾]|(?<!\S)@(?=\s?\d)|(?<=\d\s?h?\s?)[-–](?=\s?\d)|\p{Extended_Pictographic})`,
  ].join('|'),
  'gu',
);

const JOINED = /(\p{L})['’´\u0060](?=\p{L})/gu;

/** "8 p.m.": its full stops end no thought. The text keeps its length. */
const DOTTED = /(?<!\p{L})[ap]\.\s?m(?:\.|(?!\p{L}))/giu;

/** The kind whose named group matched. */
function kindOf(groups: Readonly<Record<string, string | undefined>>): TokenKind {
  if (groups['date'] !== undefined) return 'date';
  if (groups['clock'] !== undefined) return 'clock';
  if (groups['ordinal'] !== undefined) return 'ordinal';
  if (groups['number'] !== undefined || groups['phone'] !== undefined) return 'number';
  if (groups['word'] !== undefined) return 'word';
  return groups['mark'] === undefined ? 'sign' : 'mark';
}

/**
 * English keeps what an apostrophe joins as one word ("dont"), Catalan and Spanish part it ("d'aquí" is "d", "aqui"). The
 * letter that stands in for the apostrophe is taken out again below: the text keeps its length and the spans stay true.
 */
export function tokenise(text: string, joinApostrophes: boolean): readonly Token[] {
  const spoken = text.replace(DOTTED, (said) => said.replace(/[. ]/g, '').padEnd(said.length));
  const prepared = joinApostrophes ? spoken.replace(JOINED, '$1·') : spoken;
  return [...prepared.matchAll(PATTERN)].map((match) => ({
    kind: kindOf(match.groups ?? {}),
    text: match.groups?.['phone']?.replace(/\D/g, '') ?? fold(match[0]).replace(/[·•]/g, '').replace('–', '-'),
    start: match.index,
    end: match.index + match[0].length,
    ...(match[0].endsWith('·s') ? { possessive: true as const } : {}),
  }));
}
