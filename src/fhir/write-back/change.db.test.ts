import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { startTestEhr, type TestEhr } from '../../../test/support/sandbox-ehr.ts';
import {
  bookAppointment,
  cancelAppointment,
  changeAppointmentStatus,
  confirmAttendance,
  getAppointment,
  rescheduleAppointment,
  type Appointment,
} from '../../agenda/index.ts';
import { HOUR_MS, MINUTE_MS, plusMs, toIso } from '../../platform/time/instant.ts';
import type { FhirJson } from '../mapping/resource.ts';
import { createWriteBackWorld, type WriteBackWorld } from './test-support/write-back-world.ts';

let database: TestDatabase;
let ehr: TestEhr;
let world: WriteBackWorld;
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
beforeEach(async () => {
  world = await createWriteBackWorld(database.db, ehr);
  const [opening] = await world.openings();
  const answer = await bookAppointment(world.ctx, { openingId: opening.id, patientId: world.patient, cause: 'phone' });
  if (!answer.ok) throw new Error(answer.error.code);
  visit = answer.value;
  ehrId = String(ehr.all('Appointment')[0]?.['id']);
  ehr.clearRequests();
});

const there = () => ehr.read('Appointment', ehrId);
const here = () => getAppointment(world.ctx, visit.id);
const edit = (change: FhirJson) => ehr.put({ ...there(), ...change, resourceType: 'Appointment' });
const about = () => ({ appointmentId: visit.id, cause: 'phone' });
const slot = (id: string) => ehr.read('Slot', id)?.['status'];
const attention = async () =>
  (await world.events()).filter(({ type }) => type === 'ehr.attention').map(({ payload }) => payload);

async function move(index: 1 | 2 = 1) {
  const { [index - 1]: opening } = await world.openings();
  if (!opening) throw new Error('no opening');
  return rescheduleAppointment(world.ctx, { ...about(), openingId: opening.id, attendance: 'accepted' });
}

describe('rule 3.5: a change at the EHR', () => {
  test('is made in place, on the version that was read, and leaves what we do not understand', async () => {
    const theirs = { comment: 'Trae informe', extension: [{ url: 'https://ehr.example/room', valueString: '3B' }] };
    await edit(theirs);
    expect(await confirmAttendance(world.ctx, { ...about(), attendance: 'accepted' })).toMatchObject({ ok: true });
    expect(there()).toMatchObject({ ...theirs, participant: [{ status: 'accepted' }, {}, {}, {}] });
    const [put] = ehr.asked('PUT', 'Appointment');
    expect(put?.headers['if-match']).toBe('W/"2"');
    expect(await here()).toMatchObject({ attendance: 'accepted' });
  });

  test('moves the same appointment, gives the old slot back and takes the new one', async () => {
    const moved = await move();
    expect(moved).toMatchObject({ ok: true, value: { id: visit.id, attendance: 'accepted' } });
    expect(ehr.all('Appointment')).toHaveLength(1);
    expect(Date.parse(String(there()?.['start']))).toBe((await here())?.start);
    expect([slot('slot-1'), slot('slot-2')]).toEqual(['free', 'busy']);
  });

  test('what the desk marks is marked there', async () => {
    expect(await changeAppointmentStatus(world.ctx, { ...about(), status: 'arrived' })).toMatchObject({ ok: true });
    expect(there()).toMatchObject({ status: 'arrived' });
  });

  test.each([
    ['412', []],
    ['409', [{ kind: 'conflict-as-409' as const }]],
  ])('that is answered with %s is read again, merged and sent once more', async (_name, manners) => {
    ehr.behave(...manners);
    let raced = false;
    const send: typeof world.client.send = async (request) => {
      if (request.method === 'PUT' && !raced) {
        raced = true;
        await edit({ comment: 'changed in between' });
      }
      return world.client.send(request);
    };
    world.use({ ...world.client, send });
    expect(await cancelAppointment(world.ctx, about())).toMatchObject({ ok: true });
    expect(there()).toMatchObject({ status: 'cancelled', comment: 'changed in between' });
    expect(ehr.asked('PUT', 'Appointment')).toHaveLength(2);
  });

  test('to what somebody there changed otherwise is a conflict: a person gets both versions, nothing is overwritten', async () => {
    await edit({ start: toIso(plusMs(visit.start, 5 * HOUR_MS)), end: toIso(plusMs(visit.end, 5 * HOUR_MS)) });
    const answer = await confirmAttendance(world.ctx, { ...about(), attendance: 'accepted' });
    expect(answer).toEqual({ ok: false, error: { code: 'ehr-refused', reason: 'conflict' } });
    expect(await attention()).toMatchObject([
      {
        reason: 'conflict',
        appointmentId: visit.id,
        versions: {
          known: { start: toIso(visit.start) },
          theirs: { start: toIso(plusMs(visit.start, 5 * HOUR_MS)) },
          ours: { attendance: 'accepted' },
        },
      },
    ]);
    expect(JSON.stringify(await attention())).not.toMatch(/Ana|Serra|Soler/);
    expect(ehr.asked('PUT', 'Appointment')).toEqual([]);
    expect(await here()).toMatchObject({ attendance: 'needs-action' });
  });

  test.each([
    ['428', 428 as const],
    ['412', 412 as const],
  ])('sends If-Match, which some demand (%s)', async (_n, status) => {
    ehr.behave({ kind: 'if-match-required', status }, { kind: 'no-etag' });
    expect(await cancelAppointment(world.ctx, about())).toMatchObject({ ok: true });
    expect(there()).toMatchObject({ status: 'cancelled' });
  });

  test('without versions it is compared once more before it is written, and read back', async () => {
    ehr.behave({ kind: 'no-etag' }, { kind: 'no-version' });
    let raced = false;
    const send: typeof world.client.send = async (request) => {
      const answer = await world.client.send(request);
      if (request.path === `Appointment/${ehrId}` && !raced) {
        raced = true;
        await edit({ comment: 'changed in between' });
      }
      return answer;
    };
    world.use({ ...world.client, send });
    expect(await cancelAppointment(world.ctx, about())).toMatchObject({ ok: true });
    expect(there()).toMatchObject({ status: 'cancelled', comment: 'changed in between' });
    expect(ehr.asked('PUT', 'Appointment')).toHaveLength(1);
  });

  test('a time that is taken there leaves the visit where it was', async () => {
    ehr.behave({ kind: 'slot-taken-form', form: 'duplicate-409' });
    await ehr.put({ ...ehr.read('Slot', 'slot-2'), status: 'busy', resourceType: 'Slot' });
    expect(await move()).toEqual({ ok: false, error: { code: 'slot-taken' } });
    expect(await here()).toMatchObject({ start: visit.start, version: visit.version });
    expect(slot('slot-1')).toBe('busy');
  });

  test.each(['cut-before-write', 'answer-lost'] as const)(
    'whose answer is lost (%s) is found out and finished later, once',
    async (kind) => {
      ehr.behave({ kind, on: 'PUT Appointment' });
      expect(await move()).toEqual({ ok: false, error: { code: 'ehr-unconfirmed' } });
      expect(await here()).toMatchObject({ start: visit.start });
      ehr.behave();
      await world.advance(2 * MINUTE_MS);
      expect(Date.parse(String(there()?.['start']))).toBe((await here())?.start);
      expect((await here())?.start).not.toBe(visit.start);
      expect([slot('slot-1'), slot('slot-2')]).toEqual(['free', 'busy']);
      const moves = (await world.events()).filter(({ type }) => type === 'appointment.rescheduled');
      expect(moves.map(({ payload }) => payload['cause'])).toEqual(['ehr']);
    },
  );

  test.each(['phone', 'desk'])(
    'that is refused after "requested" was said (%s) is told to who asked, with a task',
    async (cause) => {
      ehr.behave({ kind: 'cut-before-write', on: 'PUT Appointment' });
      const [opening] = await world.openings();
      const asked = await rescheduleAppointment(world.ctx, { appointmentId: visit.id, openingId: opening.id, cause });
      expect(asked).toEqual({ ok: false, error: { code: 'ehr-unconfirmed' } });
      ehr.behave();
      await ehr.put({ ...ehr.read('Slot', 'slot-2'), status: 'busy', resourceType: 'Slot' });
      await world.advance(HOUR_MS);
      expect(await here()).toMatchObject({ start: visit.start, status: 'booked' });
      const told = (await world.events()).filter(({ type }) => type === 'ehr.change-refused');
      const facts = { appointmentId: visit.id, kind: 'reschedule' };
      expect(told.map(({ payload }) => payload)).toMatchObject(cause === 'phone' ? [facts] : []);
      expect((await attention()).map(({ reason }) => reason)).toEqual(['unconfirmed', 'refused']);
    },
  );

  test('that is a conflict after "requested" was said is for a person, and nothing is told yet', async () => {
    ehr.behave({ kind: 'cut-before-write', on: 'PUT Appointment' });
    expect(await move()).toEqual({ ok: false, error: { code: 'ehr-unconfirmed' } });
    ehr.behave();
    await edit({ start: toIso(plusMs(visit.start, 5 * HOUR_MS)), end: toIso(plusMs(visit.end, 5 * HOUR_MS)) });
    await world.advance(HOUR_MS);
    expect((await attention()).map(({ reason }) => reason)).toEqual(['unconfirmed', 'conflict']);
    expect((await world.events()).map(({ type }) => type)).not.toContain('ehr.change-refused');
  });

  test('what was wanted before is not asked for any more once something else was', async () => {
    ehr.behave({ kind: 'cut-before-write', on: 'PUT Appointment', times: 1 });
    expect(await move()).toEqual({ ok: false, error: { code: 'ehr-unconfirmed' } });
    expect(await cancelAppointment(world.ctx, about())).toMatchObject({ ok: true });
    await world.advance(HOUR_MS);
    expect(there()).toMatchObject({ status: 'cancelled' });
    expect(Date.parse(String(there()?.['start']))).toBe(visit.start);
    expect(await world.openings()).toHaveLength(3);
  });
});

describe('rule 3.7: after a cancellation', () => {
  test('the slot is seen to be free, also where the EHR keeps it', async () => {
    ehr.behave({ kind: 'keeps-slot-after-cancel' });
    expect(await cancelAppointment(world.ctx, { ...about(), reason: 'patient' })).toMatchObject({ ok: true });
    expect(there()).toMatchObject({ status: 'cancelled', cancelationReason: { text: 'patient' } });
    expect(slot('slot-1')).toBe('free');
    expect(await attention()).toEqual([]);
  });

  test('a slot that it does not let go of is for a person', async () => {
    ehr.behave({ kind: 'keeps-slot-after-cancel' });
    const send: typeof world.client.send = async (request) =>
      request.method === 'PUT' && request.path.startsWith('Slot/')
        ? { status: 405, body: undefined }
        : world.client.send(request);
    world.use({ ...world.client, send });
    expect(await cancelAppointment(world.ctx, about())).toMatchObject({ ok: true });
    expect(await attention()).toMatchObject([{ reason: 'slot-not-freed', appointmentId: visit.id }]);
  });

  test.each([403, 400, 423])('that cannot be read any more (%i) is not told as done', async (status) => {
    const send: typeof world.client.send = async (request) =>
      request.method === 'GET' && request.path.startsWith('Appointment/')
        ? { status, headers: {}, body: { resourceType: 'OperationOutcome' } }
        : world.client.send(request);
    const ctx = world.through({ client: { ...world.client, send } });
    expect(await cancelAppointment(ctx, about())).toMatchObject({ ok: false, error: { code: 'ehr-unconfirmed' } });
    expect([there()?.['status'], (await here())?.status]).toEqual(['booked', 'booked']);
  });

  test('a second time changes nothing there', async () => {
    await edit({ status: 'cancelled' });
    expect(await cancelAppointment(world.ctx, about())).toMatchObject({ ok: true });
    expect(ehr.asked('PUT', 'Appointment')).toEqual([]);
    expect(await here()).toMatchObject({ status: 'cancelled' });
  });
});
