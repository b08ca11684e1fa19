import type { Reader } from '../../mapping/reader.ts';
import { runSearch } from '../../search/run-search.ts';
import { resourceTypes } from '../../search/registry.ts';
import type { ResourceTypeName } from '../../search/resource-type.ts';
import { mayRead, maySearch, type FhirCall } from '../fhir-call.ts';
import { notSearchable, searchOf } from '../matching.ts';

async function byIdentifier(call: FhirCall, type: ResourceTypeName, identifier: Reader): Promise<string | undefined> {
  const value = identifier.field('value').required().text(500);
  const system = identifier.field('system').text(500);
  if (value === undefined) return undefined;
  // Who may not search a type must not learn the id behind an identifier in this way either.
  if (!maySearch(call.token)(type)) throw notSearchable(type);
  const token = [system, value].filter((part) => part !== undefined).map((part) => part.replace(/[\\$,|]/g, '\\$&'));
  const { request, issues, unknown } = searchOf(call, resourceTypes[type], [
    ['identifier', token.join('|')],
    ['_count', '2'],
  ]);
  if (issues.length > 0 || unknown.length > 0)
    return identifier.refuse('not-supported', `${type} has no identifiers here`);
  const { ctx, base } = call;
  const page = await ctx.db.reading(ctx.clinicId, (reader) =>
    runSearch(reader, resourceTypes[type], { request, mayRead: mayRead(call.token), now: ctx.clock.now(), base }),
  );
  return page.ok && page.value.matches.length === 1 ? page.value.matches[0]?.id : undefined;
}

/** The id that a Reference names: `Type/id`, the same below our base, or a logical one by its identifier. Undefined where nobody is meant. */
export async function resolveReference(
  call: FhirCall,
  reference: Reader,
  type: ResourceTypeName,
): Promise<string | undefined> {
  const literal = reference.field('reference');
  const identifier = reference.field('identifier');
  if (!literal.present && identifier.present) return byIdentifier(call, type, identifier);
  const text = literal.required().text(300);
  if (text === undefined) return undefined;
  const relative = text.startsWith(`${call.base}/`) ? text.slice(call.base.length + 1) : text;
  const [, found, id] = /^([A-Z][A-Za-z]+)\/([A-Za-z0-9.-]{1,64})$/.exec(relative) ?? [];
  if (found !== type || id === undefined) return literal.refuse('value', `expected a reference to ${type}`);
  return id;
}
