import { listOf } from '../../mapping/kept.ts';
import { isJsonObject, type FhirJson } from '../../mapping/resource.ts';
import { foreignIdOf } from './localize.ts';
import type { ForeignId } from './mirrored-type.ts';

/** What a notification says of itself. What it says of resources is not believed. */
export interface Notification {
  readonly type: 'ping' | 'handshake' | 'heartbeat' | 'event-notification';
  /** The greatest number of an event that it tells of, or of those that there have been. */
  readonly lastEvent?: number | undefined;
  /** The least number of an event that it tells of. */
  readonly firstEvent?: number | undefined;
}

const PING: Notification = { type: 'ping' };
const TYPES = ['handshake', 'heartbeat', 'event-notification'] as const;

function numberIn(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}

function parameter(of: FhirJson, list: string, name: string): FhirJson | undefined {
  return listOf(of, list).find((one) => one['name'] === name);
}

function valueOf(one: FhirJson | undefined): unknown {
  return one?.['valueCode'] ?? one?.['valueString'] ?? one?.['valueUnsignedInt'] ?? one?.['valueInteger'];
}

/** R4 carries the status in Parameters (R5 Backport IG), R5 in a SubscriptionStatus. */
function statusOf(status: FhirJson) {
  if (status['resourceType'] === 'SubscriptionStatus') {
    const events = listOf(status, 'notificationEvent').map((event) => numberIn(event['eventNumber']));
    return { type: status['type'], soFar: numberIn(status['eventsSinceSubscriptionStart']), events };
  }
  const events = listOf(status, 'parameter')
    .filter((one) => one['name'] === 'notification-event')
    .map((event) => numberIn(valueOf(parameter(event, 'part', 'event-number'))));
  const soFar = numberIn(valueOf(parameter(status, 'parameter', 'events-since-subscription-start')));
  return { type: valueOf(parameter(status, 'parameter', 'type')), soFar, events };
}

/** What `$status` answers: whether it still tells, and how many events there have been. Undefined for what is no such answer. */
export function readStatus(
  body: unknown,
): { readonly isAlive: boolean; readonly soFar: number | undefined } | undefined {
  const [first] = isJsonObject(body) ? listOf(body, 'entry') : [];
  const status = first?.['resource'];
  if (!isJsonObject(status)) return undefined;
  const said = status['status'] ?? valueOf(parameter(status, 'parameter', 'status'));
  return { isAlive: said === 'active' || said === 'requested', soFar: statusOf(status).soFar };
}

/** Whatever comes to the address: anything that is not understood is a ping. */
export function readNotification(body: unknown): Notification {
  if (!isJsonObject(body) || body['resourceType'] !== 'Bundle') return PING;
  const [first] = listOf(body, 'entry');
  const status = first?.['resource'];
  if (!isJsonObject(status)) return PING;
  const { type: said, soFar, events } = statusOf(status);
  const type = TYPES.find((known) => known === said);
  if (!type) return PING;
  const numbers = events.filter((number) => number !== undefined);
  return {
    type,
    lastEvent: numbers.length > 0 ? Math.max(...numbers) : soFar,
    ...(numbers.length > 0 ? { firstEvent: Math.min(...numbers) } : {}),
  };
}

/** The numbers of events that we never heard of, both included; undefined where none is missing. */
export function gapBefore(
  { type, firstEvent, lastEvent }: Notification,
  heard: number | undefined,
): { readonly from: number; readonly to: number } | undefined {
  if (heard === undefined || type === 'handshake' || type === 'ping' || lastEvent === undefined) return undefined;
  const to = firstEvent === undefined ? lastEvent : firstEvent - 1;
  return to > heard ? { from: heard + 1, to } : undefined;
}

/** The resources that the events of an answer to `$events` are about. */
export function fociOf(bundle: FhirJson, baseUrl: string): readonly ForeignId[] {
  const [first] = listOf(bundle, 'entry');
  const status = isJsonObject(first?.['resource']) ? first['resource'] : {};
  const foci = [
    ...listOf(status, 'notificationEvent').map((event) => event['focus']),
    ...listOf(status, 'parameter')
      .filter((one) => one['name'] === 'notification-event')
      .map((event) => parameter(event, 'part', 'focus')?.['valueReference']),
  ];
  return foci.flatMap((focus) => foreignIdOf(focus, baseUrl) ?? []);
}
