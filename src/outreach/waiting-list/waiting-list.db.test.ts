import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import {
  appointmentsBetween,
  appointmentsOf,
  cancelAppointment,
  restoreAppointment,
  type Appointment,
} from '../../agenda/index.ts';
import type { PatientId } from '../../platform/kernel/ids.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, plusMs, type Instant } from '../../platform/time/instant.ts';
import { required } from '../../platform/kernel/assert.ts';
import { joinWaitingList, leaveWaitingList, listOffers, listWaiting } from '../index.ts';
import { createOfferWorld, type OfferWorld } from '../test-support/offer-world.ts';

let database: TestDatabase;
let w: OfferWorld;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  w = await createOfferWorld(database.db);
});
afterEach(() => w.world.stop());

interface Someone {
  readonly id: PatientId;
  readonly phone: string;
}

async function cancel(appointment: Appointment): Promise<void> {
  const done = await cancelAppointment(w.ctx, { appointmentId: appointment.id, cause: 'phone' });
  if (!done.ok) throw new Error(done.error.code);
}

const wait = (someone: Someone, more: Partial<Parameters<typeof joinWaitingList>[1]> = {}) =>
  joinWaitingList(w.ctx, { patientId: someone.id, serviceId: w.service, noticeMinutes: 60, ...more });

const startsOf = async ({ id }: Someone): Promise<readonly Instant[]> =>
  (await appointmentsOf(w.ctx, id, { statuses: ['booked'] })).map(({ start }) => start);

async function offers(): Promise<readonly string[]> {
  const rows = await w.ctx.db.query<{ state: string }>(
    w.ctx.clinicId,
    'select state from slot_offer where clinic_id = $1 order by offered_at, id',
    [w.ctx.clinicId],
  );
  return rows.map(({ state }) => state);
}

describe('a time that comes free', () => {
  let holder: Someone;
  let visit: Appointment;
  beforeEach(async () => {
    holder = await w.person();
    // Monday morning: it is Friday.
    visit = await w.book(holder.id, await w.free(plusMs(w.ctx.clock.now(), 2 * DAY_MS)));
  });

  test('at the desk is offered once the desk can no longer take it back, and not at all where it did', async () => {
    await wait(await w.person());
    const slip = () => cancelAppointment(w.ctx, { appointmentId: visit.id, cause: 'desk' });
    await slip();
    await w.world.advance(20_000);
    expect((await restoreAppointment(w.ctx, { appointmentId: visit.id, cause: 'desk' })).ok).toBe(true);
    await w.world.advance(20_000);
    expect(await offers()).toEqual([]);
    await slip();
    await w.world.advance(30_000);
    expect(await offers()).toEqual(['offered']);
  });

  test('is offered to who waits longest, kept for them, and their visit moves by "sí"', async () => {
    const [first, second] = [await w.person(), await w.person()];
    const later = await w.book(first.id, await w.free(plusMs(visit.start, 3 * DAY_MS)));
    await wait(first, { appointmentId: later.id });
    await wait(second);
    await cancel(visit);
    await w.world.advance(0);
    expect(w.textsTo(first.phone)[0]).toMatch(/hora libre el lunes 23 de noviembre a las 09:00 en Centro/);
    expect(w.textsTo(second.phone)).toEqual([]);
    expect(await w.free(visit.start)).not.toBe(visit.start);
    await w.reply(first.phone, 'Sí');
    await w.world.advance(0);
    expect(await startsOf(first)).toEqual([visit.start]);
    expect(w.textsTo(first.phone).at(-1)).toContain('lunes 23');
    // What they left is free for the next.
    expect(w.textsTo(second.phone)).toHaveLength(1);
    expect(await offers()).toEqual(['accepted', 'offered']);
  });

  test('goes to the next when whoever has it kept is taken off the list', async () => {
    const [first, second] = [await w.person(), await w.person()];
    const entry = required(await wait(first), 'a place on the list');
    await wait(second);
    await cancel(visit);
    await w.world.advance(0);
    const [line] = await listWaiting(w.ctx, { state: 'waiting', limit: 10, patientId: first.id });
    expect(line).toMatchObject({ id: entry, offers: 1, offer: { start: visit.start } });
    await leaveWaitingList(w.ctx, entry);
    await w.world.advance(0);
    expect(w.textsTo(second.phone)).toHaveLength(1);
    const made = await listOffers(w.ctx, { limit: 10 });
    expect(made.map(({ state, patientId }) => [state, patientId])).toEqual([
      ['offered', second.id],
      ['withdrawn', first.id],
    ]);
  });

  test('goes to the next by "no", and is not offered twice to who refused', async () => {
    const [first, second] = [await w.person(), await w.person()];
    await wait(first);
    await wait(second);
    await cancel(visit);
    await w.world.advance(0);
    await w.reply(first.phone, 'no');
    await w.world.advance(0);
    await w.reply(second.phone, '2');
    await w.world.advance(HOUR_MS);
    expect(
      [w.textsTo(first.phone), w.textsTo(second.phone)].map(
        (texts) => texts.filter((t) => t.includes('hora libre')).length,
      ),
    ).toEqual([1, 1]);
    expect(await offers()).toEqual(['declined', 'declined']);
    expect(await w.free(visit.start)).toBe(visit.start);
  });

  test('goes to the next when nobody answers; who answers then hears that it is gone', async () => {
    const [first, second] = [await w.person(), await w.person()];
    await wait(first);
    await wait(second);
    await cancel(visit);
    await w.world.advance(2 * HOUR_MS + MINUTE_MS);
    expect(w.textsTo(second.phone)).toHaveLength(1);
    await w.reply(first.phone, 'sí');
    await w.world.advance(0);
    expect(w.textsTo(first.phone).at(-1)).toMatch(/ya no esta disponible|ya no está disponible/);
    expect(await startsOf(first)).toEqual([]);
    await w.reply(second.phone, '1');
    await w.world.advance(0);
    expect(await startsOf(second)).toEqual([visit.start]);
  });

  test('is not offered to who needs more notice, nor for a visit that is sooner anyway', async () => {
    const [slow, sooner] = [await w.person(), await w.person()];
    const theirs = await w.book(sooner.id, await w.free(plusMs(w.ctx.clock.now(), HOUR_MS)));
    await wait(slow, { noticeMinutes: 7 * 24 * 60 });
    await wait(sooner, { appointmentId: theirs.id });
    await cancel(visit);
    await w.world.advance(0);
    expect(await offers()).toEqual([]);
  });

  test('a doubtful answer takes nothing', async () => {
    const first = await w.person();
    await wait(first);
    await cancel(visit);
    await w.world.advance(0);
    await w.reply(first.phone, 'sí, pero mejor por la tarde');
    await w.world.advance(0);
    expect(await startsOf(first)).toEqual([]);
    expect(await offers()).toEqual(['offered']);
  });

  test('is not offered where a telephone still owes another answer', async () => {
    const [first, second] = [await w.person(), await w.person()];
    const other = await w.book((await w.person()).id, await w.free(plusMs(visit.start, DAY_MS)));
    await wait(first);
    await wait(first);
    await wait(second);
    await cancel(visit);
    await w.world.advance(0);
    await cancel(other);
    await w.world.advance(0);
    expect(w.textsTo(first.phone)).toHaveLength(1);
    expect(w.textsTo(second.phone)).toHaveLength(1);
  });

  test('short before it begins three are asked at once, and the first yes has it', async () => {
    const people = [await w.person(), await w.person(), await w.person(), await w.person()];
    for (const one of people) await wait(one, { noticeMinutes: 10 });
    w.ctx.clock.moveTo(plusMs(visit.start, -30 * MINUTE_MS));
    const late = await w.book((await w.person()).id, await w.free(plusMs(visit.start, 3 * HOUR_MS)));
    w.ctx.clock.moveTo(plusMs(late.start, -3 * HOUR_MS));
    await cancel(late);
    await w.world.advance(0);
    expect(await offers()).toEqual(['offered', 'offered', 'offered']);
    await w.reply(people[1]?.phone ?? '', 'sí');
    await w.reply(people[0]?.phone ?? '', 'sí');
    await w.world.advance(0);
    const starts = await Promise.all(people.map(startsOf));
    expect(starts.flat()).toEqual([late.start]);
    expect((await offers()).toSorted()).toEqual(['accepted', 'gone', 'gone']);
    // Whoever was second has no visit then, and must not believe so.
    expect(w.textsTo(people[0]?.phone ?? '').at(-1)).toMatch(/ya no est[aá] disponible\. Le avisaremos/);
  });
});

/** What may happen, in any order. */
const happening = fc.oneof(
  fc.record({ kind: fc.constant('cancel' as const), pick: fc.nat(20) }),
  fc.record({ kind: fc.constant('yes' as const), pick: fc.nat(20) }),
  fc.record({ kind: fc.constant('no' as const), pick: fc.nat(20) }),
  fc.record({ kind: fc.constant('wait' as const), pick: fc.nat(180) }),
  fc.record({ kind: fc.constant('desk' as const), pick: fc.nat(20) }),
);

test('whatever the order of things, nobody is booked twice and no time is offered that is gone', async () => {
  const people: Someone[] = [];
  for (let n = 0; n < 5; n += 1) people.push(await w.person());
  const monday = await w.free(plusMs(w.ctx.clock.now(), 2 * DAY_MS));
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { minLength: 4, maxLength: 8 }), async (happenings) => {
      for (const one of people) await wait(one);
      for (const { kind, pick } of happenings) {
        const someone = people[pick % people.length] as Someone;
        const now = w.ctx.clock.now();
        const coming = await appointmentsBetween(w.ctx, { from: now, to: plusMs(monday, 40 * DAY_MS) });
        const booked = coming.filter(({ status }) => status === 'booked');
        const picked = booked[pick % Math.max(1, booked.length)];
        if (kind === 'cancel' && picked) await cancel(picked);
        if (kind === 'yes' || kind === 'no') await w.reply(someone.phone, kind === 'yes' ? 'sí' : 'no');
        if (kind === 'desk')
          await w.book(someone.id, await w.free(plusMs(now, DAY_MS), pick % 4)).catch(() => undefined);
        await w.world.advance(kind === 'wait' ? pick * MINUTE_MS : 0);
        await check();
      }
    }),
    { numRuns: 4, seed: 5, endOnFailure: true },
  );
}, 60_000);

async function check(): Promise<void> {
  const overlapping = await w.ctx.db.query(
    w.ctx.clinicId,
    `select a.id from appointment a join appointment b on b.clinic_id = a.clinic_id and b.practitioner_id = a.practitioner_id and b.id > a.id
      where a.clinic_id = $1 and a.status = 'booked' and b.status = 'booked' and a.start_at < b.end_at and b.start_at < a.end_at`,
    [w.ctx.clinicId],
  );
  expect(overlapping).toEqual([]);
  // Whoever says yes at this moment gets it: what is offered is kept.
  const gone = await w.ctx.db.query(
    w.ctx.clinicId,
    `select o.id from slot_offer o where o.clinic_id = $1 and o.state = 'offered' and o.expires_at > $2
        and not exists (select from occupancy k where k.clinic_id = o.clinic_id and k.id = o.hold_id and k.kind = 'hold' and k.expires_at > $2)`,
    [w.ctx.clinicId, new Date(w.ctx.clock.now())],
  );
  expect(gone).toEqual([]);
}
