import type { Lexeme } from '../text/lexemes.ts';
import { isPluralPart } from './hour-phrase.ts';
import type { DayPhrase, Lexemes, Read } from './phrase.ts';
import type { Clause } from './settle.ts';

/** "los lunes no me va nunca bien": said of what never suits, a weekday is all of its name. */
function isNever(lx: Lexemes, at: number, end: number): boolean {
  const isEver = (place: number): boolean => lx.is(place, 'cannot') && lx.arg(place) === 'ever';
  return isEver(end) || isEver(at - 1) || isEver(lx.back(at - 1, 'fill', 'the'));
}

function withEvery(clause: Clause): Clause {
  const days = clause.days.map((day): DayPhrase =>
    day.kind === 'weekday' && day.which === 'coming' ? { ...day, which: 'every', repeated: true } : day,
  );
  return { ...clause, days };
}

/** "Friday mornings": the plural of the part says that every Friday is meant. */
export function repeated(said: readonly Lexeme[], days: readonly DayPhrase[]): readonly DayPhrase[] {
  if (!said.some((one) => one.kind === 'part' && isPluralPart(one.arg))) return days;
  return withEvery({ days, times: [] }).days;
}

/** What never suits is all of its name, where else the coming one is meant. */
export function whichWeeks(lx: Lexemes, at: number, { value, end }: Read<Clause>): Clause {
  return isNever(lx, at, end) ? withEvery(value) : value;
}
