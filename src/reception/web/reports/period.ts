import { parseInstant } from '../../../platform/time/instant.ts';
import {
  addDays,
  dayInterval,
  localDateOf,
  parseLocalDate,
  type LocalDate,
  type Zone,
} from '../../../platform/time/wall-time.ts';

export const PERIODS = ['today', 'week', 'month'] as const;
export type PeriodName = (typeof PERIODS)[number];

/** Whole days of the clinic. */
export interface Period {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

const LONGEST_DAYS = 61;

export function todayIn(zone: Zone, nowMs: number): LocalDate {
  const now = parseInstant(new Date(nowMs).toISOString());
  if (now === undefined) throw new Error('there is no such instant');
  return localDateOf(now, zone);
}

export function periodOf(name: PeriodName, today: LocalDate): Period {
  return { from: addDays(today, { today: 0, week: -6, month: -29 }[name]), to: today };
}

/** What the address says; today where it says nothing that makes sense. At most as long as the server counts. */
export function readPeriod(search: URLSearchParams, today: LocalDate): Period {
  const from = parseLocalDate(search.get('from'));
  const to = parseLocalDate(search.get('to'));
  if (from === undefined || to === undefined || to < from) return periodOf('today', today);
  const earliest = addDays(to, -LONGEST_DAYS + 1);
  return { from: from < earliest ? earliest : from, to };
}

export function instantsOf({ from, to }: Period, zone: Zone): { readonly from: string; readonly to: string } {
  return {
    from: new Date(dayInterval(from, zone).start).toISOString(),
    to: new Date(dayInterval(to, zone).end).toISOString(),
  };
}
