import { isJsonObject } from '../../mapping/resource.ts';
import { changeAppointment } from '../change-appointment.ts';
import type { FhirAnswer, InstanceCall } from '../fhir-call.ts';
import { currentForUpdate } from '../if-match.ts';
import { ownBody } from '../own-body.ts';
import { writtenNow } from '../written.ts';

/** PUT [base]/Appointment/[id]: cancels, moves, confirms or marks the visit, as the difference says; 422 for what cannot be changed. */
export async function updateAppointment(call: InstanceCall): Promise<FhirAnswer> {
  const current = await currentForUpdate(call);
  const body = await ownBody(call);
  const after = await changeAppointment(call, current, isJsonObject(body) ? body : {});
  return writtenNow(call, { status: 200, id: after.id });
}
