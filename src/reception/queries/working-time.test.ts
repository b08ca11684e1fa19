import { expect, test } from '@jest/globals';
import { at } from '../../../test/support/test-context.ts';
import type { Schedule } from '../../agenda/index.ts';
import { required } from '../../platform/kernel/assert.ts';
import { parseId, type PractitionerId, type ScheduleId, type SiteId } from '../../platform/kernel/ids.ts';
import { toIso } from '../../platform/time/instant.ts';
import { parseLocalTime, parseZone, type IsoWeekday } from '../../platform/time/wall-time.ts';
import { workingTimeOf } from './working-time.ts';

const ID = '0190f0f0-0000-7000-8000-000000000001';
const time = (text: string) => required(parseLocalTime(text), text);
const zone = required(parseZone('Europe/Madrid'), 'zone');

function schedule(weekday: IsoWeekday, from: string, to: string): Schedule {
  return {
    id: required(parseId<ScheduleId>(ID), 'id'),
    practitionerId: required(parseId<PractitionerId>(ID), 'id'),
    siteId: required(parseId<SiteId>(ID), 'id'),
    serviceIds: [],
    openingsSource: 'computed',
    weeklyAvailability: [{ weekday, from: time(from), to: time(to) }],
    active: true,
    version: 1,
    updatedAt: at('2026-01-01T00:00:00Z'),
  };
}

const shown = (of: Schedule, from: string, to: string) =>
  workingTimeOf(of, { zone }, { start: at(from), end: at(to) }).map(
    ({ start, end }) => `${toIso(start)}/${toIso(end)}`,
  );

test('the hours keep their wall time over the Sunday on which the clocks go back', () => {
  expect(shown(schedule(7, '09:00', '14:00'), '2026-10-18T00:00:00Z', '2026-10-26T00:00:00Z')).toEqual([
    '2026-10-18T07:00:00.000Z/2026-10-18T12:00:00.000Z',
    '2026-10-25T08:00:00.000Z/2026-10-25T13:00:00.000Z',
  ]);
});

test('a night shift that began the evening before reaches into the day', () => {
  expect(shown(schedule(1, '22:00', '06:00'), '2026-11-24T00:00:00Z', '2026-11-24T12:00:00Z')).toEqual([
    '2026-11-23T21:00:00.000Z/2026-11-24T05:00:00.000Z',
  ]);
});

test('beyond the horizon of the schedule nobody works', () => {
  const ending = { ...schedule(1, '09:00', '14:00'), horizonEnd: at('2026-11-20T00:00:00Z') };
  expect(shown(ending, '2026-11-23T00:00:00Z', '2026-11-24T00:00:00Z')).toEqual([]);
});
