import { importClosure, removeClosures, type ClosureId } from '../../../agenda/index.ts';
import { required } from '../../../platform/kernel/assert.ts';
import type { Zone } from '../../../platform/time/wall-time.ts';
import { closureImportOf, fromFhirClosure, type ClosureFacts } from '../../mapping/closure.ts';
import { loadClinicFacts } from '../../store/clinic-facts.ts';
import { loadByIds } from '../../search/resource-type.ts';
import { CHANGED_MEANWHILE } from '../agenda-refusal.ts';
import type { FhirAnswer, InstanceCall, TypeCall } from '../fhir-call.ts';
import { currentOf } from '../if-match.ts';
import { FhirProblem } from '../operation-outcome.ts';
import { createRecord, type RecordWriter } from './write-own.ts';

/** `ctx` is that of the request itself: what the agenda keeps in memory is forgotten by the database that it belongs to. */
const writerOf = (ctx: TypeCall['ctx']): RecordWriter<ClosureFacts> => ({
  parse: fromFhirClosure,
  write: async (_call, tx, facts) => {
    const clinic = required(await loadClinicFacts(tx), 'clinic');
    const [site] = await tx.sql<{ zone: Zone }>('select zone from fhir_location where clinic_id = $1 and id = $2', [
      tx.clinicId,
      facts.siteId ?? null,
    ]);
    const input = closureImportOf(facts, site?.zone ?? clinic.zone);
    if (!input.ok) throw new FhirProblem(400, input.error.issues);
    await importClosure(tx, ctx, input.value);
    return { version: 1 };
  },
});

/** POST [base]/Basic: a closure. Openings in it are offered no more; visits in it stay. */
export function createClosure(call: TypeCall): Promise<FhirAnswer> {
  return createRecord(writerOf(call.ctx))(call);
}

const OF_A_ROLE = 'This time is told by PractitionerRole.notAvailable: change it there';

/** DELETE [base]/Basic/[id]: the times are offered again. Only what was made as a Basic. */
export async function deleteClosure(call: InstanceCall): Promise<FhirAnswer> {
  const { ctx, type } = call;
  const current = await currentOf(call, call.id);
  const wanted = call.header('if-match')?.trim();
  if (wanted !== undefined && wanted !== '*' && wanted !== `W/"${current?.version ?? 'none'}"`) throw CHANGED_MEANWHILE;
  if (!current) throw new FhirProblem(404, [{ code: 'not-found', diagnostics: 'There is no such Basic' }]);
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const [found] = await loadByIds(tx, type, [current.resource.id]);
    if (found && !found.stored) throw new FhirProblem(422, [{ code: 'business-rule', diagnostics: OF_A_ROLE }]);
    await removeClosures(tx, ctx, [current.resource.id as ClosureId]);
  });
  return { status: 204 };
}
