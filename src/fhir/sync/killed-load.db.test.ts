import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { startChild, type MortalChild } from '../../../test/support/killed-child.ts';
import { createTestContext, TEST_NOW, type TestContext } from '../../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { required } from '../../platform/kernel/assert.ts';
import { MINUTE_MS, plusMs, toIso } from '../../platform/time/instant.ts';
import { connectFake, createFakeEhr, fillPractice, type FakeEhr } from '../test-support/fake-ehr.ts';
import { serveFake, type FakeOverHttp } from '../test-support/http-of-fake.ts';
import { httpSource } from '../test-support/http-source.ts';
import { beginLoad, loadPages } from './initial-load.ts';

const CONNECTION = '0190f0f0-aaaa-7000-8000-0000000000d1';
const CHILD = new URL('../test-support/loading-child.ts', import.meta.url);

let database: TestDatabase;
let ehr: FakeEhr;
let served: FakeOverHttp;
let ctx: TestContext<object>;
let child: MortalChild | undefined;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  ctx = await createTestContext(database.db, { ports: {} });
  ehr = createFakeEhr(CONNECTION, TEST_NOW);
  fillPractice(ehr);
  fillRooms(ehr);
  served = await serveFake(ehr);
  await connectFake(ctx, ehr);
  await beginLoad(ctx, CONNECTION);
});
afterEach(async () => {
  await child?.kill();
  child = undefined;
  await served.stop();
});

/** A room, a device, and a visit that has both. */
function fillRooms(to: FakeEhr): void {
  const at = { reference: 'Location/loc-1' };
  to.put({
    resourceType: 'Location',
    id: 'room',
    name: 'Sala 1',
    physicalType: { coding: [{ code: 'ro' }] },
    partOf: at,
  });
  to.put({ resourceType: 'Device', id: 'laser', deviceName: [{ name: 'Láser', type: 'other' }], location: at });
  const visit = required(to.resource('Appointment', 'a-0'), 'a visit');
  const also = ['Location/room', 'Device/laser'].map((reference) => ({ actor: { reference }, status: 'accepted' }));
  to.put({ ...visit, participant: [...(visit['participant'] as readonly object[]), ...also] });
}

function startLoading(stop: string): MortalChild {
  child = startChild(CHILD, {
    DATABASE_URL: database.ownerUrl,
    CLINIC: ctx.clinicId,
    CONNECTION,
    BASE_URL: served.baseUrl,
    NOW: toIso(TEST_NOW),
    STOP: stop,
  });
  return child;
}

async function count(table: string, where = 'true'): Promise<number> {
  const [row] = await ctx.db.query<{ n: number }>(
    ctx.clinicId,
    `select count(*)::int as n from ${table} where clinic_id = $1 and ${where}`,
    [ctx.clinicId],
  );
  return row?.n ?? -1;
}

/** Each thing that is there once, and each that came of it once. */
async function whatStands() {
  const tables = [
    'site',
    'practitioner',
    'practitioner_role',
    'service',
    'schedule',
    'slot',
    'patient',
    'appointment',
    'asset',
    'asset_time',
  ];
  const stands: Record<string, number> = {};
  for (const table of tables) stands[table] = await count(table);
  return {
    ...stands,
    links: await count('ehr_link'),
    booked: await count('outbox_event', `type = 'appointment.booked'`),
    imported: await count('audit_entry', `action = 'patient.import'`),
    issues: await count('sync_issue'),
  };
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
  asset: 2,
  asset_time: 2,
  links: 21,
  booked: 4,
  imported: 4,
  issues: 0,
};

/** Another process goes on, once the lease of the dead one has run out by itself. */
async function goOn(): Promise<void> {
  const real = plusMs(TEST_NOW, 3 * MINUTE_MS);
  const after = { ...ctx, clock: { ...ctx.clock, real: () => real } };
  const source = httpSource({ connectionId: CONNECTION, baseUrl: served.baseUrl, clock: after.clock });
  expect(await loadPages(after, source, 1_000)).toBe(true);
}

/** A process of its own takes seconds to start where others are at work. */
const CHILD_MS = 90_000;

describe('rule 3.2: a load whose process is killed (SIGKILL)', () => {
  test(
    'by nobody ends by itself, and leaves what the others have to come to',
    async () => {
      expect(await startLoading('nowhere 0').ended).toMatchObject({ code: 0 });
      expect(await whatStands()).toEqual(WHOLE);
    },
    CHILD_MS,
  );

  test.each([1, 6, 22])(
    'between the writing of a page and its checkpoint (number %i) goes on, and nothing is lost or there twice',
    async (n) => {
      const loading = startLoading(`before-checkpoint ${n}`);
      await loading.said('stopped');
      await loading.kill();
      expect(await loading.ended).toMatchObject({ signal: 'SIGKILL' });
      await goOn();
      expect(await whatStands()).toEqual(WHOLE);
    },
    CHILD_MS,
  );

  test.each([7, 21])(
    'between two pages (after number %i) goes on at the next one',
    async (n) => {
      const loading = startLoading(`after-commit ${n}`);
      await loading.said('stopped');
      await loading.kill();
      const asked = ehr.asked.length;
      await goOn();
      expect(await whatStands()).toEqual(WHOLE);
      // What was read before is not read again.
      expect(ehr.asked.slice(asked).filter((one) => one.startsWith('Location?'))).toEqual([]);
    },
    CHILD_MS,
  );

  test.each([4, 24])(
    'while the answer to request %i is under way asks again',
    async (n) => {
      const loading = startLoading('nowhere 0');
      served.onRequest = (request) => {
        if (request === n) void loading.kill();
      };
      expect(await loading.ended).toMatchObject({ signal: 'SIGKILL' });
      served.onRequest = () => undefined;
      await goOn();
      expect(await whatStands()).toEqual(WHOLE);
    },
    CHILD_MS,
  );
});
