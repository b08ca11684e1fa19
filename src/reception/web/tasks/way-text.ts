import { phoneText } from '../format.ts';
import type { I18n } from '../i18n/i18n.tsx';

/** By what it goes, and where to: a chat has no address that says anything. */
export function wayText(
  { channel = 'sms', to = '' }: { readonly channel?: string | undefined; readonly to?: string | undefined },
  { code }: Pick<I18n, 'code'>,
): string {
  const by = code('report.channel', channel, 'report.channel.sms');
  return channel === 'web' ? by : `${by} · ${phoneText(to.replace('whatsapp:', ''))}`;
}
