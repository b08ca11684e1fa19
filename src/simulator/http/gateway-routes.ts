import { timingSafeEqual } from 'node:crypto';
import { json, Router, type Request } from 'express';
import { z } from 'zod';
import { signatureHeaders } from '../../platform/http/webhook-signature.ts';
import { systemClock } from '../../platform/time/clock.ts';
import { parseInstant, toIso } from '../../platform/time/instant.ts';
import type { Carrier } from '../carrier/context.ts';
import type { MessageRecord } from '../carrier/records.ts';
import { newSid } from '../carrier/sid.ts';
import { pause } from '../carrier/webhooks.ts';

export interface GatewayDesk {
  readonly carrier: Carrier;
  /** Opens it, and its bytes sign its reports. */
  readonly token: string;
}

const NewMessage = z.object({
  from: z.string().min(3).max(20),
  to: z.string().regex(/^\+[1-9]\d{6,14}$/),
  text: z.string().min(1).max(1_600),
  reference: z.string().min(1).max(100),
  callbackUrl: z.url(),
});
const MOST_KEYS = 1_000;
const MOST_LISTED = 50;

/** What the faults of a number make of a message, in this provider's words. */
const FAILURES = [
  { fault: 'undeliverable', error: 'unknown-recipient' },
  { fault: 'unreachable', error: 'unreachable' },
  { fault: 'landline', error: 'not-a-mobile' },
  { fault: 'filtered', error: 'content-refused' },
] as const;

function mayEnter(request: Request, token: string): boolean {
  const [given, expected] = [request.get('authorization') ?? '', `Bearer ${token}`].map((text) => Buffer.from(text));
  return (
    given !== undefined &&
    expected !== undefined &&
    given.length === expected.length &&
    timingSafeEqual(given, expected)
  );
}

/** The other provider of SMS: a gateway that speaks JSON, knows its keys again, and signs its reports as Standard Webhooks. */
export function gatewayRoutes(desk: GatewayDesk): Router {
  const { carrier } = desk;
  const known = new Map<string, MessageRecord>();
  const router = Router();
  router.use((request, response, next) => {
    if (mayEnter(request, desk.token)) return next();
    response.status(401).json({ error: 'not-authorised' });
  });
  router.post('/messages', json({ limit: '32kb' }), (request, response) => {
    const message = NewMessage.safeParse(request.body);
    if (!message.success) return void response.status(422).json({ error: 'invalid-recipient' });
    const key = request.get('idempotency-key') ?? message.data.reference;
    const before = known.get(key);
    if (before) return void response.status(201).json({ id: before.sid, status: 'accepted' });
    const { from, to, text: body } = message.data;
    const at = carrier.now();
    const sid = newSid('SM', carrier.ids);
    const kept = { sid, from, to, body, createdAt: at, updatedAt: at };
    const record = carrier.messages.add({ ...kept, direction: 'outbound-api', status: 'queued' });
    if (known.size >= MOST_KEYS) known.clear();
    known.set(key, record);
    carrier.deliveries.run(deliver(desk, record, message.data));
    response.status(201).json({ id: record.sid, status: 'accepted' });
  });
  router.get('/messages', (request, response) => {
    const since = parseInstant(request.query['since']);
    const mine = [...known.values()].flatMap(({ sid }) => carrier.messages.get(sid) ?? []);
    const found = mine
      .filter(({ from, to }) => from === request.query['from'] && to === request.query['to'])
      .filter(({ createdAt }) => since === undefined || createdAt >= since)
      .toSorted((a, b) => b.createdAt - a.createdAt)
      .slice(0, MOST_LISTED);
    response.json({
      messages: found.map(({ sid: id, body: text, createdAt, status }) => ({
        id,
        text,
        createdAt: toIso(createdAt),
        status: status === 'delivered' || status === 'sent' ? status : status === 'undelivered' ? 'failed' : 'accepted',
      })),
    });
  });
  return router;
}

async function deliver(
  { carrier, token }: GatewayDesk,
  { sid, to }: MessageRecord,
  message: z.infer<typeof NewMessage>,
): Promise<void> {
  const report = async (status: 'sent' | 'delivered' | 'failed', error?: string): Promise<void> => {
    const at = carrier.now();
    carrier.messages.change(sid, { status: status === 'failed' ? 'undelivered' : status, updatedAt: at });
    const { reference, callbackUrl } = message;
    const body = JSON.stringify({ id: sid, reference, status, ...(error ? { error } : {}) });
    const signed = { id: `${sid}-${status}`, timestampSeconds: Math.floor(systemClock.real() / 1_000), body };
    const headers = { 'content-type': 'application/json', ...signatureHeaders([Buffer.from(token)], signed) };
    // A report that nobody takes is lost, as it would be at many gateways: the product asks for the list.
    await fetch(callbackUrl, {
      method: 'POST',
      headers,
      body,
      signal: AbortSignal.any([carrier.stopping, AbortSignal.timeout(5_000)]),
    }).catch(() => undefined);
  };
  await pause(carrier.delays.sentMs, carrier.stopping);
  if (carrier.stopping.aborted) return;
  await report('sent');
  await pause(carrier.delays.deliveredMs, carrier.stopping);
  if (carrier.stopping.aborted) return;
  const failure = FAILURES.find(({ fault }) => carrier.faults.has(fault, to));
  await (failure ? report('failed', failure.error) : report('delivered'));
}
