import { HOUSE_ADDRESS } from '../../../messaging/index.ts';
import { nextContactTime } from '../../../patients/index.ts';
import type { ClinicTx } from '../../../platform/database/database.ts';
import type { Language } from '../../../platform/i18n/language.ts';
import { required } from '../../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import { MINUTE_MS, plusMs, type Instant } from '../../../platform/time/instant.ts';
import type { TouchChannel } from '../../domain/plan.ts';
import { lastServiceOf, linkToBook } from '../../booking-page/booking-links.ts';
import type { OutreachPorts } from '../../visit-page/visit-links.ts';
import { carry } from '../../jobs/carry.ts';
import type { PermissionRules } from '../../queries/permission-facts.ts';
import { campaignEmailEnd, campaignWords } from '../campaign-words.ts';
import { languageOf, namesLink } from '../domain/campaign-text.ts';
import { reachPerson } from '../domain/exclusion.ts';
import { sendableUntil } from '../domain/sendable.ts';
import { factsOf, reachRulesOf } from '../reach-rules.ts';
import type { StoredCampaign } from '../store/campaigns.ts';
import type { Person } from '../store/people.ts';
import { endTarget, markTargetSent, putOffTarget, type Target } from '../store/targets.ts';

export interface Sending {
  readonly campaign: StoredCampaign;
  readonly permission: PermissionRules;
  readonly lineOf: (channel: TouchChannel) => string | undefined;
  /** SMS leave from it, and nobody can answer to it. */
  readonly alias: string | undefined;
  /** The approved template for the purpose, by language: on WhatsApp a campaign always speaks first. */
  readonly contentOf: ReadonlyMap<Language, string>;
  /** How many calls the reception has room for; what is placed is taken off. */
  readonly calls: { left: number };
}

/** The reception is looked at again. */
const CALM_AGAIN_MS = MINUTE_MS;
/** A call that does not leave at once rings when nobody can take it over any more. */
const CALL_WITHIN_MS = 5 * MINUTE_MS;

/** Sends to one person, puts it off or leaves it, from facts read now. */
export async function sendTo(
  tx: ClinicTx,
  ctx: ClinicContext<OutreachPorts>,
  work: Sending & { readonly target: Target; readonly person: Person | undefined },
): Promise<void> {
  const { campaign, target, person, calls, contentOf } = work;
  const { clinic } = work.permission;
  const { id } = target;
  const now = ctx.clock.now();
  if (!person) return endTarget(tx, ctx, { id, state: 'dropped', reason: 'patient-unknown' });
  const language = languageOf(campaign.texts, { own: person.language, house: clinic.defaultLanguage });
  const left = channelsFrom(campaign, target.channel).filter(
    (channel) => channel !== 'whatsapp' || (language !== undefined && contentOf.has(language)),
  );
  if (left.length === 0) return endTarget(tx, ctx, { id, state: 'failed', reason: 'template-needed' });
  const reach = reachPerson(
    factsOf(person, campaign, clinic),
    reachRulesOf({ ...campaign, channels: left }, clinic),
    now,
  );
  if (reach.kind === 'leave-out') return endTarget(tx, ctx, { id, state: 'dropped', reason: reach.reason });
  const { channel, address, notBefore } = reach;
  if (notBefore > now) return putOffTarget(tx, { id, until: notBefore, reason: reach.why ?? 'later', channel });
  const isOneWay = channel === 'sms' && work.alias !== undefined;
  const line = channel === 'email' ? HOUSE_ADDRESS : isOneWay ? work.alias : work.lineOf(channel);
  if (line === undefined) return endTarget(tx, ctx, { id, state: 'failed', reason: 'no-line' });
  if (channel === 'voice') {
    if (calls.left <= 0)
      return putOffTarget(tx, { id, until: plusMs(now, CALM_AGAIN_MS), reason: 'reception-busy', channel });
    calls.left -= 1;
  }
  const spoken = required(language, 'language with a text');
  const phone = line.startsWith('+') ? line : (work.lineOf('voice') ?? work.lineOf('sms') ?? '');
  const text = campaignWords(
    campaign,
    { channel, language: spoken, isOneWay },
    {
      clinic: clinic.name,
      phone,
      name: person.givenName,
      link: await linkFor(tx, ctx, { campaign, spoken, patientId: person.id }),
    },
  );
  const messageId = await carry(tx, ctx, {
    channel,
    address,
    line,
    language: spoken,
    purpose: campaign.purpose,
    patientId: person.id,
    template: `campaign-${campaign.purpose}`,
    values: { text },
    fromName: clinic.name,
    emailEnd: (url) => campaignEmailEnd(spoken, url),
    contentSid: channel === 'whatsapp' ? contentOf.get(spoken) : undefined,
    dedupeKey: `campaign:${id}:${target.tries}`,
    expiresAt: expiryOf(channel, now, (at) => nextContactTime(at, clinic.zone) === at),
  });
  await markTargetSent(tx, ctx, { id, messageId, channel, address });
}

/** Where this person books what they came for last, of the services that the campaign names. Made only where the words want it. */
async function linkFor(
  tx: ClinicTx,
  ctx: ClinicContext<OutreachPorts>,
  about: { readonly campaign: StoredCampaign; readonly spoken: Language; readonly patientId: Person['id'] },
): Promise<string | undefined> {
  const { campaign, spoken, patientId } = about;
  if (!namesLink(campaign.texts[spoken] ?? '')) return undefined;
  const serviceId = await lastServiceOf(tx, patientId, campaign.audience.lastVisit?.serviceIds);
  return serviceId && linkToBook(tx, ctx, { patientId, serviceId });
}

function expiryOf(channel: TouchChannel, now: Instant, mayDisturb: (at: Instant) => boolean): Instant {
  return channel === 'voice' ? plusMs(now, CALL_WITHIN_MS) : sendableUntil(now, mayDisturb);
}

/** A second try begins at the channel that was chosen for it. */
function channelsFrom({ channels }: StoredCampaign, first: TouchChannel): readonly TouchChannel[] {
  return channels.slice(Math.max(0, channels.indexOf(first)));
}
