import { describe, expect, test } from '@jest/globals';
import { required } from '../../../platform/kernel/assert.ts';
import { parseLocalDate, parseZone } from '../../../platform/time/wall-time.ts';
import type { AppointmentOut } from '../../http/shapes/agenda.ts';
import { minuteOf, type Column, type GridItem } from './columns.ts';
import type { Placed } from './grid-layout.ts';
import { walkFrom } from './walk.ts';

const MADRID = required(parseZone('Europe/Madrid'), 'zone');
const day = (text: string) => required(parseLocalDate(text), 'date');

function visit(id: string, from: number, lane = 0): Placed<GridItem> {
  const appointment = { id } as unknown as AppointmentOut;
  return { item: { kind: 'appointment', appointment }, span: { from, to: from + 15 }, lane, lanes: 2 };
}

function column(key: string, items: readonly Placed<GridItem>[]): Column {
  const nobody = { id: key, name: key };
  return {
    key,
    date: day('2026-11-30'),
    zone: MADRID,
    practitioner: nobody,
    site: nobody,
    working: [],
    closures: [],
    buffers: [],
    items,
  };
}

const HOLD: Placed<GridItem> = {
  item: {
    kind: 'hold',
    hold: { id: 'h', practitionerId: 'a', siteId: 'a', assetIds: [], start: '', end: '', expiresAt: '' },
  },
  span: { from: 540, to: 555 },
  lane: 0,
  lanes: 1,
};
const COLUMNS = [
  column('ruiz', [visit('late', 1_200), HOLD, visit('early', 480), visit('beside', 480, 1)]),
  column('vidal', []),
  column('soler', [visit('nine', 540), visit('noon', 720)]),
];
const stand = (id: string) => ({
  columnKey:
    COLUMNS.find(({ items }) => items.some(({ item }) => 'appointment' in item && item.appointment.id === id))?.key ??
    '',
  id,
});
const from = (id: string, key: string) => walkFrom(COLUMNS, stand(id), key)?.id;

describe('walking the agenda by arrows', () => {
  test('goes down by time, past what a call holds, however far the next visit is', () => {
    expect([from('early', 'ArrowDown'), from('beside', 'ArrowDown')]).toEqual(['beside', 'late']);
    expect(from('late', 'ArrowUp')).toBe('beside');
  });

  test('goes to the visit nearest in time of the next column that has any', () => {
    expect(walkFrom(COLUMNS, stand('late'), 'ArrowRight')).toEqual({ columnKey: 'soler', id: 'noon' });
    expect(from('nine', 'ArrowLeft')).toBe('early');
  });

  test('goes on from the column that it is looked at in, where a visit has two rooms', () => {
    const rooms = [
      column('box', [visit('both', 540), visit('after', 600)]),
      column('laser', [visit('both', 540), visit('later', 660)]),
    ];
    expect(walkFrom(rooms, { columnKey: 'laser', id: 'both' }, 'ArrowDown')?.id).toBe('later');
    expect(walkFrom(rooms, { columnKey: 'box', id: 'both' }, 'ArrowRight')).toEqual({ columnKey: 'laser', id: 'both' });
    expect(walkFrom(rooms, { columnKey: 'laser', id: 'after' }, 'ArrowDown')).toBeUndefined();
  });

  test('stays where it is at the edges', () => {
    expect([from('early', 'ArrowUp'), from('late', 'ArrowDown'), from('early', 'ArrowLeft')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(from('nobody', 'ArrowDown')).toBeUndefined();
  });
});

describe('the minute of a day', () => {
  test('is that of the clock on the wall, before and after the day', () => {
    expect(minuteOf('2026-11-30T08:30:00Z', MADRID, day('2026-11-30'))).toBe(570);
    expect(minuteOf('2026-11-29T22:59:00Z', MADRID, day('2026-11-30'))).toBe(0);
    expect(minuteOf('2026-11-30T23:00:00Z', MADRID, day('2026-11-30'))).toBe(1_440);
  });

  test('follows the wall on the day on which clocks are put back', () => {
    expect(minuteOf('2026-10-25T09:00:00Z', MADRID, day('2026-10-25'))).toBe(600);
    expect(minuteOf('2026-10-24T22:30:00Z', MADRID, day('2026-10-25'))).toBe(30);
  });
});
