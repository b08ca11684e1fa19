import { describe, expect, test } from '@jest/globals';
import type { LocalDate } from '../../../platform/time/wall-time.ts';
import { preflightOf, type SenderFacts } from './preflight.ts';

const LANDLINE = { number: '+34910000001', channels: ['sms', 'voice'] } as const;
const MOBILE = { number: '+34600000001', channels: ['sms', 'voice', 'whatsapp'] } as const;
const FACTS: SenderFacts = {
  lines: [LANDLINE],
  sendsEmail: false,
  isHeld: false,
  today: '2026-11-20' as LocalDate,
  approved: new Set(['es']),
};
const texts = { es: 'Le toca su revisión.' };

describe('before a campaign', () => {
  test('a clinic with a line for each channel is ready', () => {
    expect(preflightOf({ channels: ['sms', 'voice'], purpose: 'commercial', texts }, FACTS)).toEqual([]);
  });

  test('a channel without a sender is in the way', () => {
    expect(preflightOf({ channels: ['sms', 'whatsapp', 'email'], purpose: 'care', texts }, FACTS)).toEqual([
      { channel: 'whatsapp', code: 'no-sender', blocks: true },
      { channel: 'email', code: 'no-sender', blocks: true },
    ]);
  });

  test('a mobile number makes no commercial calls; for messages the clinic is told, and for care it is lawful', () => {
    const mobile = { ...FACTS, lines: [MOBILE] };
    expect(preflightOf({ channels: ['voice', 'sms'], purpose: 'commercial', texts }, mobile)).toEqual([
      { channel: 'voice', code: 'mobile-call', blocks: true },
      { channel: 'sms', code: 'mobile-sender', blocks: false },
    ]);
    expect(preflightOf({ channels: ['voice', 'sms'], purpose: 'care', texts }, mobile)).toEqual([]);
  });

  test('WhatsApp without an approved template stops a campaign that has nothing else; beside another channel the clinic is told', () => {
    const whatsapp = { ...FACTS, lines: [MOBILE] };
    const codesOf = (
      channels: readonly ('whatsapp' | 'sms')[],
      words: { es?: string; ca?: string },
      approved: readonly 'es'[],
    ) => preflightOf({ channels, purpose: 'care', texts: words }, { ...whatsapp, approved: new Set(approved) });
    expect(codesOf(['whatsapp'], texts, ['es'])).toEqual([]);
    expect(codesOf(['whatsapp'], texts, [])).toEqual([{ channel: 'whatsapp', code: 'template-missing', blocks: true }]);
    const told = [{ channel: 'whatsapp', code: 'template-missing', blocks: false }];
    expect(codesOf(['whatsapp', 'sms'], texts, [])).toEqual(told);
    expect(codesOf(['whatsapp'], { ...texts, ca: 'Li toca la revisió.' }, ['es'])).toEqual(told);
  });

  test('while nothing leaves, whoever launches knows', () => {
    expect(preflightOf({ channels: ['sms'], purpose: 'care', texts }, { ...FACTS, isHeld: true })).toEqual([
      { channel: 'sms', code: 'held', blocks: false },
    ]);
  });
});
