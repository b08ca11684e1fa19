import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { at, createTestContext, TEST_NOW, type TestContext } from '../../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import {
  findOpenings,
  importAppointments,
  importPractitioner,
  importSchedule,
  importService,
  importSlots,
  listPractitioners,
  listSchedules,
  listServices,
  type Opening,
} from '../../agenda/index.ts';
import { importSite } from '../../identity/index.ts';
import { importPatient } from '../../patients/index.ts';
import { required } from '../../platform/kernel/assert.ts';
import type {
  AppointmentId,
  PatientId,
  PractitionerId,
  ScheduleId,
  ServiceId,
  SiteId,
} from '../../platform/kernel/ids.ts';
import { DAY_MS, MINUTE_MS, plusMs } from '../../platform/time/instant.ts';
import { parseLocalDate, parseZone } from '../../platform/time/wall-time.ts';
import { appointment, connectFake, createFakeEhr, fillPractice, type FakeEhr } from '../test-support/fake-ehr.ts';
import { agendaSources } from '../connections/agenda-sources.ts';
import { beginLoad, loadPages } from './initial-load.ts';
import { pollOnce, reconcile } from './poll.ts';
import { listIssues } from './store/issues.ts';

const CONNECTION = '0190f0f0-aaaa-7000-8000-00000000ad01';

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

const PARAMETERS = {
  durationMinutes: 20,
  bufferBeforeMinutes: 5,
  bufferAfterMinutes: 10,
  gridMinutes: 20,
  minLeadMinutes: 60,
  maxAheadDays: 30,
  bookableByPatients: true,
};

/** The same practice as it was kept here before, with a visit that the EHR has too. */
async function practiceOfOurs(names: { readonly service?: string } = {}) {
  const id = {
    site: ctx.ids.next<SiteId>(),
    doctor: ctx.ids.next<PractitionerId>(),
    service: ctx.ids.next<ServiceId>(),
    schedule: ctx.ids.next<ScheduleId>(),
    patient: ctx.ids.next<PatientId>(),
    visit: ctx.ids.next<AppointmentId>(),
    slot: ctx.ids.next<Opening['slotId'] & string>(),
  };
  const zone = required(parseZone('Europe/Madrid'), 'zone');
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    await importSite(tx, ctx, { id: id.site, name: 'Sede Centro', zone, openingHours: [], active: true });
    await importPractitioner(tx, ctx, { id: id.doctor, name: 'Marta Rius', active: true });
    const name = names.service ?? 'Revisión';
    const service = { id: id.service, name, names: { ca: 'Revisió' }, active: true };
    await importService(tx, ctx, { ...service, ...PARAMETERS });
    const agenda = { practitionerId: id.doctor, siteId: id.site, serviceIds: [id.service], active: true };
    await importSchedule(tx, ctx, { ...agenda, id: id.schedule, openingsSource: 'stored', weeklyAvailability: [] });
    const start = plusMs(TEST_NOW, 6 * DAY_MS);
    const free = { id: id.slot, scheduleId: id.schedule, status: 'free' } as const;
    await importSlots(tx, ctx, [{ ...free, start, end: plusMs(start, 20 * MINUTE_MS) }]);
    await importPatient(tx, ctx, {
      id: id.patient,
      givenName: 'Ana',
      familyName: 'Prueba 0',
      birthDate: required(parseLocalDate('1980-01-01'), 'date'),
      contactPoints: [{ channel: 'phone', address: '+34600000000', rank: 1 }],
      identifiers: [],
      active: true,
      deceased: false,
    });
    const { start: from, end: to } = appointment(ehr, { id: '-', patient: '-', inDays: 1 });
    await importAppointments(tx, ctx, [
      {
        id: id.visit,
        patientId: id.patient,
        practitionerId: id.doctor,
        siteId: id.site,
        serviceId: id.service,
        start: at(String(from)),
        end: at(String(to)),
        status: 'booked',
        fhir: { identifier: [{ system: 'urn:visits', value: 'V-1' }] },
      },
    ]);
  });
  ehr.put(
    appointment(ehr, { id: 'a-0', patient: 'p.0', inDays: 1, identifier: [{ system: 'urn:visits', value: 'V-1' }] }),
  );
  return id;
}

async function count(table: string, where = 'true'): Promise<number> {
  const [row] = await ctx.db.query<{ n: number }>(
    ctx.clinicId,
    `select count(*)::int as n from ${table} where clinic_id = $1 and ${where}`,
    [ctx.clinicId],
  );
  return row?.n ?? -1;
}

const issues = async () =>
  (await ctx.db.inClinic(ctx.clinicId, (tx) => listIssues(tx, CONNECTION))).map((one) => one.path);
const load = () => loadPages(ctx, ehr.source, 1_000);
const openings = async () => {
  const [service] = await listServices(ctx);
  const period = { from: TEST_NOW, to: plusMs(TEST_NOW, 20 * DAY_MS) };
  return findOpenings(ctx, { serviceId: required(service, 'service').id, ...period, limit: 50 });
};

describe('a clinic whose catalogue stood here before its EHR was connected', () => {
  test('has each of it once: the EHR’s resource is the row that stood here', async () => {
    const id = await practiceOfOurs();
    await load();
    expect(await listServices(ctx)).toMatchObject([{ id: id.service, name: 'Revisión', ...PARAMETERS }]);
    expect((await listServices(ctx))[0]?.names).toEqual({ ca: 'Revisió' });
    expect(await listPractitioners(ctx)).toMatchObject([{ id: id.doctor }]);
    expect(await listSchedules(ctx)).toMatchObject([{ id: id.schedule, siteId: id.site, serviceIds: [id.service] }]);
    expect(await count('site')).toBe(1);
    expect(await count('appointment')).toBe(4);
    expect(await count('appointment', `id = '${id.visit}' and practitioner_id = '${id.doctor}'`)).toBe(1);
    expect(await count('ehr_link', `type = 'Appointment' and ehr_id = 'a-0' and local_id = '${id.visit}'`)).toBe(1);
    expect(await issues()).toEqual([]);
  });

  test('offers the times of the EHR alone, each once', async () => {
    const { slot } = await practiceOfOurs();
    await load();
    const free = await openings();
    expect(free.map(({ slotId }) => slotId)).not.toContain(slot);
    expect(new Set(free.map(({ start }) => start)).size).toBe(free.length);
    expect(free.length).toBe(5);
  });

  test('is named by the EHR from then on, and a second load changes nothing', async () => {
    const id = await practiceOfOurs();
    await load();
    ehr.now = plusMs(ehr.now, MINUTE_MS);
    ehr.put({ resourceType: 'Location', id: 'loc-1', name: 'Sede Norte' });
    await pollOnce(ctx, ehr.source);
    await reconcile(ctx, ehr.source);
    expect(await count('site', `id = '${id.site}' and name = 'Sede Norte'`)).toBe(1);
    expect([await count('site'), await count('service'), await count('schedule')]).toEqual([1, 1, 1]);
  });

  test('whose service is called otherwise has both, and of two candidates a person decides', async () => {
    await practiceOfOurs({ service: 'Control' });
    await ctx.db.inClinic(ctx.clinicId, async (tx) => {
      for (const name of ['Marta Rius']) await importPractitioner(tx, ctx, { id: ctx.ids.next(), name, active: true });
    });
    await load();
    expect((await listServices(ctx)).map(({ name }) => name).toSorted()).toEqual(['Control', 'Revisión']);
    expect(await listPractitioners(ctx)).toHaveLength(3);
    expect((await issues()).filter((path) => path === 'Practitioner')).toHaveLength(1);
  });
});

describe('rule 3.10: an agenda without Slots at a server that stores them', () => {
  const hours = [
    { daysOfWeek: ['mon', 'tue', 'wed', 'thu', 'fri'], availableStartTime: '09:00:00', availableEndTime: '10:00:00' },
  ];
  const second = () => {
    const person = { reference: 'Practitioner/dr-8' };
    ehr.put({ resourceType: 'Practitioner', id: 'dr-8', name: [{ family: 'Pons', given: ['Pau'] }] });
    ehr.put({
      resourceType: 'PractitionerRole',
      id: 'role-8',
      practitioner: person,
      location: [{ reference: 'Location/loc-1' }],
      availableTime: hours,
    });
    ehr.put({ resourceType: 'Schedule', id: 'sch-8', actor: [person, { reference: 'Location/loc-1' }] });
  };
  const sources = async () => (await listSchedules(ctx)).map(({ openingsSource }) => openingsSource).toSorted();

  test('is reckoned from its practitioner’s hours and visits, also after it changed there', async () => {
    second();
    await load();
    expect(await sources()).toEqual(['computed', 'stored']);
    expect([...(await agendaSources(ctx)).values()]).toEqual([{ stored: 1, computed: 1 }]);
    expect((await openings()).some(({ slotId }) => slotId === undefined)).toBe(true);
    ehr.now = plusMs(ehr.now, MINUTE_MS);
    ehr.put({ ...required(ehr.resource('Schedule', 'sch-8'), 'schedule'), comment: 'changed' });
    const asked = ehr.asked.length;
    await pollOnce(ctx, ehr.source);
    expect(await sources()).toEqual(['computed', 'stored']);
    expect(ehr.asked.slice(asked).filter((one) => one.startsWith('Slot?schedule'))).toEqual([]);
  });

  test('is stored again with its first Slot, and one that ever had a Slot is not reckoned', async () => {
    second();
    ehr.put({ ...required(ehr.resource('PractitionerRole', 'role-7'), 'role'), availableTime: hours });
    for (let n = 0; n < 5; n += 1) ehr.remove('Slot', `slot-${n}`);
    const past = { status: 'busy', start: '2026-01-07T09:00:00Z', end: '2026-01-07T09:20:00Z' };
    ehr.put({ resourceType: 'Slot', id: 'past', schedule: { reference: 'Schedule/sch' }, ...past });
    await load();
    expect(await sources()).toEqual(['computed', 'stored']);
    ehr.now = plusMs(ehr.now, MINUTE_MS);
    const start = plusMs(TEST_NOW, 3 * DAY_MS);
    ehr.put({
      resourceType: 'Slot',
      id: 'first',
      schedule: { reference: 'Schedule/sch-8' },
      status: 'free',
      start: new Date(start).toISOString(),
      end: new Date(plusMs(start, 20 * MINUTE_MS)).toISOString(),
    });
    await pollOnce(ctx, ehr.source);
    expect(await sources()).toEqual(['stored', 'stored']);
  });
});
