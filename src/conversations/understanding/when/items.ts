import type { DayPhrase, Lexemes, Read } from './phrase.ts';
import { readTime } from './clock-phrase.ts';
import { OPEN_HORIZON_DAYS, readDay } from './day-phrase.ts';
import { settleDays, type Clause, type SettleFrame } from './settle.ts';
import { civilOf, weekdayOfDay } from './calendar.ts';
import type { TimePhrase } from './phrase.ts';

/** An utterance as its stances, joints and clauses about time, in the order in which they were said. */
export type Item =
  | { readonly kind: 'clause'; readonly clause: Clause; readonly plainArticle: boolean }
  | { readonly kind: 'no' | 'cannot' | 'can' | 'except' | 'correct' | 'rather' | 'but' | 'joint' | 'doubt' | 'word' }
  | { readonly kind: 'nor' }
  | { readonly kind: 'mark'; readonly question: boolean };

function settledRange(
  phrase: DayPhrase,
  frame: SettleFrame,
): { readonly from: number; readonly to: number } | undefined {
  const settled = settleDays([phrase], frame);
  const first = settled.ranges[0];
  return settled.conflict || !first ? undefined : first;
}

/** "del lunes al miércoles", "entre el 3 y el 7 de diciembre", "from Monday to Wednesday": both ends belong to it. */
function readDaySpan(lx: Lexemes, at: number, frame: SettleFrame): Read<DayPhrase> | undefined {
  if (!lx.is(at, 'of', 'from', 'between')) return undefined;
  const isBetween = lx.is(at, 'between');
  const startAt = isBetween || lx.is(at, 'from') ? at + 1 : at;
  const first = readDay(lx, startAt, { ...frame, bareDay: true });
  const jointAt = first?.end ?? at;
  if (!first || !lx.is(jointAt, ...(isBetween ? (['and', 'to'] as const) : (['to', 'until'] as const))))
    return undefined;
  const second = readDay(lx, jointAt + 1, { ...frame, bareDay: true });
  if (!second) return undefined;
  const to = settledRange(second.value, frame);
  const from = settledRange(first.value, frame);
  if (!to || !from) return undefined;
  const number = lx.all.slice(startAt, jointAt).find((lexeme) => lexeme.kind === 'num')?.num;
  let start = from.from;
  let end = to.to;
  if (second.value.kind === 'weekday') {
    while (end <= start) end += 7;
    if (weekdayOfDay(end - 1) !== second.value.weekday) return undefined;
  } else if (
    number !== undefined &&
    first.value.kind === 'days' &&
    !lx.all.slice(startAt, jointAt).some((l) => l.kind === 'month')
  ) {
    // "del 3 al 7 de diciembre": the month is said once, at the end.
    start = to.from - (civilOf(to.from).day - number);
  }
  if (end <= start || end - start > 370) return { value: { kind: 'unusable' }, end: second.end };
  return { value: { kind: 'days', ranges: [{ from: start, to: end }], grain: 'range' }, end: second.end };
}

function readOpenedDay(lx: Lexemes, at: number, frame: SettleFrame): Read<DayPhrase> | undefined {
  const span = readDaySpan(lx, at, frame);
  if (span) return span;
  if (!lx.is(at, 'from', 'after', 'before', 'until')) return undefined;
  const inner = readDay(lx, at + 1, { ...frame, bareDay: lx.arg(at) === 'the' });
  if (!inner) return undefined;
  const range = settledRange(inner.value, frame);
  if (!range) return { value: { kind: 'unusable' }, end: inner.end };
  const opener = lx.kind(at);
  const from = opener === 'from' ? range.from : opener === 'after' ? range.to : frame.today;
  const to = opener === 'before' ? range.from : opener === 'until' ? range.to : from + OPEN_HORIZON_DAYS;
  const end = lx.is(inner.end, 'from') ? inner.end + 1 : inner.end;
  return {
    value: from < to ? { kind: 'days', ranges: [{ from, to }], grain: 'range', open: true } : { kind: 'unusable' },
    end,
  };
}

/** "from Monday on", "del lunes en adelante": what opens the range comes last. */
function readAnyDay(lx: Lexemes, at: number, frame: SettleFrame): Read<DayPhrase> | undefined {
  const opened = readOpenedDay(lx, at, frame);
  if (opened) return opened;
  if (lx.is(at, 'from', 'after', 'before', 'until', 'between')) return undefined;
  const day = readDay(lx, at, frame);
  if (!day || !lx.is(day.end, 'from') || lx.arg(day.end) !== 'onwards') return day;
  const range = settledRange(day.value, frame);
  if (!range) return day;
  const ranges = [{ from: range.from, to: range.from + OPEN_HORIZON_DAYS }];
  return { value: { kind: 'days', ranges, grain: 'range', open: true }, end: day.end + 1 };
}

/** May a second day phrase narrow the first: "el martes de la semana que viene", "mañana sábado". */
export function refines(first: DayPhrase, second: DayPhrase): boolean {
  const wide = (phrase: DayPhrase): boolean => phrase.kind === 'days' && phrase.grain !== 'day';
  const recurring = (phrase: DayPhrase): boolean =>
    phrase.kind === 'weekday' || phrase.kind === 'every' || phrase.kind === 'any';
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

function sameTime(lx: Lexemes, at: number, frame: SettleFrame): Read<TimePhrase> | undefined {
  const start = lx.skip(at, 'fill');
  if (!lx.is(start, 'same-time') || !frame.appointment) return undefined;
  const minute = Math.round((frame.appointment.start - frame.wall.at(frame.appointment.day, 0)) / 60_000);
  return { value: { kind: 'exact', readings: [minute], approximate: false }, end: start + 1 };
}

/** The longest clause about time that starts at a place. */
function readClause(lx: Lexemes, at: number, frame: SettleFrame): Read<Clause> | undefined {
  const days: DayPhrase[] = [];
  const times: TimePhrase[] = [];
  let end = at;
  for (let guard = 0; guard < 6; guard += 1) {
    const time = sameTime(lx, end, frame) ?? readTime(lx, end);
    if (time && (times.length === 0 || mayAdd(times, time.value))) {
      times.push(time.value);
      end = time.end;
      continue;
    }
    const day = readAnyDay(lx, end, frame);
    const [first] = days;
    const narrows =
      first &&
      day &&
      days.length < 3 &&
      (refines(first, day.value) || (days.length === 1 && isApposition(first, day.value)));
    if (!day || (first && !narrows)) break;
    days.push(day.value);
    end = day.end;
  }
  return end > at ? { value: { days, times }, end } : undefined;
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

function stanceAt(lx: Lexemes, at: number): Item {
  switch (lx.kind(at)) {
    case 'not':
      return { kind: lx.arg(at) === 'nor' ? 'nor' : 'no' };
    case 'never':
      return { kind: 'no' };
    case 'cannot':
      return { kind: 'cannot' };
    case 'can':
    case 'yes':
      return { kind: 'can' };
    case 'except':
    case 'minus':
      return { kind: 'except' };
    case 'correct':
      return { kind: 'correct' };
    case 'rather':
      return { kind: 'rather' };
    case 'but':
      return { kind: 'but' };
    case 'and':
    case 'or':
      return { kind: 'joint' };
    case 'doubt':
      return { kind: 'doubt' };
    case 'mark':
      return { kind: 'mark', question: lx.arg(at).includes('?') };
    default:
      return { kind: 'word' };
  }
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
] as const;

/** "la cita del martes", "tengo hora el martes a las diez": one day, and its time; "mi cita para el martes" is a wish. */
function readReference(lx: Lexemes, at: number, frame: SettleFrame): Read<Clause> | undefined {
  if (!lx.is(at, 'visit')) return undefined;
  const start = at + 1;
  const fits = lx.arg(at) === 'mine' ? !lx.is(start, 'to') && lx.arg(start) !== 'for' : lx.is(start, 'of');
  const day = fits ? readDay(lx, start, frame) : undefined;
  if (!day || day.value.kind === 'unusable') return undefined;
  const time = readTime(lx, day.end);
  return { value: { days: [day.value], times: time ? [time.value] : [] }, end: time?.end ?? day.end };
}

export function itemsOf(lx: Lexemes, frame: SettleFrame): Items {
  const items: Item[] = [];
  const references: Clause[] = [];
  let leftOver = false;
  for (let at = 0; at < lx.all.length;) {
    const reference = readReference(lx, at, frame);
    if (reference) {
      references.push(reference.value);
      items.push({ kind: 'word' });
      at = reference.end;
      continue;
    }
    const clause = readClause(lx, at, frame);
    if (clause) {
      const plainArticle = lx.is(at, 'the') && lx.is(at + 1, 'weekday', 'num');
      items.push({ kind: 'clause', clause: clause.value, plainArticle });
      at = clause.end;
      continue;
    }
    if (lx.is(at, ...TIME_WORDS)) leftOver = true;
    // "any day but Friday" is an exception, "any day, but in the morning" is none.
    const day = lx.skip(at + 1, 'fill', 'the', 'this');
    const isException =
      lx.is(at, 'but') &&
      lx.is(at - 1, 'any-day', 'next', 'part') &&
      lx.is(day, 'weekday', 'today', 'tomorrow', 'weekend');
    const item: Item = isException ? { kind: 'except' } : stanceAt(lx, at);
    if (item.kind !== 'word' || items.at(-1)?.kind !== 'word') items.push(item);
    at += 1;
  }
  return { items, leftOver, references };
}
