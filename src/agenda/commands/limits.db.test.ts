import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { at } from '../../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { required } from '../../platform/kernel/assert.ts';
import { DAY_MS, plusMs } from '../../platform/time/instant.ts';
import {
  bookAppointment,
  cancelAppointment,
  explainNoOpening,
  findOpenings,
  rescheduleAppointment,
  restoreAppointment,
  saveBookingRules,
  type BookingRules,
  type Opening,
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

const MONDAY = at('2026-11-23T00:00:00Z');
const WEEK = { from: MONDAY, to: plusMs(MONDAY, 5 * DAY_MS) };

async function clinicWith(rules: BookingRules): Promise<TestClinic> {
  const clinic = await createTestClinic(database.db);
  expect(await saveBookingRules(clinic.ctx, clinic.service, rules)).toMatchObject({ ok: true });
  return clinic;
}

function openings({ ctx, service }: TestClinic, limit = 50): Promise<readonly Opening[]> {
  return findOpenings(ctx, { serviceId: service, ...WEEK, limit });
}

function days(found: readonly Opening[]): readonly string[] {
  return [...new Set(found.map(({ start }) => new Date(start).toISOString().slice(0, 10)))];
}

async function book(clinic: TestClinic, opening: Opening | undefined, patientId = clinic.patient, overbook = false) {
  const { id: openingId } = required(opening, 'an opening');
  return bookAppointment(clinic.ctx, { openingId, patientId, cause: 'phone', overbook });
}

async function booked(clinic: TestClinic, opening: Opening | undefined) {
  const done = await book(clinic, opening, await addPatient(clinic.ctx));
  if (!done.ok) throw new Error(done.error.code);
  return done.value;
}

describe('a limit by the day', () => {
  test('twenty bookings at once of a day that takes two are two visits', async () => {
    const clinic = await clinicWith({ maxPerDay: 2 });
    const free = (await openings(clinic)).filter(({ start }) => start < plusMs(MONDAY, DAY_MS));
    expect(free).toHaveLength(15);
    const patients = await Promise.all(Array.from({ length: 20 }, () => addPatient(clinic.ctx)));
    const answers = await Promise.all(
      patients.map((patient, index) => book(clinic, free[index % free.length], patient)),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(2);
    const codes = new Set(answers.flatMap((answer) => (answer.ok ? [] : [answer.error.code])));
    expect([...codes].every((code) => code === 'day-limit' || code === 'slot-taken')).toBe(true);
    expect(codes.has('day-limit')).toBe(true);
  });

  test('a full day is offered no more, and the reason is told', async () => {
    const clinic = await clinicWith({ maxPerDay: 1 });
    const [first] = await openings(clinic);
    await booked(clinic, first);
    expect(days(await openings(clinic))[0]).toBe('2026-11-24');
    const monday = { serviceId: clinic.service, from: MONDAY, to: plusMs(MONDAY, DAY_MS), limit: 5 };
    expect(await findOpenings(clinic.ctx, monday)).toEqual([]);
    const { reasons, nearestIfRelaxed } = await explainNoOpening(clinic.ctx, monday);
    expect(reasons).toContainEqual({ rule: 'day-limit', count: 15 });
    expect(nearestIfRelaxed[0]).toMatchObject({ rule: 'day-limit' });
  });

  test('a practitioner may have a count of their own, and none at all', async () => {
    const clinic = await clinicWith({});
    const other = await addPractitioner(clinic.ctx, 'Dr. Otero');
    await addSchedule(clinic.ctx, { practitionerId: other, siteId: clinic.madrid, serviceIds: [clinic.service] });
    await saveBookingRules(clinic.ctx, clinic.service, { maxPerDay: 0, maxPerDayOf: { [other]: 2 } });
    expect(new Set((await openings(clinic)).map(({ practitionerId }) => practitionerId))).toEqual(new Set([other]));
  });

  test('moving into a full day is refused, moving within it is not', async () => {
    const clinic = await clinicWith({ maxPerDay: 1 });
    const all = await openings(clinic, 100);
    const on = (day: string) => all.filter(({ start }) => new Date(start).toISOString().startsWith(day));
    const monday = await booked(clinic, on('2026-11-23')[0]);
    await booked(clinic, on('2026-11-24')[0]);
    const move = (openingId: string, overbook = false) =>
      rescheduleAppointment(clinic.ctx, { appointmentId: monday.id, openingId, cause: 'desk', overbook });
    const tuesday = required(on('2026-11-24')[3], 'an opening').id;
    expect(await move(tuesday)).toEqual({ ok: false, error: { code: 'day-limit' } });
    expect(await move(required(on('2026-11-23')[3], 'an opening').id)).toMatchObject({ ok: true });
    expect(await move(tuesday, true)).toMatchObject({ ok: true });
  });

  test('an overbooking passes it, and a cancellation makes room for one', async () => {
    const clinic = await clinicWith({ maxPerDay: 1 });
    const all = await openings(clinic);
    const visit = await booked(clinic, all[0]);
    const patient = await addPatient(clinic.ctx);
    expect(await book(clinic, all[1], patient)).toEqual({ ok: false, error: { code: 'day-limit' } });
    await cancelAppointment(clinic.ctx, { appointmentId: visit.id, cause: 'desk' });
    expect(await book(clinic, all[1], patient)).toMatchObject({ ok: true });
    expect(await restoreAppointment(clinic.ctx, { appointmentId: visit.id, cause: 'desk' })).toEqual({
      ok: false,
      error: { code: 'day-limit' },
    });
    expect(await book(clinic, all[3], await addPatient(clinic.ctx), true)).toMatchObject({ ok: true });
  });
});

describe('a limit by the patient', () => {
  test('twenty bookings at once for one patient who may have two are two visits', async () => {
    const clinic = await clinicWith({ maxActivePerPatient: 2 });
    const all = await openings(clinic);
    const answers = await Promise.all(all.slice(0, 20).map((opening) => book(clinic, opening)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(2);
    const refused = answers.flatMap((answer) => (answer.ok ? [] : [answer.error.code]));
    expect(new Set(refused)).toEqual(new Set(['patient-limit']));
  });

  test('a visit that is over or cancelled does not count; one that moves counts once', async () => {
    const clinic = await clinicWith({ maxActivePerPatient: 1 });
    const all = await openings(clinic, 100);
    const first = await book(clinic, all[0]);
    if (!first.ok) throw new Error(first.error.code);
    expect(await book(clinic, all[20])).toEqual({ ok: false, error: { code: 'patient-limit' } });
    const openingId = required(all[1], 'an opening').id;
    const moved = await rescheduleAppointment(clinic.ctx, { appointmentId: first.value.id, openingId, cause: 'phone' });
    expect(moved).toMatchObject({ ok: true });
    clinic.ctx.clock.moveTo(at('2026-11-23T10:00:00Z'));
    expect(await book(clinic, all[20])).toMatchObject({ ok: true });
  });
});

test('rules of no service, or for nobody of the clinic, are refused', async () => {
  const clinic = await clinicWith({});
  const { ctx, service, patient } = clinic;
  expect(await saveBookingRules(ctx, ctx.ids.next(), {})).toEqual({ ok: false, error: { code: 'service-unknown' } });
  expect(await saveBookingRules(ctx, service, { maxPerDayOf: { [patient]: 1 } })).toEqual({
    ok: false,
    error: { code: 'practitioner-unknown' },
  });
});
