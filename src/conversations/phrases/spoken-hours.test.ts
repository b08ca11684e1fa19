import { expect, test } from '@jest/globals';
import type { HoursOfDay } from '../../answering/index.ts';
import { localTime, type IsoWeekday } from '../../platform/time/wall-time.ts';
import { spokenHours, writtenHours } from './spoken-hours.ts';

const WEEK: readonly HoursOfDay[] = [
  ...([1, 2, 3, 4, 5] satisfies IsoWeekday[]).flatMap((weekday) => [
    { weekday, from: localTime(9), to: localTime(14) },
    { weekday, from: localTime(16), to: localTime(20) },
  ]),
  { weekday: 6, from: localTime(11), to: localTime(13, 30) },
];

test('opening hours are told by days that are alike', () => {
  expect(spokenHours(WEEK, 'es')).toBe(
    'de lunes a viernes, de nueve de la mañana a dos de la tarde y de cuatro de la tarde a ocho de la tarde; los sábados, de once de la mañana a una y media de la tarde',
  );
  expect(spokenHours(WEEK, 'ca')).toMatch(/^de dilluns a divendres, de nou del matí a dues de la tarda i de /);
  expect(spokenHours(WEEK, 'ca')).toContain("els dissabtes, d'onze del matí a dos quarts de dues");
  expect(spokenHours(WEEK, 'en')).toMatch(
    /^from Monday to Friday, nine in the morning to two in the afternoon and four/,
  );
  expect(writtenHours(WEEK, 'es')).toBe('de lunes a viernes, 09:00–14:00 y 16:00–20:00; los sábados, 11:00–13:30');
});

test('two days are named both, and no hours at all are closed', () => {
  const weekend = WEEK.filter(({ weekday }) => weekday === 1).flatMap((day) => [
    { ...day, weekday: 6 as const },
    { ...day, weekday: 7 as const },
  ]);
  expect(writtenHours(weekend, 'es')).toBe('los sábados y los domingos, 09:00–14:00 y 16:00–20:00');
  expect(writtenHours(weekend, 'en')).toBe('on Saturdays and Sundays, 09:00–14:00 and 16:00–20:00');
  expect(writtenHours([], 'ca')).toBe('tancat');
});
