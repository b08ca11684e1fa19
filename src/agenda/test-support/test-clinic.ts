import { importSite } from '../../identity/index.ts';
import type { Database } from '../../platform/database/database.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { PatientId, PractitionerId, ScheduleId, ServiceId, SiteId } from '../../platform/kernel/ids.ts';
import type { Instant } from '../../platform/time/instant.ts';
import { parseLocalTime, parseZone, type IsoWeekday } from '../../platform/time/wall-time.ts';
import { createTestContext, type TestContext } from '../../../test/support/test-context.ts';
import {
  importPractitioner,
  importSchedule,
  importService,
  ownAgenda,
  type AgendaPorts,
  type ScheduleImport,
  type ServiceImport,
  type WeeklyShift,
} from '../index.ts';

/** A small clinic for the tests of this module: made through the module's own imports. */
export interface TestClinic {
  readonly ctx: TestContext<AgendaPorts>;
  readonly madrid: SiteId;
  readonly canary: SiteId;
  readonly service: ServiceId;
  readonly practitioner: PractitionerId;
  readonly schedule: ScheduleId;
  readonly patient: PatientId;
}

const WORKDAYS: readonly IsoWeekday[] = [1, 2, 3, 4, 5];

export function shift(from: string, to: string, weekdays: readonly IsoWeekday[] = WORKDAYS): readonly WeeklyShift[] {
  const times = {
    from: required(parseLocalTime(from), 'start of the shift'),
    to: required(parseLocalTime(to), 'end of the shift'),
  };
  return weekdays.map((weekday) => ({ weekday, ...times }));
}

async function addSite(ctx: ClinicContext, name: string, zone: string): Promise<SiteId> {
  const id = ctx.ids.next<SiteId>();
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    importSite(tx, ctx, { id, name, zone: required(parseZone(zone), 'zone'), openingHours: [], active: true }),
  );
  return id;
}

export async function addService(ctx: ClinicContext, parts: Partial<ServiceImport> = {}): Promise<ServiceId> {
  const id = parts.id ?? ctx.ids.next<ServiceId>();
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    importService(tx, ctx, {
      name: 'Consulta',
      names: {},
      durationMinutes: 20,
      bufferBeforeMinutes: 0,
      bufferAfterMinutes: 0,
      gridMinutes: 20,
      minLeadMinutes: 0,
      maxAheadDays: 90,
      bookableByPatients: true,
      active: true,
      ...parts,
      id,
    }),
  );
  return id;
}

export async function addPractitioner(ctx: ClinicContext, name = 'Dra. Ruiz'): Promise<PractitionerId> {
  const id = ctx.ids.next<PractitionerId>();
  await ctx.db.inClinic(ctx.clinicId, (tx) => importPractitioner(tx, ctx, { id, name, active: true }));
  return id;
}

export async function addSchedule(
  ctx: ClinicContext,
  parts: Pick<ScheduleImport, 'practitionerId' | 'siteId' | 'serviceIds'> & Partial<ScheduleImport>,
): Promise<ScheduleId> {
  const id = parts.id ?? ctx.ids.next<ScheduleId>();
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    importSchedule(tx, ctx, {
      openingsSource: 'computed',
      weeklyAvailability: shift('09:00', '14:00'),
      active: true,
      ...parts,
      id,
    }),
  );
  return id;
}

/** The directory is another module's: here only a row that an appointment may point to. */
export async function addPatient(ctx: ClinicContext): Promise<PatientId> {
  const id = ctx.ids.next<PatientId>();
  const now = new Date(ctx.clock.now());
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    tx.run(
      `insert into patient (clinic_id, id, given_name, family_name, created_at, updated_at) values ($1, $2, 'Ana', 'Prueba', $3, $3)`,
      [ctx.clinicId, id, now],
    ),
  );
  return id;
}

/** One practitioner in Madrid who gives 20-minute visits from 9 to 14 on workdays, a second site in Las Palmas, and one patient. */
export async function createTestClinic(db: Database, options: { readonly now?: Instant } = {}): Promise<TestClinic> {
  const ctx = await createTestContext<AgendaPorts>(db, { ports: { ehr: ownAgenda }, ...options });
  const madrid = await addSite(ctx, 'Madrid', 'Europe/Madrid');
  const canary = await addSite(ctx, 'Las Palmas', 'Atlantic/Canary');
  const service = await addService(ctx);
  const practitioner = await addPractitioner(ctx);
  const schedule = await addSchedule(ctx, { practitionerId: practitioner, siteId: madrid, serviceIds: [service] });
  const patient = await addPatient(ctx);
  return { ctx, madrid, canary, service, practitioner, schedule, patient };
}
