import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { at } from '../../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { HOUR_MS, plusMs } from '../../platform/time/instant.ts';
import { toZonedIso } from '../../platform/time/wall-time.ts';
import {
  bookAppointment,
  cancelAppointment,
  explainNoOpening,
  findOpenings,
  getSlot,
  holdSlot,
  importClosure,
  importSlot,
  type ClosureId,
  type Opening,
  type OpeningsQuery,
  type SlotId,
  type SlotStatus,
} from '../index.ts';
import {
  addPatient,
  addPractitioner,
  addSchedule,
  addService,
  createTestClinic,
  shift,
  type TestClinic,
} from '../test-support/test-clinic.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const MONDAY = { from: at('2026-11-23T00:00:00Z'), to: at('2026-11-24T00:00:00Z') };

function search(clinic: TestClinic, query: Partial<OpeningsQuery> = {}): Promise<readonly Opening[]> {
  return findOpenings(clinic.ctx, { serviceId: clinic.service, ...MONDAY, limit: 100, ...query });
}

const wallTimes = (openings: readonly Opening[]) =>
  openings.map(({ start, zone }) => toZonedIso(start, zone).slice(11, 16));

async function importSlots(
  clinic: TestClinic,
  scheduleId: Opening['scheduleId'],
  slots: readonly [string, string, SlotStatus][],
) {
  const ids: SlotId[] = [];
  for (const [start, end, status] of slots) {
    const id = clinic.ctx.ids.next<SlotId>();
    ids.push(id);
    await clinic.ctx.db.inClinic(clinic.ctx.clinicId, (tx) =>
      importSlot(tx, clinic.ctx, { id, scheduleId, start: at(start), end: at(end), status }),
    );
  }
  return ids;
}

describe('computed openings', () => {
  test('are the weekly availability of the site on the grid, in order, as many as asked for', async () => {
    const clinic = await createTestClinic(database.db);
    const found = await search(clinic);
    expect(found).toHaveLength(15);
    expect(wallTimes(found).slice(0, 4)).toEqual(['09:00', '09:20', '09:40', '10:00']);
    expect(found.at(-1)).toMatchObject({
      start: at('2026-11-23T12:40:00Z'),
      end: at('2026-11-23T13:00:00Z'),
      practitionerName: 'Dra. Ruiz',
    });
    expect(await search(clinic, { limit: 2 })).toHaveLength(2);
    expect(await search(clinic, { from: at('2026-11-21T00:00:00Z'), to: at('2026-11-23T00:00:00Z') })).toEqual([]);
  });

  test('keep to the wall time of each site on the days when the clocks change', async () => {
    // Sundays, 29 March and 25 October: the clocks change in the night before the shift.
    const clinic = await createTestClinic(database.db, { now: at('2026-03-01T09:00:00Z') });
    const { ctx, service } = clinic;
    const everyDay = shift('09:00', '10:00', [1, 2, 3, 4, 5, 6, 7]);
    const practitionerId = await addPractitioner(ctx, 'Dr. Santana');
    for (const siteId of [clinic.madrid, clinic.canary])
      await addSchedule(ctx, { practitionerId, siteId, serviceIds: [service], weeklyAvailability: everyDay });
    const startsOf = async (day: string) => {
      const from = at(`${day}T00:00:00Z`);
      const found = await search(clinic, { practitionerId, from, to: plusMs(from, 24 * HOUR_MS) });
      return found.map(
        ({ start, zone }) =>
          `${zone} ${toZonedIso(start, zone).slice(11)} ${new Date(start).toISOString().slice(11, 16)}`,
      );
    };
    const before = await startsOf('2026-03-28');
    expect(before[0]).toBe('Europe/Madrid 09:00:00+01:00 08:00');
    expect(before[3]).toBe('Atlantic/Canary 09:00:00+00:00 09:00');
    const spring = await startsOf('2026-03-29');
    expect(spring[0]).toBe('Europe/Madrid 09:00:00+02:00 07:00');
    expect(spring[3]).toBe('Atlantic/Canary 09:00:00+01:00 08:00');
    ctx.clock.moveTo(at('2026-10-01T09:00:00Z'));
    const autumn = await startsOf('2026-10-25');
    expect(autumn[0]).toBe('Europe/Madrid 09:00:00+01:00 08:00');
    expect(autumn[3]).toBe('Atlantic/Canary 09:00:00+00:00 09:00');
    expect([before.length, spring.length, autumn.length]).toEqual([6, 6, 6]);
  });

  test('leave out closures of the site and of the practitioner', async () => {
    const clinic = await createTestClinic(database.db);
    const { ctx } = clinic;
    const close = (parts: object, start: string, end: string) =>
      ctx.db.inClinic(ctx.clinicId, (tx) =>
        importClosure(tx, ctx, {
          id: ctx.ids.next<ClosureId>(),
          start: at(start),
          end: at(end),
          reason: 'Festivo',
          ...parts,
        }),
      );
    await close({ siteId: clinic.madrid }, '2026-11-23T08:00:00Z', '2026-11-23T10:00:00Z');
    await close({ practitionerId: clinic.practitioner }, '2026-11-23T11:30:00Z', '2026-11-23T13:00:00Z');
    await close({ siteId: clinic.canary }, '2026-11-23T00:00:00Z', '2026-11-24T00:00:00Z');
    expect(wallTimes(await search(clinic))).toEqual(['11:00', '11:20', '11:40', '12:00']);
  });

  test('follow the horizon of the schedule and, for patients, lead time and days ahead', async () => {
    const clinic = await createTestClinic(database.db, { now: at('2026-11-23T08:10:00Z') });
    const { ctx } = clinic;
    const service = await addService(ctx, { minLeadMinutes: 120, maxAheadDays: 1 });
    const practitionerId = await addPractitioner(ctx, 'Dr. Ortega');
    const horizonEnd = at('2026-11-26T00:00:00Z');
    await addSchedule(ctx, { practitionerId, siteId: clinic.madrid, serviceIds: [service], horizonEnd });
    const week = { serviceId: service, from: MONDAY.from, to: at('2026-11-30T00:00:00Z') };
    const forStaff = await search(clinic, week);
    expect(forStaff[0]?.start).toBe(at('2026-11-23T08:20:00Z'));
    expect(forStaff.at(-1)?.start).toBe(at('2026-11-25T12:40:00Z'));
    const forPatients = await search(clinic, { ...week, forPatients: true });
    expect(forPatients[0]?.start).toBe(at('2026-11-23T10:20:00Z'));
    expect(forPatients.at(-1)?.start).toBe(at('2026-11-24T12:40:00Z'));
    const onlyDesk = await addService(ctx, { bookableByPatients: false });
    await addSchedule(ctx, { practitionerId, siteId: clinic.canary, serviceIds: [onlyDesk] });
    expect(await search(clinic, { serviceId: onlyDesk, forPatients: true })).toEqual([]);
    expect(await search(clinic, { serviceId: onlyDesk })).not.toEqual([]);
  });

  test('can be narrowed to a person, a site, wanted times and a part of the day', async () => {
    const clinic = await createTestClinic(database.db);
    const { ctx, service } = clinic;
    const practitionerId = await addPractitioner(ctx, 'Dr. Santana');
    await addSchedule(ctx, {
      practitionerId,
      siteId: clinic.canary,
      serviceIds: [service],
      weeklyAvailability: shift('13:00', '15:00'),
    });
    expect(wallTimes(await search(clinic, { siteId: clinic.canary, partOfDay: 'morning' }))).toEqual([
      '13:00',
      '13:20',
      '13:40',
    ]);
    expect(wallTimes(await search(clinic, { practitionerId, partOfDay: 'afternoon' }))).toEqual([
      '14:00',
      '14:20',
      '14:40',
    ]);
    const within = [
      { start: at('2026-11-23T08:20:00Z'), end: at('2026-11-23T09:00:00Z') },
      { start: at('2026-11-23T12:40:00Z'), end: at('2026-11-23T13:00:00Z') },
    ];
    const exclude = [{ start: at('2026-11-23T08:40:00Z'), end: at('2026-11-23T08:41:00Z') }];
    expect(wallTimes(await search(clinic, { siteId: clinic.madrid, within, exclude }))).toEqual(['09:20', '13:40']);
  });

  test('walk past weeks that are full', async () => {
    const clinic = await createTestClinic(database.db);
    const { ctx } = clinic;
    await ctx.db.inClinic(ctx.clinicId, (tx) =>
      tx.run(
        `insert into occupancy (clinic_id, id, resource_id, during, kind, appointment_id)
         select $1::uuid, gen_random_uuid(), $2::uuid, tstzrange(t, t + interval '20 minutes'), 'appointment', gen_random_uuid()
           from generate_series(timestamptz '2026-11-20 08:00Z', timestamptz '2027-01-07 17:00Z', interval '20 minutes') t`,
        [ctx.clinicId, clinic.practitioner],
      ),
    );
    const [first] = await search(clinic, { from: ctx.clock.now(), to: at('2027-02-10T00:00:00Z'), limit: 3 });
    expect(first?.start).toBe(at('2027-01-08T08:00:00Z'));
  });
});

describe('stored openings', () => {
  async function storedClinic() {
    const clinic = await createTestClinic(database.db);
    const { ctx } = clinic;
    const service = await addService(ctx);
    const practitionerId = await addPractitioner(ctx, 'Dr. Santos');
    const schedule = await addSchedule(ctx, {
      practitionerId,
      siteId: clinic.madrid,
      serviceIds: [service],
      openingsSource: 'stored',
      weeklyAvailability: [],
    });
    const ids = await importSlots(clinic, schedule, [
      ['2026-11-23T10:20:00Z', '2026-11-23T10:40:00Z', 'free'],
      ['2026-11-23T10:00:00Z', '2026-11-23T10:20:00Z', 'free'],
      ['2026-11-23T11:00:00Z', '2026-11-23T11:20:00Z', 'busy'],
      ['2026-11-23T12:00:00Z', '2026-11-23T12:10:00Z', 'free'],
    ]);
    return { clinic: { ...clinic, service, schedule, practitioner: practitionerId }, ids };
  }

  test('are the free slots that are long enough, in order of time', async () => {
    const { clinic, ids } = await storedClinic();
    const found = await search(clinic);
    expect(found.map(({ slotId }) => slotId)).toEqual([ids[1], ids[0]]);
    expect(await search(clinic, { limit: 1 })).toHaveLength(1);
  });

  test('a slot follows its appointment: busy when booked, free when cancelled', async () => {
    const { clinic, ids } = await storedClinic();
    const [first] = await search(clinic);
    const hold = await holdSlot(clinic.ctx, { openingId: first?.id ?? '', conversationKey: 'call' });
    if (!hold.ok) throw new Error(hold.error.code);
    expect((await search(clinic)).map(({ slotId }) => slotId)).toEqual([ids[0]]);
    const booked = await bookAppointment(clinic.ctx, {
      holdId: hold.value.id,
      patientId: clinic.patient,
      cause: 'phone',
    });
    if (!booked.ok) throw new Error(booked.error.code);
    const slotId = ids[1];
    if (!slotId) throw new Error('no slot');
    expect(booked.value.slotId).toBe(slotId);
    expect(await getSlot(clinic.ctx, slotId)).toMatchObject({ status: 'busy', version: 2 });
    const other = await addPatient(clinic.ctx);
    const again = await bookAppointment(clinic.ctx, { openingId: first?.id ?? '', patientId: other, cause: 'phone' });
    expect(again).toEqual({ ok: false, error: { code: 'slot-taken' } });
    await cancelAppointment(clinic.ctx, { appointmentId: booked.value.id, cause: 'phone' });
    expect(await getSlot(clinic.ctx, slotId)).toMatchObject({ status: 'free', version: 3 });
    expect(await search(clinic)).toHaveLength(2);
  });

  test('are found behind many that do not suit', async () => {
    const { clinic } = await storedClinic();
    const within = [{ start: at('2026-11-23T10:20:00Z'), end: at('2026-11-23T10:21:00Z') }];
    expect(await search(clinic, { within, limit: 1 })).toHaveLength(1);
    expect(await search(clinic, { partOfDay: 'afternoon', limit: 1 })).toEqual([]);
  });
});

describe('why nothing is free', () => {
  test('each reason is counted, with the nearest time if it were dropped', async () => {
    const clinic = await createTestClinic(database.db);
    const { ctx } = clinic;
    const query: OpeningsQuery = { serviceId: clinic.service, ...MONDAY, partOfDay: 'afternoon', limit: 3 };
    const answer = await explainNoOpening(ctx, query);
    expect(answer.reasons).toEqual([{ rule: 'part-of-day', count: 15 }]);
    expect(answer.nearestIfRelaxed).toEqual([{ rule: 'part-of-day', start: at('2026-11-23T08:00:00Z') }]);
  });

  test('a period that is over is told as such', async () => {
    const { ctx, service } = await createTestClinic(database.db);
    const before = { from: at('2026-11-01T00:00:00Z'), to: at('2026-11-10T00:00:00Z') };
    const answer = await explainNoOpening(ctx, { serviceId: service, ...before, limit: 3 });
    expect(answer.reasons).toEqual([{ rule: 'in-the-past', count: 1 }]);
  });

  test('busy, closed and too soon are told apart, and the next days are looked at', async () => {
    const now = at('2026-11-23T08:00:00Z');
    const clinic = await createTestClinic(database.db, { now });
    const { ctx } = clinic;
    const service = await addService(ctx, { minLeadMinutes: 60 });
    const practitionerId = await addPractitioner(ctx, 'Dra. Soler');
    await addSchedule(ctx, {
      practitionerId,
      siteId: clinic.madrid,
      serviceIds: [service],
      weeklyAvailability: shift('09:00', '11:00'),
    });
    await ctx.db.inClinic(ctx.clinicId, (tx) =>
      importClosure(tx, ctx, {
        id: ctx.ids.next<ClosureId>(),
        practitionerId,
        start: at('2026-11-23T09:20:00Z'),
        end: at('2026-11-23T09:40:00Z'),
        reason: 'Reunión',
      }),
    );
    const found = await search(clinic, { serviceId: service, forPatients: true });
    expect(wallTimes(found)).toEqual(['10:00', '10:40']);
    for (const opening of found)
      await bookAppointment(ctx, { openingId: opening.id, patientId: await addPatient(ctx), cause: 'desk' });
    const answer = await explainNoOpening(ctx, { serviceId: service, ...MONDAY, forPatients: true, limit: 3 });
    expect(answer.reasons).toEqual([
      { rule: 'lead-time', count: 3 },
      { rule: 'busy', count: 2 },
      { rule: 'closed', count: 1 },
    ]);
    expect(answer.nearestIfRelaxed).toContainEqual({ rule: 'period', start: at('2026-11-24T08:00:00Z') });
    expect(answer.nearestIfRelaxed).toContainEqual({ rule: 'busy', start: at('2026-11-23T09:00:00Z') });
  });

  test('a service that nobody gives, or that patients may not book', async () => {
    const clinic = await createTestClinic(database.db);
    const nobody = await addService(clinic.ctx);
    const desk = await addService(clinic.ctx, { bookableByPatients: false });
    const rule = async (serviceId: Opening['serviceId']) =>
      (await explainNoOpening(clinic.ctx, { serviceId, ...MONDAY, forPatients: true, limit: 3 })).reasons[0]?.rule;
    expect(await rule(nobody)).toBe('no-schedule');
    expect(await rule(desk)).toBe('service-not-bookable');
    expect(await rule(clinic.ctx.ids.next())).toBe('service-unknown');
  });
});

describe('clinics apart', () => {
  test("another clinic's service finds nothing, and its rows are not seen", async () => {
    const clinic = await createTestClinic(database.db);
    const stranger = await createTestClinic(database.db);
    expect(await findOpenings(stranger.ctx, { serviceId: clinic.service, ...MONDAY, limit: 10 })).toEqual([]);
    const [first] = await search(clinic);
    await holdSlot(clinic.ctx, { openingId: first?.id ?? '', conversationKey: 'call' });
    const seen = await stranger.ctx.db.query(stranger.ctx.clinicId, 'select from occupancy where clinic_id = $1', [
      clinic.ctx.clinicId,
    ]);
    expect(seen).toEqual([]);
    const written = stranger.ctx.db.query(
      stranger.ctx.clinicId,
      `insert into occupancy (clinic_id, id, resource_id, during, kind, appointment_id) values ($1, $2, $3, tstzrange(now(), now() + interval '1 hour'), 'appointment', $2)`,
      [clinic.ctx.clinicId, stranger.ctx.ids.next(), clinic.practitioner],
    );
    await expect(written).rejects.toThrow('row-level security');
  });
});
