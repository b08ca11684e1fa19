import type { DayPhrase, Lexemes, Read } from './phrase.ts';
import { readTime } from './clock-phrase.ts';
import { readDay } from './day-phrase.ts';
import type { Clause, SettleFrame } from './settle.ts';

/** "pásala del lunes al miércoles": moved from one day to another, where without the verb it would be a range. */
function readMoved(lx: Lexemes, at: number, frame: SettleFrame): Read<Clause> | undefined {
  if (!lx.is(at, 'moving')) return undefined;
  const start = lx.skip(at + 1, 'visit', 'the', 'fill', 'key-filler');
  if (!lx.is(start, 'of', 'from')) return undefined;
  const day = readDay(lx, lx.is(start, 'from') ? start + 1 : start, { ...frame, bareDay: true });
  if (!day || day.value.kind === 'unusable') return undefined;
  const time = readTime(lx, day.end);
  const end = time?.end ?? day.end;
  if (!lx.is(end, 'to', 'at') && lx.arg(end) !== 'for') return undefined;
  return { value: { days: [day.value], times: time ? [time.value] : [] }, end };
}

function timedDay(lx: Lexemes, day: Read<DayPhrase>): Read<Clause> {
  const time = readTime(lx, day.end);
  return { value: { days: [day.value], times: time ? [time.value] : [] }, end: time?.end ?? day.end };
}

const MOST_BEFORE_VERB = 4;

/** "lo del jueves, ¿podría ser pasarlo al lunes?": is what was named moved or given up right after? */
function leadsToVerb(lx: Lexemes, at: number): boolean {
  const verb = lx.skip(at, 'mark', 'and', 'but', 'can', 'to', 'doubt', 'word', 'polite', 'no-answer', 'the', 'fill');
  return verb - at <= MOST_BEFORE_VERB && lx.is(verb, 'moving', 'giving-up');
}

/** "Thursday's appointment", "tomorrow's": whose appointment, and no wish. */
function readOwned(lx: Lexemes, at: number, frame: SettleFrame): Read<Clause> | undefined {
  const day = readDay(lx, at, frame);
  // "Tuesday but not this week's" turns that one down.
  const isTurned = lx.is(at, 'this') && lx.is(at - 1, 'not', 'except');
  if (!day || day.value.kind === 'unusable' || isTurned) return undefined;
  // "Thursday morning's appointment".
  const part = lx.is(day.end, 'part') && lx.is(day.end + 1, 'possessive') ? day.end + 1 : day.end;
  const owns = lx.is(part, 'possessive') ? part + 1 : part;
  // "my Monday appointment", "cancel the Monday one".
  const isNoun =
    lx.is(owns, 'visit') && lx.is(at - 1, 'the', 'giving-up', 'moving', 'can', 'to', 'visit', 'key-filler');
  // "switching my Friday one for Monday".
  const isOne =
    lx.is(at - 1, 'key-filler') && lx.is(owns, 'num') && lx.num(owns) === 1 && lx.all[owns]?.written !== true;
  if (owns === day.end)
    return (isNoun || isOne) && !lx.is(at, 'the-pl', 'some', 'any')
      ? { ...timedDay(lx, day), end: owns + 1 }
      : undefined;
  const visit = lx.is(owns, 'visit', 'some') || lx.is(owns, 'num') ? owns + 1 : owns;
  const isGiven =
    lx.is(at - 1, 'giving-up', 'moving') ||
    lx.is(at - 2, 'giving-up', 'moving') ||
    (visit > owns && leadsToVerb(lx, visit));
  return lx.is(owns, 'visit') || isGiven ? { value: timedDay(lx, day).value, end: visit } : undefined;
}

/** "anula la del lunes y dame otra el jueves": after what gives up or moves, the one of that day. */
function readTheOneOf(lx: Lexemes, at: number, frame: SettleFrame): Read<Clause> | undefined {
  // "la del miércoles pásamela al lunes".
  if (lx.is(at, 'the') && lx.is(at + 1, 'of')) {
    const first = readDay(lx, at + 1, frame);
    return first && leadsToVerb(lx, first.end) && first.value.kind !== 'unusable' ? timedDay(lx, first) : undefined;
  }
  if (!lx.is(at, 'giving-up')) return undefined;
  const start = lx.skip(at + 1, 'the');
  // "quita el lunes", "cancel Monday": the visit of that day.
  const named = lx.skip(start, 'of', 'fill');
  const isDate = lx.is(named, 'num') && (named > at + 1 || lx.arg(named - 1) === 'the');
  const isDay = isDate || lx.is(named, 'weekday', 'ordinal', 'tomorrow', 'date', 'today', 'day-after');
  if (!isDay && (start === at + 1 || !lx.is(start, 'of'))) return undefined;
  const day = readDay(lx, isDay ? at + 1 : start, isDay ? { ...frame, bareDay: true } : frame);
  return day && day.value.kind !== 'unusable' ? timedDay(lx, day) : undefined;
}

/** "tengo el día 2 y quiero pasarla al 10": what one has on a day, and moves, is the visit. */
function readHad(lx: Lexemes, at: number, frame: SettleFrame): Read<Clause> | undefined {
  if (!lx.is(at, 'busy') || !lx.is(at + 1, 'the', 'day-word')) return undefined;
  const day = readDay(lx, at + 1, { ...frame, bareDay: true });
  if (!day || day.value.kind === 'unusable') return undefined;
  const dated = timedDay(lx, day);
  return lx.is(dated.end, 'and', 'but', 'mark') && leadsToVerb(lx, dated.end) ? dated : undefined;
}

/** "la cita del martes", "tengo hora el martes a las diez": one day, and its time; "mi cita para el martes" is a wish. */
export function readReference(lx: Lexemes, at: number, frame: SettleFrame): Read<Clause> | undefined {
  const moved =
    readMoved(lx, at, frame) ?? readOwned(lx, at, frame) ?? readTheOneOf(lx, at, frame) ?? readHad(lx, at, frame);
  if (moved) return moved;
  if (!lx.is(at, 'visit')) return undefined;
  const start = at + 1;
  const before = lx.is(at - 1, 'the') ? at - 2 : at - 1;
  // "cancel my appointment tomorrow": what is given up is no wish.
  const isGivenUp = lx.is(before, 'giving-up');
  const isMine = lx.arg(at) === 'mine' || isGivenUp;
  const fits = isMine ? !lx.is(start, 'to') && lx.arg(start) !== 'for' : lx.is(start, 'of');
  const day = fits ? readDay(lx, start, frame) : undefined;
  if (!day || day.value.kind === 'unusable') return undefined;
  const time = readTime(lx, day.end);
  return { value: { days: [day.value], times: time ? [time.value] : [] }, end: time?.end ?? day.end };
}
