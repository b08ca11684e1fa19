import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { createTestContext, TEST_NOW, type TestContext } from '../../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { appointmentsTogether } from '../../agenda/index.ts';
import { required } from '../../platform/kernel/assert.ts';
import { parseId, type AppointmentId, type PatientId } from '../../platform/kernel/ids.ts';
import { MINUTE_MS, plusMs } from '../../platform/time/instant.ts';
import { appointment, connectFake, createFakeEhr, fillPractice, type FakeEhr } from '../test-support/fake-ehr.ts';
import { beginLoad, loadPages } from './initial-load.ts';
import { localIdOf } from './mapping/local-id.ts';
import { pollOnce } from './poll.ts';
import { softDelete } from './soft-delete.ts';
import { listIssues } from './store/issues.ts';

const CONNECTION = '0190f0f0-cccc-7000-8000-000000000077';

let database: TestDatabase;
let ctx: TestContext<object>;
let ehr: FakeEhr;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const localPatient = (id: string) =>
  required(parseId<PatientId>(localIdOf(CONNECTION, { type: 'Patient', id })), 'patient id');
const visitId = required(parseId<AppointmentId>(localIdOf(CONNECTION, { type: 'Appointment', id: 'grp' })), 'visit id');

/** A visit as the clinic's system has it, for all of these. */
function visit(
  patients: readonly string[],
  { inDays = 6, ...more }: { inDays?: number; [element: string]: unknown } = {},
) {
  const [patient = '', ...others] = patients;
  const one = appointment({ now: TEST_NOW }, { id: 'grp', patient, inDays });
  const [first, role] = one['participant'] as readonly object[];
  const along = others.map((id) => ({ actor: { reference: `Patient/${id}` }, status: 'needs-action' }));
  return { ...one, participant: [first, ...along, role], ...more };
}

async function change(...args: Parameters<typeof visit>): Promise<void> {
  ehr.now = plusMs(ehr.now, 10 * MINUTE_MS);
  ehr.put(visit(...args));
  await pollOnce(ctx, ehr.source);
}

const members = async () =>
  new Map((await appointmentsTogether(ctx, visitId)).map(({ patientId, status }) => [patientId, status]));
const of = (...entries: readonly (readonly [string, string])[]) =>
  new Map(entries.map(([id, status]) => [localPatient(id), status]));

async function told(): Promise<readonly string[]> {
  const rows = await ctx.db.query<{ type: string }>(
    ctx.clinicId,
    `select type from outbox_event where clinic_id = $1 and (type like 'appointment.%' or type = 'slot.freed') order by id`,
    [ctx.clinicId],
  );
  await ctx.db.inSystem((tx) => tx.run('delete from outbox_event'));
  return rows.map(({ type }) => type);
}

beforeEach(async () => {
  const made = await createTestContext(database.db, { ports: {} });
  ehr = createFakeEhr(CONNECTION, TEST_NOW);
  fillPractice(ehr);
  ehr.put(visit(['p.0', 'p.1']));
  ctx = { ...made, clock: { ...made.clock, real: () => ehr.now } };
  await connectFake(ctx, ehr);
  await beginLoad(ctx, CONNECTION);
  await loadPages(ctx, ehr.source, 1_000);
  await told();
});

test('an Appointment of the EHR for several is one visit with an appointment for each of them', async () => {
  expect(await members()).toEqual(of(['p.0', 'booked'], ['p.1', 'booked']));
  expect(await ctx.db.inClinic(ctx.clinicId, (tx) => listIssues(tx, CONNECTION))).toEqual([]);
});

test('that is read again unchanged changes nothing', async () => {
  await change(['p.0', 'p.1']);
  expect([await members(), await told()]).toEqual([of(['p.0', 'booked'], ['p.1', 'booked']), []]);
});

test('who joins comes too, who is named no more comes no more, and the time stays taken', async () => {
  await change(['p.0', 'p.1', 'p.2']);
  expect(await told()).toEqual(['appointment.booked']);
  await change(['p.2', 'p.1']);
  expect(await members()).toEqual(of(['p.0', 'cancelled'], ['p.1', 'booked'], ['p.2', 'booked']));
  expect(await told()).toEqual(['appointment.cancelled']);
});

test('that is moved moves for all of them and overlaps nobody', async () => {
  await change(['p.0', 'p.1'], { inDays: 7 });
  const starts = new Set((await appointmentsTogether(ctx, visitId)).map(({ start }) => start));
  expect(starts.size).toBe(1);
  expect((await told()).filter((type) => type === 'appointment.rescheduled')).toHaveLength(2);
  expect(await ctx.db.inClinic(ctx.clinicId, (tx) => listIssues(tx, CONNECTION))).toEqual([]);
});

test('that is cancelled, or deleted, is so for all of them, and its time is free once', async () => {
  await change(['p.0', 'p.1'], { status: 'cancelled' });
  expect(await members()).toEqual(of(['p.0', 'cancelled'], ['p.1', 'cancelled']));
  expect((await told()).filter((type) => type === 'slot.freed')).toHaveLength(1);
  await change(['p.0', 'p.1']);
  await softDelete(ctx, ehr.source, [{ type: 'Appointment', id: 'grp' }]);
  expect(await members()).toEqual(of(['p.0', 'entered-in-error'], ['p.1', 'entered-in-error']));
});

test('a visit of one that others join later keeps its id and its time', async () => {
  await change(['p.3'], { id: 'a-3', inDays: 4 });
  ehr.now = plusMs(ehr.now, 10 * MINUTE_MS);
  ehr.put(visit(['p.2', 'p.3'], { id: 'a-3', inDays: 4 }));
  await pollOnce(ctx, ehr.source);
  const id = required(parseId<AppointmentId>(localIdOf(CONNECTION, { type: 'Appointment', id: 'a-3' })), 'visit id');
  const [first, second] = await appointmentsTogether(ctx, id);
  expect([first?.patientId, second?.patientId]).toEqual([localPatient('p.3'), localPatient('p.2')]);
  expect(await ctx.db.inClinic(ctx.clinicId, (tx) => listIssues(tx, CONNECTION))).toEqual([]);
});
