import { describe, expect, test } from '@jest/globals';
import { HOUR_MS, MINUTE_MS } from '../../../platform/time/instant.ts';
import { campaignWords } from '../campaign-words.ts';
import { callsNow, reminderCallsNow } from './calls-now.ts';
import { estimateOf } from './estimate.ts';
import { nextTry } from './next-try.ts';

describe('how many calls a campaign places', () => {
  test.each([
    ['none while a caller waits, however many are free', { waiting: 1, hasAgents: true, free: 9 }, 0, 0],
    ['none where everybody of the reception is on the phone or away', { waiting: 0, hasAgents: true, free: 0 }, 0, 0],
    ['two for each who is free', { waiting: 0, hasAgents: true, free: 3 }, 0, 6],
    ['beside those that go on already', { waiting: 0, hasAgents: true, free: 3 }, 4, 2],
    ['never less than none', { waiting: 0, hasAgents: true, free: 1 }, 4, 0],
    ['never a flood', { waiting: 0, hasAgents: true, free: 50 }, 0, 20],
    ['two at a time where the reception takes its calls elsewhere', { waiting: 0, hasAgents: false, free: 0 }, 1, 1],
  ])('%s', (_name, load, underWay, calls) => {
    expect(callsNow(load, underWay)).toBe(calls);
  });
});

describe('how many calls that remind are placed', () => {
  test.each([
    ['none while a caller waits', { waiting: 1, hasAgents: true, free: 9 }, 0, 0],
    ['however many are free at the reception', { waiting: 0, hasAgents: true, free: 0 }, 5, 15],
    ['never a flood', { waiting: 0, hasAgents: false, free: 0 }, 20, 0],
    ['never less than none', { waiting: 0, hasAgents: false, free: 0 }, 25, 0],
  ])('%s', (_name, load, underWay, calls) => {
    expect(reminderCallsNow(load, underWay)).toBe(calls);
  });
});

describe('after a call', () => {
  const call = { tries: 1, channel: 'voice', channels: ['voice', 'sms'] } as const;
  const bySms = { kind: 'again', channel: 'sms', afterMs: MINUTE_MS };
  test.each([
    ['busy: in ten minutes', 'busy', call, { kind: 'again', channel: 'voice', afterMs: 10 * MINUTE_MS }],
    ['nobody there: in an hour', 'no-answer', call, { kind: 'again', channel: 'voice', afterMs: HOUR_MS }],
    ['screened: in two', 'screened', call, { kind: 'again', channel: 'voice', afterMs: 2 * HOUR_MS }],
    ['a mailbox has our message', 'machine', call, { kind: 'over' }],
    ['never there: written to', 'no-answer', { ...call, tries: 3 }, bySms],
    ['the network cannot: written to', 'call-failed', call, bySms],
    [
      'never there, and nothing else to try',
      'busy',
      { ...call, tries: 3, channels: ['voice'] as const },
      { kind: 'over' },
    ],
  ])('%s', (_name, failure, tried, next) => {
    expect(nextTry({ status: 'failed', failureKind: 'temporary', failure }, tried)).toEqual(next);
  });
});

describe('the words of a campaign', () => {
  const values = { clinic: 'Alameda', phone: '+34910000001', name: 'Ana' };
  const plan = { texts: { es: 'Le toca la limpieza. Llame al {phone}', en: 'Time for a cleaning.' } } as const;
  const words = (purpose: 'care' | 'commercial', channel: 'voice' | 'sms' | 'email', language: 'es' | 'en' = 'es') =>
    campaignWords({ ...plan, purpose }, { channel, language }, values);

  test('a call says first who calls, that it is a machine, and whether it sells', () => {
    expect(words('commercial', 'voice')).toBe(
      'Le llamamos de Alameda, su clínica. Es una llamada automática comercial. Le toca la limpieza. Llame al 910 000 001.',
    );
    expect(words('care', 'voice', 'en')).toMatch(
      /^This is Alameda, your clinic, with an automatic call about your care\./,
    );
  });

  test('how to be left alone is said as each channel has it', () => {
    expect(words('commercial', 'sms')).toContain('responda BAJA');
    expect(words('commercial', 'voice')).not.toContain('BAJA');
    expect(words('commercial', 'email')).not.toContain('BAJA');
  });
});

test('calls take longer than messages, and the day in which a machine may ring is shorter', () => {
  const { durationMs, costCents } = estimateOf({ people: { voice: 2_000 }, segmentsEach: 1, perMinute: 600 });
  expect(durationMs).toBe((1_000 + (24 * 60 - 510)) * MINUTE_MS);
  expect(costCents).toBe(6_000);
});
