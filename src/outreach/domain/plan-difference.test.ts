import { describe, expect, test } from '@jest/globals';
import { required } from '../../platform/kernel/assert.ts';
import { parseInstant, type Instant } from '../../platform/time/instant.ts';
import { differenceOf, toldBy, type StoredTouch, type TouchId } from './plan-difference.ts';
import type { PlannedTouch, TouchStep } from './plan.ts';

const at = (iso: string): Instant => required(parseInstant(iso), iso);
const A = at('2026-11-24T09:30:00Z');
const B = at('2026-11-26T09:30:00Z');
let ids = 0;

function stored(step: TouchStep, change: Partial<StoredTouch> = {}): StoredTouch {
  ids += 1;
  const plannedAt = at('2026-11-20T09:00:00Z');
  return { id: `touch-${ids}` as TouchId, step, state: 'planned', dueAt: plannedAt, start: A, plannedAt, ...change };
}

const wanted = (step: TouchStep): PlannedTouch => ({ step, channels: ['sms'], dueAt: A });

function difference(
  before: readonly StoredTouch[],
  steps: readonly TouchStep[],
  start: Instant,
): readonly [string[], string[]] {
  const { add, drop } = differenceOf(before, steps.map(wanted), { start, told: toldBy(before) });
  return [add.map(({ step }) => step), drop.map(({ step }) => step)];
}

describe('the difference between two plans', () => {
  test('a plan that stands already is left alone', () => {
    expect(difference([stored('reminder-1d')], ['reminder-1d'], A)).toEqual([[], []]);
  });

  test('a moved visit drops the reminder of its old time and adds one of the new', () => {
    expect(difference([stored('reminder-1d')], ['reminder-1d'], B)).toEqual([['reminder-1d'], ['reminder-1d']]);
  });

  test('what was sent is not sent again', () => {
    expect(difference([stored('reminder-1d', { state: 'sent', endedAt: A })], ['reminder-1d'], A)).toEqual([[], []]);
  });

  test('what was dropped for want of an address is not tried again by itself', () => {
    expect(difference([stored('reminder-1d', { state: 'dropped', reason: 'no-address' })], ['reminder-1d'], A)).toEqual(
      [[], []],
    );
  });

  test('a visit that comes back to its old time is reminded of it', () => {
    expect(difference([stored('reminder-1d', { state: 'dropped', reason: 'moved' })], ['reminder-1d'], A)).toEqual([
      ['reminder-1d'],
      [],
    ]);
  });

  test('a visit moved away and back twice is corrected each time', () => {
    const sent = (step: TouchStep, start: Instant, day: string) =>
      stored(step, {
        state: 'sent',
        start,
        plannedAt: at(`2026-11-${day}T09:00:00Z`),
        endedAt: at(`2026-11-${day}T09:00:00Z`),
      });
    const history = [sent('booking-confirmation', A, '16'), sent('correction', B, '17'), sent('correction', A, '18')];
    expect(toldBy(history).start).toBe(A);
    expect(difference(history, ['correction'], B)[0]).toEqual(['correction']);
  });
});

describe('what the patient was told last', () => {
  test('nothing, as long as nothing was sent', () => {
    expect(
      toldBy([stored('booking-confirmation'), stored('reminder-1d', { state: 'dropped', reason: 'no-address' })]).start,
    ).toBeUndefined();
  });

  test('what was said in the conversation itself counts', () => {
    expect(
      toldBy([stored('booking-confirmation', { state: 'dropped', reason: 'told-in-conversation', endedAt: A })]).start,
    ).toBe(A);
  });

  test('after a cancellation, no time at all', () => {
    const history = [
      stored('booking-confirmation', { state: 'sent', endedAt: A }),
      stored('cancellation', { state: 'sent', endedAt: B }),
    ];
    expect(toldBy(history).start).toBeUndefined();
  });
});
