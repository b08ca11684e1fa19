import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import request from 'supertest';
import type { Express } from 'express';
import { createTestContext, TEST_NOW, type TestContext } from '../../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { appointmentsBetween } from '../../agenda/index.ts';
import { createHttpApp } from '../../platform/http/create-http-app.ts';
import { silentLog } from '../../platform/log/log.ts';
import { DAY_MS, MINUTE_MS, plusMs, toIso, type Instant } from '../../platform/time/instant.ts';
import type { EhrAnswer, EhrRequest } from '../client/ehr-client.ts';
import type { FhirJson } from '../mapping/resource.ts';
import { connectFake, createFakeEhr, fillPractice, type FakeEhr } from '../test-support/fake-ehr.ts';
import type { EhrSource, EhrSyncPorts } from './ehr-source.ts';
import { ehrHookRoutes } from './http/hook-router.ts';
import { beginLoad, loadPages } from './initial-load.ts';
import { fillEhrGap } from './jobs/fill-ehr-gap.ts';
import { askAboutSilence, ensureSubscribed } from './subscribe.ts';

const CONNECTION = '0190f0f0-dddd-7000-8000-000000000015';
const TOPICS = [
  {
    url: 'https://ehr.example/topic/agenda',
    status: 'active',
    resourceTrigger: [{ resource: 'http://hl7.org/fhir/StructureDefinition/Appointment' }],
  },
  { url: 'https://ehr.example/topic/lab', status: 'active', resourceTrigger: [{ resource: 'Observation' }] },
  { url: 'https://ehr.example/topic/old', status: 'retired', resourceTrigger: [{ resource: 'Slot' }] },
].map((topic): FhirJson => ({ resourceType: 'SubscriptionTopic', ...topic }));

let database: TestDatabase;
let ctx: TestContext<EhrSyncPorts>;
let app: Express;
let ehr: FakeEhr;
let source: EhrSource;
let topics: readonly FhirJson[];
let sent: EhrRequest[];
let kept: Map<string, FhirJson>;

/** A server of R5 beside the fake: it keeps Subscriptions in the shape of R5 and gives events out again. */
async function answer(asked: EhrRequest): Promise<EhrAnswer | undefined> {
  const [type, id = '', operation] = asked.path.split('/');
  if (type === 'SubscriptionTopic')
    return {
      status: 200,
      body: { resourceType: 'Bundle', type: 'searchset', entry: topics.map((resource) => ({ resource })) },
    };
  if (type !== 'Subscription') return undefined;
  sent.push(asked);
  if (operation === '$events')
    return { status: 200, body: events('query-event', 4, [3, 'Appointment/v-9'], [4, 'Appointment/v-1']) };
  if (operation === '$status') {
    const [entry] = events('query-status', 4)['entry'] as readonly { readonly resource: FhirJson }[];
    const status = kept.get(id)?.['status'] ?? 'off';
    return { status: 200, body: { resourceType: 'Bundle', entry: [{ resource: { ...entry?.resource, status } }] } };
  }
  if (asked.method === 'POST') {
    const made = { ...(asked.body as FhirJson), id: `sub-${kept.size}`, status: 'active' };
    kept.set(made.id, made);
    return { status: 201, body: made };
  }
  const found = kept.get(id);
  return { status: found ? 200 : 404, body: found };
}

function events(type: string, soFar: number, ...told: readonly (readonly [number, string])[]): FhirJson {
  const resource = {
    resourceType: 'SubscriptionStatus',
    type,
    eventsSinceSubscriptionStart: String(soFar),
    notificationEvent: told.map(([number, reference]) => ({ eventNumber: String(number), focus: { reference } })),
    subscription: { reference: 'Subscription/sub-0' },
  };
  return { resourceType: 'Bundle', type: 'subscription-notification', entry: [{ resource }] };
}

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

beforeEach(async () => {
  ehr = createFakeEhr(CONNECTION, TEST_NOW, { tellsBy: 'topic' });
  const { client } = ehr.source;
  const send = async (asked: EhrRequest) => (await answer(asked)) ?? client.send(asked);
  source = { ...ehr.source, client: { ...client, version: 'R5', send } };
  const ports = { ehrSources: { sourceOf: async () => source }, ehrHooksUrl: 'https://us.example/fhir/hooks' };
  const made = await createTestContext<EhrSyncPorts>(database.db, { ports });
  ctx = { ...made, clock: { ...made.clock, real: () => ehr.now } };
  [sent, kept, topics] = [[], new Map(), TOPICS];
  fillPractice(ehr, 0);
  ehr.put({ resourceType: 'Patient', id: 'ana', name: [{ family: 'Serra', given: ['Ana'] }] });
  await connectFake(ctx, ehr);
  await beginLoad(ctx, CONNECTION);
  await loadPages(ctx, source, 1_000);
  app = createHttpApp({
    log: silentLog,
    routers: [{ path: '/fhir/hooks', router: ehrHookRoutes({ contextFor: (clinicId) => ({ ...ctx, clinicId }) }) }],
  });
});

const tell = (body: FhirJson) => {
  const [made] = [...kept.values()];
  return request(app)
    .post(String(made?.['endpoint']).slice('https://us.example'.length))
    .set('content-type', 'application/fhir+json')
    .send(JSON.stringify(body));
};

const due = (kind: string) =>
  ctx.db.query<{ payload: { from: number; to: number; connectionId: string; criteria: string } }>(
    ctx.clinicId,
    'select payload from job where clinic_id = $1 and kind = $2',
    [ctx.clinicId, kind],
  );

describe('a clinic’s system that speaks R5', () => {
  test('is subscribed to by its topics, in the shape of R5, and only where they tell of what is mirrored', async () => {
    await ensureSubscribed(ctx, source);
    await ensureSubscribed(ctx, source);
    const bodies = sent.filter(({ method }) => method === 'POST').map(({ body }) => body as FhirJson);
    expect(bodies).toEqual([
      {
        resourceType: 'Subscription',
        status: 'requested',
        topic: 'https://ehr.example/topic/agenda',
        reason: expect.any(String),
        end: toIso(plusMs(ctx.clock.now(), 30 * DAY_MS)),
        channelType: { system: 'http://terminology.hl7.org/CodeSystem/subscription-channel-type', code: 'rest-hook' },
        endpoint: expect.stringMatching(/^https:\/\/us\.example\/fhir\/hooks\/.+\/[A-Za-z0-9_-]{43}$/),
        heartbeatPeriod: 300,
        contentType: 'application/fhir+json',
        content: 'id-only',
      },
    ]);
  });

  test('without topics is polled: there are no searches to subscribe to in R5', async () => {
    topics = [];
    await ensureSubscribed(ctx, source);
    expect(sent).toEqual([]);
  });

  test('is heard: an event wakes a round, and numbers that are missing are asked for', async () => {
    await ensureSubscribed(ctx, source);
    await tell(events('handshake', 0)).expect(200);
    await tell(events('event-notification', 2, [1, 'Appointment/v-1'], [2, 'Appointment/v-1'])).expect(200);
    expect((await due('fhir.poll-ehr')).length).toBeGreaterThan(0);
    expect(await due('fhir.fill-ehr-gap')).toEqual([]);
    await tell(events('event-notification', 5, [5, 'Appointment/v-1'])).expect(200);
    const [gap] = await due('fhir.fill-ehr-gap');
    expect(gap?.payload).toMatchObject({ from: 3, to: 4 });

    const start = plusMs(TEST_NOW, 2 * DAY_MS);
    ehr.put({
      resourceType: 'Appointment',
      id: 'v-1',
      status: 'booked',
      serviceType: [{ reference: { reference: 'HealthcareService/svc' } }],
      subject: { reference: 'Patient/ana' },
      start: toIso(start),
      end: toIso((start + 20 * MINUTE_MS) as Instant),
      participant: [
        { actor: { reference: 'Patient/ana' }, status: 'accepted' },
        { actor: { reference: 'PractitionerRole/role-7' }, status: 'accepted' },
      ],
    });
    if (gap) await fillEhrGap.run(ctx, gap.payload, { attempt: 1, id: CONNECTION } as never);
    expect(sent.at(-1)).toMatchObject({ query: { eventsSinceNumber: '3', eventsUntilNumber: '4' } });
    const visits = await appointmentsBetween(ctx, { from: TEST_NOW, to: plusMs(TEST_NOW, 60 * DAY_MS) });
    expect(visits).toMatchObject([{ status: 'booked', start }]);
  });
});

describe('facts 1.8: a heartbeat that does not come', () => {
  const asked = () => sent.filter(({ path }) => path.endsWith('$status')).length;
  const pass = (ms: number) => ctx.clock.moveTo(plusMs(ctx.clock.now(), ms));
  const lost = () =>
    ctx.db.query(ctx.clinicId, `select from job where clinic_id = $1 and kind = 'fhir.fill-ehr-gap'`, [ctx.clinicId]);

  test('is asked about once within minutes, and what was told to nobody is asked for', async () => {
    await ensureSubscribed(ctx, source);
    await ctx.db.query(ctx.clinicId, 'update ehr_subscription set heard_at = $2, last_event = 2 where clinic_id = $1', [
      ctx.clinicId,
      new Date(ctx.clock.now()),
    ]);
    pass(5 * MINUTE_MS);
    await askAboutSilence(ctx, source);
    expect(asked()).toBe(0);
    pass(2 * MINUTE_MS);
    await askAboutSilence(ctx, source);
    await askAboutSilence(ctx, source);
    expect([asked(), (await lost()).length]).toEqual([1, 1]);
  });

  test('of a subscription that has ended there makes it anew', async () => {
    await ensureSubscribed(ctx, source);
    const posts = () => sent.filter(({ method }) => method === 'POST').length;
    const before = posts();
    for (const [id, one] of kept) kept.set(id, { ...one, status: 'error' });
    pass(7 * MINUTE_MS);
    await askAboutSilence(ctx, source);
    expect(posts()).toBe(before + 1);
  });
});
