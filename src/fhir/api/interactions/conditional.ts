import { isJsonObject } from '../../mapping/resource.ts';
import type { FhirAnswer, FhirCall, InstanceCall, TypeCall } from '../fhir-call.ts';
import { onlyMatch } from '../matching.ts';
import { FhirProblem } from '../operation-outcome.ts';

const PATH = 'http.query';

/** Criteria of a conditional write: the query but for what steers the answer. */
function criteriaOf(call: FhirCall): FhirCall['query'] {
  return call.query.filter(([name]) => name !== '_format' && name !== '_pretty');
}

/** Of two that find nothing at the same moment, one makes it and the other finds it. */
function onlyIfStillAbsent(call: TypeCall): TypeCall {
  const criteria = new URLSearchParams(criteriaOf(call).map(([name, value]) => [name, value])).toString();
  return { ...call, header: (name) => (name.toLowerCase() === 'if-none-exist' ? criteria : call.header(name)) };
}

/** PUT [base]/[type]?criteria: makes what nothing matches, updates what one matches; 412 where several do (R4, 3.1.0.4.3). */
export function conditionalUpdate(
  update: (call: InstanceCall) => Promise<FhirAnswer>,
  create: (call: TypeCall) => Promise<FhirAnswer>,
) {
  const write = async (call: TypeCall): Promise<FhirAnswer> => {
    const { body, type } = call;
    const found = await onlyMatch(call, { query: criteriaOf(call), path: PATH });
    const given = isJsonObject(body) ? body['id'] : undefined;
    if (!found) {
      if (given !== undefined)
        throw new FhirProblem(400, [
          { code: 'value', diagnostics: 'Nothing matches, and ids are made by this server', path: `${type.name}.id` },
        ]);
      if (call.token.may(type.name, 'c')) {
        const answer = await create(onlyIfStillAbsent(call));
        // Made by somebody else in between: what was sent is still to be written.
        return answer.status === 201 ? answer : write(call);
      }
      const diagnostics = `Nothing matches, and the access token's scopes do not include system/${type.name}.c`;
      throw new FhirProblem(403, [{ code: 'forbidden', diagnostics }]);
    }
    if (given !== undefined && given !== found.id)
      throw new FhirProblem(400, [
        { code: 'value', diagnostics: 'is not the id of what matches', path: `${type.name}.id` },
      ]);
    return update({ ...call, id: found.id, body: isJsonObject(body) ? { ...body, id: found.id } : body });
  };
  return write;
}

/** PATCH [base]/[type]?criteria: 404 where nothing matches, 412 where several do. */
export function conditionalPatch(patch: (call: InstanceCall) => Promise<FhirAnswer>) {
  return async (call: TypeCall): Promise<FhirAnswer> => {
    const found = await onlyMatch(call, { query: criteriaOf(call), path: PATH });
    if (found) return patch({ ...call, id: found.id });
    throw new FhirProblem(404, [{ code: 'not-found', diagnostics: `No ${call.type.name} matches`, path: PATH }]);
  };
}
