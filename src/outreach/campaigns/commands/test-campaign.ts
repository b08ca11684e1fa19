import { record } from '../../../audit/index.ts';
import { getClinic, linesOf } from '../../../identity/index.ts';
import { send } from '../../../messaging/index.ts';
import { parsePhone } from '../../../patients/index.ts';
import type { Language } from '../../../platform/i18n/language.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import { parseId } from '../../../platform/kernel/ids.ts';
import { ok, refuse, type Result } from '../../../platform/kernel/result.ts';
import type { CampaignId } from '../domain/campaign.ts';
import { sampleLink } from '../../booking-page/sample-link.ts';
import type { OutreachPorts } from '../../visit-page/visit-links.ts';
import { campaignWords } from '../campaign-words.ts';
import { languageOf } from '../domain/campaign-text.ts';
import { approvedContent } from '../../queries/whatsapp-way.ts';
import { templates } from '../../templates.ts';
import { getCampaign } from '../store/campaigns.ts';
import type { CampaignUnknown } from './write-campaign.ts';

/** A name that nobody has, for the place of the patient's. */
const SAMPLE_NAME: Readonly<Record<Language, string>> = { es: 'Nombre', ca: 'Nom', en: 'Name' };

export type TestRefusal = CampaignUnknown | { readonly code: 'invalid-phone' | 'no-line' };

/** The template of what is sent to the clinic's own people. */
export const CAMPAIGN_TEST = 'campaign-test';

/**
 * Sends the words to a telephone of the clinic's own people, once per press: by the first channel, and by SMS where that is email or a
 * WhatsApp for which no template is approved. Nobody of the audience is touched. Audited.
 */
export async function testCampaign(
  ctx: ClinicContext<OutreachPorts>,
  test: { readonly id: string; readonly phone: string; readonly language: Language },
): Promise<Result<{ readonly text: string }, TestRefusal>> {
  const id = parseId<CampaignId>(test.id);
  const [campaign, clinic, lines] = await Promise.all([
    id ? getCampaign(ctx, id) : undefined,
    getClinic(ctx),
    linesOf(ctx),
  ]);
  if (!campaign) return refuse({ code: 'campaign-unknown' });
  const phone = parsePhone(test.phone);
  if (!phone.ok) return refuse({ code: 'invalid-phone' });
  const language = languageOf(campaign.texts, { own: test.language, house: clinic.defaultLanguage }) ?? test.language;
  const template = `campaign-${campaign.purpose}`;
  const contentSid = (await approvedContent(ctx, template)).get(language);
  const [first] = campaign.channels;
  const channel = first === 'voice' || (first === 'whatsapp' && contentSid !== undefined) ? first : 'sms';
  const line = lines.find(({ channels }) => channels.includes(channel))?.number;
  if (line === undefined) return refuse({ code: 'no-line' });
  const values = { clinic: clinic.name, phone: line, name: SAMPLE_NAME[language], link: sampleLink(ctx) };
  const text = campaignWords(campaign, { channel, language }, values);
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    await send(tx, ctx, {
      channel,
      to: phone.value,
      from: line,
      body: channel === 'whatsapp' ? templates.render(template, { channel, language }, { text }) : text,
      // A campaign speaks first, and so does its test.
      ...(channel === 'whatsapp' && contentSid !== undefined
        ? { parts: { whatsapp: { contentSid, variables: { '1': text } } } }
        : {}),
      purpose: 'administrative',
      template: CAMPAIGN_TEST,
      language,
      dedupeKey: `campaign-test:${ctx.ids.next()}`,
      ...(channel === 'sms' ? { spelling: 'cheapest' } : {}),
    });
    await record(tx, ctx, {
      action: 'campaign.test',
      subject: { type: 'Campaign', id: campaign.id },
      detail: { language },
    });
  });
  return ok({ text });
}
