import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { startTestEhr, type TestEhr } from '../../../test/support/sandbox-ehr.ts';
import {
  appointmentsOf,
  bookAppointment,
  cancelAppointment,
  getAppointment,
  rescheduleAppointment,
  type Appointment,
} from '../../agenda/index.ts';
import { HOUR_MS, MINUTE_MS } from '../../platform/time/instant.ts';
import type { EhrSource } from '../sync/ehr-source.ts';
import { readByIds } from '../sync/read-page.ts';
import { softDelete } from '../sync/soft-delete.ts';
import { takeOver } from '../sync/take-over.ts';
import { killWriter } from './test-support/kill-writer.ts';
import type { Death } from './test-support/killed-writer.ts';
import { createWriteBackWorld, type WriteBackWorld } from './test-support/write-back-world.ts';

let database: TestDatabase;
let ehr: TestEhr;
let world: WriteBackWorld;
let visit: Appointment;
let oldId: string;
beforeAll(async () => {
  database = await createTestDatabase();
  ehr = await startTestEhr();
});
afterAll(async () => {
  await ehr.stop();
  await database.drop();
});

const FIXED = { kind: 'cannot-move' } as const;

beforeEach(async () => {
  world = await createWriteBackWorld(database.db, ehr);
  const [opening] = await world.openings();
  const answer = await bookAppointment(world.ctx, { openingId: opening.id, patientId: world.patient, cause: 'phone' });
  if (!answer.ok) throw new Error(answer.error.code);
  visit = answer.value;
  oldId = String(ehr.all('Appointment')[0]?.['id']);
  ehr.behave(FIXED);
  ehr.clearRequests();
});

async function move() {
  const [next] = await world.openings();
  return rescheduleAppointment(world.ctx, { appointmentId: visit.id, openingId: next.id, cause: 'phone' });
}

const here = () => getAppointment(world.ctx, visit.id);
const slots = () => ['slot-1', 'slot-2'].map((id) => ehr.read('Slot', id)?.['status']);
const standing = () => ehr.all('Appointment').filter(({ status }) => status !== 'cancelled');
const attention = async () =>
  (await world.events()).filter(({ type }) => type === 'ehr.attention').map(({ payload }) => payload['reason']);

/** The two of them there, and the one of ours, after everything is done. */
async function isMoved(): Promise<void> {
  const [now, ...others] = standing();
  expect(others).toEqual([]);
  expect(now?.['id']).not.toBe(oldId);
  expect(ehr.all('Appointment')).toHaveLength(2);
  expect(slots()).toEqual(['free', 'busy']);
  const visits = await appointmentsOf(world.ctx, world.patient, { statuses: ['booked', 'pending'] });
  expect(visits).toMatchObject([{ id: visit.id, status: 'booked', start: Date.parse(String(now?.['start'])) }]);
}

describe('at an EHR that moves no appointment', () => {
  test.each([422, 405] as const)(
    'the new one is booked and read back, then the old one is cancelled (%s)',
    async (status) => {
      ehr.behave({ ...FIXED, status });
      expect(await move()).toMatchObject({ ok: true, value: { id: visit.id, status: 'booked' } });
      await isMoved();
      const writes = ehr.requests().filter(({ method, path }) => method !== 'GET' && path.startsWith('/Appointment'));
      // It is asked to move it, then for the new one, then to cancel.
      expect(writes.map(({ method }) => method)).toEqual(['PUT', 'POST', 'PUT']);
      expect(ehr.read('Appointment', oldId)).toMatchObject({
        status: 'cancelled',
        cancelationReason: { text: 'moved' },
      });
      expect(await attention()).toEqual([]);
    },
  );

  test('one that declares no update is not asked to move it', async () => {
    world.useWays({ changing: 'update-in-place-only' });
    expect(await move()).toMatchObject({ ok: true });
    await isMoved();
    expect(ehr.asked('PUT', 'Appointment')).toHaveLength(1);
  });

  test('a new time that somebody has leaves the old one as it was', async () => {
    ehr.behave(FIXED, { kind: 'slot-just-taken', on: 'POST Appointment' });
    expect(await move()).toEqual({ ok: false, error: { code: 'slot-taken' } });
    await world.advance(HOUR_MS);
    expect(ehr.read('Appointment', oldId)).toMatchObject({ status: 'booked' });
    expect(await here()).toMatchObject({ status: 'booked', start: visit.start });
  });

  test('nothing is given up while nobody knows whether the new one stands', async () => {
    ehr.behave(FIXED, { kind: 'answer-lost', on: 'POST Appointment' });
    expect(await move()).toEqual({ ok: false, error: { code: 'ehr-unconfirmed' } });
    expect(ehr.read('Appointment', oldId)).toMatchObject({ status: 'booked' });
    expect(await here()).toMatchObject({ start: visit.start });
    ehr.behave(FIXED);
    await world.advance(2 * MINUTE_MS);
    await isMoved();
  });

  test('an old one that cannot be cancelled is a task, and the patient has the new time', async () => {
    const send: typeof world.client.send = async (request) =>
      request.method === 'PUT' && request.path === `Appointment/${oldId}`
        ? { status: 405, body: undefined }
        : world.client.send(request);
    world.use({ ...world.client, send });
    expect(await move()).toMatchObject({ ok: true });
    expect(await attention()).toEqual(['old-not-cancelled']);
    expect(standing()).toHaveLength(2);
    expect((await here())?.start).not.toBe(visit.start);
  });

  test('an old one that somebody there changed meanwhile is a conflict, and nothing is booked', async () => {
    await ehr.put({ ...ehr.read('Appointment', oldId), status: 'arrived', resourceType: 'Appointment' });
    expect(await move()).toEqual({ ok: false, error: { code: 'ehr-refused', reason: 'conflict' } });
    expect(ehr.all('Appointment')).toHaveLength(1);
    expect(await attention()).toEqual(['conflict']);
  });

  test('the visit is then changed where it stands now', async () => {
    await move();
    expect(await cancelAppointment(world.ctx, { appointmentId: visit.id, cause: 'phone' })).toMatchObject({ ok: true });
    expect(standing()).toEqual([]);
    expect(slots()).toEqual(['free', 'free']);
  });
});

describe('the mirror', () => {
  const source = (): EhrSource => ({
    connectionId: world.connectionId,
    client: world.client,
    habits: {
      storesSlots: true,
      honoursLastUpdated: true,
      hasHistory: true,
      findsRelated: false,
      tellsBy: 'nothing',
      pageSize: 50,
    },
  });
  const read = async (...ids: readonly string[]) =>
    takeOver(world.ctx, source(), await readByIds(source(), 'Appointment', ids));

  test('does not take the cancelled old one for the end of the visit', async () => {
    await move();
    await read(oldId, String(standing()[0]?.['id']));
    expect(await here()).toMatchObject({ status: 'booked' });
    await softDelete(world.ctx, source(), [{ type: 'Appointment', id: oldId }]);
    expect(await here()).toMatchObject({ status: 'booked' });
    await isMoved();
  });

  test('that sees the new one first takes it for the visit, not for a second one', async () => {
    ehr.behave(FIXED, { kind: 'answer-lost', on: 'POST Appointment' });
    await move();
    ehr.behave(FIXED);
    const [, made] = standing();
    await read(String(made?.['id']), oldId);
    await world.advance(HOUR_MS);
    await isMoved();
  });
});

describe('kill -9 between the new one and the old one', () => {
  const points: readonly (readonly [string, Death])[] = [
    ['when the new one is booked', { when: 'after', what: 'POST Appointment' }],
    ['when it is read back', { when: 'before', what: `PUT Appointment` }],
    ['when the end is noted', { when: 'after', what: 'update ehr_write set state = $3' }],
  ];
  test.each(points)('%s loses and doubles nothing', async (_name, death) => {
    const [next] = await world.openings();
    if (death.when === 'before') world.useWays({ changing: 'update-in-place-only' });
    const end = await killWriter({
      databaseUrl: database.ownerUrl,
      clinicId: world.ctx.clinicId,
      connection: world.connection,
      changing: death.when === 'before' ? 'update-in-place-only' : 'update',
      nowMs: world.ctx.clock.now(),
      death,
      act: { kind: 'move', openingId: next.id, appointmentId: visit.id },
    });
    expect(end).toEqual({ signal: 'SIGKILL', said: '' });
    expect(await here()).toMatchObject({ start: visit.start });
    await world.advance(HOUR_MS);
    await isMoved();
  });
});
