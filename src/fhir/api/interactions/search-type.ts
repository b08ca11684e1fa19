import type { FhirResource } from '../../mapping/resource.ts';
import { runSearch, type SearchPage } from '../../search/run-search.ts';
import type { LeftOut, SearchRequest } from '../../search/search-request.ts';
import { mayRead, type FhirAnswer, type TypeCall } from '../fhir-call.ts';
import { searchOf } from '../matching.ts';
import { FhirProblem, operationOutcome, type OutcomeIssue } from '../operation-outcome.ts';
import { patientsOf, PERSONAL } from '../patient-of.ts';
import { recordShown, spokenQuery } from '../record-shown.ts';
import { sentResource } from '../sent-resource.ts';

function link(call: TypeCall, request: SearchRequest, cursor: string | undefined): string {
  const query = new URLSearchParams(request.used.map(([name, value]) => [name, value]));
  if (cursor !== undefined) query.set('_cursor', cursor);
  const text = query.toString();
  return `${call.base}/${call.type.name}${text === '' ? '' : `?${text}`}`;
}

interface Shown {
  readonly request: SearchRequest;
  readonly page: SearchPage;
  /** Of what was asked and not done. */
  readonly warnings: readonly OutcomeIssue[];
}

/** What was not understood, or may not be seen, is said in the answer: a client that is not strict still learns that it was not done. */
function warning(issues: readonly OutcomeIssue[]): readonly object[] {
  if (issues.length === 0) return [];
  return [{ resource: operationOutcome(issues, 'warning'), search: { mode: 'outcome' } }];
}

function closed(leftOut: readonly LeftOut[]): readonly OutcomeIssue[] {
  return leftOut.map(({ name, types }) => ({
    code: 'forbidden' as const,
    diagnostics: `${types.join(', ')} cannot be read here with this access token: nothing of it comes along`,
    path: `http.${name}`,
  }));
}

function unsupported(call: TypeCall, unknown: readonly string[]): readonly OutcomeIssue[] {
  return unknown.map((name) => ({
    code: 'not-supported' as const,
    diagnostics: `${call.type.name} has no such search parameter here`,
    path: `http.${name.slice(0, 60)}`,
  }));
}

function searchset(call: TypeCall, { request, page, warnings }: Shown): object {
  const entry = (resource: FhirResource, mode: 'match' | 'include') => ({
    fullUrl: `${call.base}/${resource.resourceType}/${resource.id}`,
    resource: sentResource(call, resource, request.subset),
    search: { mode },
  });
  const entries = [
    ...page.matches.map(({ resource }) => entry(resource, 'match')),
    ...page.included.map(({ found }) => entry(found.resource, 'include')),
    ...warning(warnings),
  ];
  const own = call.query.find(([name]) => name === '_cursor')?.[1];
  return {
    resourceType: 'Bundle',
    type: 'searchset',
    ...(page.total === undefined ? {} : { total: page.total }),
    link: [
      { relation: 'self', url: link(call, request, own) },
      ...(page.nextCursor === undefined ? [] : [{ relation: 'next', url: link(call, request, page.nextCursor) }]),
    ],
    // FHIR JSON has no empty lists.
    ...(entries.length > 0 ? { entry: entries } : {}),
  };
}

/** Who was shown: the ids of the patients on the page, once each. */
function patientsShown(page: SearchPage): readonly string[] {
  const resources = [
    ...page.matches.map(({ resource }) => resource),
    ...page.included.map(({ found }) => found.resource),
  ];
  return [...new Set(resources.flatMap((resource) => patientsOf(resource)))];
}

function isStrict(call: TypeCall): boolean {
  return (call.header('prefer') ?? '').split(/[;,]/).some((part) => part.trim() === 'handling=strict');
}

/** GET [base]/[type]?… and POST [base]/[type]/_search. A search that can show a person leaves an entry in the audit trail. */
export async function searchType(call: TypeCall): Promise<FhirAnswer> {
  const { ctx, type, base } = call;
  const { request, issues, unknown, leftOut } = searchOf(call, type, call.query);
  const [notUnderstood, notAllowed] = [unsupported(call, unknown), closed(leftOut)];
  const refused = isStrict(call) ? notUnderstood : [];
  if (issues.length + refused.length > 0) throw new FhirProblem(400, [...issues, ...refused]);
  if (isStrict(call) && notAllowed.length > 0) throw new FhirProblem(403, notAllowed);
  const page = await ctx.db.reading(ctx.clinicId, (reader) =>
    runSearch(reader, type, { request, mayRead: mayRead(call.token), now: ctx.clock.now(), base }),
  );
  if (!page.ok) throw new FhirProblem(400, page.error.issues);
  const patients = patientsShown(page.value);
  if (patients.length > 0 || PERSONAL.has(type.name)) {
    const parameters = request.conditions.map(({ name }) => name);
    const detail = { parameters, query: spokenQuery(type.name, call.query), total: page.value.total };
    const subject = { type: type.name, id: 'search' };
    await recordShown(call, { action: `${type.name.toLowerCase()}.search`, subject, patients, detail });
  }
  return {
    status: 200,
    body: searchset(call, { request, page: page.value, warnings: [...notUnderstood, ...notAllowed] }),
  };
}
