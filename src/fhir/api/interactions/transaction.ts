import { importBundle } from '../../import/import-bundle.ts';
import { isJsonObject } from '../../mapping/resource.ts';
import type { FhirAnswer, FhirCall } from '../fhir-call.ts';
import { FhirProblem } from '../operation-outcome.ts';

/** A transaction may make and change; the scopes must allow both for every type in it. */
function refuseScopes(call: FhirCall): void {
  const entries = isJsonObject(call.body) && Array.isArray(call.body['entry']) ? call.body['entry'] : [];
  const types = new Set(
    entries.map((entry: unknown) => {
      const resource = isJsonObject(entry) ? entry['resource'] : undefined;
      return isJsonObject(resource) && typeof resource['resourceType'] === 'string' ? resource['resourceType'] : '*';
    }),
  );
  const denied = [...types].filter((type) => !(call.token.may(type, 'c') && call.token.may(type, 'u')));
  if (types.size === 0 && !call.token.may('*', 'c')) denied.push('*');
  if (denied.length > 0)
    throw new FhirProblem(403, [
      { code: 'forbidden', diagnostics: 'The scopes do not allow to create and update all of these types' },
    ]);
}

const STATUSES = { created: '201 Created', updated: '200 OK', unchanged: '200 OK' } as const;

/** POST [base] with a transaction Bundle: the import door, all or nothing. */
export async function transaction(call: FhirCall): Promise<FhirAnswer> {
  const type = isJsonObject(call.body) ? call.body['resourceType'] : undefined;
  if (type !== 'Bundle')
    throw new FhirProblem(400, [{ code: 'structure', diagnostics: 'expected a Bundle', path: 'Bundle' }]);
  refuseScopes(call);
  const report = await importBundle(call.ctx, call.body, { cause: 'fhir' });
  if (!report.ok) throw new FhirProblem(400, report.error.issues);
  const entry = report.value.entries.map(({ type: name, id, outcome }) => ({
    response: { status: STATUSES[outcome], location: `${name}/${id}` },
  }));
  return {
    status: 200,
    body: { resourceType: 'Bundle', type: 'transaction-response', ...(entry.length > 0 ? { entry } : {}) },
  };
}
