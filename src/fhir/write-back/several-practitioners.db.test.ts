import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { at } from '../../../test/support/test-context.ts';
import { startTestEhr, type TestEhr } from '../../../test/support/sandbox-ehr.ts';
import {
  bookAppointment,
  cancelAppointment,
  encodeOpeningId,
  findOpenings,
  getAppointment,
  importSchedule,
  importSlot,
  listPractitioners,
  rescheduleAppointment,
  type Appointment,
  type Opening,
  type OpeningsQuery,
  type SlotId,
} from '../../agenda/index.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { ScheduleId } from '../../platform/kernel/ids.ts';
import { MINUTE_MS } from '../../platform/time/instant.ts';
import { listOf } from '../mapping/kept.ts';
import type { FhirJson } from '../mapping/resource.ts';
import type { EhrSource } from '../sync/ehr-source.ts';
import { readByIds } from '../sync/read-page.ts';
import { takeOver } from '../sync/take-over.ts';
import { decideWrite } from './decide-write.ts';
import { link } from './links.ts';
import { createWriteBackWorld, DAY, type WriteBackWorld } from './test-support/write-back-world.ts';

let database: TestDatabase;
let ehr: TestEhr;
let world: WriteBackWorld;
let second: ScheduleId;
let offered: OpeningsQuery;

beforeAll(async () => {
  database = await createTestDatabase();
  ehr = await startTestEhr();
});
afterAll(async () => {
  await ehr.stop();
  await database.drop();
});

/** Another practitioner of the clinic's own system works at the same hours: `dr-2`, with a Slot beside each of the first one. */
async function secondPractitioner(): Promise<void> {
  const { ctx, connectionId } = world;
  const all = await world.openings();
  const [{ siteId, serviceId, practitionerId: first }] = all;
  const other = required(
    (await listPractitioners(ctx)).find(({ id }) => id !== first),
    'the other practitioner',
  );
  second = ctx.ids.next<ScheduleId>();
  const [from, to] = [at(`${DAY}T00:00:00Z`), at(`${DAY}T23:00:00Z`)];
  offered = { serviceId, practitionerId: first, from, to, limit: 3 };
  const actor = [{ reference: 'Practitioner/dr-2' }, { reference: 'HealthcareService/derma' }];
  await ehr.put({ resourceType: 'Schedule', id: 'agenda-2', active: true, actor });
  for (const [index, { start, end }] of all.entries()) {
    const [from, to] = [new Date(start).toISOString(), new Date(end).toISOString()];
    const schedule = { reference: 'Schedule/agenda-2' };
    await ehr.put({ resourceType: 'Slot', id: `two-${index + 1}`, schedule, status: 'free', start: from, end: to });
  }
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    await importSchedule(tx, ctx, {
      id: second,
      practitionerId: other.id,
      siteId,
      serviceIds: [serviceId],
      openingsSource: 'stored',
      weeklyAvailability: [],
      active: true,
    });
    for (const [index, { start, end }] of all.entries()) {
      const id = ctx.ids.next<SlotId>();
      await importSlot(tx, ctx, { id, scheduleId: second, status: 'free', start, end });
      await link(tx, connectionId, { type: 'Slot', localId: id, ehrId: `two-${index + 1}` });
    }
  });
}

beforeEach(async () => {
  world = await createWriteBackWorld(database.db, ehr);
  await secondPractitioner();
});

/** Of the first practitioner, as long as any are left. */
const openings = async () => {
  const [one, ...others] = await findOpenings(world.ctx, offered);
  return [required(one, 'an opening'), ...others] as const;
};
const besides = ({ serviceId, start }: Opening) => encodeOpeningId({ scheduleId: second, serviceId, start });

async function ask(ctx = world.ctx) {
  const [opening] = await openings();
  return bookAppointment(ctx, {
    openingId: opening.id,
    patientId: world.patient,
    further: [besides(opening)],
    cause: 'fhir',
  });
}

async function book(ctx = world.ctx): Promise<Appointment> {
  const answer = await ask(ctx);
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
}

const standing = () => ehr.all('Appointment').filter(({ status }) => status === 'booked');
const there = () => required(ehr.all('Appointment')[0], 'the visit there');
const actorsIn = (visit: FhirJson) => listOf(visit, 'participant').map(({ actor }) => Object(actor)['reference']);
const slotStatuses = (...ids: readonly string[]) => ids.map((id) => ehr.read('Slot', id)?.['status']);
const calls = async () => (await world.events()).filter(({ type }) => type === 'ehr.attention');
/** Starts that are busy here, of each of the two; `held` where it is a hold. */
async function busyHere(): Promise<readonly string[]> {
  const rows = await world.ctx.db.query<{ at: string; kind: string }>(
    world.ctx.clinicId,
    `select to_char(lower(during) at time zone 'Europe/Madrid', 'HH24:MI') as at, kind from occupancy
      where clinic_id = $1 order by at, kind`,
    [world.ctx.clinicId],
  );
  return rows.map(({ at, kind }) => `${at} ${kind}`);
}

function source(): EhrSource {
  const habits: EhrSource['habits'] = {
    storesSlots: true,
    honoursLastUpdated: true,
    hasHistory: true,
    findsRelated: false,
    tellsBy: 'nothing',
    pageSize: 50,
  };
  return { connectionId: world.connectionId, client: world.client, habits };
}

async function mirrored(): Promise<void> {
  await takeOver(world.ctx, source(), await readByIds(source(), 'Appointment', [String(there()['id'])]));
}

async function decideForOurs() {
  const ports = { ...world.ctx.ports, ehrSources: { sourceOf: async () => source() }, ehrHooksUrl: '' };
  const [row] = await world.ctx.db.query<{ id: string }>(
    world.ctx.clinicId,
    'select id from ehr_write where clinic_id = $1',
    [world.ctx.clinicId],
  );
  return decideWrite({ ...world.ctx, ports }, { id: String(row?.id), keep: 'ours' });
}

/** Through an EHR that loses the second practitioner on the way. */
function forgetful() {
  const send: typeof world.client.send = async (request) => {
    const body = request.body as { participant?: readonly FhirJson[] } | undefined;
    if (request.method !== 'POST' || request.path !== 'Appointment' || !body?.participant)
      return world.client.send(request);
    const participant = body.participant.filter(({ actor }) => Object(actor)['reference'] !== 'Practitioner/dr-2');
    return world.client.send({ ...request, body: { ...body, participant } });
  };
  return world.through({ client: { ...world.client, send } });
}

describe('a visit that needs two practitioners is booked at the EHR', () => {
  test.each(['create', 'transaction', 'operation'] as const)('as one Appointment with both: %s', async (booking) => {
    ehr.behave({ kind: 'with-operations' });
    const visit = await book(world.through({ booking }));
    expect(visit.status).toBe('booked');
    expect(ehr.all('Appointment')).toHaveLength(1);
    expect(actorsIn(there())).toEqual(expect.arrayContaining(['Practitioner/dr-1', 'Practitioner/dr-2']));
    expect(listOf(there(), 'slot')).toEqual([{ reference: 'Slot/slot-1' }, { reference: 'Slot/two-1' }]);
    expect(slotStatuses('slot-1', 'two-1')).toEqual(['busy', 'busy']);
    expect(await busyHere()).toEqual(['09:00 appointment', '09:00 appointment']);
  });

  test('in one transaction that takes the Slot of each on its version', async () => {
    ehr.behave({ kind: 'no-slot-logic' });
    expect((await book(world.through({ booking: 'transaction' }))).status).toBe('booked');
    const [sent, ...others] = ehr.requests().filter(({ method }) => method === 'POST');
    expect(others).toEqual([]);
    const written = listOf(sent?.body as FhirJson, 'entry').map(({ request }) => Object(request)['url']);
    expect(written).toEqual(['Appointment', 'Slot/slot-1', 'Slot/two-1']);
    expect(slotStatuses('slot-1', 'two-1')).toEqual(['busy', 'busy']);
  });

  test('and is read back by the mirror with the time of both', async () => {
    const { id } = await book();
    await mirrored();
    await mirrored();
    expect(await busyHere()).toEqual(['09:00 appointment', '09:00 appointment']);
    await cancelAppointment(world.ctx, { appointmentId: id, cause: 'desk' });
    expect(await busyHere()).toEqual([]);
  });

  test('not where the second one is taken there: then nobody has a time of it', async () => {
    ehr.behave({ kind: 'no-slot-logic' });
    await ehr.put({ ...ehr.read('Slot', 'two-1'), resourceType: 'Slot', status: 'busy' });
    expect(await ask(world.through({ booking: 'transaction' }))).toEqual({ ok: false, error: { code: 'slot-taken' } });
    expect([ehr.all('Appointment'), await busyHere()]).toEqual([[], []]);
    expect(slotStatuses('slot-1')).toEqual(['free']);
    // Which of the two was taken nobody said: the first is still offered.
    const [{ start }] = await openings();
    expect(new Date(start).toISOString()).toContain('08:00');
  });

  test('where one was left out there nobody has been told "booked", and a person decides', async () => {
    ehr.behave({ kind: 'no-slot-logic' });
    const asked = await book(forgetful());
    expect(asked.status).toBe('pending');
    expect(await calls()).toMatchObject([
      { payload: { reason: 'conflict', versions: { ours: { further: 'Practitioner/dr-2' } } } },
    ]);
    expect(await decideForOurs()).toEqual({ ok: true, value: { settled: true } });
    expect(actorsIn(there())).toContain('Practitioner/dr-2');
    expect((await getAppointment(world.ctx, asked.id))?.status).toBe('booked');
  });

  test('where it takes no such visit nothing is left of it, and somebody is called', async () => {
    const send: typeof world.client.send = (request) =>
      request.method === 'POST'
        ? Promise.resolve({ status: 422, body: { resourceType: 'OperationOutcome', issue: [] } })
        : world.client.send(request);
    const answer = await ask(world.through({ client: { ...world.client, send } }));
    expect(answer).toMatchObject({ ok: false, error: { code: 'ehr-refused', reason: 'several-practitioners' } });
    expect(await busyHere()).toEqual([]);
    expect(await calls()).toMatchObject([{ payload: { reason: 'refused' } }]);
  });

  test('that only a person can book there waits for them, with both times taken', async () => {
    expect((await book(world.through({ booking: 'task' }))).status).toBe('pending');
    expect(await calls()).toMatchObject([{ payload: { reason: 'unconfirmed' } }]);
    expect(await busyHere()).toEqual(['09:00 appointment', '09:00 appointment']);
  });

  test('that nobody knows to be booked is settled later, once', async () => {
    ehr.behave({ kind: 'answer-lost', on: 'POST Appointment', times: 1 });
    const { id, status } = await book();
    ehr.behave();
    await world.advance(2 * MINUTE_MS);
    expect([status, (await getAppointment(world.ctx, id))?.status]).toEqual(['pending', 'booked']);
    expect(ehr.all('Appointment')).toHaveLength(1);
  });
});

test('cancelled, the Slots of both are free there and here', async () => {
  ehr.behave({ kind: 'no-slot-logic' });
  const { id } = await book();
  expect(slotStatuses('slot-1', 'two-1')).toEqual(['busy', 'busy']);
  expect(await cancelAppointment(world.ctx, { appointmentId: id, cause: 'phone' })).toMatchObject({ ok: true });
  expect(there()['status']).toBe('cancelled');
  expect(slotStatuses('slot-1', 'two-1')).toEqual(['free', 'free']);
  expect(await busyHere()).toEqual([]);
});

describe('moved', () => {
  test.each(['update', 'update-in-place-only'] as const)('it has both at the new time: %s', async (changing) => {
    ehr.behave({ kind: 'no-slot-logic' });
    const { id: appointmentId } = await book();
    const [later] = await openings();
    const moved = { appointmentId, openingId: later.id, cause: 'desk' };
    expect(await rescheduleAppointment(world.through({ changing }), moved)).toMatchObject({ ok: true });
    const [visit, ...others] = standing();
    expect(others).toEqual([]);
    expect(actorsIn(required(visit, 'the visit'))).toEqual(
      expect.arrayContaining(['Practitioner/dr-1', 'Practitioner/dr-2']),
    );
    expect(slotStatuses('slot-1', 'two-1', 'slot-2', 'two-2')).toEqual(['free', 'free', 'busy', 'busy']);
    expect(await busyHere()).toEqual(['09:20 appointment', '09:20 appointment']);
  });

  test('it does not leave its time where the second one has none at the new', async () => {
    const { id: appointmentId } = await book();
    const [later] = await openings();
    const alone = { openingId: besides(later), patientId: world.newcomer, cause: 'desk' };
    expect(await bookAppointment(world.ctx, alone)).toMatchObject({ ok: true });
    const asked = ehr.requests().length;
    const moved = { appointmentId, openingId: later.id, cause: 'desk' };
    expect(await rescheduleAppointment(world.ctx, moved)).toEqual({ ok: false, error: { code: 'slot-taken' } });
    expect(ehr.requests()).toHaveLength(asked);
    expect(await busyHere()).toEqual(['09:00 appointment', '09:00 appointment', '09:20 appointment']);
  });

  test('whom somebody there replaced meanwhile is a conflict for a person, and nothing is kept', async () => {
    const { id: appointmentId } = await book();
    const participant = listOf(there(), 'participant').filter(
      ({ actor }) => Object(actor)['reference'] !== 'Practitioner/dr-2',
    );
    await ehr.put({ ...there(), participant });
    const [later] = await openings();
    const moved = { appointmentId, openingId: later.id, cause: 'desk' };
    expect(await rescheduleAppointment(world.ctx, moved)).toMatchObject({ ok: false, error: { reason: 'conflict' } });
    expect(await calls()).toMatchObject([{ payload: { reason: 'conflict' } }]);
    expect(await busyHere()).toEqual(['09:00 appointment', '09:00 appointment']);
  });

  test('of which no answer came it keeps the new time of both until that is sure', async () => {
    const { id: appointmentId } = await book();
    const [later] = await openings();
    ehr.behave({ kind: 'answer-lost', on: 'PUT Appointment', times: 1 });
    const moved = { appointmentId, openingId: later.id, cause: 'desk' };
    expect(await rescheduleAppointment(world.ctx, moved)).toMatchObject({ error: { code: 'ehr-unconfirmed' } });
    expect(await busyHere()).toEqual(['09:00 appointment', '09:00 appointment', '09:20 hold', '09:20 hold']);
    ehr.behave();
    await world.advance(2 * MINUTE_MS);
    expect(await busyHere()).toEqual(['09:20 appointment', '09:20 appointment']);
  });
});
