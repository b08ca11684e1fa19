import type { Lexeme, LexemeKind } from './lexemes.ts';
import { OF_TIME, startOfThought } from './of-time.ts';

/** "el día dieciocho pero ya de diciembre": what stands before its month only says it slower. */
export function isOfMonth(all: readonly Lexeme[], at: number): boolean {
  const isAside = ({ kind }: Lexeme): boolean => kind === 'but' || kind === 'no-answer';
  const one = all[at];
  if (one === undefined || !isAside(one)) return false;
  const day = all.findLastIndex((one, place) => place < at && !isAside(one));
  const next = all.findIndex((one, place) => place > at && !isAside(one));
  const isDay = all[day]?.kind === 'num' || all[day]?.kind === 'ordinal';
  return (
    isDay &&
    all[next]?.kind === 'of' &&
    all[next + 1]?.kind === 'month' &&
    all.slice(day + 1, next).some(({ kind }) => kind === 'but')
  );
}

/** "no me viene mal el jueves no": the last no only says the first one again. */
export function isEcho(all: readonly Lexeme[], at: number): boolean {
  const next = all[at + 1];
  const said = startOfThought(all, at);
  const denied = said.findIndex(({ kind, arg }) => kind === 'can' && (arg === 'gladly' || arg === 'not-bad'));
  const isLast = next === undefined || ['mark', 'no-answer', 'polite'].includes(next.kind);
  const others: readonly LexemeKind[] = ['not', 'cannot', 'never', 'but', 'and'];
  return (
    isLast &&
    denied >= 0 &&
    OF_TIME.includes(said.at(-1)?.kind ?? 'mark') &&
    !said.some(({ kind }) => others.includes(kind))
  );
}

/** "only Wednesdays, I can't do any other day": nothing is wished for there. */
export function isRefused(all: readonly Lexeme[], at: number): boolean {
  const isSaid = ({ kind }: Lexeme): boolean => kind !== 'fill' && kind !== 'word';
  const beforeAt = all.findLastIndex((one, place) => place < at && isSaid(one));
  const before = all[beforeAt];
  const next = all.slice(at + 1).find(isSaid);
  const isNo = (one: Lexeme | undefined): boolean =>
    one?.kind === 'cannot' || (one?.kind === 'not' && one.arg !== 'nor');
  if (next?.kind === 'yes' || next?.kind === 'can' || before?.arg === 'none') return false;
  // "el lunes no puedo cualquier otro día" wishes for the others.
  const isOfOther =
    !OF_TIME.includes(all[beforeAt - 1]?.kind ?? 'mark') || all.slice(0, at).some(({ kind }) => kind === 'only');
  return (isNo(before) && isOfOther) || isNo(next);
}

export function isOfAction(all: readonly Lexeme[], at: number): boolean {
  return all.slice(at + 1).find(({ kind }) => !['fill', 'to', 'word', 'the'].includes(kind))?.kind === 'giving-up';
}

/** "can you not give me Wednesday, I work": it turns the day down where why is said, or that others suit; else it may ask for it. */
export function asksNot(lexeme: Lexeme, at: number, all: readonly Lexeme[]): Lexeme {
  const isTold = all.slice(at).some(({ kind, arg }) => kind === 'apart' || (kind === 'cannot' && arg === 'busy'));
  return { ...lexeme, kind: isTold ? 'cannot' : 'doubt', arg: '' };
}
