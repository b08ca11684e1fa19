import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createTestContext, TEST_NOW, type TestContext } from '../../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { findOpenings, listSchedules, listServices } from '../../agenda/index.ts';
import { getPatient } from '../../patients/index.ts';
import { required } from '../../platform/kernel/assert.ts';
import { parseId, type PatientId } from '../../platform/kernel/ids.ts';
import { DAY_MS, MINUTE_MS, plusMs } from '../../platform/time/instant.ts';
import { appointment, connectFake, createFakeEhr, fillPractice, type FakeEhr } from '../test-support/fake-ehr.ts';
import { beginLoad, loadPages } from './initial-load.ts';
import { localIdOf } from './mapping/local-id.ts';
import { pollOnce, reconcile } from './poll.ts';

const CONNECTION = '0190f0f0-bbbb-7000-8000-000000000009';

let database: TestDatabase;
let ctx: TestContext<object>;
let ehr: FakeEhr;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

async function mirror(habits: Parameters<typeof createFakeEhr>[2], prepare = (_ehr: FakeEhr) => {}) {
  const made = await createTestContext(database.db, { ports: {} });
  ehr = createFakeEhr(CONNECTION, TEST_NOW, habits);
  ctx = { ...made, clock: { ...made.clock, real: () => ehr.now } };
  fillPractice(ehr);
  prepare(ehr);
  await connectFake(ctx, ehr);
  await beginLoad(ctx, CONNECTION);
  await loadPages(ctx, ehr.source, 1_000);
  ehr.asked.length = 0;
}

function tick(ms: number): void {
  ehr.now = plusMs(ehr.now, ms);
  ctx.clock.moveTo(plusMs(ctx.clock.now(), ms));
}

describe('rule 3.4: a patient who was deleted at a server without _history', () => {
  const id = required(parseId<PatientId>(localIdOf(CONNECTION, { type: 'Patient', id: 'p.1' })), 'id');
  const isActive = async () => (await getPatient(ctx, id))?.active;
  const reads = () => ehr.asked.filter((asked) => asked === 'Patient/p.1').length;

  test('is ended when two sweeps missed them and a read says that they are not there; one miss ends nobody', async () => {
    await mirror({ hasHistory: false });
    ehr.remove('Patient', 'p.1');
    await reconcile(ctx, ehr.source);
    expect([await isActive(), reads()]).toEqual([true, 0]);
    tick(DAY_MS);
    await reconcile(ctx, ehr.source);
    expect([await isActive(), reads()]).toEqual([false, 1]);
    tick(DAY_MS);
    await reconcile(ctx, ehr.source);
    expect(reads()).toBe(1);
  });

  test('is not deleted whom only the search does not find', async () => {
    await mirror({ hasHistory: false });
    ehr.hide('Patient', 'p.1');
    for (let night = 0; night < 3; night += 1) {
      await reconcile(ctx, ehr.source);
      tick(DAY_MS);
    }
    expect(reads()).toBeGreaterThan(0);
    expect(await isActive()).toBe(true);
  });

  test('nobody is looked for but those whom we know', async () => {
    await mirror({ hasHistory: false });
    await reconcile(ctx, ehr.source);
    const asked = ehr.asked.filter((one) => one.startsWith('Patient?'));
    expect(asked).toEqual(['Patient?_count=50&_id=p.0,p.1,p.2,p.3']);
    const [row] = await ctx.db.query<{ n: number }>(
      ctx.clinicId,
      'select count(*)::int as n from patient where clinic_id = $1',
      [ctx.clinicId],
    );
    expect(row?.n).toBe(4);
  });

  test('is left to the history where there is one', async () => {
    await mirror({});
    await reconcile(ctx, ehr.source);
    expect(ehr.asked.filter((one) => one.startsWith('Patient?'))).toEqual([]);
  });
});

describe('rule 3.10: a server that keeps no Slots', () => {
  const hours = [
    { daysOfWeek: ['mon', 'tue', 'wed', 'thu', 'fri'], availableStartTime: '09:00:00', availableEndTime: '10:00:00' },
  ];
  const withHours = (one: FakeEhr) => {
    one.put({
      resourceType: 'PractitionerRole',
      id: 'role-7',
      practitioner: { reference: 'Practitioner/dr-7' },
      location: [{ reference: 'Location/loc-1' }],
      availableTime: hours,
    });
  };

  test('has its Schedules taken as computed: what is free follows from the hours of the role', async () => {
    await mirror({ storesSlots: false }, withHours);
    expect(await listSchedules(ctx)).toMatchObject([{ openingsSource: 'computed' }]);
    const [service] = await listServices(ctx);
    const openings = await findOpenings(ctx, {
      serviceId: required(service, 'service').id,
      from: TEST_NOW,
      to: plusMs(TEST_NOW, 10 * DAY_MS),
      limit: 5,
    });
    expect(openings.length).toBeGreaterThan(0);
  });

  test('that says by our extension where free times come from is believed', async () => {
    await mirror({ storesSlots: false }, (one) =>
      one.put({
        resourceType: 'Schedule',
        id: 'sch',
        extension: [{ url: 'https://centralita.dev/fhir/StructureDefinition/openings-source', valueCode: 'stored' }],
        actor: [{ reference: 'PractitionerRole/role-7' }],
      }),
    );
    expect(await listSchedules(ctx)).toMatchObject([{ openingsSource: 'stored' }]);
  });

  test('a server that keeps them has its Slots as the truth', async () => {
    await mirror({});
    expect(await listSchedules(ctx)).toMatchObject([{ openingsSource: 'stored' }]);
  });
});

describe('what cannot be taken over', () => {
  const troubles = async () => {
    const rows = await ctx.db.query<{ payload: Record<string, unknown> }>(
      ctx.clinicId,
      `select payload from outbox_event where clinic_id = $1 and type = 'ehr.trouble' order by id`,
      [ctx.clinicId],
    );
    return rows.map(({ payload }) => [payload['kind'], payload['isOpen'], payload['facts']]);
  };
  const round = async () => {
    tick(MINUTE_MS);
    await pollOnce(ctx, ehr.source);
  };

  test('is told to the desk once for each kind, and told again when it is mended', async () => {
    await mirror({});
    for (const n of [1, 2, 3])
      ehr.put(appointment(ehr, { id: `bad-${n}`, patient: 'p.0', inDays: 20 + n, status: 'perhaps' }));
    for (let n = 0; n < 3; n += 1) await round();
    expect(await troubles()).toEqual([['invalid', true, { issues: 3, types: ['Appointment'] }]]);
    for (const n of [1, 2]) ehr.put(appointment(ehr, { id: `bad-${n}`, patient: 'p.0', inDays: 20 + n }));
    await round();
    expect(await troubles()).toHaveLength(1);
    ehr.put(appointment(ehr, { id: 'bad-3', patient: 'p.0', inDays: 23 }));
    await round();
    expect((await troubles()).slice(1)).toEqual([['invalid', false, undefined]]);
    ehr.put(appointment(ehr, { id: 'bad-3', patient: 'p.0', inDays: 23, status: 'perhaps' }));
    await round();
    expect((await troubles()).map(([, isOpen]) => isOpen)).toEqual([true, false, true]);
  });

  test('what names something that is about to come is not told before it had its time', async () => {
    await mirror({});
    ehr.put(appointment(ehr, { id: 'early', patient: 'p.late', inDays: 20 }));
    await round();
    expect(await troubles()).toEqual([]);
    tick(6 * MINUTE_MS);
    await round();
    expect(await troubles()).toEqual([['not-found', true, { issues: 1, types: ['Appointment'] }]]);
  });
});
