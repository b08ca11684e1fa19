import { describe, expect, test } from '@jest/globals';
import { at } from '../../../test/support/test-context.ts';
import { required } from '../../platform/kernel/assert.ts';
import { HOUR_MS, MINUTE_MS, plusMs } from '../../platform/time/instant.ts';
import { parseZone } from '../../platform/time/wall-time.ts';
import { fits, inTurn, offerUntil, waveOf, type FreeTime, type WaitingEntry } from './domain/waiting.ts';

const NOW = at('2026-11-20T09:00:00Z');
const zone = required(parseZone('Europe/Madrid'), 'zone');
/** Tuesday, half past ten in the morning. */
const TIME: FreeTime = {
  start: at('2026-11-24T09:30:00Z'),
  practitionerId: 'p1' as never,
  siteId: 's1' as never,
  zone,
};
const ENTRY: WaitingEntry = {
  id: 'e1' as never,
  patientId: 'a1' as never,
  serviceId: 'v1' as never,
  urgency: 0,
  weekdays: [],
  noticeMinutes: 24 * 60,
  offers: 0,
  createdAt: plusMs(NOW, -HOUR_MS),
};

describe('a freed time suits', () => {
  test.each<[string, Partial<WaitingEntry>, boolean]>([
    ['whoever takes any', {}, true],
    ['not who has something sooner', { visitStart: at('2026-11-23T09:00:00Z') }, false],
    ['who would come sooner by it', { visitStart: at('2026-12-23T09:00:00Z') }, true],
    ['not who waits for somebody else', { practitionerId: 'p2' as never }, false],
    ['not who waits at another site', { siteId: 's2' as never }, false],
    ['not who needs a week to prepare', { noticeMinutes: 7 * 24 * 60 }, false],
    ['not before they can', { earliestAt: at('2026-11-25T00:00:00Z') }, false],
    ['not when it is too late for them', { latestAt: at('2026-11-24T09:30:00Z') }, false],
    ['on a day they come', { weekdays: [2] }, true],
    ['not on others', { weekdays: [1, 3] }, false],
    ['in the part of the day they come', { partOfDay: 'morning' }, true],
    ['not in another', { partOfDay: 'afternoon' }, false],
  ])('%s', (_name, change, outcome) => {
    expect(fits({ ...ENTRY, ...change }, TIME, NOW)).toBe(outcome);
  });
});

test('the pressing are asked first, then who was offered least, then who has waited longest', () => {
  const made = (id: string, change: Partial<WaitingEntry>) => ({ ...ENTRY, id: id as never, ...change });
  const turn = inTurn([
    made('often', { offers: 3, createdAt: plusMs(NOW, -99 * HOUR_MS) }),
    made('new', { createdAt: NOW }),
    made('long', { createdAt: plusMs(NOW, -50 * HOUR_MS) }),
    made('pressing', { urgency: 2, offers: 5, createdAt: NOW }),
  ]);
  expect(turn.map(({ id }) => id)).toEqual(['pressing', 'long', 'new', 'often']);
});

test('an offer waits as long as there is time for it, and a wave is small', () => {
  expect(offerUntil(NOW, plusMs(NOW, 100 * HOUR_MS)) - NOW).toBe(2 * HOUR_MS);
  expect(offerUntil(NOW, plusMs(NOW, HOUR_MS)) - NOW).toBe(15 * MINUTE_MS);
  expect(offerUntil(NOW, plusMs(NOW, 8 * HOUR_MS)) - NOW).toBe(HOUR_MS);
  expect([waveOf(NOW, plusMs(NOW, 48 * HOUR_MS)), waveOf(NOW, plusMs(NOW, 3 * HOUR_MS))]).toEqual([1, 3]);
});
