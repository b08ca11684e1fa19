import { afterEach, describe, expect, test } from '@jest/globals';
import twilio from 'twilio';
import {
  ACCOUNT_SID,
  AUTH_TOKEN,
  expectTwilios,
  LINE,
  PATIENT,
  startStand,
  twiml,
  type Product,
  type Stand,
} from './test-support/stand.ts';

let stand: Stand;
afterEach(() => stand.stop());

/** The real client, every host of it rewritten, as the product does with TWILIO_API_BASE_URL. */
function clientFor(baseUrl: string, authToken = AUTH_TOKEN): twilio.Twilio {
  class Rewritten extends twilio.RequestClient {
    override async request<TData>(options: Parameters<typeof twilio.RequestClient.prototype.request<TData>>[0]) {
      const { pathname, search } = new URL(options.uri);
      options.uri = `${baseUrl}/simulator/carrier${pathname}${search}`;
      const answer = await super.request<TData>(options);
      const json: unknown = typeof answer.body === 'string' && answer.body ? JSON.parse(answer.body) : answer.body;
      expectTwilios({ method: options.method, url: `${pathname}${search}` }, { status: answer.statusCode, json });
      return answer;
    }
  }
  return twilio(ACCOUNT_SID, authToken, { httpClient: new Rewritten() });
}

const quiet: Product = () => twiml('');
const CALLBACK = 'https://centralita.example/twilio/voice/status?leg=1';
const ALL = ['initiated', 'ringing', 'answered', 'completed'];
const reports = (sid: string) =>
  stand.asked.filter(({ path, params }) => path.startsWith('/twilio/voice/status') && params['CallSid'] === sid);

describe('the real twilio client', () => {
  test('places a call that the patient answers, and sees every status in order', async () => {
    stand = await startStand(({ path }) =>
      path === '/twilio/voice/outbound' ? twiml('<Say language="es-ES">Le recordamos su cita</Say>') : twiml(''),
    );
    const client = clientFor(stand.baseUrl);
    const call = await client.calls.create({
      to: PATIENT,
      from: LINE,
      url: 'https://centralita.example/twilio/voice/outbound',
      statusCallback: CALLBACK,
      statusCallbackEvent: ALL,
      machineDetection: 'Enable',
    });
    expect(call).toMatchObject({ status: 'queued', direction: 'outbound-api', to: PATIENT, from: LINE });
    await stand.until(async () => (await stand.call(call.sid)).status === 'ringing');
    await stand.api(`/calls/${call.sid}/actions`, { kind: 'answer' });
    await stand.until(() => reports(call.sid).length === 4);
    expect(reports(call.sid).map(({ params }) => [params['SequenceNumber'], params['CallStatus']])).toEqual([
      ['0', 'initiated'],
      ['1', 'ringing'],
      ['2', 'in-progress'],
      ['3', 'completed'],
    ]);
    expect(reports(call.sid).every(({ genuine, params }) => genuine && params['CallbackSource'])).toBe(true);
    const first = stand.asked.find(({ path }) => path === '/twilio/voice/outbound');
    expect(first?.params).toMatchObject({ AnsweredBy: 'human', Direction: 'outbound-api' });
    const fetched = await client.calls(call.sid).fetch();
    expect(fetched).toMatchObject({ status: 'completed', answeredBy: 'human' });
    expect(fetched.startTime?.toISOString()).toBe('2026-03-02T09:00:00.000Z');
    expect(await client.calls.list({ to: PATIENT, limit: 10 })).toHaveLength(1);
  });

  test('redirects a live call and hangs it up', async () => {
    stand = await startStand(({ path }) =>
      path === '/twilio/voice/other'
        ? twiml('<Say>Otra cosa</Say><Pause length="60"/>')
        : twiml('<Pause length="60"/>'),
    );
    const client = clientFor(stand.baseUrl);
    const started = await stand.api('/calls', { from: PATIENT, to: LINE });
    const { sid } = started.json;
    await stand.until(async () => (await stand.call(sid)).status === 'in-progress');
    await client.calls(sid).update({ url: 'https://centralita.example/twilio/voice/other' });
    await stand.until(async () => (await stand.call(sid)).transcript.some((line) => line.text === 'Otra cosa'));
    await client.calls(sid).update({ status: 'completed' });
    await stand.until(async () => (await stand.call(sid)).phase === 'over');
    await expect(client.calls(sid).update({ status: 'completed' })).rejects.toMatchObject({ code: 21220 });
  });

  test('cancels a call that still rings', async () => {
    stand = await startStand(quiet);
    const client = clientFor(stand.baseUrl);
    const call = await client.calls.create({ to: PATIENT, from: LINE, twiml: '<Response/>' });
    await stand.until(async () => (await stand.call(call.sid)).status === 'ringing');
    await client.calls(call.sid).update({ status: 'canceled' });
    await stand.until(async () => (await stand.call(call.sid)).status === 'canceled');
  });

  test('sends a message and finds it in the list of its day', async () => {
    stand = await startStand(quiet);
    const client = clientFor(stand.baseUrl);
    const message = await client.messages.create({ to: PATIENT, from: LINE, body: 'Mañana a las 10' });
    expect(message).toMatchObject({ status: 'queued', numSegments: '1', errorCode: null });
    await stand.simulator.deliveriesSettled(2_000);
    expect((await client.messages(message.sid).fetch()).status).toBe('delivered');
    const day = new Date('2026-03-02T00:00:00Z');
    expect(await client.messages.list({ to: PATIENT, from: LINE, dateSent: day })).toHaveLength(1);
    expect(await client.messages.list({ dateSentAfter: new Date('2026-03-03T00:00:00Z') })).toHaveLength(0);
    expect(await client.messages.list({ dateSentBefore: new Date('2026-03-03T00:00:00Z') })).toHaveLength(1);
    expect(await client.messages(message.sid).remove()).toBe(true);
    await expect(client.messages(message.sid).fetch()).rejects.toMatchObject({ status: 404, code: 20404 });
  });

  test('reads a long list page by page', async () => {
    stand = await startStand(quiet);
    const client = clientFor(stand.baseUrl);
    for (let count = 0; count < 7; count += 1) {
      await client.messages.create({ to: PATIENT, from: LINE, body: `n ${count}` });
    }
    expect(await client.messages.list({ pageSize: 3 })).toHaveLength(7);
    expect(await client.messages.list({ pageSize: 3, limit: 5 })).toHaveLength(5);
  });

  test.each([
    [{ to: '600', from: LINE, body: 'x' }, 21211],
    [{ to: PATIENT, from: '+34911111111', body: 'x' }, 21606],
    [{ to: PATIENT, from: LINE, body: '' }, 21602],
    [{ to: PATIENT, from: LINE, body: 'x'.repeat(1601) }, 21617],
    [{ to: LINE, from: LINE, body: 'x' }, 21266],
  ])('is refused a message that Twilio refuses (%#)', async (fields, code) => {
    stand = await startStand(quiet);
    await expect(clientFor(stand.baseUrl).messages.create(fields)).rejects.toMatchObject({ status: 400, code });
  });

  test('is refused with a wrong token, an unknown account and an invalid number', async () => {
    stand = await startStand(quiet);
    await expect(clientFor(stand.baseUrl, 'wrong').messages.list()).rejects.toMatchObject({ status: 401, code: 20003 });
    const client = clientFor(stand.baseUrl);
    const other = client.api.v2010.accounts('AC99999999999999999999999999999999');
    await expect(other.calls.list()).rejects.toMatchObject({ status: 404, code: 20404 });
    await expect(client.calls.create({ to: 'x', from: LINE, twiml: '<Response/>' })).rejects.toMatchObject({
      code: 21211,
    });
    expect((await client.api.v2010.accounts(ACCOUNT_SID).fetch()).status).toBe('active');
  });

  test('recognises the signature of what it is sent', async () => {
    stand = await startStand(quiet);
    const client = clientFor(stand.baseUrl);
    await client.messages.create({
      to: PATIENT,
      from: LINE,
      body: 'é & ñ + 1',
      statusCallback: 'https://centralita.example/twilio/messages/status?x=1&y=%20',
    });
    await stand.simulator.deliveriesSettled(2_000);
    const genuine = stand.asked.map(({ path, params, signature }) =>
      twilio.validateRequest(AUTH_TOKEN, signature, `https://centralita.example${path}`, params),
    );
    expect(genuine).toEqual([true, true, true]);
  });
});
