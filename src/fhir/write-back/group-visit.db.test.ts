import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { startTestEhr, type TestEhr } from '../../../test/support/sandbox-ehr.ts';
import {
  appointmentsTogether,
  bookAppointment,
  cancelAppointment,
  changeAppointmentStatus,
  confirmAttendance,
  rescheduleAppointment,
  type Appointment,
} from '../../agenda/index.ts';
import { required } from '../../platform/kernel/assert.ts';
import { MINUTE_MS } from '../../platform/time/instant.ts';
import { listOf } from '../mapping/kept.ts';
import type { EhrSource } from '../sync/ehr-source.ts';
import { readByIds } from '../sync/read-page.ts';
import { takeOver } from '../sync/take-over.ts';
import { patientsIn } from './merge.ts';
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
});

const desk = () => world.through({ actor: { kind: 'system', name: 'desk' } });

async function bookPair(ctx = world.ctx): Promise<readonly [Appointment, Appointment]> {
  const [opening] = await world.openings();
  const { patient, newcomer } = world;
  const answer = await bookAppointment(ctx, {
    openingId: opening.id,
    patientId: patient,
    companions: [newcomer],
    cause: 'fhir',
  });
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  const [first, second] = await appointmentsTogether(world.ctx, answer.value.id);
  return [required(first, 'the first'), required(second, 'the second')];
}

const there = () => required(ehr.all('Appointment')[0], 'the visit there');
const statuses = async ({ id }: Appointment) => (await appointmentsTogether(world.ctx, id)).map(({ status }) => status);
const asked = () => world.events().then((all) => all.filter(({ type }) => type === 'ehr.attention'));
const newcomerThere = () =>
  required(
    ehr.all('Patient').find(({ id }) => !String(id).startsWith('pat-')),
    'the newcomer there',
  ).id;

/** As the mirror reads it: what of it is understood, and whether anything is doubled. */
async function mirrored(): Promise<void> {
  const habits: EhrSource['habits'] = {
    storesSlots: true,
    honoursLastUpdated: true,
    hasHistory: true,
    findsRelated: false,
    tellsBy: 'nothing',
    pageSize: 50,
  };
  const source: EhrSource = { connectionId: world.connectionId, client: world.client, habits };
  await takeOver(world.ctx, source, await readByIds(source, 'Appointment', [String(there()['id'])]));
}

async function howMany(): Promise<number> {
  const { ctx } = world;
  return (await ctx.db.query(ctx.clinicId, 'select id from appointment where clinic_id = $1', [ctx.clinicId])).length;
}

describe('a visit for several is booked at the EHR', () => {
  test.each(['create', 'transaction', 'operation'] as const)(
    'as one Appointment with all of them: %s',
    async (booking) => {
      ehr.behave({ kind: 'with-operations' });
      const [first] = await bookPair(world.through({ booking }));
      expect(await statuses(first)).toEqual(['booked', 'booked']);
      expect(ehr.all('Appointment')).toHaveLength(1);
      expect(patientsIn(there())).toEqual(['Patient/pat-17', `Patient/${newcomerThere()}`]);
      const told = (await world.events()).filter(({ type }) => type === 'appointment.booked');
      expect(told).toHaveLength(2);
    },
  );

  test('and is read back by the mirror without doubling anybody', async () => {
    const [first] = await bookPair();
    await mirrored();
    await mirrored();
    expect([await statuses(first), await howMany()]).toEqual([['booked', 'booked'], 2]);
  });

  test('where somebody was left out there nobody has been told "booked", and a person decides', async () => {
    ehr.behave({ kind: 'no-slot-logic' });
    const send: typeof world.client.send = async (request) => {
      const body = request.body as { participant?: readonly object[] } | undefined;
      if (request.method !== 'POST' || request.path !== 'Appointment' || !body?.participant)
        return world.client.send(request);
      const [one, , ...rest] = body.participant;
      return world.client.send({ ...request, body: { ...body, participant: [one, ...rest] } });
    };
    const [first] = await bookPair(world.through({ client: { ...world.client, send } }));
    expect(await statuses(first)).toEqual(['pending', 'pending']);
    expect(await asked()).toMatchObject([{ payload: { reason: 'conflict' } }]);
  });

  test('where it is refused nothing is left of it, and somebody is called', async () => {
    const client = {
      ...world.client,
      send: (request: Parameters<typeof world.client.send>[0]) =>
        request.method === 'POST' && request.path === 'Appointment'
          ? Promise.resolve({ status: 422, body: { resourceType: 'OperationOutcome', issue: [] } })
          : world.client.send(request),
    };
    const [opening] = await world.openings();
    const { patient: patientId, newcomer } = world;
    const request = { openingId: opening.id, patientId, companions: [newcomer], cause: 'fhir' };
    const answer = await bookAppointment(world.through({ client }), request);
    expect(answer).toMatchObject({ ok: false, error: { code: 'ehr-refused', reason: 'group-visit' } });
    expect(await howMany()).toBe(0);
    expect(await asked()).toMatchObject([{ payload: { reason: 'refused' } }]);
    const [again] = await world.openings();
    expect(again.start).toBe(opening.start);
  });

  test('that nobody knows to be booked is settled later, for all of them', async () => {
    ehr.behave({ kind: 'answer-lost', on: 'POST Appointment', times: 1 });
    const [first] = await bookPair();
    expect(await statuses(first)).toEqual(['pending', 'pending']);
    ehr.behave();
    await world.advance(2 * MINUTE_MS);
    expect(await statuses(first)).toEqual(['booked', 'booked']);
    expect(ehr.all('Appointment')).toHaveLength(1);
  });
});

describe('one of several', () => {
  test('who cancels is taken out, and the others keep the visit and its slot', async () => {
    const [first, second] = await bookPair();
    await ehr.put({ ...there(), comment: 'Sala 3' });
    expect(await cancelAppointment(world.ctx, { appointmentId: second.id, cause: 'phone' })).toMatchObject({
      ok: true,
    });
    expect(there()).toMatchObject({ status: 'booked', comment: 'Sala 3' });
    expect(patientsIn(there())).toEqual(['Patient/pat-17']);
    expect(listOf(there(), 'participant')).toHaveLength(4);
    expect(ehr.read('Slot', 'slot-1')).toMatchObject({ status: 'busy' });
    expect(await statuses(first)).toEqual(['booked', 'cancelled']);
    const put = ehr.asked('PUT', 'Appointment').at(-1);
    expect(put?.headers['if-match']).toBeDefined();
    await mirrored();
    expect(await statuses(first)).toEqual(['booked', 'cancelled']);
  });

  test('who is the first may leave as well; the last one ends the visit', async () => {
    const [first, second] = await bookPair();
    await cancelAppointment(world.ctx, { appointmentId: first.id, cause: 'phone' });
    expect([there()['status'], patientsIn(there())]).toEqual(['booked', [`Patient/${newcomerThere()}`]]);
    await mirrored();
    expect(await statuses(first)).toEqual(['cancelled', 'booked']);
    await cancelAppointment(world.ctx, { appointmentId: second.id, cause: 'phone' });
    expect(there()['status']).toBe('cancelled');
    expect(ehr.read('Slot', 'slot-1')).toMatchObject({ status: 'free' });
  });

  test('answers for nobody else', async () => {
    const [, second] = await bookPair();
    await confirmAttendance(world.ctx, { appointmentId: second.id, attendance: 'accepted', cause: 'message' });
    expect(listOf(there(), 'participant').slice(0, 2)).toMatchObject([
      { status: 'needs-action' },
      { status: 'accepted' },
    ]);
  });

  test('who was taken out there meanwhile is a conflict for a person, and is not put back', async () => {
    const [, second] = await bookPair();
    const participant = listOf(there(), 'participant').filter((_one, index) => index !== 1);
    await ehr.put({ ...there(), participant });
    const request = { appointmentId: second.id, attendance: 'accepted', cause: 'message' } as const;
    expect(await confirmAttendance(world.ctx, request)).toMatchObject({ ok: false, error: { reason: 'conflict' } });
    expect(patientsIn(there())).toEqual(['Patient/pat-17']);
    expect(await asked()).toMatchObject([{ payload: { reason: 'conflict' } }]);
  });

  test('who came is marked here alone until all have come as far; then it is the visit there', async () => {
    const [first, second] = await bookPair();
    const mark = (appointmentId: string) =>
      changeAppointmentStatus(desk(), { appointmentId, status: 'arrived', cause: 'desk' });
    await mark(first.id);
    expect([there()['status'], await statuses(first)]).toEqual(['booked', ['arrived', 'booked']]);
    await mirrored();
    expect(await statuses(first)).toEqual(['arrived', 'booked']);
    await mark(second.id);
    expect([there()['status'], await statuses(first)]).toEqual(['arrived', ['arrived', 'arrived']]);
  });
});

test.each(['update', 'update-in-place-only'] as const)('all of them move together: %s', async (changing) => {
  const [first] = await bookPair();
  const [, later] = await world.openings();
  const moved = { appointmentId: first.id, openingId: later.id, cause: 'desk' };
  const ctx = world.through({ changing, actor: { kind: 'system', name: 'desk' } });
  expect(await rescheduleAppointment(ctx, moved)).toMatchObject({ ok: true });
  const standing = ehr.all('Appointment').filter(({ status }) => status === 'booked');
  expect(standing).toHaveLength(1);
  expect(Date.parse(String(standing[0]?.['start']))).toBe(later.start);
  expect(patientsIn(required(standing[0], 'the visit'))).toHaveLength(2);
  const starts = (await appointmentsTogether(world.ctx, first.id)).map(({ start }) => start);
  expect(starts).toEqual([later.start, later.start]);
});

describe('once the first patient was taken out there', () => {
  /** As somebody at the clinic's own system does it; the mirror reads it. */
  async function firstIsTakenOut(): Promise<readonly [Appointment, Appointment]> {
    const pair = await bookPair();
    const participant = listOf(there(), 'participant').filter((_one, index) => index !== 0);
    await ehr.put({ ...there(), participant });
    await mirrored();
    expect(await statuses(pair[0])).toEqual(['cancelled', 'booked']);
    return pair;
  }

  test('the visit is moved from here for whoever stays, and the first is not put back', async () => {
    const [first, second] = await firstIsTakenOut();
    const [later] = await world.openings();
    expect(later.start).not.toBe(first.start);
    const moved = { appointmentId: second.id, openingId: later.id, cause: 'phone' };
    expect(await rescheduleAppointment(world.ctx, moved)).toMatchObject({ ok: true });
    expect(patientsIn(there())).toEqual([`Patient/${newcomerThere()}`]);
    expect(Date.parse(String(there()['start']))).toBe(later.start);
    await mirrored();
    const [stands, other] = await appointmentsTogether(world.ctx, first.id);
    expect([stands?.status, stands?.start, other?.status, other?.start]).toEqual([
      'cancelled',
      later.start,
      'booked',
      later.start,
    ]);
    expect(await asked()).toEqual([]);
  });

  test('whoever stays answers, comes and cancels there, and the last one ends the visit and frees its slot', async () => {
    const [, second] = await firstIsTakenOut();
    const one = { appointmentId: second.id, cause: 'phone' };
    expect(await confirmAttendance(world.ctx, { ...one, attendance: 'accepted' })).toMatchObject({ ok: true });
    expect(listOf(there(), 'participant')[0]).toMatchObject({ status: 'accepted' });
    expect(await cancelAppointment(world.ctx, one)).toMatchObject({ ok: true });
    expect(there()['status']).toBe('cancelled');
    expect(ehr.read('Slot', 'slot-1')).toMatchObject({ status: 'free' });
    expect(await asked()).toEqual([]);
  });

  test('who is put in again there comes again here', async () => {
    const [first] = await firstIsTakenOut();
    const again = { actor: { reference: 'Patient/pat-17' }, status: 'accepted' };
    await ehr.put({ ...there(), participant: [...listOf(there(), 'participant'), again] });
    await mirrored();
    expect([await statuses(first), await howMany()]).toEqual([['booked', 'booked'], 2]);
  });
});

test('by word of one of them on the phone nothing moves, here or there', async () => {
  const [first] = await bookPair();
  const [, later] = await world.openings();
  const moved = { appointmentId: first.id, openingId: later.id, cause: 'phone' };
  expect(await rescheduleAppointment(world.ctx, moved)).toMatchObject({ ok: false, error: { why: 'group' } });
  expect(Date.parse(String(there()['start']))).toBe(first.start);
});

test('the whole visit is cancelled at once where that is meant', async () => {
  const [first, second] = await bookPair();
  await cancelAppointment(desk(), { appointmentId: second.id, cause: 'desk', wholeVisit: true });
  expect([there()['status'], await statuses(first)]).toEqual(['cancelled', ['cancelled', 'cancelled']]);
});
