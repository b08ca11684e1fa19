import type { Lexeme, LexemeKind } from './lexemes.ts';

/** What follows or names a time. */
const OF_TIME: readonly LexemeKind[] = [
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

const unsaid = (lexeme: Lexeme): Lexeme => ({ ...lexeme, kind: 'word', num: Number.NaN });

/** From a place to the end of the thought. */
function restOfThought(all: readonly Lexeme[], at: number): readonly Lexeme[] {
  const end = all.findIndex((one, place) => place > at && one.kind === 'mark');
  return all.slice(at + 1, end < 0 ? undefined : end);
}

function startOfThought(all: readonly Lexeme[], at: number): readonly Lexeme[] {
  return all.slice(all.findLastIndex((one, place) => place < at && one.kind === 'mark') + 1, at);
}

const isOfTime = (one: Lexeme): boolean => OF_TIME.includes(one.kind);

/** "después de Reyes, que ahora estoy liada": what holds now says nothing of the day that was wished for. */
function isOnlyNow(all: readonly Lexeme[], at: number): boolean {
  const said = startOfThought(all, at);
  return (
    said.some((one) => one.kind === 'no-answer' && one.arg === 'now') &&
    !said.some(isOfTime) &&
    !restOfThought(all, at).some(isOfTime) &&
    all.slice(0, at - said.length).some(isOfTime)
  );
}

/** "no me corre prisa", "not urgent". */
function isDenied(all: readonly Lexeme[], at: number): boolean {
  return startOfThought(all, at)
    .slice(-4)
    .some((one) => one.kind === 'not' || one.kind === 'never');
}

function inContext(lexeme: Lexeme, at: number, all: readonly Lexeme[]): Lexeme {
  if (lexeme.kind === 'soon' && isDenied(all, at)) return unsaid(lexeme);
  if (lexeme.kind !== 'cannot') return lexeme;
  // "para el trabajo" is the work, "el lunes trabajo" the verb.
  const isNoun = lexeme.arg === 'noun' && ['the', 'of', 'to', 'fill'].includes(all[at - 1]?.kind ?? '');
  return isNoun || isOnlyNow(all, at) ? unsaid(lexeme) : lexeme;
}

/** Words that mean something else for what stands around them; the lexicon alone cannot tell. */
export function lexemesInContext(lexemes: readonly Lexeme[]): readonly Lexeme[] {
  return lexemes.map(inContext);
}
