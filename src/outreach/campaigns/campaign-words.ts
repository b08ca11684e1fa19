import { createCatalog } from '../../platform/i18n/catalog.ts';
import type { Language } from '../../platform/i18n/language.ts';
import { required } from '../../platform/kernel/assert.ts';
import { spokenNumber } from '../calls/words.ts';
import type { TouchChannel } from '../domain/plan.ts';
import type { CampaignPlan } from './domain/campaign.ts';
import { renderText, type TextValues } from './domain/campaign-text.ts';

/** Said first: who calls, that it is a machine, and what for (Ley 3/1991 art. 29 and Ley 11/2022 art. 66: an offer says at once that it is one). */
const opening = createCatalog({
  es: {
    care: 'Le llamamos de {clinic}, su clínica. Es una llamada automática sobre su atención.',
    administrative: 'Le llamamos de {clinic}, su clínica. Es una llamada automática con información.',
    commercial: 'Le llamamos de {clinic}, su clínica. Es una llamada automática comercial.',
  },
  ca: {
    care: 'Li truquem de {clinic}, la seva clínica. És una trucada automàtica sobre la seva atenció.',
    administrative: 'Li truquem de {clinic}, la seva clínica. És una trucada automàtica amb informació.',
    commercial: 'Li truquem de {clinic}, la seva clínica. És una trucada automàtica comercial.',
  },
  en: {
    care: 'This is {clinic}, your clinic, with an automatic call about your care.',
    administrative: 'This is {clinic}, your clinic, with an automatic call to inform you.',
    commercial: 'This is {clinic}, your clinic, with an automatic sales call.',
  },
});

/** What one person reads or hears of a campaign. On the phone the question follows it, with its keys. */
export function campaignWords(
  { texts, purpose }: Pick<CampaignPlan, 'texts' | 'purpose'>,
  {
    channel,
    language,
    isOneWay,
  }: { readonly channel: TouchChannel; readonly language: Language; readonly isOneWay?: boolean },
  values: TextValues,
): string {
  const text = required(texts[language], 'text in the language of the patient');
  const about = { purpose, language, channel, isOneWay };
  // A variable of an approved template may have no line breaks (Meta).
  if (channel === 'whatsapp') return renderText(text, values, about).replaceAll(/\s+/g, ' ');
  if (channel !== 'voice') return renderText(text, values, about);
  const spoken = renderText(text, { ...values, phone: spokenNumber(values.phone), link: undefined }, about);
  const begins = opening.format(language, purpose, { clinic: values.clinic });
  return `${begins} ${/[.!?…]$/.test(spoken) ? spoken : `${spoken}.`}`;
}

const ends = createCatalog({
  es: { email: 'Si no quiere más correos de la clínica: {url}' },
  ca: { email: 'Si no vol més correus de la clínica: {url}' },
  en: { email: 'If you want no more emails from the clinic: {url}' },
});

/** LSSI art. 21.2: an email says how to have no more of them, for the eye as for the mail program. */
export function campaignEmailEnd(language: Language, url: string): string {
  return ends.format(language, 'email', { url });
}
