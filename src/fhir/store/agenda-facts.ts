import type { ClinicTx } from '../../platform/database/database.ts';
import type { PractitionerId, ScheduleId, ServiceId, SiteId } from '../../platform/kernel/ids.ts';
import type { AgendaFacts } from '../import/complete-appointment.ts';
import { serviceCodings } from '../mapping/healthcare-service.ts';
import type { FhirJson } from '../mapping/resource.ts';

/** What is needed to find out whom Appointments mean. One round trip. */
export async function loadAgendaFacts(tx: ClinicTx, slotIds: readonly string[]): Promise<AgendaFacts> {
  const [schedules, services, slots] = await Promise.all([
    tx.sql<{ id: ScheduleId; practitioner_id: PractitionerId; site_id: SiteId; service_ids: readonly string[] }>(
      'select id, practitioner_id, site_id, service_ids from fhir_schedule where clinic_id = $1 and active order by id',
      [tx.clinicId],
    ),
    tx.sql<{ id: ServiceId; fhir: FhirJson | null }>(
      "select id, jsonb_build_object('type', fhir->'type') as fhir from fhir_healthcare_service where clinic_id = $1 order by id",
      [tx.clinicId],
    ),
    tx.sql<{ id: string; schedule_id: ScheduleId }>(
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
    scheduleOfSlot: new Map(slots.map((row) => [row.id, row.schedule_id])),
  };
}
