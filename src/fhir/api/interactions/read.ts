import { record } from '../../../audit/index.ts';
import { parseId, type PatientId } from '../../../platform/kernel/ids.ts';
import { loadByIds } from '../../search/resource-type.ts';
import type { FhirAnswer, InstanceCall } from '../fhir-call.ts';
import { FhirProblem } from '../operation-outcome.ts';
import { patientOf } from '../patient-of.ts';

/** GET [base]/[type]/[id]. Every answer about a person leaves an entry in the audit trail. */
export async function read(call: InstanceCall): Promise<FhirAnswer> {
  const { ctx, type } = call;
  const id = parseId(call.id);
  const found = await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    if (id === undefined) return undefined;
    const [resource] = await loadByIds(tx, type, [id]);
    const patientId = resource && parseId<PatientId>(patientOf(resource.resource));
    if (resource && patientId !== undefined) {
      const subject = { type: type.name, id: resource.id };
      await record(tx, ctx, { action: `${type.name.toLowerCase()}.read`, subject, patientId });
    }
    return resource?.resource;
  });
  if (!found) throw new FhirProblem(404, [{ code: 'not-found', diagnostics: `There is no such ${type.name}` }]);
  const headers = versionHeaders(found);
  if (headers['etag'] !== undefined && call.header('if-none-match') === headers['etag'])
    return { status: 304, headers };
  return { status: 200, body: found, headers };
}

/** ETag and Last-Modified of a resource, from its meta. */
export function versionHeaders(resource: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const meta: unknown = resource['meta'];
  if (typeof meta !== 'object' || meta === null) return {};
  const { versionId, lastUpdated } = meta as { versionId?: string; lastUpdated?: string };
  return {
    ...(versionId === undefined ? {} : { etag: `W/"${versionId}"` }),
    ...(lastUpdated === undefined ? {} : { 'last-modified': new Date(lastUpdated).toUTCString() }),
  };
}
