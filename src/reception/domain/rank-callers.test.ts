import { describe, expect, test } from '@jest/globals';
import { at } from '../../../test/support/test-context.ts';
import { required } from '../../platform/kernel/assert.ts';
import { parseLocalDate } from '../../platform/time/wall-time.ts';
import { rankCallers } from './rank-callers.ts';

const NOW = at('2026-11-23T09:00:00Z');
const born = (date: string) => required(parseLocalDate(date), 'date');
const ADULT = { id: 'mother', birthDate: born('1984-03-12') };
const CHILD = { id: 'child', birthDate: born('2018-03-12') };

const told = (ranked: ReturnType<typeof rankCallers>) =>
  ranked.map(({ id, confidence, why }) => `${id} ${confidence}: ${why.join(' ')}`);

describe('who may be calling', () => {
  test('who was identified in the call is sure, whatever else speaks for others', () => {
    const people = [{ ...CHILD, nextVisit: at('2026-11-23T10:00:00Z') }, ADULT];
    const [first] = rankCallers(people, { now: NOW, identified: 'mother', calledBefore: 'child' });
    expect(first).toEqual({ id: 'mother', confidence: 'sure', why: ['identified', 'shares-number'] });
  });

  test('the only one with the number is likely, never sure', () => {
    expect(told(rankCallers([ADULT], { now: NOW }))).toEqual(['mother likely: only-one']);
  });

  test('a visit soon, or a call before, speaks for one of a family', () => {
    const soon = { ...ADULT, nextVisit: at('2026-11-24T09:00:00Z') };
    expect(told(rankCallers([{ id: 'father' }, soon], { now: NOW }))).toEqual([
      'mother likely: visit-soon shares-number',
      'father possible: shares-number',
    ]);
    expect(told(rankCallers([{ id: 'father' }, ADULT], { now: NOW, calledBefore: 'mother' }))[0]).toBe(
      'mother likely: called-before shares-number',
    );
  });

  test('a family of equals is a guess', () => {
    expect(rankCallers([{ id: 'a' }, { id: 'b' }], { now: NOW }).map(({ confidence }) => confidence)).toEqual([
      'possible',
      'possible',
    ]);
  });

  test('a child does not call alone: it is said, and the child is never likely', () => {
    expect(told(rankCallers([CHILD], { now: NOW }))).toEqual(['child possible: only-one minor']);
    expect(told(rankCallers([CHILD, ADULT], { now: NOW }))[0]).toContain('mother');
  });

  test('the number of somebody who speaks for a patient is not the patient’s', () => {
    expect(told(rankCallers([{ ...ADULT, byRelative: true }], { now: NOW }))).toEqual(['mother likely: speaks-for']);
  });
});
