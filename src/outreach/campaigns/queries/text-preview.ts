import { getClinic, linesOf } from '../../../identity/index.ts';
import { plainText, segmentsOf, toGsm7 } from '../../../messaging/index.ts';
import type { Language } from '../../../platform/i18n/language.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import { sampleLink } from '../../booking-page/sample-link.ts';
import type { OutreachPorts } from '../../visit-page/visit-links.ts';
import { campaignWords } from '../campaign-words.ts';
import { SAMPLE_NAME } from '../commands/test-campaign.ts';
import type { CampaignPlan } from '../domain/campaign.ts';

/** The SMS that a text of a campaign becomes. */
export interface TextPreview {
  /** As it is sent: with what the law adds, and without the accents that would cost another segment. */
  readonly text: string;
  readonly segments: number;
  /** What it would take as it is written. */
  readonly segmentsAsWritten: number;
  /** The text of the campaign, spelled so that it costs no more: only where what is written does. */
  readonly plain?: string | undefined;
}

/** How an SMS of a campaign reads and what it takes, with a made-up name and an address as long as a real one. Nothing is written. */
export async function previewCampaignText(
  ctx: ClinicContext<OutreachPorts>,
  asked: { readonly text: string; readonly language: Language; readonly purpose: CampaignPlan['purpose'] },
): Promise<TextPreview> {
  const { text, language, purpose } = asked;
  const [clinic, lines] = await Promise.all([getClinic(ctx), linesOf(ctx)]);
  const line = (channel: string) => lines.find(({ channels }) => channels.some((one) => one === channel))?.number;
  const values = {
    clinic: clinic.name,
    phone: line('sms') ?? line('voice') ?? '',
    name: SAMPLE_NAME[language],
    link: sampleLink(ctx),
  };
  const written = campaignWords({ texts: { [language]: text }, purpose }, { channel: 'sms', language }, values);
  const sent = toGsm7(written);
  const [segments, segmentsAsWritten] = [segmentsOf(sent).count, segmentsOf(written).count];
  const plain = segments < segmentsAsWritten ? plainText(text) : text;
  return { text: sent, segments, segmentsAsWritten, ...(plain === text ? {} : { plain }) };
}
