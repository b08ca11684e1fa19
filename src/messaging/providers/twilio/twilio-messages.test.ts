import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { ProviderError } from '../../../platform/kernel/provider-error.ts';
import { required } from '../../../platform/kernel/assert.ts';
import { parseId, type ClinicId, type MessageId } from '../../../platform/kernel/ids.ts';
import { parseInstant } from '../../../platform/time/instant.ts';
import type { MessageProvider, SendRequest } from '../../ports/message-provider.ts';
import { FAKE_ACCOUNT, FAKE_TOKEN } from '../../test-support/fake-carrier.ts';
import { isOurCallback } from './status-callback.ts';
import { createTwilioMessages } from './twilio-messages.ts';

const LINK_SECRET = 'a secret of the tests';

const clinicId = required(parseId<ClinicId>('0190f0f0-0000-7000-8000-000000000001'), 'clinic');
const messageId = required(parseId<MessageId>('0190f0f0-0000-7000-8000-000000000002'), 'message');
const REQUEST: SendRequest = {
  clinicId,
  messageId,
  channel: 'sms',
  from: '+34910000001',
  to: '+34600000001',
  body: 'hola',
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
  return `127.0.0.1:${(web.address() as AddressInfo).port}`;
}

function provider(apiBaseUrl: string): MessageProvider {
  const statusCallbackBase = 'https://clinic.example/';
  return createTwilioMessages({
    accountSid: FAKE_ACCOUNT,
    authToken: FAKE_TOKEN,
    linkSecret: LINK_SECRET,
    apiBaseUrl,
    statusCallbackBase,
    timeoutMs: 500,
  });
}

function answering(status: number, body: string): RequestListener {
  return (request, response) => {
    request.resume();
    request.on('end', () => response.writeHead(status, { 'content-type': 'application/json' }).end(body));
  };
}

describe('the carrier, by its own client on another host', () => {
  test('is spoken to below the given address, with our name of the message in the callback', async () => {
    const seen: { url: string | undefined; form: URLSearchParams; authorization: string | undefined }[] = [];
    const host = await listen((request, response) => {
      let body = '';
      request.on('data', (chunk) => (body += String(chunk)));
      request.on('end', () => {
        seen.push({ url: request.url, form: new URLSearchParams(body), authorization: request.headers.authorization });
        response.writeHead(201).end(JSON.stringify({ sid: `SM${'a'.repeat(32)}`, status: 'queued' }));
      });
    });
    const outcome = await provider(`http://${host}/carrier/`).send({
      ...REQUEST,
      channel: 'whatsapp',
      body: 'Sí, ñ & =',
    });
    expect(outcome).toEqual({ kind: 'accepted', providerId: `SM${'a'.repeat(32)}`, status: 'accepted' });
    const [request] = seen;
    expect(request?.url).toBe(`/carrier/2010-04-01/Accounts/${FAKE_ACCOUNT}/Messages.json`);
    expect(request?.authorization).toBe(`Basic ${Buffer.from(`${FAKE_ACCOUNT}:${FAKE_TOKEN}`).toString('base64')}`);
    expect(request?.form.get('To')).toBe('whatsapp:+34600000001');
    expect(request?.form.get('Body')).toBe('Sí, ñ & =');
    const callback = new URL(request?.form.get('StatusCallback') ?? '');
    expect(`${callback.origin}${callback.pathname}`).toBe('https://clinic.example/twilio/messages/status');
    expect(callback.searchParams.get('m')).toBe(messageId);
    const token = callback.searchParams.get('k') ?? '';
    expect(isOurCallback(LINK_SECRET, { clinicId, messageId }, token)).toBe(true);
    expect(isOurCallback('another', { clinicId, messageId }, token)).toBe(false);
  });

  test.each([
    [429, '{"code":20429}', { kind: 'not-sent' }],
    [400, '{"code":21211}', { kind: 'rejected', failure: { kind: 'permanent', reason: 'invalid-number' } }],
    [401, '{"code":20003}', { kind: 'rejected', failure: { kind: 'configuration', reason: 'not-authorised' } }],
    [403, 'no JSON', { kind: 'rejected', failure: { kind: 'configuration', code: 'http-403' } }],
    [408, '{}', { kind: 'unknown' }],
    [301, '', { kind: 'unknown' }],
    [500, '{}', { kind: 'unknown' }],
    [503, '<html>', { kind: 'unknown' }],
    [201, '{}', { kind: 'unknown' }],
    [201, '{"sid":', { kind: 'unknown' }],
  ] as const)('HTTP %i with %s', async (status, body, outcome) => {
    const host = await listen(answering(status, body));
    expect(await provider(`http://${host}`).send(REQUEST)).toMatchObject(outcome);
  });

  test('a connection that never stood has sent nothing', async () => {
    expect(await provider('http://no-such-host.invalid').send(REQUEST)).toMatchObject({ kind: 'not-sent' });
    expect(await provider('http://127.0.0.1:1').send(REQUEST)).toMatchObject({ kind: 'not-sent' });
    const host = await listen(answering(201, '{}'));
    // No TLS on the other side: the handshake fails before a byte of the request.
    expect(await provider(`https://${host}`).send(REQUEST)).toMatchObject({ kind: 'not-sent' });
  });

  test('an answer that breaks off, or does not come, may have been a sent message', async () => {
    const breaking = await listen((_request, response) => {
      response.writeHead(201, { 'content-length': '1000' }).write('{"sid":');
      setImmediate(() => response.destroy());
    });
    expect(await provider(`http://${breaking}`).send(REQUEST)).toMatchObject({ kind: 'unknown' });
    server?.closeAllConnections();
    server?.close();
    const silent = await listen(() => undefined);
    expect(await provider(`http://${silent}`).send(REQUEST)).toMatchObject({ kind: 'unknown' });
  });

  test('a list that cannot be read is a fault of the carrier', async () => {
    const host = await listen(answering(503, '{}'));
    const since = required(parseInstant('2026-11-20T09:00:00Z'), 'since');
    const listing = provider(`http://${host}`).findSent({ channel: 'sms', from: REQUEST.from, to: REQUEST.to, since });
    await expect(listing).rejects.toThrow(ProviderError);
  });
});
