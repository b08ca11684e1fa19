import { type FhirAnswer, type TypeCall } from './fhir-call.ts';
import { onlyMatch } from './matching.ts';
import { shownUnchanged } from './written.ts';

/** The answer of a create with `If-None-Exist` when the resource is there already; undefined when it is to be made. */
export async function alreadyThere(call: TypeCall): Promise<FhirAnswer | undefined> {
  const condition = call.header('if-none-exist');
  if (condition === undefined) return undefined;
  const mark = condition.indexOf('?');
  const query = [...new URLSearchParams(mark < 0 ? condition : condition.slice(mark + 1))];
  const found = await onlyMatch(call, { query, path: 'http.If-None-Exist' });
  return found && shownUnchanged(call, found.resource);
}
