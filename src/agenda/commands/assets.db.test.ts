import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { at } from '../../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { AppointmentId, ServiceId } from '../../platform/kernel/ids.ts';
import { DAY_MS, MINUTE_MS, plusMs, type Instant } from '../../platform/time/instant.ts';
import {
  assetsInstead,
  assetsOfVisits,
  bookAppointment,
  cancelAppointment,
  changeAsset,
  encodeOpeningId,
  explainNoOpening,
  findOpenings,
  holdSlot,
  importAppointment,
  importAppointments,
  importAsset,
  importAssetClosure,
  removeAssetClosure,
  rescheduleAppointment,
  resizeAppointment,
  restoreAppointment,
  saveBookingRules,
  type Appointment,
  type AppointmentImport,
  type Asset,
  type AssetClosureId,
  type AssetId,
  type BookingRequest,
  type Opening,
} from '../index.ts';
import {
  addPatient,
  addPractitioner,
  addSchedule,
  addService,
  createTestClinic,
  shift,
  type TestClinic,
} from '../test-support/test-clinic.ts';

let database: TestDatabase;
let clinic: TestClinic;
let scanner: AssetId;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const MONDAY = at('2026-11-23T00:00:00Z');

async function addAsset(parts: Partial<Asset> = {}): Promise<AssetId> {
  const { ctx, madrid } = clinic;
  const id = ctx.ids.next<AssetId>();
  const asset = { siteId: madrid, kind: 'device', type: 'ecógrafo', name: 'Ecógrafo 1', active: true } as const;
  await ctx.db.inClinic(ctx.clinicId, (tx) => importAsset(tx, ctx, { ...asset, weeklyAvailability: [], ...parts, id }));
  return id;
}

/** Three practitioners give a service that needs the one scanner. */
beforeEach(async () => {
  clinic = await createTestClinic(database.db);
  const { ctx, madrid, service } = clinic;
  for (const name of ['Dr. Soler', 'Dra. Vidal']) {
    const practitionerId = await addPractitioner(ctx, name);
    await addSchedule(ctx, { practitionerId, siteId: madrid, serviceIds: [service] });
  }
  scanner = await addAsset();
  await saveBookingRules(ctx, service, { needs: [{ type: 'ecógrafo', count: 1 }] });
});

function openings(serviceId: ServiceId = clinic.service, limit = 100): Promise<readonly Opening[]> {
  return findOpenings(clinic.ctx, { serviceId, from: MONDAY, to: plusMs(MONDAY, DAY_MS), limit });
}

async function atNine(): Promise<readonly Opening[]> {
  const all = await openings();
  return all.filter(({ start }) => start === all[0]?.start);
}

async function book(opening: Opening | undefined, more: Partial<BookingRequest> = {}) {
  const { id: openingId } = required(opening, 'an opening');
  const patientId = await addPatient(clinic.ctx);
  return bookAppointment(clinic.ctx, { patientId, cause: 'phone', ...more, openingId });
}

async function booked(opening: Opening | undefined, more: Partial<BookingRequest> = {}): Promise<Appointment> {
  const done = await book(opening, more);
  if (!done.ok) throw new Error(done.error.code);
  return done.value;
}

async function has({ id }: { readonly id: AppointmentId }): Promise<readonly AssetId[]> {
  return (await assetsOfVisits(clinic.ctx, [id])).get(id) ?? [];
}

const TAKEN = { ok: false, error: { code: 'slot-taken' } };

describe('a device that is scarcer than its people', () => {
  test('of three bookings at one time with three practitioners one has it, and the others are told that it is taken', async () => {
    const three = await atNine();
    expect(three).toHaveLength(3);
    const answers = await Promise.all(three.map((opening) => book(opening)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.filter(({ ok }) => !ok)).toEqual([TAKEN, TAKEN]);
    const kept = await clinic.ctx.db.query(clinic.ctx.clinicId, 'select from occupancy where clinic_id = $1', [
      clinic.ctx.clinicId,
    ]);
    expect(kept).toHaveLength(1);
  });

  test('a time is not offered while it is taken, by a visit or by a living hold', async () => {
    const [first, second] = await atNine();
    const openingId = required(first, 'an opening').id;
    expect(await holdSlot(clinic.ctx, { openingId, conversationKey: 'call-1' })).toMatchObject({ ok: true });
    expect((await openings()).map(({ start }) => start)).not.toContain(first?.start);
    expect(await book(second)).toEqual(TAKEN);
    clinic.ctx.clock.moveTo(plusMs(clinic.ctx.clock.now(), 6 * MINUTE_MS));
    expect((await openings()).map(({ start }) => start)).toContain(first?.start);
    await booked(second);
    expect((await openings()).map(({ start }) => start)).not.toContain(first?.start);
  });

  test('what a hold has is the visit’s when it is booked', async () => {
    const openingId = required((await atNine())[0], 'an opening').id;
    const hold = await holdSlot(clinic.ctx, { openingId, conversationKey: 'call-1' });
    if (!hold.ok) throw new Error(hold.error.code);
    const patientId = await addPatient(clinic.ctx);
    const visit = await bookAppointment(clinic.ctx, { holdId: hold.value.id, patientId, cause: 'phone' });
    if (!visit.ok) throw new Error(visit.error.code);
    expect(await has(visit.value)).toEqual([scanner]);
  });

  test('a service that needs none is given beside it', async () => {
    const { ctx, madrid } = clinic;
    const other = await addService(ctx, { name: 'Consulta' });
    const practitionerId = await addPractitioner(ctx, 'Dra. Mas');
    await addSchedule(ctx, { practitionerId, siteId: madrid, serviceIds: [other] });
    await booked((await atNine())[0]);
    const visit = await booked((await openings(other))[0]);
    expect(await has(visit)).toEqual([]);
  });

  test('a cancellation gives it back, and an undo takes it again only while it is free', async () => {
    const [first, second] = await atNine();
    const visit = await booked(first);
    const request = { appointmentId: visit.id, cause: 'desk' };
    await cancelAppointment(clinic.ctx, request);
    expect(await atNine()).toHaveLength(3);
    expect(await restoreAppointment(clinic.ctx, request)).toMatchObject({ ok: true });
    expect(await has(visit)).toEqual([scanner]);
    await cancelAppointment(clinic.ctx, request);
    await booked(second);
    expect(await restoreAppointment(clinic.ctx, request)).toEqual(TAKEN);
  });

  test('a move gives it back and takes it at the new time, or nothing has moved', async () => {
    const all = await openings();
    const [first] = all;
    const later = all.filter(({ start }) => start > required(first, 'an opening').start);
    const visit = await booked(first);
    const other = await booked(later[0]);
    const to = { appointmentId: visit.id, cause: 'desk' };
    const second = required(
      later.find(({ start, id }) => start === other.start && id !== later[0]?.id),
      'an opening',
    );
    expect(await rescheduleAppointment(clinic.ctx, { ...to, openingId: second.id })).toEqual(TAKEN);
    expect(await has(visit)).toEqual([scanner]);
    const free = required(
      later.find(({ start }) => start > other.start),
      'an opening',
    );
    expect(await rescheduleAppointment(clinic.ctx, { ...to, openingId: free.id })).toMatchObject({ ok: true });
    expect(await has(visit)).toEqual([scanner]);
    expect((await openings()).map(({ start }) => start)).toContain(first?.start);
  });

  test('a longer visit has it longer, where nobody comes next', async () => {
    const all = await openings();
    const [first] = all;
    const visit = await booked(first);
    const next = all.find(({ start }) => start === visit.end);
    const resize = { appointmentId: visit.id, cause: 'desk', minutes: 30 };
    expect(await resizeAppointment(clinic.ctx, resize)).toMatchObject({ ok: true });
    expect(await book(next)).toEqual(TAKEN);
    const after = required(
      all.find(({ start }) => start === plusMs(visit.start, 40 * MINUTE_MS)),
      'an opening',
    );
    const other = await booked(all.find(({ start, id }) => start === after.start && id !== after.id));
    expect(other.practitionerId).not.toBe(visit.practitionerId);
    expect(await resizeAppointment(clinic.ctx, { ...resize, minutes: 60 })).toEqual(TAKEN);
    expect(await has(visit)).toEqual([scanner]);
  });

  test('a manager overbooks a practitioner, never the device', async () => {
    const [first, second] = await atNine();
    await booked(first);
    expect(await book(first, { overbook: true })).toEqual(TAKEN);
    expect(await book(second, { overbook: true })).toEqual(TAKEN);
    await addAsset({ name: 'Ecógrafo 2' });
    expect(await book(first, { overbook: true })).toMatchObject({ ok: true });
  });
});

describe('which of them a visit has', () => {
  test('the first by name that is free, of each need as many as it counts', async () => {
    const two = await addAsset({ name: 'Ecógrafo 2' });
    const room = await addAsset({ kind: 'room', type: 'sala', name: 'Sala 1' });
    await saveBookingRules(clinic.ctx, clinic.service, {
      needs: [
        { type: 'sala', count: 1 },
        { type: 'ecógrafo', count: 2 },
      ],
    });
    const [first, second] = await atNine();
    expect((await has(await booked(first))).toSorted()).toEqual([scanner, two, room].toSorted());
    expect(await book(second)).toEqual(TAKEN);
  });

  test('its own site’s alone, in use, at its hours, and not while it is out of use', async () => {
    const { ctx, canary } = clinic;
    const openAt = async () => new Set((await openings()).map(({ start }) => start)).size;
    const all = await openAt();
    await addAsset({ siteId: canary });
    const half = { siteId: clinic.madrid, kind: 'device', type: 'ecógrafo', name: 'Ecógrafo 1' } as const;
    const set = (parts: Partial<Asset>) =>
      ctx.db.inClinic(ctx.clinicId, (tx) =>
        importAsset(tx, ctx, { ...half, active: true, weeklyAvailability: [], ...parts, id: scanner }),
      );
    await set({ weeklyAvailability: shift('09:00', '11:00') });
    expect(await openAt()).toBe(6);
    await set({ active: false });
    expect(await openAt()).toBe(0);
    await set({});
    const id = ctx.ids.next<AssetClosureId>();
    const closure = { id, assetId: scanner, reason: 'Avería' };
    const [start, end] = [at('2026-11-23T08:10:00Z'), at('2026-11-23T08:20:00Z')];
    await ctx.db.inClinic(ctx.clinicId, (tx) => importAssetClosure(tx, ctx, { ...closure, start, end }));
    expect(await openAt()).toBe(all - 1);
    await ctx.db.inClinic(ctx.clinicId, (tx) => removeAssetClosure(tx, ctx, id));
    expect(await openAt()).toBe(all);
  });

  test('why nothing is free says so', async () => {
    const { ctx, service } = clinic;
    const query = { serviceId: service, from: MONDAY, to: plusMs(MONDAY, DAY_MS), limit: 1 };
    expect((await explainNoOpening(ctx, query)).reasons).toEqual([]);
    await saveBookingRules(ctx, service, { needs: [{ type: 'resonancia', count: 1 }] });
    expect(await findOpenings(ctx, query)).toEqual([]);
    const [reason] = (await explainNoOpening(ctx, query)).reasons;
    expect(reason).toEqual({ rule: 'no-asset', count: 45 });
  });

  test('a person gives it another of the same type, if that one is free', async () => {
    const two = await addAsset({ name: 'Ecógrafo 2' });
    const room = await addAsset({ kind: 'room', type: 'sala', name: 'Sala 1' });
    const [first, second] = await atNine();
    const visit = await booked(first);
    const change = { appointmentId: visit.id, cause: 'desk', from: scanner };
    expect((await assetsInstead(clinic.ctx, scanner, visit)).map(({ id }) => id)).toEqual([two]);
    expect(await changeAsset(clinic.ctx, { ...change, to: room })).toEqual({
      ok: false,
      error: { code: 'asset-unknown' },
    });
    expect(await changeAsset(clinic.ctx, { ...change, to: two })).toMatchObject({ ok: true });
    expect(await has(visit)).toEqual([two]);
    await booked(second);
    expect(await changeAsset(clinic.ctx, { ...change, from: two, to: scanner })).toEqual({
      ok: false,
      error: { code: 'asset-taken' },
    });
    expect(await assetsInstead(clinic.ctx, two, visit)).toEqual([]);
  });

  test('a visit that moves keeps the one it has where that is free', async () => {
    const two = await addAsset({ name: 'Ecógrafo 2' });
    const visit = await booked((await atNine())[0]);
    await changeAsset(clinic.ctx, { appointmentId: visit.id, cause: 'desk', from: scanner, to: two });
    const later = required(
      (await openings()).find(({ start }) => start > visit.start),
      'an opening',
    );
    await rescheduleAppointment(clinic.ctx, { appointmentId: visit.id, cause: 'desk', openingId: later.id });
    expect(await has(visit)).toEqual([two]);
  });
});

describe('visits of several', () => {
  test('those who come together have it together, and it is free when the last of them does not come', async () => {
    const { ctx } = clinic;
    const [first, second] = await atNine();
    const visit = await booked(first, { companions: [await addPatient(ctx), await addPatient(ctx)] });
    const all = await ctx.db.query<{ id: AppointmentId }>(
      ctx.clinicId,
      'select id from appointment where clinic_id = $1 and group_id = $2 order by id',
      [ctx.clinicId, visit.id],
    );
    for (const one of all) {
      expect(await has(one)).toEqual([scanner]);
      expect(await book(second)).toEqual(TAKEN);
      await cancelAppointment(ctx, { appointmentId: one.id, cause: 'phone' });
    }
    expect(all).toHaveLength(3);
    await booked(second);
  });

  test('those of one session share it, and it keeps another session out', async () => {
    const { ctx, service } = clinic;
    await saveBookingRules(ctx, service, { capacity: 3, needs: [{ type: 'ecógrafo', count: 1 }] });
    await addAsset({ name: 'Aecógrafo 0', type: 'otro' });
    const [first, second] = await atNine();
    const answers = await Promise.all([first, first, first, first].map((opening) => book(opening)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(3);
    for (const one of answers) if (one.ok) expect(await has(one.value)).toEqual([scanner]);
    expect(await book(second)).toEqual(TAKEN);
    expect((await openings()).map(({ start }) => start)).not.toContain(first?.start);
  });

  test('a session stays with the one it has', async () => {
    const { ctx, service } = clinic;
    await saveBookingRules(ctx, service, { capacity: 3, needs: [{ type: 'ecógrafo', count: 1 }] });
    const two = await addAsset({ name: 'Ecógrafo 2' });
    const [first, second] = await atNine();
    const early = await booked(first);
    const visit = await booked(second);
    expect(await has(visit)).toEqual([two]);
    await cancelAppointment(ctx, { appointmentId: early.id, cause: 'phone' });
    expect(await has(await booked(second))).toEqual([two]);
  });
});

describe('what the clinic’s own system has booked', () => {
  async function imported(start: Instant, more: Partial<AppointmentImport> = {}): Promise<AppointmentImport> {
    const { ctx, service, practitioner, madrid, schedule } = clinic;
    return {
      id: ctx.ids.next<AppointmentId>(),
      patientId: await addPatient(ctx),
      start,
      end: plusMs(start, 20 * MINUTE_MS),
      serviceId: service,
      practitionerId: practitioner,
      siteId: madrid,
      scheduleId: schedule,
      status: 'booked',
      ...more,
    };
  }

  test('keeps what it has when it moves here, also where its service needs none', async () => {
    const { ctx, service } = clinic;
    await saveBookingRules(ctx, service, {});
    const all = await openings();
    const nine = required(all[0], 'an opening').start;
    const visit = await imported(nine, { assets: [scanner] });
    await write(visit);
    const later = required(
      all.find(({ start }) => start > nine),
      'an opening',
    );
    await rescheduleAppointment(ctx, { appointmentId: visit.id, cause: 'desk', openingId: later.id });
    expect(await has(visit)).toEqual([scanner]);
  });

  const write = (...inputs: readonly AppointmentImport[]) =>
    clinic.ctx.db.inClinic(clinic.ctx.clinicId, async (tx) => {
      const [only] = inputs;
      if (inputs.length === 1 && only) await importAppointment(tx, clinic.ctx, only);
      else await importAppointments(tx, clinic.ctx, inputs);
    });

  test('takes what it names, beside whoever has it, one by one and in pages', async () => {
    const [first, second] = await atNine();
    const visit = await booked(first);
    const [a, b] = [
      await imported(visit.start, { assets: [scanner] }),
      await imported(visit.start, { assets: [scanner] }),
    ];
    await write(a);
    await write(b, await imported(plusMs(visit.start, 20 * MINUTE_MS), { assets: [scanner] }));
    for (const one of [visit, a, b]) expect(await has(one)).toEqual([scanner]);
    await cancelAppointment(clinic.ctx, { appointmentId: visit.id, cause: 'desk' });
    expect(await book(second)).toEqual(TAKEN);
  });

  test('takes what its service needs where it names none and one is free, and stands where none is', async () => {
    const two = await addAsset({ name: 'Ecógrafo 2' });
    const nine = required((await atNine())[0], 'an opening').start;
    const [a, b, c] = [await imported(nine), await imported(nine), await imported(nine)];
    await write(a);
    await write(b, c);
    const all = [...(await has(a)), ...(await has(b)), ...(await has(c))];
    expect(all.toSorted()).toEqual([scanner, two].toSorted());
    const [was] = await has(b).then((of) => (of.length > 0 ? of : has(c)));
    const held = (await has(b)).length > 0 ? b : c;
    await write({ ...a, status: 'cancelled' });
    await write({ ...held, reason: 'otra cosa' });
    expect(await has(held)).toEqual([was]);
  });
});

test('whatever happens at once, every visit has what it needs and nobody shares it', async () => {
  const { ctx, service } = clinic;
  await addAsset({ name: 'Ecógrafo 2' });
  await addAsset({ kind: 'room', type: 'sala', name: 'Sala 1' });
  await addAsset({ kind: 'room', type: 'sala', name: 'Sala 2' });
  const needs = ['sala', 'ecógrafo'].map((type) => ({ type, count: 1 }));
  await saveBookingRules(ctx, service, { needs });
  const all = (await openings()).slice(0, 18);
  const visits: Appointment[] = [];
  const act = async (step: number) => {
    const opening = required(all[(step * 7) % all.length], 'an opening');
    const visit = visits[step % Math.max(1, visits.length)];
    if (step % 3 === 0 || !visit) {
      const done = await book(opening);
      if (done.ok) visits.push(done.value);
    } else if (step % 3 === 1)
      await rescheduleAppointment(ctx, { appointmentId: visit.id, cause: 'desk', openingId: opening.id });
    else if (step % 2 === 0) await cancelAppointment(ctx, { appointmentId: visit.id, cause: 'phone' });
    else await holdSlot(ctx, { openingId: opening.id, conversationKey: `call-${step}` });
  };
  for (let round = 0; round < 6; round += 1)
    await Promise.all(Array.from({ length: 20 }, (_none, index) => act(round * 20 + index)));
  const rows = await ctx.db.query<{ types: readonly string[] }>(
    ctx.clinicId,
    `select array(select a.type from asset_time t join asset a on a.clinic_id = t.clinic_id and a.id = t.asset_id
        where t.clinic_id = o.clinic_id and t.occupancy_id = o.id order by 1)::text[] as types from occupancy o where o.clinic_id = $1`,
    [ctx.clinicId],
  );
  expect(rows.length).toBeGreaterThan(3);
  for (const { types } of rows) expect(types.toSorted()).toEqual(['ecógrafo', 'sala']);
  const shared = await ctx.db.query(
    ctx.clinicId,
    `select from asset_time a join asset_time b on b.clinic_id = a.clinic_id and b.asset_id = a.asset_id
        and b.occupancy_id <> a.occupancy_id and b.during && a.during where a.clinic_id = $1`,
    [ctx.clinicId],
  );
  expect(shared).toEqual([]);
});

test('an opening’s name says nothing of a room: its id is the one it always was', async () => {
  const [first] = await atNine();
  const { scheduleId, serviceId, start } = required(first, 'an opening');
  expect(first?.id).toBe(encodeOpeningId({ scheduleId, serviceId, start }));
});
