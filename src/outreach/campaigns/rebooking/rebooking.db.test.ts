import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/test-database.ts';
import { appointmentsOf, getAppointment, type Appointment } from '../../../agenda/index.ts';
import type { PatientId } from '../../../platform/kernel/ids.ts';
import { DAY_MS, HOUR_MS, plusMs } from '../../../platform/time/instant.ts';
import { campaignPeople, campaignResults, closeTime, rebookVisits, stepCampaign } from '../../index.ts';
import { createOfferWorld, type OfferWorld } from '../../test-support/offer-world.ts';

let database: TestDatabase;
let w: OfferWorld;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  w = await createOfferWorld(database.db, { jobs: [rebookVisits] });
});
afterEach(() => w.world.stop());

interface Visitor {
  readonly id: PatientId;
  readonly phone: string;
  readonly visit: Appointment;
}

/** Three visits on Monday morning. */
async function visitors(): Promise<readonly [Visitor, Visitor, Visitor]> {
  const made: Visitor[] = [];
  for (let n = 0; n < 3; n += 1) {
    const person = await w.person();
    made.push({ ...person, visit: await w.book(person.id, await w.free(plusMs(w.ctx.clock.now(), 2 * DAY_MS))) });
  }
  return made as unknown as readonly [Visitor, Visitor, Visitor];
}

async function closeMonday(some: readonly Visitor[], urgent: readonly Visitor[] = []) {
  const from = plusMs(some[0]?.visit.start ?? w.ctx.clock.now(), -HOUR_MS);
  const done = await closeTime(w.ctx, {
    practitionerId: w.practitioner,
    from,
    to: plusMs(from, 8 * HOUR_MS),
    reason: 'enfermedad',
    urgent: urgent.map(({ visit }) => visit.id),
  });
  if (!done.ok) throw new Error(done.error.code);
  await w.world.advance(0);
  return done.value;
}

const visitOf = async ({ visit }: Visitor) => getAppointment(w.ctx, visit.id);

test('a closed day keeps another time for each who has a visit in it; their yes moves it', async () => {
  const some = await visitors();
  const [first] = some;
  const { visits, campaign } = await closeMonday(some);
  expect(visits).toBe(3);
  expect(w.textsTo(first.phone)[0]).toMatch(/su cita del lunes 23 de noviembre no podra ser/);
  expect(w.textsTo(first.phone)[0]).toMatch(/hasta las \d\d:\d\d( del [a-z]+ \d+ de [a-z]+)?\. Responda/);
  await w.reply(first.phone, 'sí');
  await w.world.advance(0);
  const moved = await visitOf(first);
  expect(moved).toMatchObject({ status: 'booked', attendance: 'accepted' });
  expect((moved?.start ?? 0) - first.visit.start).toBeGreaterThan(0);
  const people = await campaignPeople(w.ctx, { campaign, limit: 10 });
  expect(people.map(({ reason }) => reason ?? 'waits').toSorted()).toEqual(['accepted', 'waits', 'waits']);
  const found = await Promise.all(some.map(({ id }) => appointmentsOf(w.ctx, id, { statuses: ['booked'] })));
  expect(found.map((visitsOf) => visitsOf.length)).toEqual([1, 1, 1]);
});

test('the urgent are found a time first, and the soonest', async () => {
  const some = await visitors();
  await closeMonday(some, [some[2]]);
  const rows = await w.ctx.db.query<{ patient_id: PatientId }>(
    w.ctx.clinicId,
    'select patient_id from slot_offer where clinic_id = $1 order by start_at',
    [w.ctx.clinicId],
  );
  expect(rows[0]?.patient_id).toBe(some[2].id);
});

test('by "no" other times are offered in the same thread', async () => {
  const [first, ...others] = await visitors();
  const { campaign } = await closeMonday([first, ...others]);
  await w.reply(first.phone, 'no');
  await w.world.advance(0);
  expect(w.textsTo(first.phone).at(-1)).toMatch(/1/);
  await w.reply(first.phone, '1');
  await w.world.advance(0);
  await w.reply(first.phone, '1');
  await w.world.advance(0);
  expect((await visitOf(first))?.start).not.toBe(first.visit.start);
  // What they refused at first does not count against what they chose.
  const people = await campaignPeople(w.ctx, { campaign, limit: 10 });
  expect(people.find(({ patientId }) => patientId === first.id)).toMatchObject({ state: 'sent', reason: 'moved' });
});

test('who does not answer is a person’s task, and what was kept is free again', async () => {
  const some = await visitors();
  const { campaign } = await closeMonday(some);
  await w.world.advance(25 * HOUR_MS);
  const events = await w.ctx.db.querySystem<{ payload: { reason: string } }>(
    `select payload from outbox_event where type = 'touch.dropped' order by id`,
  );
  expect(events.map(({ payload }) => payload.reason)).toEqual(Array.from({ length: 3 }, () => 'offer-unanswered'));
  expect((await campaignResults(w.ctx, campaign.id))?.states).toMatchObject({ failed: 3 });
  const held = await w.ctx.db.query(w.ctx.clinicId, `select id from occupancy where clinic_id = $1 and kind = 'hold'`, [
    w.ctx.clinicId,
  ]);
  expect(held).toEqual([]);
});

test('it can be stopped, and what the clinic closed is offered to nobody', async () => {
  const some = await visitors();
  const { campaign } = await closeMonday(some);
  expect(await w.free(plusMs(some[0].visit.start, -HOUR_MS))).toBeGreaterThan(
    plusMs(some[0].visit.start, 12 * HOUR_MS),
  );
  expect((await stepCampaign(w.ctx, { id: campaign.id, step: 'stop' })).ok).toBe(false);
  expect((await campaignResults(w.ctx, campaign.id))?.campaign.state).toBe('finished');
});
