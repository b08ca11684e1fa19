import { expect, test } from '@jest/globals';
import { LEAST_COMPARED, setupOf, type SetupFacts } from './setup.ts';

const NOTHING: SetupFacts = { mode: 'off', screen: undefined, complaints: 0, hasOnCall: false, compared: 0 };

test.each<readonly [Partial<SetupFacts>, string | undefined]>([
  [{}, 'sign-screen'],
  [{ screen: 'draft' }, 'sign-screen'],
  [{ screen: 'retired' }, 'sign-screen'],
  [{ screen: 'approved' }, 'use-screen'],
  [{ screen: 'active' }, 'use-complaints'],
  [{ screen: 'active', complaints: 3 }, 'on-call'],
  [{ screen: 'active', complaints: 3, hasOnCall: true }, 'shadow'],
  [{ screen: 'active', complaints: 3, hasOnCall: true, mode: 'shadow' }, 'compare'],
  [{ screen: 'active', complaints: 3, hasOnCall: true, mode: 'shadow', compared: LEAST_COMPARED }, 'active'],
  [{ screen: 'active', complaints: 3, hasOnCall: true, mode: 'active', compared: LEAST_COMPARED }, undefined],
])('with %j what comes next is %s', (facts, next) => {
  expect(setupOf({ ...NOTHING, ...facts }).next).toBe(next);
});

test('a clinic whose triage acts is told all the same what it left out', () => {
  const { steps, next } = setupOf({ ...NOTHING, mode: 'active', screen: 'active', complaints: 1 });
  expect(next).toBe('on-call');
  expect(steps.filter(({ done }) => !done).map(({ step }) => step)).toEqual(['on-call', 'compare']);
});
