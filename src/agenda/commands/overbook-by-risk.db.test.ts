import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { at } from '../../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { PatientId } from '../../platform/kernel/ids.ts';
import { DAY_MS, plusMs } from '../../platform/time/instant.ts';
import {
  bookAppointment,
  cancelAppointment,
  findOpenings,
  holdSlot,
  saveBookingRules,
  type BookingRules,
  type Opening,
} from '../index.ts';
import { addPatient, createTestClinic, type TestClinic } from '../test-support/test-clinic.ts';

let database: TestDatabase;
let clinic: TestClinic;
let absent: PatientId;
let faithful: PatientId;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const MONDAY = at('2026-11-23T00:00:00Z');

/** Visits of the past year: so many that took place, so many that were missed. */
async function history(patientId: PatientId, came: number, missed: number): Promise<void> {
  const { ctx, service, practitioner, madrid } = clinic;
  const now = ctx.clock.now();
  for (let count = 0; count < came + missed; count += 1) {
    const start = plusMs(now, -(count + 2) * DAY_MS);
    await ctx.db.query(
      ctx.clinicId,
      `insert into appointment (clinic_id, id, patient_id, service_id, practitioner_id, site_id, start_at, end_at, status, attendance, origin, version, created_at, updated_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'needs-action', 'desk', 1, $7, $7)`,
      [
        ctx.clinicId,
        ctx.ids.next(),
        patientId,
        service,
        practitioner,
        madrid,
        new Date(start),
        new Date(plusMs(start, 60_000)),
        count < came ? 'fulfilled' : 'noshow',
      ],
    );
  }
}

beforeEach(async () => {
  clinic = await createTestClinic(database.db);
  [absent, faithful] = [await addPatient(clinic.ctx), await addPatient(clinic.ctx)];
  await history(absent, 2, 8);
  await history(faithful, 60, 0);
});

function rules(wanted: BookingRules) {
  return saveBookingRules(clinic.ctx, clinic.service, wanted);
}

async function first(): Promise<Opening> {
  const { ctx, service } = clinic;
  const found = await findOpenings(ctx, { serviceId: service, from: MONDAY, to: plusMs(MONDAY, DAY_MS), limit: 5 });
  return required(found[0], 'an opening');
}

function book({ id: openingId }: Opening, patientId: PatientId) {
  return bookAppointment(clinic.ctx, { openingId, patientId, cause: 'phone' });
}

test('off, a time is one visit’s, whoever has it', async () => {
  const opening = await first();
  expect(await book(opening, absent)).toMatchObject({ ok: true });
  expect((await first()).start).toBeGreaterThan(opening.start);
  expect(await book(opening, faithful)).toEqual({ ok: false, error: { code: 'slot-taken' } });
});

test('on, one more is given over who is likely not to come, with how likely; and never two', async () => {
  await rules({ overbookMissRate: 0.5 });
  const opening = await first();
  expect(opening.overMissRate).toBeUndefined();
  expect(await book(opening, absent)).toMatchObject({ ok: true });
  const again = await first();
  expect(again.id).toBe(opening.id);
  expect(again.overMissRate).toBeCloseTo((8 + 4 * (8 / 70)) / 14);
  const others = await Promise.all(Array.from({ length: 10 }, () => addPatient(clinic.ctx)));
  const answers = await Promise.all(others.map((patientId) => book(opening, patientId)));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect((await first()).start).toBeGreaterThan(opening.start);
});

test('over who comes, or over a time that is only held, none is given', async () => {
  await rules({ overbookMissRate: 0.5 });
  const opening = await first();
  expect(await book(opening, faithful)).toMatchObject({ ok: true });
  const next = await first();
  expect(next.start).toBeGreaterThan(opening.start);
  expect(await book(opening, absent)).toEqual({ ok: false, error: { code: 'slot-taken' } });
  expect(await holdSlot(clinic.ctx, { openingId: next.id, conversationKey: 'call-1' })).toMatchObject({ ok: true });
  expect((await first()).start).toBeGreaterThan(next.start);
  expect(await book(next, absent)).toEqual({ ok: false, error: { code: 'slot-taken' } });
});

test('where who was likely not to come has cancelled, the one that was added is the visit of the time', async () => {
  await rules({ overbookMissRate: 0.5 });
  const opening = await first();
  const visit = await book(opening, absent);
  if (!visit.ok) throw new Error(visit.error.code);
  expect(await book(opening, faithful)).toMatchObject({ ok: true });
  await cancelAppointment(clinic.ctx, { appointmentId: visit.value.id, cause: 'desk' });
  expect((await first()).start).toBeGreaterThan(opening.start);
  expect(await book(opening, await addPatient(clinic.ctx))).toEqual({ ok: false, error: { code: 'slot-taken' } });
});

test('of several seats everybody has to be likely not to come', async () => {
  await rules({ capacity: 2, overbookMissRate: 0.5 });
  const opening = await first();
  expect(await book(opening, absent)).toMatchObject({ ok: true });
  expect(await book(opening, faithful)).toMatchObject({ ok: true });
  expect(await book(opening, await addPatient(clinic.ctx))).toEqual({ ok: false, error: { code: 'slot-taken' } });
});
