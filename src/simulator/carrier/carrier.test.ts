import { describe, expect, test } from '@jest/globals';
import { segmentsOf } from './segments.ts';
import { signatureOf } from './signature.ts';
import { silentWav } from './silent-wav.ts';
import { boundedStore } from './bounded-store.ts';

describe('the carrier', () => {
  test('signs as in the example of Twilio’s documentation', () => {
    const params = {
      CallSid: 'CA1234567890ABCDE',
      Caller: '+14158675309',
      Digits: '1234',
      From: '+14158675309',
      To: '+18005551212',
    };
    const url = 'https://mycompany.com/myapp.php?foo=1&bar=2';
    expect(signatureOf('12345', url, params)).toBe('RSOYDt4T1cUTdK1PDd93/VVr8B8=');
  });

  test.each([
    ['', 1],
    ['a'.repeat(160), 1],
    ['a'.repeat(161), 2],
    ['€'.repeat(80), 1],
    ['€'.repeat(81), 2],
    ['ñéàü', 1],
    ['á'.repeat(70), 1],
    ['á'.repeat(71), 2],
    [`${'a'.repeat(306)}í`, 5],
  ])('counts the segments of %j', (text, segments) => {
    expect(segmentsOf(text)).toBe(segments);
  });

  test('gives silence as a sound file of the right length', () => {
    const wav = silentWav(2);
    expect(wav.length).toBe(44 + 16_000);
    expect(wav.readUInt32LE(4)).toBe(wav.length - 8);
  });

  test('forgets the oldest record past its limit', () => {
    const store = boundedStore<{ sid: string; n?: number }>(2, () => undefined);
    for (const sid of ['a', 'b', 'c']) store.add({ sid });
    expect(store.newestFirst().map(({ sid }) => sid)).toEqual(['c', 'b']);
    expect(store.change('a', { n: 1 })).toBeUndefined();
    expect(store.change('b', { n: 1 })).toEqual({ sid: 'b', n: 1 });
  });
});
