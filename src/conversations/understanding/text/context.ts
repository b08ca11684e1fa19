import type { Lexeme, LexemeKind } from './lexemes.ts';
import { isOfTime, OF_TIME, startOfThought, unsaid } from './of-time.ts';
import { asksNot, isEcho, isOfAction, isOfMonth, isRefused } from './said-around.ts';

/** From a place to the end of the thought. */
function restOfThought(all: readonly Lexeme[], at: number): readonly Lexeme[] {
  const end = all.findIndex((one, place) => place > at && one.kind === 'mark');
  return all.slice(at + 1, end < 0 ? undefined : end);
}

/** "después de Reyes, que ahora estoy liada": what holds now says nothing of the day that was wished for. */
function isOnlyNow(all: readonly Lexeme[], at: number): boolean {
  // "després de festes que ara no tinc temps": the reason is a thought of its own.
  const thought = startOfThought(all, at);
  const said = thought.slice(thought.findLastIndex((one) => one.arg === 'than' || one.kind === 'because') + 1);
  return (
    said.some((one) => one.kind === 'no-answer' && (one.arg === 'now' || one.arg === 'reserve')) &&
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

/** What a day is told by: "after my birthday", "the day before". */
const TELLS_BY: readonly LexemeKind[] = ['after', 'before', 'until', 'from', 'next-day', 'day-before'];

/** "after my birthday" tells a day by an event, where "my birthday" alone asks for a date of birth to be read. */
function isEvent(all: readonly Lexeme[], at: number): boolean {
  const opener = all
    .slice(0, at)
    .findLastIndex((one) => !['the', 'of', 'to', 'fill', 'key-filler', 'word'].includes(one.kind));
  return at - opener <= 4 && TELLS_BY.includes(all[opener]?.kind ?? 'word');
}

/** A day, of which "early" and "late" are a part; of a period they are an edge: "early next week". */
function isOfDay(next: Lexeme | undefined, before: Lexeme | undefined): boolean {
  const days: readonly LexemeKind[] = ['weekday', 'today', 'tomorrow', 'day-after', 'date', 'ordinal'];
  if (next === undefined || next.kind === 'mark' || next.kind === 'because') return true;
  return next.arg === 'on' || next.kind === 'at' || days.includes(next.kind) || days.includes(before?.kind ?? 'word');
}

/** A number that is said figure by figure. */
function isRowOfNumbers(all: readonly Lexeme[]): boolean {
  return all.filter((one) => one.kind === 'num' || one.kind === 'repeat-digit').length >= 3;
}

/** Does ", que viene el fontanero" tell who comes? */
function isSomebodyComing(all: readonly Lexeme[], at: number): boolean {
  const follows = ['not', 'cannot', 'mark'].includes(all[at - 1]?.kind ?? 'word');
  const isNamed = ['the', 'key-filler', 'some', 'the-pl'].includes(all[at + 1]?.kind ?? 'mark');
  return follows && isNamed && all[at + 2]?.kind === 'word' && (all[at]?.to ?? 0) - (all[at]?.from ?? 0) > 1;
}

/** What a reason says: "as I'm away", "since we can't do Friday". */
const SAYS_WHY: readonly LexemeKind[] = ['cannot', 'not', 'busy', 'word', 'can', 'doubt'];

/** "¿cerráis los sábados?" asks, "el domingo está cerrado, el lunes" turns one day down for another. */
function isAskedAlone(all: readonly Lexeme[], at: number): boolean {
  const parts: readonly LexemeKind[] = ['mark', 'therefore', 'but', 'and'];
  const start = all.findLastIndex(({ kind }, place) => place < at && parts.includes(kind));
  const end = all.findIndex(({ kind }, place) => place > at && parts.includes(kind));
  return ![...all.slice(0, Math.max(start, 0)), ...(end < 0 ? [] : all.slice(end))].some(isOfTime);
}

function isEitherOr(all: readonly Lexeme[], at: number): boolean {
  const opens = at === 0 || all[at - 1]?.kind === 'mark';
  const must = all.findIndex(({ kind, arg }, place) => place > at && kind === 'can' && arg === 'must');
  return opens && must > at && all.slice(at, must).some(isOfTime) && all.slice(must).some(isOfTime);
}

const REACHED: readonly LexemeKind[] = ['weekday', 'holiday', 'date', 'tomorrow', 'day-after'];

function isPastDay(all: readonly Lexeme[], at: number): boolean {
  const place = all[at + 1]?.kind === 'the' ? at + 2 : at + 1;
  const kind = all[place]?.kind ?? 'mark';
  const isMinutes = ['num', 'half', 'quarter', 'some'].includes(all[at - 1]?.kind ?? 'mark');
  return !isMinutes && (kind === 'holiday' || kind === 'weekday' || (kind === 'ordinal' && place > at + 1));
}

function asHeard(lexeme: Lexeme, at: number, all: readonly Lexeme[]): Lexeme | undefined {
  const next = all[at + 1];
  switch (lexeme.kind) {
    case 'born':
      return isEvent(all, at) ? { ...lexeme, kind: 'event' } : undefined;
    case 'doubt':
      // "puede llevarme mi hija" is able to; "let me see, Monday" only thinks aloud.
      if (lexeme.arg === 'may')
        return next?.kind === 'word' && lexeme.to - lexeme.from === 1 ? { ...lexeme, kind: 'can' } : undefined;
      return lexeme.arg === 'aloud' && all.slice(at).some(isOfTime) ? unsaid(lexeme) : undefined;
    case 'edge':
      // "in the middle of something".
      if (lexeme.arg === 'mid' && (next?.kind === 'word' || next?.kind === 'some')) return unsaid(lexeme);
      // "late on Tuesday", "Tuesday, late" are a part of that day.
      if (lexeme.arg !== 'start:bare' && lexeme.arg !== 'end:bare') return undefined;
      if (!isOfDay(next, all[at - 1])) return { ...lexeme, arg: lexeme.arg.slice(0, -':bare'.length) };
      return { ...lexeme, kind: 'part', arg: lexeme.arg === 'end:bare' ? 'last-hour' : 'early-morning' };
    case 'because':
      // "Thursday as I can't do Friday"; "as well" and "as late as" give no reason.
      return lexeme.arg === 'as' && next?.kind !== 'from' && !SAYS_WHY.includes(next?.kind ?? 'mark')
        ? unsaid(lexeme)
        : undefined;
    case 'from':
      return lexeme.arg === 'since' && SAYS_WHY.includes(next?.kind ?? 'mark')
        ? { ...lexeme, kind: 'because' }
        : undefined;
    case 'yes':
      // "el miércoles sí que no puedo" only says it louder.
      if (next?.arg === 'than' && ['not', 'cannot', 'never'].includes(all[at + 2]?.kind ?? 'mark'))
        return unsaid(lexeme);
      // "endavant" says yes, "de les sis endavant" opens a span.
      return lexeme.arg === 'onwards' && isOfTime(all[at - 1] ?? lexeme) ? { ...lexeme, kind: 'from' } : undefined;
    case 'next':
      // "el lunes no que viene el fontanero": somebody comes, and no day does.
      return isSomebodyComing(all, at) ? { ...lexeme, kind: 'because', arg: '' } : undefined;
    case 'except':
      // "if it's not Monday it has to be Friday" wishes for one of the two, "si no es el lunes" leaves it out.
      return lexeme.arg === 'unless' && isEitherOr(all, at) ? { ...lexeme, kind: 'polite', arg: '' } : undefined;
    case 'past':
      // "once we're past Christmas", "past the 10th": after it, where "ten past two" is an hour.
      return isPastDay(all, at) ? { ...lexeme, kind: 'after', arg: '' } : undefined;
    case 'gone': {
      // "passades festes" is after them, where "dimarts passat" is over.
      const thing = next?.kind === 'the' ? all[at + 2] : next;
      const isOver = ['weekday', 'unit', 'month'].includes(all[at - 1]?.kind ?? 'mark');
      return thing?.kind === 'holiday' && !isOver ? { ...lexeme, kind: 'after', arg: '' } : undefined;
    }
    case 'in':
      // "d'aquí a divendres" reaches to it, "d'aquí a dos divendres" is one day.
      if (lexeme.arg === 'until' && REACHED.includes(next?.kind ?? 'mark'))
        return { ...lexeme, kind: 'until', arg: '' };
      // "pasados Reyes" is after it, "pasados tres días" in three days.
      return lexeme.arg === 'gone' && next?.kind === 'holiday' ? { ...lexeme, kind: 'after' } : undefined;
    case 'day-after':
      // "pasado Reyes" is after it, where "pasado" alone is a day.
      return lexeme.arg === 'gone' && next?.kind === 'holiday' ? { ...lexeme, kind: 'after' } : undefined;
    case 'tomorrow':
      // "lunes mañana": the word for tomorrow is that for morning as well.
      return lexeme.arg === 'morning' && all[at - 1]?.kind === 'weekday' ? { ...lexeme, kind: 'part' } : undefined;
    case 'no-answer':
      // "nine oh five", "oh six double one".
      return lexeme.arg === 'zero' && next?.kind === 'num' && (all[at - 1]?.kind === 'num' || isRowOfNumbers(all))
        ? { ...lexeme, kind: 'num', arg: '0', num: 0 }
        : undefined;
    default:
      return undefined;
  }
}

/** What ends a thought, or opens its next. */
const AFTER_THOUGHT: readonly LexemeKind[] = [
  'mark',
  'sign',
  'and',
  'or',
  'but',
  'because',
  'no-answer',
  'polite',
  'correct',
  'therefore',
  'rather',
];

function isQuestionAfter(all: readonly Lexeme[], at: number): boolean {
  return all.find((one, place) => place > at && one.kind === 'mark')?.arg.includes('?') === true;
}

const LEADS_TO_DAY: readonly LexemeKind[] = ['fill', 'the', 'the-pl', 'to', 'of'];

/** "el lunes nada", "Monday's full": a word that turns down only the day right before it, where it ends a thought. */
function afterDay(lexeme: Lexeme, at: number, all: readonly Lexeme[]): Lexeme {
  const aside: readonly LexemeKind[] = ['no-answer', 'polite'];
  const before = all.slice(0, at).findLast((one) => !aside.includes(one.kind));
  const next = all[at + 1];
  // "nothing this week, next week please".
  const opens = lexeme.arg === 'after-nothing' && (at === 0 || all[at - 1]?.kind === 'mark');
  const isAsked = isQuestionAfter(all, at);
  // "nada en diciembre", "nada para el lunes".
  const named = all.find((one, place) => place > at && !LEADS_TO_DAY.includes(one.kind));
  const isTime = named !== undefined && (named.kind === 'this' || isOfTime(named));
  if (opens && !isAsked && (next?.arg === 'on' || isTime)) return lexeme;
  const follows =
    before !== undefined && (['next', 'ordinal'].includes(before.kind) || (isOfTime(before) && before.kind !== 'at'));
  if (follows && (next === undefined || AFTER_THOUGHT.includes(next.kind))) return lexeme;
  return lexeme.arg === 'after-nothing' ? { ...lexeme, kind: 'no-answer' } : { ...unsaid(lexeme), arg: 'after:' };
}

/** "no sorry" after a day, with nothing in its place, only turns it down. */
function isPlainNo(lexeme: Lexeme, at: number, all: readonly Lexeme[]): boolean {
  if (lexeme.kind !== 'correct') return false;
  const isNamed = all.slice(0, at).some((one) => isOfTime(one) || one.kind === 'ordinal');
  // "ay no" has nothing to take back before a day was named.
  if (lexeme.arg === 'cry' && !isNamed) return true;
  const isLeft = !all.slice(at + 1).some(isOfTime);
  // "no it was Wednesday" says which; "no I want to cancel" only answers.
  if (lexeme.arg === 'no:told') return isLeft;
  if (lexeme.arg === 'no' && !isNamed) return LEADS_TO_DAY.concat(OF_TIME).includes(all[at + 1]?.kind ?? 'mark');
  return ['no', 'cry'].includes(lexeme.arg) && isNamed && isLeft;
}

function inContext(lexeme: Lexeme, at: number, all: readonly Lexeme[]): Lexeme {
  const next = all[at + 1];
  // "all Thursday" is one day, "all Thursdays" are many.
  const isOneDay = lexeme.kind === 'any' && lexeme.arg === 'all' && next?.kind === 'weekday' && !next.arg.endsWith('s');
  if (isOneDay) return { ...lexeme, kind: 'fill', arg: '' };
  if (isOfMonth(all, at)) return { ...lexeme, kind: 'fill', arg: '' };
  const heard = asHeard(lexeme, at, all);
  if (heard) return heard;
  if (lexeme.kind === 'not' && lexeme.arg === '' && isEcho(all, at)) return unsaid(lexeme);
  if (lexeme.kind === 'any-day' && lexeme.arg === 'other' && isRefused(all, at))
    return { ...lexeme, kind: 'other-day' };
  if (lexeme.kind === 'can' && lexeme.arg === 'ask-not') return asksNot(lexeme, at, all);
  if (lexeme.kind === 'soon' && isDenied(all, at)) return unsaid(lexeme);
  if (isPlainNo(lexeme, at, all)) return { ...lexeme, kind: 'not', arg: '' };
  if (lexeme.kind !== 'cannot') return lexeme;
  // "no la quiero anular" turns down no day.
  if (isOfAction(all, at)) return { ...lexeme, arg: 'act' };
  if (lexeme.arg === 'closed') return isAskedAlone(all, at) ? unsaid(lexeme) : lexeme;
  if (lexeme.arg.startsWith('after')) return afterDay(lexeme, at, all);
  // "para el trabajo" is the work, "el lunes trabajo" the verb.
  const isNoun =
    lexeme.arg === 'noun' &&
    ['the', 'of', 'to', 'fill'].includes(all[at - 1]?.kind ?? '') &&
    all[at - 1]?.arg !== 'than';
  return isNoun || isOnlyNow(all, at) ? unsaid(lexeme) : lexeme;
}

/** Words that mean something else for what stands around them; the lexicon alone cannot tell. */
export function lexemesInContext(lexemes: readonly Lexeme[]): readonly Lexeme[] {
  return lexemes.map(inContext);
}
