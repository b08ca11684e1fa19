import { listSites } from '../../identity/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { PractitionerId, ScheduleId, ServiceId, SiteId } from '../../platform/kernel/ids.ts';
import { DAY_MS, plusMs, type Instant } from '../../platform/time/instant.ts';
import type { CatalogueFacts } from '../domain/catalogue.ts';
import { loadAssets } from './asset-rows.ts';
import { toRules, type ServiceRuleRow } from './service-rules.ts';
import type {
  Closure,
  ClosureId,
  FhirJson,
  OpeningsSource,
  Practitioner,
  Schedule,
  Service,
  Versioned,
  WeeklyShift,
} from '../domain/model.ts';

interface VersionedRow {
  readonly version: number;
  readonly updated_at: Instant;
  readonly fhir: FhirJson | null;
}

interface ServiceRow extends VersionedRow {
  readonly id: ServiceId;
  readonly name: string;
  readonly names: Readonly<Record<string, string>>;
  readonly duration_minutes: number;
  readonly buffer_before_minutes: number;
  readonly buffer_after_minutes: number;
  readonly grid_minutes: number;
  readonly min_lead_minutes: number;
  readonly max_ahead_days: number;
  readonly bookable_by_patients: boolean;
  readonly active: boolean;
  readonly rules: ServiceRuleRow | null;
}

interface PractitionerRow extends VersionedRow {
  readonly id: PractitionerId;
  readonly name: string;
  readonly active: boolean;
}

interface ScheduleRow extends VersionedRow {
  readonly id: ScheduleId;
  readonly practitioner_id: PractitionerId;
  readonly site_id: SiteId;
  readonly service_ids: readonly ServiceId[];
  readonly openings_source: OpeningsSource;
  readonly weekly_availability: readonly WeeklyShift[];
  readonly horizon_start: Instant | null;
  readonly horizon_end: Instant | null;
  readonly active: boolean;
}

interface ClosureRow {
  readonly id: ClosureId;
  readonly site_id: SiteId | null;
  readonly practitioner_id: PractitionerId | null;
  readonly start_at: Instant;
  readonly end_at: Instant;
  readonly reason: string;
}

function versioned(row: VersionedRow): Versioned {
  return { version: row.version, updatedAt: row.updated_at, ...(row.fhir === null ? {} : { fhir: row.fhir }) };
}

function toService(row: ServiceRow): Service {
  return {
    id: row.id,
    name: row.name,
    names: row.names,
    durationMinutes: row.duration_minutes,
    bufferBeforeMinutes: row.buffer_before_minutes,
    bufferAfterMinutes: row.buffer_after_minutes,
    gridMinutes: row.grid_minutes,
    minLeadMinutes: row.min_lead_minutes,
    maxAheadDays: row.max_ahead_days,
    bookableByPatients: row.bookable_by_patients,
    active: row.active,
    ...(row.rules === null ? {} : { rules: toRules(row.rules) }),
    ...versioned(row),
  };
}

function toPractitioner(row: PractitionerRow): Practitioner {
  return { id: row.id, name: row.name, active: row.active, ...versioned(row) };
}

function toSchedule(row: ScheduleRow): Schedule {
  return {
    id: row.id,
    practitionerId: row.practitioner_id,
    siteId: row.site_id,
    serviceIds: row.service_ids,
    openingsSource: row.openings_source,
    weeklyAvailability: row.weekly_availability,
    ...(row.horizon_start === null ? {} : { horizonStart: row.horizon_start }),
    ...(row.horizon_end === null ? {} : { horizonEnd: row.horizon_end }),
    active: row.active,
    ...versioned(row),
  };
}

function toClosure(row: ClosureRow): Closure {
  return {
    id: row.id,
    ...(row.site_id === null ? {} : { siteId: row.site_id }),
    ...(row.practitioner_id === null ? {} : { practitionerId: row.practitioner_id }),
    start: row.start_at,
    end: row.end_at,
    reason: row.reason,
  };
}

const SERVICES = `
  select s.*, to_jsonb(r) as rules from service s
    left join service_rule r on r.clinic_id = s.clinic_id and r.service_id = s.id
   where s.clinic_id = $1 order by s.name, s.id`;
const PRACTITIONERS = 'select * from practitioner where clinic_id = $1 order by name, id';
const SCHEDULES = `
  select s.*, coalesce((
      select array_agg(ss.service_id order by ss.service_id)::text[] from schedule_service ss
       where ss.clinic_id = s.clinic_id and ss.schedule_id = s.id), '{}') as service_ids
    from schedule s where s.clinic_id = $1 order by s.id`;
const CLOSURES = `
  select id, site_id, practitioner_id, lower(during) as start_at, upper(during) as end_at, reason
    from closure where clinic_id = $1 and upper(during) > $2 order by during, id`;

/** Everything that a clinic offers. Closures that ended more than a day ago no longer matter to anybody. */
export async function loadCatalogueFacts(ctx: ClinicContext): Promise<CatalogueFacts> {
  const clinic = [ctx.clinicId];
  const since = plusMs(ctx.clock.now(), -DAY_MS);
  const [sites, rows] = await Promise.all([
    listSites(ctx),
    ctx.db.inClinic(ctx.clinicId, (tx) =>
      Promise.all([
        tx.sql<ServiceRow>(SERVICES, clinic),
        tx.sql<PractitionerRow>(PRACTITIONERS, clinic),
        tx.sql<ScheduleRow>(SCHEDULES, clinic),
        tx.sql<ClosureRow>(CLOSURES, [ctx.clinicId, new Date(since)]),
        loadAssets(tx, ctx, since),
      ]),
    ),
  ]);
  const [services, practitioners, schedules, closures, assets] = rows;
  return {
    services: services.map(toService),
    practitioners: practitioners.map(toPractitioner),
    schedules: schedules.map(toSchedule),
    sites: sites.map(({ id, name, zone, active }) => ({ id, name, zone, active })),
    closures: closures.map(toClosure),
    ...assets,
  };
}
