import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { createTestContext, TEST_NOW, type TestContext } from '../../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { MINUTE_MS, plusMs } from '../../platform/time/instant.ts';
import { resourceTypes } from '../search/registry.ts';
import { loadByIds } from '../search/resource-type.ts';
import { appointment, connectFake, createFakeEhr, fillPractice, type FakeEhr } from '../test-support/fake-ehr.ts';
import { beginLoad, loadPages } from './initial-load.ts';
import { localIdOf } from './mapping/local-id.ts';
import { pollOnce } from './poll.ts';
import { listIssues } from './store/issues.ts';

const CONNECTION = '0190f0f0-cccc-7000-8000-000000000099';

let database: TestDatabase;
let ctx: TestContext<object>;
let ehr: FakeEhr;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const local = (type: 'Practitioner' | 'Appointment' | 'Location', id: string) => localIdOf(CONNECTION, { type, id });

/** A visit of the clinic's system that needs two roles, a room and a device. */
function operation(inDays: number, more: object = {}) {
  const visit = appointment({ now: TEST_NOW }, { id: 'op', patient: 'p.0', inDays });
  const also = ['PractitionerRole/role-8', 'Location/theatre', 'Device/laser'];
  const participant = [
    ...(visit['participant'] as readonly object[]),
    ...also.map((reference) => ({ actor: { reference, display: reference }, status: 'accepted' })),
  ];
  return { ...visit, participant, ...more };
}

beforeEach(async () => {
  const made = await createTestContext(database.db, { ports: {} });
  ehr = createFakeEhr(CONNECTION, TEST_NOW);
  fillPractice(ehr);
  ehr.put({ resourceType: 'Location', id: 'theatre', name: 'Quirófano 2' });
  ehr.put({ resourceType: 'Practitioner', id: 'dr-8', name: [{ family: 'Vila', given: ['Pol'] }] });
  ehr.put({
    resourceType: 'PractitionerRole',
    id: 'role-8',
    practitioner: { reference: 'Practitioner/dr-8' },
    location: [{ reference: 'Location/loc-1' }],
  });
  ehr.put(operation(9));
  ctx = { ...made, clock: { ...made.clock, real: () => ehr.now } };
  await connectFake(ctx, ehr);
  await beginLoad(ctx, CONNECTION);
  await loadPages(ctx, ehr.source, 1_000);
});

async function change(...args: Parameters<typeof operation>): Promise<void> {
  ehr.now = plusMs(ehr.now, 10 * MINUTE_MS);
  ehr.put(operation(...args));
  await pollOnce(ctx, ehr.source);
}

const busy = async () => {
  const rows = await ctx.db.query<{ resource_id: string; day: string }>(
    ctx.clinicId,
    `select resource_id, lower(during)::date::text as day from occupancy where clinic_id = $1 and appointment_id = $2`,
    [ctx.clinicId, local('Appointment', 'op')],
  );
  return new Map(rows.map(({ resource_id: id, day }) => [id, day]));
};

test('a visit of the EHR with several practitioners keeps all who take part, and takes the time of each practitioner', async () => {
  const [found] = await ctx.db.inClinic(ctx.clinicId, (tx) =>
    loadByIds(tx, resourceTypes.Appointment, [local('Appointment', 'op')]),
  );
  const said = JSON.stringify(found?.resource['participant']);
  for (const reference of [
    `Practitioner/${local('Practitioner', 'dr-7')}`,
    `Practitioner/${local('Practitioner', 'dr-8')}`,
    `Location/${local('Location', 'theatre')}`,
    'Device/laser',
  ])
    expect(said).toContain(reference);
  expect([...(await busy()).keys()].toSorted()).toEqual(
    [local('Practitioner', 'dr-7'), local('Practitioner', 'dr-8')].toSorted(),
  );
  expect(await ctx.db.inClinic(ctx.clinicId, (tx) => listIssues(tx, CONNECTION))).toEqual([]);
});

test('that is moved has the new time of each, and cancelled the time of none', async () => {
  await change(11);
  const days = new Set((await busy()).values());
  expect([(await busy()).size, days.size]).toEqual([2, 1]);
  await change(11, { status: 'cancelled' });
  expect((await busy()).size).toBe(0);
});

test('it is found by each of them, and the time that each has no more is told', async () => {
  const freed = async () => {
    const rows = await ctx.db.query<{ id: string }>(
      ctx.clinicId,
      `select payload ->> 'practitionerId' as id from outbox_event where clinic_id = $1 and type = 'slot.freed' order by id`,
      [ctx.clinicId],
    );
    return rows.map(({ id }) => id).toSorted();
  };
  const visitsOf = async (id: string) => {
    const [row] = await ctx.db.query<{ count: number }>(
      ctx.clinicId,
      `select count(*)::int as count from fhir_appointment_practitioner
        where clinic_id = $1 and practitioner_id = $2 and appointment_id = $3`,
      [ctx.clinicId, local('Practitioner', id), local('Appointment', 'op')],
    );
    return row?.count;
  };
  const both = ['dr-7', 'dr-8'].map((id) => local('Practitioner', id)).toSorted();
  expect([await visitsOf('dr-7'), await visitsOf('dr-8'), await freed()]).toEqual([1, 1, []]);
  await change(11);
  expect(await freed()).toEqual(both);
  const alone = appointment({ now: TEST_NOW }, { id: 'op', patient: 'p.0', inDays: 11 });
  await change(11, { participant: alone['participant'] });
  expect([await visitsOf('dr-7'), await visitsOf('dr-8')]).toEqual([1, 0]);
  expect(await freed()).toEqual([...both, local('Practitioner', 'dr-8')].toSorted());
});
