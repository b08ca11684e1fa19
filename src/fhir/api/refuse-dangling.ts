import type { ClinicReader } from '../../platform/database/database.ts';
import { isUuid } from '../../platform/kernel/ids.ts';
import { resourceTypeOf } from '../search/registry.ts';
import { loadByIds } from '../search/resource-type.ts';
import { FhirProblem, type OutcomeIssue } from './operation-outcome.ts';

const NONE: ReadonlySet<string> = new Set();
/** As deep as a body may be that was read. */
const DEEPEST = 60;
const MOST_REFERENCES = 100;

interface Found {
  readonly path: string;
  readonly text: string;
}

/** Every literal reference of a resource, with its path. */
function literals(value: unknown, path: string, depth = 0): readonly Found[] {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return [];
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) => literals(item, `${path}[${index}]`, depth + 1));
  return Object.entries(value).flatMap(([name, item]) =>
    name === 'reference' && typeof item === 'string'
      ? [{ path, text: item }]
      : literals(item, `${path}.${name}`, depth + 1),
  );
}

/** `Type/id` of something that is served here, undefined of what is not ours to look up. */
function targetOf(text: string): { readonly type: string; readonly id: string } | undefined {
  const [, type, id = ''] = /^([A-Z][A-Za-z]+)\/([^/]*)(?:\/_history\/[^/]*)?$/.exec(text) ?? [];
  return type !== undefined && resourceTypeOf(type) ? { type, id } : undefined;
}

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;

function hasAddress(text: string): boolean {
  return SCHEME.test(text) && !/^urn:(?:uuid|oid):/i.test(text);
}

interface Asked {
  readonly path: string;
  /** `https://…/fhir/R4`: what begins with it is ours. */
  readonly base: string;
  /** What is known to be, as `Type/id` or as a Bundle calls it. */
  readonly there?: ReadonlySet<string>;
  /** Types that are asked for elsewhere, with a better answer. */
  readonly except?: readonly string[];
  /** Only what has an address: what is relative, or named by a urn of a Bundle, is asked for elsewhere. */
  readonly onlyAddresses?: boolean;
  /** The resource before an update: what it refers to already, as an EHR may have sent it, is not asked about again. */
  readonly standing?: unknown;
}

/**
 * Every reference to something that this server serves must lead somewhere, and none outside of it: 422, and nobody looks there. What a
 * reference says without an address (an identifier, a display, `#contained`) is kept, as are types that are not served.
 */
export async function refuseDangling(reader: ClinicReader, body: unknown, asked: Asked): Promise<void> {
  const { path, base, there = NONE, except = [], onlyAddresses = false, standing } = asked;
  const stands = new Set(literals(standing, path).map(({ text }) => text));
  const found = literals(body, path)
    .filter(({ text }) => !stands.has(text) && !(onlyAddresses && (!hasAddress(text) || there.has(text))))
    .map((one) => (one.text.startsWith(`${base}/`) ? { ...one, text: one.text.slice(base.length + 1) } : one));
  if (found.length > MOST_REFERENCES)
    throw new FhirProblem(422, [
      { path, code: 'too-long', diagnostics: `has more than ${MOST_REFERENCES} references` },
    ]);
  const issues = await Promise.all(
    found.map(async ({ path: element, text }): Promise<OutcomeIssue | undefined> => {
      if (SCHEME.test(text))
        return { path: element, code: 'not-supported', diagnostics: 'leads outside of this server' };
      const target = targetOf(text);
      const type = target && resourceTypeOf(target.type);
      if (!target || !type || except.includes(type.name) || there.has(`${target.type}/${target.id}`)) return undefined;
      const isThere = isUuid(target.id) && (await loadByIds(reader, type, [target.id])).length > 0;
      return isThere ? undefined : { path: element, code: 'not-found', diagnostics: `There is no such ${type.name}` };
    }),
  );
  const wrong = issues.filter((issue) => issue !== undefined);
  if (wrong.length > 0) throw new FhirProblem(422, wrong);
}
