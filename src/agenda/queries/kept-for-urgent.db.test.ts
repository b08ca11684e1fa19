import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { at } from '../../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { DAY_MS, plusMs, type Instant } from '../../platform/time/instant.ts';
import { parseLocalTime } from '../../platform/time/wall-time.ts';
import {
  bookAppointment,
  encodeOpeningId,
  explainNoOpening,
  findOpenings,
  holdSlot,
  saveBookingRules,
  type AgendaPorts,
} from '../index.ts';
import { createTestClinic, type TestClinic } from '../test-support/test-clinic.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const MONDAY = at('2026-11-23T00:00:00+01:00');
const KEPT = at('2026-11-23T13:00:00+01:00');
let clinic: TestClinic;
beforeEach(async () => {
  clinic = await createTestClinic(database.db, { now: at('2026-11-20T09:00:00+01:00') });
  const time = (text: string) => required(parseLocalTime(text), 'a time');
  const keptForUrgent = { from: time('13:00'), to: time('14:00'), releaseHours: 24 };
  expect(await saveBookingRules(clinic.ctx, clinic.service, { keptForUrgent })).toMatchObject({ ok: true });
});

function search(more: { urgent?: boolean; from?: Instant } = {}) {
  const { ctx, service } = clinic;
  const query = { serviceId: service, from: MONDAY, to: plusMs(MONDAY, DAY_MS), limit: 50, forPatients: true, ...more };
  return findOpenings(ctx, query);
}

function openingAt(start: Instant): string {
  return encodeOpeningId({ scheduleId: clinic.schedule, serviceId: clinic.service, start });
}

function ofPatient(): ClinicContext<AgendaPorts> {
  return { ...clinic.ctx, actor: { kind: 'contact', channel: 'web', conversation: 'booking-link' } };
}

test('what is kept is seen by urgent requests alone, until it is released', async () => {
  expect((await search()).filter(({ start }) => start >= KEPT)).toEqual([]);
  expect((await search({ urgent: true })).filter(({ start }) => start >= KEPT)).toHaveLength(3);
  clinic.ctx.clock.moveTo(plusMs(KEPT, -DAY_MS));
  expect((await search()).filter(({ start }) => start >= KEPT).map(({ start }) => start)).toEqual([KEPT]);
});

test('a visit that would run into it is kept out too', async () => {
  const last = (await search()).at(-1);
  expect(last?.end).toBeLessThanOrEqual(KEPT);
});

test('why nothing is free is told', async () => {
  const { ctx, service } = clinic;
  const query = { serviceId: service, from: KEPT, to: plusMs(KEPT, 60 * 60_000), limit: 5, forPatients: true };
  const { reasons, nearestIfRelaxed } = await explainNoOpening(ctx, query);
  expect(reasons).toEqual([{ rule: 'kept-for-urgent', count: 3 }]);
  expect(nearestIfRelaxed).toContainEqual({ rule: 'kept-for-urgent', start: KEPT });
});

test('a patient who names such a time gets it only where triage found them urgent', async () => {
  const ctx = ofPatient();
  const openingId = openingAt(KEPT);
  const book = (startBy?: Instant) =>
    bookAppointment(ctx, {
      openingId,
      patientId: clinic.patient,
      cause: 'web',
      urgency: { assessmentId: ctx.ids.next(), priority: 3, ...(startBy === undefined ? {} : { startBy }) },
    });
  expect(await holdSlot(ctx, { openingId, conversationKey: 'call-1' })).toMatchObject({ ok: false });
  expect(await book()).toEqual({ ok: false, error: { code: 'opening-unknown' } });
  const held = await holdSlot(ctx, { openingId, conversationKey: 'call-1', urgent: true });
  expect(held).toMatchObject({ ok: true });
});

test('the desk may give it: who is there decides', async () => {
  const booked = await bookAppointment(clinic.ctx, {
    openingId: openingAt(KEPT),
    patientId: clinic.patient,
    cause: 'desk',
  });
  expect(booked).toMatchObject({ ok: true });
});
