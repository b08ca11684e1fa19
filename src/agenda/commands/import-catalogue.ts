import { record } from '../../audit/index.ts';
import type { ClinicTx, SqlParameter } from '../../platform/database/database.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { Instant } from '../../platform/time/instant.ts';
import type {
  AssetNeed,
  Closure,
  ClosureId,
  FhirJson,
  Practitioner,
  PractitionerRole,
  Schedule,
  Service,
  Slot,
  WeeklyShift,
} from '../domain/model.ts';
import { forgetCatalogueAfter } from '../store/catalogue-cache.ts';
import { writeNeeds } from '../store/service-rules.ts';

/** `stale` means: what stands is at this version or a later one, and nothing was written. */
export type ImportOutcome = 'created' | 'updated' | 'stale';

export interface ImportResult {
  readonly outcome: ImportOutcome;
  readonly version: number;
}

/** Without a version the input is an update: it is written, one version on. With one, it is written only if it is newer. */
type Imported<T> = Omit<T, 'version' | 'updatedAt' | 'fhir'> & {
  readonly version?: number | undefined;
  readonly fhir?: FhirJson | undefined;
};

/** `needs`: what its source says of the rooms and devices of a visit; the clinic's own rules stand where it says nothing. */
export type ServiceImport = Omit<Imported<Service>, 'rules'> & { readonly needs?: readonly AssetNeed[] | undefined };
export type PractitionerImport = Imported<Practitioner>;
export type PractitionerRoleImport = Imported<PractitionerRole>;
export type SlotImport = Imported<Slot>;
/** `fhir`: the resource as it came, where it came as one. */
export type ClosureImport = Closure & { readonly fhir?: FhirJson | undefined };
/** Without `weeklyAvailability` the hours of the practitioner's role at that site are taken, whichever comes first. */
export type ScheduleImport = Omit<Imported<Schedule>, 'weeklyAvailability'> & {
  readonly weeklyAvailability?: readonly WeeklyShift[] | undefined;
};

interface Upsert {
  readonly table: 'service' | 'practitioner' | 'practitioner_role' | 'schedule' | 'slot';
  readonly id: string;
  readonly version: number | undefined;
  readonly fhir: FhirJson | undefined;
  /** Column → value, besides ids, version, FHIR and the time of the update. */
  readonly columns: Readonly<Record<string, SqlParameter>>;
}

/** The text depends on the table only: the columns of a table are always the same, in the same order. */
function upsertText(table: Upsert['table'], names: readonly string[]): string {
  const all = ['fhir', 'version', 'updated_at', ...names];
  const values = all.map((name, index) =>
    name === 'version' ? `coalesce($${index + 3}::integer, 1)` : `$${index + 3}`,
  );
  const changes = all.map((name) =>
    name === 'version' ? `version = coalesce($4::integer, ${table}.version + 1)` : `${name} = excluded.${name}`,
  );
  return `insert into ${table} (clinic_id, id, ${all.join(', ')}) values ($1, $2, ${values.join(', ')})
    on conflict (clinic_id, id) do update set ${changes.join(', ')}
    where $4::integer is null or ${table}.version < $4::integer
    returning version, (xmax = 0) as created`;
}

async function upsert(tx: ClinicTx, ctx: ClinicContext, row: Upsert): Promise<ImportResult> {
  const names = Object.keys(row.columns);
  const [written] = await tx.sql<{ version: number; created: boolean }>(upsertText(row.table, names), [
    tx.clinicId,
    row.id,
    row.fhir ?? null,
    row.version ?? null,
    new Date(ctx.clock.now()),
    ...Object.values(row.columns),
  ]);
  if (!written) {
    const [standing] = await tx.sql<{ version: number }>(
      `select version from ${row.table} where clinic_id = $1 and id = $2`,
      [tx.clinicId, row.id],
    );
    return { outcome: 'stale', version: required(standing, `${row.table} ${row.id}`).version };
  }
  return { outcome: written.created ? 'created' : 'updated', version: written.version };
}

async function imported(
  tx: ClinicTx,
  ctx: ClinicContext,
  what: { readonly type: string; readonly action: string; readonly row: Upsert },
): Promise<ImportResult> {
  const result = await upsert(tx, ctx, what.row);
  if (result.outcome === 'stale') return result;
  await record(tx, ctx, {
    action: what.action,
    subject: { type: what.type, id: what.row.id },
    detail: { version: result.version },
  });
  return result;
}

function dateOrNull(instant: Instant | undefined): Date | null {
  return instant === undefined ? null : new Date(instant);
}

/** Makes or updates a service by its id. Safe to repeat. */
export async function importService(tx: ClinicTx, ctx: ClinicContext, input: ServiceImport): Promise<ImportResult> {
  forgetCatalogueAfter(tx, ctx);
  const columns = {
    name: input.name,
    names: input.names,
    duration_minutes: input.durationMinutes,
    buffer_before_minutes: input.bufferBeforeMinutes,
    buffer_after_minutes: input.bufferAfterMinutes,
    grid_minutes: input.gridMinutes,
    min_lead_minutes: input.minLeadMinutes,
    max_ahead_days: input.maxAheadDays,
    bookable_by_patients: input.bookableByPatients,
    active: input.active,
  };
  const row: Upsert = { table: 'service', id: input.id, version: input.version, fhir: input.fhir, columns };
  const result = await imported(tx, ctx, { type: 'HealthcareService', action: 'service.import', row });
  if (input.needs && result.outcome !== 'stale')
    await writeNeeds(tx, { serviceId: input.id, needs: input.needs, at: ctx.clock.now() });
  return result;
}

/** Makes or updates a practitioner by the id. Safe to repeat. */
export function importPractitioner(tx: ClinicTx, ctx: ClinicContext, input: PractitionerImport): Promise<ImportResult> {
  forgetCatalogueAfter(tx, ctx);
  const columns = { name: input.name, active: input.active };
  const row: Upsert = { table: 'practitioner', id: input.id, version: input.version, fhir: input.fhir, columns };
  return imported(tx, ctx, { type: 'Practitioner', action: 'practitioner.import', row });
}

/** Keeps a role and gives its hours to the schedules of that practitioner at that site. Safe to repeat. */
export async function importPractitionerRole(
  tx: ClinicTx,
  ctx: ClinicContext,
  input: PractitionerRoleImport,
): Promise<ImportResult> {
  forgetCatalogueAfter(tx, ctx);
  const hours = JSON.stringify(input.weeklyAvailability);
  const columns = {
    practitioner_id: input.practitionerId,
    site_id: input.siteId,
    weekly_availability: hours,
    active: input.active,
  };
  const row: Upsert = {
    table: 'practitioner_role',
    id: input.id,
    version: input.version,
    fhir: input.fhir ?? {},
    columns,
  };
  const result = await imported(tx, ctx, { type: 'PractitionerRole', action: 'practitioner-role.import', row });
  if (result.outcome === 'stale' || !input.active) return result;
  await tx.run(
    'update schedule set weekly_availability = $4::jsonb where clinic_id = $1 and practitioner_id = $2 and site_id = $3',
    [tx.clinicId, input.practitionerId, input.siteId, hours],
  );
  return result;
}

async function hoursOfRole(tx: ClinicTx, input: ScheduleImport): Promise<readonly WeeklyShift[]> {
  const rows = await tx.sql<{ weekly_availability: readonly WeeklyShift[] }>(
    `select weekly_availability from practitioner_role
      where clinic_id = $1 and practitioner_id = $2 and site_id = $3 and active order by id limit 100`,
    [tx.clinicId, input.practitionerId, input.siteId],
  );
  return rows.flatMap((role) => role.weekly_availability);
}

/** Makes or updates a schedule and the services that it gives; practitioner, site and services exist. Safe to repeat. */
export async function importSchedule(tx: ClinicTx, ctx: ClinicContext, input: ScheduleImport): Promise<ImportResult> {
  forgetCatalogueAfter(tx, ctx);
  const hours = input.weeklyAvailability ?? (await hoursOfRole(tx, input));
  const columns = {
    practitioner_id: input.practitionerId,
    site_id: input.siteId,
    openings_source: input.openingsSource,
    weekly_availability: JSON.stringify(hours),
    horizon_start: dateOrNull(input.horizonStart),
    horizon_end: dateOrNull(input.horizonEnd),
    active: input.active,
  };
  const row: Upsert = { table: 'schedule', id: input.id, version: input.version, fhir: input.fhir, columns };
  const result = await imported(tx, ctx, { type: 'Schedule', action: 'schedule.import', row });
  if (result.outcome === 'stale') return result;
  await Promise.all([
    tx.run('delete from schedule_service where clinic_id = $1 and schedule_id = $2 and service_id <> all($3::uuid[])', [
      tx.clinicId,
      input.id,
      input.serviceIds,
    ]),
    tx.run(
      `insert into schedule_service (clinic_id, schedule_id, service_id)
       select $1::uuid, $2::uuid, unnest($3::uuid[]) on conflict do nothing`,
      [tx.clinicId, input.id, input.serviceIds],
    ),
  ]);
  return result;
}

/** Makes or replaces a closure by its id. Appointments in it stay. Safe to repeat. */
export async function importClosure(tx: ClinicTx, ctx: ClinicContext, input: ClosureImport): Promise<void> {
  forgetCatalogueAfter(tx, ctx);
  await tx.run(
    `insert into closure as c (clinic_id, id, site_id, practitioner_id, during, reason, fhir, updated_at)
     values ($1, $2, $3, $4, tstzrange($5, $6, '[)'), $7, $8, $9)
     on conflict (clinic_id, id) do update set site_id = excluded.site_id, practitioner_id = excluded.practitioner_id,
       during = excluded.during, reason = excluded.reason, fhir = excluded.fhir, version = c.version + 1,
       updated_at = excluded.updated_at
     where (c.site_id, c.practitioner_id, c.during, c.reason, c.fhir)
       is distinct from (excluded.site_id, excluded.practitioner_id, excluded.during, excluded.reason, excluded.fhir)`,
    [
      tx.clinicId,
      input.id,
      input.siteId ?? null,
      input.practitionerId ?? null,
      new Date(input.start),
      new Date(input.end),
      input.reason,
      input.fhir ?? null,
      new Date(ctx.clock.now()),
    ],
  );
  await record(tx, ctx, { action: 'closure.import', subject: { type: 'Closure', id: input.id } });
}

/** Takes closures away by their ids; ids that are not there are passed over. Safe to repeat. */
export async function removeClosures(tx: ClinicTx, ctx: ClinicContext, ids: readonly ClosureId[]): Promise<void> {
  const removed = await tx.sql<{ id: ClosureId }>(
    'delete from closure where clinic_id = $1 and id = any($2::uuid[]) returning id',
    [tx.clinicId, ids],
  );
  if (removed.length > 0) forgetCatalogueAfter(tx, ctx);
  for (const { id } of removed) await record(tx, ctx, { action: 'closure.remove', subject: { type: 'Closure', id } });
}

/** Makes or updates a stored slot by its id. Safe to repeat. */
export function importSlot(tx: ClinicTx, ctx: ClinicContext, input: SlotImport): Promise<ImportResult> {
  const columns = {
    schedule_id: input.scheduleId,
    start_at: new Date(input.start),
    end_at: new Date(input.end),
    status: input.status,
  };
  const row: Upsert = { table: 'slot', id: input.id, version: input.version, fhir: input.fhir, columns };
  return imported(tx, ctx, { type: 'Slot', action: 'slot.import', row });
}
