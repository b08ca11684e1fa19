import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createTestContext, TEST_NOW, type TestContext } from '../../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { appointmentsBetween, findOpenings, listSchedules, listServices } from '../../agenda/index.ts';
import type { Database } from '../../platform/database/database.ts';
import { required } from '../../platform/kernel/assert.ts';
import { ProviderError } from '../../platform/kernel/provider-error.ts';
import { DAY_MS, plusMs } from '../../platform/time/instant.ts';
import { appointment, connectFake, createFakeEhr, fillPractice, type FakeEhr } from '../test-support/fake-ehr.ts';
import { beginLoad, loadPages } from './initial-load.ts';
import { localIdOf } from './mapping/local-id.ts';
import { loadCheckpoints } from './store/checkpoints.ts';
import { listIssues } from './store/issues.ts';

const CONNECTION = '0190f0f0-aaaa-7000-8000-000000000001';
const NEVER_ENDS = 1_000;

let database: TestDatabase;
let ctx: TestContext<object>;
let ehr: FakeEhr;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

beforeEach(async () => {
  ctx = await createTestContext(database.db, { ports: {} });
  ehr = createFakeEhr(CONNECTION, TEST_NOW);
  fillPractice(ehr);
  await connectFake(ctx, ehr);
  await beginLoad(ctx, CONNECTION);
});

function count(table: string, where = 'true'): Promise<number> {
  return ctx.db
    .query<{ n: number }>(ctx.clinicId, `select count(*)::int as n from ${table} where clinic_id = $1 and ${where}`, [
      ctx.clinicId,
    ])
    .then(([row]) => row?.n ?? -1);
}

async function whatStands() {
  const tables = ['site', 'practitioner', 'practitioner_role', 'service', 'schedule', 'slot', 'patient', 'appointment'];
  const counts = await Promise.all(tables.map(async (table) => [table, await count(table)] as const));
  return Object.fromEntries(counts);
}

const WHOLE = {
  site: 1,
  practitioner: 1,
  practitioner_role: 1,
  service: 1,
  schedule: 1,
  slot: 5,
  patient: 4,
  appointment: 4,
};

function comingVisits() {
  return appointmentsBetween(ctx, { from: TEST_NOW, to: plusMs(TEST_NOW, 60 * DAY_MS) });
}

function issues() {
  return ctx.db.inClinic(ctx.clinicId, (tx) => listIssues(tx, CONNECTION));
}

describe('rule 3.2: the initial load', () => {
  test('reads types in the order in which they are pointed at, and only patients that a visit names', async () => {
    expect(await loadPages(ctx, ehr.source, NEVER_ENDS)).toBe(true);
    const firsts = [...new Set(ehr.asked.map((asked) => asked.split('?')[0]))];
    expect(firsts).toEqual([
      'Organization',
      'Location',
      'Practitioner',
      'PractitionerRole',
      'HealthcareService',
      'Schedule',
      'Slot',
      'Patient',
      'Appointment',
    ]);
    expect(await whatStands()).toEqual(WHOLE);
    expect(await issues()).toEqual([]);
  });

  test('asks for visits from thirty days ago on, and for slots two weeks at a time', async () => {
    await loadPages(ctx, ehr.source, NEVER_ENDS);
    expect(ehr.asked.find((asked) => asked.startsWith('Appointment?'))).toContain('date=ge2026-10-21');
    const windows = ehr.asked.filter((asked) => asked.startsWith('Slot?') && !asked.includes('_cursor'));
    expect(windows).toHaveLength(14);
    expect(windows[0]).toContain('start=ge2026-11-19T23:00:00.000Z&start=lt2026-12-03T23:00:00.000Z');
  });

  test('a foreign visit that names a role has its practitioner, place and service', async () => {
    await loadPages(ctx, ehr.source, NEVER_ENDS);
    const [visit] = await comingVisits();
    expect(visit).toMatchObject({
      practitionerName: 'Marta Rius',
      siteName: 'Sede Centro',
      serviceName: 'Revisión',
      zone: 'Europe/Madrid',
      origin: 'ehr',
    });
    const services = await listServices(ctx);
    expect(services).toMatchObject([{ name: 'Revisión', durationMinutes: 20 }]);
    expect(await listSchedules(ctx)).toMatchObject([{ openingsSource: 'stored', serviceIds: [services[0]?.id] }]);
  });

  test('its free slots can be offered at once', async () => {
    await loadPages(ctx, ehr.source, NEVER_ENDS);
    const [service] = await listServices(ctx);
    const openings = await findOpenings(ctx, {
      serviceId: required(service, 'service').id,
      from: TEST_NOW,
      to: plusMs(TEST_NOW, 30 * DAY_MS),
      limit: 10,
    });
    expect(openings.length).toBe(5);
  });

  test('takes the watermark of each type from the first page, by the server clock', async () => {
    ehr.now = plusMs(TEST_NOW, 7_000_000);
    await loadPages(ctx, ehr.source, NEVER_ENDS);
    const checkpoints = await ctx.db.inClinic(ctx.clinicId, (tx) => loadCheckpoints(tx, CONNECTION));
    // This one has neither devices nor relatives to ask for.
    const asked = checkpoints.filter(({ type }) => type !== 'Device' && type !== 'RelatedPerson');
    expect(asked.map(({ watermark }) => watermark)).toEqual(Array(9).fill(ehr.now));
  });

  test('a next link that has died goes on from the last checkpoint by _lastUpdated', async () => {
    for (let n = 0; n < 9; n += 1) {
      ehr.now = plusMs(TEST_NOW, (n + 1) * 1_000);
      ehr.put(appointment({ now: TEST_NOW }, { id: `late-${n}`, patient: 'p.0', inDays: n + 10 }));
    }
    const isFollow = (asked: string) => asked.startsWith('Appointment?') && asked.includes('_cursor');
    await loadPages(ctx, ehr.source, NEVER_ENDS);
    const second = ehr.asked.findIndex(isFollow) + 2;
    ctx = await createTestContext(database.db, { ports: {} });
    await connectFake(ctx, ehr);
    await beginLoad(ctx, CONNECTION);
    ehr.asked.length = 0;
    ehr.deadLinks.add(second);
    await loadPages(ctx, ehr.source, NEVER_ENDS);
    expect(ehr.asked[second]).toContain('_lastUpdated=ge2026-11-20T09:00:0');
    expect(await whatStands()).toEqual({ ...WHOLE, appointment: 13 });
  });

  test('a next link to another host is not followed', async () => {
    const { client } = ehr.source;
    const elsewhere = { relation: 'next', url: 'https://evil.example/fhir/Location?page=2' };
    const source = {
      ...ehr.source,
      client: {
        ...client,
        send: async (request: Parameters<typeof client.send>[0]) => {
          const answer = await client.send(request);
          return { ...answer, body: { ...answer.body, link: [elsewhere] } };
        },
      },
    };
    await expect(loadPages(ctx, source, NEVER_ENDS)).rejects.toThrow('outside the base');
  });

  test('a visit that we booked is found again by its business identifier', async () => {
    await loadPages(ctx, ehr.source, NEVER_ENDS);
    const ours = localIdOf(CONNECTION, { type: 'Appointment', id: 'a-0' });
    const identifier = [{ system: 'https://centralita.dev/fhir/appointment', value: ours }];
    await ctx.db.inClinic(ctx.clinicId, (tx) =>
      tx.run(`delete from ehr_link where clinic_id = $1 and ehr_id = 'a-0'`, [ctx.clinicId]),
    );
    ehr.put(appointment(ehr, { id: 'theirs', patient: 'p.0', inDays: 1, identifier }));
    ehr.remove('Appointment', 'a-0');
    await ctx.db.inClinic(ctx.clinicId, (tx) => tx.run('delete from ehr_sync where clinic_id = $1', [ctx.clinicId]));
    await connectFake(ctx, ehr);
    await beginLoad(ctx, CONNECTION);
    await loadPages(ctx, ehr.source, NEVER_ENDS);
    expect(await whatStands()).toEqual(WHOLE);
  });
});

describe('rule 3.2: a load that is killed', () => {
  async function resumedAfter(kill: () => Promise<void>): Promise<void> {
    await kill();
    await loadPages(ctx, ehr.source, NEVER_ENDS);
    expect(await whatStands()).toEqual(WHOLE);
    expect(await count('ehr_link', `type = 'Appointment'`)).toBe(4);
    expect(await count('outbox_event', `type = 'appointment.booked'`)).toBe(4);
    expect(await count('audit_entry', `action = 'patient.import'`)).toBe(4);
  }

  test('at any request loses nothing and doubles nothing', async () => {
    await loadPages(ctx, ehr.source, NEVER_ENDS);
    const requests = ehr.asked.length;
    expect(requests).toBeGreaterThan(20);
    for (let n = 1; n <= requests; n += 1) {
      ctx = await createTestContext(database.db, { ports: {} });
      ehr.asked.length = 0;
      ehr.lostAnswers.clear();
      ehr.lostAnswers.add(n);
      await connectFake(ctx, ehr);
      await beginLoad(ctx, CONNECTION);
      await resumedAfter(() => expect(loadPages(ctx, ehr.source, NEVER_ENDS)).rejects.toThrow(ProviderError));
    }
  }, 120_000);

  test('before or after any commit loses nothing and doubles nothing', async () => {
    const dying = (at: number, when: 'before' | 'after'): Database => {
      let transactions = 0;
      return {
        ...database.db,
        query: (...args) => database.db.query(...args),
        inClinic: async (clinicId, work) => {
          transactions += 1;
          const isLast = transactions === at;
          // A process that died writes nothing more.
          if (transactions > at) throw new Error('dead');
          const done = await database.db.inClinic(clinicId, async (tx) => {
            const value = await work(tx);
            if (isLast && when === 'before') throw new ProviderError('test', 'killed', { retryable: true });
            return value;
          });
          if (isLast) throw new ProviderError('test', 'killed', { retryable: true });
          return done;
        },
      };
    };
    for (const when of ['before', 'after'] as const) {
      for (let at = 2; at < 60; at += 3) {
        ctx = await createTestContext(database.db, { ports: {} });
        await connectFake(ctx, ehr);
        await beginLoad(ctx, CONNECTION);
        await loadPages({ ...ctx, db: dying(at, when) }, ehr.source, NEVER_ENDS).catch(() => undefined);
        await ctx.db.inClinic(ctx.clinicId, (tx) =>
          tx.run('update ehr_sync set lease_token = null where clinic_id = $1', [ctx.clinicId]),
        );
        await resumedAfter(async () => undefined);
      }
    }
  }, 120_000);

  test('in slices goes on where the slice before ended', async () => {
    let slices = 1;
    while (!(await loadPages(ctx, ehr.source, 2))) slices += 1;
    expect(slices).toBeGreaterThan(5);
    expect(await whatStands()).toEqual(WHOLE);
    expect(ehr.asked.filter((asked) => asked.startsWith('Location?'))).toHaveLength(1);
  });
});
