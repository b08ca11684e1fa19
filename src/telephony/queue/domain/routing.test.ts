import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { countingIds } from '../../../../test/support/counting-ids.ts';
import { at, TEST_NOW } from '../../../../test/support/test-context.ts';
import type { StaffId } from '../../../platform/kernel/ids.ts';
import { plusMs } from '../../../platform/time/instant.ts';
import { priorityOf, type QueueEntryId } from './queue.ts';
import {
  assign,
  canTake,
  expectedWaitSeconds,
  nextToRing,
  positionOf,
  type FreeAgent,
  type WaitingEntry,
} from './routing.ts';

const ids = countingIds(TEST_NOW);
const agent = (more: Partial<FreeAgent> = {}): FreeAgent => ({
  staffId: ids.next<StaffId>(),
  skills: [],
  siteIds: [],
  languages: [],
  idleSince: at('2026-11-20T08:00:00Z'),
  misses: 0,
  ...more,
});
const entry = (more: Partial<WaitingEntry> = {}): WaitingEntry => ({
  id: ids.next<QueueEntryId>(),
  priority: 3,
  enteredAt: at('2026-11-20T09:00:00Z'),
  language: 'es',
  ...more,
});

describe('who rings next', () => {
  test('is whoever has been idle for longest', () => {
    const fresh = agent({ idleSince: at('2026-11-20T08:50:00Z') });
    const rested = agent({ idleSince: at('2026-11-20T08:10:00Z') });
    expect(nextToRing(entry(), [fresh, rested])).toBe(rested);
  });

  test('has the skill that is needed, however idle the others are', () => {
    const billing = agent({ skills: ['billing'], idleSince: at('2026-11-20T08:59:00Z') });
    expect(nextToRing(entry({ skill: 'billing' }), [agent(), billing])).toBe(billing);
    expect(nextToRing(entry({ skill: 'billing' }), [agent()])).toBeUndefined();
  });

  test('speaks the language of the caller if anybody does, and is anybody else if not', () => {
    const spanish = agent({ languages: ['es'], idleSince: at('2026-11-20T08:00:00Z') });
    const catalan = agent({ languages: ['es', 'ca'], idleSince: at('2026-11-20T08:59:00Z') });
    expect(nextToRing(entry({ language: 'ca' }), [spanish, catalan])).toBe(catalan);
    expect(nextToRing(entry({ language: 'en' }), [spanish, catalan])).toBe(spanish);
  });

  test('works at the site, or at every site', () => {
    const madrid = agent({ siteIds: ['madrid'] });
    expect(nextToRing(entry({ siteId: 'girona' }), [madrid])).toBeUndefined();
    expect(nextToRing(entry({ siteId: 'madrid' }), [madrid])).toBe(madrid);
    expect(nextToRing(entry({ siteId: 'girona' }), [agent()])).toBeDefined();
  });

  test('did not let it ring the last time, but is rung again where nobody else is', () => {
    const missed = agent({ misses: 1 });
    const other = agent({ idleSince: at('2026-11-20T08:59:59Z') });
    expect(nextToRing(entry(), [missed, other])).toBe(other);
    expect(nextToRing(entry(), [missed])).toBe(missed);
  });

  test('is the one that a transfer named, and nobody else', () => {
    const [ana, marta] = [agent(), agent()];
    expect(nextToRing(entry({ wantedStaffId: marta.staffId }), [ana, marta])).toBe(marta);
    expect(nextToRing(entry({ wantedStaffId: marta.staffId }), [ana])).toBeUndefined();
  });
});

describe('the turn', () => {
  test('of an emergency comes before a transfer, before who asked for a person, before the rest', () => {
    const reasons = ['not-understood', 'asked-for-person', 'transfer', 'emergency'];
    expect(reasons.toSorted((a, b) => priorityOf(a) - priorityOf(b))).toEqual(reasons.toReversed());
    expect(priorityOf('urgent-symptoms')).toBe(priorityOf('emergency'));
    expect(priorityOf('feels-worse')).toBeLessThan(priorityOf('asked-for-person'));
  });

  test('is counted from one, by priority and then by who came first', () => {
    const late = entry({ enteredAt: at('2026-11-20T09:05:00Z') });
    const early = entry();
    const urgent = entry({ priority: 0, enteredAt: at('2026-11-20T09:09:00Z') });
    const all = [late, early, urgent];
    expect([urgent, early, late].map(({ id }) => positionOf(id, all))).toEqual([1, 2, 3]);
  });

  test('that nobody can take does not hold up the next', () => {
    const hard = entry({ priority: 0, skill: 'surgery' });
    const easy = entry();
    const one = agent();
    expect(assign([hard, easy], [one])).toEqual([{ entryId: easy.id, staffId: one.staffId }]);
  });

  test.each([
    [{ position: 1, agents: 1, averageTalkSeconds: 180 }, 180],
    [{ position: 4, agents: 2, averageTalkSeconds: 180 }, 360],
    [{ position: 1, agents: 0, averageTalkSeconds: 90 }, 90],
  ])('means a wait: %j is %d s', (facts, seconds) => {
    expect(expectedWaitSeconds(facts)).toBe(seconds);
  });
});

const skill = fc.constantFrom('billing', 'surgery');
const agents = fc.array(
  fc
    .record({
      skills: fc.uniqueArray(skill),
      languages: fc.uniqueArray(fc.constantFrom('es', 'ca')),
      minutes: fc.nat(60),
      misses: fc.nat(2),
    })
    .map(({ minutes, ...rest }) => agent({ ...rest, idleSince: plusMs(TEST_NOW, -minutes * 60_000) })),
  { maxLength: 8 },
);
const entries = fc.array(
  fc
    .record({ priority: fc.nat(3), minutes: fc.nat(60), skill: fc.option(skill, { nil: undefined }) })
    .map(({ minutes, skill: own, priority }) =>
      entry({ priority, enteredAt: plusMs(TEST_NOW, minutes * 60_000), ...(own ? { skill: own } : {}) }),
    ),
  { maxLength: 8 },
);

test('whatever the queue: one agent per call, one call per agent, only who can, nobody idle while a call could be taken', () => {
  fc.assert(
    fc.property(entries, agents, (waiting, free) => {
      const rings = assign(waiting, free);
      expect(new Set(rings.map(({ entryId }) => entryId)).size).toBe(rings.length);
      expect(new Set(rings.map(({ staffId }) => staffId)).size).toBe(rings.length);
      for (const { entryId, staffId } of rings) {
        const own = waiting.find(({ id }) => id === entryId);
        const who = free.find((one) => one.staffId === staffId);
        expect(own && who && canTake(who, own)).toBe(true);
      }
      const unserved = waiting.filter(({ id }) => !rings.some(({ entryId }) => entryId === id));
      const idle = free.filter(({ staffId }) => !rings.some((ring) => ring.staffId === staffId));
      expect(unserved.some((own) => idle.some((who) => canTake(who, own)))).toBe(false);
    }),
  );
});

test('the order in which processes read the rows does not matter', () => {
  fc.assert(
    fc.property(entries, agents, (waiting, free) => {
      expect(assign(waiting.toReversed(), free.toReversed())).toEqual(assign(waiting, free));
    }),
  );
});
