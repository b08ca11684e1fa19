import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { signatureHeaders } from '../../../platform/http/webhook-signature.ts';
import { required } from '../../../platform/kernel/assert.ts';
import { parseId, type ClinicId, type MessageId } from '../../../platform/kernel/ids.ts';
import { ProviderError } from '../../../platform/kernel/provider-error.ts';
import { MINUTE_MS, parseInstant, plusMs } from '../../../platform/time/instant.ts';
import type { MessageProvider, SendOutcome, SendRequest } from '../../ports/message-provider.ts';
import { firstOf } from '../first-of.ts';
import { gatewayFailure } from './errors.ts';
import { createGatewayMessages } from './gateway-messages.ts';
import { isOurGatewayCallback, isSignedByGateway } from './report.ts';

const clinicId = required(parseId<ClinicId>('0190f0f0-0000-7000-8000-000000000001'), 'clinic');
const messageId = required(parseId<MessageId>('0190f0f0-0000-7000-8000-000000000002'), 'message');
const now = required(parseInstant('2026-11-20T09:00:00Z'), 'now');
const REQUEST: SendRequest = {
  clinicId,
  messageId,
  channel: 'sms',
  from: '+34910000001',
  to: '+34600000001',
  body: 'Sí, hola',
};

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function listen(handle: RequestListener): Promise<string> {
  server = createServer(handle);
  const web = server;
  await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(web.address() as AddressInfo).port}/v1`;
}

const gateway = (baseUrl: string): MessageProvider =>
  createGatewayMessages({
    baseUrl,
    token: 'a token of the tests',
    linkSecret: 'a secret of the tests',
    statusCallbackBase: 'https://clinic.example/',
    times: { connectTimeoutMs: 1_000, responseTimeoutMs: 500 },
  });

const answering =
  (status: number, body: string, headers: Record<string, string> = {}): RequestListener =>
  (request, response) => {
    request.resume();
    request.on('end', () => response.writeHead(status, headers).end(body));
  };

describe('the SMS gateway', () => {
  test('is given the message with our name of it as its key, and an address of ours to report to', async () => {
    const seen: { url?: string | undefined; headers: unknown; body: Record<string, string> }[] = [];
    const baseUrl = await listen((request, response) => {
      let text = '';
      request.on('data', (chunk) => (text += String(chunk)));
      request.on('end', () => {
        seen.push({ url: request.url, headers: request.headers, body: JSON.parse(text) });
        response.writeHead(201).end('{"id":"m-1","status":"accepted"}');
      });
    });
    expect(await gateway(baseUrl).send(REQUEST)).toEqual({ kind: 'accepted', providerId: 'm-1', status: 'accepted' });
    const [asked] = seen;
    expect(asked?.url).toBe('/v1/messages');
    expect(asked?.headers).toMatchObject({
      authorization: 'Bearer a token of the tests',
      'idempotency-key': messageId,
    });
    expect(asked?.body).toMatchObject({
      from: '+34910000001',
      to: '+34600000001',
      text: 'Sí, hola',
      reference: messageId,
    });
    const url = new URL(asked?.body['callbackUrl'] ?? '');
    expect(`${url.origin}${url.pathname}`).toBe('https://clinic.example/sms-gateway/status');
    const token = url.searchParams.get('k') ?? '';
    expect(isOurGatewayCallback('a secret of the tests', { clinicId, messageId }, token)).toBe(true);
    expect(isOurGatewayCallback('another', { clinicId, messageId }, token)).toBe(false);
  });

  test.each<[number, string, Record<string, string>, object]>([
    [429, '{}', {}, { kind: 'not-sent' }],
    [503, '{}', { 'retry-after': '5' }, { kind: 'not-sent' }],
    [503, '{}', {}, { kind: 'unknown' }],
    [500, '{}', {}, { kind: 'unknown' }],
    [408, '{}', {}, { kind: 'unknown' }],
    [201, '{"id":', {}, { kind: 'unknown' }],
    [201, '{}', {}, { kind: 'unknown' }],
    [422, '{"error":"invalid-recipient"}', {}, { kind: 'rejected', failure: { kind: 'permanent' } }],
    [422, '{"error":"opted-out"}', {}, { kind: 'rejected', failure: { kind: 'suppress', reason: 'opted-out' } }],
    [422, '{"error":"what"}', {}, { kind: 'rejected', failure: { kind: 'configuration', reason: 'refused' } }],
    [401, 'no JSON', {}, { kind: 'rejected', failure: { kind: 'configuration', reason: 'not-authorised' } }],
  ])('HTTP %i with %s %j', async (status, body, headers, outcome) => {
    expect(await gateway(await listen(answering(status, body, headers))).send(REQUEST)).toMatchObject(outcome);
  });

  test('a connection that never stood has sent nothing; an answer that does not come may be a message', async () => {
    expect(await gateway('http://127.0.0.1:1/v1').send(REQUEST)).toMatchObject({ kind: 'not-sent' });
    expect(await gateway(await listen(() => undefined)).send(REQUEST)).toMatchObject({ kind: 'unknown' });
  });

  test('lists what it has, without what is older, and says so where it cannot', async () => {
    const messages = [
      { id: 'm-2', text: 'hola', createdAt: '2026-11-20T09:01:00Z', status: 'failed', error: 'unreachable' },
      { id: 'm-1', text: 'hola', createdAt: '2026-11-20T08:00:00Z', status: 'sent' },
    ];
    const { from, to } = REQUEST;
    const query = { channel: 'sms', from, to, since: now } as const;
    expect(await gateway(await listen(answering(200, JSON.stringify({ messages })))).findSent(query)).toEqual([
      {
        providerId: 'm-2',
        body: 'hola',
        createdAt: plusMs(now, MINUTE_MS),
        status: 'failed',
        failure: { kind: 'temporary', reason: 'unreachable', code: 'unreachable' },
      },
    ]);
    server?.close();
    await expect(gateway(await listen(answering(200, '[]'))).findSent(query)).rejects.toThrow(ProviderError);
  });

  test('a code that the table lacks is not held against the patient', () => {
    expect(gatewayFailure('toString')).toEqual({ kind: 'temporary', reason: 'other', code: 'toString' });
    expect(gatewayFailure('not-a-mobile').kind).toBe('permanent');
  });

  test('a report is believed by its signature, and only while it is fresh', () => {
    const secret = Buffer.from('0123456789abcdef0123456789abcdef');
    const body = '{"id":"m-1"}';
    const headers = signatureHeaders([secret], { id: 'r-1', timestampSeconds: now / 1_000, body });
    const report = {
      id: 'r-1',
      timestamp: String(now / 1_000),
      signature: `v1,else ${headers['webhook-signature']}`,
      body,
    };
    expect(isSignedByGateway(secret, report, now)).toBe(true);
    expect(isSignedByGateway(secret, { ...report, body: '{"id":"m-2"}' }, now)).toBe(false);
    expect(isSignedByGateway(Buffer.alloc(32), report, now)).toBe(false);
    expect(isSignedByGateway(secret, report, plusMs(now, 6 * MINUTE_MS))).toBe(false);
    expect(isSignedByGateway(secret, { ...report, timestamp: 'x' }, now)).toBe(false);
  });
});

describe('two providers', () => {
  const sent: string[] = [];
  const saying = (name: string, outcome: SendOutcome, list?: () => Promise<never>): MessageProvider => ({
    name,
    async send() {
      sent.push(name);
      return outcome;
    },
    findSent: list ?? (async () => []),
  });
  const good = (name: string) => saying(name, { kind: 'accepted', providerId: `${name}-1`, status: 'accepted' });
  afterEach(() => void sent.splice(0));

  test.each<[string, SendOutcome, readonly string[]]>([
    ['nothing left: the second', { kind: 'not-sent', why: 'refused' }, ['a', 'b']],
    [
      'our account is closed: the second',
      { kind: 'rejected', failure: { kind: 'configuration', reason: 'not-authorised' } },
      ['a', 'b'],
    ],
    ['it may have left: never the second', { kind: 'unknown', why: 'time-out' }, ['a']],
    [
      'the number is dead at every provider',
      { kind: 'rejected', failure: { kind: 'permanent', reason: 'landline' } },
      ['a'],
    ],
    ['it was taken', { kind: 'accepted', providerId: 'a-1', status: 'accepted' }, ['a']],
  ])('%s', async (_name, outcome, order) => {
    await firstOf(saying('a', outcome), good('b'), () => now).send(REQUEST);
    expect(sent).toEqual(order);
  });

  test('who took it is told, and one that is down rests a minute', async () => {
    let at = now;
    const both = firstOf(saying('a', { kind: 'not-sent', why: 'refused' }), good('b'), () => at);
    for (let tries = 0; tries < 4; tries += 1) {
      expect(await both.send(REQUEST)).toMatchObject({ kind: 'accepted', provider: 'b' });
    }
    expect(sent).toEqual(['a', 'b', 'a', 'b', 'a', 'b', 'b']);
    at = plusMs(now, 2 * MINUTE_MS);
    await both.send(REQUEST);
    expect(sent.slice(-2)).toEqual(['a', 'b']);
  });

  test('WhatsApp is the first’s alone', async () => {
    const both = firstOf(saying('a', { kind: 'not-sent', why: 'refused' }), good('b'), () => now);
    expect(await both.send({ ...REQUEST, channel: 'whatsapp' })).toMatchObject({ kind: 'not-sent' });
    expect(sent).toEqual(['a']);
  });

  test('that one has nothing proves nothing while the other cannot be asked', async () => {
    const deaf = saying('a', { kind: 'not-sent', why: '' }, () => Promise.reject(new Error('down')));
    const query = { channel: 'sms', from: REQUEST.from, to: REQUEST.to, since: now } as const;
    await expect(firstOf(deaf, good('b'), () => now).findSent(query)).rejects.toThrow(ProviderError);
    expect(await firstOf(good('a'), good('b'), () => now).findSent(query)).toEqual([]);
  });
});
