import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { bookAppointment, cancelAppointment, type Appointment } from '../../agenda/index.ts';
import { revokeApiClient, saveApiClient } from '../../identity/index.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { PatientId } from '../../platform/kernel/ids.ts';
import { emit } from '../../platform/outbox/emit.ts';
import { HOUR_MS, MINUTE_MS, SECOND_MS } from '../../platform/time/instant.ts';
import { sendTo, startTestServer, type Json, type TestServer } from '../test-support/fhir-server.ts';
import { numbersIn, rushFor, statusOf, subscribed, timeFor, TOPIC } from '../test-support/subscribing.ts';
import { isSigned, startVendor, type Vendor } from '../test-support/vendor.ts';
import { onVendorEvent } from './index.ts';

let server: TestServer;
let vendor: Vendor;
let token: string;
let pass: ReturnType<typeof timeFor>;
let people: readonly string[];
let offers: Json[];

const read = async (path: string) => (await sendTo(server, { method: 'get', path, token })).body as Json;

beforeAll(async () => {
  server = await startTestServer();
  vendor = await startVendor();
  token = await server.tokenFor('system/*.cruds');
  pass = timeFor(server);
  // What the import of the sample clinic told is heard by nobody.
  await pass();
  people = (await read('/Patient?_count=200&active=true&deceased=false'))['entry'].map(
    ({ resource }: Json) => resource.id,
  );
  const parameter = [
    { name: 'start', valueDateTime: '2026-01-12' },
    { name: 'end', valueDateTime: '2026-01-24' },
    { name: '_count', valueInteger: 200 },
  ];
  const body = { resourceType: 'Parameters', parameter };
  const found = await sendTo(server, { method: 'post', path: '/Appointment/$find', token, body });
  offers = (found.body as Json)['entry'].map(({ resource }: Json) => resource);
}, 60_000);

afterAll(async () => {
  await vendor.stop();
  await server.stop();
});

afterEach(async () => {
  vendor.behave('good');
  const { clinicId, db } = server.ctx;
  await pass(MINUTE_MS);
  await db.inClinic(clinicId, (tx) => tx.run('delete from event_subscription where clinic_id = $1', [clinicId]));
  vendor.forget();
});

/** A visit by the agenda's own command, as from a call: of a person and at a time of its own. */
async function book(wanted: (offer: Json) => boolean = () => true): Promise<Appointment> {
  const { ctx } = server;
  const index = offers.findLastIndex(wanted);
  const [offer] = offers.splice(index, 1);
  const patientId = people[offers.length % people.length] as PatientId;
  const booked = await bookAppointment(ctx, { openingId: String(offer?.['id']), patientId, cause: 'phone' });
  return booked.ok ? booked.value : book(wanted);
}

async function cancel({ id: appointmentId }: Appointment): Promise<void> {
  const cancelled = await cancelAppointment(server.ctx, { appointmentId, cause: 'desk' });
  expect(cancelled.ok).toBe(true);
}

const told = () => vendor.received.filter(({ body }) => statusOf(body)['type'] === 'event-notification');
const last = () => required(vendor.received.at(-1), 'a delivery');
const focusesOf = (bundle: Json | undefined) =>
  bundle?.['entry'].slice(1).map(({ fullUrl }: Json) => fullUrl.split('/R4/')[1]);

test('a visit booked and cancelled at the clinic is told with growing numbers, signed, by ids only', async () => {
  const header = ['X-Api-Key: k-123', 'Authorization: Bearer vendor-own'];
  const { id, secret } = await subscribed(server, token, { endpoint: vendor.url, content: 'default', header });
  const visit = await book();
  await pass();
  await cancel(visit);
  await pass();
  expect(told().map(({ body }) => numbersIn(body))).toEqual([[1], [2]]);
  expect(statusOf(last().body)).toMatchObject({
    subscription: { reference: `http://localhost:3000/fhir/R4/Subscription/${id}` },
    topic: `${TOPIC}/appointment-changed`,
    status: 'active',
    'events-since-subscription-start': '2',
  });
  expect(focusesOf(last().body)).toEqual([`Appointment/${visit.id}`]);
  expect(last().body).toMatchObject({ type: 'history', entry: [{ request: { method: 'GET' } }, { request: {} }] });
  expect(last().body?.['entry'][1]).not.toHaveProperty('resource');
  for (const one of vendor.received) {
    expect(isSigned(one, secret)).toBe(true);
    expect(one.headers).toMatchObject({ 'x-api-key': 'k-123', authorization: 'Bearer vendor-own' });
  }
  expect(new Set(vendor.received.map(({ headers }) => headers['webhook-id'])).size).toBe(3);
});

test.each(['broken', 'drops', 'redirects', 'silent'] as const)(
  'a vendor that is %s for a while is told later, in order, each message under the same id',
  async (manner) => {
    await subscribed(server, token, { endpoint: vendor.url, maxCount: 2, timeout: 1 });
    vendor.behave(manner);
    await book();
    await pass();
    await book();
    await book();
    await pass();
    const tries = told();
    expect(tries.map(({ body }) => numbersIn(body))).toEqual([[1]]);
    vendor.behave('good');
    await pass(5 * SECOND_MS);
    expect(told().map(({ body }) => numbersIn(body))).toEqual([[1], [1, 2], [3]]);
    expect(vendor.received.some(({ path }) => path !== '/hook')).toBe(false);
  },
);

test('a repeat of the same message bears the same id', async () => {
  await subscribed(server, token, { endpoint: vendor.url });
  vendor.behave('broken');
  await book();
  await pass(16 * SECOND_MS);
  expect(told()).toHaveLength(3);
  expect(new Set(told().map(({ headers }) => headers['webhook-id'])).size).toBe(1);
});

test('a vendor that stays down ends as error with its reason, and catches up by $events', async () => {
  const { id } = await subscribed(server, token, { endpoint: vendor.url });
  vendor.behave('broken');
  const first = await book();
  await pass(HOUR_MS);
  expect(told()).toHaveLength(10);
  const failed = await read(`/Subscription/${id}`);
  expect(failed).toMatchObject({ status: 'error', error: 'the endpoint answered 500' });
  const second = await book();
  await pass(HOUR_MS);
  expect(told()).toHaveLength(10);

  vendor.behave('good');
  const again = await sendTo(server, {
    method: 'put',
    path: `/Subscription/${id}`,
    token,
    body: { ...failed, status: 'requested' },
  });
  expect(again.body).toMatchObject({ status: 'requested' });
  await pass();
  expect(statusOf(last().body)).toMatchObject({ type: 'handshake', 'events-since-subscription-start': '2' });
  const missed = await read(`/Subscription/${id}/$events?eventsSinceNumber=1&eventsUntilNumber=2`);
  expect(statusOf(missed)).toMatchObject({ type: 'query-event', status: 'active' });
  expect(numbersIn(missed)).toEqual([1, 2]);
  expect(focusesOf(missed)).toEqual([`Appointment/${first.id}`, `Appointment/${second.id}`]);
  await book();
  await pass();
  expect(numbersIn(last().body)).toEqual([3]);
});

test('a vendor that says 410 is not asked again', async () => {
  const { id } = await subscribed(server, token, { endpoint: vendor.url });
  vendor.behave('gone');
  await book();
  await pass(HOUR_MS);
  expect(told()).toHaveLength(1);
  expect(await read(`/Subscription/${id}`)).toMatchObject({ status: 'error' });
});

test('however many workers run at once, each event is told once, and in order', async () => {
  await subscribed(server, token, { endpoint: vendor.url, maxCount: 3, criteria: `${TOPIC}/task-created` });
  const rush = rushFor(server);
  const { ctx } = server;
  const tell = () =>
    ctx.db.inClinic(ctx.clinicId, (tx) =>
      emit(tx, ctx, { type: 'task.changed', payload: { taskId: ctx.ids.next(), created: true } }),
    );
  for (let n = 0; n < 12; n += 1) await tell();
  // More comes while the first are being told: nothing is left waiting for a next event.
  await Promise.all([rush(), rush(), tell().then(rush)]);
  await rush();
  expect(told().flatMap(({ body }) => numbersIn(body))).toEqual(Array.from({ length: 13 }, (_, index) => index + 1));
});

test('an answer without end is cut, and counts as heard', async () => {
  await subscribed(server, token, { endpoint: vendor.url });
  vendor.behave('chatty');
  await book();
  await pass(MINUTE_MS);
  expect(told()).toHaveLength(1);
});

test('silence is broken by a heartbeat after its period, and not before', async () => {
  await subscribed(server, token, { endpoint: vendor.url, heartbeat: 600 });
  await pass(599 * SECOND_MS);
  expect(vendor.received).toHaveLength(1);
  await pass(SECOND_MS);
  expect(statusOf(last().body)).toMatchObject({ type: 'heartbeat', 'events-since-subscription-start': '0' });
  await pass(5 * MINUTE_MS);
  await book();
  await pass(9 * MINUTE_MS);
  expect(statusOf(last().body)).toMatchObject({ type: 'event-notification' });
  await pass(MINUTE_MS);
  expect(statusOf(last().body)).toMatchObject({ type: 'heartbeat', 'events-since-subscription-start': '1' });
  expect(vendor.received).toHaveLength(4);
});

test('a heartbeat that nobody answers leads to the same end', async () => {
  const { id } = await subscribed(server, token, { endpoint: vendor.url, heartbeat: 600 });
  vendor.behave('broken');
  await pass(2 * HOUR_MS);
  expect(vendor.received).toHaveLength(11);
  expect(await read(`/Subscription/${id}`)).toMatchObject({ status: 'error' });
});

test('time that a cancelled visit frees is told as its Slot, on the schedule that was asked for only', async () => {
  const hasSlot = (offer: Json) => offer['slot'] !== undefined;
  const visit = await book(hasSlot);
  const criteria = `${TOPIC}/slot-freed`;
  const schedule = `Schedule/${visit.scheduleId}`;
  await subscribed(server, token, { endpoint: vendor.url, criteria, filters: [`Slot?schedule=${schedule}`] });
  await subscribed(server, token, {
    endpoint: `${vendor.url}/2`,
    criteria,
    filters: [`Slot?schedule=Schedule/${visit.id}`],
  });
  await pass();
  await cancel(visit);
  await pass();
  expect(told().map(({ path }) => path)).toEqual(['/hook']);
  expect(focusesOf(last().body)).toEqual([`Slot/${visit.slotId}`]);
});

test('a search of R4 and the filters of a topic are decided by our own search, on the visit as it now stands', async () => {
  const visit = await book();
  await pass();
  const of = (path: string, criteria: string, filters: readonly string[] = []) =>
    subscribed(server, token, { endpoint: `${vendor.url}/${path}`, criteria, filters });
  await of('booked', 'Appointment?status=booked');
  await of('cancelled', `Appointment?status=cancelled&patient=Patient/${visit.patientId}`);
  await of('stranger', `Appointment?patient=Patient/${visit.id}`);
  await of('filter', `${TOPIC}/appointment-changed`, [
    `Appointment?patient=${visit.patientId}`,
    'Appointment?status=cancelled',
  ]);
  await of('other', `${TOPIC}/appointment-changed`, ['Appointment?status=noshow']);
  await cancel(visit);
  await pass();
  expect(
    told()
      .map(({ path }) => path)
      .toSorted(),
  ).toEqual(['/hook/cancelled', '/hook/filter']);
});

test('R4 without a payload is an empty POST, signed too', async () => {
  const { secret } = await subscribed(server, token, {
    endpoint: vendor.url,
    criteria: 'Appointment?status=booked',
    content: 'none',
  });
  await book();
  await pass();
  expect(vendor.received.map(({ text }) => text)).toEqual(['', '']);
  expect(vendor.received.every((one) => isSigned(one, secret))).toBe(true);
});

test('an empty payload names nobody, a full one carries the visit and is in the audit trail', async () => {
  await subscribed(server, token, { endpoint: `${vendor.url}/empty`, content: 'empty' });
  const full = await subscribed(server, token, { endpoint: `${vendor.url}/full`, content: 'full-resource' });
  const visit = await book();
  await pass();
  const to = (path: string) => told().find((one) => one.path === path)?.body;
  expect(JSON.stringify(to('/hook/empty'))).not.toContain(visit.id);
  expect(to('/hook/full')?.['entry'][1].resource).toMatchObject({ resourceType: 'Appointment', id: visit.id });
  const trail = await server.ctx.db.query(
    server.ctx.clinicId,
    `select patient_id from audit_entry where clinic_id = $1 and action = 'subscription.deliver' and subject_id = $2`,
    [server.ctx.clinicId, full.id],
  );
  expect(trail).toEqual([{ patient_id: visit.patientId }]);
});

test('a task that came up is told once, not when it changes', async () => {
  const { ctx } = server;
  await subscribed(server, token, { endpoint: vendor.url, criteria: `${TOPIC}/task-created` });
  const taskId = ctx.ids.next();
  const tell = (payload: object) =>
    ctx.db.inClinic(ctx.clinicId, (tx) => emit(tx, ctx, { type: 'task.changed', payload }));
  await tell({ taskId, created: true });
  await tell({ taskId });
  await pass();
  expect(told().map(({ body }) => focusesOf(body))).toEqual([[`Task/${taskId}`]]);
});

test('an event that is handed over twice is numbered once', async () => {
  await subscribed(server, token, { endpoint: vendor.url });
  const { id: appointmentId } = await book();
  await pass();
  const [event] = await server.ctx.db.querySystem<{ eventId: string; type: string; payload: Record<string, unknown> }>(
    `select id as "eventId", type, payload from outbox_event where payload->>'appointmentId' = $1`,
    [appointmentId],
  );
  await onVendorEvent(server.ctx, required(event, 'the event'));
  await pass();
  expect(told().map(({ body }) => numbersIn(body))).toEqual([[1]]);
});

test('a client that may no longer read, or was revoked, is told nothing more, and its subscriptions say so', async () => {
  const { ctx } = server;
  const scopes = ['system/Subscription.cruds', 'system/Appointment.rs'];
  const other = await server.tokenOf('fickle', ...scopes);
  const { id } = await subscribed(server, other, { endpoint: vendor.url });
  const state = async () => {
    const [row] = await ctx.db.query<{ status: string; error: string; version: number }>(
      ctx.clinicId,
      'select status, error, version from event_subscription where clinic_id = $1 and id = $2',
      [ctx.clinicId, id],
    );
    return row;
  };
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    saveApiClient(tx, ctx, { id: 'fickle', name: 'F', jwks: { keys: [] }, scopes: ['system/Slot.rs'] }),
  );
  await book();
  await book();
  await pass();
  expect([told().length, await state()]).toEqual([0, { status: 'error', error: 'scope-missing', version: 3 }]);
  await ctx.db.inClinic(ctx.clinicId, (tx) => revokeApiClient(tx, ctx, 'fickle'));
  await book();
  await pass();
  expect([told().length, await state()]).toEqual([0, { status: 'off', error: 'client-revoked', version: 4 }]);
});

test('a subscription ends when its own end is reached', async () => {
  const end = new Date(server.ctx.clock.now() + HOUR_MS).toISOString();
  const { id } = await subscribed(server, token, { endpoint: vendor.url, end });
  await pass(HOUR_MS);
  await book();
  await pass();
  expect([told().length, (await read(`/Subscription/${id}`))['status']]).toEqual([0, 'off']);
});
