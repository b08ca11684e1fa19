import { describe, expect, test } from '@jest/globals';
import type { LocalDate } from '../../../platform/time/wall-time.ts';
import { preflightOf, type SenderFacts } from './preflight.ts';

const LANDLINE = { number: '+34910000001', channels: ['sms', 'voice'] } as const;
const MOBILE = { number: '+34600000001', channels: ['sms', 'voice', 'whatsapp'] } as const;
const FACTS: SenderFacts = { lines: [LANDLINE], sendsEmail: false, isHeld: false, today: '2026-11-20' as LocalDate };

describe('before a campaign', () => {
  test('a clinic with a line for each channel is ready', () => {
    expect(preflightOf({ channels: ['sms', 'voice'], purpose: 'commercial' }, FACTS)).toEqual([]);
  });

  test('a channel without a sender is in the way', () => {
    expect(preflightOf({ channels: ['sms', 'whatsapp', 'email'], purpose: 'care' }, FACTS)).toEqual([
      { channel: 'whatsapp', code: 'no-sender', blocks: true },
      { channel: 'email', code: 'no-sender', blocks: true },
    ]);
  });

  test('a mobile number makes no commercial calls; for messages the clinic is told, and for care it is lawful', () => {
    const mobile = { ...FACTS, lines: [MOBILE] };
    expect(preflightOf({ channels: ['voice', 'sms'], purpose: 'commercial' }, mobile)).toEqual([
      { channel: 'voice', code: 'mobile-call', blocks: true },
      { channel: 'sms', code: 'mobile-sender', blocks: false },
    ]);
    expect(preflightOf({ channels: ['voice', 'sms'], purpose: 'care' }, mobile)).toEqual([]);
  });

  test('while nothing leaves, whoever launches knows', () => {
    expect(preflightOf({ channels: ['sms'], purpose: 'care' }, { ...FACTS, isHeld: true })).toEqual([
      { channel: 'sms', code: 'held', blocks: false },
    ]);
  });
});
