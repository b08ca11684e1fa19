import type { DayPhrase, Lexemes, Read } from './phrase.ts';
import { innerPart, readHoursOfDay, readTime } from './clock-phrase.ts';
import { readReference } from './references.ts';
import { readAnyDay } from './opened-day.ts';
import type { Clause, SettleFrame } from './settle.ts';
import { mondayOf } from './calendar.ts';
import type { TimePhrase } from './phrase.ts';
import { isRestTurnedDown, readBeyond, readRest } from './beyond.ts';
import { isExceptionAt } from './exception.ts';
import { goesOn, hourOfPart } from './goes-on.ts';
import { stanceAt, type Item } from './item.ts';
import { pastThatHour } from './past-that-hour.ts';
import { endOfQuoted, type Named } from './quoted.ts';
import { endOfToldBefore } from './told-before.ts';
import { repeated, whichWeeks } from './weekly.ts';
import { isHeldThen, opensReason, tellsOfThis } from './reasons.ts';
import {
  nearOf,
  nearOfPhrase,
  readItsMonth,
  readNthOfSame,
  readThisOne,
  roundAbout,
  sinceThatDay,
  weekOfDay,
} from './named-before.ts';

/** May a second day phrase narrow the first: "el martes de la semana que viene", "mañana sábado". */
export function refines(first: DayPhrase, second: DayPhrase): boolean {
  const wide = (phrase: DayPhrase): boolean => phrase.kind === 'days' && phrase.grain !== 'day';
  const recurring = (phrase: DayPhrase): boolean =>
    phrase.kind === 'weekday' || phrase.kind === 'every' || phrase.kind === 'any';
  if (first.kind === 'any' && recurring(second)) return true;
  if (first.kind === 'following')
    return second.kind === 'days' && (second.weekdays !== undefined || (first.step === 7 && second.open === true));
  if (second.kind === 'any') return wide(first) || recurring(first);
  return (wide(first) && recurring(second)) || (recurring(first) && wide(second)) || (wide(first) && wide(second));
}

function isApposition(first: DayPhrase, second: DayPhrase): boolean {
  return (
    first.kind === 'days' &&
    first.grain === 'day' &&
    first.ranges.length === 1 &&
    second.kind === 'weekday' &&
    second.which === 'coming'
  );
}

/** "el martes de dentro de dos semanas": the weekday of that week, not the day that is two weeks away. */
function inItsWeek(
  lx: Lexemes,
  at: number,
  day: Read<DayPhrase> | undefined,
  first: DayPhrase | undefined,
): Read<DayPhrase> | undefined {
  if (day?.value.kind !== 'days') return day;
  const words = lx.all.slice(at, day.end);
  const has = (...kinds: readonly string[]): boolean => words.some((one) => kinds.includes(one.kind));
  const inWeeks = words.some((one) => one.kind === 'unit' && (one.arg === 'week' || one.arg === 'fortnight'));
  const isAway = inWeeks && day.value.grain === 'day' && has('num', 'couple', 'some') && !has('weekday', 'next');
  const follows = lx.is(lx.skip(day.end, 'fill', 'the', 'of', 'mark', 'some'), 'weekday');
  const range = day.value.ranges[0];
  if (!range || !isAway || (first?.kind !== 'weekday' && !follows)) return day;
  const from = mondayOf(range.from);
  return { value: { kind: 'days', ranges: [{ from, to: from + 7 }], grain: 'week' }, end: day.end };
}

function sameTime(lx: Lexemes, at: number, frame: SettleFrame): Read<TimePhrase> | undefined {
  const start = lx.skip(at, 'fill');
  if (lx.is(start, 'same-time') && frame.spokenTime) return { value: frame.spokenTime, end: start + 1 };
  if (!lx.is(start, 'same-time') || !frame.appointment) return undefined;
  const minute = Math.round((frame.appointment.start - frame.wall.at(frame.appointment.day, 0)) / 60_000);
  return { value: { kind: 'exact', readings: [minute], approximate: false }, end: start + 1 };
}

/** "tengo hora el martes a las diez, ¿me la cambia al miércoles a la misma hora?" */
function timeOf(references: readonly Clause[]): { readonly spokenTime?: TimePhrase } {
  const time = references.at(-1)?.times.find(({ kind }) => kind === 'exact');
  return time ? { spokenTime: time } : {};
}

/** "después de las cinco y antes de las ocho": both bounds hold. */
function furtherBound(lx: Lexemes, at: number, times: readonly TimePhrase[]): Read<TimePhrase> | undefined {
  if (!lx.is(at, 'and') || !lx.is(at + 1, 'from', 'after', 'before', 'until') || times.length === 0) return undefined;
  const bound = readTime(lx, at + 1);
  const isNew = bound && (bound.value.kind === 'from' || bound.value.kind === 'before');
  return isNew && times.some((time) => time.kind !== bound.value.kind && time.kind !== 'part') ? bound : undefined;
}

/** The longest clause about time that starts at a place. */
function readClause(lx: Lexemes, at: number, frame: SettleFrame, items: readonly Item[]): Read<Clause> | undefined {
  const days: DayPhrase[] = [];
  const times: TimePhrase[] = [];
  let end = at;
  for (let guard = 0; guard < 6; guard += 1) {
    // "el martes 1 que el miércoles vuelo": what comes next is of another day.
    if (end > at && lx.is(end, 'fill') && lx.arg(end) === 'than') break;
    const time =
      sameTime(lx, end, frame) ??
      readTime(lx, end) ??
      (days.length > 0 ? readHoursOfDay(lx, end) : undefined) ??
      pastThatHour(lx, end, items) ??
      furtherBound(lx, end, times) ??
      hourOfPart(lx, end, { days, times });
    // "early Wednesday evening": both say where in the day.
    const [one] = times;
    const inner =
      one?.kind === 'part' && time?.value.kind === 'part' && times.length === 1
        ? innerPart(one.part, time.value.part)
        : undefined;
    if (time && inner) times.splice(0, 1);
    if (time && (times.length === 0 || mayAdd(times, time.value))) {
      times.push(inner ? { kind: 'part', part: inner } : time.value);
      end = time.end;
      continue;
    }
    // "la tarde del 10": after a part of the day a bare number with its article is a date.
    const ofPart = lx.is(end - 1, 'part', 'any-day') && lx.is(end, 'of') && lx.arg(end) === 'the' && end > at;
    const near = { ...frame, ...nearOfPhrase(days[0]) };
    const day = inItsWeek(lx, end, readAnyDay(lx, end, ofPart ? { ...near, bareDay: true } : near), days[0]);
    const [first] = days;
    const narrows =
      first &&
      day &&
      days.length < 3 &&
      (refines(first, day.value) || (days.length === 1 && isApposition(first, day.value)));
    // "cualquier hora de la tarde del 10": any hour, and the day that is named after it.
    const isAnyHour = first?.kind === 'any' && days.length === 1 && day?.value.kind === 'days' && lx.is(end, 'of');
    if (day && isAnyHour) days.pop();
    else if (!day || (first && !narrows)) break;
    days.push(day.value);
    end = day.end;
  }
  return end > at ? { value: { days: repeated(lx.all.slice(at, end), days), times }, end } : undefined;
}

/** A part of the day goes with a time, and "a partir de" with "antes de"; two times do not. */
export function mayAdd(times: readonly TimePhrase[], time: TimePhrase): boolean {
  const isPart = (one: TimePhrase): boolean => one.kind === 'part';
  const open = (one: TimePhrase): boolean => one.kind === 'from' || one.kind === 'before';
  const others = times.filter((one) => !isPart(one));
  if (isPart(time)) return !times.some(isPart);
  return (
    others.length === 0 || (others.length === 1 && open(time) && others.every(open) && others[0]?.kind !== time.kind)
  );
}

export interface Items {
  readonly items: readonly Item[];
  /** A word of time was said that no clause took. */
  readonly leftOver: boolean;
  /** The appointment that is spoken of, not a wish: "la cita del martes". */
  readonly references: readonly Clause[];
}

const TIME_WORDS = [
  'weekday',
  'month',
  'today',
  'tomorrow',
  'day-after',
  'yesterday',
  'weekend',
  'edge',
  'clock',
  'date',
  'quarts',
  'half-past',
  'alternate',
  'usual',
] as const;

/** "mejor el martes que el lunes", "prefiero el martes al lunes": the second one is what is not wished for. */
function isLessLiked(lx: Lexemes, at: number, items: readonly Item[]): boolean {
  const isThan = lx.arg(at) === 'than' || (lx.is(at, 'to') && items.at(-1)?.kind === 'clause');
  if (!isThan) return false;
  const thought = lx.all.slice(lx.all.findLastIndex((one, place) => place < at && one.kind === 'mark') + 1, at);
  // "antes el martes que el lunes" as well.
  const prefers = thought.findIndex(
    ({ kind }, place) => kind === 'rather' || kind === 'prefer' || (kind === 'earlier' && place === 0),
  );
  const last = items.findLastIndex((item) => item.kind === 'mark');
  return prefers >= 0 && items.slice(last + 1).some((item) => item.kind === 'clause');
}

/** "Thursday not Wednesday": a denial that is never said of what stands before it. */
function isSetAgainst(lx: Lexemes, at: number, items: readonly Item[]): boolean {
  const isDenied = lx.is(at - 1, 'not') && lx.arg(at - 1) === 'strong' && items.at(-1)?.kind === 'no';
  return isDenied && items.slice(0, -1).findLast(({ kind }) => kind !== 'word' && kind !== 'only')?.kind === 'clause';
}

/** "la primera semana", where "los últimos días" names no time. */
const isCountedUnit = (lx: Lexemes, at: number): boolean => lx.is(at, 'ordinal', 'last') && !lx.arg(at).endsWith('s');

const isClause = (item: Item): boolean => item.kind === 'clause';

interface SoFar {
  readonly items: Item[];
  readonly references: readonly Clause[];
  readonly frame: SettleFrame;
}

/** A clause about time, told by itself or by what was named before it. */
function readAnyClause(lx: Lexemes, at: number, { items, references, frame }: SoFar): Read<Clause> | undefined {
  return (
    readBeyond(lx, at, items, frame) ??
    readRest(lx, at, items, frame) ??
    weekOfDay(lx, at, items, frame) ??
    readThisOne(lx, at, items) ??
    readItsMonth(lx, at, items, frame) ??
    readNthOfSame(lx, at, items, frame) ??
    readClause(lx, at, { ...frame, ...nearOf(items, references), ...timeOf(references) }, items)
  );
}

export function itemsOf(lx: Lexemes, frame: SettleFrame): Items {
  const items: Item[] = [];
  const references: Clause[] = [];
  let leftOver = false;
  let named: Named | undefined;
  for (let at = 0; at < lx.all.length;) {
    const reference = readReference(lx, at, frame);
    if (reference) {
      references.push(reference.value);
      items.push({ kind: 'word' });
      at = reference.end;
      continue;
    }
    if (opensReason(lx, at, { items, clauseAt: (place) => readClause(lx, place, frame, items) })) {
      if (items.at(-1)?.kind !== 'mark') items.push({ kind: 'mark', question: false, ends: false });
      items.push(lx.is(at, 'because') ? { kind: 'because', plainly: true } : { kind: 'because' });
      at += 1;
      continue;
    }
    const told =
      endOfToldBefore(lx, at, { items, clauseAt: (place) => readClause(lx, place, frame, []) }) ??
      endOfQuoted(lx, at, { items, named });
    if (told !== undefined) {
      items.push({ kind: 'word' });
      at = told;
      continue;
    }
    const clause = readAnyClause(lx, at, { items, references, frame });
    if (clause) {
      named = { from: at, to: clause.end };
      // What is left is wished for: "ni lunes ni martes, el resto de la semana".
      if (lx.is(at, 'apart') && !isRestTurnedDown(lx, at)) items.push({ kind: 'apart', others: true }, { kind: 'can' });
      if (lx.is(at, 'any-day') && lx.arg(at) === 'other') items.push({ kind: 'apart', others: true });
      const plainArticle = lx.is(at, 'the') && lx.is(at + 1, 'weekday', 'num');
      // "¿puede ser el martes?" and "el martes puede ser" ask for it; "puede ser", alone, doubts.
      if (lx.is(at - 1, 'doubt') && lx.arg(at - 1) === 'may') items[items.length - 1] = { kind: 'can' };
      if (isSetAgainst(lx, at, items)) items.splice(-1, 1, { kind: 'instead' });
      else if (isLessLiked(lx, at, items)) items.push({ kind: 'instead' });
      const value = roundAbout(lx, at, {
        ...clause,
        value: sinceThatDay(whichWeeks(lx, at, clause), lx.all.slice(at, clause.end), { items, references, frame }),
      });
      items.push({ kind: 'clause', clause: value, plainArticle });
      if (isHeldThen(lx, at) && value.days.length > 0) items.push({ kind: 'busy' });
      at = clause.end;
      continue;
    }
    const further = goesOn(lx, at, items, frame);
    if (further) {
      items.push({ kind: 'clause', clause: further.value, plainArticle: false });
      at = further.end;
      continue;
    }
    // "los jueves tengo yoga": what one has then may well be why one cannot come.
    if (lx.is(at, 'busy') && items.at(-1)?.kind === 'clause') items.push({ kind: 'busy' });
    if (lx.is(at, ...TIME_WORDS) || (lx.is(at, 'unit') && isCountedUnit(lx, at - 1))) leftOver = true;
    const isException = isExceptionAt(lx, at, items);
    const follows = items.at(-1)?.kind === 'clause' && lx.is(at, 'doubt') && lx.arg(at) === 'may';
    const item: Item = isException
      ? { kind: 'except' }
      : tellsOfThis(lx, at) && items.some(isClause)
        ? { kind: 'apart' }
        : follows
          ? { kind: 'can' }
          : stanceAt(lx, at);
    if (item.kind !== 'word' || items.at(-1)?.kind !== 'word') items.push(item);
    at += 1;
  }
  return { items, leftOver, references };
}
