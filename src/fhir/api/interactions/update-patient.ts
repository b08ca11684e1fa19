import { getPatient, importPatient } from '../../../patients/index.ts';
import { fromFhirPatient } from '../../mapping/patient.ts';
import { saysTheSame } from '../../mapping/resource.ts';
import { CHANGED_MEANWHILE } from '../agenda-refusal.ts';
import type { FhirAnswer, InstanceCall } from '../fhir-call.ts';
import { currentForUpdate } from '../if-match.ts';
import { FhirProblem } from '../operation-outcome.ts';
import { ownBody } from '../own-body.ts';
import { refuseDangling } from '../refuse-dangling.ts';
import { writtenNow } from '../written.ts';

/** PUT [base]/Patient/[id]: replaces what is known, but for the channel that the patient chose at the desk. The same again changes nothing. */
export async function updatePatient(call: InstanceCall): Promise<FhirAnswer> {
  const { ctx } = call;
  const { resource, version } = await currentForUpdate(call);
  const body = await ownBody(call);
  const parsed = fromFhirPatient(body);
  if (!parsed.ok) throw new FhirProblem(400, parsed.error.issues);
  const { id } = parsed.value;
  if (saysTheSame(body, resource)) return writtenNow(call, { status: 200, id });
  const chosen = (await getPatient(ctx, id))?.preferredChannel;
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const input = { ...(chosen === undefined ? {} : { preferredChannel: chosen }), ...parsed.value };
    await refuseDangling(tx, body, { path: 'Patient', base: call.base, standing: resource });
    const written = await importPatient(tx, ctx, input);
    // The row was locked by the write: a version in between is somebody else's, and rolls this one back.
    if (written.version > version + 1) throw CHANGED_MEANWHILE;
  });
  return writtenNow(call, { status: 200, id });
}
