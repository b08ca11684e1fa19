import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseZone, parseLocalDate, type LocalDate, type Zone } from '../../platform/time/wall-time.ts';
import { shiftBundle, weeksBetween } from './shift-bundle.ts';

const zones = ['Europe/Madrid', 'Atlantic/Canary'].map((zone) => parseZone(zone) as Zone);

function date(text: string): LocalDate {
  return parseLocalDate(text) as LocalDate;
}

test.each([
  ['2026-01-05T10:00:00+01:00', 26, '2026-07-06T10:00:00+02:00'],
  ['2026-01-05T10:00:00+00:00', 26, '2026-07-06T10:00:00+01:00'],
  ['2026-01-05T10:00:00+00:00', 46, '2026-11-23T10:00:00+00:00'],
  ['2026-12-31T23:59:59+01:00', -4, '2026-12-03T23:59:59+01:00'],
  ['2026-01-04T02:30:00+01:00', 12, '2026-03-29T03:30:00+02:00'],
])('%s moved by %i weeks keeps its wall time: %s', (before, weeks, after) => {
  expect(shiftBundle(before, { weeks, zones })).toBe(after);
});

test('what is no date-time of the sample’s zones stays', () => {
  const bundle = {
    birthDate: '1990-01-05',
    n: 1,
    b: true,
    z: null,
    other: '2026-01-05T10:00:00+05:00',
    text: 'on 2026-01-05T10:00:00+01:00',
    list: ['2026-01-05T10:00:00+01:00'],
  };
  expect(shiftBundle(bundle, { weeks: 1, zones })).toEqual({ ...bundle, list: ['2026-01-12T10:00:00+01:00'] });
});

test('no move is no change', () => {
  const text = fc
    .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
    .map((at) => `${at.toISOString().slice(0, 19)}+01:00`);
  fc.assert(
    fc.property(text, (at) =>
      expect(shiftBundle([at], { weeks: 0, zones: [parseZone('Africa/Lagos') as Zone] })).toEqual([at]),
    ),
  );
});

test('the sample’s week becomes the week of today', () => {
  expect(weeksBetween(date('2026-01-05'), date('2026-01-11'))).toBe(0);
  expect(weeksBetween(date('2026-01-05'), date('2026-01-12'))).toBe(1);
  expect(weeksBetween(date('2026-01-05'), date('2026-01-04'))).toBe(-1);
});
