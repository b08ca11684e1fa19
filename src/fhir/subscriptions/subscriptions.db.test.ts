import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { emit } from '../../platform/outbox/emit.ts';
import { DAY_MS, MINUTE_MS, plusMs, toIso, type Instant } from '../../platform/time/instant.ts';
import { sendTo, startTestServer, type Json, type Method, type TestServer } from '../test-support/fhir-server.ts';
import {
  BACKPORT,
  numbersIn,
  statusOf,
  subscribed,
  subscriptionOf,
  timeFor,
  TOPIC,
} from '../test-support/subscribing.ts';
import { isSigned, startVendor, type Vendor } from '../test-support/vendor.ts';
import { TOPICS } from './domain/topics.ts';
import { onVendorEvent } from './index.ts';

let server: TestServer;
let vendor: Vendor;
let token: string;
let pass: ReturnType<typeof timeFor>;

beforeAll(async () => {
  server = await startTestServer();
  vendor = await startVendor();
  token = await server.tokenFor('system/*.cruds');
  pass = timeFor(server);
  await pass();
}, 60_000);

afterAll(async () => {
  await vendor.stop();
  await server.stop();
});

afterEach(async () => {
  vendor.behave('good');
  const { clinicId, db } = server.ctx;
  await pass();
  await db.inClinic(clinicId, (tx) => tx.run('delete from event_subscription where clinic_id = $1', [clinicId]));
  vendor.forget();
});

const send = (method: Method, path: string, body?: unknown, own = token) =>
  sendTo(server, { method, path, token: own, ...(body === undefined ? {} : { body }) });
const read = async (path: string) => (await send('get', path)).body as Json;
const ask = () => subscriptionOf({ endpoint: vendor.url });

/** Events of made-up tasks: they need no resource. */
async function happens(times: number): Promise<void> {
  const { ctx } = server;
  for (let n = 0; n < times; n += 1) {
    const payload = { taskId: ctx.ids.next(), created: true };
    await ctx.db.inClinic(ctx.clinicId, (tx) => emit(tx, ctx, { type: 'task.changed', payload }));
  }
  await pass();
}

describe('a new subscription', () => {
  test('is requested, then active once its endpoint has answered the handshake', async () => {
    const made = await send('post', '/Subscription', ask());
    expect([made.status, made.body.status]).toEqual([201, 'requested']);
    expect(made.headers['location']).toBe(`http://localhost:3000/fhir/R4/Subscription/${made.body.id}`);
    expect(vendor.received).toHaveLength(0);
    await pass();
    expect(statusOf(vendor.received[0]?.body)).toMatchObject({ type: 'handshake', status: 'requested' });
    expect(await read(`/Subscription/${made.body.id}`)).toMatchObject({ status: 'active', meta: { versionId: '2' } });
  });

  test.each(['broken', 'redirects', 'drops'] as const)(
    'whose endpoint is %s is an error, with its reason',
    async (manner) => {
      vendor.behave(manner);
      const { id } = await subscribed(server, token, { endpoint: vendor.url });
      const found = await read(`/Subscription/${id}`);
      expect(found['status']).toBe('error');
      expect(found['error']).toMatch(/^the endpoint (?:answered|was not reached)/);
      expect(vendor.received).toHaveLength(1);
    },
  );

  test('is told its secret once; what is secret is never served again, and sealed at rest', async () => {
    const header = ['Authorization: Bearer vendor-own'];
    const { id, resource, secret } = await subscribed(server, token, { endpoint: vendor.url, header });
    expect(secret).toMatch(/^whsec_/);
    expect(JSON.stringify(resource)).not.toContain('vendor-own');
    const served = [
      await read(`/Subscription/${id}`),
      await read('/Subscription'),
      await read(`/Subscription/${id}/_history/2`),
    ];
    expect(served.every(({ resourceType }) => resourceType === 'Subscription' || resourceType === 'Bundle')).toBe(true);
    const [row] = await server.ctx.db.query(
      server.ctx.clinicId,
      'select s::text from event_subscription s where id = $1',
      [id],
    );
    for (const text of [JSON.stringify(served), JSON.stringify(row)]) {
      expect(text).not.toContain('vendor-own');
      expect(text).not.toContain(secret.slice(6));
    }
  });

  test('may bring its own secret, which is not sent as a header', async () => {
    const secret = `whsec_${Buffer.alloc(24, 7).toString('base64')}`;
    const made = await subscribed(server, token, { endpoint: vendor.url, header: [`Webhook-Secret: ${secret}`] });
    expect(JSON.stringify(made.resource)).not.toContain('webhook-secret');
    expect(vendor.received.map((one) => [isSigned(one, secret), one.headers['webhook-secret']])).toEqual([
      [true, undefined],
    ]);
  });

  test('that If-None-Exist finds is not made twice', async () => {
    const { id } = await subscribed(server, token, { endpoint: vendor.url });
    const criteria = encodeURIComponent(`${TOPIC}/appointment-changed`);
    const headers = { 'if-none-exist': `criteria=${criteria}` };
    const again = await sendTo(server, { method: 'post', path: '/Subscription', token, headers, body: ask() });
    expect([again.status, again.body.id]).toEqual([200, id]);
  });

  test('after the fiftieth of a client is refused', async () => {
    for (let n = 0; n < 50; n += 1) expect((await send('post', '/Subscription', ask())).status).toBe(201);
    const more = await send('post', '/Subscription', ask());
    expect([more.status, more.body.issue[0].code]).toEqual([422, 'too-costly']);
  });

  const endpoint = 'https://hooks.vendor.example/x';
  test.each([
    [400, 'Subscription.criteria', { criteria: 'Observation?status=final' }],
    [400, 'Subscription.criteria', { criteria: 'Appointment' }],
    [400, 'Subscription.criteria', { criteria: 'Appointment?nonsense=1' }],
    [400, 'Subscription.criteria', { criteria: 'Appointment?status=nonsense&_include=*' }],
    [422, 'Subscription.criteria', { criteria: 'Appointment?status=nonsense' }],
    [400, 'Subscription.criteria', { criteria: 'Slot?status=busy' }],
    [400, 'Subscription.criteria', { criteria: 'Slot?status:not=free' }],
    [400, 'Subscription.criteria', { criteria: 'Slot?start=ge2026-01-12' }],
    [400, 'Subscription.criteria', { criteria: `${TOPIC}/nonsense` }],
    [400, 'Subscription._criteria.extension[0].valueString', { filters: ['Slot?status=free'] }],
    [400, 'Subscription._criteria.extension[0].valueString', { filters: ['Appointment?_lastUpdated=ge2026'] }],
    [400, 'Subscription.channel.endpoint', { endpoint: 'http://hooks.vendor.example/x' }],
    [400, 'Subscription.channel.endpoint', { endpoint: 'https://169.254.169.254/latest/' }],
    [400, 'Subscription.channel.endpoint', { endpoint: 'https://10.0.0.1/' }],
    [400, 'Subscription.channel.header[0]', { header: ['Host: inside'] }],
    [400, 'Subscription.channel.header[0]', { header: ['webhook-signature: v1,x'] }],
    [400, 'Subscription.channel.header[0]', { header: ['no colon'] }],
    [400, 'Subscription.channel.header[0]', { header: ['Webhook-Secret: whsec_short'] }],
    [400, 'Subscription.channel.extension[0].valueUnsignedInt', { heartbeat: 1 }],
    [400, 'Subscription.channel._payload.extension[0].valueCode', { content: 'everything' as never }],
  ])('that cannot be is %s at %s', async (status, path, asked) => {
    const answer = await send('post', '/Subscription', subscriptionOf({ endpoint, ...asked }));
    const paths = answer.body.issue.map(({ expression }: Json) => expression?.[0]);
    expect([answer.status, paths[0]]).toEqual([status, path]);
    expect((await read('/Subscription'))['total']).toBe(0);
  });

  test('by websocket, without a reason, or active from the start, is refused', async () => {
    const changed = [
      { channel: { ...ask()['channel'], type: 'websocket' } },
      { reason: undefined },
      { status: 'active' },
      { channel: undefined },
      { channel: { ...ask()['channel'], payload: 'application/fhir+xml' } },
    ];
    for (const change of changed) {
      const { status } = await send('post', '/Subscription', { ...ask(), ...change });
      expect([400, 422]).toContain(status);
    }
  });
});

describe('scopes', () => {
  test('a client subscribes to what it may read, and to no more of it', async () => {
    const status = async (scopes: readonly string[], asked: Partial<Parameters<typeof subscriptionOf>[0]>) => {
      const own = await server.tokenFor(...scopes);
      return (await send('post', '/Subscription', subscriptionOf({ endpoint: vendor.url, ...asked }), own)).status;
    };
    expect(await status(['system/Appointment.rs'], {})).toBe(403);
    expect(await status(['system/Subscription.rs', 'system/Appointment.rs'], {})).toBe(403);
    expect(await status(['system/Subscription.c'], {})).toBe(403);
    expect(await status(['system/Subscription.c', 'system/Slot.rs'], {})).toBe(403);
    expect(await status(['system/Subscription.c', 'system/Appointment.s'], { content: 'full-resource' })).toBe(403);
    expect(await status(['system/Subscription.c', 'system/Appointment.s'], {})).toBe(201);
    expect(await status(['system/Subscription.c', 'system/Appointment.r'], { content: 'full-resource' })).toBe(201);
  });

  test('another client sees, changes and ends none of them', async () => {
    const { id } = await subscribed(server, token, { endpoint: vendor.url });
    const other = await server.tokenOf('other', 'system/*.cruds');
    const statuses = [
      (await send('get', `/Subscription/${id}`, undefined, other)).status,
      (await send('get', `/Subscription/${id}/_history/2`, undefined, other)).status,
      (await send('get', `/Subscription/${id}/$status`, undefined, other)).status,
      (await send('get', `/Subscription/${id}/$events`, undefined, other)).status,
      (await send('put', `/Subscription/${id}`, { ...ask(), id }, other)).status,
    ];
    expect(statuses).toEqual([404, 404, 404, 404, 405]);
    expect((await send('get', '/Subscription', undefined, other)).body.total).toBe(0);
    expect((await send('get', '/Subscription/$status', undefined, other)).body.total).toBe(0);
    expect((await send('delete', `/Subscription/${id}`, undefined, other)).status).toBe(204);
    expect(await read(`/Subscription/${id}`)).toMatchObject({ status: 'active' });
  });
});

describe('an update', () => {
  test('to off ends the deliveries, to requested asks the endpoint again', async () => {
    const { id } = await subscribed(server, token, { endpoint: vendor.url, criteria: `${TOPIC}/task-created` });
    const put = async (status: string) =>
      send('put', `/Subscription/${id}`, { ...(await read(`/Subscription/${id}`)), status });
    expect((await put('off')).body.status).toBe('off');
    vendor.forget();
    await happens(1);
    expect(vendor.received).toHaveLength(0);
    expect((await put('active')).status).toBe(422);
    expect((await put('requested')).body.status).toBe('requested');
    await happens(1);
    expect(vendor.received.map(({ body }) => statusOf(body)['type'])).toEqual(['handshake', 'event-notification']);
  });

  test('that changes nothing on the wire leaves it active, another endpoint is asked first, and header lines stay', async () => {
    const { id } = await subscribed(server, token, { endpoint: vendor.url, header: ['X-Own: 1'] });
    const before = await read(`/Subscription/${id}`);
    const same = await send('put', `/Subscription/${id}`, { ...before, reason: 'Another' });
    expect(same.body).toMatchObject({ status: 'active', reason: 'Another', meta: { versionId: '3' } });
    const channel = { ...before['channel'], endpoint: `${vendor.url}/new` };
    const moved = await send('put', `/Subscription/${id}`, { ...before, channel });
    expect(moved.body).toMatchObject({ status: 'requested', channel: { endpoint: `${vendor.url}/new` } });
    await pass();
    expect(vendor.received.at(-1)).toMatchObject({ path: '/hook/new', headers: { 'x-own': '1' } });
  });

  test('leaves a gap in the numbers for what happens while the endpoint is asked again', async () => {
    const { ctx } = server;
    const { id } = await subscribed(server, token, { endpoint: vendor.url, criteria: `${TOPIC}/task-created` });
    await happens(1);
    const channel = { ...(await read(`/Subscription/${id}`))['channel'], endpoint: `${vendor.url}/new` };
    await send('put', `/Subscription/${id}`, { ...(await read(`/Subscription/${id}`)), channel });
    const fresh = await send(
      'post',
      '/Subscription',
      subscriptionOf({ endpoint: vendor.url, criteria: `${TOPIC}/task-created` }),
    );
    const payload = { taskId: ctx.ids.next(), created: true };
    await onVendorEvent(ctx, { eventId: ctx.ids.next(), type: 'task.changed', payload });
    await pass();
    await happens(1);
    const toNew = vendor.received.filter(({ path }) => path === '/hook/new').map(({ body }) => body);
    expect(statusOf(toNew[0])).toMatchObject({ type: 'handshake', 'events-since-subscription-start': '2' });
    expect(numbersIn(toNew[1])).toEqual([3]);
    const missed = await read(`/Subscription/${id}/$events?eventsSinceNumber=2&eventsUntilNumber=2`);
    expect(missed['entry'][1].fullUrl).toContain(`/Task/${payload.taskId}`);
    // One that was never active has no start yet from which to count.
    expect(statusOf(await read(`/Subscription/${fresh.body.id}/$status`))).toMatchObject({
      'events-since-subscription-start': '1',
    });
  });

  test('hears nothing of what happened before it was there, however late that is told', async () => {
    const { ctx } = server;
    const { id } = await subscribed(server, token, { endpoint: vendor.url, criteria: `${TOPIC}/task-created` });
    const told = async (occurredAt: Instant) => {
      const payload = { taskId: ctx.ids.next(), created: true };
      const event = { eventId: ctx.ids.next(), type: 'task.changed', payload, occurredAt: toIso(occurredAt) };
      await onVendorEvent(ctx, event);
      return statusOf(await read(`/Subscription/${id}/$status`));
    };
    const now = ctx.clock.now();
    const start = 'events-since-subscription-start';
    expect(await told(plusMs(now, -DAY_MS))).toMatchObject({ [start]: '0' });
    expect(await told(now)).toMatchObject({ [start]: '1' });
  });

  test('of another version than the one that was read is 412', async () => {
    const { id } = await subscribed(server, token, { endpoint: vendor.url });
    const body = { ...(await read(`/Subscription/${id}`)), reason: 'x' };
    const headers = { 'if-match': 'W/"1"' };
    const stale = await sendTo(server, { method: 'put', path: `/Subscription/${id}`, token, headers, body });
    expect(stale.status).toBe(412);
  });
});

test('a deleted subscription is told nothing more, and can be deleted again', async () => {
  const { id } = await subscribed(server, token, { endpoint: vendor.url, criteria: `${TOPIC}/task-created` });
  vendor.forget();
  expect((await send('delete', `/Subscription/${id}`)).status).toBe(204);
  await happens(1);
  expect(vendor.received).toHaveLength(0);
  expect((await send('delete', `/Subscription/${id}`)).status).toBe(204);
  expect((await send('get', `/Subscription/${id}`)).status).toBe(404);
});

describe('$status', () => {
  test('of one, and of all of a client, by GET and by POST', async () => {
    const { id } = await subscribed(server, token, { endpoint: vendor.url, criteria: `${TOPIC}/task-created` });
    await subscribed(server, token, { endpoint: vendor.url });
    await happens(2);
    const of = (bundle: Json) => bundle['entry'].map(({ resource }: Json) => resource);
    const single = await read(`/Subscription/${id}/$status`);
    expect(single).toMatchObject({ type: 'searchset', total: 1 });
    expect(of(single)[0].meta.profile).toEqual([`${BACKPORT}/backport-subscription-status-r4`]);
    expect(statusOf(single)).toMatchObject({
      type: 'query-status',
      status: 'active',
      'events-since-subscription-start': '2',
    });
    expect((await read('/Subscription/$status'))['total']).toBe(2);
    expect((await read(`/Subscription/$status?id=${id}&status=active`))['total']).toBe(1);
    expect((await read('/Subscription/$status?status=error'))['total']).toBe(0);
    const parameter = [{ name: 'id', valueId: id }];
    const posted = await send('post', '/Subscription/$status', { resourceType: 'Parameters', parameter });
    expect([posted.status, posted.body.total]).toEqual([200, 1]);
    expect((await send('get', '/Subscription/$status?nonsense=1')).status).toBe(400);
    expect((await send('get', '/Subscription/$status?status=nonsense')).status).toBe(400);
    expect((await read('/Subscription?status=active'))['total']).toBe(2);
  });
});

describe('$events', () => {
  test('gives a range by number, both ends included', async () => {
    const { id } = await subscribed(server, token, { endpoint: vendor.url, criteria: `${TOPIC}/task-created` });
    await happens(4);
    const numbers = async (query: string) => numbersIn(await read(`/Subscription/${id}/$events${query}`));
    expect(await numbers('')).toEqual([1, 2, 3, 4]);
    expect(await numbers('?eventsSinceNumber=2&eventsUntilNumber=3')).toEqual([2, 3]);
    expect(await numbers('?eventsSinceNumber=9')).toEqual([]);
    const parameter = [
      { name: 'eventsSinceNumber', valueString: '4' },
      { name: 'content', valueCode: 'empty' },
    ];
    const posted = await send('post', `/Subscription/${id}/$events`, { resourceType: 'Parameters', parameter });
    expect(numbersIn(posted.body)).toEqual([4]);
    expect(posted.body.entry).toHaveLength(1);
    for (const query of ['?eventsSinceNumber=x', '?content=all', '?nonsense=1'])
      expect((await send('get', `/Subscription/${id}/$events${query}`)).status).toBe(400);
    expect((await send('get', '/Subscription/$events')).status).toBe(404);
  });

  test('says what is no longer kept: the log goes back seven days', async () => {
    const { id } = await subscribed(server, token, { endpoint: vendor.url, criteria: `${TOPIC}/task-created` });
    await happens(2);
    await pass(7 * DAY_MS + MINUTE_MS);
    await happens(1);
    const events = await read(`/Subscription/${id}/$events`);
    expect(numbersIn(events)).toEqual([3]);
    expect(statusOf(events)['error']).toEqual({ text: '2 events of this range are no longer kept: search instead' });
    const kept = await server.ctx.db.query(
      server.ctx.clinicId,
      'select number from subscription_event where clinic_id = $1',
      [server.ctx.clinicId],
    );
    expect(kept).toEqual([{ number: 3 }]);
  });
});

test('the topics are in the CapabilityStatement, and each is described for vendors', async () => {
  const statement = (await sendTo(server, { method: 'get', path: '/metadata' })).body as Json;
  const resource = statement['rest'][0].resource.find(({ type }: Json) => type === 'Subscription');
  expect(resource.extension.map(({ valueCanonical }: Json) => valueCanonical)).toEqual(TOPICS.map(({ url }) => url));
  expect(resource.interaction.map(({ code }: Json) => code)).toContain('delete');
  expect(resource.operation.map(({ name }: Json) => name)).toEqual(['status', 'events', 'resend']);
  for (const { name, url, resourceType, filters } of TOPICS) {
    const file = join(import.meta.dirname, `../../../fhir-profiles/topic-${name}.json`);
    const described = JSON.parse(readFileSync(file, 'utf8')) as Json;
    expect(described).toMatchObject({ resourceType: 'Basic', identifier: [{ value: url }] });
    const values = (element: string) =>
      JSON.stringify(described).match(new RegExp(`"url":"${element}","value[A-Za-z]+":"[^"]*"`, 'g')) ?? [];
    expect(values('resource').join()).toContain(resourceType);
    expect(values('filterParameter').map((text) => /:"([^"]*)"$/.exec(text)?.[1])).toEqual([...filters]);
  }
});
