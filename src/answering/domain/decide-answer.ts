import type { Instant } from '../../platform/time/instant.ts';
import {
  addDays,
  localDateTimeOf,
  weekdayOf,
  type LocalDateTime,
  type LocalTime,
  type Zone,
} from '../../platform/time/wall-time.ts';
import { closedEverywhere, openingAt, type AnsweringSite, type HolidayOn, type Opening } from './opening-times.ts';
import type { AnsweringRules, BandCondition, Mode } from './rules.ts';

/** What is known when a call comes in. */
export interface IncomingCall {
  readonly at: Instant;
  /** E.164; absent for a hidden number. */
  readonly from?: string;
}

export interface AnsweringFacts {
  readonly zone: Zone;
  readonly sites: readonly AnsweringSite[];
  readonly holidayOn: HolidayOn;
}

/** How a call is answered, and why. */
export interface AnswerDecision extends Opening {
  readonly mode: Mode;
  /** The band that decided; absent where none held. */
  readonly band?: string;
  /** Closed today as a whole, and why. */
  readonly closedFor?: string;
  /** The number is on the clinic's list of those who sell: it is let down politely. */
  readonly commercial: boolean;
}

function holdsTime(condition: BandCondition, { date, time }: LocalDateTime): boolean {
  const { from, to, weekdays, dates } = condition;
  const start: LocalTime | undefined = from;
  const overnight = start !== undefined && to !== undefined && to <= start;
  // In the small hours of an overnight band it is still the evening before that counts.
  const began = overnight && time < to ? addDays(date, -1) : date;
  if (weekdays && !weekdays.includes(weekdayOf(began))) return false;
  if (dates && (began < dates.from || began > dates.to)) return false;
  if (overnight) return time >= start || time < to;
  return (start === undefined || time >= start) && (to === undefined || time < to);
}

/** Whether the rules let a number down. A number that is allowed is never filtered. */
function isCommercialNumber(rules: Pick<AnsweringRules, 'commercial'>, from: string | undefined): boolean {
  const { filters, allowedNumbers, blockedNumbers } = rules.commercial;
  if (!filters || from === undefined || allowedNumbers.includes(from)) return false;
  return blockedNumbers.includes(from);
}

/** How the clinic answers a call: by its opening hours, its holidays and its bands, the first that holds. */
export function decideAnswer(rules: AnsweringRules, call: IncomingCall, facts: AnsweringFacts): AnswerDecision {
  const opening = openingAt(rules, facts.sites, { at: call.at, holidayOn: facts.holidayOn });
  const local = localDateTimeOf(call.at, facts.zone);
  const closedFor = closedEverywhere(rules.calendar, facts.sites, {
    date: local.date,
    holidayOn: facts.holidayOn,
  });
  const band = rules.bands.find(
    ({ when }) =>
      (when.opening === undefined || (when.opening === 'open') === opening.open) &&
      (when.holiday === undefined || when.holiday === (closedFor !== undefined)) &&
      holdsTime(when, local),
  );
  return {
    ...opening,
    mode: band?.mode ?? rules.otherwise,
    ...(band ? { band: band.name } : {}),
    ...(closedFor === undefined ? {} : { closedFor }),
    commercial: isCommercialNumber(rules, call.from),
  };
}
