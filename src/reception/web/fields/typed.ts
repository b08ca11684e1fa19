import { addDays, parseLocalDate, parseLocalTime, type LocalDate } from '../../../platform/time/wall-time.ts';

/** What is typed for a time, whatever the browser's language: "9:30", "9.30", "9h30", "930", "9". Always of 24 hours. */
export function parseTypedTime(text: string): string | undefined {
  const typed = text.trim();
  const parts = /^(\d{1,2})(?:\s*[:.,h]\s*(\d{2}))?h?$/i.exec(typed) ?? /^(\d{1,2})(\d{2})$/.exec(typed);
  if (!parts) return undefined;
  const [, hour = '', minute = '00'] = parts;
  return parseLocalTime(`${hour.padStart(2, '0')}:${minute}`);
}

/** Nothing more is to come: "9:30", "0930". Half of one ("9") is only read when the field is left. */
export function isWholeTime(text: string): boolean {
  return /^(?:\d{1,2}\s*[:.,h]\s*\d{2}|\d{4})$/i.test(text.trim());
}

/** "09:30" a few minutes later or earlier, on the round; it stays within its day. */
export function stepTime(time: string, minutes: number): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const step = Math.abs(minutes);
  const now = hour * 60 + minute;
  const next = minutes > 0 ? Math.floor(now / step) * step + step : Math.ceil(now / step) * step - step;
  const within = Math.min(Math.max(next, 0), 24 * 60 - step);
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`;
}

/** What is typed for a date: day first, as in "27/11/2026", "27-11-26", "27112026", "27/11". ISO is read too. */
export function parseTypedDate(text: string, { today, isPast }: DateReading): LocalDate | undefined {
  const typed = text.trim();
  const iso = parseLocalDate(typed);
  if (iso) return iso;
  const parts =
    /^(\d{1,2})[\s/.-]+(\d{1,2})(?:[\s/.-]+(\d{4}|\d{2}))?$/.exec(typed) ?? /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(typed);
  if (!parts) return undefined;
  const [, day = '', month = '', year] = parts;
  return parseLocalDate(`${wholeYear(year, { today, isPast })}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

export interface DateReading {
  readonly today: LocalDate;
  /** Of somebody's birth: "84" is 1984. */
  readonly isPast: boolean;
}

function wholeYear(year: string | undefined, { today, isPast }: DateReading): string {
  const now = today.slice(0, 4);
  if (year === undefined) return now;
  if (year.length === 4) return year;
  const ours = `${now.slice(0, 2)}${year}`;
  return isPast && ours > now ? String(Number(ours) - 100) : ours;
}

export function isWholeDate(text: string): boolean {
  return /^(?:\d{1,2}[\s/.-]+\d{1,2}[\s/.-]+\d{4}|\d{8}|\d{4}-\d{2}-\d{2})$/.test(text.trim());
}

/** "27/11/2026", in every language of the desk. What is no date stays as it is. */
export function dateTyped(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  return year === undefined ? date : `${day}/${month}/${year}`;
}

export function stepDate(date: string, days: number): string {
  const known = parseLocalDate(date);
  return known ? addDays(known, days) : date;
}
