import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { TEST_SEAL_KEY } from '../../../../test/support/seal-key.ts';
import { createTestContext, TEST_NOW, type TestContext } from '../../../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/test-database.ts';
import { appointmentsBetween } from '../../../agenda/index.ts';
import { createJobRunner, enqueue, type JobRunner } from '../../../jobs/index.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, plusMs, toIso } from '../../../platform/time/instant.ts';
import { ehrClientDeps } from '../../client/create-ehr-client.ts';
import { MANNERS } from '../../client/ehr-connection.ts';
import { removeConnection } from '../../connections/change-connection.ts';
import type { EhrConnectionId } from '../../connections/connection.ts';
import { listConnections } from '../../connections/find-connection.ts';
import { pauseConnection, resumeConnection } from '../../connections/pause-connection.ts';
import { probeConnection, probeEhr, type EhrConnectionPorts } from '../../connections/probe-connection.ts';
import { saveConnection, type ConnectionDeps } from '../../connections/save-connection.ts';
import { appointment, createFakeEhr, fillPractice, type FakeEhr } from '../../test-support/fake-ehr.ts';
import { serveFake, type FakeOverHttp } from '../../test-support/http-of-fake.ts';
import type { EhrSyncPorts } from '../ehr-source.ts';
import { createEhrSources } from '../ehr-sources.ts';
import { mirrorEhr } from '../mirror-ehr.ts';
import { mirrorProgress } from '../mirror-progress.ts';
import { saveSubscription } from '../store/subscriptions.ts';
import { fillEhrGap } from './fill-ehr-gap.ts';
import { loadEhr } from './load-ehr.ts';
import { pollEhr } from './poll-ehr.ts';
import { reconcileEhr } from './reconcile-ehr.ts';

type Ports = EhrSyncPorts & EhrConnectionPorts;

let database: TestDatabase;
let ehr: FakeEhr;
let served: FakeOverHttp;
let ctx: TestContext<Ports>;
let deps: ConnectionDeps;
let runner: JobRunner;
let id: EhrConnectionId;
/** Real time that the client waited by its own will. */
let sleptMs = 0;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
afterEach(async () => {
  // The rounds of a mirror have no end, and a runner runs what is due of every clinic.
  await ctx.db.query(ctx.clinicId, 'delete from job where clinic_id = $1', [ctx.clinicId]);
  await served.stop();
});

/** A connection over HTTP, and the jobs that keep its mirror. The server's clock goes with ours. */
beforeEach(async () => {
  ehr = createFakeEhr('0190f0f0-ffff-7000-8000-000000000001', TEST_NOW);
  fillPractice(ehr);
  served = await serveFake(ehr);
  const made = await createTestContext<Ports>(database.db, { ports: {} as Ports });
  const clock = { ...made.clock, real: made.clock.now };
  const client = ehrClientDeps({ clock, insideHosts: ['127.0.0.1'] });
  sleptMs = 0;
  const sleep: typeof client.sleep = (ms, signal) => {
    sleptMs += ms;
    return client.sleep(ms, signal);
  };
  deps = {
    sealKey: TEST_SEAL_KEY,
    client: { ...client, sleep, manners: { ...MANNERS, requestsPerSecond: 10_000, burst: 10_000 } },
  };
  const ports: Ports = {
    ehrConnections: deps,
    ehrSources: createEhrSources(deps),
    ehrHooksUrl: 'https://us.example/hooks',
  };
  ctx = { ...made, clock, ports };
  runner = createJobRunner<ClinicContext<Ports>>({
    runtime: ctx,
    definitions: [loadEhr, pollEhr, reconcileEhr, probeEhr, fillEhrGap],
    subscriptions: [],
    contextFor: (clinicId, kind) => ({ ...ctx, clinicId, actor: { kind: 'system', name: kind } }),
  });
  const saved = await saveConnection(ctx, deps, { baseUrl: served.baseUrl, version: 'R4', auth: { kind: 'none' } });
  if (!saved.ok) throw new Error(saved.error.code);
  id = saved.value;
});

async function advance(ms: number): Promise<void> {
  const until = plusMs(ctx.clock.now(), ms);
  ehr.now = until;
  await runner.runDue(ctx.clock, until);
}

async function mirrored(): Promise<void> {
  await mirrorEhr(ctx, id);
  await advance(1_000);
  expect((await mirrorProgress(ctx, id))?.state).toBe('following');
}

function visits() {
  return appointmentsBetween(ctx, { from: TEST_NOW, to: plusMs(TEST_NOW, 90 * DAY_MS) });
}

async function view() {
  return (await listConnections(ctx)).find((one) => one.id === id);
}

test('a server that is gone holds up neither the clock nor what else is due', async () => {
  await mirrored();
  await served.stop();
  sleptMs = 0;
  await advance(6 * HOUR_MS);
  // A round each virtual minute: none of them waits in real time for the rest of the circuit, nor for its own next try.
  expect(sleptMs).toBeLessThan(10_000);
  expect((await mirrorProgress(ctx, id))?.state).toBe('following');
  const rounds = await ctx.db.query(ctx.clinicId, `select 1 from job where kind = 'fhir.poll-ehr' and state = 'done'`);
  expect(rounds.length).toBeGreaterThan(350);
  // The night's comparison goes on trying, as one job.
  await advance(24 * HOUR_MS);
  const nights = await ctx.db.query<{ state: string }>(
    ctx.clinicId,
    `select state from job where kind = 'fhir.reconcile-ehr'`,
  );
  expect(nights.map(({ state }) => state)).toEqual(['due']);
}, 90_000);

describe('a connection that is paused', () => {
  test('is asked nothing, however long, and is followed again from the moment it is resumed', async () => {
    await mirrored();
    await advance(2 * MINUTE_MS);
    expect(await pauseConnection(ctx, id)).toEqual({ ok: true, value: undefined });
    ehr.asked.length = 0;
    ehr.put(appointment({ now: TEST_NOW }, { id: 'meanwhile', patient: 'p.0', inDays: 9 }));
    await advance(20 * MINUTE_MS);
    expect(ehr.asked).toEqual([]);
    expect((await mirrorProgress(ctx, id))?.state).toBe('paused');
    expect(await visits()).toHaveLength(4);

    expect(await resumeConnection(ctx, id)).toEqual({ ok: true, value: undefined });
    await advance(0);
    expect(await visits()).toHaveLength(5);
    ehr.asked.length = 0;
    await advance(3 * MINUTE_MS);
    // One round a minute, as before: the pause left no second row of them.
    expect(ehr.asked.filter((asked) => asked.startsWith('Appointment?'))).toHaveLength(3);
  });

  test('while it is loaded stops at the next page, and goes on where it was', async () => {
    let stopped: Promise<unknown> | undefined;
    served.onRequest = (count) => {
      if (count === 8) stopped = pauseConnection(ctx, id);
    };
    await mirrorEhr(ctx, id);
    await advance(30_000);
    await stopped;
    served.onRequest = () => undefined;
    await advance(5 * MINUTE_MS);
    expect(await mirrorProgress(ctx, id)).toMatchObject({ state: 'paused', loadedAt: undefined });
    ehr.asked.length = 0;
    await advance(10 * MINUTE_MS);
    expect(ehr.asked).toEqual([]);
    await resumeConnection(ctx, id);
    await advance(2 * MINUTE_MS);
    expect((await mirrorProgress(ctx, id))?.state).toBe('following');
    // The round that follows a load asks for changes; nothing is loaded a second time.
    expect(ehr.asked.filter((asked) => asked.startsWith('Location?') && !asked.includes('_lastUpdated'))).toEqual([]);
    expect(await visits()).toHaveLength(4);
  });

  test('is paused and resumed once however often it is said, and one that is gone cannot be', async () => {
    await pauseConnection(ctx, id);
    await pauseConnection(ctx, id);
    expect((await view())?.pausedAt).toBe(ctx.clock.now());
    await resumeConnection(ctx, id);
    await resumeConnection(ctx, id);
    expect((await view())?.pausedAt).toBeUndefined();
    const rows = await ctx.db.query<{ action: string }>(
      ctx.clinicId,
      `select action from audit_entry where clinic_id = $1 and action ~ 'pause|resume' order by id`,
      [ctx.clinicId],
    );
    expect(rows.map(({ action }) => action)).toEqual(['ehr-connection.pause', 'ehr-connection.resume']);
    const stranger = await createTestContext(database.db, { ports: {} });
    expect(await pauseConnection(stranger, id)).toEqual({ ok: false, error: { code: 'ehr-connection-unknown' } });
  });
});

describe('a connection that is made again', () => {
  const subscribedTo = () => ehr.asked.filter((asked) => asked.startsWith('Subscription')).length;
  const rounds = () => ehr.asked.filter((asked) => asked.startsWith('Appointment?')).length;

  beforeEach(async () => {
    ehr.metadata = {
      resourceType: 'CapabilityStatement',
      rest: [{ mode: 'server', resource: [{ type: 'Subscription', interaction: [{ code: 'create' }] }] }],
    };
    await probeConnection(ctx, deps, id);
    await mirrored();
    await advance(2 * MINUTE_MS);
    ehr.asked.length = 0;
    await advance(5 * MINUTE_MS);
    expect([subscribedTo(), rounds()]).toEqual([0, 5]);
  });

  test.each([
    ['before its next round', 10_000],
    ['long after its last round', 10 * MINUTE_MS],
  ])(
    '%s is followed again, once a minute, and sees at once to it that the server tells of changes',
    async (_when, ms) => {
      await removeConnection(ctx, id);
      await advance(ms);
      ehr.asked.length = 0;
      const again = await saveConnection(ctx, deps, { baseUrl: served.baseUrl, version: 'R4', auth: { kind: 'none' } });
      expect(again).toEqual({ ok: true, value: id });
      await mirrorEhr(ctx, id);
      await advance(MINUTE_MS);
      expect(subscribedTo()).toBeGreaterThan(0);
      ehr.asked.length = 0;
      await advance(3 * MINUTE_MS);
      expect([subscribedTo(), rounds()]).toEqual([0, 3]);
    },
  );
});

describe('rule 3.1: a server is looked at again each week', () => {
  const looks = () => ehr.asked.filter((asked) => asked.includes('metadata')).length;
  const troubles = () =>
    ctx.db.query<{ payload: object }>(
      ctx.clinicId,
      `select payload from outbox_event where clinic_id = $1 and type = 'ehr.trouble' order by id`,
      [ctx.clinicId],
    );

  function answersWith(...interactions: readonly string[]): void {
    const resource = [{ type: 'Appointment', interaction: interactions.map((code) => ({ code })) }];
    ehr.metadata = { resourceType: 'CapabilityStatement', rest: [{ mode: 'server', resource }] };
  }

  test('its report is fresh, a changed strategy is told once, and the rounds of looks never end', async () => {
    answersWith('create');
    await probeConnection(ctx, deps, id);
    expect(await view()).toMatchObject({ strategy: { booking: 'post' }, probedAt: TEST_NOW });
    await advance(6 * DAY_MS);
    expect(looks()).toBe(1);
    answersWith('read');
    await advance(DAY_MS);
    expect(looks()).toBe(2);
    expect(await view()).toMatchObject({ strategy: { booking: 'task' }, probedAt: plusMs(TEST_NOW, 7 * DAY_MS) });
    expect((await troubles()).map(({ payload }) => payload)).toMatchObject([
      {
        connectionId: id,
        kind: 'strategy-changed',
        isOpen: true,
        since: toIso(plusMs(TEST_NOW, 7 * DAY_MS)),
        facts: { was: { booking: 'post' }, is: { booking: 'task' } },
      },
    ]);
    await advance(14 * DAY_MS);
    expect(looks()).toBe(4);
    expect(await troubles()).toHaveLength(1);
  });

  test('one that somebody looked at just now is left until a week after that', async () => {
    answersWith('create');
    await probeConnection(ctx, deps, id);
    await advance(4 * DAY_MS);
    await probeConnection(ctx, deps, id);
    await advance(4 * DAY_MS);
    expect(looks()).toBe(2);
    await advance(3 * DAY_MS);
    expect(looks()).toBe(3);
  });

  test('one that is paused is not looked at; when it is resumed, what is overdue is', async () => {
    answersWith('create');
    await probeConnection(ctx, deps, id);
    await pauseConnection(ctx, id);
    await advance(15 * DAY_MS);
    expect(looks()).toBe(1);
    await resumeConnection(ctx, id);
    await advance(0);
    expect(looks()).toBe(2);
  });

  test('the rounds see to it where no look is due, as of a connection from before', async () => {
    answersWith('create');
    await probeConnection(ctx, deps, id);
    await ctx.db.query(ctx.clinicId, `delete from job where clinic_id = $1 and kind = 'fhir.probe-ehr'`, [
      ctx.clinicId,
    ]);
    await mirrorEhr(ctx, id, { pollEveryMs: DAY_MS });
    await advance(10 * DAY_MS);
    expect(looks()).toBeGreaterThan(1);
  }, 60_000);
});

describe('rule 3.3: a gap in the numbers of events', () => {
  const events = (...ids: readonly string[]) => ({
    resourceType: 'Bundle',
    type: 'history',
    entry: [
      {
        resource: {
          resourceType: 'Parameters',
          parameter: ids.map((one) => ({
            name: 'notification-event',
            part: [{ name: 'focus', valueReference: { reference: `Appointment/${one}` } }],
          })),
        },
      },
    ],
  });

  async function ask(criteria: string): Promise<void> {
    await ctx.db.inClinic(ctx.clinicId, (tx) =>
      enqueue(tx, ctx, { definition: fillEhrGap, payload: { connectionId: id, criteria, from: 3, to: 5 } }),
    );
    await runner.runDue(ctx.clock, ctx.clock.now());
  }

  beforeEach(async () => {
    await mirrorEhr(ctx, id, { pollEveryMs: DAY_MS });
    await advance(1_000);
    const secretHash = Buffer.alloc(32);
    const endsAt = plusMs(TEST_NOW, 30 * DAY_MS);
    await ctx.db.inClinic(ctx.clinicId, (tx) =>
      saveSubscription(tx, id, { criteria: 'Appointment?', ehrId: 'sub-1', secretHash, endsAt }),
    );
    ehr.put(appointment({ now: TEST_NOW }, { id: 'missed', patient: 'p.0', inDays: 9 }));
    ehr.put(appointment({ now: TEST_NOW }, { id: 'other', patient: 'p.1', inDays: 10 }));
    ehr.asked.length = 0;
  });

  test('is filled: what the missed events were about is read at once', async () => {
    ehr.events = events('missed');
    await ask('Appointment?');
    expect(ehr.asked[0]).toBe('Subscription/sub-1/$events?eventsSinceNumber=3&eventsUntilNumber=5');
    expect(await visits()).toHaveLength(5);
  });

  test('that the server no longer remembers, or of a subscription that is gone, is left to the polling', async () => {
    await ask('Appointment?');
    expect(ehr.asked).toEqual(['Subscription/sub-1/$events?eventsSinceNumber=3&eventsUntilNumber=5']);
    ehr.asked.length = 0;
    await ask('Slot?');
    expect(ehr.asked).toEqual([]);
    expect(await visits()).toHaveLength(4);
  });
});
