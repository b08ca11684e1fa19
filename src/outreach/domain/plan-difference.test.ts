import { describe, expect, test } from '@jest/globals';
import { required } from '../../platform/kernel/assert.ts';
import { DAY_MS, HOUR_MS, parseInstant, plusMs, type Instant } from '../../platform/time/instant.ts';
import {
  differenceOf,
  differenceUnderNewPlan,
  toldBy,
  withoutMissed,
  type StoredTouch,
  type TouchId,
} from './plan-difference.ts';
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

describe('the difference under a plan that was written anew', () => {
  const now = at('2026-11-22T09:00:00Z');
  const due = plusMs(A, -DAY_MS);
  const waiting = { dueAt: due, channel: 'sms', channels: ['sms'], tries: 0 } as const;
  const touch = (step: TouchStep, change: Partial<StoredTouch> & { readonly tries?: number } = {}) => ({
    ...stored(step),
    ...waiting,
    ...change,
  });
  const planned = (step: TouchStep, dueAt = due, channels: PlannedTouch['channels'] = ['sms']) => ({
    step,
    dueAt,
    channels,
  });
  const under = (before: readonly ReturnType<typeof touch>[], plan: readonly PlannedTouch[]) => {
    const { add, drop } = differenceUnderNewPlan(before, plan, { start: A, told: toldBy(before), now });
    return [add.map(({ step, dueAt }) => `${step} ${(dueAt - due) / HOUR_MS}`), drop.map(({ step }) => step)];
  };

  test.each([
    ['the same plan changes nothing', [touch('reminder-1d')], [planned('reminder-1d')], [[], []]],
    [
      'what waits gets its new time',
      [touch('reminder-1d')],
      [planned('reminder-1d', plusMs(due, HOUR_MS))],
      [['reminder-1d 1'], ['reminder-1d']],
    ],
    [
      'and its new channels',
      [touch('reminder-1d')],
      [planned('reminder-1d', due, ['whatsapp', 'sms'])],
      [['reminder-1d 0'], ['reminder-1d']],
    ],
    ['what is not wanted any more goes', [touch('reminder-1d')], [], [[], ['reminder-1d']]],
    [
      'what is wanted now comes, and what would be late does not',
      [touch('reminder-1d')],
      [
        planned('reminder-1d'),
        planned('reminder-7d', plusMs(now, -DAY_MS)),
        planned('ask-person', plusMs(now, DAY_MS)),
      ],
      [['ask-person -0.5'], []],
    ],
    [
      'a reminder whose new time has passed keeps its old one',
      [touch('reminder-1d')],
      [planned('reminder-1d', plusMs(now, -HOUR_MS))],
      [[], []],
    ],
    [
      'what is on its second channel, or was put off, is left alone',
      [touch('reminder-1d', { tries: 1, reason: 'busy' })],
      [planned('reminder-1d', plusMs(due, HOUR_MS))],
      [[], []],
    ],
    [
      'what was sent is not sent again',
      [touch('reminder-1d', { state: 'sent', endedAt: now })],
      [planned('reminder-1d')],
      [[], []],
    ],
    ['nobody gets a confirmation of long ago', [], [planned('booking-confirmation', now)], [[], []]],
    ['a correction that waits still goes', [touch('correction')], [planned('correction', now)], [[], []]],
  ])('%s', (_name, before, plan, difference) => {
    expect(under(before, plan)).toEqual(difference);
  });

  test('a reminder of a plan that came too late is not sent with the next change of the visit', () => {
    const plan = [planned('reminder-7d', plusMs(now, -DAY_MS)), planned('reminder-1d')];
    const left = (before: readonly StoredTouch[]) =>
      withoutMissed(plan, before, { start: A, now }).map(({ step }) => step);
    expect(left([])).toEqual(['reminder-1d']);
    expect(left([stored('reminder-7d', { state: 'dropped', reason: 'moved' })])).toEqual([
      'reminder-7d',
      'reminder-1d',
    ]);
  });
});
