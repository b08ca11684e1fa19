import { civilOf, dayFrom, type DayNumber } from './calendar.ts';
import type { DayRange } from './phrase.ts';

/** Easter Sunday of a year, after the anonymous Gregorian rule (Meeus/Jones/Butcher). */
function easterOf(year: number): DayNumber {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const shift = Math.floor((century + 8) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - Math.floor((century - shift + 1) / 3) + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const count = epact + weekday - 7 * late + 114;
  return dayFrom(year, Math.floor(count / 31), (count % 31) + 1) ?? 0;
}

/** "12-25", "easter", "easter-7", "easter+1" in a year. */
function pointIn(text: string, year: number): DayNumber | undefined {
  if (text.startsWith('easter')) return easterOf(year) + Number(text.slice('easter'.length) || 0);
  const [month = 1, day = 1] = text.split('-').map(Number);
  return dayFrom(year, month, day);
}

/** Both ends of "12-24..01-06" belong to it; a range may go on into the next year. */
function rangeIn(text: string, year: number): DayRange | undefined {
  const [first = '', last = first] = text.split('..');
  const from = pointIn(first, year);
  const sameYear = pointIn(last, year);
  if (from === undefined || sameYear === undefined) return undefined;
  const to = sameYear >= from ? sameYear : pointIn(last, year + 1);
  return to === undefined ? undefined : { from, to: to + 1 };
}

/** The next such holiday, from today on; its days that are over are left out. Undefined for words that name no date. */
export function holidayDays(text: string, today: DayNumber): DayRange | undefined {
  const { year } = civilOf(today);
  for (const one of [year - 1, year, year + 1, year + 2]) {
    const range = rangeIn(text, one);
    if (range && range.to > today) return { from: Math.max(range.from, today), to: range.to };
  }
  return undefined;
}
