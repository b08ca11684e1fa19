import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { at } from '../../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { ok, refuse } from '../../platform/kernel/result.ts';
import {
  abandonIntent,
  bookAppointment,
  cancelAppointment,
  changeAppointmentStatus,
  confirmAttendance,
  findOpenings,
  fulfilIntent,
  getAppointment,
  holdSlot,
  releaseHolds,
  rescheduleAppointment,
  type Appointment,
  type EhrIntent,
  type Opening,
  type RemoteAgenda,
} from '../index.ts';
import { addPatient, createTestClinic, type TestClinic } from '../test-support/test-clinic.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const WEEK = { from: at('2026-11-23T00:00:00Z'), to: at('2026-11-28T00:00:00Z') };

async function offered(clinic: TestClinic): Promise<readonly [Opening, Opening]> {
  const [one, two] = await findOpenings(clinic.ctx, { serviceId: clinic.service, ...WEEK, limit: 2 });
  if (!one || !two) throw new Error('no openings');
  return [one, two];
}

async function booked(clinic: TestClinic, opening: Opening): Promise<Appointment> {
  const answer = await bookAppointment(clinic.ctx, {
    openingId: opening.id,
    patientId: clinic.patient,
    cause: 'phone',
  });
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
}

function eventsOf(clinic: TestClinic) {
  return clinic.ctx.db.query<{ type: string; payload: Record<string, unknown> }>(
    clinic.ctx.clinicId,
    'select type, payload from outbox_event order by id',
  );
}

describe("with the clinic's own system behind the port", () => {
  type Carried = Awaited<ReturnType<RemoteAgenda['carryOut']>>;
  const remote = (carryOut: (intent: EhrIntent) => Promise<Carried>, intended: EhrIntent[] = []): RemoteAgenda => ({
    kind: 'remote',
    intend: async (_tx, _ctx, intent) => void intended.push(intent),
    carryOut: (_ctx, intent) => carryOut(intent),
  });
  const yes = remote(async () => ok({}));
  const unconfirmed = remote(async () => refuse({ code: 'ehr-unconfirmed' }));
  const withEhr = (clinic: TestClinic, ehr: RemoteAgenda) => ({ ...clinic.ctx, ports: { ehr } });
  const occupied = (clinic: TestClinic) =>
    clinic.ctx.db.query<{ kind: string }>(clinic.ctx.clinicId, 'select kind from occupancy order by busy_from');
  const statuses = (clinic: TestClinic) =>
    clinic.ctx.db.query(clinic.ctx.clinicId, 'select status, version from appointment');

  test('what is asked for stands here, with its time, before it is asked, and its answer is kept beside it', async () => {
    const clinic = await createTestClinic(database.db);
    const [one] = await offered(clinic);
    const seen: unknown[] = [];
    const intended: EhrIntent[] = [];
    const asked = async () => {
      seen.push(await statuses(clinic), await occupied(clinic), [...intended]);
      return ok({ fhir: { resourceType: 'Appointment' } });
    };
    const ctx = withEhr(clinic, remote(asked, intended));
    const answer = await bookAppointment(ctx, { openingId: one.id, patientId: clinic.patient, cause: 'phone' });
    expect(answer).toMatchObject({ ok: true, value: { status: 'booked', fhir: { resourceType: 'Appointment' } } });
    expect(seen).toMatchObject([
      [{ status: 'pending', version: 1 }],
      [{ kind: 'appointment' }],
      [{ kind: 'book', cause: 'phone', patientId: clinic.patient }],
    ]);
    expect((await eventsOf(clinic)).map(({ type }) => type)).toEqual(['appointment.booked']);
  });

  test('its no releases the time, and nothing is left of what was asked for', async () => {
    const clinic = await createTestClinic(database.db);
    const [one] = await offered(clinic);
    const ctx = withEhr(
      clinic,
      remote(async () => refuse({ code: 'slot-taken' })),
    );
    const answer = await bookAppointment(ctx, { openingId: one.id, patientId: clinic.patient, cause: 'phone' });
    expect(answer).toEqual({ ok: false, error: { code: 'slot-taken' } });
    expect(await occupied(clinic)).toEqual([]);
    expect(await statuses(clinic)).toEqual([]);
    expect(await eventsOf(clinic)).toEqual([]);
  });

  test('when nobody knows whether it booked, the visit is pending, its time stays taken and the trail says so', async () => {
    const clinic = await createTestClinic(database.db);
    const [one] = await offered(clinic);
    const ctx = withEhr(clinic, unconfirmed);
    const answer = await bookAppointment(ctx, { openingId: one.id, patientId: clinic.patient, cause: 'phone' });
    expect(answer).toMatchObject({ ok: true, value: { status: 'pending' } });
    expect(await occupied(clinic)).toEqual([{ kind: 'appointment' }]);
    const trail = await clinic.ctx.db.query(
      clinic.ctx.clinicId,
      `select from audit_entry where action = 'appointment.outcome-unknown'`,
    );
    expect(trail).toHaveLength(1);
  });

  test('a visit that was only asked for becomes booked, or ends, once its answer is known: each time once', async () => {
    const clinic = await createTestClinic(database.db);
    const [one, two] = await offered(clinic);
    const intended: EhrIntent[] = [];
    const ctx = withEhr(
      clinic,
      remote(async () => refuse({ code: 'ehr-unconfirmed' }), intended),
    );
    for (const { id } of [one, two])
      await bookAppointment(ctx, { openingId: id, patientId: clinic.patient, cause: 'message' });
    const [good, bad] = intended;
    if (!good || !bad) throw new Error('two were asked for');
    for (let times = 0; times < 2; times += 1) {
      expect(await fulfilIntent(ctx, good, {})).toMatchObject({ ok: true, value: { status: 'booked', version: 2 } });
      await abandonIntent(ctx, bad);
    }
    expect(await getAppointment(ctx, bad.appointmentId)).toMatchObject({
      status: 'cancelled',
      cancelReason: 'not-possible',
    });
    expect(await occupied(clinic)).toHaveLength(1);
    const told = (await eventsOf(clinic)).map(({ type, payload }) => [type, payload['cause']]);
    expect(told.filter(([type]) => type === 'appointment.booked')).toEqual([['appointment.booked', 'ehr']]);
    expect(told.filter(([type]) => type === 'appointment.cancelled')).toEqual([['appointment.cancelled', 'ehr']]);
  });

  test('it is asked for moves, cancellations, answers and marks before anything changes here', async () => {
    const clinic = await createTestClinic(database.db);
    const [one, two] = await offered(clinic);
    const { id } = await booked(clinic, one);
    const refusing = withEhr(
      clinic,
      remote(async () => refuse({ code: 'ehr-refused', reason: 'locked' } as const)),
    );
    const refusal = { ok: false, error: { code: 'ehr-refused', reason: 'locked' } };
    const about = { appointmentId: id, cause: 'phone' };
    expect(await cancelAppointment(refusing, about)).toEqual(refusal);
    expect(await confirmAttendance(refusing, { ...about, attendance: 'accepted' })).toEqual(refusal);
    expect(await rescheduleAppointment(refusing, { ...about, openingId: two.id })).toEqual(refusal);
    expect(await changeAppointmentStatus(refusing, { ...about, status: 'arrived' })).toEqual(refusal);
    expect(await getAppointment(clinic.ctx, id)).toMatchObject({ version: 1 });
    expect(await occupied(clinic)).toHaveLength(1);
    const agreeing = withEhr(clinic, yes);
    expect(await rescheduleAppointment(agreeing, { ...about, openingId: two.id })).toMatchObject({ ok: true });
    expect(await confirmAttendance(agreeing, { ...about, attendance: 'accepted' })).toMatchObject({ ok: true });
    expect(await changeAppointmentStatus(agreeing, { ...about, status: 'arrived' })).toMatchObject({ ok: true });
    expect(await getAppointment(clinic.ctx, id)).toMatchObject({ version: 4, status: 'arrived', start: two.start });
  });

  test('a move that is not confirmed keeps both times, also after the call, until it is known', async () => {
    const clinic = await createTestClinic(database.db);
    const [one, two] = await offered(clinic);
    const { id } = await booked(clinic, one);
    const hold = await holdSlot(clinic.ctx, { openingId: two.id, conversationKey: 'call-1' });
    if (!hold.ok) throw new Error('held');
    const intended: EhrIntent[] = [];
    const ctx = withEhr(
      clinic,
      remote(async () => refuse({ code: 'ehr-unconfirmed' }), intended),
    );
    const request = { appointmentId: id, holdId: hold.value.id, cause: 'phone' };
    expect(await rescheduleAppointment(ctx, request)).toEqual({ ok: false, error: { code: 'ehr-unconfirmed' } });
    await releaseHolds(clinic.ctx, 'call-1');
    expect(await occupied(clinic)).toEqual([{ kind: 'appointment' }, { kind: 'hold' }]);
    const [move] = intended;
    if (!move) throw new Error('a move was intended');
    expect(await fulfilIntent(ctx, move, {})).toMatchObject({ ok: true, value: { start: two.start } });
    expect(await occupied(clinic)).toEqual([{ kind: 'appointment' }]);
  });

  test('of two who want the time that was offered to both, the clinic’s own system is asked for one', async () => {
    const clinic = await createTestClinic(database.db);
    const { ctx: own } = clinic;
    const [one, two, wanted] = await findOpenings(own, { serviceId: clinic.service, ...WEEK, limit: 3 });
    if (!one || !two || !wanted) throw new Error('no openings');
    const mine = await booked(clinic, one);
    const theirs = await booked({ ...clinic, patient: await addPatient(own) }, two);
    const hold = await holdSlot(own, { openingId: wanted.id, conversationKey: 'offer:1' });
    if (!hold.ok) throw new Error(hold.error.code);
    const holdId = hold.value.id;
    const move = (appointmentId: string, ehr: RemoteAgenda) =>
      rescheduleAppointment(withEhr(clinic, ehr), { appointmentId, holdId, cause: 'message' });
    const asked: EhrIntent[] = [];
    let second: unknown;
    const first = await move(
      mine.id,
      remote(async () => {
        // While the answer is awaited, the other says yes as well: a plain FHIR server would take both.
        second = await move(
          theirs.id,
          remote(async () => ok({}), asked),
        );
        return ok({});
      }, asked),
    );
    expect(first).toMatchObject({ ok: true, value: { start: wanted.start } });
    expect(second).toEqual({ ok: false, error: { code: 'slot-taken' } });
    expect(asked).toHaveLength(1);
    expect(await getAppointment(own, theirs.id)).toMatchObject({ start: two.start, version: 1 });
  });

  test('what the EHR itself has changed is not told back to it', async () => {
    const clinic = await createTestClinic(database.db);
    const [one] = await offered(clinic);
    const { id } = await booked(clinic, one);
    const intended: EhrIntent[] = [];
    const ctx = withEhr(
      clinic,
      remote(async () => ok({}), intended),
    );
    expect(await cancelAppointment(ctx, { appointmentId: id, cause: 'ehr' })).toMatchObject({ ok: true });
    expect(intended).toEqual([]);
  });
});
