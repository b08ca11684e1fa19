import type { Lexeme, LexemeKind } from './lexemes.ts';

/** What follows or names a time. */
export const OF_TIME: readonly LexemeKind[] = [
  'weekday',
  'month',
  'today',
  'tomorrow',
  'day-after',
  'weekend',
  'part',
  'clock',
  'date',
  'num',
  'at',
  'unit',
  'holiday',
];

export const unsaid = (lexeme: Lexeme): Lexeme => ({ ...lexeme, kind: 'word', num: Number.NaN });

export function startOfThought(all: readonly Lexeme[], at: number): readonly Lexeme[] {
  return all.slice(all.findLastIndex((one, place) => place < at && one.kind === 'mark') + 1, at);
}

export const isOfTime = (one: Lexeme): boolean => OF_TIME.includes(one.kind);
