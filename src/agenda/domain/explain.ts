import { DAY_MS, overlaps, type Instant, type Interval } from '../../platform/time/instant.ts';
import type { PractitionerId } from '../../platform/kernel/ids.ts';
import type { MissingAssets } from './assets.ts';
import { bookableStarts } from './booking-rules.ts';
import { isKeptForUrgent } from './kept-for-urgent.ts';
import type { FullDays } from './limits.ts';
import type { LocalDays } from './local-days.ts';
import { busyAround, inHorizon, isClosed, type Offering } from './openings.ts';
import type { OpeningsQuery } from './openings-query.ts';
import { isWantedPart, isWantedTime } from './wanted-times.ts';

/** Why a time, or all of them, cannot be offered. */
const NO_OPENING_RULES = [
  // about the service as a whole
  'service-unknown',
  'service-not-bookable',
  'no-schedule',
  // about one time
  'in-the-past',
  'lead-time',
  'too-far-ahead',
  'horizon',
  'closed',
  'busy',
  'day-limit',
  'kept-for-urgent',
  'no-asset',
  // about what was asked for
  'practitioner',
  'site',
  'period',
  'wanted-times',
  'part-of-day',
] as const;
export type NoOpeningRule = (typeof NO_OPENING_RULES)[number];

export interface NoOpeningExplanation {
  /** How many times in the asked period each rule forbids; a time counts for every rule that forbids it. Most first. */
  readonly reasons: readonly { readonly rule: NoOpeningRule; readonly count: number }[];
  /** The earliest time that one rule alone forbids, by rule; earliest first. */
  readonly nearestIfRelaxed: readonly { readonly rule: NoOpeningRule; readonly start: Instant }[];
}

/** A time that somebody works, whether or not it can be had. */
export interface WorkingTime extends Interval {
  readonly offering: Offering;
  /** A stored slot that its source says is taken, or blocked. */
  readonly blocked?: 'busy' | 'closed';
}

/** Busy times of several people, found by the UTC day. */
export class BusyTimes {
  readonly #days = new Map<string, Interval[]>();

  add(resourceId: PractitionerId, busy: Interval): void {
    for (let day = Math.floor(busy.start / DAY_MS); day * DAY_MS < busy.end; day += 1) {
      const key = `${resourceId} ${day}`;
      const known = this.#days.get(key);
      if (known) known.push(busy);
      else this.#days.set(key, [busy]);
    }
  }

  overlaps(resourceId: PractitionerId, wanted: Interval): boolean {
    for (let day = Math.floor(wanted.start / DAY_MS); day * DAY_MS < wanted.end; day += 1) {
      const busy = this.#days.get(`${resourceId} ${day}`);
      if (busy?.some((interval) => overlaps(interval, wanted))) return true;
    }
    return false;
  }
}

export interface ExplainFacts {
  readonly query: OpeningsQuery;
  readonly now: Instant;
  readonly days: LocalDays;
  readonly busy: BusyTimes;
  /** Where the service has a limit by the day. */
  readonly isFull?: FullDays | undefined;
  /** Where the service needs a room or a device. */
  readonly isMissing?: MissingAssets | undefined;
}

function brokenByTime({ offering, start }: WorkingTime, { query, now, days }: ExplainFacts): readonly NoOpeningRule[] {
  if (start < now) return ['in-the-past'];
  const moment = { now, forPatients: query.forPatients === true };
  const span = bookableStarts(offering.service, moment, { zone: offering.site.zone, days });
  if (start < span.start) return ['lead-time'];
  return start >= span.end ? ['too-far-ahead'] : [];
}

function brokenByAgenda(
  time: WorkingTime,
  { busy, isFull, isMissing, query, now, days }: ExplainFacts,
): readonly NoOpeningRule[] {
  const { offering } = time;
  const isBusy = busy.overlaps(offering.practitioner.id, busyAround(offering.service, time));
  return [
    ...(inHorizon(offering, time) ? [] : (['horizon'] as const)),
    ...(time.blocked === 'closed' || isClosed(offering, time) ? (['closed'] as const) : []),
    ...(time.blocked === 'busy' || isBusy ? (['busy'] as const) : []),
    ...(isFull?.(offering, time.start) ? (['day-limit'] as const) : []),
    ...(!query.urgent && isKeptForUrgent(offering, time.start, { now, days }) ? (['kept-for-urgent'] as const) : []),
    ...(isMissing?.(offering, time.start) ? (['no-asset'] as const) : []),
  ];
}

function brokenByWish({ offering, start }: WorkingTime, { query, days }: ExplainFacts): readonly NoOpeningRule[] {
  const { practitionerId, siteId } = offering.schedule;
  return [
    ...(query.practitionerId === undefined || query.practitionerId === practitionerId
      ? []
      : (['practitioner'] as const)),
    ...(query.siteId === undefined || query.siteId === siteId ? [] : (['site'] as const)),
    ...(start >= query.from && start < query.to ? [] : (['period'] as const)),
    ...(isWantedTime(start, query) ? [] : (['wanted-times'] as const)),
    ...(isWantedPart(offering, start, { query, days }) ? [] : (['part-of-day'] as const)),
  ];
}

function brokenRules(time: WorkingTime, facts: ExplainFacts): readonly NoOpeningRule[] {
  return [...brokenByTime(time, facts), ...brokenByAgenda(time, facts), ...brokenByWish(time, facts)];
}

/** No time at all to speak of: one reason, of the service as a whole. */
export function explainBy(rule: NoOpeningRule): NoOpeningExplanation {
  return { reasons: [{ rule, count: 1 }], nearestIfRelaxed: [] };
}

export function explain(times: Iterable<WorkingTime>, facts: ExplainFacts): NoOpeningExplanation {
  const counts = new Map<NoOpeningRule, number>();
  const nearest = new Map<NoOpeningRule, Instant>();
  for (const time of times) {
    const rules = brokenRules(time, facts);
    const isAskedFor = time.start >= facts.query.from && time.start < facts.query.to;
    if (isAskedFor) for (const rule of rules) counts.set(rule, (counts.get(rule) ?? 0) + 1);
    const [only] = rules;
    if (rules.length !== 1 || only === undefined || only === 'in-the-past') continue;
    if (time.start < (nearest.get(only) ?? Number.POSITIVE_INFINITY)) nearest.set(only, time.start);
  }
  return {
    reasons: Array.from(counts, ([rule, count]) => ({ rule, count })).toSorted((a, b) => b.count - a.count),
    nearestIfRelaxed: Array.from(nearest, ([rule, start]) => ({ rule, start })).toSorted((a, b) => a.start - b.start),
  };
}
