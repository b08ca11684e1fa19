import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { createTestDesk, signInTo, type SignedIn, type TestDesk } from '../../../test/support/test-desk.ts';
import { historyOf } from '../../audit/index.ts';
import { MINUTE_MS } from '../../platform/time/instant.ts';

let database: TestDatabase;
let desk: TestDesk;
let receptionist: SignedIn;
let manager: SignedIn;
beforeAll(async () => {
  database = await createTestDatabase();
  desk = await createTestDesk(database.db);
  receptionist = await signInTo(desk);
  manager = await signInTo(desk, 'manager');
});
afterAll(async () => {
  desk.stop.abort();
  await database.drop();
});

interface Visit {
  readonly id: string;
  readonly version: number;
  readonly start: string;
  readonly end: string;
}

let used = 0;
/** The first visit of a day that no other test has. */
async function visit(): Promise<Visit> {
  const answer = await receptionist.get(`/openings?service=${desk.service}&limit=100`).expect(200);
  const openings = answer.body.openings as readonly { readonly id: string; readonly start: string }[];
  const days = [...new Set(openings.map(({ start }) => start.slice(0, 10)))];
  used += 1;
  const id = openings.find(({ start }) => start.startsWith(days[used] ?? '?'))?.id;
  const booked = await receptionist.post('/appointments', { openingId: id, patientId: desk.patient }).expect(201);
  return booked.body;
}

async function scheduleId(): Promise<string> {
  return (await receptionist.get('/clinic').expect(200)).body.schedules[0].id;
}

const later = (iso: string, minutes: number): string => new Date(Date.parse(iso) + minutes * MINUTE_MS).toISOString();

describe('moving by place', () => {
  test('a visit goes to where somebody points, and off the grid only for who may overbook, who says why', async () => {
    const before = await visit();
    const schedule = await scheduleId();
    const to = (minutes: number) => ({ place: { scheduleId: schedule, start: later(before.start, minutes) } });
    const path = `/appointments/${before.id}/reschedule`;
    const moved = await receptionist.post(path, { ...to(20), expectedVersion: 1 }).expect(200);
    expect(moved.body).toMatchObject({ start: later(before.start, 20), version: 2 });
    expect((await receptionist.post(path, to(25)).expect(422)).body.code).toBe('opening-unknown');
    expect((await receptionist.post(path, { ...to(25), overbook: true }).expect(403)).body.code).toBe(
      'overbook-not-allowed',
    );
    const over = { ...to(25), overbook: true, overbookReason: 'Viene de lejos' };
    expect((await manager.post(path, over).expect(200)).body.start).toBe(later(before.start, 25));
    const [entry] = await historyOf(desk.ctx, { type: 'Appointment', id: before.id });
    expect(entry).toMatchObject({ action: 'appointment.overbook', detail: { reason: 'Viene de lejos' } });
  });

  test('a place is booked for a service', async () => {
    const { start } = await visit();
    const place = { scheduleId: await scheduleId(), start: later(start, 40) };
    await receptionist.post('/appointments', { place, patientId: desk.patient }).expect(400);
    const body = { place, patientId: desk.patient, service: desk.service };
    expect((await receptionist.post('/appointments', body).expect(201)).body.start).toBe(place.start);
  });
});

describe('the length of a visit', () => {
  test('may be changed up to the next one; beyond it only by who may overbook', async () => {
    const first = await visit();
    const place = { scheduleId: await scheduleId(), start: later(first.start, 40) };
    await receptionist.post('/appointments', { place, patientId: desk.patient, service: desk.service }).expect(201);
    const path = `/appointments/${first.id}/resize`;
    const longer = await receptionist.post(path, { minutes: 40, expectedVersion: 1 }).expect(200);
    expect(longer.body).toMatchObject({ start: first.start, end: later(first.start, 40), version: 2 });
    expect((await receptionist.post(path, { minutes: 60 }).expect(409)).body.code).toBe('slot-taken');
    expect((await receptionist.get(`/appointments/${first.id}`).expect(200)).body.end).toBe(later(first.start, 40));
    expect((await receptionist.post(path, { minutes: 60, overbook: true }).expect(403)).body.code).toBe(
      'overbook-not-allowed',
    );
    const over = { minutes: 60, overbook: true, overbookReason: 'Tarda más de lo previsto' };
    expect((await manager.post(path, over).expect(200)).body.version).toBe(3);
    const [entry] = await historyOf(desk.ctx, { type: 'Appointment', id: first.id });
    expect(entry).toMatchObject({ action: 'appointment.overbook', detail: { reason: over.overbookReason } });
    await receptionist.post(path, { minutes: 15 }).expect(200);
    // The time that was given back is to be had.
    const freed = { scheduleId: place.scheduleId, start: later(first.start, 20) };
    await receptionist
      .post('/appointments', { place: freed, patientId: desk.patient, service: desk.service })
      .expect(201);
  });
});

test('a cancellation is taken back at the desk, while the time is free', async () => {
  const { id, start } = await visit();
  await receptionist.post(`/appointments/${id}/cancel`, {}).expect(200);
  const back = await receptionist.post(`/appointments/${id}/restore`, { expectedVersion: 2 }).expect(200);
  expect(back.body).toMatchObject({ id, start, status: 'booked', version: 3 });
  expect((await receptionist.post(`/appointments/${id}/restore`, {}).expect(422)).body.code).toBe('not-changeable');
});

test('the desk says who has arrived, and who did not come', async () => {
  const [here, absent] = [await visit(), await visit()];
  const mark = (id: string, status: string) => receptionist.post(`/appointments/${id}/status`, { status });
  expect((await mark(here.id, 'arrived').expect(200)).body.status).toBe('arrived');
  expect((await mark(absent.id, 'noshow').expect(200)).body.status).toBe('noshow');
  expect((await mark(here.id, 'noshow').expect(422)).body.code).toBe('not-changeable');
});

test('a session says what its role may do', async () => {
  expect((await receptionist.get('/session').expect(200)).body.may).not.toContain('agenda.overbook');
  expect((await manager.get('/session').expect(200)).body.may).toContain('agenda.overbook');
});
