import { listServices, type Appointment } from '../../agenda/index.ts';
import { toFhirAppointment } from '../mapping/appointment.ts';
import { isJsonObject, type FhirResource } from '../mapping/resource.ts';
import { serviceConcepts } from '../mapping/service-codes.ts';
import type { FhirCall } from './fhir-call.ts';

/** A visit of one patient as the agenda has just booked it: what a read of it gives, one round trip earlier. */
export async function bookedResource({ ctx }: FhirCall, { fhir, ...visit }: Appointment): Promise<FhirResource> {
  const service = (await listServices(ctx)).find(({ id }) => id === visit.serviceId);
  const record = { ...visit, ...serviceConcepts(service?.fhir) };
  return toFhirAppointment(isJsonObject(fhir) ? { ...record, fhir } : record);
}
