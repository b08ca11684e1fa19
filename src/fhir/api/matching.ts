import type { FoundResource, ResourceType, ResourceTypeName } from '../search/resource-type.ts';
import { runSearch } from '../search/run-search.ts';
import { parseSearch, type ParsedSearch, type SearchReach } from '../search/search-request.ts';
import { mayRead, maySearch, type FhirCall, type TypeCall } from './fhir-call.ts';
import { FhirProblem } from './operation-outcome.ts';

function reachOf({ token, face }: FhirCall): SearchReach {
  const reach = { maySearch: maySearch(token), mayRead: mayRead(token) };
  return face ? { ...reach, typeOf: face.typeOf } : reach;
}

/** A query in this server's words, for the holder of the token. Throws 403 where it looks through types without a scope. */
export function searchOf(call: FhirCall, type: ResourceType, query: FhirCall['query']): ParsedSearch {
  const parsed = parseSearch(type, query, reachOf(call));
  const [forbidden] = parsed.forbidden;
  if (forbidden === undefined) return parsed;
  throw notSearchable(forbidden);
}

export function notSearchable(type: ResourceTypeName): FhirProblem {
  const diagnostics = `The access token's scopes do not allow to search through ${type}`;
  return new FhirProblem(403, [{ code: 'forbidden', diagnostics }]);
}

export interface Criteria {
  readonly query: FhirCall['query'];
  /** Where the criteria stood: `http.If-None-Exist`. */
  readonly path: string;
}

/** Criteria are a search, whatever is done with what they find. */
function refuseCriteria({ token, type }: TypeCall): void {
  if (token.may(type.name, 's')) return;
  const diagnostics = `A condition searches, and the access token's scopes do not include system/${type.name}.s`;
  throw new FhirProblem(403, [{ code: 'forbidden', diagnostics }]);
}

/** The one resource that criteria choose, or undefined. 400 where they are no criteria, 412 where they choose several. */
export async function onlyMatch(call: TypeCall, { query, path }: Criteria): Promise<FoundResource | undefined> {
  refuseCriteria(call);
  const { request, issues, unknown } = searchOf(call, call.type, [...query, ['_count', '2'], ['_total', 'none']]);
  if (query.length === 0 || issues.length > 0 || unknown.length > 0 || request.conditions.length === 0)
    throw new FhirProblem(400, [{ code: 'value', diagnostics: 'The condition is no search of this type', path }]);
  const { ctx, base } = call;
  const page = await ctx.db.reading(ctx.clinicId, (reader) =>
    runSearch(reader, call.type, { request, mayRead: mayRead(call.token), now: ctx.clock.now(), base }),
  );
  if (!page.ok) throw new FhirProblem(400, page.error.issues);
  const [first, second] = page.value.matches;
  if (second) throw new FhirProblem(412, [{ code: 'multiple-matches', diagnostics: 'Several resources match', path }]);
  return first;
}
