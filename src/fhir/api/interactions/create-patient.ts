import { importPatient } from '../../../patients/index.ts';
import type { PatientId } from '../../../platform/kernel/ids.ts';
import { fromFhirPatient } from '../../mapping/patient.ts';
import { isJsonObject } from '../../mapping/resource.ts';
import { alreadyThere } from '../conditional-create.ts';
import type { FhirAnswer, TypeCall } from '../fhir-call.ts';
import { FhirProblem } from '../operation-outcome.ts';
import { writtenNow } from '../written.ts';

/** POST [base]/Patient. The id is ours; `If-None-Exist: identifier=…` makes a repeat harmless. */
export async function createPatient(call: TypeCall): Promise<FhirAnswer> {
  const { ctx, body } = call;
  const id = ctx.ids.next<PatientId>();
  const parsed = fromFhirPatient(isJsonObject(body) ? { ...body, id } : body);
  if (!parsed.ok) throw new FhirProblem(400, parsed.error.issues);
  const existing = await alreadyThere(call);
  if (existing) return existing;
  await ctx.db.inClinic(ctx.clinicId, (tx) => importPatient(tx, ctx, parsed.value));
  return writtenNow(call, { status: 201, id });
}
