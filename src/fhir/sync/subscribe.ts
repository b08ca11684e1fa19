import { randomBytes } from 'node:crypto';
import { enqueue } from '../../jobs/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { DAY_MS, plusMs, SECOND_MS, toIso, type Instant } from '../../platform/time/instant.ts';
import { listOf } from '../mapping/kept.ts';
import { isJsonObject, type FhirJson } from '../mapping/resource.ts';
import type { EhrSource, EhrSyncPorts } from './ehr-source.ts';
import { fillEhrGap } from './jobs/fill-ehr-gap.ts';
import { readStatus } from './mapping/notification.ts';
import { secretHashOf } from './mapping/secret-hash.ts';
import { NO_CACHE } from './read-page.ts';
import {
  forgetSubscription,
  loadSubscriptions,
  markAsked,
  markSubscribed,
  nameSubscription,
  NOT_NAMED,
  saveSubscription,
  type EhrSubscription,
} from './store/subscriptions.ts';

/** Types whose changes cannot wait for the next round. */
const SEARCHES = ['Appointment?', 'Slot?', 'Patient?'];
const BACKPORT = 'http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition';
const TOPIC_CANONICAL = `${BACKPORT}/capabilitystatement-subscriptiontopic-canonical`;
const CHANNEL_TYPE = 'http://terminology.hl7.org/CodeSystem/subscription-channel-type';
const REASON = 'Centralita mirrors the agenda';
const MOST_TOPICS = 5;
/** Asked for at once after a silence; the round reads what changed in any case. */
const MOST_EVENTS = 1_000;
const HEARTBEAT_SECONDS = 300;
/** A subscription that nobody renews ends by itself. */
const LASTS_MS = 30 * DAY_MS;
/** A heartbeat may be late; a second one that is missing is silence. */
const SILENCE_MS = (HEARTBEAT_SECONDS + 60) * SECOND_MS;
const RENEWED_BEFORE_MS = 3 * DAY_MS;
const SECRET_BYTES = 32;

type Ctx = ClinicContext<EhrSyncPorts>;

/** A topic that says of what it tells, and tells of nothing that is mirrored. */
function isOfOthers(topic: FhirJson): boolean {
  const triggers = listOf(topic, 'resourceTrigger').map(({ resource }) => String(resource).split('/').at(-1));
  return triggers.length > 0 && !triggers.some((type) => SEARCHES.includes(`${type}?`));
}

async function topicsOf({ client }: EhrSource): Promise<readonly string[]> {
  const answer = await client.send({ method: 'GET', path: 'SubscriptionTopic', headers: NO_CACHE, lane: 'batch' });
  const topics = answer.status < 300 ? listOf(answer.body, 'entry').map(({ resource }) => resource) : [];
  const urls = topics.flatMap((topic) => {
    if (!isJsonObject(topic) || topic['status'] === 'retired' || isOfOthers(topic)) return [];
    const { url } = topic;
    return typeof url === 'string' && url.length <= 500 ? [url] : [];
  });
  return urls.slice(0, MOST_TOPICS);
}

/** The backport for R4, which has no SubscriptionTopic: the topics stand beside Subscription in what the server says of itself. */
async function declaredTopics({ client }: EhrSource): Promise<readonly string[]> {
  const answer = await client.send({ method: 'GET', path: 'metadata', headers: NO_CACHE, lane: 'batch' });
  const types = answer.status < 300 ? listOf(answer.body, 'rest').flatMap((rest) => listOf(rest, 'resource')) : [];
  const urls = types
    .filter(({ type }) => type === 'Subscription')
    .flatMap((type) => listOf(type, 'extension'))
    .flatMap(({ url, valueCanonical: topic }) =>
      url === TOPIC_CANONICAL && typeof topic === 'string' && topic.length <= 500 ? [topic] : [],
    );
  return [...new Set(urls)].slice(0, MOST_TOPICS);
}

/** What the server can be asked to tell of: its topics, or searches, which R5 does not know any more. */
async function criteriaOf(source: EhrSource): Promise<readonly string[]> {
  const { client, habits } = source;
  if (habits.tellsBy === 'nothing') return [];
  if (client.version === 'R5') return topicsOf(source);
  if (habits.tellsBy === 'rest-hook') return SEARCHES;
  const declared = await declaredTopics(source);
  const topics = declared.length > 0 ? declared : await topicsOf(source);
  return topics.length > 0 ? topics : SEARCHES;
}

/** R5 has what the backport puts into extensions as elements of its own. */
function subscriptionOfR5(topic: string, endpoint: string, end: Instant): FhirJson {
  return {
    resourceType: 'Subscription',
    status: 'requested',
    topic,
    reason: REASON,
    end: toIso(end),
    channelType: { system: CHANNEL_TYPE, code: 'rest-hook' },
    endpoint,
    heartbeatPeriod: HEARTBEAT_SECONDS,
    contentType: 'application/fhir+json',
    content: 'id-only',
  };
}

function subscriptionOf(criteria: string, endpoint: string, end: Instant): FhirJson {
  const isTopic = /^https?:/.test(criteria);
  const topical = {
    extension: [{ url: `${BACKPORT}/backport-heartbeat-period`, valueUnsignedInt: HEARTBEAT_SECONDS }],
    payload: 'application/fhir+json',
    _payload: { extension: [{ url: `${BACKPORT}/backport-payload-content`, valueCode: 'id-only' }] },
  };
  return {
    resourceType: 'Subscription',
    ...(isTopic ? { meta: { profile: [`${BACKPORT}/backport-subscription`] } } : {}),
    status: 'requested',
    reason: REASON,
    criteria,
    end: toIso(end),
    // Without a payload: what changed is read from the server itself.
    channel: { type: 'rest-hook', endpoint, ...(isTopic ? topical : {}) },
  };
}

/** Whether the server still tells by it: there, not in error, and not about to end. */
async function isAlive(ctx: Ctx, source: EhrSource, known: EhrSubscription): Promise<boolean> {
  if (known.ehrId === NOT_NAMED) return false;
  if (known.endsAt !== undefined && known.endsAt - ctx.clock.now() < RENEWED_BEFORE_MS) return false;
  const path = `Subscription/${known.ehrId}`;
  const answer = await source.client.send({ method: 'GET', path, headers: NO_CACHE, lane: 'batch' });
  const status = answer.body?.['status'];
  return answer.status < 300 && (status === 'active' || status === 'requested');
}

async function subscribe(ctx: Ctx, source: EhrSource, criteria: string, before: EhrSubscription | undefined) {
  const { connectionId, client } = source;
  const secret = randomBytes(SECRET_BYTES).toString('base64url');
  const endsAt = plusMs(ctx.clock.now(), LASTS_MS);
  const endpoint = `${ctx.ports.ehrHooksUrl}/${ctx.clinicId}/${connectionId}/${secret}`;
  const write = client.version === 'R5' ? subscriptionOfR5 : subscriptionOf;
  const body = write(criteria, endpoint, endsAt);
  // The one that has ended is replaced by a new one: two would tell everything twice.
  if (before && before.ehrId !== NOT_NAMED)
    await client.send({ method: 'DELETE', path: `Subscription/${before.ehrId}`, lane: 'batch' });
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    saveSubscription(tx, connectionId, { criteria, ehrId: NOT_NAMED, secretHash: secretHashOf(secret), endsAt }),
  );
  const answer = await client.send({ method: 'POST', path: 'Subscription', body, lane: 'batch' });
  const id = answer.body?.['id'] ?? /Subscription\/([A-Za-z0-9.-]{1,64})/.exec(answer.location ?? '')?.[1];
  const isMade = answer.status < 300 && typeof id === 'string';
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    isMade
      ? nameSubscription(tx, { connectionId, criteria, ehrId: id })
      : forgetSubscription(tx, { connectionId, criteria }),
  );
}

/**
 * Sees to it that the server tells of changes, where it can: what is missing is subscribed to, what has died or is about to end is made
 * anew. A server that refuses is polled all the same. Safe to repeat. Throws `ProviderError`.
 */
export async function ensureSubscribed(ctx: Ctx, source: EhrSource): Promise<void> {
  const { connectionId } = source;
  const known = await ctx.db.inClinic(ctx.clinicId, (tx) => loadSubscriptions(tx, connectionId));
  for (const criteria of await criteriaOf(source)) {
    const before = known.find((one) => one.criteria === criteria);
    if (!before || !(await isAlive(ctx, source, before))) await subscribe(ctx, source, criteria, before);
  }
  await ctx.db.inClinic(ctx.clinicId, (tx) => markSubscribed(tx, ctx, connectionId));
}

/** What of a silent one is to be done: nothing, what it told to nobody, or all of it anew. */
async function whyItIsSilent(ctx: Ctx, source: EhrSource, silent: EhrSubscription): Promise<'fine' | 'lost' | 'dead'> {
  if (silent.ehrId === NOT_NAMED) return 'dead';
  const path = `Subscription/${silent.ehrId}/$status`;
  const answer = await source.client.send({ method: 'GET', path, headers: NO_CACHE, lane: 'batch' });
  const status = answer.status < 300 ? readStatus(answer.body) : undefined;
  if (!status) return (await isAlive(ctx, source, silent)) ? 'fine' : 'dead';
  if (!status.isAlive) return 'dead';
  // Of one of which nothing was ever heard each event is one that was lost.
  return (status.soFar ?? 0) > (silent.lastEvent ?? 0) ? 'lost' : 'fine';
}

/**
 * A topic subscription that has not even sent its heartbeat is asked what is wrong (`$status`): one that has ended is made anew, and what
 * it told while we did not hear it is asked for. Each silence is asked about once. Searches have no heartbeat. Throws `ProviderError`.
 */
export async function askAboutSilence(ctx: Ctx, source: EhrSource): Promise<void> {
  const { connectionId } = source;
  const known = await ctx.db.inClinic(ctx.clinicId, (tx) => loadSubscriptions(tx, connectionId));
  const now = ctx.clock.now();
  for (const one of known) {
    const { criteria, heardAt, lastEvent = 0 } = one;
    if (!/^https?:/.test(criteria) || (heardAt !== undefined && now - heardAt < SILENCE_MS)) continue;
    await ctx.db.inClinic(ctx.clinicId, (tx) => markAsked(tx, ctx, { connectionId, criteria }));
    const why = await whyItIsSilent(ctx, source, one);
    if (why === 'dead') await subscribe(ctx, source, criteria, one);
    if (why === 'fine') continue;
    ctx.log.warn({ 'ehr.connection': connectionId, why }, 'The EHR told nothing for longer than it promised.');
    const payload = { connectionId, criteria, from: lastEvent + 1, to: lastEvent + MOST_EVENTS };
    const dedupeKey = `${connectionId} ${criteria} ${lastEvent + 1} silent`;
    if (why === 'lost')
      await ctx.db.inClinic(ctx.clinicId, (tx) => enqueue(tx, ctx, { definition: fillEhrGap, payload, dedupeKey }));
  }
}
