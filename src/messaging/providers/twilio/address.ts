import type { CarrierChannel, SentChannel } from '../../domain/message.ts';

const WHATSAPP = 'whatsapp:';

/** Our address as Twilio writes it: `+34600…` for SMS, `whatsapp:+34600…` for WhatsApp. */
export function twilioAddress(channel: SentChannel, address: string): string {
  return channel === 'whatsapp' ? `${WHATSAPP}${address}` : address;
}

/** Twilio's address as ours. A WhatsApp user without a number (BSUID) keeps the provider's id as the address. */
export function parseTwilioAddress(text: string): { readonly channel: CarrierChannel; readonly address: string } {
  return text.startsWith(WHATSAPP)
    ? { channel: 'whatsapp', address: text.slice(WHATSAPP.length) }
    : { channel: 'sms', address: text };
}
