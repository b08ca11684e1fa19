import { describe, expect, test } from '@jest/globals';
import { startWhenFirstGoes, thisAndFollowing } from './following.ts';

const physio = { id: 'physio', name: 'Fisioterapia' };
const ruiz = { id: 'ruiz', name: 'Ruiz' };
const visit = (id: string, start: string, other: { service?: typeof physio } = {}) => ({
  id,
  start,
  service: physio,
  practitioner: ruiz,
  ...other,
});

describe('a visit and those that follow it', () => {
  test('are the later ones for the same with the same practitioner, soonest first', () => {
    const first = visit('b', '2026-12-08T09:00:00Z');
    const coming = [
      visit('d', '2026-12-22T09:00:00Z'),
      visit('a', '2026-12-01T09:00:00Z'),
      first,
      visit('c', '2026-12-15T09:00:00Z'),
      visit('x', '2026-12-16T09:00:00Z', { service: { id: 'other', name: 'Otra' } }),
      { ...visit('z', '2026-12-18T09:00:00Z'), practitioner: { id: 'vidal', name: 'Vidal' } },
    ];
    expect(thisAndFollowing(first, coming).map(({ id }) => id)).toEqual(['b', 'c', 'd']);
  });

  test('go as many days on and to the same time by the clock of the place, also after the clocks change', () => {
    const first = { from: '2026-10-13T08:00:00.000Z', to: '2026-10-14T09:30:00.000Z' };
    const zone = 'Europe/Madrid';
    expect(startWhenFirstGoes({ start: first.from, zone }, first)).toBe(first.to);
    expect(startWhenFirstGoes({ start: '2026-10-27T09:00:00.000Z', zone }, first)).toBe('2026-10-28T10:30:00.000Z');
    const back = { from: first.to, to: first.from };
    expect(startWhenFirstGoes({ start: '2026-10-28T10:30:00.000Z', zone }, back)).toBe('2026-10-27T09:00:00.000Z');
  });
});
