import { filtersCommercialOf } from '../../answering/index.ts';
import { findByContact, languageAt, type ContactAddress } from '../../patients/index.ts';
import type { Language } from '../../platform/i18n/language.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { ConversationChannel, Turn } from '../domain/turn.ts';

/** `whatsapp:+34…` is how carriers write it; the directory keeps the number alone. */
export function contactAddress(channel: ConversationChannel, remote: string): ContactAddress {
  if (channel === 'whatsapp') return { channel: 'whatsapp', address: remote.replace(/^whatsapp:/, '') };
  return { channel: 'phone', address: remote };
}

/** A patient who asks for an offer of the clinic sounds like who makes one: whose number or address we know is never let down by words. */
export async function filtersOffers(ctx: ClinicContext, { channel, from }: Turn): Promise<boolean> {
  const contact =
    channel === 'email' ? ({ channel, address: from.replace(/^email:/, '') } as const) : contactAddress(channel, from);
  const isSeen = channel === 'email' || contact.address.startsWith('+');
  const [filters, patients] = await Promise.all([
    filtersCommercialOf(ctx, contact.address),
    isSeen ? findByContact(ctx, contact) : [],
  ]);
  return filters && patients.length === 0;
}

/** What the record of a number says, before anybody has said who they are. One round trip; none for a number that is not seen. */
export async function languageOfRecord(ctx: ClinicContext, { channel, from }: Turn): Promise<Language | undefined> {
  const contact = contactAddress(channel, from);
  return contact.address.startsWith('+') ? languageAt(ctx, contact) : undefined;
}
