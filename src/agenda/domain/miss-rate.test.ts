import { expect, test } from '@jest/globals';
import { missRateOf } from './miss-rate.ts';

const CLINIC = { visits: 1_000, missed: 50 };

test('of somebody new the clinic says what it says of everybody', () => {
  expect(missRateOf({ visits: 0, missed: 0 }, CLINIC).rate).toBeCloseTo(0.05);
});

test('one missed visit of one is not "always", and coming counts', () => {
  expect(missRateOf({ visits: 1, missed: 1 }, CLINIC).rate).toBeCloseTo(0.24);
  expect(missRateOf({ visits: 16, missed: 1 }, CLINIC).rate).toBeCloseTo(0.06);
});

test('a clinic with hardly a history says nothing', () => {
  expect(missRateOf({ visits: 1, missed: 1 }, { visits: 49, missed: 10 }).rate).toBeUndefined();
});
