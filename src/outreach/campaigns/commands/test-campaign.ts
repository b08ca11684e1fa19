import { record } from '../../../audit/index.ts';
import { getClinic, linesOf, type Line } from '../../../identity/index.ts';
import { send, type MessageParts } from '../../../messaging/index.ts';
import { parsePhone } from '../../../patients/index.ts';
import { byLanguage, type Language } from '../../../platform/i18n/language.ts';
import { required } from '../../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import { parseId } from '../../../platform/kernel/ids.ts';
import { ok, refuse, type Result } from '../../../platform/kernel/result.ts';
import type { CampaignId } from '../domain/campaign.ts';
import { sampleLink } from '../../booking-page/sample-link.ts';
import type { OutreachPorts } from '../../visit-page/visit-links.ts';
import { emailIn } from '../../domain/email-text.ts';
import type { TouchChannel } from '../../domain/plan.ts';
import { senderOf } from '../../jobs/carry.ts';
import { sampleUnsubscribeUrl } from '../../visit-page/unsubscribe-token.ts';
import { campaignEmailEnd, campaignWords } from '../campaign-words.ts';
import { languageOf } from '../domain/campaign-text.ts';
import { approvedContent } from '../../queries/whatsapp-way.ts';
import { templates } from '../../templates.ts';
import { getCampaign, type StoredCampaign } from '../store/campaigns.ts';
import type { CampaignUnknown } from './write-campaign.ts';
import { OUTREACH_WORDS } from '../../words/words.ts';

/** A name that nobody has, for the place of the patient's. */
export const SAMPLE_NAME = byLanguage((language) => OUTREACH_WORDS[language].sample.name);

export type TestRefusal = CampaignUnknown | { readonly code: 'invalid-phone' | 'no-line' };

/** The template of what is sent to the clinic's own people. */
export const CAMPAIGN_TEST = 'campaign-test';

export interface CampaignTest {
  readonly id: string;
  readonly language: Language;
  /** A mobile of the clinic's own people. */
  readonly phone?: string | undefined;
  /** An address of theirs, looked at by whoever asks: then the test goes by email. */
  readonly email?: string | undefined;
}

/** Where a test goes, by which channel, and from which sender. */
interface Way {
  readonly channel: TouchChannel;
  readonly to: string;
  readonly from: string;
  readonly contentSid?: string | undefined;
}

/**
 * Sends the words to the clinic's own people, once per press: by email where an address is given, else to a telephone by the first
 * channel, and by SMS where that is email or a WhatsApp for which no template is approved. Nobody of the audience is touched. Audited.
 */
export async function testCampaign(
  ctx: ClinicContext<OutreachPorts>,
  test: CampaignTest,
): Promise<Result<{ readonly text: string }, TestRefusal>> {
  const id = parseId<CampaignId>(test.id);
  const [campaign, clinic, lines] = await Promise.all([
    id ? getCampaign(ctx, id) : undefined,
    getClinic(ctx),
    linesOf(ctx),
  ]);
  if (!campaign) return refuse({ code: 'campaign-unknown' });
  const language = languageOf(campaign.texts, { own: test.language, house: clinic.defaultLanguage }) ?? test.language;
  const way = await wayOf(ctx, test, { campaign, lines, language });
  if (!way.ok) return way;
  const { channel, to, from, contentSid } = way.value;
  const phone = channel === 'email' ? phoneOf(lines) : from;
  const values = { clinic: clinic.name, phone, name: SAMPLE_NAME[language], link: sampleLink(ctx) };
  const text = campaignWords(campaign, { channel, language }, values);
  const template = `campaign-${campaign.purpose}`;
  const common = {
    channel,
    to,
    from,
    purpose: 'administrative',
    template: CAMPAIGN_TEST,
    language,
    dedupeKey: `campaign-test:${ctx.ids.next()}`,
  } as const;
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    if (channel === 'email') {
      await send(tx, ctx, { ...common, ...emailOf(ctx, { language, text, template, clinicName: clinic.name }) });
    } else {
      await send(tx, ctx, {
        ...common,
        body: channel === 'whatsapp' ? templates.render(template, { channel, language }, { text }) : text,
        // A campaign speaks first, and so does its test.
        ...(contentSid === undefined ? {} : { parts: { whatsapp: { contentSid, variables: { '1': text } } } }),
        ...(channel === 'sms' ? { spelling: 'cheapest' } : {}),
      });
    }
    await record(tx, ctx, {
      action: 'campaign.test',
      subject: { type: 'Campaign', id: campaign.id },
      detail: { language, channel },
    });
  });
  return ok({ text });
}

/** Where the clinic is called: an email comes from no telephone. */
function phoneOf(lines: readonly Line[]): string {
  return (lines.find(({ channels }) => channels.includes('voice')) ?? lines[0])?.number ?? '';
}

async function wayOf(
  ctx: ClinicContext<OutreachPorts>,
  test: CampaignTest,
  about: { readonly campaign: StoredCampaign; readonly lines: readonly Line[]; readonly language: Language },
): Promise<Result<Way, TestRefusal>> {
  const { campaign, lines, language } = about;
  if (test.email !== undefined) {
    const from = senderOf(ctx, lines, 'email');
    return from === undefined ? refuse({ code: 'no-line' }) : ok({ channel: 'email', to: test.email, from });
  }
  const phone = parsePhone(test.phone ?? '');
  if (!phone.ok) return refuse({ code: 'invalid-phone' });
  const [first] = campaign.channels;
  const contentSid =
    first === 'whatsapp' ? (await approvedContent(ctx, `campaign-${campaign.purpose}`)).get(language) : undefined;
  const channel = first === 'voice' || (first === 'whatsapp' && contentSid !== undefined) ? first : 'sms';
  const from = lines.find(({ channels }) => channels.includes(channel))?.number;
  return from === undefined ? refuse({ code: 'no-line' }) : ok({ channel, to: phone.value, from, contentSid });
}

/** As the patients will have it, with an end that ends nothing: it is nobody's. */
function emailOf(
  { ports }: ClinicContext<OutreachPorts>,
  mail: {
    readonly language: Language;
    readonly text: string;
    readonly template: string;
    readonly clinicName: string;
  },
): { readonly body: string; readonly parts: MessageParts } {
  const { language, text, template, clinicName } = mail;
  const { publicUrl } = required(ports.visitLinks, 'addresses of the pages for patients');
  const url = sampleUnsubscribeUrl(publicUrl);
  const { subject, body } = emailIn(templates.render(template, { channel: 'email', language }, { text }));
  return {
    body: `${body}\n\n${campaignEmailEnd(language, url)}`,
    parts: { email: { subject, fromName: clinicName, unsubscribeUrl: url } },
  };
}
