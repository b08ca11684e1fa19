import { toIso, type Instant } from '../../platform/time/instant.ts';
import { listOf, withExtensions } from '../mapping/kept.ts';
import { isJsonObject, overlay, type FhirJson, type FhirResource } from '../mapping/resource.ts';
import { RECORD_PARAMETERS, RECORD_SORTS } from '../search/common-parameters.ts';
import { textParameter } from '../search/conditions.ts';
import { codeParameter } from '../search/token-parameters.ts';
import { defineResourceType } from '../search/resource-type.ts';
import { BACKPORT } from './domain/notification.ts';
import { SUBSCRIPTION_STATUSES, type Content, type SubscriptionStatus } from './domain/subscription.ts';

interface SubscriptionViewRow {
  readonly id: string;
  readonly sort_value: number | string;
  readonly status: SubscriptionStatus;
  readonly content: Content;
  readonly heartbeat_seconds: number | null;
  readonly timeout_seconds: number;
  readonly most_events: number;
  readonly error: string | null;
  readonly fhir: FhirJson;
  readonly version: number;
  readonly updated_at: Instant;
}

const OURS = ['backport-heartbeat-period', 'backport-timeout', 'backport-max-count', 'backport-payload-content'].map(
  (name) => `${BACKPORT}/${name}`,
);

/** The channel with what really holds, defaults included. Header lines are not in the view: they are never served. */
function channelOf(row: SubscriptionViewRow): FhirJson {
  const stored = isJsonObject(row.fhir['channel']) ? row.fhir['channel'] : {};
  const { heartbeat_seconds: heartbeat, timeout_seconds: timeout, most_events: most, content } = row;
  const extension = [
    heartbeat === null ? undefined : { url: OURS[0], valueUnsignedInt: heartbeat },
    { url: OURS[1], valueUnsignedInt: timeout },
    { url: OURS[2], valuePositiveInt: most },
  ];
  const kept = isJsonObject(stored['_payload']) ? stored['_payload'] : {};
  // R4's own way has no code in the backport.
  const contentExtension = content === 'resource' ? undefined : { url: OURS[3], valueCode: content };
  const payload = { ...kept, extension: withExtensions(kept, [contentExtension], OURS) };
  return {
    ...stored,
    extension: withExtensions({ extension: listOf(stored, 'extension') }, extension, OURS),
    ...(content === 'ping' ? {} : { payload: stored['payload'] ?? 'application/fhir+json' }),
    // FHIR JSON has no empty objects: without an extension of its own nothing stands beside the payload.
    ...(content === 'ping' || !Object.values(payload).some(Boolean) ? {} : { _payload: payload }),
  };
}

function toFhirSubscription(row: SubscriptionViewRow): FhirResource {
  const { id, version } = row;
  return overlay({ resourceType: 'Subscription', id, version, lastUpdated: toIso(row.updated_at) }, row.fhir, {
    status: row.status,
    error: row.error ?? undefined,
    channel: channelOf(row),
  });
}

/** A client's own subscriptions: the view shows those of `app.client` and no others (see `api/as-client.ts`). */
export const subscriptionType = defineResourceType<SubscriptionViewRow>({
  name: 'Subscription',
  view: 'fhir_subscription',
  parameters: {
    ...RECORD_PARAMETERS,
    status: codeParameter('status', SUBSCRIPTION_STATUSES),
    criteria: textParameter("v.fhir->>'criteria'"),
  },
  sorts: RECORD_SORTS,
  defaultSort: '_id',
  includes: {},
  toFhir: toFhirSubscription,
});
