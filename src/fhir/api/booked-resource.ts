import type { Appointment } from '../../agenda/index.ts';
import { toFhirAppointment } from '../mapping/appointment.ts';
import { isJsonObject, type FhirResource } from '../mapping/resource.ts';

/** A visit of one patient as the agenda has just booked it: what a read of it gives, one round trip earlier. */
export function bookedResource({ fhir, ...visit }: Appointment): FhirResource {
  return toFhirAppointment(isJsonObject(fhir) ? { ...visit, fhir } : visit);
}
