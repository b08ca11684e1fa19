import { afterEach, describe, expect, test } from '@jest/globals';
import { LINE, PATIENT, startStand, twiml, type Product, type Stand } from './test-support/stand.ts';

let stand: Stand;
afterEach(() => stand.stop());

const STATUS = 'https://centralita.example/twilio/messages/status';
const quiet: Product = () => twiml('');
const order = { To: PATIENT, From: LINE, Body: 'Hola', StatusCallback: STATUS };
const send = (fields: Record<string, string> = order) => stand.rest('/Messages.json', fields);
const settled = () => stand.simulator.deliveriesSettled(3_000);
const statuses = () =>
  stand.asked.filter(({ path }) => path === '/twilio/messages/status').map(({ params }) => params['MessageStatus']);
const messages = async () => (await stand.api('/state')).json.messages;

describe('a message to a patient', () => {
  test('is queued, sent and delivered, and each step is reported signed', async () => {
    stand = await startStand(quiet);
    const created = await send();
    expect(created.status).toBe(201);
    await settled();
    expect(statuses()).toEqual(['queued', 'sent', 'delivered']);
    expect(stand.asked.every(({ genuine }) => genuine)).toBe(true);
    expect(stand.asked[0]?.params).toMatchObject({ MessageSid: created.json.sid, To: PATIENT, From: LINE });
  });

  test.each([
    ['undeliverable', '30005'],
    ['unreachable', '30003'],
    ['landline', '30006'],
    ['filtered', '30007'],
  ])('is undelivered with its code when the number is %s', async (fault, code) => {
    stand = await startStand(quiet);
    await stand.api('/faults', { number: PATIENT, faults: [fault] });
    await send();
    await settled();
    expect(statuses()).toEqual(['queued', 'sent', 'undelivered']);
    expect(stand.asked.at(-1)?.params['ErrorCode']).toBe(code);
  });

  test('is refused at once, or undelivered, with whatever code of the carrier is set', async () => {
    stand = await startStand(quiet);
    await stand.api('/faults', { number: PATIENT, faults: ['code-30034'] });
    expect((await send()).status).toBe(201);
    await settled();
    expect(statuses()).toEqual(['queued', 'sent', 'undelivered']);
    expect(stand.asked.at(-1)?.params['ErrorCode']).toBe('30034');
    // A code of WhatsApp's does not hold back an SMS.
    await stand.api('/faults', { number: PATIENT, faults: ['code-63013'] });
    await send();
    await settled();
    expect(statuses().at(-1)).toBe('delivered');
    // Of a line of ours: whoever it writes to.
    await stand.api('/faults', { number: PATIENT, faults: [] });
    await stand.api('/faults', { number: LINE, faults: ['code-21606'] });
    expect(await send()).toMatchObject({ status: 400, json: { code: 21606 } });
    expect((await stand.api('/faults', { faults: ['code-1'] })).status).toBe(400);
  });

  test.each([
    [20_003, 401],
    [20_005, 401],
    [20_429, 429],
    [20_500, 500],
    [63_007, 400],
  ])('with code %i is answered with status %i and not kept', async (code, status) => {
    stand = await startStand(quiet);
    await stand.api('/faults', { number: LINE, faults: [`code-${code}`] });
    expect(await send()).toMatchObject({ status, json: { code } });
    expect(await messages()).toHaveLength(0);
  });

  test('is accepted although its answer is lost on the way', async () => {
    stand = await startStand(quiet);
    await stand.api('/faults', { faults: ['answer-lost'] });
    await expect(send()).rejects.toThrow();
    await settled();
    expect((await stand.rest(`/Messages.json?To=${encodeURIComponent(PATIENT)}`)).json.messages).toHaveLength(1);
  });

  test('is accepted although its answer is no answer', async () => {
    stand = await startStand(quiet);
    await stand.api('/faults', { faults: ['answer-garbled'] });
    await expect(send()).rejects.toThrow();
    expect(await messages()).toHaveLength(1);
  });

  test('reaches who is on WhatsApp without showing a number', async () => {
    stand = await startStand(quiet);
    const to = { To: 'whatsapp:ES.13491208655302741918', From: `whatsapp:${LINE}` };
    expect((await send({ ...order, ...to })).status).toBe(201);
  });

  test('is reported twice with one token where callbacks are doubled', async () => {
    stand = await startStand(quiet);
    await stand.api('/faults', { number: PATIENT, faults: ['duplicate-callbacks'] });
    await send();
    await settled();
    expect(statuses()).toEqual(['queued', 'queued', 'sent', 'sent', 'delivered', 'delivered']);
    expect(stand.asked[0]?.token).toBe(stand.asked[1]?.token);
    expect(stand.asked[2]?.token).not.toBe(stand.asked[1]?.token);
  });

  test('scheduled for later is kept until it is cancelled', async () => {
    stand = await startStand(quiet);
    const service = {
      MessagingServiceSid: `MG${'0'.repeat(32)}`,
      ScheduleType: 'fixed',
      SendAt: '2026-03-05T09:00:00Z',
    };
    const created = await send({ To: PATIENT, Body: 'x', ...service });
    expect(created.json.status).toBe('scheduled');
    const cancelled = await stand.rest(`/Messages/${created.json.sid}.json`, { Status: 'canceled' });
    expect(cancelled.json.status).toBe('canceled');
  });
});

describe('a carrier with a fault', () => {
  test.each([
    ['carrier-down', 503],
    ['rate-limited', 429],
    ['not-authorised', 401],
  ])('%s answers %i and keeps nothing', async (fault, status) => {
    stand = await startStand(quiet);
    await stand.api('/faults', { faults: [fault] });
    expect((await send()).status).toBe(status);
    await stand.api('/faults', undefined, 'DELETE');
    expect(await messages()).toHaveLength(0);
    expect((await send()).status).toBe(201);
  });

  test('that is silent holds the request and takes nothing', async () => {
    stand = await startStand(quiet);
    await stand.api('/faults', { number: PATIENT, faults: ['carrier-silent'] });
    const answered = send().then(
      () => 'answered',
      () => 'cut',
    );
    expect((await send({ ...order, To: '+34600999888' })).status).toBe(201);
    expect(await Promise.race([answered, Promise.resolve('waits')])).toBe('waits');
    expect(await messages()).toHaveLength(1);
    await stand.stop();
    expect(await answered).toBe('cut');
  });

  test('refuses a call by a code as it does a message', async () => {
    stand = await startStand(quiet);
    await stand.api('/faults', { number: PATIENT, faults: ['code-21215'] });
    const call = { To: PATIENT, From: LINE, Twiml: '<Response><Say>Hola</Say></Response>' };
    expect(await stand.rest('/Calls.json', call)).toMatchObject({ status: 400, json: { code: 21215 } });
    expect(stand.asked).toEqual([]);
  });

  test('that resets connections gives no answer at all', async () => {
    stand = await startStand(quiet);
    await stand.api('/faults', { number: PATIENT, faults: ['carrier-reset'] });
    await expect(send()).rejects.toThrow();
    expect((await send({ ...order, To: '+34600999888' })).status).toBe(201);
  });

  test.each([
    ['busy', 'busy'],
    ['no-answer', 'no-answer'],
    ['unreachable', 'failed'],
    ['answering-machine', 'completed'],
  ])('%s ends a call as %s', async (fault, status) => {
    stand = await startStand(({ path }) => (path === '/twilio/voice/outbound' ? twiml('<Say>Hola</Say>') : twiml('')));
    await stand.api('/faults', { number: PATIENT, faults: [fault] });
    const call = await stand.rest('/Calls.json', {
      To: PATIENT,
      From: LINE,
      Url: 'https://centralita.example/twilio/voice/outbound',
      MachineDetection: 'DetectMessageEnd',
      StatusCallback: 'https://centralita.example/twilio/voice/status',
    });
    const end = await stand.until(() => stand.asked.find(({ path }) => path === '/twilio/voice/status'));
    expect(end.params).toMatchObject({ CallSid: call.json.sid, CallStatus: status });
    if (fault === 'answering-machine') expect(end.params['AnsweredBy']).toBe('machine_end_beep');
  });

  test('a machine that answers is told to the callback of an asynchronous detection', async () => {
    stand = await startStand(quiet);
    await stand.api('/faults', { number: PATIENT, faults: ['answering-machine'] });
    await stand.rest('/Calls.json', {
      To: PATIENT,
      From: LINE,
      Twiml: '<Response><Say>Hola</Say></Response>',
      MachineDetection: 'DetectMessageEnd',
      AsyncAmd: 'true',
      AsyncAmdStatusCallback: 'https://centralita.example/twilio/voice/amd',
    });
    const told = await stand.until(() => stand.asked.find(({ path }) => path === '/twilio/voice/amd'));
    expect(told).toMatchObject({ genuine: true, params: { AnsweredBy: 'machine_end_beep' } });
  });

  test('that is slow answers later', async () => {
    stand = await startStand(quiet);
    await stand.api('/faults', { number: PATIENT, faults: ['slow'] });
    const startedMs = performance.now();
    expect((await send()).status).toBe(201);
    expect(performance.now() - startedMs).toBeGreaterThan(45);
  });

  test('an unknown fault is refused', async () => {
    stand = await startStand(quiet);
    expect((await stand.api('/faults', { faults: ['rain'] })).status).toBe(400);
  });
});

describe('a message from a patient', () => {
  const write = (body: string, more: object = {}) => stand.api('/messages', { from: PATIENT, to: LINE, body, ...more });

  test('reaches the product signed, and its reply comes back into the thread', async () => {
    stand = await startStand(({ path }) =>
      path === '/twilio/messages' ? twiml('<Message>Gracias, queda confirmada.\nHasta mañana</Message>') : twiml(''),
    );
    expect((await write('sí')).status).toBe(201);
    await settled();
    expect(stand.asked[0]).toMatchObject({ genuine: true, path: '/twilio/messages' });
    expect(stand.asked[0]?.params).toMatchObject({
      Body: 'sí',
      From: PATIENT,
      To: LINE,
      NumMedia: '0',
      NumSegments: '1',
    });
    const [reply, first] = await messages();
    expect(first).toMatchObject({ direction: 'inbound', status: 'received' });
    expect(reply).toMatchObject({
      direction: 'outbound-reply',
      body: 'Gracias, queda confirmada.\nHasta mañana',
      status: 'delivered',
      to: PATIENT,
    });
  });

  test('by WhatsApp carries the name and number of the account', async () => {
    stand = await startStand(quiet);
    await write('hola', { from: `whatsapp:${PATIENT}`, to: `whatsapp:${LINE}`, profileName: 'Ana' });
    await settled();
    expect(stand.asked[0]?.params).toMatchObject({ ProfileName: 'Ana', WaId: PATIENT.slice(1) });
  });

  test('STOP blocks what follows until START; CANCELAR and CANCEL do not', async () => {
    stand = await startStand(quiet);
    await write('Cancel');
    expect((await send()).status).toBe(201);
    await write('stop');
    expect((await send()).json).toMatchObject({ code: 21610, status: 400 });
    await write('START');
    expect((await send()).status).toBe(201);
    await settled();
    expect(stand.asked.filter(({ params }) => params['OptOutType']).map(({ params }) => params['OptOutType'])).toEqual([
      'STOP',
      'START',
    ]);
  });

  test('to a number that is not the clinic’s is refused', async () => {
    stand = await startStand(quiet);
    expect((await write('hola', { to: '+34999999999' })).json).toMatchObject({ code: 'not-a-line', status: 400 });
    expect((await stand.api('/calls', { from: 'nobody', to: LINE })).status).toBe(400);
    expect(stand.asked).toHaveLength(0);
  });
});
