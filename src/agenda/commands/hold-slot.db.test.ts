import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { at } from '../../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import type { Actor } from '../../platform/kernel/actor.ts';
import { MINUTE_MS, plusMs } from '../../platform/time/instant.ts';
import {
  bookAppointment,
  encodeOpeningId,
  findOpenings,
  holdSlot,
  releaseExpiredHolds,
  releaseHolds,
  renewHolds,
  type Opening,
} from '../index.ts';
import {
  addPractitioner,
  addSchedule,
  addService,
  createTestClinic,
  type TestClinic,
} from '../test-support/test-clinic.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

async function offered(clinic: TestClinic, limit: number): Promise<readonly Opening[]> {
  const { ctx, service: serviceId } = clinic;
  return findOpenings(ctx, { serviceId, from: at('2026-11-23T00:00:00Z'), to: at('2026-11-28T00:00:00Z'), limit });
}

async function firstOpening(clinic: TestClinic): Promise<Opening> {
  const [first] = await offered(clinic, 1);
  if (!first) throw new Error('no opening');
  return first;
}

const hold = (clinic: TestClinic, opening: Opening, conversationKey: string) =>
  holdSlot(clinic.ctx, { openingId: opening.id, conversationKey });

function pass(clinic: TestClinic, minutes: number): void {
  clinic.ctx.clock.moveTo(plusMs(clinic.ctx.clock.now(), minutes * MINUTE_MS));
}

async function holdCount(clinic: TestClinic): Promise<number> {
  const rows = await clinic.ctx.db.query(clinic.ctx.clinicId, `select from occupancy where kind = 'hold'`);
  return rows.length;
}

test('a held slot is not offered to a second caller, nor can it be held or booked by one', async () => {
  const clinic = await createTestClinic(database.db);
  const opening = await firstOpening(clinic);
  const held = await hold(clinic, opening, 'call-1');
  expect(held).toMatchObject({
    ok: true,
    value: { opening, expiresAt: plusMs(clinic.ctx.clock.now(), 5 * MINUTE_MS) },
  });
  expect((await firstOpening(clinic)).id).not.toBe(opening.id);
  const taken = { ok: false, error: { code: 'slot-taken' } };
  expect(await hold(clinic, opening, 'call-2')).toEqual(taken);
  const request = { openingId: opening.id, patientId: clinic.patient, cause: 'web' };
  expect(await bookAppointment(clinic.ctx, request)).toEqual(taken);
});

test('of 40 callers who want the same opening at once, one holds it', async () => {
  const clinic = await createTestClinic(database.db);
  const opening = await firstOpening(clinic);
  const answers = await Promise.all(Array.from({ length: 40 }, (_, index) => hold(clinic, opening, `call-${index}`)));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await holdCount(clinic)).toBe(1);
});

test('a hold that has run out is free again, for holding and for booking', async () => {
  const clinic = await createTestClinic(database.db);
  const [one, two] = await offered(clinic, 2);
  if (!one || !two) throw new Error('no openings');
  await hold(clinic, one, 'call-1');
  await hold(clinic, two, 'call-1');
  pass(clinic, 5);
  expect((await firstOpening(clinic)).id).toBe(one.id);
  expect(await hold(clinic, one, 'call-2')).toMatchObject({ ok: true });
  const request = { openingId: two.id, patientId: clinic.patient, cause: 'web' };
  expect(await bookAppointment(clinic.ctx, request)).toMatchObject({ ok: true });
});

test('40 callers at once on an expired hold: one holds', async () => {
  const clinic = await createTestClinic(database.db);
  const opening = await firstOpening(clinic);
  await hold(clinic, opening, 'gone');
  pass(clinic, 5);
  const answers = await Promise.all(Array.from({ length: 40 }, (_, index) => hold(clinic, opening, `call-${index}`)));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
});

test('holding again in the same conversation renews the hold', async () => {
  const clinic = await createTestClinic(database.db);
  const opening = await firstOpening(clinic);
  const first = await hold(clinic, opening, 'call-1');
  pass(clinic, 4);
  const second = await hold(clinic, opening, 'call-1');
  if (!first.ok || !second.ok) throw new Error('not held');
  expect(second.value.id).toBe(first.value.id);
  expect(second.value.expiresAt).toBe(plusMs(clinic.ctx.clock.now(), 5 * MINUTE_MS));
  expect(await holdCount(clinic)).toBe(1);
});

test('holds are renewed while the call lives', async () => {
  const clinic = await createTestClinic(database.db);
  const opening = await firstOpening(clinic);
  const held = await hold(clinic, opening, 'call-1');
  if (!held.ok) throw new Error(held.error.code);
  pass(clinic, 4);
  expect(await renewHolds(clinic.ctx, 'call-1')).toBe(1);
  pass(clinic, 4);
  expect(await hold(clinic, opening, 'call-2')).toEqual({ ok: false, error: { code: 'slot-taken' } });
  const request = { holdId: held.value.id, patientId: clinic.patient, cause: 'phone' };
  expect(await bookAppointment(clinic.ctx, request)).toMatchObject({ ok: true });
});

test('a hold that has run out cannot be renewed', async () => {
  const clinic = await createTestClinic(database.db);
  await hold(clinic, await firstOpening(clinic), 'call-1');
  pass(clinic, 5);
  expect(await renewHolds(clinic.ctx, 'call-1')).toBe(0);
});

test('a caller who hangs up leaves no hold behind, and keeps what was booked', async () => {
  const clinic = await createTestClinic(database.db);
  const [one, two] = await offered(clinic, 2);
  if (!one || !two) throw new Error('no openings');
  await hold(clinic, one, 'call-1');
  const kept = await hold(clinic, two, 'call-1');
  if (!kept.ok) throw new Error(kept.error.code);
  await bookAppointment(clinic.ctx, { holdId: kept.value.id, patientId: clinic.patient, cause: 'phone' });
  await hold(clinic, one, 'call-2');
  expect(await releaseHolds(clinic.ctx, 'call-1')).toBe(1);
  expect(await releaseHolds(clinic.ctx, 'call-1')).toBe(0);
  expect(await holdCount(clinic)).toBe(0);
  const left = await offered(clinic, 2);
  expect(left.map(({ id }) => id)).toContain(one.id);
  expect(left.map(({ id }) => id)).not.toContain(two.id);
});

test('a conversation holds three openings at most: the oldest goes', async () => {
  const clinic = await createTestClinic(database.db);
  const openings = await offered(clinic, 4);
  for (const opening of openings) expect(await hold(clinic, opening, 'call-1')).toMatchObject({ ok: true });
  expect(await holdCount(clinic)).toBe(3);
  expect((await firstOpening(clinic)).id).toBe(openings[0]?.id);
});

test('visits of different length do not share a minute, whoever holds or books them', async () => {
  const clinic = await createTestClinic(database.db);
  const { ctx } = clinic;
  const long = await addService(ctx, { durationMinutes: 60, gridMinutes: 30 });
  await addSchedule(ctx, { practitionerId: clinic.practitioner, siteId: clinic.madrid, serviceIds: [long] });
  const opening = await firstOpening(clinic);
  await hold(clinic, opening, 'call-1');
  const found = await findOpenings(ctx, {
    serviceId: long,
    from: opening.start,
    to: at('2026-11-24T00:00:00Z'),
    limit: 1,
  });
  expect(found[0]?.start).toBe(at('2026-11-23T08:30:00Z'));
});

test('a caller is bound by the rules for patients, with some time to choose; the desk is not', async () => {
  const clinic = await createTestClinic(database.db, { now: at('2026-11-23T08:10:00Z') });
  const actor: Actor = { kind: 'contact', channel: 'voice', conversation: 'call-1' };
  const caller = { ...clinic.ctx, actor };
  const { ctx } = clinic;
  const serviceId = await addService(ctx, { minLeadMinutes: 60 });
  const practitionerId = await addPractitioner(ctx, 'Dr. Ortega');
  const scheduleId = await addSchedule(ctx, { practitionerId, siteId: clinic.madrid, serviceIds: [serviceId] });
  const opening = (time: string) => encodeOpeningId({ scheduleId, serviceId, start: at(`2026-11-23T${time}:00Z`) });
  const code = async (who: typeof ctx, time: string) => {
    const answer = await holdSlot(who, { openingId: opening(time), conversationKey: time });
    return answer.ok ? 'held' : answer.error.code;
  };
  expect(await code(caller, '08:40')).toBe('opening-unknown');
  expect(await code(caller, '09:00')).toBe('held');
  expect(await code(ctx, '08:40')).toBe('held');
});

test('expired holds are swept, living ones stay', async () => {
  const clinic = await createTestClinic(database.db);
  const [one, two] = await offered(clinic, 2);
  if (!one || !two) throw new Error('no openings');
  await hold(clinic, one, 'call-1');
  pass(clinic, 3);
  await hold(clinic, two, 'call-2');
  pass(clinic, 3);
  expect(await clinic.ctx.db.inClinic(clinic.ctx.clinicId, (tx) => releaseExpiredHolds(tx, clinic.ctx))).toBe(1);
  expect(await holdCount(clinic)).toBe(1);
});

test('who looks at the agenda is told of a time that is held and let go, once each', async () => {
  const clinic = await createTestClinic(database.db);
  const { ctx } = clinic;
  const told = () =>
    ctx.db.query<{ change: string }>(
      ctx.clinicId,
      `select payload ->> 'change' as change from outbox_event where clinic_id = $1 and type = 'hold.changed' order by id`,
      [ctx.clinicId],
    );
  const opening = await firstOpening(clinic);
  await hold(clinic, opening, 'call-1');
  await hold(clinic, opening, 'call-1');
  await hold(clinic, opening, 'call-2');
  expect(await told()).toEqual([{ change: 'held' }]);
  await releaseHolds(ctx, 'call-1');
  await releaseHolds(ctx, 'call-1');
  expect(await told()).toEqual([{ change: 'held' }, { change: 'released' }]);
});
