import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { at } from '../../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { AppointmentId, PatientId } from '../../platform/kernel/ids.ts';
import {
  appointmentsBetween,
  appointmentsOf,
  bookAppointment,
  cancelAppointment,
  changeAppointmentStatus,
  confirmAttendance,
  encodeOpeningId,
  findOpenings,
  getAppointment,
  holdSlot,
  noteLate,
  rescheduleAppointment,
  resizeAppointment,
  restoreAppointment,
  type Appointment,
  type Opening,
} from '../index.ts';
import { MINUTE_MS, plusMs } from '../../platform/time/instant.ts';
import {
  addPatient,
  addService,
  addSchedule,
  createTestClinic,
  shift,
  type TestClinic,
} from '../test-support/test-clinic.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const WEEK = { from: at('2026-11-23T00:00:00Z'), to: at('2026-11-28T00:00:00Z') };

async function offered(clinic: TestClinic, limit = 3): Promise<readonly [Opening, Opening, Opening]> {
  const [one, two, three] = await findOpenings(clinic.ctx, { serviceId: clinic.service, ...WEEK, limit });
  if (!one || !two || !three) throw new Error('no openings');
  return [one, two, three];
}

async function booked(
  clinic: TestClinic,
  opening: Opening,
  patientId: PatientId = clinic.patient,
): Promise<Appointment> {
  const answer = await bookAppointment(clinic.ctx, { openingId: opening.id, patientId, cause: 'phone' });
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
}

async function eventsOf(clinic: TestClinic): Promise<readonly { readonly type: string; readonly payload: object }[]> {
  return clinic.ctx.db.query(clinic.ctx.clinicId, 'select type, payload from outbox_event order by id');
}

async function lastEvents(clinic: TestClinic, count: number) {
  return (await eventsOf(clinic)).slice(-count);
}

describe('a patient who will be late', () => {
  test('is seen with the visit, told once, and no more once it is moved', async () => {
    const clinic = await createTestClinic(database.db);
    const [one, two] = await offered(clinic);
    const { id: appointmentId } = await booked(clinic, one);
    const told = { appointmentId, minutes: 15, cause: 'phone' };
    expect(await noteLate(clinic.ctx, told)).toBe(true);
    expect(await noteLate(clinic.ctx, told)).toBe(true);
    expect(await getAppointment(clinic.ctx, appointmentId)).toMatchObject({ lateMinutes: 15, version: 1 });
    expect((await eventsOf(clinic)).filter(({ type }) => type === 'appointment.late')).toEqual([
      { type: 'appointment.late', payload: { appointmentId, patientId: clinic.patient, minutes: 15 } },
    ]);
    await confirmAttendance(clinic.ctx, { appointmentId, attendance: 'accepted', cause: 'message' });
    expect((await getAppointment(clinic.ctx, appointmentId))?.lateMinutes).toBe(15);
    await rescheduleAppointment(clinic.ctx, { appointmentId, openingId: two.id, cause: 'desk' });
    expect((await getAppointment(clinic.ctx, appointmentId))?.lateMinutes).toBeUndefined();
    await cancelAppointment(clinic.ctx, { appointmentId, reason: 'patient', cause: 'phone' });
    expect(await noteLate(clinic.ctx, told)).toBe(false);
  });
});

describe('rescheduling', () => {
  test('keeps the appointment, frees the old time, asks for a new answer, and says both', async () => {
    const clinic = await createTestClinic(database.db);
    const [one, two] = await offered(clinic);
    const before = await booked(clinic, one);
    await confirmAttendance(clinic.ctx, { appointmentId: before.id, attendance: 'accepted', cause: 'message' });
    const moved = await rescheduleAppointment(clinic.ctx, {
      appointmentId: before.id,
      openingId: two.id,
      cause: 'desk',
    });
    expect(moved).toMatchObject({
      ok: true,
      value: { id: before.id, start: two.start, version: 3, attendance: 'needs-action', status: 'booked' },
    });
    expect((await offered(clinic))[0].id).toBe(one.id);
    expect(await lastEvents(clinic, 2)).toEqual([
      {
        type: 'appointment.rescheduled',
        payload: {
          appointmentId: before.id,
          patientId: clinic.patient,
          version: 3,
          cause: 'desk',
          start: '2026-11-23T08:20:00.000Z',
          previousStart: '2026-11-23T08:00:00.000Z',
        },
      },
      {
        type: 'slot.freed',
        payload: {
          scheduleId: clinic.schedule,
          practitionerId: clinic.practitioner,
          start: '2026-11-23T08:00:00.000Z',
          end: '2026-11-23T08:20:00.000Z',
          cause: 'desk',
        },
      },
    ]);
  });

  test('from a hold, with the answer of the patient who chose the time', async () => {
    const clinic = await createTestClinic(database.db);
    const [one, two] = await offered(clinic);
    const { id } = await booked(clinic, one);
    const hold = await holdSlot(clinic.ctx, { openingId: two.id, conversationKey: 'call-1' });
    if (!hold.ok) throw new Error(hold.error.code);
    const request = { appointmentId: id, holdId: hold.value.id, cause: 'phone', attendance: 'accepted' } as const;
    expect(await rescheduleAppointment(clinic.ctx, request)).toMatchObject({
      ok: true,
      value: { attendance: 'accepted', start: two.start },
    });
    expect(await rescheduleAppointment(clinic.ctx, request)).toEqual({
      ok: false,
      error: { code: 'already-booked', appointmentId: id },
    });
  });

  test('to a time that somebody has: the old time stays, nothing is written', async () => {
    const clinic = await createTestClinic(database.db);
    const [one, two] = await offered(clinic);
    const mine = await booked(clinic, one);
    await booked(clinic, two, await addPatient(clinic.ctx));
    const events = await eventsOf(clinic);
    const moved = await rescheduleAppointment(clinic.ctx, { appointmentId: mine.id, openingId: two.id, cause: 'desk' });
    expect(moved).toEqual({ ok: false, error: { code: 'slot-taken' } });
    expect(await getAppointment(clinic.ctx, mine.id)).toEqual(mine);
    expect(await eventsOf(clinic)).toEqual(events);
    const again = await bookAppointment(clinic.ctx, {
      openingId: one.id,
      patientId: await addPatient(clinic.ctx),
      cause: 'web',
    });
    expect(again).toEqual({ ok: false, error: { code: 'slot-taken' } });
  });

  test('by a few minutes, onto part of its own old time', async () => {
    const clinic = await createTestClinic(database.db);
    const { ctx } = clinic;
    const service = await addService(ctx, { durationMinutes: 60, gridMinutes: 20 });
    const scheduleId = await addSchedule(ctx, {
      practitionerId: clinic.practitioner,
      siteId: clinic.madrid,
      serviceIds: [service],
    });
    const id = (start: string) => encodeOpeningId({ scheduleId, serviceId: service, start: at(start) });
    const made = await bookAppointment(ctx, {
      openingId: id('2026-11-23T10:00:00Z'),
      patientId: clinic.patient,
      cause: 'desk',
    });
    if (!made.ok) throw new Error(made.error.code);
    const moved = await rescheduleAppointment(ctx, {
      appointmentId: made.value.id,
      openingId: id('2026-11-23T10:20:00Z'),
      cause: 'desk',
    });
    expect(moved).toMatchObject({ ok: true, value: { start: at('2026-11-23T10:20:00Z') } });
  });

  test('two appointments that race for one new time: one moves, the other stays', async () => {
    const clinic = await createTestClinic(database.db);
    const [one, two, three] = await offered(clinic);
    const mine = await booked(clinic, one);
    const other = await booked(clinic, two, await addPatient(clinic.ctx));
    const answers = await Promise.all(
      [mine, other].map(({ id }) =>
        rescheduleAppointment(clinic.ctx, { appointmentId: id, openingId: three.id, cause: 'web' }),
      ),
    );
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    const day = await appointmentsBetween(clinic.ctx, WEEK);
    expect(new Set(day.map(({ start }) => start)).size).toBe(2);
  });

  test('two that want each other’s time at once are answered, and each has a time of its own', async () => {
    const clinic = await createTestClinic(database.db);
    const [one, two] = await offered(clinic);
    const mine = await booked(clinic, one);
    const other = await booked(clinic, two, await addPatient(clinic.ctx));
    for (let round = 0; round < 3; round += 1) {
      const wishes = [
        { appointmentId: mine.id, openingId: two.id },
        { appointmentId: other.id, openingId: one.id },
      ];
      const answers = await Promise.all(
        wishes.map((wish) => rescheduleAppointment(clinic.ctx, { ...wish, cause: 'web' })),
      );
      for (const answer of answers) if (!answer.ok) expect(answer.error).toEqual({ code: 'slot-taken' });
      const day = await appointmentsBetween(clinic.ctx, WEEK);
      expect(new Set(day.map(({ start }) => start))).toEqual(new Set([one.start, two.start]));
    }
  });
});

describe('cancelling', () => {
  test('frees the time and says so', async () => {
    const clinic = await createTestClinic(database.db);
    const [one] = await offered(clinic);
    const { id } = await booked(clinic, one);
    const cancelled = await cancelAppointment(clinic.ctx, { appointmentId: id, reason: 'patient', cause: 'phone' });
    expect(cancelled).toMatchObject({ ok: true, value: { status: 'cancelled', cancelReason: 'patient', version: 2 } });
    expect((await offered(clinic))[0].id).toBe(one.id);
    expect((await lastEvents(clinic, 2)).map(({ type }) => type)).toEqual(['appointment.cancelled', 'slot.freed']);
    expect(await cancelAppointment(clinic.ctx, { appointmentId: id, cause: 'phone' })).toMatchObject({
      ok: false,
      error: { code: 'not-changeable', status: 'cancelled', why: 'status' },
    });
    expect(await appointmentsOf(clinic.ctx, clinic.patient, { statuses: ['booked'] })).toEqual([]);
  });
});

describe('a cancellation that was a slip', () => {
  test('is taken back: the same visit at the same time with the same answer, and nobody else has it', async () => {
    const clinic = await createTestClinic(database.db);
    const [one, two] = await offered(clinic);
    const { id } = await booked(clinic, one);
    await confirmAttendance(clinic.ctx, { appointmentId: id, attendance: 'accepted', cause: 'message' });
    await cancelAppointment(clinic.ctx, { appointmentId: id, reason: 'slip', cause: 'desk' });
    const restored = await restoreAppointment(clinic.ctx, { appointmentId: id, cause: 'desk', expectedVersion: 3 });
    expect(restored).toMatchObject({
      ok: true,
      value: { id, start: one.start, status: 'booked', attendance: 'accepted', version: 4 },
    });
    expect(restored.ok && restored.value.cancelReason).toBeUndefined();
    expect((await offered(clinic))[0].id).toBe(two.id);
    expect((await lastEvents(clinic, 1)).map(({ type }) => type)).toEqual(['appointment.booked']);
  });

  test('keeps the buffers of its service and the length that it was given', async () => {
    const clinic = await createTestClinic(database.db);
    const service = await addService(clinic.ctx, { bufferAfterMinutes: 20 });
    await addSchedule(clinic.ctx, {
      practitionerId: clinic.practitioner,
      siteId: clinic.madrid,
      serviceIds: [service],
      weeklyAvailability: shift('15:00', '17:00'),
    });
    const [opening] = await findOpenings(clinic.ctx, { serviceId: service, ...WEEK, limit: 1 });
    const { id } = await booked(clinic, required(opening, 'an opening'));
    await resizeAppointment(clinic.ctx, { appointmentId: id, minutes: 40, cause: 'desk' });
    const span = () =>
      clinic.ctx.db.query(clinic.ctx.clinicId, 'select busy_from, busy_to from occupancy where appointment_id = $1', [
        id,
      ]);
    const before = await span();
    await cancelAppointment(clinic.ctx, { appointmentId: id, cause: 'desk' });
    expect(await span()).toEqual([]);
    expect((await restoreAppointment(clinic.ctx, { appointmentId: id, cause: 'desk' })).ok).toBe(true);
    expect(await span()).toEqual(before);
  });

  test('is not when somebody has the time by now, or the patient another visit then', async () => {
    const clinic = await createTestClinic(database.db);
    const [one] = await offered(clinic);
    const { id } = await booked(clinic, one);
    await cancelAppointment(clinic.ctx, { appointmentId: id, cause: 'desk' });
    const other = await booked(clinic, one, await addPatient(clinic.ctx));
    const back = () => restoreAppointment(clinic.ctx, { appointmentId: id, cause: 'desk' });
    expect(await back()).toEqual({ ok: false, error: { code: 'slot-taken' } });
    await cancelAppointment(clinic.ctx, { appointmentId: other.id, cause: 'desk' });
    const again = await booked(clinic, one);
    expect(await back()).toEqual({ ok: false, error: { code: 'already-booked', appointmentId: again.id } });
  });

  test('is not once two minutes are over, nor for what was never cancelled, nor at another version', async () => {
    const clinic = await createTestClinic(database.db);
    const [one] = await offered(clinic);
    const { id } = await booked(clinic, one);
    const back = (expectedVersion?: number) =>
      restoreAppointment(clinic.ctx, { appointmentId: id, cause: 'desk', expectedVersion });
    expect(await back()).toMatchObject({ ok: false, error: { code: 'not-changeable', why: 'status' } });
    const cancelled = await cancelAppointment(clinic.ctx, { appointmentId: id, cause: 'desk' });
    expect(await back(1)).toEqual({ ok: false, error: { code: 'version-conflict', version: 2 } });
    if (cancelled.ok) clinic.ctx.clock.moveTo(plusMs(cancelled.value.updatedAt, 2 * MINUTE_MS + 1));
    expect(await back()).toMatchObject({ ok: false, error: { code: 'not-changeable', why: 'status' } });
  });
});

describe('confirming attendance', () => {
  test('is told once, however often it is said; no after yes is news', async () => {
    const clinic = await createTestClinic(database.db);
    const { id } = await booked(clinic, (await offered(clinic))[0]);
    const say = (attendance: 'accepted' | 'declined') =>
      confirmAttendance(clinic.ctx, { appointmentId: id, attendance, cause: 'message' });
    expect(await say('accepted')).toMatchObject({ ok: true, value: { attendance: 'accepted', version: 2 } });
    expect(await say('accepted')).toMatchObject({ ok: true, value: { version: 2 } });
    expect(await say('declined')).toMatchObject({
      ok: true,
      value: { attendance: 'declined', version: 3, status: 'booked' },
    });
    expect((await eventsOf(clinic)).map(({ type }) => type)).toEqual([
      'appointment.booked',
      'appointment.confirmed',
      'appointment.declined',
    ]);
  });
});

describe('what is refused', () => {
  test('an appointment that is not there, or is of another clinic', async () => {
    const clinic = await createTestClinic(database.db);
    const stranger = await createTestClinic(database.db);
    const theirs = await booked(stranger, (await offered(stranger))[0]);
    for (const appointmentId of [theirs.id, clinic.ctx.ids.next<AppointmentId>(), 'nonsense']) {
      const answer = await cancelAppointment(clinic.ctx, { appointmentId, cause: 'web' });
      expect(answer).toEqual({ ok: false, error: { code: 'appointment-unknown' } });
    }
    expect(await getAppointment(clinic.ctx, theirs.id)).toBeUndefined();
    expect(await getAppointment(stranger.ctx, theirs.id)).toEqual(theirs);
  });

  test('a version that is no longer the current one', async () => {
    const clinic = await createTestClinic(database.db);
    const [one, two] = await offered(clinic);
    const { id } = await booked(clinic, one);
    await confirmAttendance(clinic.ctx, {
      appointmentId: id,
      attendance: 'accepted',
      cause: 'web',
      expectedVersion: 1,
    });
    const stale = { appointmentId: id, cause: 'fhir', expectedVersion: 1 };
    const conflict = { ok: false, error: { code: 'version-conflict', version: 2 } };
    expect(await cancelAppointment(clinic.ctx, stale)).toEqual(conflict);
    expect(await confirmAttendance(clinic.ctx, { ...stale, attendance: 'declined' })).toEqual(conflict);
    expect(await rescheduleAppointment(clinic.ctx, { ...stale, openingId: two.id })).toEqual(conflict);
    expect((await offered(clinic))[0].id).toBe(two.id);
  });

  test('a visit that has begun is moved, cancelled and confirmed no more; the desk checks it in', async () => {
    const clinic = await createTestClinic(database.db);
    const [one, two] = await offered(clinic);
    const { id, start } = await booked(clinic, one);
    clinic.ctx.clock.moveTo(start);
    const past = { ok: false, error: { code: 'not-changeable', status: 'booked', start, why: 'in-the-past' } };
    expect(await cancelAppointment(clinic.ctx, { appointmentId: id, cause: 'phone' })).toEqual(past);
    expect(await confirmAttendance(clinic.ctx, { appointmentId: id, attendance: 'accepted', cause: 'phone' })).toEqual(
      past,
    );
    expect(await rescheduleAppointment(clinic.ctx, { appointmentId: id, openingId: two.id, cause: 'phone' })).toEqual(
      past,
    );
    const mark = (status: 'arrived' | 'fulfilled' | 'noshow') =>
      changeAppointmentStatus(clinic.ctx, { appointmentId: id, status, cause: 'desk' });
    expect(await mark('arrived')).toMatchObject({ ok: true, value: { status: 'arrived' } });
    expect(await mark('noshow')).toMatchObject({ ok: false, error: { code: 'not-changeable', why: 'status' } });
    expect(await mark('fulfilled')).toMatchObject({ ok: true, value: { status: 'fulfilled', version: 3 } });
  });
});
