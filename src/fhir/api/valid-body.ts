import { setImmediate } from 'node:timers/promises';
import { listOf } from '../mapping/kept.ts';
import { isJsonObject, type FhirIssue, type FhirJson } from '../mapping/resource.ts';
import { spanishIdentifierIssues } from '../mapping/spanish-identifiers.ts';
import { validate } from '../validation/validator.ts';
import { FhirProblem } from './operation-outcome.ts';

/** As many entries as a transaction may have, and parameters as an operation: more are refused by whoever reads them. */
const MOST_PARTS = 1_000;
/** Resources between which other requests get their turn. */
const AT_A_TIME = 20;

/** The resources that a body brings along, each with the path that leads to it. */
function resourcesIn(body: FhirJson): readonly (readonly [path: string, resource: FhirJson])[] {
  const type = body['resourceType'];
  const [list, within] =
    type === 'Bundle' ? ['entry', 'Bundle.entry'] : type === 'Parameters' ? ['parameter', 'Parameters.parameter'] : [];
  if (list === undefined) return [[String(type), body]];
  // A batch answers for each of its entries apart.
  if (type === 'Bundle' && body['type'] !== 'transaction') return [];
  const parts = Array.isArray(body[list]) && body[list].length <= MOST_PARTS ? listOf(body, list) : [];
  return parts.flatMap(({ resource }, index) =>
    isJsonObject(resource) ? [[`${within}[${index}].resource`, resource]] : [],
  );
}

/** Whether the resource only says who is meant, by an id that is ours: then it need not be whole. */
export type IsKnown = (resource: FhirJson) => Promise<boolean>;

const isMissing = ({ code }: FhirIssue) => code === 'required';

async function issuesOf(resource: FhirJson, isKnown: IsKnown | undefined): Promise<readonly FhirIssue[]> {
  const issues = [...(await validate(resource)), ...spanishIdentifierIssues(resource)];
  return issues.some(isMissing) && (await isKnown?.(resource)) ? issues.filter((issue) => !isMissing(issue)) : issues;
}

async function issuesIn(body: FhirJson, isKnown: IsKnown | undefined): Promise<readonly FhirIssue[]> {
  const found: FhirIssue[] = [];
  for (const [index, [path, resource]] of resourcesIn(body).entries()) {
    if (index > 0 && index % AT_A_TIME === 0) await setImmediate();
    const issues = await issuesOf(resource, isKnown);
    found.push(...issues.map((issue) => ({ ...issue, path: issue.path.replace(/^[A-Za-z]+/, path) })));
  }
  return found;
}

/**
 * Refuses a body of which a resource is not as R4 and our profile define it, or has a mistyped Spanish identifier (400, each issue with its path): the resource itself, those
 * of a transaction, those among the parameters of an operation. What is missing of somebody who is known is no issue.
 */
export async function refuseInvalid(body: unknown, isKnown?: IsKnown): Promise<void> {
  const issues = isJsonObject(body) ? await issuesIn(body, isKnown) : [];
  if (issues.length > 0) throw new FhirProblem(400, issues);
}
