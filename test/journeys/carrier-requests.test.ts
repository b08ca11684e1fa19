import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { CarrierCalls } from '../../src/telephony/index.ts';
import { createTwilioCalls, createTwilioRecordings } from '../../src/telephony/index.ts';
import { createTwilioMessages } from '../../src/messaging/index.ts';
import { required } from '../../src/platform/kernel/assert.ts';
import { parseId, type ClinicId, type MessageId } from '../../src/platform/kernel/ids.ts';
import { instantOf } from '../../src/platform/time/instant.ts';
import { requestViolations, type CarrierRequest } from '../support/twilio-description.ts';

const ACCOUNT = `AC${'0'.repeat(31)}1`;
const CALL = `CA${'0'.repeat(31)}1`;
const RECORDING = `RE${'0'.repeat(31)}1`;
const CONFERENCE = `CF${'0'.repeat(31)}1`;
const HOOKS = 'https://centralita.example/twilio/queue';

let server: Server;
let asked: CarrierRequest[] = [];
let base: string;

/** Takes everything; what it is asked is all that counts here. */
async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const form = new URLSearchParams(Buffer.concat(chunks).toString());
  asked.push({ method: request.method ?? '', url: request.url ?? '', form });
  const isDelete = request.method === 'DELETE';
  response.writeHead(isDelete ? 204 : 200, { 'content-type': 'application/json' });
  response.end(isDelete ? undefined : JSON.stringify({ sid: CALL, status: 'queued', messages: [] }));
}

beforeAll(async () => {
  server = createServer((request, response) => void take(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

/** What was asked for an act, each request held against the description. */
async function askedFor(act: () => Promise<unknown>): Promise<readonly CarrierRequest[]> {
  asked = [];
  await act();
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.flatMap(requestViolations)).toEqual([]);
  return asked;
}

const options = () => ({ accountSid: ACCOUNT, authToken: 'x', apiBaseUrl: base });

describe('every request to the carrier is one that Twilio describes', () => {
  const line = {
    from: '+34910000001',
    to: '+34600111222',
    url: `${HOOKS}/x`,
    statusUrl: `${HOOKS}/s`,
    timeoutSeconds: 20,
  };
  test.each<[string, (calls: CarrierCalls) => Promise<unknown>]>([
    ['placing a call', (calls) => calls.place(line)],
    ['placing a call that a machine may answer', (calls) => calls.place({ ...line, machineUrl: `${HOOKS}/m` })],
    ['ringing a browser', (calls) => calls.place({ ...line, to: 'client:0190f0f0-0000-7000-8000-000000000001' })],
    ['redirecting', (calls) => calls.redirect(CALL, `${HOOKS}/y`)],
    ['hanging up', (calls) => calls.hangUp(CALL)],
    ['holding', (calls) => calls.changeParticipant(CONFERENCE, CALL, { held: true })],
    ...(['listen', 'coach', 'barge'] as const).map((mode): [string, (calls: CarrierCalls) => Promise<unknown>] => [
      `supervising: ${mode}`,
      (calls) => calls.changeParticipant(CONFERENCE, CALL, { supervises: { mode, agentSid: CALL } }),
    ]),
  ])('%s', async (_what, act) => {
    await askedFor(() => act(createTwilioCalls(options())));
  });

  test('recording: begin, pause, go on, stop, fetch and delete', async () => {
    const recordings = createTwilioRecordings({ ...options(), publicUrl: 'https://centralita.example' });
    const one = { callSid: CALL, recordingSid: RECORDING };
    await askedFor(() => recordings.start({ callSid: CALL, line: '+34910000001' }));
    for (const change of ['pause', 'resume', 'stop'] as const) await askedFor(() => recordings.change(one, change));
    const [sound] = await askedFor(() => recordings.fetch(RECORDING));
    expect(sound?.url).toMatch(/\.wav$/);
    await askedFor(() => recordings.remove(RECORDING));
  });

  test.each(['sms', 'whatsapp'] as const)('messages by %s: sent, by a template, and looked for', async (channel) => {
    const messages = createTwilioMessages({
      ...options(),
      linkSecret: 'secret',
      statusCallbackBase: 'https://a.example',
    });
    const request = {
      clinicId: required(parseId<ClinicId>('0190f0f0-0000-7000-8000-000000000001'), 'clinic'),
      messageId: required(parseId<MessageId>('0190f0f0-0000-7000-8000-000000000002'), 'message'),
      channel,
      from: '+34910000001',
      to: '+34600111222',
      body: 'hola',
    };
    await askedFor(() => messages.send(request));
    const template = { contentSid: `HX${'0'.repeat(32)}`, variables: { '1': 'Ana' } };
    await askedFor(() => messages.send({ ...request, parts: { whatsapp: template } }));
    const since = required(instantOf(0), 'since');
    await askedFor(() => messages.findSent({ channel, from: request.from, to: request.to, since }));
  });
});

describe('the description refuses', () => {
  const calls = `/2010-04-01/Accounts/${ACCOUNT}/Calls.json`;
  const form = (fields: Record<string, string>) =>
    new URLSearchParams({ To: '+34600111222', From: '+34910000001', ...fields });
  test.each<[string, CarrierRequest, string]>([
    ['another method', { method: 'PUT', url: calls }, 'Twilio has no PUT'],
    ['another path', { method: 'POST', url: '/2010-04-01/Calls.json' }, 'Twilio has no POST'],
    ['an account that is none', { method: 'GET', url: calls.replace('AC', 'XX') }, 'AccountSid'],
    [
      'a field that is missing',
      { method: 'POST', url: calls, form: new URLSearchParams({ To: '+34600111222' }) },
      'From: missing',
    ],
    ['a field that does not exist', { method: 'POST', url: calls, form: form({ Colour: 'red' }) }, 'Colour: not in'],
    ['a number in letters', { method: 'POST', url: calls, form: form({ Timeout: 'long' }) }, 'Timeout'],
    [
      'a status that does not exist',
      { method: 'POST', url: calls.replace('.json', `/${CALL}.json`), form: new URLSearchParams({ Status: 'asleep' }) },
      'Status',
    ],
    [
      'an address that is none',
      { method: 'POST', url: calls, form: form({ StatusCallback: 'here' }) },
      'StatusCallback',
    ],
    ['a method that is none', { method: 'POST', url: calls, form: form({ Method: 'SHOUT' }) }, 'Method'],
    ['a filter that does not exist', { method: 'GET', url: `${calls}?Mood=good` }, 'Mood: not in'],
  ])('%s', (_what, request, named) => {
    expect(requestViolations(request).join('; ')).toContain(named);
  });
});
