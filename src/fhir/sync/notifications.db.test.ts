import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import request from 'supertest';
import type { Express } from 'express';
import { createTestContext, TEST_NOW, type TestContext } from '../../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { createHttpApp } from '../../platform/http/create-http-app.ts';
import { silentLog } from '../../platform/log/log.ts';
import type { EhrAnswer, EhrRequest } from '../client/ehr-client.ts';
import type { FhirJson } from '../mapping/resource.ts';
import { connectFake, createFakeEhr } from '../test-support/fake-ehr.ts';
import type { EhrSource, EhrSyncPorts, ServerHabits } from './ehr-source.ts';
import { ehrHookRoutes } from './http/hook-router.ts';
import { beginLoad } from './initial-load.ts';
import { fociOf, gapBefore, readNotification } from './mapping/notification.ts';
import { ensureSubscribed } from './subscribe.ts';

const CONNECTION = '0190f0f0-dddd-7000-8000-000000000001';
const HOOKS = 'https://us.example/fhir/hooks';
const TOPIC = 'https://ehr.example/topic/agenda';

let database: TestDatabase;
let ctx: TestContext<EhrSyncPorts>;
let app: Express;
/** What was sent to the server, and what it keeps of subscriptions. */
let sent: EhrRequest[];
let kept: Map<string, FhirJson>;
/** What the server does between taking a subscription and answering that it has. */
let greet: ((made: FhirJson) => Promise<unknown>) | undefined;
let refuses: boolean;

/** `declared`: what the CapabilityStatement says beside Subscription, as the backport for R4 has it. */
function server(tellsBy: ServerHabits['tellsBy'], declared: readonly FhirJson[] = []): EhrSource {
  const { source } = createFakeEhr(CONNECTION, TEST_NOW, { tellsBy });
  const send = async (asked: EhrRequest): Promise<EhrAnswer> => {
    sent.push(asked);
    const id = asked.path.split('/')[1] ?? '';
    if (asked.path === 'metadata') {
      const resource = [{ type: 'Subscription', extension: declared }];
      return { status: 200, body: { resourceType: 'CapabilityStatement', rest: [{ mode: 'server', resource }] } };
    }
    if (asked.path === 'SubscriptionTopic') {
      return {
        status: 200,
        body: { resourceType: 'Bundle', entry: [{ resource: { resourceType: 'SubscriptionTopic', url: TOPIC } }] },
      };
    }
    if (asked.method === 'POST') {
      const made = { ...(asked.body as FhirJson), id: `sub-${kept.size}`, status: 'active' };
      kept.set(made.id, made);
      await greet?.(made);
      return { status: refuses ? 422 : 201, body: refuses ? undefined : made };
    }
    if (asked.method === 'DELETE') return { status: kept.delete(id) ? 204 : 404, body: undefined };
    const found = kept.get(id);
    return { status: found ? 200 : 404, body: found };
  };
  return { ...source, client: { ...source.client, send } };
}

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

beforeEach(async () => {
  const ports = { ehrSources: { sourceOf: async () => undefined }, ehrHooksUrl: HOOKS };
  ctx = await createTestContext<EhrSyncPorts>(database.db, { ports });
  sent = [];
  kept = new Map();
  greet = undefined;
  refuses = false;
  await connectFake(ctx, createFakeEhr(CONNECTION, TEST_NOW));
  await beginLoad(ctx, CONNECTION);
  app = createHttpApp({
    log: silentLog,
    routers: [{ path: '/fhir/hooks', router: ehrHookRoutes({ contextFor: (clinicId) => ({ ...ctx, clinicId }) }) }],
  });
});

function addresses(): readonly string[] {
  return [...kept.values()].map(({ channel }) =>
    (channel as { endpoint: string }).endpoint.slice('https://us.example'.length),
  );
}

async function due(kind: string): Promise<readonly Record<string, unknown>[]> {
  const rows = await ctx.db.query<{ payload: Record<string, unknown> }>(
    ctx.clinicId,
    'select payload from job where clinic_id = $1 and kind = $2 order by id',
    [ctx.clinicId, kind],
  );
  return rows.map(({ payload }) => payload);
}

function notification(type: string, soFar: number, ...events: readonly number[]) {
  const parameter = [
    { name: 'type', valueCode: type },
    { name: 'events-since-subscription-start', valueString: String(soFar) },
    ...events.map((number) => ({
      name: 'notification-event',
      part: [
        { name: 'event-number', valueString: String(number) },
        { name: 'focus', valueReference: { reference: 'Appointment/a-1' } },
      ],
    })),
  ];
  return { resourceType: 'Bundle', type: 'history', entry: [{ resource: { resourceType: 'Parameters', parameter } }] };
}

describe('subscriptions at the EHR', () => {
  test('are made once, by search or by topic, with an address that nobody can guess', async () => {
    await ensureSubscribed(ctx, server('rest-hook'));
    expect([...kept.values()].map(({ criteria }) => criteria)).toEqual(['Appointment?', 'Slot?', 'Patient?']);
    expect(new Set(addresses()).size).toBe(3);
    expect(addresses()[0]).toMatch(new RegExp(`/${ctx.clinicId}/${CONNECTION}/[A-Za-z0-9_-]{43}$`));
    await ensureSubscribed(ctx, server('rest-hook'));
    expect(sent.filter(({ method }) => method === 'POST')).toHaveLength(3);
  });

  test('are of the topics that an R4 server declares, which has no SubscriptionTopic to look for', async () => {
    const backport = 'http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition';
    const url = `${backport}/capabilitystatement-subscriptiontopic-canonical`;
    const topics = ['https://ehr.example/topic/a', 'https://ehr.example/topic/b', 'https://ehr.example/topic/a'];
    const declared = [
      ...topics.map((valueCanonical) => ({ url, valueCanonical })),
      { url: `${backport}/other`, valueCanonical: 'https://ehr.example/topic/c' },
      { url, valueCanonical: 7 },
    ];
    await ensureSubscribed(ctx, server('topic', declared));
    expect([...kept.values()].map(({ criteria }) => criteria)).toEqual(topics.slice(0, 2));
    expect([...kept.values()][0]).toMatchObject({
      meta: { profile: [`${backport}/backport-subscription`] },
      channel: { payload: 'application/fhir+json', _payload: { extension: [{ valueCode: 'id-only' }] } },
    });
    expect(sent.map(({ path }) => path)).not.toContain('SubscriptionTopic');
  });

  test('a server that greets before it has answered finds its address known, and its numbers count from there', async () => {
    const greeted: number[] = [];
    greet = async () => {
      const [address = ''] = addresses();
      for (const said of [notification('handshake', 0), notification('event-notification', 1, 1)])
        greeted.push((await request(app).post(address).send(said)).status);
    };
    const ehr = server('topic');
    await ensureSubscribed(ctx, ehr);
    expect(greeted).toEqual([200, 200]);
    await request(app)
      .post(addresses()[0] ?? '')
      .send(notification('event-notification', 3, 3));
    expect(await due('fhir.fill-ehr-gap')).toEqual([{ connectionId: CONNECTION, criteria: TOPIC, from: 2, to: 2 }]);
    await ensureSubscribed(ctx, ehr);
    expect(sent.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  test('one that the server would not have leaves no address', async () => {
    refuses = true;
    await ensureSubscribed(ctx, server('topic'));
    await request(app)
      .post(addresses()[0] ?? '')
      .expect(404);
  });

  test('one that has died is made anew, and its old address is worth nothing', async () => {
    const ehr = server('topic');
    await ensureSubscribed(ctx, ehr);
    const [before = ''] = addresses();
    kept.set('sub-0', { ...kept.get('sub-0'), status: 'error' });
    await ensureSubscribed(ctx, ehr);
    expect(kept.size).toBe(1);
    expect(addresses()[0]).not.toBe(before);
    await request(app).post(before).expect(404);
    await request(app)
      .post(addresses()[0] ?? '')
      .expect(200);
  });
});

describe('a notification is a hint', () => {
  let address: string;

  beforeEach(async () => {
    await ensureSubscribed(ctx, server('topic'));
    [address = ''] = addresses();
  });

  test('it wakes one round, however often it comes and whatever it says', async () => {
    const lie = {
      resourceType: 'Bundle',
      type: 'transaction',
      entry: [{ resource: { resourceType: 'Patient', id: 'x' } }],
    };
    for (const body of [undefined, lie, notification('event-notification', 1, 1), { nonsense: true }]) {
      await request(app).post(address).send(body).expect(200);
    }
    await request(app).put(`${address}/Appointment/7`).send({ resourceType: 'Appointment' }).expect(200);
    expect(await due('fhir.poll-ehr')).toEqual([{ connectionId: CONNECTION, hinted: true }]);
    const rows = await ctx.db.query(ctx.clinicId, 'select id from patient where clinic_id = $1', [ctx.clinicId]);
    expect(rows).toEqual([]);
  });

  test('handshake and heartbeat are answered and wake nobody', async () => {
    await request(app).post(address).send(notification('handshake', 0)).expect(200);
    await request(app).post(address).send(notification('heartbeat', 0)).expect(200);
    expect(await due('fhir.poll-ehr')).toEqual([]);
  });

  test('a gap in the numbers is asked for, also when a heartbeat shows it', async () => {
    await request(app).post(address).send(notification('handshake', 0));
    await request(app)
      .post(address)
      .send(notification('event-notification', 1, 1));
    expect(await due('fhir.fill-ehr-gap')).toEqual([]);
    await request(app)
      .post(address)
      .send(notification('event-notification', 4, 4));
    await request(app).post(address).send(notification('heartbeat', 6));
    expect(await due('fhir.fill-ehr-gap')).toEqual([
      { connectionId: CONNECTION, criteria: TOPIC, from: 2, to: 3 },
      { connectionId: CONNECTION, criteria: TOPIC, from: 5, to: 6 },
    ]);
    // What comes twice is no gap.
    await request(app)
      .post(address)
      .send(notification('event-notification', 6, 4));
    expect(await due('fhir.fill-ehr-gap')).toHaveLength(2);
  });

  test('an address that was never given away is not there', async () => {
    const [, clinic, connection, secret] = /hooks\/([^/]+)\/([^/]+)\/(.+)$/.exec(address) ?? [];
    for (const wrong of [
      `/fhir/hooks/${clinic}/${connection}/${'x'.repeat(43)}`,
      `/fhir/hooks/${clinic}/${clinic}/${secret}`,
      `/fhir/hooks/${connection}/${connection}/${secret}`,
      `/fhir/hooks/nobody/${connection}/${secret}`,
    ]) {
      await request(app).post(wrong).expect(404);
    }
    await request(app).get(address).expect(405);
    expect(await due('fhir.poll-ehr')).toEqual([]);
  });
});

test('a status of R5 is read as one of the Backport IG', () => {
  const status = {
    resourceType: 'SubscriptionStatus',
    type: 'event-notification',
    eventsSinceSubscriptionStart: '9',
    notificationEvent: [{ eventNumber: '8', focus: { reference: 'Slot/s' } }, { eventNumber: 9 }],
  };
  const bundle = { resourceType: 'Bundle', type: 'subscription-notification', entry: [{ resource: status }] };
  expect(readNotification(bundle)).toEqual({ type: 'event-notification', firstEvent: 8, lastEvent: 9 });
  expect(gapBefore(readNotification(bundle), 5)).toEqual({ from: 6, to: 7 });
  expect(fociOf(bundle, 'https://ehr.example')).toEqual([{ type: 'Slot', id: 's' }]);
});
