import { describe, expect, test } from '@jest/globals';
import { required } from '../../../platform/kernel/assert.ts';
import { parseLocalDate } from '../../../platform/time/wall-time.ts';
import type { AgendaOut, AppointmentOut } from '../../http/shapes/agenda.ts';
import type { ClinicOut } from '../../http/shapes/clinic.ts';
import type { AssetOut } from '../api/assets.ts';
import { assetColumns } from './asset-columns.ts';

const MONDAY = required(parseLocalDate('2026-11-30'), 'date');
const CLINIC = {
  zone: 'Europe/Madrid',
  sites: [
    { id: 'madrid', name: 'Madrid', zone: 'Europe/Madrid' },
    { id: 'canary', name: 'Canarias', zone: 'Atlantic/Canary' },
  ],
  services: [],
} as unknown as ClinicOut;

const box = (id: string, more: Partial<AssetOut> = {}): AssetOut => ({
  id,
  name: id,
  kind: 'room',
  type: 'box',
  siteId: 'madrid',
  weeklyHours: [],
  active: true,
  closures: [],
  version: 1,
  ...more,
});

function visit(id: string, ...assets: readonly string[]): AppointmentOut {
  const time = { start: '2026-11-30T09:00:00Z', end: '2026-11-30T09:30:00Z' };
  const taken = assets.map((one) => ({ id: one, name: one, kind: 'room' as const, type: 'box' }));
  return { id, ...time, service: { id: 's' }, assets: taken } as unknown as AppointmentOut;
}

const work = (siteId: string) => ({
  siteId,
  practitionerId: 'p',
  scheduleId: 'x',
  start: '2026-11-30T08:00:00Z',
  end: '2026-11-30T13:00:00Z',
});
const agenda = (more: Partial<AgendaOut> = {}): AgendaOut => ({
  appointments: [],
  workingTime: [work('madrid')],
  closures: [],
  holds: [],
  ...more,
});

const columns = (assets: readonly AssetOut[], of: AgendaOut = agenda(), site?: string) =>
  assetColumns(of, CLINIC, { assets, date: MONDAY, site });

describe('the agenda by rooms', () => {
  test('has the rooms of one site beside each other, by type and name as people count', () => {
    const all = agenda({ workingTime: [work('canary'), work('madrid')] });
    const rooms = [box('Box 10'), box('Lejos', { siteId: 'canary' }), box('Box 9'), box('Laser', { type: 'aparato' })];
    expect(columns(rooms, all).map(({ asset }) => asset?.name)).toEqual(['Laser', 'Box 9', 'Box 10', 'Lejos']);
    expect(columns(rooms, all, 'canary').map(({ asset }) => asset?.name)).toEqual(['Lejos']);
  });

  test('shows a visit under each room that it has', () => {
    const of = agenda({ appointments: [visit('v', 'a', 'b'), visit('w', 'b'), visit('none')] });
    expect(columns([box('a'), box('b')], of).map(({ items }) => items.length)).toEqual([1, 2]);
  });

  test('shows what a call holds under the room that it holds', () => {
    const time = { start: '2026-11-30T09:00:00Z', end: '2026-11-30T09:30:00Z', expiresAt: '2026-11-30T09:05:00Z' };
    const hold = { id: 'h', practitionerId: 'p', siteId: 'madrid', ...time };
    const of = agenda({ holds: [{ ...hold, assetIds: ['b'] }] });
    expect(columns([box('a'), box('b')], of).map(({ items }) => items.map(({ item }) => item.kind))).toEqual([
      [],
      ['hold'],
    ]);
  });

  test('a room is there while somebody works at its site, or at its own hours, also those of the night before', () => {
    const night = [{ weekday: 7, from: '22:00', to: '06:00' }];
    const day = [{ weekday: 1, from: '10:00', to: '12:00' }];
    const [a, b, c] = columns([box('a'), box('b', { weeklyHours: night }), box('c', { weeklyHours: day })]);
    expect(a?.working).toEqual([{ from: 540, to: 840 }]);
    expect(b?.working).toEqual([{ from: 0, to: 360 }]);
    expect(c?.working).toEqual([{ from: 600, to: 720 }]);
  });

  test('one that is used no more is seen only on days when a visit still has it', () => {
    const old = box('old', { active: false });
    expect(columns([old])).toEqual([]);
    expect(columns([old], agenda({ appointments: [visit('v', 'old')] }))).toHaveLength(1);
    expect(columns([box('a')], agenda({ workingTime: [] }))).toEqual([]);
  });

  test('its time out of use stands there, and that of its site; that of a practitioner does not', () => {
    const span = { start: '2026-11-30T10:00:00Z', end: '2026-11-30T11:00:00Z' };
    const closures = [
      { ...span, id: 'site', siteId: 'madrid', reason: 'Obras' },
      { ...span, id: 'elsewhere', siteId: 'canary', reason: 'Obras' },
      { ...span, id: 'person', practitionerId: 'p', reason: 'Congreso' },
    ];
    const broken = box('a', { closures: [{ ...span, id: 'own', reason: 'Rota' }] });
    const [column] = columns([broken], agenda({ closures }));
    expect(column?.closures.map(({ closure, isOfAsset }) => [closure.id, isOfAsset ?? false])).toEqual([
      ['site', false],
      ['own', true],
    ]);
  });
});
