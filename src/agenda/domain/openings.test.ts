import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { at } from '../../../test/support/test-context.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { PractitionerId, ScheduleId, ServiceId, SiteId } from '../../platform/kernel/ids.ts';
import { DAY_MS, MINUTE_MS, plusMs, type Instant, type Interval } from '../../platform/time/instant.ts';
import {
  localDateTimeOf,
  parseLocalTime,
  parseZone,
  type IsoWeekday,
  type LocalTime,
} from '../../platform/time/wall-time.ts';
import { CandidateDays, rawStarts } from './candidate-days.ts';
import { BusyTimes } from './explain.ts';
import { LocalDays } from './local-days.ts';
import type { ClosureId, Schedule, Service, WeeklyShift } from './model.ts';
import { busyAround, isClosed, offeringOf, offersAt, startsOn, visitAt, type Offering } from './openings.ts';

const days = new LocalDays();
const EVERY_DAY: readonly IsoWeekday[] = [1, 2, 3, 4, 5, 6, 7];
const time = (text: string): LocalTime => required(parseLocalTime(text), text);
const id = (last: number) => `0190f0f0-0000-7000-8000-${String(last).padStart(12, '0')}`;

function offering(
  shifts: readonly WeeklyShift[],
  parts: { readonly service?: Partial<Service>; readonly schedule?: Partial<Schedule>; readonly zone?: string } = {},
): Offering {
  const common = { version: 1, updatedAt: 0 as Instant, active: true };
  const service: Service = {
    ...common,
    id: id(1) as ServiceId,
    name: 'Consulta',
    names: {},
    durationMinutes: 30,
    bufferBeforeMinutes: 0,
    bufferAfterMinutes: 0,
    gridMinutes: 30,
    minLeadMinutes: 0,
    maxAheadDays: 90,
    bookableByPatients: true,
    ...parts.service,
  };
  const practitioner = { ...common, id: id(2) as PractitionerId, name: 'Dra. Ruiz' };
  const site = {
    id: id(3) as SiteId,
    name: 'Sede',
    zone: required(parseZone(parts.zone ?? 'Europe/Madrid'), 'zone'),
    active: true,
  };
  const schedule: Schedule = {
    ...common,
    id: id(4) as ScheduleId,
    practitionerId: practitioner.id,
    siteId: site.id,
    serviceIds: [service.id],
    openingsSource: 'computed',
    weeklyAvailability: shifts,
    ...parts.schedule,
  };
  return offeringOf({ service, schedule, practitioner, site }, []);
}

const daily = (from: string, to: string): readonly WeeklyShift[] =>
  EVERY_DAY.map((weekday) => ({ weekday, from: time(from), to: time(to) }));

function wallTimes(one: Offering, date: string): readonly string[] {
  const day = days.dayOf(at(`${date}T12:00:00Z`), one.site.zone);
  return startsOn(one, day, days).map((start) => localDateTimeOf(start, one.site.zone).time);
}

describe('starts of a day', () => {
  test('stand on the grid since midnight, with the whole visit inside the shift', () => {
    expect(wallTimes(offering(daily('09:10', '11:00')), '2026-11-23')).toEqual(['09:30', '10:00', '10:30']);
    expect(wallTimes(offering(daily('09:00', '09:29')), '2026-11-23')).toEqual([]);
  });

  test('a shift may end at midnight or run past it', () => {
    expect(wallTimes(offering(daily('23:00', '00:00')), '2026-11-23')).toEqual(['23:00', '23:30']);
    expect(wallTimes(offering(daily('23:30', '01:00')), '2026-11-23')).toEqual(['23:30', '00:00', '00:30']);
  });

  test.each([
    ['Europe/Madrid', '2026-03-29', ['01:00', '01:30', '03:00', '03:30']],
    ['Atlantic/Canary', '2026-03-29', ['00:00', '00:30', '02:00', '02:30']],
  ])('in spring in %s the hour that the clock skips has none', (zone, date, expected) => {
    const from = zone === 'Europe/Madrid' ? '01:00' : '00:00';
    const to = zone === 'Europe/Madrid' ? '04:00' : '03:00';
    expect(wallTimes(offering(daily(from, to), { zone }), date)).toEqual(expected);
  });

  test.each([
    [
      'Europe/Madrid',
      '01:30',
      '03:30',
      ['2026-10-24T23:30Z', '2026-10-25T00:00Z', '2026-10-25T00:30Z', '2026-10-25T02:00Z'],
    ],
    [
      'Atlantic/Canary',
      '00:30',
      '02:30',
      ['2026-10-24T23:30Z', '2026-10-25T00:00Z', '2026-10-25T00:30Z', '2026-10-25T02:00Z'],
    ],
  ])('in autumn in %s the hour that comes twice is taken the first time', (zone, from, to, expected) => {
    const one = offering(daily(from, to), { zone });
    const day = days.dayOf(at('2026-10-25T12:00:00Z'), one.site.zone);
    expect(startsOn(one, day, days)).toEqual(expected.map((iso) => at(iso)));
  });
});

const anyOffering = fc
  .record({
    duration: fc.integer({ min: 1, max: 180 }),
    grid: fc.constantFrom(5, 10, 15, 20, 30, 45, 60),
    from: fc.integer({ min: 0, max: 23 * 4 + 3 }),
    to: fc.integer({ min: 0, max: 23 * 4 + 3 }),
    zone: fc.constantFrom('Europe/Madrid', 'Atlantic/Canary', 'America/New_York', 'Pacific/Kiritimati'),
  })
  .map(({ duration, grid, from, to, zone }) => {
    const clock = (quarter: number) =>
      `${String(quarter >> 2).padStart(2, '0')}:${String((quarter & 3) * 15).padStart(2, '0')}`;
    return offering(daily(clock(from), clock(to)), { zone, service: { durationMinutes: duration, gridMinutes: grid } });
  });
/** Both nights of a clock change in Europe and in America lie in it. */
const anyUtcDay = fc.integer({
  min: Math.floor(at('2026-03-01T00:00:00Z') / DAY_MS),
  max: Math.floor(at('2026-11-30T00:00:00Z') / DAY_MS),
});

describe('for every agenda', () => {
  test('the starts of a UTC day are ascending, without repeats, inside the day, and each is offered by its id', () => {
    fc.assert(
      fc.property(anyOffering, anyUtcDay, (one, utcDay) => {
        const starts = rawStarts(one, utcDay, days);
        for (const [index, start] of starts.entries()) {
          expect(Math.floor(start / DAY_MS)).toBe(utcDay);
          if (index > 0) expect(start).toBeGreaterThan(starts[index - 1] ?? 0);
          expect(offersAt(one, start, days)).toBe(true);
          const { time: wall } = localDateTimeOf(start, one.site.zone);
          expect(
            ((Number(wall.slice(0, 2)) * 60 + Number(wall.slice(3))) % one.service.gridMinutes) % 1_440 === 0 ||
              one.service.gridMinutes === 45,
          ).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('a minute beside the grid is not offered', () => {
    fc.assert(
      fc.property(anyOffering, anyUtcDay, (one, utcDay) => {
        for (const start of rawStarts(one, utcDay, days))
          expect(offersAt(one, plusMs(start, MINUTE_MS), days)).toBe(false);
      }),
      { numRuns: 100 },
    );
  });

  test('walking from one instant to another gives every start between them once, in order', () => {
    fc.assert(
      fc.property(anyOffering, anyUtcDay, fc.integer({ min: 0, max: 3 * 1_440 }), (one, utcDay, minutes) => {
        const from = (utcDay * DAY_MS + 7 * MINUTE_MS) as Instant;
        const to = plusMs(from, minutes * MINUTE_MS);
        const walked = [...new CandidateDays([one], days).between(from, to)].map(({ start }) => start);
        const expected = [0, 1, 2, 3, 4]
          .flatMap((more) => rawStarts(one, utcDay + more, days))
          .filter((start) => start >= from && start < to);
        expect(walked).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });
});

describe('time that is taken', () => {
  test('is the visit with its buffers', () => {
    const one = offering(daily('09:00', '14:00'), { service: { bufferBeforeMinutes: 5, bufferAfterMinutes: 10 } });
    const start = at('2026-11-23T10:00:00Z');
    expect(busyAround(one.service, visitAt(one, start))).toEqual({
      start: at('2026-11-23T09:55:00Z'),
      end: at('2026-11-23T10:40:00Z'),
    });
  });

  test('a closure of the site and the person counts only where both are meant', () => {
    const one = offering(daily('09:00', '14:00'));
    const visit = { start: at('2026-11-23T10:00:00Z'), end: at('2026-11-23T10:30:00Z') };
    const closed = (parts: object) =>
      isClosed(offeringOf(one, [{ id: id(9) as ClosureId, reason: 'x', ...visit, ...parts }]), visit);
    expect(closed({ siteId: one.site.id })).toBe(true);
    expect(closed({ siteId: one.site.id, practitionerId: one.practitioner.id })).toBe(true);
    expect(closed({ siteId: id(8), practitionerId: one.practitioner.id })).toBe(false);
    expect(closed({ practitionerId: id(8) })).toBe(false);
    expect(closed({ practitionerId: one.practitioner.id, end: visit.start, start: plusMs(visit.start, -1) })).toBe(
      false,
    );
  });

  test('busy times say the same as looking at every one of them', () => {
    const interval = fc
      .tuple(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 1, max: 3_000 }))
      .map(([from, length]): Interval => ({
        start: (from * MINUTE_MS) as Instant,
        end: ((from + length) * MINUTE_MS) as Instant,
      }));
    fc.assert(
      fc.property(fc.array(interval, { maxLength: 20 }), interval, (taken, wanted) => {
        const busy = new BusyTimes();
        const who = id(2) as PractitionerId;
        for (const one of taken) busy.add(who, one);
        expect(busy.overlaps(who, wanted)).toBe(taken.some((one) => one.start < wanted.end && wanted.start < one.end));
        expect(busy.overlaps(id(7) as PractitionerId, wanted)).toBe(false);
      }),
    );
  });
});
