import { instantOf, plusMs, type Instant } from '../../platform/time/instant.ts';
import { addDays, addMonths, instantAt, localDateTimeOf, type Zone } from '../../platform/time/wall-time.ts';

/** An ISO 8601 duration: calendar months and days, and elapsed time. */
export interface Duration {
  readonly months: number;
  readonly days: number;
  readonly ms: number;
}

const PATTERN =
  /^P(?=.)(?:(\d{1,2})Y)?(?:(\d{1,3})M)?(?:(\d{1,3})W)?(?:(\d{1,4})D)?(?:T(?=.)(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,8}(?:[.,]\d{1,3})?)S)?)?$/;

export function parseDuration(text: unknown): Duration | undefined {
  if (typeof text !== 'string' || text.length > 40) return undefined;
  const match = PATTERN.exec(text);
  if (!match) return undefined;
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((part) => (part === undefined ? 0 : Number(part.replace(',', '.'))));
  return {
    months: years * 12 + months,
    days: weeks * 7 + days,
    ms: Math.round(hours * 3_600_000 + minutes * 60_000 + seconds * 1_000),
  };
}

/** Days and months are counted on the wall clock of the zone, so that "one day later" keeps the hour over a change of time. */
export function plusDuration(from: Instant, duration: Duration, zone: Zone): Instant | undefined {
  let at = from;
  if (duration.months > 0 || duration.days > 0) {
    const { date, time } = localDateTimeOf(from, zone);
    const withinMinuteMs = from % 60_000;
    at = plusMs(instantAt(addDays(addMonths(date, duration.months), duration.days), time, zone), withinMinuteMs);
  }
  return instantOf(at + duration.ms);
}
