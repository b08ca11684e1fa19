import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { createTestContext, TEST_NOW, type TestContext } from '../../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { appointmentsTogether } from '../../agenda/index.ts';
import { required } from '../../platform/kernel/assert.ts';
import { parseId, type AppointmentId } from '../../platform/kernel/ids.ts';
import { MINUTE_MS, plusMs, toIso, type Instant } from '../../platform/time/instant.ts';
import type { FhirJson } from '../mapping/resource.ts';
import { resourceTypes } from '../search/registry.ts';
import { loadByIds } from '../search/resource-type.ts';
import { appointment, connectFake, createFakeEhr, fillPractice, type FakeEhr } from '../test-support/fake-ehr.ts';
import { beginLoad, loadPages } from './initial-load.ts';
import { localIdOf } from './mapping/local-id.ts';
import type { MirroredType } from './mapping/mirrored-type.ts';
import { pollOnce } from './poll.ts';
import { listIssues } from './store/issues.ts';

const CONNECTION = '0190f0f0-cccc-7000-8000-000000000066';

let database: TestDatabase;
let ctx: TestContext<object>;
let ehr: FakeEhr;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const local = (type: MirroredType, id: string) => localIdOf(CONNECTION, { type, id });
const visitId = required(parseId<AppointmentId>(local('Appointment', 'grp')), 'visit id');
const [DR_7, DR_8] = [local('Practitioner', 'dr-7'), local('Practitioner', 'dr-8')];

interface Said {
  readonly inDays?: number;
  readonly withSecondDoctor?: boolean;
  readonly status?: string;
}

/** The visit as the clinic's own system has it. */
function visit(
  patients: readonly string[],
  { inDays = 6, withSecondDoctor = false, status = 'booked' }: Said = {},
): FhirJson {
  const [patient = '', ...others] = patients;
  const one = appointment({ now: TEST_NOW }, { id: 'grp', patient, inDays });
  const [first = {}, role = {}] = one['participant'] as readonly FhirJson[];
  const along = others.map((id) => ({ actor: { reference: `Patient/${id}` }, status: 'accepted' }));
  const second = { actor: { reference: 'PractitionerRole/role-8' }, status: 'accepted' };
  return { ...one, status, participant: [first, ...along, role, ...(withSecondDoctor ? [second] : [])] };
}

async function change(...args: Parameters<typeof visit>): Promise<void> {
  ehr.now = plusMs(ehr.now, 10 * MINUTE_MS);
  ehr.put(visit(...args));
  await pollOnce(ctx, ehr.source);
}

async function load(...args: Parameters<typeof visit>): Promise<void> {
  ehr.put(visit(...args));
  await connectFake(ctx, ehr);
  await beginLoad(ctx, CONNECTION);
  await loadPages(ctx, ehr.source, 1_000);
  await told();
}

const members = async () =>
  (await appointmentsTogether(ctx, visitId))
    .map(({ patientId, status }) => `${patientId === local('Patient', 'p.0') ? 'first' : 'other'} ${status}`)
    .toSorted();

/** Who of the practitioners is busy on which day for the visit, each once for each patient who takes the time. */
async function busy(): Promise<readonly string[]> {
  const rows = await ctx.db.query<{ who: string; start: Instant }>(
    ctx.clinicId,
    `select o.resource_id as who, lower(o.during) as start from occupancy o join appointment a on a.id = o.appointment_id
      where o.clinic_id = $1 and (a.id = $2 or a.group_id = $2)`,
    [ctx.clinicId, visitId],
  );
  const dayOf = (start: Instant) => Math.floor(start / 86_400_000) - Math.floor(TEST_NOW / 86_400_000);
  return rows.map(({ who, start }) => `${who === DR_7 ? 'dr-7' : 'dr-8'} day ${String(dayOf(start))}`).toSorted();
}

async function told(): Promise<readonly string[]> {
  const rows = await ctx.db.query<{ type: string; practitioner: string | null }>(
    ctx.clinicId,
    `select type, payload ->> 'practitionerId' as practitioner from outbox_event
      where clinic_id = $1 and (type like 'appointment.%' or type = 'slot.freed') order by id`,
    [ctx.clinicId],
  );
  await ctx.db.inSystem((tx) => tx.run('delete from outbox_event'));
  const name = (id: string | null) => (id === DR_7 ? ' dr-7' : id === DR_8 ? ' dr-8' : '');
  return rows.map(({ type, practitioner }) => `${type}${name(practitioner)}`).toSorted();
}

/** As a vendor reads it here. */
async function served() {
  const [found] = await ctx.db.inClinic(ctx.clinicId, (tx) => loadByIds(tx, resourceTypes.Appointment, [visitId]));
  const { status, start, participant } = required(found, 'the visit').resource;
  const people = (participant as { actor: { reference: string }; status: string }[])
    .filter(({ actor }) => actor.reference.startsWith('Patient/'))
    .map((one) => one.status);
  return { status, start: toIso(Date.parse(String(start)) as Instant), people };
}

beforeEach(async () => {
  const made = await createTestContext(database.db, { ports: {} });
  ehr = createFakeEhr(CONNECTION, TEST_NOW);
  fillPractice(ehr);
  ehr.put({ resourceType: 'Practitioner', id: 'dr-8', name: [{ family: 'Vila', given: ['Pol'] }] });
  ehr.put({
    resourceType: 'PractitionerRole',
    id: 'role-8',
    practitioner: { reference: 'Practitioner/dr-8' },
    location: [{ reference: 'Location/loc-1' }],
  });
  ctx = { ...made, clock: { ...made.clock, real: () => ehr.now } };
});

test('the first patient leaves a mirrored visit: the other keeps the time, and it is one visit still', async () => {
  await load(['p.0', 'p.1']);
  expect(await busy()).toEqual(['dr-7 day 6', 'dr-7 day 6']);
  await change(['p.1']);
  expect(await members()).toEqual(['first cancelled', 'other booked']);
  expect(await busy()).toEqual(['dr-7 day 6']);
  expect(await told()).toEqual(['appointment.cancelled']);
  expect(await served()).toMatchObject({ status: 'booked', people: ['declined', 'accepted'] });
  expect(await ctx.db.inClinic(ctx.clinicId, (tx) => listIssues(tx, CONNECTION))).toEqual([]);
});

test('it moves with whoever stays: only they are told, and the time that was left is told once', async () => {
  await load(['p.0', 'p.1']);
  await change(['p.1']);
  await told();
  await change(['p.1'], { inDays: 8 });
  expect(await busy()).toEqual(['dr-7 day 8']);
  expect(await told()).toEqual(['appointment.rescheduled', 'slot.freed dr-7']);
  expect((await served()).start).toBe(toIso(Date.parse(String(visit(['p.1'], { inDays: 8 })['start'])) as Instant));
});

test('it is cancelled with whoever stays, and then nobody has the time', async () => {
  await load(['p.0', 'p.1']);
  await change(['p.1']);
  await told();
  await change(['p.1'], { status: 'cancelled' });
  expect(await members()).toEqual(['first cancelled', 'other cancelled']);
  expect([await busy(), (await served()).status]).toEqual([[], 'cancelled']);
  expect(await told()).toEqual(['appointment.cancelled', 'slot.freed dr-7']);
});

test('who left and comes back is one of the visit again, and nobody is there twice', async () => {
  await load(['p.0', 'p.1']);
  await change(['p.1']);
  await change(['p.1', 'p.0']);
  expect(await members()).toEqual(['first booked', 'other booked']);
  expect(await busy()).toEqual(['dr-7 day 6', 'dr-7 day 6']);
});

test('a second practitioner stays busy when the first patient leaves, and goes along when the visit moves', async () => {
  await load(['p.0', 'p.1'], { withSecondDoctor: true });
  expect(await busy()).toEqual(['dr-7 day 6', 'dr-7 day 6', 'dr-8 day 6']);
  await change(['p.1'], { withSecondDoctor: true });
  expect(await busy()).toEqual(['dr-7 day 6', 'dr-8 day 6']);
  expect(await told()).toEqual(['appointment.cancelled']);
  await change(['p.1'], { withSecondDoctor: true, inDays: 8 });
  expect(await busy()).toEqual(['dr-7 day 8', 'dr-8 day 8']);
  expect(await told()).toEqual(['appointment.rescheduled', 'slot.freed dr-7', 'slot.freed dr-8']);
  await change(['p.1', 'p.0'], { withSecondDoctor: true, inDays: 8 });
  expect(await busy()).toEqual(['dr-7 day 8', 'dr-7 day 8', 'dr-8 day 8']);
  await change(['p.1', 'p.0'], { inDays: 8 });
  expect(await busy()).toEqual(['dr-7 day 8', 'dr-7 day 8']);
  await change(['p.1', 'p.0'], { withSecondDoctor: true, inDays: 8, status: 'cancelled' });
  expect(await busy()).toEqual([]);
});

test('all change at once: the first leaves, another joins, and the visit moves', async () => {
  await load(['p.0', 'p.1'], { withSecondDoctor: true });
  await change(['p.2', 'p.1'], { withSecondDoctor: true, inDays: 8 });
  expect(await members()).toEqual(['first cancelled', 'other booked', 'other booked']);
  expect(await busy()).toEqual(['dr-7 day 8', 'dr-7 day 8', 'dr-8 day 8']);
  expect((await told()).filter((one) => one.startsWith('slot'))).toEqual(['slot.freed dr-7', 'slot.freed dr-8']);
  expect(await ctx.db.inClinic(ctx.clinicId, (tx) => listIssues(tx, CONNECTION))).toEqual([]);
});

test('a second practitioner who is needed no more after the first patient left is free, and that is told once', async () => {
  await load(['p.0', 'p.1'], { withSecondDoctor: true });
  await change(['p.1'], { withSecondDoctor: true });
  await told();
  await change(['p.1']);
  expect(await busy()).toEqual(['dr-7 day 6']);
  expect(await told()).toEqual(['slot.freed dr-8']);
  await change(['p.1'], { status: 'cancelled' });
  expect(await told()).toEqual(['appointment.cancelled', 'slot.freed dr-7']);
});

test('the first patient and the second practitioner leave at once: the time of the second is told', async () => {
  await load(['p.0', 'p.1'], { withSecondDoctor: true });
  await change(['p.1']);
  expect(await busy()).toEqual(['dr-7 day 6']);
  expect(await told()).toEqual(['appointment.cancelled', 'slot.freed dr-8']);
});
