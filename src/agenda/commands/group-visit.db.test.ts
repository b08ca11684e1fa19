import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { at } from '../../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import type { PatientId } from '../../platform/kernel/ids.ts';
import type { Instant } from '../../platform/time/instant.ts';
import {
  appointmentsOf,
  appointmentsTogether,
  bookAppointment,
  cancelAppointment,
  changeAppointmentStatus,
  confirmAttendance,
  decodeOpeningId,
  encodeOpeningId,
  findOpenings,
  rescheduleAppointment,
  type Appointment,
} from '../index.ts';
import {
  addPatient,
  addPractitioner,
  addSchedule,
  createTestClinic,
  type TestClinic,
} from '../test-support/test-clinic.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const WEEK = { from: at('2026-11-23T00:00:00Z'), to: at('2026-11-28T00:00:00Z') };

async function openingIds({ ctx, service }: TestClinic): Promise<readonly string[]> {
  return (await findOpenings(ctx, { serviceId: service, ...WEEK, limit: 5 })).map(({ id }) => id);
}

async function eventTypes({ ctx }: TestClinic): Promise<readonly string[]> {
  const rows = await ctx.db.query<{ type: string }>(ctx.clinicId, 'select type from outbox_event order by id');
  return rows.map(({ type }) => type);
}

/** Three people in the first time that is free. */
async function together() {
  const clinic = await createTestClinic(database.db);
  const others: PatientId[] = [await addPatient(clinic.ctx), await addPatient(clinic.ctx)];
  const [openingId = '', next = ''] = await openingIds(clinic);
  const { ctx, patient: patientId } = clinic;
  const booked = await bookAppointment(ctx, { openingId, patientId, companions: others, cause: 'fhir' });
  if (!booked.ok) throw new Error(booked.error.code);
  const [first, second, third] = await appointmentsTogether(ctx, booked.value.id);
  if (!first || !second || !third) throw new Error('not three');
  return { clinic, openingId, next, first, second, third };
}

const statuses = async (clinic: TestClinic, { id }: Appointment) =>
  (await appointmentsTogether(clinic.ctx, id)).map(({ status }) => status);

test('a visit of three is booked once: each has an appointment of their own and is told, nobody else gets the time', async () => {
  const { clinic, openingId, first, second, third } = await together();
  expect(new Set([first, second, third].map(({ patientId }) => patientId)).size).toBe(3);
  expect([first, second, third].map(({ start, groupId }) => [start, groupId])).toEqual(
    [first, second, third].map(() => [first.start, first.id]),
  );
  expect(await eventTypes(clinic)).toEqual(['appointment.booked', 'appointment.booked', 'appointment.booked']);
  expect(await openingIds(clinic)).not.toContain(openingId);
  const patientId = await addPatient(clinic.ctx);
  expect(await bookAppointment(clinic.ctx, { openingId, patientId, cause: 'desk' })).toMatchObject({
    error: { code: 'slot-taken' },
  });
});

test('a visit of several is refused as a whole where one of them has another visit then, or is nobody', async () => {
  const { clinic, first, second } = await together();
  const { ctx } = clinic;
  const practitionerId = await addPractitioner(ctx, 'Dr. Sanz');
  await addSchedule(ctx, { practitionerId, siteId: clinic.madrid, serviceIds: [clinic.service] });
  const [same, later] = await findOpenings(ctx, { serviceId: clinic.service, practitionerId, ...WEEK, limit: 2 });
  expect(same?.start).toBe(first.start);
  const patientId = await addPatient(ctx);
  const book = (openingId: string | undefined, companion: PatientId) =>
    bookAppointment(ctx, { openingId: String(openingId), patientId, companions: [companion], cause: 'fhir' });
  expect(await book(same?.id, second.patientId)).toMatchObject({
    error: { code: 'already-booked', appointmentId: second.id },
  });
  expect(await book(later?.id, ctx.ids.next())).toMatchObject({ error: { code: 'patient-unknown' } });
  expect(await appointmentsOf(ctx, patientId)).toEqual([]);
  expect(await openingIds(clinic)).toEqual(expect.arrayContaining([same?.id, later?.id]));
});

test('who stays away frees nothing while others come; the last one frees the time, whoever took it', async () => {
  const { clinic, openingId, first, second, third } = await together();
  const { ctx } = clinic;
  for (const { id } of [first, third]) await cancelAppointment(ctx, { appointmentId: id, cause: 'phone' });
  expect(await openingIds(clinic)).not.toContain(openingId);
  expect(await eventTypes(clinic)).not.toContain('slot.freed');
  await cancelAppointment(ctx, { appointmentId: second.id, cause: 'phone' });
  expect((await openingIds(clinic))[0]).toBe(openingId);
  expect((await eventTypes(clinic)).filter((type) => type === 'slot.freed')).toHaveLength(1);
});

test('two of a group who cancel at once leave the time free', async () => {
  const { clinic, openingId, first, second, third } = await together();
  const cancel = ({ id }: Appointment) => cancelAppointment(clinic.ctx, { appointmentId: id, cause: 'phone' });
  const answers = await Promise.all([third, first, second].map(cancel));
  expect(answers.map(({ ok }) => ok)).toEqual([true, true, true]);
  expect((await openingIds(clinic))[0]).toBe(openingId);
});

test('a visit of several is cancelled and marked as a whole where that is said', async () => {
  const { clinic, openingId, first, second } = await together();
  const { ctx } = clinic;
  await cancelAppointment(ctx, { appointmentId: second.id, cause: 'desk' });
  await changeAppointmentStatus(ctx, { appointmentId: first.id, status: 'arrived', wholeVisit: true, cause: 'fhir' });
  expect(await statuses(clinic, first)).toEqual(['arrived', 'cancelled', 'arrived']);
  await cancelAppointment(ctx, { appointmentId: first.id, wholeVisit: true, cause: 'fhir' });
  expect(await statuses(clinic, first)).toEqual(['cancelled', 'cancelled', 'cancelled']);
  expect((await openingIds(clinic))[0]).toBe(openingId);
});

test('a visit of several moves as a whole, and each is asked again; one of them on the phone cannot move the others', async () => {
  const { clinic, openingId, next, first, second, third } = await together();
  const { ctx } = clinic;
  await confirmAttendance(ctx, { appointmentId: third.id, attendance: 'accepted', cause: 'message' });
  const onThePhone = { ...ctx, actor: { kind: 'contact', channel: 'voice', conversation: 'c' } as const };
  const request = { appointmentId: second.id, openingId: next, cause: 'phone' };
  expect(await rescheduleAppointment(onThePhone, request)).toMatchObject({
    error: { code: 'not-changeable', why: 'group' },
  });
  const moved = await rescheduleAppointment(ctx, request);
  if (!moved.ok) throw new Error(moved.error.code);
  const all = await appointmentsTogether(ctx, first.id);
  expect(all.map(({ start, attendance }) => [start, attendance])).toEqual(
    all.map(() => [moved.value.start, 'needs-action']),
  );
  expect((await openingIds(clinic))[0]).toBe(openingId);
  const types = await eventTypes(clinic);
  expect(types.filter((type) => type === 'appointment.rescheduled')).toHaveLength(3);
});

test('whom a visit of three needs besides its own practitioner has that time until nobody comes any more', async () => {
  const clinic = await createTestClinic(database.db);
  const { ctx, madrid, service, patient: patientId } = clinic;
  const [openingId = ''] = await openingIds(clinic);
  const practitionerId = await addPractitioner(ctx, 'Dr. Vila');
  const schedule = { practitionerId, siteId: madrid, serviceIds: [service] };
  const scheduleId = await addSchedule(ctx, schedule);
  const { start = 0 as Instant } = decodeOpeningId(openingId) ?? {};
  const further = [encodeOpeningId({ scheduleId, serviceId: service, start })];
  const companions = [await addPatient(ctx)];
  const booked = await bookAppointment(ctx, { openingId, patientId, companions, further, cause: 'fhir' });
  if (!booked.ok) throw new Error(booked.error.code);
  const [first, second] = await appointmentsTogether(ctx, booked.value.id);
  const isFree = async () =>
    (await findOpenings(ctx, { serviceId: service, practitionerId, ...WEEK, limit: 1 }))[0]?.start === start;
  const freed = async () => (await eventTypes(clinic)).filter((type) => type === 'slot.freed').length;
  await cancelAppointment(ctx, { appointmentId: first?.id ?? '', cause: 'phone' });
  expect([await isFree(), await freed()]).toEqual([false, 0]);
  await cancelAppointment(ctx, { appointmentId: second?.id ?? '', cause: 'phone' });
  expect([await isFree(), await freed()]).toEqual([true, 2]);
});
