import { toIso, type Instant } from '../../../platform/time/instant.ts';
import type { Content, EventSubscription, LoggedEvent, SubscriptionStatus } from './subscription.ts';
import { topicByName } from './topics.ts';

/** HL7 Subscriptions R5 Backport 1.1: profiles and extensions. */
export const BACKPORT = 'http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition';

export type NotificationType = 'handshake' | 'heartbeat' | 'event-notification' | 'query-status' | 'query-event';

export interface Notification {
  readonly type: NotificationType;
  readonly subscription: EventSubscription;
  readonly status: SubscriptionStatus;
  readonly events: readonly LoggedEvent[];
  readonly content: Content;
  /** By `Type/id`, for full-resource. */
  readonly resources: ReadonlyMap<string, object>;
  /** `https://…/fhir/R4` */
  readonly base: string;
  readonly at: Instant;
  /** An id for each entry of our own: of the Bundle, and of the status. */
  readonly ids: { readonly bundle: string; readonly status: string };
  /** Why this is not all that was asked for. */
  readonly note?: string;
}

type Parameter = Readonly<Record<string, unknown>>;

function eventParameter(event: LoggedEvent, { base, content }: Notification): Parameter {
  const hidesFocus = content === 'empty' || content === 'ping';
  const focus = { name: 'focus', valueReference: { reference: `${base}/${event.focusType}/${event.focusId}` } };
  return {
    name: 'notification-event',
    part: [
      { name: 'event-number', valueString: String(event.number) },
      { name: 'timestamp', valueInstant: toIso(event.occurredAt) },
      ...(hidesFocus ? [] : [focus]),
    ],
  };
}

/** The state of a subscription, as `backport-subscription-status-r4`. */
export function statusParameters(notification: Notification): object {
  const { subscription, status, type, base, events, ids, note } = notification;
  const { topic, error, eventCount, id } = subscription;
  const topicUrl = topic && topicByName(topic)?.url;
  // Inclusive of this notification, as the guide counts: what waits behind it is not told yet.
  const last = type === 'event-notification' ? events.at(-1)?.number : undefined;
  const text = note ?? (status === 'error' ? error : undefined);
  const parameter: readonly Parameter[] = [
    { name: 'subscription', valueReference: { reference: `${base}/Subscription/${id}` } },
    ...(topicUrl === undefined ? [] : [{ name: 'topic', valueCanonical: topicUrl }]),
    { name: 'status', valueCode: status },
    { name: 'type', valueCode: type },
    { name: 'events-since-subscription-start', valueString: String(last ?? eventCount) },
    ...events.map((event) => eventParameter(event, notification)),
    ...(text === undefined ? [] : [{ name: 'error', valueCodeableConcept: { text } }]),
  ];
  return {
    resourceType: 'Parameters',
    id: ids.status,
    meta: { profile: [`${BACKPORT}/backport-subscription-status-r4`] },
    parameter,
  };
}

function focusEntries({ events, content, resources, base }: Notification): readonly object[] {
  if (content === 'empty' || content === 'ping') return [];
  const references = [...new Set(events.map(({ focusType, focusId }) => `${focusType}/${focusId}`))];
  return references.map((reference) => {
    const resource = content === 'full-resource' ? resources.get(reference) : undefined;
    // bdl-3 wants a request of every entry; a read of it is what the vendor may do next.
    return {
      fullUrl: `${base}/${reference}`,
      ...(resource ? { resource } : {}),
      request: { method: 'GET', url: reference },
      response: { status: '200' },
    };
  });
}

/** A notification Bundle (`backport-subscription-notification-r4`): the status first, then what it is about. */
export function notificationBundle(notification: Notification): object {
  const { subscription, base, ids, at } = notification;
  const status = {
    fullUrl: `urn:uuid:${ids.status}`,
    resource: statusParameters(notification),
    request: { method: 'GET', url: `${base}/Subscription/${subscription.id}/$status` },
    response: { status: '200' },
  };
  return {
    resourceType: 'Bundle',
    id: ids.bundle,
    meta: { profile: [`${BACKPORT}/backport-subscription-notification-r4`] },
    type: 'history',
    timestamp: toIso(at),
    entry: [status, ...focusEntries(notification)],
  };
}

/** The answer of `$status`. */
export function statusBundle(
  id: string,
  statuses: readonly { readonly id: string; readonly resource: object }[],
): object {
  const entry = statuses.map((one) => ({
    fullUrl: `urn:uuid:${one.id}`,
    resource: one.resource,
    search: { mode: 'match' },
  }));
  return {
    resourceType: 'Bundle',
    id,
    type: 'searchset',
    total: entry.length,
    ...(entry.length > 0 ? { entry } : {}),
  };
}
