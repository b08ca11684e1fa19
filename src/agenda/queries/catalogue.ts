import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { PractitionerId, SiteId } from '../../platform/kernel/ids.ts';
import type { Instant } from '../../platform/time/instant.ts';
import type {
  FhirJson,
  Practitioner,
  PractitionerRole,
  PractitionerRoleId,
  Schedule,
  Service,
  WeeklyShift,
} from '../domain/model.ts';
import { catalogueOf } from '../store/catalogue-cache.ts';
import { versioned } from '../store/catalogue-rows.ts';

/** All services, also those no longer active, by name. From the catalogue: at most 2 s old. */
export async function listServices(ctx: ClinicContext): Promise<readonly Service[]> {
  return (await catalogueOf(ctx)).facts.services;
}

/** All practitioners, also those no longer active, by name. At most 2 s old. */
export async function listPractitioners(ctx: ClinicContext): Promise<readonly Practitioner[]> {
  return (await catalogueOf(ctx)).facts.practitioners;
}

/** All schedules, also those no longer active. At most 2 s old. */
export async function listSchedules(ctx: ClinicContext): Promise<readonly Schedule[]> {
  return (await catalogueOf(ctx)).facts.schedules;
}

/** All roles, as they were imported. One round trip. */
export async function listPractitionerRoles(ctx: ClinicContext): Promise<readonly PractitionerRole[]> {
  const rows = await ctx.db.query<{
    id: PractitionerRoleId;
    practitioner_id: PractitionerId;
    site_id: SiteId;
    weekly_availability: readonly WeeklyShift[];
    active: boolean;
    version: number;
    updated_at: Instant;
    fhir: FhirJson | null;
  }>(ctx.clinicId, 'select * from practitioner_role where clinic_id = $1 order by id', [ctx.clinicId]);
  return rows.map((row) => ({
    id: row.id,
    practitionerId: row.practitioner_id,
    siteId: row.site_id,
    weeklyAvailability: row.weekly_availability,
    active: row.active,
    ...versioned(row),
  }));
}
