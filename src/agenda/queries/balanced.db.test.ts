import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { at } from '../../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { PractitionerId } from '../../platform/kernel/ids.ts';
import { DAY_MS, MINUTE_MS, plusMs } from '../../platform/time/instant.ts';
import { bookAppointment, findOpenings, saveBookingRules } from '../index.ts';
import {
  addPatient,
  addPractitioner,
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

const MONDAY = at('2026-11-23T00:00:00Z');

interface Pair extends TestClinic {
  readonly other: PractitionerId;
}

/** Dra. Ruiz works five mornings, Dr. Abad, who comes first by name, one. */
async function pair(): Promise<Pair> {
  const clinic = await createTestClinic(database.db);
  const { ctx, madrid, service } = clinic;
  const other = await addPractitioner(ctx, 'Dr. Abad');
  await addSchedule(ctx, {
    practitionerId: other,
    siteId: madrid,
    serviceIds: [service],
    weeklyAvailability: shift('09:00', '14:00', [1]),
  });
  return { ...clinic, other };
}

function search({ ctx, service }: Pair, more: { forPatients?: boolean; practitionerId?: PractitionerId } = {}) {
  return findOpenings(ctx, { serviceId: service, from: MONDAY, to: plusMs(MONDAY, 5 * DAY_MS), limit: 12, ...more });
}

/** The time at which both are free: the first of Monday, the second, … */
async function bookFirst(clinic: Pair, nth = 0): Promise<PractitionerId> {
  const start = plusMs(at('2026-11-23T08:00:00Z'), nth * 20 * MINUTE_MS);
  const found = await search(clinic, { forPatients: true });
  const { id: openingId } = required(
    found.find((one) => one.start === start),
    'an opening',
  );
  const done = await bookAppointment(clinic.ctx, {
    openingId,
    patientId: await addPatient(clinic.ctx),
    cause: 'phone',
  });
  if (!done.ok) throw new Error(done.error.code);
  return done.value.practitionerId;
}

test('without the rule a time goes to the first by name', async () => {
  const clinic = await pair();
  const [first, second] = await search(clinic);
  expect([first?.practitionerId, second?.practitionerId]).toEqual([clinic.other, clinic.practitioner]);
});

test('with it, a time goes to whose week is the emptiest by the minutes that they work', async () => {
  const clinic = await pair();
  await saveBookingRules(clinic.ctx, clinic.service, { assign: 'balanced' });
  const given: PractitionerId[] = [];
  for (let count = 0; count < 6; count += 1) given.push(await bookFirst(clinic, count));
  // 20 of 300 minutes are a fifteenth, 20 of 1500 a seventy-fifth: five visits to one.
  expect(given.filter((id) => id === clinic.other)).toHaveLength(1);
  expect(given[0]).toBe(clinic.other);
});

test('a patient is told of each time once, the desk of everybody, the one whose turn it is first', async () => {
  const clinic = await pair();
  await saveBookingRules(clinic.ctx, clinic.service, { assign: 'balanced' });
  await bookFirst(clinic);
  const forPatients = await search(clinic, { forPatients: true });
  expect(forPatients).toHaveLength(12);
  expect(new Set(forPatients.map(({ start }) => start)).size).toBe(12);
  const atTen = (await search(clinic)).filter(({ start }) => start === at('2026-11-23T09:00:00Z'));
  expect(atTen.map(({ practitionerId }) => practitionerId)).toEqual([clinic.practitioner, clinic.other]);
});

test('who asks for somebody gets that one', async () => {
  const clinic = await pair();
  await saveBookingRules(clinic.ctx, clinic.service, { assign: 'balanced' });
  await bookFirst(clinic);
  const found = await search(clinic, { forPatients: true, practitionerId: clinic.other });
  expect(new Set(found.map(({ practitionerId }) => practitionerId))).toEqual(new Set([clinic.other]));
});
