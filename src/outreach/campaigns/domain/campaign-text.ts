import { LANGUAGES, type Language } from '../../../platform/i18n/language.ts';
import type { TouchChannel } from '../../domain/plan.ts';
import type { CampaignInvalid, CampaignPlan, CampaignPurpose, CampaignTexts } from './campaign.ts';
import { formatText } from '../../../platform/i18n/catalog.ts';
import { OUTREACH_WORDS } from '../../words/words.ts';

/** Neutral by default: whoever holds the phone may read it, so neither practitioner nor specialty nor reason can be put in. */
const VARIABLES = ['clinic', 'phone', 'name', 'link'] as const;
/** `link`: where the patient books by themselves; absent where they cannot, or on the phone: then the number to call stands in its place. */
export type TextValues = Readonly<Record<Exclude<(typeof VARIABLES)[number], 'link'>, string>> & {
  readonly link?: string | undefined;
};

/** Whether an address of one's own is to be made for each. */
export function namesLink(text: string): boolean {
  return text.includes('{link}');
}

/** Four segments of an SMS: what a reader still takes for one message. */
const LONGEST_TEXT = 600;

const NAMES_OPT_OUT = /\b(?:BAJA|BAIXA|STOP)\b/;

function unknownVariable(text: string): string | undefined {
  const known: readonly string[] = VARIABLES;
  return [...text.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '').find((name) => !known.includes(name));
}

/** A brace that is left over would reach the reader as it stands. */
function hasLooseBrace(text: string): boolean {
  return /[{}]/.test(text.replaceAll(/\{[^{}]*\}/g, ''));
}

/** What is wrong with a plan before anybody is counted; undefined where nothing is. */
export function planFault(plan: CampaignPlan): CampaignInvalid | undefined {
  if (plan.kind === 'loyalty' && plan.purpose !== 'commercial')
    return { code: 'campaign-invalid', why: 'loyalty-is-commercial' };
  const twice = plan.channels.find((channel, index) => plan.channels.indexOf(channel) !== index);
  if (twice !== undefined) return { code: 'campaign-invalid', why: 'channel-twice', detail: twice };
  const texts = Object.entries(plan.texts).flatMap(([language, text]) =>
    text === undefined ? [] : [[language, text] as const],
  );
  if (texts.length === 0) return { code: 'campaign-invalid', why: 'text-missing' };
  for (const [language, text] of texts) {
    if (text.trim() === '') return { code: 'campaign-invalid', why: 'text-missing', detail: language };
    if (text.length > LONGEST_TEXT) return { code: 'campaign-invalid', why: 'text-too-long', detail: language };
    const unknown = unknownVariable(text);
    if (unknown !== undefined) return { code: 'campaign-invalid', why: 'variable-unknown', detail: unknown };
    if (hasLooseBrace(text)) return { code: 'campaign-invalid', why: 'variable-unreadable', detail: language };
  }
  return undefined;
}

/** The language in which somebody is written to: theirs, or else the house's, or else any that there is. */
export function languageOf(
  texts: CampaignTexts,
  wanted: { readonly own: Language | undefined; readonly house: Language },
): Language | undefined {
  const order: readonly (Language | undefined)[] = [wanted.own, wanted.house, ...LANGUAGES];
  return order.find((language): language is Language => language !== undefined && texts[language] !== undefined);
}

/** The text as it is sent. A commercial SMS that does not say how to be left alone says it at its end; other channels have their own end. */
export function renderText(
  text: string,
  values: TextValues,
  about: {
    readonly purpose: CampaignPurpose;
    readonly language: Language;
    readonly channel?: TouchChannel;
    readonly isOneWay?: boolean | undefined;
  },
): string {
  const known = { ...values, link: values.link ?? values.phone };
  const filled = text
    .replaceAll(/\{(clinic|phone|name|link)\}/g, (_whole, name: keyof typeof known) => known[name])
    .trim();
  const { purpose, language, channel = 'sms', isOneWay = false } = about;
  if (purpose !== 'commercial' || channel !== 'sms') return filled;
  if (isOneWay)
    return `${filled} ${formatText(language, OUTREACH_WORDS[language].optOut.call, { phone: values.phone })}`;
  return NAMES_OPT_OUT.test(filled) ? filled : `${filled} ${OUTREACH_WORDS[language].optOut.reply}`;
}
