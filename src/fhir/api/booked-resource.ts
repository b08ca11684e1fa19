import { assetsOfVisits, listAssets, listServices, type Appointment } from '../../agenda/index.ts';
import { toFhirAppointment } from '../mapping/appointment.ts';
import { isJsonObject, type FhirResource } from '../mapping/resource.ts';
import { serviceConcepts } from '../mapping/service-codes.ts';
import type { FhirCall } from './fhir-call.ts';

/** What the agenda chose for it: one query, only where its service needs any. */
async function chosenFor({ ctx }: FhirCall, visit: Pick<Appointment, 'id' | 'serviceId'>) {
  const service = (await listServices(ctx)).find(({ id }) => id === visit.serviceId);
  if (!service?.rules?.needs) return {};
  const has = (await assetsOfVisits(ctx, [visit.id])).get(visit.id) ?? [];
  return { assets: (await listAssets(ctx)).filter(({ id }) => has.includes(id)) };
}

/** A visit of one patient as the agenda has just booked it: what a read of it gives, one round trip earlier. */
export async function bookedResource(call: FhirCall, { fhir, ...visit }: Appointment): Promise<FhirResource> {
  const { ctx } = call;
  const service = (await listServices(ctx)).find(({ id }) => id === visit.serviceId);
  const record = { ...visit, ...serviceConcepts(service?.fhir), ...(await chosenFor(call, visit)) };
  return toFhirAppointment(isJsonObject(fhir) ? { ...record, fhir } : record);
}
