import { OutsideRequestFailed } from '../../../platform/http/outside-request.ts';
import { unseal } from '../../../platform/crypto/seal.ts';
import { required } from '../../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import { notificationBundle, type NotificationType } from '../domain/notification.ts';
import { secretBytes, signatureHeaders } from '../../../platform/http/webhook-signature.ts';
import type { LoggedEvent, SubscriptionStatus } from '../domain/subscription.ts';
import type { VendorPorts } from '../ports.ts';
import { HEADERS_PURPOSE, SECRET_PURPOSE } from '../secrets.ts';
import type { StoredSubscription } from '../store/subscription-rows.ts';

export interface Outgoing {
  readonly subscription: StoredSubscription;
  readonly type: NotificationType;
  readonly status: SubscriptionStatus;
  readonly events: readonly LoggedEvent[];
  readonly resources: ReadonlyMap<string, object>;
  /** Asked for again by `$resend`: a vendor that drops repeats by their id shall not drop these. */
  readonly resendId?: string;
}

export type Sent =
  | { readonly ok: true }
  /** `isFinal`: another try would end the same way. */
  | { readonly ok: false; readonly reason: string; readonly isFinal: boolean };

/** An answer's body is of no interest; so much is read to leave the connection in order. */
const MOST_ANSWER_BYTES = 1_024;
const GONE = 410;

/** The same at every try of the same message, so that a vendor can tell a repeat. */
function messageId({ subscription, type, events, resendId }: Outgoing, now: number): string {
  const [first] = events;
  const last = events.at(-1);
  const what = first && last ? `${first.number}-${last.number}` : type === 'handshake' ? subscription.version : now;
  return `${subscription.id}:${type}:${what}${resendId === undefined ? '' : `:${resendId}`}`;
}

function vendorHeaders(ctx: ClinicContext<VendorPorts>, subscription: StoredSubscription) {
  if (subscription.headersSealed === undefined) return {};
  const { sealKey } = ctx.ports.vendors;
  const opened = unseal(sealKey, HEADERS_PURPOSE + subscription.id, subscription.headersSealed);
  const lines = JSON.parse(required(opened, 'the header lines')) as readonly string[];
  return Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon), line.slice(colon + 1).trim()];
    }),
  );
}

function signed(ctx: ClinicContext<VendorPorts>, outgoing: Outgoing, body: string) {
  const { subscription } = outgoing;
  const opened = unseal(ctx.ports.vendors.sealKey, SECRET_PURPOSE + subscription.id, subscription.secretSealed);
  const secret = required(secretBytes(required(opened, 'the signing secret')), 'the signing secret');
  // Signatures are of real time: a vendor refuses old ones by its own clock.
  const timestampSeconds = Math.floor(ctx.clock.real() / 1_000);
  return signatureHeaders([secret], { id: messageId(outgoing, ctx.clock.now()), timestampSeconds, body });
}

function bodyOf(ctx: ClinicContext<VendorPorts>, outgoing: Outgoing): string {
  if (outgoing.subscription.content === 'ping') return '';
  const bundle = notificationBundle({
    ...outgoing,
    content: outgoing.subscription.content,
    base: ctx.ports.vendors.fhirBase,
    at: ctx.clock.now(),
    ids: { bundle: ctx.ids.next(), status: ctx.ids.next() },
  });
  return JSON.stringify(bundle);
}

interface Message {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly url: string;
  readonly body: string;
  /** What the message is about, for its id. */
  readonly events: readonly LoggedEvent[];
}

/** R4: the endpoint is a service base, and each resource is updated there; where nothing is to be told it is asked what it is. */
function updatesOf({ subscription, events, resources }: Outgoing): readonly Message[] {
  const base = subscription.endpoint.replace(/\/+$/, '');
  if (events.length === 0) return [{ method: 'GET', url: `${base}/metadata`, body: '', events }];
  const latest = new Map(events.map((event) => [`${event.focusType}/${event.focusId}`, event]));
  return [...latest].flatMap(([reference, event]): Message[] => {
    const resource = resources.get(reference);
    // What is not there any more cannot be updated: a search finds that it is gone.
    if (!resource) return [];
    return [{ method: 'PUT', url: `${base}/${reference}`, body: JSON.stringify(resource), events: [event] }];
  });
}

/** Sends a notification, signed, with the vendor's own header lines. What the vendor does wrong is the answer, never a throw. */
export async function sendNotification(ctx: ClinicContext<VendorPorts>, outgoing: Outgoing): Promise<Sent> {
  const { subscription, events } = outgoing;
  const messages: readonly Message[] =
    subscription.content === 'resource'
      ? updatesOf(outgoing)
      : [{ method: 'POST', url: subscription.endpoint, body: bodyOf(ctx, outgoing), events }];
  for (const message of messages) {
    const sent = await sendMessage(ctx, outgoing, message);
    // An update that arrived already is repeated with the others: it says the same again.
    if (!sent.ok) return sent;
  }
  return { ok: true };
}

async function sendMessage(
  ctx: ClinicContext<VendorPorts>,
  outgoing: Outgoing,
  { method, url, body, events }: Message,
): Promise<Sent> {
  const { timeoutSeconds } = outgoing.subscription;
  const headers = {
    ...vendorHeaders(ctx, outgoing.subscription),
    ...(body === '' ? {} : { 'content-type': 'application/fhir+json; charset=utf-8' }),
    'user-agent': 'Centralita',
    ...signed(ctx, { ...outgoing, events }, body),
  };
  try {
    const { status } = await ctx.ports.vendors.sendOutside({
      url,
      method,
      headers,
      ...(method === 'GET' ? {} : { body }),
      timeoutMs: timeoutSeconds * 1_000,
      mostBytes: MOST_ANSWER_BYTES,
    });
    if (status >= 200 && status < 300) return { ok: true };
    const reason = `the endpoint answered ${status}${status >= 300 && status < 400 ? '; redirects are not followed' : ''}`;
    return { ok: false, reason, isFinal: status === GONE };
  } catch (error) {
    if (!(error instanceof OutsideRequestFailed)) throw error;
    return { ok: false, reason: `the endpoint was not reached: ${error.message}`, isFinal: error.fault === 'address' };
  }
}
