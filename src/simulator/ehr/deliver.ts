import type { FhirJson } from './fhir-json.ts';

/** One POST to a subscriber. */
export interface Delivery {
  readonly subscriptionId: string;
  readonly kind: 'handshake' | 'heartbeat' | 'event';
  readonly endpoint: string;
  readonly at: string;
  /** Missing where nobody answered in time. */
  readonly status?: number;
}

interface Delivering {
  readonly subscription: FhirJson;
  readonly kind: Delivery['kind'];
  /** Absent: an empty ping. */
  readonly body: FhirJson | undefined;
  readonly at: string;
  readonly signal: AbortSignal;
}

const TIMEOUT_MS = 5_000;

/** "Authorization: Bearer abc" */
function headerLines(lines: unknown): Record<string, string> {
  if (!Array.isArray(lines)) return {};
  return Object.fromEntries(
    lines
      .map((line) => /^([\w-]+)\s*:\s*(.*)$/.exec(String(line)))
      .filter((match) => match !== null)
      .map(([, name = '', value = '']) => [name.toLowerCase(), value]),
  );
}

/** Sends it once. An answer of any kind is noted; none, or none in time, as well. */
export async function deliver({ subscription, kind, body, at, signal }: Delivering): Promise<Delivery> {
  const channel = (subscription['channel'] ?? {}) as { readonly endpoint?: string; readonly header?: unknown };
  const { endpoint = '' } = channel;
  const noted = { subscriptionId: String(subscription.id), kind, endpoint, at };
  const content = body === undefined ? {} : { 'content-type': 'application/fhir+json' };
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { ...content, ...headerLines(channel.header) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
    });
    await response.body?.cancel();
    return { ...noted, status: response.status };
  } catch {
    return noted;
  }
}
