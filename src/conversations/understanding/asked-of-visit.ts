import type { Lexeme, LexemeKind } from './text/lexemes.ts';
import type { ScoredIntent } from './intents.ts';
import type { Intent } from './types.ts';

/** As sure as one plain cue. */
const SURE = 0.9;

/** What gives way: words for a visit stand in any request, and the rest names no action. */
const GIVES_WAY: readonly Intent[] = ['other', 'book', 'my-appointments', 'confirm', 'greeting', 'repeat', 'thanks'];

const DAYS: readonly LexemeKind[] = [
  'weekday',
  'today',
  'tomorrow',
  'day-after',
  'date',
  'month',
  'holiday',
  'unit',
  'next',
  'next-day',
  'day-word',
  'ordinal',
];

/** What may stand between the verb and where to: "pasar la cita al", "shift it to". */
const BETWEEN: readonly LexemeKind[] = ['visit', 'the', 'word', 'key-filler', 'polite', 'no-answer'];
const MOST_BETWEEN = 3;

const DENIES: readonly LexemeKind[] = ['not', 'never', 'cannot'];

const isDenied = (lexemes: readonly Lexeme[], at: number): boolean =>
  lexemes.slice(Math.max(0, at - 3), at).some(({ kind }) => DENIES.includes(kind));

/** "al 4 de diciembre", "to Friday": a day; a bare number is one of the visit that was spoken of. */
function isDayAt(lexemes: readonly Lexeme[], at: number, ofVisit: boolean): boolean {
  const first = lexemes.findIndex(
    ({ kind }, place) => place >= at && !['the', 'this', 'of', 'at', 'fill'].includes(kind),
  );
  const kind = lexemes[first]?.kind;
  if (kind === undefined) return false;
  if (kind !== 'num') return DAYS.includes(kind);
  return ofVisit || lexemes.slice(first + 1, first + 3).some((one) => one.kind === 'month');
}

/** "¿la cita del día 2 se podría pasar al 4 de diciembre?", "could it be shifted to Friday?" */
function movesTo(lexemes: readonly Lexeme[], at: number, ofVisit: boolean): boolean {
  // "anular no, cambiarla al jueves": what was denied before the comma is another thing.
  const thought = lexemes.findLastIndex(({ kind }, place) => place < at && kind === 'mark') + 1;
  if (lexemes[at]?.kind !== 'moving' || isDenied(lexemes.slice(thought), at - thought)) return false;
  const rest = lexemes.slice(at + 1);
  const to = rest.findIndex(({ kind }) => !BETWEEN.includes(kind));
  const joint = rest[to];
  if (to < 0 || to > MOST_BETWEEN || joint === undefined) return false;
  const leads = joint.kind === 'to' || (ofVisit && joint.arg === 'for');
  return leads && isDayAt(rest, to + 1, ofVisit);
}

/** "tenía hora mi marido, habría que quitársela": the visit was named before, and it is given up. */
function givesItUp(lexemes: readonly Lexeme[], at: number, ofVisit: boolean): boolean {
  if (!ofVisit || lexemes[at]?.kind !== 'giving-up' || isDenied(lexemes, at)) return false;
  // "caldria treure-la".
  const isEnclitic = lexemes[at + 1]?.kind === 'the' && (lexemes[at + 2]?.kind ?? 'mark') === 'mark';
  return lexemes[at]?.arg === 'it' || isEnclitic;
}

/** "mi madre ha fallecido y tenía una visita": the visit of somebody who died is given up, and nothing is booked for the dead. */
function isOfTheDead(lexemes: readonly Lexeme[]): boolean {
  if (!lexemes.some(({ kind }) => kind === 'dead')) return false;
  return lexemes.some(({ kind, arg, from, to }, at) => {
    if (kind === 'giving-up') return !isDenied(lexemes, at);
    // "pedir una cita" is to be one, "su cita" and "la cita del martes" are had.
    const isDefinite = ['the', 'possessive', 'key-filler'].includes(lexemes[at - 1]?.kind ?? '');
    return kind === 'visit' && (arg === 'mine' || to - from > 1 || isDefinite || lexemes[at + 1]?.kind === 'of');
  });
}

/** "no la quiero anular, la quiero pasar al jueves", "anular.. no, anular no, cambiarla al jueves": the last word is that it is kept. */
function isNotGivenUp(lexemes: readonly Lexeme[]): boolean {
  const last = lexemes.findLastIndex(({ kind }) => kind === 'giving-up');
  return last >= 0 && isDenied(lexemes, last);
}

/** "cuanto antes, hoy mismo si hay algo" asks for a visit, "si hay algo antes" for an earlier one. */
function isAskedSoon(lexemes: readonly Lexeme[]): boolean {
  const has = (...kinds: readonly LexemeKind[]): boolean => lexemes.some(({ kind }) => kinds.includes(kind));
  return has('soon') && has('today', 'tomorrow', 'weekday', 'date') && !has('earlier', 'visit');
}

function withFirst(intents: readonly ScoredIntent[], name: Intent): readonly ScoredIntent[] {
  const cues = intents.find((one) => one.name === name)?.cues ?? [];
  return [{ name, score: SURE, cues }, ...intents.filter((one) => one.name !== name && one.name !== 'other')];
}

/** What is to be done with a visit that was named elsewhere in the sentence, which no cue alone can tell. */
export function withAskedOfVisit(
  intents: readonly ScoredIntent[],
  lexemes: readonly Lexeme[],
): readonly ScoredIntent[] {
  const [best] = intents;
  if (best?.name === 'waiting-list' && isAskedSoon(lexemes)) return withFirst(intents, 'book');
  const isKept = best?.name === 'cancel' && isNotGivenUp(lexemes);
  if (best && !isKept && !GIVES_WAY.includes(best.name)) return intents;
  const ofVisit = lexemes.some(({ kind }) => kind === 'visit');
  const find = (asks: typeof movesTo): boolean => lexemes.some((_, at) => asks(lexemes, at, ofVisit));
  if (isKept) return find(movesTo) ? withFirst(intents, 'move') : intents;
  const name = find(movesTo) ? 'move' : find(givesItUp) || isOfTheDead(lexemes) ? 'cancel' : undefined;
  if (name === undefined) return intents;
  return withFirst(intents, name);
}
