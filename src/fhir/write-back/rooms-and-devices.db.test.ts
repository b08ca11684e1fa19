import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { at } from '../../../test/support/test-context.ts';
import { startTestEhr, type TestEhr } from '../../../test/support/sandbox-ehr.ts';
import {
  assetsOfVisits,
  bookAppointment,
  cancelAppointment,
  findOpenings,
  importAsset,
  importAssetClosure,
  importSchedule,
  importSlot,
  listPractitioners,
  listServices,
  rescheduleAppointment,
  restoreAppointment,
  saveBookingRules,
  type Appointment,
  type AssetClosureId,
  type AssetId,
  type AssetKind,
  type Opening,
  type SlotId,
} from '../../agenda/index.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { PatientId, ScheduleId, SiteId } from '../../platform/kernel/ids.ts';
import { listOf } from '../mapping/kept.ts';
import type { FhirJson } from '../mapping/resource.ts';
import type { EhrSource } from '../sync/ehr-source.ts';
import { readByIds } from '../sync/read-page.ts';
import { takeOver } from '../sync/take-over.ts';
import { link } from './links.ts';
import { createWriteBackWorld, DAY, type WriteBackWorld } from './test-support/write-back-world.ts';

let database: TestDatabase;
let ehr: TestEhr;
let world: WriteBackWorld;
let siteId: SiteId;
let scanner: AssetId;
let rooms: readonly [AssetId, AssetId];

beforeAll(async () => {
  database = await createTestDatabase();
  ehr = await startTestEhr();
});
afterAll(async () => {
  await ehr.stop();
  await database.drop();
});

/** A room or a device that stands on both sides. */
async function asset(kind: AssetKind, type: string, named: { name: string; ehrId?: string }): Promise<AssetId> {
  const { ctx, connectionId } = world;
  const id = ctx.ids.next<AssetId>();
  const { name, ehrId } = named;
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    await importAsset(tx, ctx, { id, siteId, kind, type, name, active: true });
    const of = kind === 'room' ? 'Location' : 'Device';
    if (ehrId !== undefined) await link(tx, connectionId, { type: of, localId: id, ehrId });
  });
  return id;
}

/** Another practitioner at the same hours. */
async function secondPractitioner({ serviceId, practitionerId: first }: Opening): Promise<void> {
  const { ctx, connectionId } = world;
  const other = required(
    (await listPractitioners(ctx)).find(({ id }) => id !== first),
    'the other practitioner',
  );
  const id = ctx.ids.next<ScheduleId>();
  const actor = [{ reference: 'Practitioner/dr-2' }, { reference: 'HealthcareService/derma' }];
  await ehr.put({ resourceType: 'Schedule', id: 'agenda-2', active: true, actor });
  const all = await world.openings();
  const agenda = { practitionerId: other.id, siteId, serviceIds: [serviceId], openingsSource: 'stored' } as const;
  for (const [index, { start, end }] of all.entries()) {
    const [from, to] = [new Date(start).toISOString(), new Date(end).toISOString()];
    const schedule = { reference: 'Schedule/agenda-2' };
    await ehr.put({ resourceType: 'Slot', id: `two-${index + 1}`, schedule, status: 'free', start: from, end: to });
  }
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    await importSchedule(tx, ctx, { id, ...agenda, weeklyAvailability: [], active: true });
    for (const [index, { start, end }] of all.entries()) {
      const slot = ctx.ids.next<SlotId>();
      await importSlot(tx, ctx, { id: slot, scheduleId: id, status: 'free', start, end });
      await link(tx, connectionId, { type: 'Slot', localId: slot, ehrId: `two-${index + 1}` });
    }
  });
}

beforeEach(async () => {
  world = await createWriteBackWorld(database.db, ehr);
  const [opening] = await world.openings();
  ({ siteId } = opening);
  await secondPractitioner(opening);
  const partOf = { reference: 'Location/site-1' };
  for (const id of ['room-1', 'room-2']) await ehr.put({ resourceType: 'Location', id, name: id, partOf });
  await ehr.put({ resourceType: 'Device', id: 'eco', status: 'active' });
  scanner = await asset('device', 'ecógrafo', { name: 'Ecógrafo', ehrId: 'eco' });
  rooms = [
    await asset('room', 'sala', { name: 'Sala 1', ehrId: 'room-1' }),
    await asset('room', 'sala', { name: 'Sala 2', ehrId: 'room-2' }),
  ];
  const needs = ['ecógrafo', 'sala'].map((type) => ({ type, count: 1 }));
  await saveBookingRules(world.ctx, opening.serviceId, { needs });
});

async function book(opening: Opening, patientId: PatientId = world.patient, ctx = world.ctx): Promise<Appointment> {
  const answer = await bookAppointment(ctx, { openingId: opening.id, patientId, cause: 'phone' });
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
}

const there = (id?: unknown) =>
  required(
    ehr.all('Appointment').find((one) => id === undefined || one.id === id),
    'the visit there',
  );
const actorsIn = (visit: FhirJson): readonly string[] =>
  listOf(visit, 'participant').map(({ actor }) => Object(actor)['reference']);
const has = async ({ id }: Appointment) => ((await assetsOfVisits(world.ctx, [id])).get(id) ?? []).toSorted();
const both = (room: AssetId) => [scanner, room].toSorted();
/** What somebody at the EHR makes of a visit. */
const thereWith = (visit: FhirJson, change: (participant: readonly FhirJson[]) => readonly FhirJson[]) =>
  ehr.put({ ...visit, resourceType: 'Appointment', participant: change(listOf(visit, 'participant')) });
const renamed = (from: string, to: string) => (all: readonly FhirJson[]) =>
  all.map((one) => (Object(one['actor'])['reference'] === from ? { ...one, actor: { reference: to } } : one));

function source(): EhrSource {
  const habits: EhrSource['habits'] = {
    storesSlots: true,
    honoursLastUpdated: true,
    hasHistory: true,
    findsRelated: false,
    findsDevices: true,
    tellsBy: 'nothing',
    pageSize: 50,
  };
  return { connectionId: world.connectionId, client: world.client, habits };
}

async function mirrored(): Promise<void> {
  await takeOver(world.ctx, source(), await readByIds(source(), 'Appointment', [String(there()['id'])]));
}

describe('a visit that needs a room and a device', () => {
  test.each(['create', 'transaction', 'operation'] as const)('is booked at the EHR with both: %s', async (booking) => {
    ehr.behave({ kind: 'with-operations' });
    const [opening] = await world.openings();
    const visit = await book(opening, world.patient, world.through({ booking }));
    expect(visit.status).toBe('booked');
    expect(actorsIn(there())).toEqual(expect.arrayContaining(['Location/site-1', 'Device/eco', 'Location/room-1']));
    expect(await has(visit)).toEqual(both(rooms[0]));
    await mirrored();
    await mirrored();
    expect(await has(visit)).toEqual(both(rooms[0]));
  });

  test('names none that only we know', async () => {
    const [opening] = await world.openings();
    await asset('device', 'lupa', { name: 'Lupa' });
    const needs = ['ecógrafo', 'lupa'].map((type) => ({ type, count: 1 }));
    await saveBookingRules(world.ctx, opening.serviceId, { needs });
    const visit = await book(opening);
    expect([(await has(visit)).length, actorsIn(there())]).toEqual([
      2,
      ['Patient/pat-17', 'Practitioner/dr-2', 'Location/site-1', 'HealthcareService/derma', 'Device/eco'],
    ]);
  });

  test('is booked once of two who ask at once with two practitioners; the other hears that it is taken, and of the next times', async () => {
    const from = at(`${DAY}T00:00:00Z`);
    const [{ serviceId, start }] = await world.openings();
    const query = { serviceId, from, to: at(`${DAY}T23:00:00Z`), limit: 10 };
    const two = (await findOpenings(world.ctx, query)).filter((one) => one.start === start);
    expect(two).toHaveLength(2);
    const patients = [world.patient, world.newcomer];
    const answers = await Promise.all(
      two.map(({ id: openingId }, index) =>
        bookAppointment(world.ctx, {
          openingId,
          patientId: required(patients[index], 'a patient'),
          cause: 'phone',
        }),
      ),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.filter(({ ok }) => !ok)).toEqual([{ ok: false, error: { code: 'slot-taken' } }]);
    expect(ehr.all('Appointment').filter(({ status }) => status === 'booked')).toHaveLength(1);
    const next = await findOpenings(world.ctx, query);
    expect(next.length).toBeGreaterThan(0);
    expect(next.map((one) => one.start)).not.toContain(start);
  });

  test('follows the EHR to another room, which nobody else has then', async () => {
    const [opening] = await world.openings();
    const visit = await book(opening);
    await thereWith(there(), renamed('Location/room-1', 'Location/room-2'));
    await mirrored();
    expect(await has(visit)).toEqual(both(rooms[1]));
  });
});

describe('moved', () => {
  /** Two times of one practitioner, one after the other. */
  async function times(): Promise<readonly [Opening, Opening]> {
    const [{ serviceId }] = await world.openings();
    const day = { from: at(`${DAY}T00:00:00Z`), to: at(`${DAY}T23:00:00Z`) };
    const [first, ...all] = await findOpenings(world.ctx, { serviceId, ...day, limit: 10 });
    const opening = required(first, 'an opening');
    const isNext = (one: Opening) => one.practitionerId === opening.practitionerId;
    return [opening, required(all.find(isNext), 'a later one')];
  }

  async function moveTo(visit: Appointment, opening: Opening) {
    const answer = await rescheduleAppointment(world.ctx, {
      appointmentId: visit.id,
      openingId: opening.id,
      cause: 'phone',
    });
    expect(answer).toMatchObject({ ok: true, value: { status: 'booked', start: opening.start } });
  }

  test('it keeps its room where that is free, and everything else that stands there', async () => {
    const [opening, later] = await times();
    const visit = await book(opening);
    const also = { actor: { reference: 'Device/unknown', display: 'Monitor' }, status: 'accepted' };
    await thereWith(there(), (all) => [...all, also]);
    const before = actorsIn(there());
    await moveTo(visit, later);
    expect([await has(visit), actorsIn(there())]).toEqual([both(rooms[0]), before]);
  });

  test('to where its room is taken it has another, there too, and only that participant is another', async () => {
    const [opening, later] = await times();
    const visit = await book(opening);
    const closure = { id: world.ctx.ids.next<AssetClosureId>(), assetId: rooms[0], reason: 'obras' };
    const { start, end } = later;
    await world.ctx.db.inClinic(world.ctx.clinicId, (tx) =>
      importAssetClosure(tx, world.ctx, { ...closure, start, end }),
    );
    const before = actorsIn(there());
    await moveTo(visit, later);
    expect(await has(visit)).toEqual(both(rooms[1]));
    expect(actorsIn(there())).toEqual(before.map((one) => (one === 'Location/room-1' ? 'Location/room-2' : one)));
  });

  test('to another practitioner at its own time it keeps what it has', async () => {
    const all = await world.openings();
    const visit = await book(all[0]);
    const day = { from: at(`${DAY}T00:00:00Z`), to: at(`${DAY}T23:00:00Z`) };
    const { serviceId, practitionerId, start } = all[0];
    await asset('device', 'ecógrafo', { name: 'Ecógrafo 2' });
    const offered = await findOpenings(world.ctx, { serviceId, ...day, limit: 10 });
    const other = offered.find((one) => one.start === start && one.practitionerId !== practitionerId);
    await moveTo(visit, required(other, 'the other practitioner'));
    expect(await has(visit)).toEqual(both(rooms[0]));
  });

  test('where it has to be booked anew the new one has them', async () => {
    world.useWays({ changing: 'update-in-place-only' });
    const [opening, later] = await times();
    const visit = await book(opening);
    await moveTo(visit, later);
    const standing = ehr.all('Appointment').filter(({ status }) => status === 'booked');
    expect(standing).toHaveLength(1);
    expect(actorsIn(required(standing[0], 'the new one'))).toEqual(
      expect.arrayContaining(['Device/eco', 'Location/room-1']),
    );
  });
});

test('cancelled it gives them back, and an undo has them again', async () => {
  const [opening] = await world.openings();
  const visit = await book(opening);
  const change = { appointmentId: visit.id, cause: 'phone' };
  await cancelAppointment(world.ctx, change);
  expect(await has(visit)).toEqual([]);
  expect(await restoreAppointment(world.ctx, change)).toMatchObject({ ok: true, value: { status: 'booked' } });
  expect(await has(visit)).toEqual(both(rooms[0]));
  expect(actorsIn(there()).filter((one) => /Device|room/.test(one))).toEqual(['Device/eco', 'Location/room-1']);
  const service = (await listServices(world.ctx)).find(({ id }) => id === opening.serviceId);
  expect(service?.rules?.needs).toHaveLength(2);
});
