import { getClinic, type Invitation } from '../../identity/index.ts';
import { HOUSE_ADDRESS } from '../../messaging/index.ts';
import { byLanguage, localeOf } from '../../platform/i18n/language.ts';
import { createCatalog } from '../../platform/i18n/catalog.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { MessageId } from '../../platform/kernel/ids.ts';
import type { DeskPorts } from './deps.ts';
import { RECEPTION_WORDS } from '../words/words.ts';

const texts = createCatalog(byLanguage((language) => RECEPTION_WORDS[language].invitation));

/** Where the token is read: after the `#`, so that no server and no log on the way ever has it. */
export function invitationLink(publicUrl: string, token: string): string {
  return `${publicUrl.replace(/\/$/, '')}/#/invitation?token=${token}`;
}

/**
 * Sends the link to the address of the account. False where no mail server is set up, or it is not sure that it left: then somebody
 * has to hand it over.
 */
export async function mailInvitation(
  ctx: ClinicContext<DeskPorts>,
  { name, email, language, until, token }: Invitation,
  publicUrl: string,
): Promise<boolean> {
  const provider = ctx.ports.email;
  if (!provider) return false;
  const clinic = await getClinic(ctx);
  const day = new Intl.DateTimeFormat(localeOf(language), {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: clinic.zone,
  }).format(new Date(until));
  const facts = { clinic: clinic.name, name, until: day, link: invitationLink(publicUrl, token) };
  const outcome = await provider.send({
    clinicId: ctx.clinicId,
    messageId: ctx.ids.next<MessageId>(),
    channel: 'email',
    from: HOUSE_ADDRESS,
    to: email,
    body: texts.format(language, 'body', facts),
    parts: { email: { subject: texts.format(language, 'subject', facts), fromName: clinic.name } },
  });
  return outcome.kind === 'accepted';
}
