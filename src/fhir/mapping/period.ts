import { plusMs, SECOND_MS, type Instant, type Interval } from '../../platform/time/instant.ts';
import { dayInterval, toZonedIso, type LocalDate, type Zone } from '../../platform/time/wall-time.ts';
import { keptWhereSame } from './kept.ts';
import { Reader } from './reader.ts';
import type { FhirJson } from './resource.ts';

/** One end of a Period: a whole day, whose place in time depends on a zone, or an instant. */
export type PeriodEnd =
  { readonly kind: 'day'; readonly date: LocalDate } | { readonly kind: 'instant'; readonly instant: Instant };

export interface Period {
  readonly start?: PeriodEnd;
  readonly end?: PeriodEnd;
}

function readEnd(field: Reader): PeriodEnd | undefined {
  if (typeof field.value === 'string' && field.value.length === 10) {
    const date = field.date();
    return date && { kind: 'day', date };
  }
  const instant = field.instant();
  return instant === undefined ? undefined : { kind: 'instant', instant };
}

export function readPeriod(period: Reader): Period {
  const start = readEnd(period.field('start'));
  const end = readEnd(period.field('end'));
  const reversed = start?.kind === 'instant' && end?.kind === 'instant' && end.instant < start.instant;
  if (reversed) period.field('end').refuse('value', 'is before the start');
  return { ...(start ? { start } : {}), ...(end ? { end } : {}) };
}

/** The end of a FHIR Period belongs to it ("…T23:59:59" is the whole last second); ours does not. */
export function periodToInterval(period: Period, zone: Zone): Partial<Interval> {
  const { start, end } = period;
  const from = start && (start.kind === 'day' ? dayInterval(start.date, zone).start : start.instant);
  const to = end && (end.kind === 'day' ? dayInterval(end.date, zone).end : plusMs(end.instant, SECOND_MS));
  return { ...(from === undefined ? {} : { start: from }), ...(to === undefined ? {} : { end: to }) };
}

interface OpenInterval {
  readonly start: Instant | undefined;
  readonly end: Instant | undefined;
}

function writePeriod({ start, end }: Partial<Interval>, zone: Zone): FhirJson | undefined {
  if (start === undefined && end === undefined) return undefined;
  return {
    ...(start === undefined ? {} : { start: toZonedIso(start, zone) }),
    // Our end does not belong to the interval, FHIR's does.
    ...(end === undefined ? {} : { end: toZonedIso(plusMs(end, -SECOND_MS), zone) }),
  };
}

/** The Period as it came while it means what we hold, else ours. */
export function ownPeriod(stored: unknown, { start, end }: OpenInterval, zone: Zone): unknown {
  const own = { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) };
  const said = periodToInterval(readPeriod(new Reader(stored, 'Period')), zone);
  return keptWhereSame(stored, { stored: said, own }, (interval) => writePeriod(interval, zone));
}
