import { describe, expect, test } from '@jest/globals';
import { required } from '../../../platform/kernel/assert.ts';
import { parseLocalDate, parseZone } from '../../../platform/time/wall-time.ts';
import type { AppointmentOut } from '../../http/shapes/agenda.ts';
import type { Column, GridItem } from './columns.ts';
import type { Placed } from './grid-layout.ts';
import { isOverbookable, objectionTo, scheduleFor, snapped, stepped } from './placement.ts';

const CLINIC = {
  schedules: [
    { id: 'sched', practitionerId: 'ruiz', siteId: 'madrid', serviceIds: ['general'], active: true },
    { id: 'old', practitionerId: 'ruiz', siteId: 'madrid', serviceIds: ['physio'], active: false },
  ],
};

function taken(id: string, from: number, status = 'booked'): Placed<GridItem> {
  const appointment = { id, status, patient: { id: 'p', name: 'Ana Gil' } } as unknown as AppointmentOut;
  return { item: { kind: 'appointment', appointment }, span: { from, to: from + 20 }, lane: 0, lanes: 1 };
}

const hold = { id: 'h', practitionerId: 'ruiz', siteId: 'madrid', assetIds: [], start: '', end: '', expiresAt: '' };
const closure = { id: 'c', start: '', end: '', reason: 'Congreso' };
/** Nine to two: taken at ten, held at eleven, closed from one. */
const COLUMN: Column = {
  key: 'k',
  date: required(parseLocalDate('2026-11-30'), 'date'),
  zone: required(parseZone('Europe/Madrid'), 'zone'),
  practitioner: { id: 'ruiz', name: 'Dra. Ruiz' },
  site: { id: 'madrid', name: 'Madrid' },
  working: [{ from: 540, to: 840 }],
  closures: [{ closure, span: { from: 780, to: 840 } }],
  items: [
    taken('a', 600),
    taken('b', 720, 'cancelled'),
    { item: { kind: 'hold', hold }, span: { from: 660, to: 680 }, lane: 0, lanes: 1 },
  ],
  buffers: [],
};

const objection = (from: number, more: Partial<Parameters<typeof objectionTo>[1]> = {}) =>
  objectionTo(CLINIC, {
    column: COLUMN,
    span: { from, to: from + 20 },
    serviceId: 'general',
    gridMinutes: 20,
    nowMinute: 560,
    ...more,
  });

describe('where an appointment may stand', () => {
  test('free working time is free, also where somebody cancelled', () => {
    expect(objection(580)).toBeUndefined();
    expect(objection(720)).toBeUndefined();
  });

  test('what a service keeps free around its visits is not free, on either side', () => {
    const buffers = [{ key: 'a 620', appointmentId: 'a', name: 'Ana Gil', span: { from: 620, to: 630 } }];
    const column = { ...COLUMN, buffers };
    expect(objection(620, { column })).toEqual({ code: 'busy', name: 'Ana Gil' });
    expect(objection(620, { column, appointment: { id: 'a' } })).toBeUndefined();
    expect(objection(620, { taking: { from: 615, to: 640 } })).toEqual({ code: 'busy', name: 'Ana Gil' });
  });

  test.each([
    [540, { code: 'past' }],
    [600, { code: 'busy', name: 'Ana Gil' }],
    [660, { code: 'held' }],
    [780, { code: 'closed', reason: 'Congreso' }],
    [840, { code: 'off-hours' }],
    [625, { code: 'off-grid' }],
  ])('at minute %i it says why not', (from, expected) => {
    const found = required(objection(from), 'objection');
    expect(found).toEqual(expected);
    expect(isOverbookable(found)).toBe(found.code !== 'past');
  });

  test('an appointment is not in its own way', () => {
    expect(objection(600, { appointment: { id: 'a' } })).toBeUndefined();
  });

  test('who does not give the service cannot have it, whoever asks', () => {
    const found = required(objection(580, { serviceId: 'physio' }), 'objection');
    expect(found).toEqual({ code: 'service' });
    expect(isOverbookable(found)).toBe(false);
    expect(scheduleFor(CLINIC, COLUMN, 'general')).toBe('sched');
  });
});

describe('steps', () => {
  test('a pointer finds the nearest beginning of a visit; outside the working time five minutes', () => {
    expect([snapped(COLUMN, 588, 20), snapped(COLUMN, 591, 20), snapped(COLUMN, 838, 20)]).toEqual([580, 600, 820]);
    expect(snapped(COLUMN, 903, 20)).toBe(905);
  });

  test('keys go from one beginning to the next, and on through the rest of the day', () => {
    expect(stepped(COLUMN, 540, { by: 1, gridMinutes: 20 })).toBe(560);
    expect(stepped(COLUMN, 560, { by: -1, gridMinutes: 20 })).toBe(540);
    expect(stepped(COLUMN, 820, { by: 1, gridMinutes: 20 })).toBe(840);
    expect(stepped(COLUMN, 0, { by: -1, gridMinutes: 20 })).toBe(0);
  });
});
