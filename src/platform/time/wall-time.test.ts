import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { at } from '../../../test/support/test-context.ts';
import { instantOf, parseInstant, toIso, HOUR_MS, type Instant } from './instant.ts';
import {
  addDays,
  addMonths,
  dayInterval,
  daysBetween,
  instantAt,
  localDateTimeOf,
  localTime,
  localToInstant,
  parseLocalDate,
  parseLocalTime,
  parseZone,
  toZonedIso,
  weekdayOf,
  yearsBetween,
  type LocalDate,
  type Zone,
} from './wall-time.ts';

const MADRID = 'Europe/Madrid' as Zone;
const CANARY = 'Atlantic/Canary' as Zone;
const day = (text: string) => text as LocalDate;

describe('wall time', () => {
  test.each([
    ['2026-11-20', 10, 0, MADRID, '2026-11-20T09:00:00.000Z'],
    ['2026-07-20', 10, 0, MADRID, '2026-07-20T08:00:00.000Z'],
    ['2026-11-20', 10, 0, CANARY, '2026-11-20T10:00:00.000Z'],
    ['2027-03-28', 9, 0, MADRID, '2027-03-28T07:00:00.000Z'],
    ['2026-10-25', 9, 0, MADRID, '2026-10-25T08:00:00.000Z'],
    ['2026-10-25', 9, 0, CANARY, '2026-10-25T09:00:00.000Z'],
  ])('%s %i:%i in %s is one instant', (date, hour, minute, zone, iso) => {
    expect(toIso(instantAt(day(date), localTime(hour, minute), zone))).toBe(iso);
  });

  test('an instant is written as Date writes it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -8_000_000_000_000, max: 250_000_000_000_000 }), (ms) => {
        expect(toIso(ms as Instant)).toBe(new Date(ms).toISOString());
      }),
    );
  });

  test('rule 3.12: an hour that comes twice is both instants, and the earlier one is taken, whatever today is', () => {
    expect(localToInstant({ date: day('2026-10-25'), time: localTime(2, 30) }, MADRID)).toEqual({
      kind: 'ambiguous',
      earlier: at('2026-10-25T00:30:00Z'),
      later: at('2026-10-25T01:30:00Z'),
    });
    expect(instantAt(day('2026-10-25'), localTime(2, 30), MADRID)).toBe(at('2026-10-25T00:30:00Z'));
  });

  test('rule 3.12: an hour that is skipped is a gap, and moves forward by its length', () => {
    expect(localToInstant({ date: day('2027-03-28'), time: localTime(2, 30) }, MADRID)).toEqual({
      kind: 'gap',
      after: at('2027-03-28T01:30:00Z'),
    });
    expect(localDateTimeOf(instantAt(day('2027-03-28'), localTime(2, 30), MADRID), MADRID).time).toBe('03:30');
    expect(localToInstant({ date: day('2027-03-28'), time: localTime(1, 30) }, CANARY).kind).toBe('gap');
  });

  test('the last day of the calendar, which others write for "without end", has an end', () => {
    const { start, end } = dayInterval(day('9999-12-31'), MADRID);
    expect([toIso(start), toIso(end)]).toEqual(['9999-12-30T23:00:00.000Z', '9999-12-31T23:59:59.999Z']);
  });

  test('rule 3.12: the days of the clock changes are 23 and 25 hours long', () => {
    const hours = (date: string, zone: Zone) => {
      const { start, end } = dayInterval(day(date), zone);
      return (end - start) / HOUR_MS;
    };
    expect([hours('2027-03-28', MADRID), hours('2026-10-25', MADRID), hours('2026-10-25', CANARY)]).toEqual([
      23, 25, 25,
    ]);
    expect(hours('2026-10-26', MADRID)).toBe(24);
  });

  test('any time that exists once comes back as itself in either zone', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true }),
        fc.constantFrom(MADRID, CANARY),
        (date, zone) => {
          const local = localDateTimeOf(at(date.toISOString()), zone);
          const found = localToInstant(local, zone);
          expect(found.kind).not.toBe('gap');
          const instant = found.kind === 'ok' ? found.instant : found.kind === 'ambiguous' ? found.earlier : undefined;
          expect(instant !== undefined && localDateTimeOf(instant, zone)).toEqual(local);
        },
      ),
    );
  });
});

describe('calendar dates', () => {
  test('count days, months and years on the calendar', () => {
    expect(addDays(day('2026-12-31'), 1)).toBe('2027-01-01');
    expect(addMonths(day('2027-01-31'), 1)).toBe('2027-02-28');
    expect(daysBetween(day('2026-10-24'), day('2026-10-26'))).toBe(2);
    expect(weekdayOf(day('2026-11-20'))).toBe(5);
    expect(yearsBetween(day('2000-11-21'), day('2026-11-20'))).toBe(25);
    expect(yearsBetween(day('2000-11-20'), day('2026-11-20'))).toBe(26);
  });

  test.each(['2026-02-30', '2026-13-01', '20261120', '2026-1-1', '', 7, undefined])('%p is no date', (text) => {
    expect(parseLocalDate(text)).toBeUndefined();
  });

  test('an instant is written as the zone data has it, on days of a clock change too', () => {
    // The last is half an hour ahead in summer; Madrid's offset had seconds until 1901.
    const zones = ['Europe/Madrid', 'Atlantic/Canary', 'America/St_Johns', 'Asia/Kathmandu', 'Australia/Lord_Howe'];
    const minute = fc.integer({ min: Date.UTC(1890, 0, 1) / 60_000, max: Date.UTC(2100, 0, 1) / 60_000 });
    const nearChange = fc
      .tuple(
        fc.constantFrom('2026-03-29T01:00Z', '2026-10-25T01:00Z', '2026-04-04T15:00Z'),
        fc.integer({ min: -1_500, max: 1_500 }),
      )
      .map(([change, minutes]) => at(change) / 60_000 + minutes);
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.oneof(minute, nearChange), (name, minutes) => {
        const instant = instantOf(minutes * 60_000);
        const luxon = DateTime.fromMillis(minutes * 60_000, { zone: name });
        expect(instant !== undefined && toZonedIso(instant, name as Zone)).toBe(
          luxon.toFormat("yyyy-MM-dd'T'HH:mm:ssZZ"),
        );
        expect(instant !== undefined && localDateTimeOf(instant, name as Zone)).toEqual({
          date: luxon.toFormat('yyyy-MM-dd'),
          time: luxon.toFormat('HH:mm'),
        });
      }),
      { numRuns: 1_000 },
    );
  });

  test.each(['24:00', '9:00', '09:60', 'nueve'])('%p is no time', (text) => {
    expect(parseLocalTime(text)).toBeUndefined();
  });

  test.each(['Europe/Atlantis', 'CET', 'UTC+1', ''])('rule 3.12: %p is no zone', (text) => {
    expect(parseZone(text)).toBeUndefined();
  });
});

describe('instants', () => {
  test.each([
    '2026-13-45T99:99:99Z',
    '2026-02-30T10:00:00Z',
    '2026-11-20T10:00:00',
    '2026-11-20',
    '2026-11-20T10:00:00+25:00',
    'ayer',
    '',
    `2026-11-20T10:00:00.${'0'.repeat(40)}Z`,
    7,
  ])('%p is no instant', (text) => {
    expect(parseInstant(text)).toBeUndefined();
  });

  test('an offset is honoured', () => {
    expect(parseInstant('2026-11-20T10:00:00+01:00')).toBe(Date.UTC(2026, 10, 20, 9));
    expect(parseInstant('2028-02-29T00:00Z')).toBe(Date.UTC(2028, 1, 29));
  });
});
