import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import twilio from 'twilio';
import { DatabaseUnavailable } from '../../platform/database/database-unavailable.ts';
import { createHttpApp } from '../../platform/http/create-http-app.ts';
import { AssertionFailed } from '../../platform/kernel/assert.ts';
import { silentLog, type Log } from '../../platform/log/log.ts';
import { FAKE_ACCOUNT, FAKE_TOKEN } from '../test-support/fake-carrier.ts';
import { messagingRoutes } from './messaging-routes.ts';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** Our webhooks with a database that behaves as told. */
async function serve(clinicOfLine: () => Promise<undefined>, log: Log = silentLog): Promise<string> {
  server = createServer();
  const web = server;
  await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));
  const publicUrl = `http://127.0.0.1:${(web.address() as AddressInfo).port}`;
  const router = messagingRoutes({
    publicUrl: `${publicUrl}/`,
    accountSid: FAKE_ACCOUNT,
    authTokens: [FAKE_TOKEN],
    linkSecret: 'a secret of the tests',
    contextFor: () => {
      throw new AssertionFailed('no clinic was found');
    },
    clinicOfLine,
    log,
  });
  web.on('request', createHttpApp({ log: silentLog, routers: [{ path: '/twilio', router }] }));
  return publicUrl;
}

function post(url: string, params: Readonly<Record<string, string>>, token = FAKE_TOKEN): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'x-twilio-signature': twilio.getExpectedTwilioSignature(token, url, params) },
    body: new URLSearchParams(params),
  });
}

function deliver(publicUrl: string): Promise<Response> {
  return post(`${publicUrl}/twilio/messages`, {
    MessageSid: `SM${'a'.repeat(32)}`,
    AccountSid: FAKE_ACCOUNT,
    From: '+34600000001',
    To: '+34910000001',
    Body: 'hola',
  });
}

describe('a message webhook while we are in trouble', () => {
  test('without a database: 503, when to come back, and valid TwiML', async () => {
    const publicUrl = await serve(() => Promise.reject(new DatabaseUnavailable(new Error('down'))));
    const response = await deliver(publicUrl);
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('5');
    expect(await response.text()).toContain('<Response/>');
  });

  test('with a bug of ours: 500 and valid TwiML', async () => {
    const publicUrl = await serve(() => Promise.reject(new Error('bug')));
    const response = await deliver(publicUrl);
    expect(response.status).toBe(500);
    expect(response.headers.get('content-type')).toContain('text/xml');
    expect(await response.text()).toContain('<Response/>');
  });

  test('another path of the carrier is not ours to answer', async () => {
    const publicUrl = await serve(() => Promise.resolve(undefined));
    expect((await fetch(`${publicUrl}/twilio/voice`, { method: 'POST' })).status).toBe(404);
    expect((await fetch(`${publicUrl}/twilio/messages`)).status).toBe(404);
  });
});

describe('a delivery report of our account for a message that is not ours', () => {
  const report = { MessageSid: `SM${'b'.repeat(32)}`, AccountSid: FAKE_ACCOUNT, MessageStatus: 'delivered' };

  test.each(['', '?c=1&m=2&k=3', '?other=1'])('is taken and kept in the log (%s)', async (query) => {
    const kept: unknown[] = [];
    const log: Log = { ...silentLog, warn: (fields) => void kept.push(fields) };
    const publicUrl = await serve(() => Promise.resolve(undefined), log);
    const response = await post(`${publicUrl}/twilio/messages/status${query}`, report);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('<Response/>');
    expect(kept).toEqual([expect.objectContaining({ 'message.provider_id': report.MessageSid })]);
  });

  test('is refused where it has not the form of one, and where our account did not sign it', async () => {
    const url = `${await serve(() => Promise.resolve(undefined))}/twilio/messages/status`;
    expect((await post(url, { AccountSid: FAKE_ACCOUNT, MessageStatus: 'delivered' })).status).toBe(400);
    expect((await post(url, report, 'another token')).status).toBe(403);
  });
});
