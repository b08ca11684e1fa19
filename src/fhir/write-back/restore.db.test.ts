import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { startTestEhr, visitIn, type TestEhr } from '../../../test/support/sandbox-ehr.ts';
import {
  bookAppointment,
  cancelAppointment,
  confirmAttendance,
  getAppointment,
  holdSlot,
  isUndoUnderWay,
  restoreAppointment,
  type Appointment,
  type Opening,
} from '../../agenda/index.ts';
import { HOUR_MS, MINUTE_MS, plusMs, toIso } from '../../platform/time/instant.ts';
import type { FhirJson } from '../mapping/resource.ts';
import { createWriteBackWorld, type WriteBackWorld } from './test-support/write-back-world.ts';

let database: TestDatabase;
let ehr: TestEhr;
let world: WriteBackWorld;
let opening: Opening;
let visit: Appointment;
let ehrId: string;

beforeAll(async () => {
  database = await createTestDatabase();
  ehr = await startTestEhr();
});
afterAll(async () => {
  await ehr.stop();
  await database.drop();
});
/** A visit that the patient had confirmed, and that the desk has just cancelled by a slip. */
beforeEach(async () => {
  world = await createWriteBackWorld(database.db, ehr);
  [opening] = await world.openings();
  const answer = await bookAppointment(world.ctx, { openingId: opening.id, patientId: world.patient, cause: 'phone' });
  if (!answer.ok) throw new Error(answer.error.code);
  ehrId = String(ehr.all('Appointment')[0]?.['id']);
  const about = { appointmentId: answer.value.id, cause: 'desk' };
  await confirmAttendance(world.ctx, { ...about, attendance: 'accepted' });
  const cancelled = await cancelAppointment(world.ctx, { ...about, reason: 'slip' });
  if (!cancelled.ok) throw new Error(cancelled.error.code);
  visit = cancelled.value;
  ehr.clearRequests();
});

const there = () => ehr.read('Appointment', ehrId);
const here = () => getAppointment(world.ctx, visit.id);
const edit = (change: FhirJson) => ehr.put({ ...there(), ...change, resourceType: 'Appointment' });
const slot = (id: string) => ehr.read('Slot', id)?.['status'];
const restore = (expectedVersion?: number) =>
  restoreAppointment(world.ctx, { appointmentId: visit.id, cause: 'desk', expectedVersion });
const told = async (type: string) =>
  (await world.events()).filter((event) => event.type === type).map(({ payload }) => payload);
const attention = async () => (await told('ehr.attention')).map(({ reason }) => reason);
const isOffered = async () => (await world.openings())[0].start === visit.start;

describe('a cancellation that was a slip, at the EHR', () => {
  test('is taken back in place, on the version that was read, without the reason of what is cancelled no more', async () => {
    expect(there()).toMatchObject({ status: 'cancelled', cancelationReason: { text: 'slip' } });
    const restored = await restore(visit.version);
    expect(restored).toMatchObject({ ok: true, value: { id: visit.id, status: 'booked', attendance: 'accepted' } });
    expect(there()).toMatchObject({ status: 'booked', participant: [{ status: 'accepted' }, {}, {}, {}] });
    expect(there()).not.toHaveProperty('cancelationReason');
    expect(ehr.all('Appointment')).toHaveLength(1);
    const [put] = ehr.asked('PUT', 'Appointment');
    expect(put?.headers['if-match']).toMatch(/^W\//);
    expect([slot('slot-1'), await isOffered()]).toEqual(['busy', false]);
    expect((await told('appointment.booked')).map(({ cause }) => cause)).toEqual(['phone', 'desk']);
  });

  test('makes its slot busy where the EHR does not see to that by itself', async () => {
    ehr.behave({ kind: 'no-slot-logic' });
    expect(await restore()).toMatchObject({ ok: true });
    expect(slot('slot-1')).toBe('busy');
  });

  test.each([
    ['which says so itself', []],
    ['which would take both', [{ kind: 'double-booking-allowed' as const }]],
  ])('is refused when somebody has the time there by now (%s), and stays cancelled in both', async (_n, manners) => {
    await ehr.fetch('Appointment', { method: 'POST', body: visitIn('slot-1', 'pat-18', ehr) });
    ehr.behave(...manners);
    expect(await restore()).toEqual({ ok: false, error: { code: 'slot-taken' } });
    expect([there()?.['status'], (await here())?.status]).toEqual(['cancelled', 'cancelled']);
    expect(ehr.all('Appointment').filter(({ status }) => status === 'booked')).toHaveLength(1);
    // Nothing is kept for it any more.
    const again = await holdSlot(world.ctx, { openingId: opening.id, conversationKey: 'another' });
    expect(again).toMatchObject({ ok: true });
  });

  test('that somebody there made into something else is a conflict: a person gets both versions', async () => {
    const start = plusMs(visit.start, 5 * HOUR_MS);
    await edit({ status: 'booked', start: toIso(start), end: toIso(plusMs(visit.end, 5 * HOUR_MS)) });
    expect(await restore()).toEqual({ ok: false, error: { code: 'ehr-refused', reason: 'conflict' } });
    expect(await told('ehr.attention')).toMatchObject([
      {
        reason: 'conflict',
        kind: 'restore',
        versions: { theirs: { start: toIso(start) }, ours: { status: 'booked' } },
      },
    ]);
    expect(ehr.asked('PUT', 'Appointment')).toEqual([]);
    expect((await here())?.status).toBe('cancelled');
  });

  test.each(['cut-before-write', 'answer-lost'] as const)(
    'whose answer is lost (%s) keeps its time meanwhile, and is finished later, once',
    async (kind) => {
      ehr.behave({ kind, on: 'PUT Appointment' });
      expect(await restore()).toEqual({ ok: false, error: { code: 'ehr-unconfirmed' } });
      expect([(await here())?.status, await isOffered()]).toEqual(['cancelled', false]);
      expect(await isUndoUnderWay(world.ctx, visit.id)).toBe(true);
      ehr.behave();
      await world.advance(2 * MINUTE_MS);
      expect(await isUndoUnderWay(world.ctx, visit.id)).toBe(false);
      expect([there()?.['status'], (await here())?.status]).toEqual(['booked', 'booked']);
      expect([slot('slot-1'), await isOffered()]).toEqual(['busy', false]);
      expect((await told('appointment.booked')).map(({ cause }) => cause)).toEqual(['phone', 'ehr']);
      expect(await attention()).toEqual(['unconfirmed']);
    },
  );

  test('that turns out to be impossible later gives the time back, and somebody is called', async () => {
    ehr.behave({ kind: 'cut-before-write', on: 'PUT Appointment' });
    expect(await restore()).toEqual({ ok: false, error: { code: 'ehr-unconfirmed' } });
    ehr.behave();
    await ehr.fetch('Appointment', { method: 'POST', body: visitIn('slot-1', 'pat-18', ehr) });
    expect(await isUndoUnderWay(world.ctx, visit.id)).toBe(true);
    await world.advance(HOUR_MS);
    expect(await isUndoUnderWay(world.ctx, visit.id)).toBe(false);
    expect((await here())?.status).toBe('cancelled');
    expect(await attention()).toEqual(['unconfirmed', 'refused']);
    const again = await holdSlot(world.ctx, { openingId: opening.id, conversationKey: 'another' });
    expect(again).toMatchObject({ ok: true });
  });

  test.each([405, 422])('is booked anew where what is cancelled stays cancelled (%i)', async (status) => {
    const body = { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'business-rule' }] };
    const send: typeof world.client.send = async (request) =>
      request.method === 'PUT' && request.path.startsWith('Appointment/')
        ? { status, headers: {}, body }
        : world.client.send(request);
    world.use({ ...world.client, send });
    expect(await restore()).toMatchObject({ ok: true, value: { id: visit.id, status: 'booked' } });
    expect(there()).toMatchObject({ status: 'cancelled' });
    const standing = ehr.all('Appointment').filter(({ id }) => id !== ehrId);
    expect(standing).toMatchObject([{ status: 'booked', slot: [{ reference: 'Slot/slot-1' }] }]);
    expect(slot('slot-1')).toBe('busy');
    // From now on the visit is the new one there.
    world.use(world.client);
    expect(await cancelAppointment(world.ctx, { appointmentId: visit.id, cause: 'desk' })).toMatchObject({ ok: true });
    expect(ehr.all('Appointment').map((each) => each['status'])).toEqual(['cancelled', 'cancelled']);
    expect(slot('slot-1')).toBe('free');
  });

  test('is not once two minutes are over, nor at another version: the EHR is not asked', async () => {
    expect(await restore(1)).toEqual({ ok: false, error: { code: 'version-conflict', version: visit.version } });
    world.ctx.clock.moveTo(plusMs(visit.updatedAt, 2 * MINUTE_MS + 1));
    expect(await restore()).toMatchObject({ ok: false, error: { code: 'not-changeable', why: 'status' } });
    expect(ehr.requests()).toEqual([]);
  });
});
