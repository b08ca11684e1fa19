import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { at } from '../../../test/support/test-context.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { PractitionerId, ScheduleId, ServiceId, SiteId } from '../../platform/kernel/ids.ts';
import { HOUR_MS, plusMs } from '../../platform/time/instant.ts';
import { parseZone } from '../../platform/time/wall-time.ts';
import {
  APPOINTMENT_STATUSES,
  isActive,
  mayBecome,
  occupiesTime,
  type AppointmentStatus,
} from './appointment-status.ts';
import { changesBetween, type AppointmentFacts } from './changes.ts';
import type { Opening, OpeningId } from './model.ts';
import { spreadOpenings } from './spread-openings.ts';
import { partOfDay } from './wanted-times.ts';

describe('status changes', () => {
  const allowed: Readonly<Record<AppointmentStatus, string>> = {
    proposed: 'pending booked cancelled',
    waitlist: 'pending booked cancelled',
    pending: 'booked cancelled',
    booked: 'booked arrived checked-in fulfilled noshow cancelled',
    arrived: 'checked-in fulfilled cancelled',
    'checked-in': 'fulfilled cancelled',
    fulfilled: '',
    cancelled: '',
    noshow: 'arrived',
    'entered-in-error': '',
  };
  test.each(APPOINTMENT_STATUSES.map((from) => [from]))('from %s only as the table says', (from) => {
    const reached = APPOINTMENT_STATUSES.filter((to) => mayBecome(from, to) && to !== 'entered-in-error');
    expect(reached.toSorted()).toEqual(allowed[from].split(' ').filter(Boolean).toSorted());
    expect(mayBecome(from, 'entered-in-error')).toBe(from !== 'entered-in-error');
  });

  test('what is active takes time', () => {
    for (const status of APPOINTMENT_STATUSES) if (isActive(status)) expect(occupiesTime(status)).toBe(true);
  });
});

const START = at('2026-11-23T10:00:00Z');
const base: AppointmentFacts = {
  start: START,
  end: plusMs(START, HOUR_MS),
  practitionerId: 'p1' as PractitionerId,
  siteId: 's1' as SiteId,
  serviceId: 'v1' as ServiceId,
  scheduleId: 'c1' as ScheduleId,
  status: 'booked',
  attendance: 'needs-action',
};
const kinds = (before: AppointmentFacts | undefined, after: AppointmentFacts) =>
  changesBetween(before, after).map(({ kind }) => kind);

describe('what happened to an appointment', () => {
  const later = { start: plusMs(START, HOUR_MS), end: plusMs(START, 2 * HOUR_MS) };
  test.each<[string, AppointmentFacts | undefined, AppointmentFacts, readonly string[]]>([
    ['a new one is booked', undefined, base, ['booked']],
    ['a new one that is over is nothing', undefined, { ...base, status: 'cancelled' }, []],
    ['the same is nothing', base, base, []],
    ['another time is a move and frees the old one', base, { ...base, ...later }, ['rescheduled', 'freed']],
    ['another person too', base, { ...base, practitionerId: 'p2' as PractitionerId }, ['rescheduled', 'freed']],
    ['another site at the same time frees nobody', base, { ...base, siteId: 's2' as SiteId }, ['rescheduled']],
    ['an answer', base, { ...base, attendance: 'accepted' }, ['attendance']],
    [
      'an answer that a move resets is part of the move',
      { ...base, attendance: 'accepted' },
      { ...base, ...later },
      ['rescheduled', 'freed'],
    ],
    ['cancelled', base, { ...base, status: 'cancelled' }, ['cancelled', 'freed']],
    ['entered in error', base, { ...base, status: 'entered-in-error' }, ['cancelled', 'freed']],
    ['a status of the desk', base, { ...base, status: 'arrived' }, ['status']],
    ['did not come', base, { ...base, status: 'noshow' }, ['status', 'freed']],
    ['booked again', { ...base, status: 'cancelled' }, base, ['booked']],
    ['cancelled stays cancelled', { ...base, status: 'cancelled' }, { ...base, status: 'cancelled', ...later }, []],
  ])('%s', (_name, before, after, expected) => {
    expect(kinds(before, after)).toEqual(expected);
  });

  test('nothing happened between a state and itself, whatever it is', () => {
    const status = fc.constantFrom(...APPOINTMENT_STATUSES);
    fc.assert(
      fc.property(status, (one) => expect(kinds({ ...base, status: one }, { ...base, status: one })).toEqual([])),
    );
  });
});

describe('a few openings to speak', () => {
  const opening = (iso: string, practitioner = 'p1'): Opening => ({
    id: iso as OpeningId,
    start: at(iso),
    end: plusMs(at(iso), HOUR_MS / 3),
    serviceId: 'v' as ServiceId,
    practitionerId: practitioner as PractitionerId,
    practitionerName: practitioner,
    siteId: 's' as SiteId,
    siteName: 'Sede',
    zone: required(parseZone('Europe/Madrid'), 'zone'),
    scheduleId: 'c' as ScheduleId,
  });

  test('the earliest, then other days and other parts of the day', () => {
    const all = [
      '2026-11-23T08:00:00Z',
      '2026-11-23T08:20:00Z',
      '2026-11-23T16:00:00Z',
      '2026-11-24T08:00:00Z',
      '2026-11-24T16:00:00Z',
      '2026-11-25T08:00:00Z',
    ].map((iso) => opening(iso));
    expect(spreadOpenings(all, 3).map(({ id }) => id)).toEqual([
      '2026-11-23T08:00:00Z',
      '2026-11-24T16:00:00Z',
      '2026-11-25T08:00:00Z',
    ]);
  });

  test('never more than asked for, never one twice, always the earliest, in order', () => {
    const starts = fc.uniqueArray(fc.integer({ min: 0, max: 400 }), { maxLength: 40 });
    fc.assert(
      fc.property(starts, fc.integer({ min: 0, max: 6 }), (hours, count) => {
        const all = hours.map((hour) => opening(new Date(START + hour * HOUR_MS).toISOString()));
        const chosen = spreadOpenings(all, count);
        expect(chosen).toHaveLength(Math.min(count, all.length));
        expect(new Set(chosen).size).toBe(chosen.length);
        expect(chosen).toEqual(chosen.toSorted((a, b) => a.start - b.start));
        if (count > 0 && all.length > 0) expect(chosen[0]?.start).toBe(Math.min(...all.map(({ start }) => start)));
      }),
    );
  });
});

test.each([
  ['morning', 13 * 60 + 59],
  ['afternoon', 14 * 60],
  ['afternoon', 19 * 60 + 59],
  ['evening', 20 * 60],
])('%s at minute %i', (part, minute) => {
  expect(partOfDay(minute)).toBe(part);
});
