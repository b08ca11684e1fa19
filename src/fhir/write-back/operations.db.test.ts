import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { startTestEhr, type TestEhr } from '../../../test/support/sandbox-ehr.ts';
import {
  bookAppointment,
  cancelAppointment,
  getAppointment,
  rescheduleAppointment,
  type Appointment,
} from '../../agenda/index.ts';
import { HOUR_MS, MINUTE_MS } from '../../platform/time/instant.ts';
import { APPOINTMENT_SYSTEM } from '../mapping/vocabulary.ts';
import { changingWayOf } from './find-target.ts';
import { createWriteBackWorld, type WriteBackWorld } from './test-support/write-back-world.ts';

let database: TestDatabase;
let ehr: TestEhr;
let world: WriteBackWorld;
beforeAll(async () => {
  database = await createTestDatabase();
  ehr = await startTestEhr();
});
afterAll(async () => {
  await ehr.stop();
  await database.drop();
});
beforeEach(async () => {
  world = await createWriteBackWorld(database.db, ehr);
  ehr.behave({ kind: 'with-operations' });
  world.useWays({ booking: 'operation', changing: 'operation' });
});

async function book(patientId = world.patient) {
  const [opening] = await world.openings();
  return bookAppointment(world.ctx, { openingId: opening.id, patientId, cause: 'phone' });
}

async function booked(): Promise<Appointment> {
  const answer = await book();
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
}

const operations = () => ehr.requests().filter(({ path }) => path.endsWith('/$book'));
const slot = (id: string) => ehr.read('Slot', id)?.['status'];
const about = ({ id }: Appointment) => ({ appointmentId: id, cause: 'phone' });

describe('IHE ITI-117: $book', () => {
  test('is given the pending appointment with our identifier, and nothing else writes', async () => {
    const visit = await booked();
    expect(visit.status).toBe('booked');
    expect(operations()).toHaveLength(1);
    expect(ehr.requests().filter(({ method }) => method !== 'GET')).toHaveLength(1);
    expect(ehr.all('Appointment')).toMatchObject([
      {
        status: 'booked',
        identifier: [{ system: APPOINTMENT_SYSTEM, value: visit.id }],
        slot: [{ reference: 'Slot/slot-1' }],
      },
    ]);
    expect(slot('slot-1')).toBe('busy');
  });

  test('makes a patient who is new there first', async () => {
    expect(await book(world.newcomer)).toMatchObject({ ok: true, value: { status: 'booked' } });
    const [made] = ehr.all('Patient').filter(({ id }) => !String(id).startsWith('pat-'));
    expect(JSON.stringify(ehr.all('Appointment')[0]?.['participant'])).toContain(`Patient/${made?.id}`);
  });

  test('that answers with a fatal outcome in a 200 says that the time is taken', async () => {
    ehr.behave({ kind: 'with-operations' }, { kind: 'slot-just-taken', on: '$book', times: 1 });
    expect(await book()).toEqual({ ok: false, error: { code: 'slot-taken' } });
    await world.advance(HOUR_MS);
    expect(ehr.all('Appointment')).toHaveLength(1);
  });

  test('whose answer is lost is looked for by our identifier and not asked for again', async () => {
    ehr.behave({ kind: 'with-operations' }, { kind: 'answer-lost', on: '$book', times: 1 });
    const visit = await booked();
    expect(visit.status).toBe('pending');
    await world.advance(2 * MINUTE_MS);
    expect(await getAppointment(world.ctx, visit.id)).toMatchObject({ status: 'booked' });
    expect(operations()).toHaveLength(1);
    expect(ehr.all('Appointment')).toHaveLength(1);
  });

  test('that never arrived is asked for again later', async () => {
    ehr.behave({ kind: 'with-operations' }, { kind: 'cut-before-write', on: '$book', times: 1 });
    const visit = await booked();
    expect([visit.status, ehr.all('Appointment').length]).toEqual(['pending', 0]);
    await world.advance(HOUR_MS);
    expect(await getAppointment(world.ctx, visit.id)).toMatchObject({ status: 'booked' });
    expect(ehr.all('Appointment')).toHaveLength(1);
  });

  test('moves the appointment where no update is taken', async () => {
    const visit = await booked();
    const [next] = await world.openings();
    const moved = await rescheduleAppointment(world.ctx, { ...about(visit), openingId: next.id });
    expect(moved).toMatchObject({ ok: true, value: { start: next.start } });
    expect(ehr.all('Appointment')).toHaveLength(1);
    expect([slot('slot-1'), slot('slot-2')]).toEqual(['free', 'busy']);
    expect(ehr.asked('PUT', 'Appointment')).toEqual([]);
  });

  test('refuses to move into a time that somebody has, and the visit stays', async () => {
    const visit = await booked();
    const [next] = await world.openings();
    await ehr.put({ ...ehr.read('Slot', 'slot-2'), status: 'busy', resourceType: 'Slot' });
    const moved = await rescheduleAppointment(world.ctx, { ...about(visit), openingId: next.id });
    expect(moved).toEqual({ ok: false, error: { code: 'slot-taken' } });
    expect(await getAppointment(world.ctx, visit.id)).toMatchObject({ start: visit.start, status: 'booked' });
  });

  test('cancels the appointment where no update is taken, also when the answer is lost', async () => {
    const visit = await booked();
    ehr.behave({ kind: 'with-operations' }, { kind: 'answer-lost', on: '$book', times: 1 });
    expect(await cancelAppointment(world.ctx, about(visit))).toMatchObject({ error: { code: 'ehr-unconfirmed' } });
    await world.advance(HOUR_MS);
    expect(await getAppointment(world.ctx, visit.id)).toMatchObject({ status: 'cancelled' });
    expect([ehr.all('Appointment')[0]?.['status'], slot('slot-1')]).toEqual(['cancelled', 'free']);
    expect(operations()).toHaveLength(2);
  });
});

test('how an appointment is changed follows from what the server declares', () => {
  const report = (interactions: readonly string[], book: boolean) => ({
    report: {
      reachable: true as const,
      declared: {
        transaction: false,
        systemHistory: false,
        types: { Appointment: { interactions, searchParams: [], operations: [], conditionalCreate: false } },
      },
      seen: { pageLinks: 'none' as const, find: book, hold: false, book, history: false, topics: false },
    },
  });
  expect(changingWayOf({ report: undefined })).toBe('update');
  expect(changingWayOf(report(['read', 'create', 'update'], true))).toBe('update');
  expect(changingWayOf(report(['read', 'search-type'], true))).toBe('operation');
  expect(changingWayOf(report(['read', 'create'], false))).toBe('update-in-place-only');
});
