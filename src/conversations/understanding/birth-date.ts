import { localDateOf, type LocalDate, type Zone } from '../../platform/time/wall-time.ts';
import type { Instant } from '../../platform/time/instant.ts';
import type { Lexeme } from './text/lexemes.ts';
import { Lexemes } from './when/phrase.ts';
import { civilOf, dateOf, dayFrom, dayOf } from './when/calendar.ts';

/** Nobody alive was born earlier. */
const OLDEST_YEARS = 125;

export interface BirthInput {
  readonly lexemes: readonly Lexeme[];
  readonly now: Instant;
  readonly zone: Zone;
  /** A birth date was asked for: a date without its year's century, or in digits alone, is one. */
  readonly expected: boolean;
}

interface Parts {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

function valid(parts: Parts, today: number): LocalDate | undefined {
  const thisYear = civilOf(today).year;
  const century = Math.floor(thisYear / 100) * 100;
  const candidates = parts.year < 100 ? [century + parts.year, century - 100 + parts.year] : [parts.year];
  for (const year of candidates) {
    // Day first, as the contract asks; the other way round only where that is the one date it can be.
    const day =
      dayFrom(year, parts.month, parts.day) ?? (parts.month > 12 ? dayFrom(year, parts.day, parts.month) : undefined);
    if (day !== undefined && day <= today && year >= thisYear - OLDEST_YEARS) return dateOf(day);
  }
  return undefined;
}

function fromDigits(digits: string): Parts | undefined {
  if (digits.length !== 8 && digits.length !== 6) return undefined;
  return { day: Number(digits.slice(0, 2)), month: Number(digits.slice(2, 4)), year: Number(digits.slice(4)) };
}

interface SaidYear {
  readonly year: number;
  readonly short: boolean;
  readonly end: number;
}

function yearAt(lx: Lexemes, at: number): SaidYear | undefined {
  const start = lx.skip(at, 'of', 'the', 'fill', 'at', 'and', 'mark', 'in', 'any', 'unit');
  if (!lx.is(start, 'num', 'clock')) return undefined;
  const value = lx.num(start);
  if (value >= 1000 && value < 3000) return { year: value, short: false, end: start + 1 };
  // "nineteen seventy-two", "nineteen oh five"
  const second = lx.num(start + 1);
  if ((value === 18 || value === 19 || value === 20) && lx.is(start + 1, 'num') && second < 100) {
    const third = lx.num(start + 2);
    const isPadded = second === 0 && lx.is(start + 2, 'num') && third < 10;
    return { year: value * 100 + (isPadded ? third : second), short: false, end: start + (isPadded ? 3 : 2) };
  }
  return value >= 0 && value < 100 ? { year: value, short: true, end: start + 1 } : undefined;
}

/** "mil novecientos cincuenta y seis, tres de abril". */
function yearFirst(lx: Lexemes, at: number): (Parts & { readonly short: boolean }) | undefined {
  const year = lx.is(at, 'num') ? yearAt(lx, at) : undefined;
  if (!year || year.short) return undefined;
  const first = lx.skip(year.end, 'mark', 'the', 'of', 'fill', 'day-word');
  const second = lx.skip(first + 1, 'the', 'of', 'fill');
  const [dayAt, monthAt] = lx.is(first, 'month') ? [second, first] : [first, second];
  const day = lx.count(dayAt);
  return day !== undefined && day <= 31 && lx.is(monthAt, 'month')
    ? { day, month: lx.num(monthAt), year: year.year, short: false }
    : undefined;
}

function dateAt(lx: Lexemes, at: number): (Parts & { readonly short: boolean; readonly joined?: boolean }) | undefined {
  if (lx.is(at, 'date')) {
    const [a = 0, b = 0, c] = lx.arg(at).split(/\D/).map(Number);
    if (c === undefined) return undefined;
    return a > 1000 ? { day: c, month: b, year: a, short: false } : { day: a, month: b, year: c, short: c < 100 };
  }
  const reversed = yearFirst(lx, at);
  if (reversed) return reversed;
  if (lx.is(at, 'month')) {
    const dayAt = lx.skip(at + 1, 'the', 'of');
    const year = yearAt(lx, dayAt + 1);
    return lx.is(dayAt, 'num', 'ordinal') && year
      ? { day: lx.num(dayAt), month: lx.num(at), year: year.year, short: year.short }
      : undefined;
  }
  const day = lx.count(at);
  if (day === undefined || day > 31) return undefined;
  const monthAt = lx.skip(at + 1, 'of', 'the', 'fill', 'unit', 'mark', 'day-word');
  const month = lx.is(monthAt, 'month') ? lx.num(monthAt) : (lx.count(monthAt) ?? Number.NaN);
  const named = lx.is(monthAt, 'month');
  const year = yearAt(lx, monthAt + 1);
  return year && month >= 1 && month <= 12
    ? { day, month, year: year.year, short: year.short || !named, joined: monthAt > at + 1 }
    : undefined;
}

/** "12 del 5 del 85", unasked: a two-digit year that cannot be this or the next few is one of birth. */
function isPlainBirth(parts: Parts, today: number): boolean {
  return parts.year < 100 && parts.year > (civilOf(today).year % 100) + 3;
}

/** A date of birth in digits or words, never in the future. A two-digit year is the latest that has been. */
export function readBirthDate(input: BirthInput): LocalDate | undefined {
  const today = dayOf(localDateOf(input.now, input.zone));
  const lx = new Lexemes(input.lexemes);
  const asked = input.expected || input.lexemes.some((lexeme) => lexeme.kind === 'born');
  const numbers = input.lexemes.filter((lexeme) => lexeme.kind === 'num');
  const digits = numbers.map((lexeme) => lexeme.arg).join('');
  // "10 de enero de 1936" is no 10-19-36.
  const isNamed = input.lexemes.some((lexeme) => lexeme.kind === 'month');
  const isKeyed =
    numbers.length > 0 && !isNamed && (numbers.length === 1 || asked) && (asked ? true : input.lexemes.length === 1);
  const keyed = isKeyed && numbers.every((lexeme) => /^\d+$/.test(lexeme.arg)) ? fromDigits(digits) : undefined;
  if (keyed && (asked || digits.length === 8)) {
    const found = valid(keyed, today);
    if (found) return found;
  }
  for (let at = 0; at < input.lexemes.length; at += 1) {
    const parts = dateAt(lx, at);
    if (!parts || (parts.short && !asked && !(parts.joined === true && isPlainBirth(parts, today)))) continue;
    const found = valid(parts, today);
    // Without having been asked, a date of the last two years is no birth date but a slip of the tongue.
    if (found && (asked || civilOf(today).year - Number(found.slice(0, 4)) > 1)) return found;
  }
  return undefined;
}
