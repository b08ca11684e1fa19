import { listAssets, listPractitioners, listSchedules, listServices } from '../../agenda/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { PractitionerId, ScheduleId, ServiceId, SiteId } from '../../platform/kernel/ids.ts';
import type { AgendaFacts } from '../import/complete-appointment.ts';
import { assetReference } from '../mapping/appointment-assets.ts';
import { serviceCodings } from '../mapping/healthcare-service.ts';
import { isJsonObject, type FhirJson } from '../mapping/resource.ts';

/** What is needed to find out whom Appointments mean. One round trip. */
export async function loadAgendaFacts(tx: ClinicTx, slotIds: readonly string[]): Promise<AgendaFacts> {
  const [schedules, services, assets, slots] = await Promise.all([
    tx.sql<{ id: ScheduleId; practitioner_id: PractitionerId; site_id: SiteId; service_ids: readonly string[] }>(
      'select id, practitioner_id, site_id, service_ids from fhir_schedule where clinic_id = $1 and active order by id',
      [tx.clinicId],
    ),
    tx.sql<{ id: ServiceId; fhir: FhirJson | null }>(
      "select id, jsonb_build_object('type', fhir->'type') as fhir from fhir_healthcare_service where clinic_id = $1 order by id",
      [tx.clinicId],
    ),
    tx.sql<{ id: string; site_id: SiteId }>('select id, site_id from asset where clinic_id = $1', [tx.clinicId]),
    slotIds.length === 0
      ? []
      : tx.sql<{ id: string; schedule_id: ScheduleId }>(
          'select id, schedule_id from fhir_slot where clinic_id = $1 and id = any($2::uuid[])',
          [tx.clinicId, slotIds],
        ),
  ]);
  return {
    schedules: schedules.map((row) => ({
      id: row.id,
      practitionerId: row.practitioner_id,
      siteId: row.site_id,
      serviceIds: row.service_ids,
    })),
    services: services.map((row) => ({ id: row.id, codings: serviceCodings(row.fhir ?? undefined) })),
    assets: new Map(assets.map((row) => [row.id, row.site_id])),
    scheduleOfSlot: new Map(slots.map((row) => [row.id, row.schedule_id])),
  };
}

/** Whom visits can mean, with what is surely there: from the agenda's catalogue, at most 2 s old, without a query. */
export interface KnownAgenda extends Omit<AgendaFacts, 'scheduleOfSlot'> {
  /** `Type/id` of what the catalogue holds. What is missing may have come a moment ago. */
  readonly there: ReadonlySet<string>;
}

const made = new WeakMap<readonly unknown[], KnownAgenda>();

export async function knownAgenda(ctx: ClinicContext): Promise<KnownAgenda> {
  const [assets, schedules, services, practitioners] = await Promise.all([
    listAssets(ctx),
    listSchedules(ctx),
    listServices(ctx),
    listPractitioners(ctx),
  ]);
  const before = made.get(schedules);
  if (before) return before;
  const active = schedules.filter((schedule) => schedule.active);
  const known: KnownAgenda = {
    schedules: active,
    services: services.map(({ id, fhir }) => ({ id, codings: serviceCodings(isJsonObject(fhir) ? fhir : undefined) })),
    assets: new Map(assets.map(({ id, siteId }) => [id, siteId])),
    there: new Set([
      ...assets.map(({ id, kind }) => assetReference({ id, kind })),
      ...schedules.flatMap(({ id, siteId }) => [`Schedule/${id}`, `Location/${siteId}`]),
      ...services.map(({ id }) => `HealthcareService/${id}`),
      ...practitioners.map(({ id }) => `Practitioner/${id}`),
    ]),
  };
  // The catalogue keeps the same lists while nothing has changed.
  made.set(schedules, known);
  return known;
}
