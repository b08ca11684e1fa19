import { importPatient } from '../../../patients/index.ts';
import type { PatientId } from '../../../platform/kernel/ids.ts';
import { fromFhirPatient } from '../../mapping/patient.ts';
import { isJsonObject } from '../../mapping/resource.ts';
import { alreadyThere } from '../conditional-create.ts';
import type { FhirAnswer, TypeCall } from '../fhir-call.ts';
import { insideTransaction, takeTurns } from '../one-transaction.ts';
import { FhirProblem } from '../operation-outcome.ts';
import { refuseDangling } from '../refuse-dangling.ts';
import { writtenNow } from '../written.ts';

/** POST [base]/Patient. The id is ours; `If-None-Exist: identifier=…` makes a repeat harmless. */
export async function createPatient(call: TypeCall): Promise<FhirAnswer> {
  const { ctx, body } = call;
  const id = ctx.ids.next<PatientId>();
  const parsed = fromFhirPatient(isJsonObject(body) ? { ...body, id } : body);
  if (!parsed.ok) throw new FhirProblem(400, parsed.error.issues);
  const condition = call.header('if-none-exist');
  return ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const inside: TypeCall = { ...insideTransaction(call, tx), type: call.type };
    if (condition !== undefined) await takeTurns(tx, condition.slice(condition.indexOf('?') + 1));
    const existing = await alreadyThere(inside);
    if (existing) return existing;
    await refuseDangling(tx, body, { path: 'Patient', base: call.base });
    await importPatient(tx, ctx, parsed.value);
    return writtenNow(inside, { status: 201, id });
  });
}
