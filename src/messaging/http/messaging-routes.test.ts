import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import twilio from 'twilio';
import { DatabaseUnavailable } from '../../platform/database/database-unavailable.ts';
import { createHttpApp } from '../../platform/http/create-http-app.ts';
import { AssertionFailed } from '../../platform/kernel/assert.ts';
import { silentLog } from '../../platform/log/log.ts';
import { FAKE_ACCOUNT, FAKE_TOKEN } from '../test-support/fake-carrier.ts';
import { messagingRoutes } from './messaging-routes.ts';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** Our webhooks with a database that behaves as told. */
async function serve(clinicOfLine: () => Promise<undefined>): Promise<string> {
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
    log: silentLog,
  });
  web.on('request', createHttpApp({ log: silentLog, routers: [{ path: '/twilio', router }] }));
  return publicUrl;
}

function deliver(publicUrl: string): Promise<Response> {
  const url = `${publicUrl}/twilio/messages`;
  const params = {
    MessageSid: `SM${'a'.repeat(32)}`,
    AccountSid: FAKE_ACCOUNT,
    From: '+34600000001',
    To: '+34910000001',
    Body: 'hola',
  };
  return fetch(url, {
    method: 'POST',
    headers: { 'x-twilio-signature': twilio.getExpectedTwilioSignature(FAKE_TOKEN, url, params) },
    body: new URLSearchParams(params),
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
