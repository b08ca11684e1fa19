import type { ClinicTx } from '../../platform/database/database.ts';
import type { ServiceId } from '../../platform/kernel/ids.ts';
import { listOf } from '../mapping/kept.ts';
import type { FhirJson } from '../mapping/resource.ts';

/** What a service goes by, each as `system|code`. */
export interface ServiceCodes {
  readonly id: ServiceId;
  readonly types: readonly string[];
  readonly specialties: readonly string[];
}

function codingsOf(fhir: FhirJson | null, element: string): readonly string[] {
  const concepts = listOf(fhir ?? undefined, element);
  return concepts
    .flatMap((concept) => listOf(concept, 'coding'))
    .map(({ system, code }) => `${typeof system === 'string' ? system : ''}|${typeof code === 'string' ? code : ''}`);
}

/** The codes of all services, by name of the service. */
export async function loadServiceCodes(tx: ClinicTx): Promise<readonly ServiceCodes[]> {
  const rows = await tx.sql<{ id: ServiceId; fhir: FhirJson | null }>(
    `select id, jsonb_build_object('type', fhir->'type', 'specialty', fhir->'specialty') as fhir
       from fhir_healthcare_service where clinic_id = $1 order by name, id`,
    [tx.clinicId],
  );
  return rows.map(({ id, fhir }) => ({
    id,
    types: codingsOf(fhir, 'type'),
    specialties: codingsOf(fhir, 'specialty'),
  }));
}
