import { importService } from '../../agenda/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { required } from '../../platform/kernel/assert.ts';
import { parseId, type ServiceId } from '../../platform/kernel/ids.ts';
import { loadClinicFacts } from '../store/clinic-facts.ts';
import { fromFhirHealthcareService } from '../mapping/healthcare-service.ts';
import { localIdOf } from './mapping/local-id.ts';
import { SERVICE_NAMES } from './store/known-facts.ts';

/** No server may give this id: a FHIR id has no slash. */
const MADE_HERE = 'made/here';

/** A visit is always for something: a clinic whose system knows no services has one, of the usual length. */
export async function ensureSomeService(tx: ClinicTx, ctx: ClinicContext, connectionId: string): Promise<void> {
  const [any] = await tx.sql<{ id: string }>('select id from fhir_healthcare_service where clinic_id = $1 limit 1', [
    tx.clinicId,
  ]);
  if (any) return;
  const clinic = await loadClinicFacts(tx);
  const id = localIdOf(connectionId, { type: 'HealthcareService', id: MADE_HERE });
  const name = SERVICE_NAMES[clinic?.defaultLanguage ?? 'es'];
  const read = fromFhirHealthcareService({ resourceType: 'HealthcareService', id, name });
  const facts = required(read.ok ? read.value : undefined, 'a service of our own');
  await importService(tx, ctx, { ...facts, id: required(parseId<ServiceId>(id), 'id'), names: SERVICE_NAMES });
}
