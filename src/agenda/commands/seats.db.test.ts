import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { at } from '../../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { ServiceId } from '../../platform/kernel/ids.ts';
import { DAY_MS, MINUTE_MS, plusMs } from '../../platform/time/instant.ts';
import {
  bookAppointment,
  cancelAppointment,
  findOpenings,
  holdSlot,
  rescheduleAppointment,
  resizeAppointment,
  restoreAppointment,
  saveBookingRules,
  type Opening,
} from '../index.ts';
import { addPatient, addSchedule, addService, createTestClinic, type TestClinic } from '../test-support/test-clinic.ts';

let database: TestDatabase;
let clinic: TestClinic;
let other: ServiceId;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const MONDAY = at('2026-11-23T00:00:00Z');

/** Five seats at each time of the clinic's service; another service of the same practitioner is for one. */
beforeEach(async () => {
  clinic = await createTestClinic(database.db);
  const { ctx, practitioner, madrid, service } = clinic;
  other = await addService(ctx, { name: 'Consulta larga', gridMinutes: 10 });
  await addSchedule(ctx, { practitionerId: practitioner, siteId: madrid, serviceIds: [other] });
  await saveBookingRules(ctx, service, { capacity: 5 });
});

function openings(serviceId: ServiceId = clinic.service): Promise<readonly Opening[]> {
  return findOpenings(clinic.ctx, { serviceId, from: MONDAY, to: plusMs(MONDAY, DAY_MS), limit: 50 });
}

async function book(opening: Opening | undefined) {
  const { id: openingId } = required(opening, 'an opening');
  return bookAppointment(clinic.ctx, { openingId, patientId: await addPatient(clinic.ctx), cause: 'phone' });
}

async function booked(opening: Opening | undefined) {
  const done = await book(opening);
  if (!done.ok) throw new Error(done.error.code);
  return done.value;
}

describe('a service of five at one time', () => {
  test('twenty bookings at once of one time are five visits, each on a seat of its own', async () => {
    const [first] = await openings();
    const answers = await Promise.all(Array.from({ length: 20 }, () => book(first)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(5);
    expect(new Set(answers.flatMap((one) => (one.ok ? [] : [one.error.code])))).toEqual(new Set(['slot-taken']));
    const seats = await clinic.ctx.db.query<{ seat: number }>(
      clinic.ctx.clinicId,
      'select seat from occupancy where clinic_id = $1 order by seat',
      [clinic.ctx.clinicId],
    );
    expect(seats.map(({ seat }) => seat)).toEqual([1, 2, 3, 4, 5]);
  });

  test('a time is offered while a seat is left, held seats counted', async () => {
    const [first, second] = await openings();
    for (let count = 0; count < 4; count += 1) await booked(first);
    expect((await openings())[0]?.id).toBe(first?.id);
    const openingId = required(first, 'an opening').id;
    expect(await holdSlot(clinic.ctx, { openingId, conversationKey: 'call-1' })).toMatchObject({ ok: true });
    expect((await openings())[0]?.id).toBe(second?.id);
    clinic.ctx.clock.moveTo(plusMs(clinic.ctx.clock.now(), 6 * MINUTE_MS));
    expect((await openings())[0]?.id).toBe(first?.id);
    await booked(first);
    expect(await book(first)).toEqual({ ok: false, error: { code: 'slot-taken' } });
  });

  test('keeps every other visit of that practitioner out, also at the edges, and is kept out by one', async () => {
    const [first, second] = await openings();
    await booked(first);
    const others = await openings(other);
    expect(others[0]?.start).toBe(second?.start);
    const clashing = required(others[0], 'an opening');
    const ten = {
      ...clashing,
      id: clashing.id.replace(/[^.]+$/, (plusMs(clashing.start, -10 * MINUTE_MS) / MINUTE_MS).toString(36)),
    };
    expect(await book(ten as Opening)).toEqual({ ok: false, error: { code: 'slot-taken' } });
    await booked(clashing);
    expect(await book(second)).toEqual({ ok: false, error: { code: 'slot-taken' } });
    expect((await openings()).map(({ start }) => start)).not.toContain(second?.start);
  });

  test('a seat that is cancelled is the next one’s, and an undo takes it back only while it is free', async () => {
    const [first] = await openings();
    const visits = [];
    for (let count = 0; count < 5; count += 1) visits.push(await booked(first));
    const { id } = required(visits[2], 'a visit');
    await cancelAppointment(clinic.ctx, { appointmentId: id, cause: 'desk' });
    expect(await restoreAppointment(clinic.ctx, { appointmentId: id, cause: 'desk' })).toMatchObject({ ok: true });
    await cancelAppointment(clinic.ctx, { appointmentId: id, cause: 'desk' });
    await booked(first);
    expect(await restoreAppointment(clinic.ctx, { appointmentId: id, cause: 'desk' })).toEqual({
      ok: false,
      error: { code: 'slot-taken' },
    });
  });

  test('a visit moves to a seat of another time, and one that is made longer keeps its own', async () => {
    const [first, second] = await openings();
    const visit = await booked(first);
    await booked(second);
    const moved = await rescheduleAppointment(clinic.ctx, {
      appointmentId: visit.id,
      openingId: required(second, 'an opening').id,
      cause: 'desk',
    });
    expect(moved).toMatchObject({ ok: true, value: { start: second?.start } });
    const longer = await resizeAppointment(clinic.ctx, {
      appointmentId: visit.id,
      minutes: 30,
      cause: 'desk',
    });
    expect(longer).toMatchObject({ ok: true });
  });
});

test('a patient has one seat of a time, not two', async () => {
  const [first] = await openings();
  const { id: openingId } = required(first, 'an opening');
  const ask = () => bookAppointment(clinic.ctx, { openingId, patientId: clinic.patient, cause: 'phone' });
  expect(await ask()).toMatchObject({ ok: true });
  expect(await ask()).toMatchObject({ ok: false, error: { code: 'already-booked' } });
});
