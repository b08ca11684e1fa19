import { listOf, type FhirJson } from './fhir-json.ts';

/** Subscriptions R5 Backport IG 1.1.0. */
export const BACKPORT = 'http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition';

/** The one topic of this EHR: its appointments and slots change. */
export const TOPIC = 'https://sandbox-ehr.example/SubscriptionTopic/agenda-change';

export type NotificationType = 'handshake' | 'heartbeat' | 'event-notification' | 'query-status' | 'query-event';
export type PayloadContent = 'empty' | 'id-only' | 'full-resource';

/** One thing that happened, numbered from the start of the subscription. */
export interface TopicEvent {
  readonly number: number;
  readonly at: string;
  readonly method: 'POST' | 'PUT' | 'DELETE';
  readonly focus: string;
  readonly resource?: FhirJson;
}

export interface TopicWish {
  readonly topic: string;
  /** "Appointment?status=booked"; absent: every appointment and slot. */
  readonly filters: readonly string[];
  readonly content: PayloadContent;
  readonly heartbeatSeconds: number | undefined;
}

function extensionOf(element: unknown, name: string): Readonly<Record<string, unknown>> | undefined {
  const extensions = listOf((element as { extension?: unknown } | undefined)?.extension);
  return extensions.find(({ url }) => url === `${BACKPORT}/${name}`);
}

/** What a topic subscription wants; undefined where it is one of R4's own, whose criteria are a search. */
export function topicWish(subscription: FhirJson): TopicWish | undefined {
  const topic = String(subscription['criteria']);
  if (!/^https?:\/\//.test(topic)) return undefined;
  const channel = subscription['channel'] as Readonly<Record<string, unknown>> | undefined;
  const filters = listOf((subscription['_criteria'] as { extension?: unknown } | undefined)?.extension)
    .filter(({ url }) => url === `${BACKPORT}/backport-filter-criteria`)
    .map(({ valueString }) => String(valueString));
  const content = extensionOf(channel?.['_payload'], 'backport-payload-content')?.['valueCode'];
  const heartbeat = extensionOf(channel, 'backport-heartbeat-period')?.['valueUnsignedInt'];
  return {
    topic,
    filters,
    content: content === 'id-only' || content === 'full-resource' ? content : 'empty',
    heartbeatSeconds: typeof heartbeat === 'number' && heartbeat > 0 ? heartbeat : undefined,
  };
}

export interface Notification {
  readonly baseUrl: string;
  readonly subscription: FhirJson;
  readonly wish: TopicWish;
  readonly type: NotificationType;
  /** How many events there have been since the subscription began. */
  readonly soFar: number;
  readonly events: readonly TopicEvent[];
  readonly at: string;
}

/** The status as R4 has it: Parameters of the profile `backport-subscription-status-r4`. */
export function statusParameters({ baseUrl, subscription, wish, type, soFar, events }: Notification): FhirJson {
  return {
    resourceType: 'Parameters',
    meta: { profile: [`${BACKPORT}/backport-subscription-status-r4`] } as FhirJson['meta'] & object,
    parameter: [
      { name: 'subscription', valueReference: { reference: `${baseUrl}/Subscription/${subscription.id}` } },
      { name: 'topic', valueCanonical: wish.topic },
      { name: 'status', valueCode: type === 'handshake' ? 'requested' : subscription['status'] },
      { name: 'type', valueCode: type },
      { name: 'events-since-subscription-start', valueString: String(soFar) },
      ...events.map(({ number, at, focus }) => ({
        name: 'notification-event',
        part: [
          { name: 'event-number', valueString: String(number) },
          { name: 'timestamp', valueInstant: at },
          ...(wish.content === 'empty'
            ? []
            : [{ name: 'focus', valueReference: { reference: `${baseUrl}/${focus}` } }]),
        ],
      })),
    ],
  };
}

/** The history Bundle of a notification: the status first, then what happened, as much of it as was wished. */
export function notificationBundle(notification: Notification): FhirJson {
  const { baseUrl, subscription, wish, events, at } = notification;
  const status = {
    fullUrl: `urn:uuid:${crypto.randomUUID()}`,
    resource: statusParameters(notification),
    request: { method: 'GET', url: `${baseUrl}/Subscription/${subscription.id}/$status` },
    response: { status: '200' },
  };
  const happened = events.map(({ method, focus, resource }) => ({
    fullUrl: `${baseUrl}/${focus}`,
    ...(wish.content === 'full-resource' && resource ? { resource } : {}),
    request: { method, url: method === 'POST' ? focus.split('/')[0] : focus },
    response: { status: method === 'POST' ? '201' : '200' },
  }));
  return {
    resourceType: 'Bundle',
    meta: { profile: [`${BACKPORT}/backport-subscription-notification-r4`] } as FhirJson['meta'] & object,
    type: 'history',
    timestamp: at,
    entry: wish.content === 'empty' ? [status] : [status, ...happened],
  };
}
