import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../test/support/test-database.ts';
import { bookAppointment, findOpenings, getAppointment, importAppointment, type Appointment } from '../agenda/index.ts';
import { subscribe } from '../jobs/index.ts';
import type { MessagingContext } from '../messaging/test-support/messaging-world.ts';
import { required } from '../platform/kernel/assert.ts';
import { DAY_MS, HOUR_MS, plusMs, type Instant } from '../platform/time/instant.ts';
import {
  assessSymptoms,
  checkExpiry,
  onTriagedAppointmentCancelled,
  onTriagedAppointmentMoved,
  termsOfBooking,
  triageByExamples,
} from '../triage/index.ts';
import { createOfferWorld, type OfferWorld } from './test-support/offer-world.ts';
import { offerFor } from './visit-page/offer.ts';
import { carryOutAct } from './visit-page/visit-acts.ts';

let database: TestDatabase;
let w: OfferWorld;
let visit: Appointment;
let startBy: Instant;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
afterEach(() => w.world.stop());
beforeEach(async () => {
  w = await createOfferWorld(database.db, {
    jobs: [checkExpiry],
    subscriptions: [
      subscribe<MessagingContext>('appointment.cancelled', 'triage', onTriagedAppointmentCancelled),
      subscribe<MessagingContext>('appointment.rescheduled', 'triage', onTriagedAppointmentMoved),
    ],
  });
  const { ctx } = w;
  await triageByExamples(ctx);
  const { id: patientId } = await w.person();
  const told = { language: 'es', channel: 'voice', patient: { ageYears: 40 }, text: 'me duele la garganta' } as const;
  const assessed = await assessSymptoms(ctx, { ...told, patientId });
  if (!assessed.ok) throw new Error(assessed.error.code);
  const terms = await termsOfBooking(ctx, { triageId: assessed.value.id, patientId });
  if (!terms.ok) throw new Error(terms.error.code);
  startBy = required(terms.value.startBy, 'a deadline');
  const booked = await bookAppointment(ctx, {
    openingId: await openingFrom(plusMs(ctx.clock.now(), HOUR_MS)),
    patientId,
    urgency: terms.value,
    cause: 'phone',
  });
  if (!booked.ok) throw new Error(booked.error.code);
  visit = booked.value;
});

async function openingFrom(from: Instant): Promise<string> {
  const asked = { serviceId: w.service, practitionerId: w.practitioner, from, to: plusMs(from, 9 * DAY_MS), limit: 1 };
  return required((await findOpenings(w.ctx, asked))[0], 'an opening').id;
}
const expired = async () =>
  w.ctx.db.query<{ payload: object }>(
    w.ctx.clinicId,
    `select payload from outbox_event where clinic_id = $1 and type = 'triage.expired'`,
    [w.ctx.clinicId],
  );
const now = async () => required(await getAppointment(w.ctx, visit.id), 'the visit');

test('the page of the visit offers nothing after the deadline, and moves to nothing after it', async () => {
  const { openings } = await offerFor(w.ctx, visit, undefined);
  expect(openings.length).toBeGreaterThan(0);
  for (const { start } of openings) expect(start).toBeLessThanOrEqual(startBy);
  const openingId = await openingFrom(plusMs(startBy, HOUR_MS));
  expect(await carryOutAct(w.ctx, visit, { does: 'move', version: visit.version, openingId })).toBe('not.taken');
  expect((await now()).start).toBe(visit.start);
  const sooner = openings.at(-1)?.id ?? '';
  expect(await carryOutAct(w.ctx, visit, { does: 'move', version: visit.version, openingId: sooner })).toBe(
    'done.moved',
  );
  await w.world.advance(0);
  expect(await expired()).toEqual([]);
});

test('the clinic’s own system can move it past the deadline, and then the patient is asked again at once', async () => {
  const { id, patientId, serviceId, practitionerId, siteId } = visit;
  const moved = async (start: Instant) => {
    const { version } = await now();
    await w.ctx.db.inClinic(w.ctx.clinicId, (tx) =>
      importAppointment(tx, w.ctx, {
        id,
        patientId,
        serviceId,
        practitionerId,
        siteId,
        start,
        end: plusMs(start, 20 * 60_000),
        status: 'booked',
        version: version + 1,
        cause: 'ehr',
      }),
    );
    await w.world.advance(0);
  };
  await moved(plusMs(visit.start, HOUR_MS));
  expect(await expired()).toEqual([]);
  await moved(plusMs(startBy, DAY_MS));
  expect((await now()).start).toBe(plusMs(startBy, DAY_MS));
  expect(await expired()).toMatchObject([{ payload: { level: 4, patientId } }]);
});
