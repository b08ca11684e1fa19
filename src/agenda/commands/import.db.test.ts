import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { at } from '../../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import type { AppointmentId, PatientId, PractitionerId, ScheduleId, ServiceId } from '../../platform/kernel/ids.ts';
import {
  findOpenings,
  getAppointment,
  holdSlot,
  importAppointment,
  importPractitioner,
  importPractitionerRole,
  importSchedule,
  importService,
  listPractitioners,
  listSchedules,
  type AppointmentImport,
  type PractitionerRoleId,
} from '../index.ts';
import { addPatient, createTestClinic, shift, type TestClinic } from '../test-support/test-clinic.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

function appointment(clinic: TestClinic, parts: Partial<AppointmentImport> = {}): AppointmentImport {
  return {
    id: clinic.ctx.ids.next<AppointmentId>(),
    patientId: clinic.patient,
    serviceId: clinic.service,
    practitionerId: clinic.practitioner,
    siteId: clinic.madrid,
    start: at('2026-11-23T08:00:00Z'),
    end: at('2026-11-23T08:20:00Z'),
    status: 'booked',
    ...parts,
  };
}

const bring = ({ ctx }: TestClinic, input: AppointmentImport) =>
  ctx.db.inClinic(ctx.clinicId, (tx) => importAppointment(tx, ctx, input));

async function eventTypes({ ctx }: TestClinic): Promise<readonly string[]> {
  const rows = await ctx.db.query<{ type: string }>(ctx.clinicId, 'select type from outbox_event order by id');
  return rows.map(({ type }) => type);
}

async function firstStart({ ctx, service }: TestClinic): Promise<number | undefined> {
  const query = { serviceId: service, from: at('2026-11-23T00:00:00Z'), to: at('2026-11-24T00:00:00Z'), limit: 1 };
  return (await findOpenings(ctx, query))[0]?.start;
}

describe('imported appointments', () => {
  test('take the time, and tell of themselves by what changed', async () => {
    const clinic = await createTestClinic(database.db);
    const input = appointment(clinic, { version: 1, cause: 'ehr' });
    expect(await bring(clinic, input)).toEqual({ outcome: 'created', version: 1, overlapping: false });
    expect(await firstStart(clinic)).toBe(at('2026-11-23T08:20:00Z'));
    const moved = { ...input, version: 2, start: at('2026-11-23T08:20:00Z'), end: at('2026-11-23T08:40:00Z') };
    expect(await bring(clinic, moved)).toMatchObject({ outcome: 'updated', version: 2 });
    expect(await firstStart(clinic)).toBe(at('2026-11-23T08:00:00Z'));
    await bring(clinic, { ...moved, version: 3, status: 'cancelled' });
    expect(await eventTypes(clinic)).toEqual([
      'appointment.booked',
      'appointment.rescheduled',
      'slot.freed',
      'appointment.cancelled',
      'slot.freed',
    ]);
    expect(await getAppointment(clinic.ctx, input.id)).toMatchObject({
      status: 'cancelled',
      version: 3,
      origin: 'ehr',
    });
  });

  test('a version that is not newer is ignored, and nothing is told twice', async () => {
    const clinic = await createTestClinic(database.db);
    const input = appointment(clinic, { version: 5 });
    await bring(clinic, input);
    expect(await bring(clinic, input)).toEqual({ outcome: 'stale', version: 5, overlapping: false });
    expect(await bring(clinic, { ...input, version: 4, status: 'cancelled' })).toMatchObject({ outcome: 'stale' });
    expect(await eventTypes(clinic)).toEqual(['appointment.booked']);
  });

  test('that overlap each other both stand, which is reported, and the time is offered to nobody', async () => {
    const clinic = await createTestClinic(database.db);
    await bring(clinic, appointment(clinic));
    const second = appointment(clinic, { patientId: await addPatient(clinic.ctx), end: at('2026-11-23T09:00:00Z') });
    expect(await bring(clinic, second)).toMatchObject({ outcome: 'created', overlapping: true });
    expect(await firstStart(clinic)).toBe(at('2026-11-23T09:00:00Z'));
  });

  test('go before a hold: the source has booked it already', async () => {
    const clinic = await createTestClinic(database.db);
    const query = {
      serviceId: clinic.service,
      from: at('2026-11-23T00:00:00Z'),
      to: at('2026-11-24T00:00:00Z'),
      limit: 1,
    };
    const [opening] = await findOpenings(clinic.ctx, query);
    await holdSlot(clinic.ctx, { openingId: opening?.id ?? '', conversationKey: 'call-1' });
    expect(await bring(clinic, appointment(clinic))).toMatchObject({ overlapping: false });
    const rows = await clinic.ctx.db.query(clinic.ctx.clinicId, 'select kind, exclusive from occupancy');
    expect(rows).toEqual([{ kind: 'appointment', exclusive: true }]);
  });

  test('of the past are told to nobody', async () => {
    const clinic = await createTestClinic(database.db);
    await bring(
      clinic,
      appointment(clinic, { start: at('2026-10-01T08:00:00Z'), end: at('2026-10-01T08:20:00Z'), status: 'fulfilled' }),
    );
    expect(await eventTypes(clinic)).toEqual([]);
  });

  test('of a patient whom nobody knows are an error, and leave nothing', async () => {
    const clinic = await createTestClinic(database.db);
    await expect(bring(clinic, appointment(clinic, { patientId: clinic.ctx.ids.next<PatientId>() }))).rejects.toThrow(
      'foreign key',
    );
    expect(await firstStart(clinic)).toBe(at('2026-11-23T08:00:00Z'));
  });

  test('may come in one transaction with everything that they point to', async () => {
    const clinic = await createTestClinic(database.db);
    const { ctx } = clinic;
    const ids = { service: ctx.ids.next<ServiceId>(), practitioner: ctx.ids.next<PractitionerId>() };
    const input = appointment(clinic, { serviceId: ids.service, practitionerId: ids.practitioner });
    await ctx.db.inClinic(ctx.clinicId, async (tx) => {
      const service = {
        id: ids.service,
        name: 'Analítica',
        names: {},
        durationMinutes: 10,
        bufferBeforeMinutes: 0,
        bufferAfterMinutes: 5,
      };
      await importService(tx, ctx, {
        ...service,
        gridMinutes: 10,
        minLeadMinutes: 0,
        maxAheadDays: 30,
        bookableByPatients: true,
        active: true,
      });
      await importPractitioner(tx, ctx, { id: ids.practitioner, name: 'Dr. Nuevo', active: true });
      await importAppointment(tx, ctx, input);
    });
    expect(await getAppointment(ctx, input.id)).toMatchObject({
      serviceName: 'Analítica',
      practitionerName: 'Dr. Nuevo',
    });
  });
});

describe('imported catalogue', () => {
  test('is written once per version, and seen at once by this process', async () => {
    const clinic = await createTestClinic(database.db);
    const { ctx } = clinic;
    const id = ctx.ids.next<PractitionerId>();
    const put = (name: string, version?: number) =>
      ctx.db.inClinic(ctx.clinicId, (tx) =>
        importPractitioner(tx, ctx, { id, name, active: true, version, fhir: { resourceType: 'Practitioner' } }),
      );
    expect(await put('Dra. Vidal', 3)).toEqual({ outcome: 'created', version: 3 });
    expect(await put('Dra. Otra', 3)).toEqual({ outcome: 'stale', version: 3 });
    expect(await put('Dra. Otra', 2)).toMatchObject({ outcome: 'stale' });
    expect(await put('Dra. Vidal Serra')).toEqual({ outcome: 'updated', version: 4 });
    const found = (await listPractitioners(ctx)).find((one) => one.id === id);
    expect(found).toMatchObject({ name: 'Dra. Vidal Serra', version: 4, fhir: { resourceType: 'Practitioner' } });
  });

  test("a schedule takes the hours of the practitioner's role at its site, whichever comes first", async () => {
    const clinic = await createTestClinic(database.db);
    const { ctx } = clinic;
    const practitionerId = ctx.ids.next<PractitionerId>();
    const hours = shift('16:00', '17:00');
    const role = { practitionerId, weeklyAvailability: hours, active: true };
    const schedule = {
      practitionerId,
      serviceIds: [clinic.service],
      openingsSource: 'computed',
      active: true,
    } as const;
    const [early, late] = [ctx.ids.next<ScheduleId>(), ctx.ids.next<ScheduleId>()];
    await ctx.db.inClinic(ctx.clinicId, async (tx) => {
      await importPractitioner(tx, ctx, { id: practitionerId, name: 'Dr. Ortega', active: true });
      await importSchedule(tx, ctx, { ...schedule, id: early, siteId: clinic.madrid });
      await importPractitionerRole(tx, ctx, { ...role, id: ctx.ids.next<PractitionerRoleId>(), siteId: clinic.madrid });
      await importPractitionerRole(tx, ctx, { ...role, id: ctx.ids.next<PractitionerRoleId>(), siteId: clinic.canary });
      await importSchedule(tx, ctx, { ...schedule, id: late, siteId: clinic.canary });
    });
    const found = (await listSchedules(ctx)).filter(({ id }) => id === early || id === late);
    expect(found.map(({ weeklyAvailability }) => weeklyAvailability)).toEqual([hours, hours]);
  });

  test('a schedule that no longer gives a service, or is closed, is offered no more', async () => {
    const clinic = await createTestClinic(database.db);
    const { ctx } = clinic;
    const schedule = {
      id: clinic.schedule,
      practitionerId: clinic.practitioner,
      siteId: clinic.madrid,
      openingsSource: 'computed',
    } as const;
    const put = (serviceIds: readonly ServiceId[], active: boolean) =>
      ctx.db.inClinic(ctx.clinicId, (tx) =>
        importSchedule(tx, ctx, { ...schedule, weeklyAvailability: shift('09:00', '14:00'), serviceIds, active }),
      );
    await put([], true);
    expect(await firstStart(clinic)).toBeUndefined();
    await put([clinic.service], true);
    expect(await firstStart(clinic)).toBe(at('2026-11-23T08:00:00Z'));
    await put([clinic.service], false);
    expect(await firstStart(clinic)).toBeUndefined();
  });
});
