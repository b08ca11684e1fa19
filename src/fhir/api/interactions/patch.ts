import { currentForUpdate } from '../if-match.ts';
import { applyJsonPatch } from '../json-patch.ts';
import type { FhirAnswer, InstanceCall } from '../fhir-call.ts';
import { shownUnchanged } from '../written.ts';

/**
 * PATCH [base]/[type]/[id] with a JSON Patch: the resource as it stands, patched, goes the way of an update. Between reading
 * and writing nobody else may have changed it: 412.
 */
export function patchWith(update: (call: InstanceCall) => Promise<FhirAnswer>) {
  return async (call: InstanceCall): Promise<FhirAnswer> => {
    const { resource, version } = await currentForUpdate(call);
    const body = applyJsonPatch(resource, call.body);
    if (JSON.stringify(body) === JSON.stringify(resource)) return shownUnchanged(call, resource);
    const header = (name: string) => (name === 'if-match' ? `W/"${version}"` : call.header(name));
    return update({ ...call, id: resource.id, body, header });
  };
}
