import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { smallEhr, startTestEhr, visitIn, type TestEhr } from '../../../test/support/sandbox-ehr.ts';
import { BACKPORT, TOPIC } from './topic-notification.ts';

interface Got {
  readonly headers: Readonly<Record<string, unknown>>;
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly json: any;
}

let ehr: TestEhr;
let subscriber: Server;
let endpoint: string;
const got: Got[] = [];
let answerStatus = 200;

beforeAll(async () => {
  ehr = await startTestEhr();
  subscriber = createServer((req, res) => {
    let text = '';
    req.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
    req.on('end', () => {
      got.push({ headers: req.headers, json: text === '' ? undefined : JSON.parse(text) });
      res.writeHead(answerStatus).end();
    });
  });
  await new Promise<void>((settle) => {
    subscriber.listen(0, '127.0.0.1', settle);
  });
  endpoint = `http://127.0.0.1:${(subscriber.address() as AddressInfo).port}/hook`;
});
afterAll(async () => {
  await ehr.stop();
  await new Promise((settle) => {
    subscriber.close(settle);
    subscriber.closeAllConnections();
  });
});
beforeEach(async () => {
  ehr.behave();
  await ehr.empty();
  await ehr.seed(smallEhr());
  got.length = 0;
  answerStatus = 200;
});

const book = (slotId: string) => ehr.fetch('Appointment', { method: 'POST', body: visitIn(slotId, 'pat-17', ehr) });

async function subscribe(more: object = {}, channel: object = {}): Promise<string> {
  const body = {
    resourceType: 'Subscription',
    status: 'requested',
    reason: 'Appointments of the clinic',
    criteria: 'Appointment?status=booked,cancelled',
    channel: { type: 'rest-hook', endpoint, header: ['X-Secret: of-the-hook'], ...channel },
    ...more,
  };
  const { json } = await ehr.fetch('Subscription', { method: 'POST', body });
  await ehr.deliveriesSettled();
  return json.id;
}

const subscribeTopic = (content: string, filter?: string) =>
  subscribe(
    {
      criteria: TOPIC,
      ...(filter && {
        _criteria: { extension: [{ url: `${BACKPORT}/backport-filter-criteria`, valueString: filter }] },
      }),
    },
    {
      extension: [{ url: `${BACKPORT}/backport-heartbeat-period`, valueUnsignedInt: 3600 }],
      payload: 'application/fhir+json',
      _payload: { extension: [{ url: `${BACKPORT}/backport-payload-content`, valueCode: content }] },
    },
  );

/** A parameter of the status, by its name. */
const parameter = (bundle: Got['json'], name: string) =>
  bundle.entry[0].resource.parameter.find((each: { name: string }) => each.name === name);
const numbersIn = (bundle: Got['json']) =>
  bundle.entry[0].resource.parameter
    .filter((each: { name: string }) => each.name === 'notification-event')
    .map((each: { part: { valueString: string }[] }) => each.part[0]?.valueString);

test('a rest-hook without payload is pinged, with its header, when something matches', async () => {
  const id = await subscribe();
  expect(ehr.read('Subscription', id)?.['status']).toBe('active');
  await book('slot-1');
  await ehr.put({ ...(ehr.read('Patient', 'pat-17') ?? { resourceType: 'Patient' }), active: false });
  await ehr.deliveriesSettled();
  expect(got).toHaveLength(1);
  expect(got[0]).toMatchObject({ json: undefined, headers: { 'x-secret': 'of-the-hook' } });
  expect(ehr.deliveries().at(-1)).toMatchObject({ subscriptionId: id, kind: 'event', status: 200 });
});

test('a rest-hook with a payload gets the resource, also of what the EHR itself has changed', async () => {
  await subscribe({}, { payload: 'application/fhir+json' });
  const { json } = await book('slot-1');
  await ehr.put({ ...json, status: 'cancelled' });
  await ehr.deliveriesSettled();
  expect(got.map(({ json: resource }) => [resource.id, resource.status])).toEqual([
    [json.id, 'booked'],
    [json.id, 'cancelled'],
  ]);
});

test('a subscription that is off or over is told nothing', async () => {
  const off = await subscribe();
  await subscribe({ end: '2020-01-01T00:00:00Z' });
  await ehr.put({ ...(ehr.read('Subscription', off) ?? { resourceType: 'Subscription' }), status: 'off' });
  await book('slot-1');
  await ehr.deliveriesSettled();
  expect(got).toHaveLength(0);
});

test('duplicate-deliveries and lost-deliveries', async () => {
  await subscribe();
  ehr.behave({ kind: 'duplicate-deliveries', times: 1 });
  await book('slot-1');
  await ehr.deliveriesSettled();
  expect(got).toHaveLength(2);
  ehr.behave({ kind: 'lost-deliveries', times: 1 });
  await book('slot-2');
  await ehr.deliveriesSettled();
  expect(got).toHaveLength(2);
});

test('a topic subscription begins with a handshake and numbers its events', async () => {
  const id = await subscribeTopic('full-resource', 'Appointment?status=booked');
  expect(parameter(got[0]?.json, 'type').valueCode).toBe('handshake');
  expect(parameter(got[0]?.json, 'topic').valueCanonical).toBe(TOPIC);
  expect(ehr.read('Subscription', id)?.['status']).toBe('active');
  const { json } = await book('slot-1');
  await book('slot-2');
  await ehr.deliveriesSettled();
  const [, first, second] = got;
  expect(first?.json).toMatchObject({ resourceType: 'Bundle', type: 'history' });
  expect(first?.json.entry.every((entry: { request?: object }) => entry.request !== undefined)).toBe(true);
  expect(first?.json.entry[1]).toMatchObject({
    fullUrl: `${ehr.baseUrl}/Appointment/${json.id}`,
    resource: { id: json.id },
  });
  expect([numbersIn(first?.json), numbersIn(second?.json)]).toEqual([['1'], ['2']]);
  expect(parameter(second?.json, 'events-since-subscription-start').valueString).toBe('2');
});

test('id-only tells where, empty tells only that; without a filter slots are told as well', async () => {
  await subscribeTopic('id-only');
  await subscribeTopic('empty');
  got.length = 0;
  await book('slot-1');
  await ehr.deliveriesSettled();
  const told = got.map(({ json }) =>
    json.entry.slice(1).map((entry: { fullUrl: string }) => entry.fullUrl.split('/').at(-2)),
  );
  expect(told.filter((focus) => focus.length > 0)).toEqual([['Appointment'], ['Slot']]);
  expect(told.filter((focus) => focus.length === 0)).toHaveLength(2);
  expect(
    got.every(({ json }) =>
      json.entry.every(
        (entry: { resource?: { resourceType: string } }) => entry.resource?.resourceType !== 'Appointment',
      ),
    ),
  ).toBe(true);
});

test('a lost event leaves a gap in the numbers, and $events gives it back', async () => {
  const id = await subscribeTopic('full-resource', 'Appointment?status=booked');
  await book('slot-1');
  await ehr.deliveriesSettled();
  ehr.behave({ kind: 'lost-deliveries', times: 1 });
  await book('slot-2');
  await ehr.deliveriesSettled();
  await book('slot-3');
  await ehr.deliveriesSettled();
  expect(got.slice(1).map(({ json }) => numbersIn(json))).toEqual([['1'], ['3']]);
  const { json } = await ehr.fetch(`Subscription/${id}/$events?eventsSinceNumber=2&eventsUntilNumber=2`);
  expect(parameter(json, 'type').valueCode).toBe('query-event');
  expect(numbersIn(json)).toEqual(['2']);
  expect(json.entry[1].resource.slot).toEqual([{ reference: 'Slot/slot-2' }]);
});

test('a heartbeat carries the number of events so far, and $status tells the same', async () => {
  const id = await subscribeTopic('empty', 'Appointment?status=booked');
  await book('slot-1');
  await ehr.heartbeat(id);
  const beat = got.at(-1)?.json;
  expect(parameter(beat, 'type').valueCode).toBe('heartbeat');
  expect(parameter(beat, 'events-since-subscription-start').valueString).toBe('1');
  const { json } = await ehr.fetch(`Subscription/${id}/$status`);
  expect(json.type).toBe('searchset');
  expect(parameter(json, 'type').valueCode).toBe('query-status');
  expect(parameter(json, 'status').valueCode).toBe('active');
});

test('a handshake that is refused ends in error, until the client asks again', async () => {
  answerStatus = 500;
  const id = await subscribeTopic('empty');
  expect(ehr.read('Subscription', id)?.['status']).toBe('error');
  answerStatus = 200;
  const again = { ...ehr.read('Subscription', id), status: 'requested' };
  await ehr.fetch(`Subscription/${id}`, { method: 'PUT', body: again });
  await ehr.deliveriesSettled();
  expect(ehr.read('Subscription', id)?.['status']).toBe('active');
});

test('three failures in a row end a topic subscription in error; no-handshake leaves it requested', async () => {
  const id = await subscribeTopic('empty', 'Appointment?status=booked');
  answerStatus = 503;
  for (const slot of ['slot-1', 'slot-2', 'slot-3']) await book(slot);
  await ehr.deliveriesSettled();
  expect(ehr.read('Subscription', id)?.['status']).toBe('error');
  ehr.behave({ kind: 'no-handshake', times: 1 });
  const silent = await subscribeTopic('empty');
  expect(ehr.read('Subscription', silent)?.['status']).toBe('requested');
});
