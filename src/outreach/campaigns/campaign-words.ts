import { createCatalog } from '../../platform/i18n/catalog.ts';
import { byLanguage, type Language } from '../../platform/i18n/language.ts';
import { required } from '../../platform/kernel/assert.ts';
import { spokenNumber } from '../calls/words.ts';
import type { TouchChannel } from '../domain/plan.ts';
import type { CampaignPlan } from './domain/campaign.ts';
import { renderText, type TextValues } from './domain/campaign-text.ts';
import { OUTREACH_WORDS } from '../words/words.ts';

/** Said first: who calls, that it is a machine, and what for (Ley 3/1991 art. 29 and Ley 11/2022 art. 66: an offer says at once that it is one). */
const opening = createCatalog(byLanguage((language) => OUTREACH_WORDS[language].campaignCall));

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

const ends = createCatalog(byLanguage((language) => OUTREACH_WORDS[language].campaignEnd));

/** LSSI art. 21.2: an email says how to have no more of them, for the eye as for the mail program. */
export function campaignEmailEnd(language: Language, url: string): string {
  return ends.format(language, 'email', { url });
}
