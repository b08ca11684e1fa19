import { isJsonObject, type FhirJson } from '../mapping/resource.ts';
import type { InstanceCall } from './fhir-call.ts';
import { FhirProblem } from './operation-outcome.ts';
import { refuseInvalid } from './valid-body.ts';

/** The body of an update, which must name the resource of its address and be as R4 and our profile define it. */
export async function ownBody(call: InstanceCall): Promise<FhirJson> {
  const { body, type, id } = call;
  if (!isJsonObject(body) || body['resourceType'] !== type.name)
    throw new FhirProblem(400, [{ code: 'structure', diagnostics: `expected a ${type.name}`, path: type.name }]);
  if (typeof body['id'] !== 'string' || body['id'].toLowerCase() !== id.toLowerCase())
    throw new FhirProblem(400, [
      { code: 'value', diagnostics: 'is not the id in the address', path: `${type.name}.id` },
    ]);
  await refuseInvalid(body);
  return body;
}
