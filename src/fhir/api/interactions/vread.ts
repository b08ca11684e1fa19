import { FhirProblem } from '../operation-outcome.ts';
import type { FhirAnswer, InstanceCall } from '../fhir-call.ts';
import { currentOf } from '../if-match.ts';
import { read } from './read.ts';

/** GET [base]/[type]/[id]/_history/[vid]: the current version; older ones are not kept and answer 404. */
export async function vread(call: InstanceCall): Promise<FhirAnswer> {
  const current = await currentOf(call, call.id);
  if (current && call.versionId === String(current.version)) return read(call);
  const isOlder = current && Number(call.versionId) < current.version;
  const diagnostics = isOlder
    ? 'Only the current version is kept here'
    : `There is no such version of a ${call.type.name}`;
  throw new FhirProblem(404, [{ code: isOlder ? 'not-supported' : 'not-found', diagnostics }]);
}
