import { addressFault, type OutsidePolicy } from '../../platform/http/outside-address.ts';
import type { Result } from '../../platform/kernel/result.ts';
import { resourceReader, type Reader } from '../mapping/reader.ts';
import { isJsonObject, keptElements, type FhirJson, type InvalidResource } from '../mapping/resource.ts';
import { resourceTypeOf } from '../search/registry.ts';
import type { Condition } from '../search/parse-condition.ts';
import { parseSearch, WHOLE_REACH } from '../search/search-request.ts';
import { BACKPORT } from './domain/notification.ts';
import { secretBytes } from '../../platform/http/webhook-signature.ts';
import {
  CONTENTS,
  SUBSCRIPTION_STATUSES,
  type Content,
  type SubscriptionStatus,
  type Wish,
} from './domain/subscription.ts';
import { topicByUrl, TOPICS, TOPICS_BASE, type FocusType, type Topic } from './domain/topics.ts';

export interface ParsedSubscription {
  readonly status: SubscriptionStatus;
  readonly wish: Wish;
  /** Header lines to send along; absent where the client sent none. */
  readonly headers?: readonly string[];
  /** What the client wants deliveries signed with. */
  readonly secret?: string;
  /** The resource without what is secret. */
  readonly fhir: FhirJson;
}

/** What is sent, and so what may be asked for. */
const PAYLOADS = ['application/fhir+json'] as const;
const MOST_HEADERS = 10;
const MOST_FILTERS = 10;
const LONGEST_HEADER = 1_000;
const LEAST_HEARTBEAT_SECONDS = 60;
const MOST_HEARTBEAT_SECONDS = 86_400;
const DEFAULT_TIMEOUT_SECONDS = 10;
const MOST_TIMEOUT_SECONDS = 30;
const DEFAULT_MOST_EVENTS = 20;
const LARGEST_MOST_EVENTS = 100;
/** A header line that gives the signing secret instead of being sent. */
const SECRET_HEADER = 'webhook-secret';
/** Ours to say, or the connection's. */
const RESERVED_HEADERS =
  /^(?:host|content-.*|connection|keep-alive|transfer-encoding|te|trailer|upgrade|expect|proxy-.*|webhook-.*|user-agent|accept-encoding)$/;
const HEADER_LINE = /^([A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}):[ \t]*([\u0021-\u007e](?:[\u0020-\u007e]*[\u0021-\u007e])?)$/;

/** What in a search chooses resources; how the answer looks is nothing that a subscription could say. */
function checkQuery(at: Reader, type: FocusType, search: { query: string; allowed?: readonly string[] }): void {
  const resourceType = resourceTypeOf(type);
  if (!resourceType) {
    at.refuse('not-supported', `${type} cannot be searched here`);
    return;
  }
  const pairs = [...new URLSearchParams(search.query)];
  const { request, issues, unknown } = parseSearch(resourceType, pairs, WHOLE_REACH);
  const others = pairs.filter(([name]) => search.allowed && !search.allowed.includes(name.split(':')[0] ?? ''));
  if (pairs.length === 0) at.refuse('value', 'has no search parameter');
  else if (unknown.length + others.length > 0 || request.conditions.length !== pairs.length)
    at.refuse('not-supported', 'has a search parameter that is not supported here');
  else if (issues.length > 0) at.refuse('value', 'has a value that the search parameter does not take');
  else if (type === 'Slot' && !search.allowed && !request.conditions.some(asksForFree))
    at.refuse(
      'not-supported',
      'of Slots only those are told that become free: ask for status=free, or by the topic slot-freed',
    );
}

/** That a Slot is taken, or made, is no event here: a search that waits for it would wait for ever. */
function asksForFree({ name, own }: Condition): boolean {
  return (
    name === 'status' &&
    own?.modifier === undefined &&
    (own?.alternatives ?? []).every((token) => /(^|\|)free$/.test(token))
  );
}

function splitQuery(text: string): { readonly type: string; readonly query: string } {
  const mark = text.indexOf('?');
  return mark < 0 ? { type: text, query: '' } : { type: text.slice(0, mark), query: text.slice(mark + 1) };
}

function parseFilters(resource: Reader, topic: Topic): readonly string[] {
  const extensions = resource
    .field('_criteria')
    .list('extension')
    .filter((extension) => extension.json()['url'] === `${BACKPORT}/backport-filter-criteria`);
  if (extensions.length > MOST_FILTERS)
    resource.field('_criteria').refuse('too-long', `has more than ${MOST_FILTERS} filters`);
  return extensions.slice(0, MOST_FILTERS).flatMap((extension) => {
    const value = extension.field('valueString').required();
    const text = value.text(1_000);
    if (text === undefined) return [];
    const { type, query } = splitQuery(text);
    if (type !== topic.resourceType) value.refuse('value', `expected ${topic.resourceType}?…`);
    else checkQuery(value, topic.resourceType, { query, allowed: topic.filters });
    return [query];
  });
}

type What = Pick<Wish, 'topic' | 'resourceType' | 'queries'>;

function parseCriteria(resource: Reader): What | undefined {
  const at = resource.field('criteria').required();
  const text = at.text(1_000);
  if (text === undefined) return undefined;
  if (/^https?:/.test(text)) {
    const topic = topicByUrl(text);
    if (!topic) return at.refuse('not-supported', `there is no such topic: see ${TOPICS_BASE}`);
    return { topic: topic.name, resourceType: topic.resourceType, queries: parseFilters(resource, topic) };
  }
  const { type, query } = splitQuery(text);
  const known = TOPICS.find(({ resourceType }) => resourceType === type)?.resourceType;
  if (!known)
    return at.refuse(
      'not-supported',
      `expected ${TOPICS.map((topic) => `${topic.resourceType}?…`).join(', ')} or a topic`,
    );
  checkQuery(at, known, { query });
  return { resourceType: known, queries: [query] };
}

function parseContent(channel: Reader, isTopic: boolean): Content {
  const payload = channel.field('payload').code(PAYLOADS);
  const url = `${BACKPORT}/backport-payload-content`;
  const content = channel.field('_payload').extension(url)?.field('valueCode').required().code(CONTENTS);
  if (content !== undefined) return content;
  if (payload === undefined) return 'ping';
  // Least disclosure: who subscribes to a topic and does not say more is told which resource, and reads it as itself.
  return isTopic ? 'id-only' : 'resource';
}

function parseNumber(channel: Reader, name: string, element: string, range: { min: number; max: number }) {
  return channel.extension(`${BACKPORT}/${name}`)?.field(element).required().integer(range);
}

/** The lines as they will be sent, and the signing secret where one of them gives it. */
function parseHeaders(channel: Reader): { readonly headers?: readonly string[]; readonly secret?: string } {
  const lines = channel.list('header');
  if (lines.length === 0) return {};
  if (lines.length > MOST_HEADERS) channel.field('header').refuse('too-long', `has more than ${MOST_HEADERS} lines`);
  const headers: string[] = [];
  let secret: string | undefined;
  for (const line of lines.slice(0, MOST_HEADERS)) {
    const [, name = '', value = ''] = HEADER_LINE.exec(line.text(LONGEST_HEADER) ?? '') ?? [];
    if (name === '') line.refuse('value', 'expected "Name: value" in visible ASCII');
    else if (name.toLowerCase() === SECRET_HEADER) {
      if (!secretBytes(value)) line.refuse('value', 'expected whsec_ and base64 of 24 to 64 bytes');
      secret = value;
    } else if (RESERVED_HEADERS.test(name.toLowerCase()))
      line.refuse('business-rule', 'this header is set by the server');
    else headers.push(`${name}: ${value}`);
  }
  return { headers, ...(secret === undefined ? {} : { secret }) };
}

function parseEndpoint(channel: Reader, policy: OutsidePolicy): string | undefined {
  const at = channel.field('endpoint').required();
  const endpoint = at.text(2_000);
  if (endpoint === undefined) return undefined;
  const fault = addressFault(endpoint, policy);
  return fault === undefined ? endpoint : at.refuse('value', `is not called: ${fault}`);
}

/** What is kept and served again: never the header lines. */
function withoutSecrets(json: FhirJson): FhirJson {
  const { header: _header, ...channel } = isJsonObject(json['channel']) ? json['channel'] : {};
  const { status: _status, error: _error, ...rest } = keptElements(json);
  return { ...rest, channel };
}

/** Reads what a client sends as a Subscription: R4, with the extensions of the R5 backport. */
export function parseSubscription(json: unknown, policy: OutsidePolicy): Result<ParsedSubscription, InvalidResource> {
  const resource = resourceReader(json, 'Subscription');
  const status = resource.field('status').required().code(SUBSCRIPTION_STATUSES);
  resource.field('reason').required().text(1_000);
  const what = parseCriteria(resource);
  const endsAt = resource.field('end').instant();
  const channel = resource.field('channel').required();
  channel.field('type').required().code(['rest-hook']);
  const endpoint = parseEndpoint(channel, policy);
  const content = parseContent(channel, what?.topic !== undefined);
  const heartbeatSeconds = parseNumber(channel, 'backport-heartbeat-period', 'valueUnsignedInt', {
    min: LEAST_HEARTBEAT_SECONDS,
    max: MOST_HEARTBEAT_SECONDS,
  });
  const timeoutSeconds = parseNumber(channel, 'backport-timeout', 'valueUnsignedInt', {
    min: 1,
    max: MOST_TIMEOUT_SECONDS,
  });
  const mostEvents = parseNumber(channel, 'backport-max-count', 'valuePositiveInt', { min: 1, max: 2 ** 31 - 1 });
  const headers = parseHeaders(channel);
  return resource.finish(
    status === undefined || what === undefined || endpoint === undefined
      ? undefined
      : {
          status,
          wish: {
            ...what,
            content,
            endpoint,
            ...(heartbeatSeconds === undefined ? {} : { heartbeatSeconds }),
            timeoutSeconds: timeoutSeconds ?? DEFAULT_TIMEOUT_SECONDS,
            mostEvents: Math.min(mostEvents ?? DEFAULT_MOST_EVENTS, LARGEST_MOST_EVENTS),
            ...(endsAt === undefined ? {} : { endsAt }),
          },
          ...headers,
          fhir: withoutSecrets(resource.json()),
        },
  );
}
