import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { at } from '../../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import type { PatientId } from '../../platform/kernel/ids.ts';
import { plusMs, MINUTE_MS } from '../../platform/time/instant.ts';
import { appointmentsOf, bookAppointment, encodeOpeningId, findOpenings, holdSlot, type Opening } from '../index.ts';
import {
  addPatient,
  addPractitioner,
  addSchedule,
  addService,
  createTestClinic,
  type TestClinic,
} from '../test-support/test-clinic.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const FROM = at('2026-11-23T00:00:00Z');
const TO = at('2026-11-28T00:00:00Z');

function openings(clinic: TestClinic, limit = 10): Promise<readonly Opening[]> {
  return findOpenings(clinic.ctx, { serviceId: clinic.service, from: FROM, to: TO, limit });
}

async function firstOpening(clinic: TestClinic): Promise<Opening> {
  const [first] = await openings(clinic, 1);
  if (!first) throw new Error('no opening');
  return first;
}

async function count(
  clinic: TestClinic,
  table: 'occupancy' | 'appointment' | 'audit_entry' | 'outbox_event',
): Promise<number> {
  const texts = {
    occupancy: 'select count(*) as n from occupancy',
    appointment: 'select count(*) as n from appointment',
    audit_entry: 'select count(*) as n from audit_entry',
    outbox_event: 'select count(*) as n from outbox_event',
  };
  const [row] = await clinic.ctx.db.query<{ n: number }>(clinic.ctx.clinicId, texts[table]);
  return row?.n ?? -1;
}

function book(clinic: TestClinic, opening: Pick<Opening, 'id'>, patientId: PatientId = clinic.patient) {
  return bookAppointment(clinic.ctx, { openingId: opening.id, patientId, cause: 'phone' });
}

describe('booking', () => {
  test('a held opening becomes an appointment, with its audit entry and its event', async () => {
    const clinic = await createTestClinic(database.db);
    const opening = await firstOpening(clinic);
    const hold = await holdSlot(clinic.ctx, { openingId: opening.id, conversationKey: 'call-1' });
    if (!hold.ok) throw new Error(hold.error.code);
    const booked = await bookAppointment(clinic.ctx, {
      holdId: hold.value.id,
      patientId: clinic.patient,
      cause: 'phone',
    });
    expect(booked).toMatchObject({
      ok: true,
      value: {
        start: opening.start,
        status: 'booked',
        attendance: 'needs-action',
        serviceName: 'Consulta',
        siteName: 'Madrid',
        version: 1,
      },
    });
    expect(await appointmentsOf(clinic.ctx, clinic.patient)).toHaveLength(1);
    const events = await clinic.ctx.db.query<{ type: string; payload: object }>(
      clinic.ctx.clinicId,
      "select type, payload from outbox_event where type <> 'hold.changed'",
    );
    expect(events).toMatchObject([
      { type: 'appointment.booked', payload: { cause: 'phone', version: 1, start: '2026-11-23T08:00:00.000Z' } },
    ]);
    const trail = await clinic.ctx.db.query<{ action: string }>(
      clinic.ctx.clinicId,
      `select action from audit_entry where action not like '%.import' order by id`,
    );
    expect(trail.map(({ action }) => action)).toEqual(['slot.hold', 'appointment.book']);
  });

  test('an opening can be booked without a hold, and is then offered no more', async () => {
    const clinic = await createTestClinic(database.db);
    const opening = await firstOpening(clinic);
    expect(await book(clinic, opening)).toMatchObject({ ok: true });
    const left = await openings(clinic);
    expect(left.map(({ id }) => id)).not.toContain(opening.id);
    expect(left[0]?.start).toBe(opening.end);
  });

  test('two callers racing for one opening: one books, the other is told that it is taken', async () => {
    const clinic = await createTestClinic(database.db);
    const opening = await firstOpening(clinic);
    const other = await addPatient(clinic.ctx);
    const answers = await Promise.all([book(clinic, opening), book(clinic, opening, other)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toEqual({ ok: false, error: { code: 'slot-taken' } });
  });

  test('200 bookings at once on 10 openings: exactly ten win, each opening once, and losers leave nothing behind', async () => {
    const clinic = await createTestClinic(database.db);
    const offered = await openings(clinic, 10);
    const patients = await Promise.all(Array.from({ length: 200 }, () => addPatient(clinic.ctx)));
    const answers = await Promise.all(
      patients.map((patient, index) =>
        bookAppointment(clinic.ctx, { openingId: offered[index % 10]?.id ?? '', patientId: patient, cause: 'web' }),
      ),
    );
    const won = answers.flatMap((answer) => (answer.ok ? [answer.value.start] : []));
    const inOrder = (instants: readonly number[]) => instants.toSorted((a, b) => a - b);
    expect(inOrder(won)).toEqual(inOrder(offered.map(({ start }) => start)));
    const refusals = answers.flatMap((answer) => (answer.ok ? [] : [answer.error.code]));
    expect(new Set(refusals)).toEqual(new Set(['slot-taken']));
    expect(await count(clinic, 'occupancy')).toBe(10);
    expect(await count(clinic, 'appointment')).toBe(10);
    expect(await count(clinic, 'outbox_event')).toBe(10);
  });

  test('of many at once each has its own answer: a no to one undoes no other, and a yes is written once', async () => {
    const clinic = await createTestClinic(database.db);
    const offered = await openings(clinic, 9);
    const at = (index: number) => offered[index] ?? { id: encodeNothing() };
    const [dead, busy, ...others] = await Promise.all(offered.map(() => addPatient(clinic.ctx)));
    if (!dead || !busy) throw new Error('no patients');
    await clinic.ctx.db.inClinic(clinic.ctx.clinicId, (tx) =>
      tx.run('update patient set deceased = true where clinic_id = $1 and id = $2', [tx.clinicId, dead]),
    );
    const stranger = clinic.ctx.ids.next<PatientId>();
    const takers = [busy, dead, busy, stranger, ...others.slice(0, 5)];
    const answers = await Promise.all(
      takers.map((patient, index) => book(clinic, at(index === 2 ? 0 : index), patient)),
    );
    const said = answers.map((answer) => (answer.ok ? 'booked' : answer.error.code));
    expect([said[1], said[3]]).toEqual(['patient-deceased', 'patient-unknown']);
    // The same patient twice at one time: either of the two is the visit.
    expect([said[0], said[2]].filter((one) => one === 'booked')).toHaveLength(1);
    expect(said.slice(4)).toEqual(Array.from({ length: 5 }, () => 'booked'));
    for (const table of ['occupancy', 'appointment', 'outbox_event'] as const)
      expect(await count(clinic, table)).toBe(6);
  });

  test('bookings of different free openings at once are none refused', async () => {
    const clinic = await createTestClinic(database.db);
    const offered = await openings(clinic, 60);
    const patients = await Promise.all(offered.map(() => addPatient(clinic.ctx)));
    const answers = await Promise.all(
      patients.map((patient, index) => book(clinic, { id: offered[index]?.id ?? encodeNothing() }, patient)),
    );
    expect(answers.filter(({ ok }) => !ok)).toEqual([]);
  });

  test('visits one right after the other are both booked', async () => {
    const clinic = await createTestClinic(database.db);
    const [first, second] = await openings(clinic, 2);
    if (!first || !second) throw new Error('no openings');
    expect(second.start).toBe(first.end);
    expect(await book(clinic, first)).toMatchObject({ ok: true });
    expect(await book(clinic, second, await addPatient(clinic.ctx))).toMatchObject({ ok: true });
  });

  test('one person at two sites is never in two places', async () => {
    const clinic = await createTestClinic(database.db);
    const { ctx, service } = clinic;
    const serviceIds = [service];
    await addSchedule(ctx, { practitionerId: clinic.practitioner, siteId: clinic.canary, serviceIds });
    // 9:00 in Las Palmas is 10:00 in Madrid.
    const start = at('2026-11-23T09:00:00Z');
    const atTen = (await openings(clinic, 30)).filter((opening) => opening.start === start);
    expect(atTen.map(({ siteName }) => siteName).toSorted()).toEqual(['Las Palmas', 'Madrid']);
    const answers = [];
    for (const opening of atTen) answers.push(await book(clinic, opening, await addPatient(ctx)));
    expect(answers.map(({ ok }) => ok)).toEqual([true, false]);
    expect((await openings(clinic, 30)).filter((opening) => opening.start === start)).toEqual([]);
  });

  test('the buffers of a service keep the time around a visit free', async () => {
    const clinic = await createTestClinic(database.db);
    const { ctx } = clinic;
    const service = await addService(ctx, {
      durationMinutes: 30,
      bufferBeforeMinutes: 5,
      bufferAfterMinutes: 10,
      gridMinutes: 15,
    });
    const practitionerId = await addPractitioner(ctx, 'Dra. Vidal');
    await addSchedule(ctx, { practitionerId, siteId: clinic.madrid, serviceIds: [service] });
    const search = () =>
      findOpenings(ctx, {
        serviceId: service,
        from: at('2026-11-23T09:00:00Z'),
        to: at('2026-11-23T11:01:00Z'),
        limit: 20,
      });
    const ten = (await search()).find(({ start }) => start === at('2026-11-23T10:00:00Z'));
    expect(
      await bookAppointment(ctx, { openingId: ten?.id ?? '', patientId: clinic.patient, cause: 'desk' }),
    ).toMatchObject({ ok: true });
    const left = (await search()).map(({ start }) => new Date(start).toISOString().slice(11, 16));
    // Taken: 9:55 to 10:40. A visit at 9:15 would need 9:10 to 9:55, one at 10:45 needs 10:40 on.
    expect(left).toEqual(['09:00', '09:15', '10:45', '11:00']);
  });
});

function encodeNothing(): Opening['id'] {
  throw new Error('no opening');
}

describe('what is refused when booking, and changes nothing', () => {
  test('a patient whom the clinic does not have', async () => {
    const clinic = await createTestClinic(database.db);
    const opening = await firstOpening(clinic);
    const before = await count(clinic, 'audit_entry');
    expect(await book(clinic, opening, clinic.ctx.ids.next<PatientId>())).toEqual({
      ok: false,
      error: { code: 'patient-unknown' },
    });
    expect(await count(clinic, 'occupancy')).toBe(0);
    expect(await count(clinic, 'audit_entry')).toBe(before);
  });

  test('whoever is recorded as dead, alone or with others, from an opening, from a hold, or beside somebody', async () => {
    const clinic = await createTestClinic(database.db);
    const living = await addPatient(clinic.ctx);
    await clinic.ctx.db.inClinic(clinic.ctx.clinicId, (tx) =>
      tx.run('update patient set deceased = true where clinic_id = $1 and id = $2', [tx.clinicId, clinic.patient]),
    );
    const { id: openingId } = await firstOpening(clinic);
    const hold = await holdSlot(clinic.ctx, { openingId, conversationKey: 'call-1' });
    if (!hold.ok) throw new Error(hold.error.code);
    const holdId = hold.value.id;
    const dead = { patientId: clinic.patient, cause: 'desk' } as const;
    for (const request of [
      { holdId, ...dead },
      { openingId, ...dead, overbook: true },
      { holdId, ...dead, patientId: living, companions: [clinic.patient] },
    ])
      expect(await bookAppointment(clinic.ctx, request)).toEqual({ ok: false, error: { code: 'patient-deceased' } });
    const [other] = (await openings(clinic)).slice(-1);
    expect(await book(clinic, other ?? { id: openingId })).toEqual({ ok: false, error: { code: 'patient-deceased' } });
    expect(await count(clinic, 'appointment')).toBe(0);
    expect(await bookAppointment(clinic.ctx, { holdId, cause: 'phone', patientId: living })).toMatchObject({
      ok: true,
    });
  });

  test('an opening of another clinic, a made-up one, one off the grid, outside the hours, in the past', async () => {
    const clinic = await createTestClinic(database.db);
    const stranger = await createTestClinic(database.db);
    const { schedule: scheduleId, service: serviceId } = clinic;
    const code = async (openingId: string) => {
      const answer = await bookAppointment(clinic.ctx, { openingId, patientId: clinic.patient, cause: 'web' });
      return answer.ok ? 'booked' : answer.error.code;
    };
    expect(await code((await firstOpening(stranger)).id)).toBe('opening-unknown');
    expect(await code('nonsense')).toBe('opening-unknown');
    expect(await code(encodeOpeningId({ scheduleId, serviceId, start: at('2026-11-23T08:10:00Z') }))).toBe(
      'opening-unknown',
    );
    expect(await code(encodeOpeningId({ scheduleId, serviceId, start: at('2026-11-23T13:00:00Z') }))).toBe(
      'opening-unknown',
    );
    expect(await code(encodeOpeningId({ scheduleId, serviceId, start: at('2026-11-20T08:40:00Z') }))).toBe(
      'opening-in-past',
    );
    expect(await count(clinic, 'occupancy')).toBe(0);
  });

  test('a hold that has run out, and one that was booked before', async () => {
    const clinic = await createTestClinic(database.db);
    const [first, second] = await openings(clinic, 2);
    const held = await holdSlot(clinic.ctx, { openingId: first?.id ?? '', conversationKey: 'call-1' });
    const late = await holdSlot(clinic.ctx, { openingId: second?.id ?? '', conversationKey: 'call-1' });
    if (!held.ok || !late.ok) throw new Error('not held');
    const bookHold = (holdId: string) =>
      bookAppointment(clinic.ctx, { holdId, patientId: clinic.patient, cause: 'phone' });
    const booked = await bookHold(held.value.id);
    if (!booked.ok) throw new Error(booked.error.code);
    expect(await bookHold(held.value.id)).toEqual({
      ok: false,
      error: { code: 'already-booked', appointmentId: booked.value.id },
    });
    const another = await addPatient(clinic.ctx);
    // To somebody else it is a time that is gone, and no visit of theirs.
    expect(await bookAppointment(clinic.ctx, { holdId: held.value.id, patientId: another, cause: 'phone' })).toEqual({
      ok: false,
      error: { code: 'slot-taken' },
    });
    clinic.ctx.clock.moveTo(plusMs(clinic.ctx.clock.now(), 5 * MINUTE_MS));
    expect(await bookHold(late.value.id)).toEqual({ ok: false, error: { code: 'hold-expired' } });
    expect(await bookHold('nonsense')).toEqual({ ok: false, error: { code: 'hold-expired' } });
    expect(await count(clinic, 'appointment')).toBe(1);
  });

  test('a second visit of the patient at the same time, with whomever', async () => {
    const clinic = await createTestClinic(database.db);
    const { ctx } = clinic;
    await addSchedule(ctx, {
      practitionerId: await addPractitioner(ctx, 'Dr. Ortega'),
      siteId: clinic.madrid,
      serviceIds: [clinic.service],
    });
    const [one, other] = await openings(clinic, 2);
    if (!one || !other) throw new Error('no openings');
    expect(other.start).toBe(one.start);
    const booked = await book(clinic, one);
    if (!booked.ok) throw new Error(booked.error.code);
    expect(await book(clinic, other)).toEqual({
      ok: false,
      error: { code: 'already-booked', appointmentId: booked.value.id },
    });
    expect(await count(clinic, 'occupancy')).toBe(1);
  });
});

describe('overbooking', () => {
  test('puts a visit beside another one, says so in the trail, and its time is offered to nobody', async () => {
    const clinic = await createTestClinic(database.db);
    const opening = await firstOpening(clinic);
    expect(await book(clinic, opening)).toMatchObject({ ok: true });
    const start = plusMs(opening.start, 10 * MINUTE_MS);
    const beside = encodeOpeningId({ scheduleId: opening.scheduleId, serviceId: opening.serviceId, start });
    const request = { openingId: beside, patientId: await addPatient(clinic.ctx), cause: 'desk', overbook: true };
    expect(await bookAppointment(clinic.ctx, request)).toMatchObject({ ok: true, value: { start } });
    // 9:00 to 9:20 and 9:10 to 9:30 are taken: the next is 9:40.
    const next = await firstOpening(clinic);
    expect(next.start).toBe(plusMs(opening.start, 40 * MINUTE_MS));
    const between = encodeOpeningId({
      scheduleId: opening.scheduleId,
      serviceId: opening.serviceId,
      start: opening.end,
    });
    expect(await book(clinic, { id: between }, await addPatient(clinic.ctx))).toEqual({
      ok: false,
      error: { code: 'slot-taken' },
    });
    const trail = await clinic.ctx.db.query(
      clinic.ctx.clinicId,
      `select from audit_entry where action = 'appointment.overbook'`,
    );
    expect(trail).toHaveLength(1);
  });
});
