import { parseSearch } from '../search/search-request.ts';
import { runSearch } from '../search/run-search.ts';
import { mayRead, type FhirAnswer, type TypeCall } from './fhir-call.ts';
import { versionHeaders } from './interactions/read.ts';
import { FhirProblem } from './operation-outcome.ts';

/** The answer of a create with `If-None-Exist` when the resource is there already; undefined when it is to be made. */
export async function alreadyThere(call: TypeCall): Promise<FhirAnswer | undefined> {
  const condition = call.header('if-none-exist');
  if (condition === undefined) return undefined;
  const query = [...new URLSearchParams(condition)];
  const { request, issues, unknown } = parseSearch(call.type, [...query, ['_count', '2']]);
  if (query.length === 0 || issues.length > 0 || unknown.length > 0 || request.conditions.length === 0) {
    throw new FhirProblem(400, [
      { code: 'value', diagnostics: 'The condition is no search of this type', path: 'http.If-None-Exist' },
    ]);
  }
  const { ctx } = call;
  const page = await ctx.db.inClinic(ctx.clinicId, (tx) =>
    runSearch(tx, call.type, { request, mayRead: mayRead(call.token) }),
  );
  if (!page.ok) throw new FhirProblem(400, page.error.issues);
  const [first, second] = page.value.matches;
  if (second)
    throw new FhirProblem(412, [
      { code: 'multiple-matches', diagnostics: 'Several resources match', path: 'http.If-None-Exist' },
    ]);
  if (!first) return undefined;
  const location = `${call.base}/${call.type.name}/${first.id}`;
  return { status: 200, body: first.resource, headers: { ...versionHeaders(first.resource), location } };
}
