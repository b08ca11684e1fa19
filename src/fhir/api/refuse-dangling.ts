import type { ClinicReader } from '../../platform/database/database.ts';
import { isUuid } from '../../platform/kernel/ids.ts';
import { referencesOf } from '../import/parse-bundle.ts';
import { resourceTypes } from '../search/registry.ts';
import { loadByIds } from '../search/resource-type.ts';
import { FhirProblem } from './operation-outcome.ts';

const NONE: ReadonlySet<string> = new Set();

/** Every reference to something that this server keeps must lead somewhere: 422. `there`: what is known to be. */
export async function refuseDangling(
  reader: ClinicReader,
  body: unknown,
  { path, there = NONE }: { readonly path: string; readonly there?: ReadonlySet<string> },
): Promise<void> {
  const references = referencesOf(body, path).slice(0, 100);
  const unsure = references.filter(({ type, id }) => !there.has(`${type}/${id}`));
  const found = await Promise.all(
    unsure.map(async ({ type, id }) => isUuid(id) && (await loadByIds(reader, resourceTypes[type], [id])).length > 0),
  );
  const missing = unsure.filter((_reference, index) => !found[index]);
  if (missing.length === 0) return;
  const issues = missing.map(({ path: element, type }) => ({
    path: element,
    code: 'not-found' as const,
    diagnostics: `There is no such ${type}`,
  }));
  throw new FhirProblem(422, issues);
}
