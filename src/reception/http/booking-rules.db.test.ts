import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { createTestDesk, signInTo, type SignedIn, type TestDesk } from '../../../test/support/test-desk.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { BookingRulesOut } from './shapes/booking-rules.ts';

let database: TestDatabase;
let desk: TestDesk;
let manager: SignedIn;
beforeAll(async () => {
  database = await createTestDatabase();
  desk = await createTestDesk(database.db);
  manager = await signInTo(desk, 'manager');
});
afterAll(async () => {
  desk.stop.abort();
  await database.drop();
});

async function services(): Promise<BookingRulesOut['services']> {
  return ((await manager.get('/booking-rules').expect(200)).body as BookingRulesOut).services;
}

async function served(): Promise<BookingRulesOut['services'][number]> {
  return required(
    (await services()).find(({ practitioners }) => practitioners.length > 0),
    'a service that is given',
  );
}

test('a manager says what holds for booking a service, and takes it back', async () => {
  const { id, practitioners } = await served();
  const [practitioner] = practitioners;
  const rules = {
    maxPerDay: 2,
    maxPerDayOf: { [required(practitioner, 'who gives it').id]: 1 },
    maxActivePerPatient: 1,
    assign: 'balanced',
    keptForUrgent: { from: '13:00', to: '14:00', releaseHours: 24 },
    demandTask: 5,
    capacity: 4,
    overbookMissRate: 0.3,
  };
  const saved = await manager.post(`/booking-rules/${id}`, rules).expect(200);
  expect(saved.body).toEqual({ id, rules, lacking: [] });
  expect((await served()).rules).toEqual(rules);
  await manager.post(`/booking-rules/${id}`, {}).expect(200);
  expect((await served()).rules).toEqual({});
});

test('who only receives may read the rules, and not change them', async () => {
  const receptionist = await signInTo(desk);
  const { id } = await served();
  await receptionist.get('/booking-rules').expect(200);
  await receptionist.post(`/booking-rules/${id}`, { maxPerDay: 1 }).expect(403);
});

test.each([
  [{ maxPerDay: -1 }, 'maxPerDay'],
  [{ maxPerDay: 1.5 }, 'maxPerDay'],
  [{ maxActivePerPatient: 0 }, 'maxActivePerPatient'],
  [{ assign: 'anybody' }, 'assign'],
  [{ keptForUrgent: { from: '14:00', to: '13:00', releaseHours: 1 } }, 'keptForUrgent.to'],
  [{ keptForUrgent: { from: '25:00', to: '26:00', releaseHours: 1 } }, 'keptForUrgent.from'],
])('%j is refused with its path', async (rules, path) => {
  const { id } = await served();
  const { body } = await manager.post(`/booking-rules/${id}`, rules).expect(400);
  expect(body.errors).toContainEqual(expect.objectContaining({ path: expect.stringContaining(path) }));
});

test('a service or a practitioner that is none of the clinic’s is refused', async () => {
  const { id } = await served();
  const unknown = await manager.post(`/booking-rules/${randomUUID()}`, {}).expect(422);
  expect(unknown.body.code).toBe('service-unknown');
  const nobody = await manager.post(`/booking-rules/${id}`, { maxPerDayOf: { [randomUUID()]: 1 } }).expect(422);
  expect(nobody.body.code).toBe('practitioner-unknown');
});

test('where every day is full, the desk is told why nothing is free', async () => {
  const { id } = await served();
  await manager.post(`/booking-rules/${id}`, { maxPerDay: 0 }).expect(200);
  const { body } = await manager.get(`/openings?service=${id}&limit=3`).expect(200);
  expect(body.openings).toEqual([]);
  expect(body.none.reasons).toContainEqual(
    expect.objectContaining({
      rule: 'day-limit',
      sentence: 'Esos días ya tienen todas las citas de este servicio que puede haber en un día.',
    }),
  );
  await manager.post(`/booking-rules/${id}`, {}).expect(200);
});
