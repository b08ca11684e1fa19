import { expect, test } from '@jest/globals';
import type { MomentOut } from '../../http/shapes/timeline.ts';
import type { I18n } from '../i18n/i18n.tsx';
import { titleOf } from './moment-title.ts';

/** Says which words are asked for. */
const keys = {
  t: (key: string) => key,
  code: (prefix: string, what: string) => `${prefix}.${what}`,
} as unknown as I18n;

function title(what: string, more: Partial<MomentOut> = {}): string {
  return titleOf({ kind: 'message', what, direction: 'outbound', ...more } as MomentOut, keys);
}

test('a message is named by the way it went: spoken, it is no letter', () => {
  expect(title('voice', { status: 'failed' })).toBe('campaigns.channel.voice · message.status.failed');
  expect(title('email')).toBe('patient.email timeline.out');
  expect(title('sms', { direction: 'inbound' })).toBe('SMS timeline.in');
});
