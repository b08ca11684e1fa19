import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createTestContext, TEST_NOW, type TestContext } from '../../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { appointmentsOf, listServices } from '../../agenda/index.ts';
import { createJobRunner, type JobRunner } from '../../jobs/index.ts';
import { onAppointmentChanged, onPatientChanged, repointTouches, touchesOf } from '../../outreach/index.ts';
import { subscribe } from '../../jobs/index.ts';
import { findByContact, getPatient, registerPatient } from '../../patients/index.ts';
import { required } from '../../platform/kernel/assert.ts';
import { parseId, type AppointmentId, type PatientId } from '../../platform/kernel/ids.ts';
import { MINUTE_MS, plusMs } from '../../platform/time/instant.ts';
import type { LocalDate } from '../../platform/time/wall-time.ts';
import type { FhirJson } from '../mapping/resource.ts';
import { appointment, connectFake, createFakeEhr, fillPractice, type FakeEhr } from '../test-support/fake-ehr.ts';
import { beginLoad, loadPages } from './initial-load.ts';
import { localIdOf } from './mapping/local-id.ts';
import { pollOnce } from './poll.ts';
import { listIssues } from './store/issues.ts';

const CONNECTION = '0190f0f0-cccc-7000-8000-000000000001';

let database: TestDatabase;
let ctx: TestContext<object>;
let ehr: FakeEhr;
let runner: JobRunner;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

beforeEach(async () => {
  const made = await createTestContext(database.db, { ports: {} });
  ehr = createFakeEhr(CONNECTION, TEST_NOW);
  fillPractice(ehr);
  ctx = { ...made, clock: { ...made.clock, real: () => ehr.now } };
  runner = createJobRunner({
    runtime: ctx,
    definitions: [],
    subscriptions: [
      subscribe('appointment.booked', 'outreach.replan', onAppointmentChanged),
      subscribe('patient.changed', 'outreach.replan', onPatientChanged),
      subscribe('patient.merged', 'outreach.repoint', repointTouches),
    ],
    contextFor: () => ctx,
  });
});

async function load(): Promise<void> {
  await connectFake(ctx, ehr);
  await beginLoad(ctx, CONNECTION);
  await loadPages(ctx, ehr.source, 1_000);
}

const localPatient = (id: string) =>
  required(parseId<PatientId>(localIdOf(CONNECTION, { type: 'Patient', id })), 'patient id');
const localVisit = (id: string) =>
  required(parseId<AppointmentId>(localIdOf(CONNECTION, { type: 'Appointment', id })), 'visit id');

function issues() {
  return ctx.db.inClinic(ctx.clinicId, (tx) => listIssues(tx, CONNECTION));
}

async function change(...resources: readonly FhirJson[]): Promise<void> {
  ehr.now = plusMs(ehr.now, 10 * MINUTE_MS);
  for (const resource of resources) ehr.put(resource);
  await pollOnce(ctx, ehr.source);
}

/** Lets everybody hear what happened. Reminders themselves stay where they are: they are due tomorrow. */
async function settle(): Promise<void> {
  await runner.runDue(ctx.clock, ctx.clock.now());
}

function patient(id: string, more: FhirJson = {}): FhirJson {
  return { resourceType: 'Patient', id, name: [{ family: 'Prueba', given: ['Ana'] }], ...more };
}

const replacedBy = (id: string) => [{ type: 'replaced-by', other: { reference: `Patient/${id}` } }];

async function register(phone: string, more: object = {}) {
  const registered = await registerPatient(ctx, {
    givenName: 'Ana',
    familyName: 'Prueba 1',
    birthDate: '1980-01-02' as LocalDate,
    phone,
    ...more,
  });
  if (!registered.ok) throw new Error(registered.error.code);
  return registered.value.id;
}

describe('rule 3.11: patients are matched', () => {
  test('somebody who registered by phone is the patient of the EHR with that phone, birth date and name', async () => {
    const known = await register('+34600000001');
    await load();
    expect(await appointmentsOf(ctx, known)).toMatchObject([{ id: localVisit('a-1') }]);
    expect(await findByContact(ctx, { channel: 'phone', address: '+34600000001' })).toHaveLength(1);
    expect(await issues()).toEqual([]);
  });

  test('somebody who is only like them is not merged, and a person is told', async () => {
    const known = await register('+34699999999');
    await load();
    expect(await appointmentsOf(ctx, known)).toEqual([]);
    expect(await issues()).toMatchObject([{ type: 'Patient', id: 'p.1', reason: 'duplicate' }]);
    expect((await issues())[0]?.diagnostics).toContain(known);
  });

  test('two patients of the EHR who are alike stay two: it says so itself', async () => {
    ehr.put(
      patient('twin', {
        name: [{ family: 'Prueba 1', given: ['Ana'] }],
        birthDate: '1980-01-02',
        telecom: [{ system: 'phone', value: '+34600000001' }],
      }),
    );
    ehr.put(appointment(ehr, { id: 'a-twin', patient: 'twin', inDays: 8 }));
    await load();
    expect(await appointmentsOf(ctx, localPatient('twin'))).toHaveLength(1);
    expect(await appointmentsOf(ctx, localPatient('p.1'))).toHaveLength(1);
  });
});

describe('rule 3.11: merges of the EHR', () => {
  beforeEach(load);

  test('the visits and reminders of who is replaced go to the survivor, and the old id goes on to mean them', async () => {
    await settle();
    await change(patient('p.0', { active: false, link: replacedBy('p.1') }));
    await settle();
    const survivor = localPatient('p.1');
    expect((await appointmentsOf(ctx, survivor)).map(({ id }) => id)).toEqual([localVisit('a-0'), localVisit('a-1')]);
    expect(await getPatient(ctx, localPatient('p.0'))).toMatchObject({ active: false });
    const touches = await touchesOf(ctx, localVisit('a-0'));
    expect(touches.filter(({ state }) => state === 'planned')).toHaveLength(1);
    await change(appointment({ now: TEST_NOW }, { id: 'late', patient: 'p.0', inDays: 12 }));
    expect((await appointmentsOf(ctx, survivor)).map(({ id }) => id)).toContain(localVisit('late'));
  });

  test('a survivor who is not here is asked for', async () => {
    await change(patient('p.9', { name: [{ family: 'Sola' }] }), patient('p.0', { link: replacedBy('p.9') }));
    expect(await appointmentsOf(ctx, localPatient('p.9'))).toMatchObject([{ id: localVisit('a-0') }]);
  });

  test('a chain of survivors leads to the last', async () => {
    await change(patient('p.0', { link: replacedBy('p.1') }), patient('p.1', { link: replacedBy('p.2') }));
    expect(await appointmentsOf(ctx, localPatient('p.2'))).toHaveLength(3);
    expect(await issues()).toEqual([]);
  });

  test('two who replace each other are told, and nobody is merged', async () => {
    await change(patient('p.0', { link: replacedBy('p.1') }), patient('p.1', { link: replacedBy('p.0') }));
    expect(await appointmentsOf(ctx, localPatient('p.0'))).toHaveLength(1);
    expect(await issues()).toMatchObject([{ path: 'Patient.link' }, { path: 'Patient.link' }]);
  });

  test.each(['replaces', 'refer', 'seealso'])('a link of the type %s merges nobody', async (type) => {
    await change(patient('p.0', { link: [{ type, other: { reference: 'Patient/p.1' } }] }));
    expect(await appointmentsOf(ctx, localPatient('p.0'))).toHaveLength(1);
    expect(await appointmentsOf(ctx, localPatient('p.1'))).toHaveLength(1);
  });

  test('one who is no longer replaced is an entry of their own again, and a person is told', async () => {
    await change(patient('p.0', { link: replacedBy('p.1') }));
    await change(patient('p.0'));
    expect(await getPatient(ctx, localPatient('p.0'))).toMatchObject({ active: true });
    expect(await getPatient(ctx, localPatient('p.1'))).toMatchObject({ familyName: 'Prueba 1' });
    expect(await issues()).toMatchObject([{ id: 'p.0', path: 'Patient.link', reason: 'business-rule' }]);
  });
});

describe('rule 3.11: who has died or left', () => {
  beforeEach(async () => {
    await load();
    await settle();
  });

  test.each([
    ['deceasedDateTime', { deceasedDateTime: '2026-11-19' }],
    ['deceasedBoolean', { deceasedBoolean: true }],
    ['active=false', { active: false }],
  ])('is not written to any more, from %s on', async (_name, said) => {
    const planned = async () => (await touchesOf(ctx, localVisit('a-2'))).filter(({ state }) => state === 'planned');
    expect(await planned()).toHaveLength(1);
    await change(patient('p.2', said));
    await settle();
    expect(await planned()).toEqual([]);
  });
});

test('whoever waits for an earlier time goes on waiting when two entries become one', async () => {
  await load();
  const [service] = await listServices(ctx);
  await ctx.db.query(
    ctx.clinicId,
    `insert into waiting_entry (clinic_id, id, patient_id, service_id, notice_minutes, state, created_at)
     values ($1, $2, $3, $4, 60, 'waiting', $5)`,
    [ctx.clinicId, ctx.ids.next(), localPatient('p.1'), required(service, 'service').id, new Date(ctx.clock.now())],
  );
  await change(patient('p.1', { active: false, link: replacedBy('p.2') }));
  await settle();
  const waiting = await ctx.db.query(ctx.clinicId, 'select patient_id from waiting_entry where clinic_id = $1', [
    ctx.clinicId,
  ]);
  expect(waiting).toEqual([{ patient_id: localPatient('p.2') }]);
});
