import { expect, test } from '@jest/globals';
import { required } from '../../platform/kernel/assert.ts';
import type { ServiceId } from '../../platform/kernel/ids.ts';
import { parseInstant } from '../../platform/time/instant.ts';
import { parseZone, type LocalDate } from '../../platform/time/wall-time.ts';
import { byWeek, mondayOf } from './demand.ts';
import { hoursMissing } from './demand-words.ts';

const serviceId = 'dermatology' as ServiceId;
const on = (day: string, reason: string, people: number) => ({ serviceId, day: day as LocalDate, reason, people });

test.each([
  ['2026-11-23', '2026-11-23'],
  ['2026-11-29', '2026-11-23'],
  ['2026-11-30', '2026-11-30'],
  ['2027-01-01', '2026-12-28'],
])('the week of %s begins on %s', (day, monday) => {
  expect(mondayOf(day as LocalDate)).toBe(monday);
});

test('days are added up to weeks, the latest first, with the reasons by how many they kept out', () => {
  expect(byWeek([on('2026-11-23', 'busy', 2), on('2026-11-29', 'closed', 3), on('2026-11-30', 'busy', 1)])).toEqual([
    { week: '2026-11-30', serviceId, people: 1, reasons: [{ reason: 'busy', people: 1 }] },
    {
      week: '2026-11-23',
      serviceId,
      people: 5,
      reasons: [
        { reason: 'closed', people: 3 },
        { reason: 'busy', people: 2 },
      ],
    },
  ]);
});

test.each([
  ['es', 'No hay horas de Dermatología hasta el 14 de enero. Esta semana no han encontrado hora 6 personas.'],
  ['ca', 'No hi ha hores de Dermatología fins al 14 de gener. Aquesta setmana no han trobat hora 6 persones.'],
  ['en', 'There are no times of Dermatología until 14 January. This week 6 people found none.'],
] as const)('a task in %s says until when there is nothing', (language, words) => {
  const zone = required(parseZone('Europe/Madrid'), 'zone');
  const until = required(parseInstant('2027-01-14T09:00:00+01:00'), 'an instant');
  expect(hoursMissing(language, { service: 'Dermatología', until, people: 6, zone })).toBe(words);
});
