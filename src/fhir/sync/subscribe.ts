import { randomBytes } from 'node:crypto';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { DAY_MS, plusMs, toIso, type Instant } from '../../platform/time/instant.ts';
import { listOf } from '../mapping/kept.ts';
import type { FhirJson } from '../mapping/resource.ts';
import type { EhrSource, EhrSyncPorts } from './ehr-source.ts';
import { secretHashOf } from './hear-notification.ts';
import { NO_CACHE } from './read-page.ts';
import { loadSubscriptions, markSubscribed, saveSubscription, type EhrSubscription } from './store/subscriptions.ts';

/** Types whose changes cannot wait for the next round. */
const SEARCHES = ['Appointment?', 'Slot?', 'Patient?'];
const BACKPORT = 'http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition';
const HEARTBEAT_SECONDS = 300;
/** A subscription that nobody renews ends by itself. */
const LASTS_MS = 30 * DAY_MS;
const RENEWED_BEFORE_MS = 3 * DAY_MS;
const SECRET_BYTES = 32;

type Ctx = ClinicContext<EhrSyncPorts>;

/** What the server can be asked to tell of: its topics, or searches. */
async function criteriaOf({ client, habits }: EhrSource): Promise<readonly string[]> {
  if (habits.tellsBy === 'nothing') return [];
  if (habits.tellsBy === 'rest-hook') return SEARCHES;
  const answer = await client.send({ method: 'GET', path: 'SubscriptionTopic', headers: NO_CACHE, lane: 'batch' });
  const topics = answer.status < 300 ? listOf(answer.body, 'entry') : [];
  const urls = topics.flatMap(({ resource }) => {
    const url = typeof resource === 'object' && resource !== null && 'url' in resource ? resource.url : undefined;
    return typeof url === 'string' && url.length <= 500 ? [url] : [];
  });
  return urls.length > 0 ? urls.slice(0, 5) : SEARCHES;
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
    reason: 'Centralita mirrors the agenda',
    criteria,
    end: toIso(end),
    // Without a payload: what changed is read from the server itself.
    channel: { type: 'rest-hook', endpoint, ...(isTopic ? topical : {}) },
  };
}

/** Whether the server still tells by it: there, not in error, and not about to end. */
async function isAlive(ctx: Ctx, source: EhrSource, known: EhrSubscription): Promise<boolean> {
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
  const body = subscriptionOf(criteria, `${ctx.ports.ehrHooksUrl}/${ctx.clinicId}/${connectionId}/${secret}`, endsAt);
  // The one that has ended is replaced by a new one: two would tell everything twice.
  if (before) await client.send({ method: 'DELETE', path: `Subscription/${before.ehrId}`, lane: 'batch' });
  const answer = await client.send({ method: 'POST', path: 'Subscription', body, lane: 'batch' });
  const id = answer.body?.['id'] ?? /Subscription\/([A-Za-z0-9.-]{1,64})/.exec(answer.location ?? '')?.[1];
  if (answer.status >= 300 || typeof id !== 'string') return;
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    saveSubscription(tx, connectionId, { criteria, ehrId: id, secretHash: secretHashOf(secret), endsAt }),
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
