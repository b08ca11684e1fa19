import type { ClinicContext } from '../../platform/kernel/context.ts';
import { applyResources, type Applied, type ApplyOptions } from './apply-resources.ts';
import type { EhrSource } from './ehr-source.ts';
import { blockingReferences } from './mapping/blocking-references.ts';
import type { ForeignResource } from './mapping/foreign-resource.ts';
import { keyOf, MIRRORED_TYPES, type ForeignId } from './mapping/mirrored-type.ts';
import { readByIds } from './read-page.ts';
import { noLongerWaiting } from './store/issues.ts';
import { loadLinks } from './store/links.ts';

/** Resources that one page may pull in beside itself. What is beyond waits, parked, for its own turn. */
const MOST_FETCHED = 400;
/** A slot names a schedule, that a role, that a place. */
const DEEPEST_CHAIN = 4;
const MOST_RETRIED = 400;

async function missingFor(
  ctx: ClinicContext,
  source: EhrSource,
  resources: readonly ForeignResource[],
): Promise<readonly ForeignId[]> {
  const here = new Set(resources.map(keyOf));
  const needed = resources
    // Whoever speaks for a stranger brings no stranger in.
    .filter(({ type }) => type !== 'RelatedPerson')
    .flatMap(({ type, json }) => blockingReferences(type, json, source.client.baseUrl))
    .map(({ target }) => target)
    .filter((target) => !here.has(keyOf(target)));
  if (needed.length === 0) return [];
  const links = await ctx.db.inClinic(ctx.clinicId, (tx) => loadLinks(tx, source.connectionId, needed));
  const missing = new Map(needed.map((target) => [keyOf(target), target]));
  for (const key of links.keys()) missing.delete(key);
  return [...missing.values()].slice(0, MOST_FETCHED);
}

/** The resources that these need, and those that those need, as far as the server has them. */
async function withNeeds(
  ctx: ClinicContext,
  source: EhrSource,
  resources: readonly ForeignResource[],
): Promise<readonly ForeignResource[]> {
  let all = resources;
  for (let depth = 0; depth < DEEPEST_CHAIN; depth += 1) {
    const missing = await missingFor(ctx, source, all);
    const fetched: ForeignResource[] = [];
    for (const type of MIRRORED_TYPES) {
      const ids = missing.filter((target) => target.type === type).map(({ id }) => id);
      if (ids.length > 0) fetched.push(...(await readByIds(source, type, ids)));
    }
    if (fetched.length === 0) return all;
    all = [...all, ...fetched];
  }
  return all;
}

/** Takes resources over together with what they cannot stand without, which is asked for where it is not here. */
export async function takeOver(
  ctx: ClinicContext,
  source: EhrSource,
  resources: readonly ForeignResource[],
  options: ApplyOptions = {},
): Promise<Applied> {
  return applyResources(ctx, source, await withNeeds(ctx, source, resources), options);
}

/** Takes over what had to wait for something that has come. Returns how many were tried. */
export async function takeOverParked(ctx: ClinicContext, source: EhrSource): Promise<number> {
  const parked = await ctx.db.inClinic(ctx.clinicId, (tx) => noLongerWaiting(tx, source.connectionId, MOST_RETRIED));
  for (const type of MIRRORED_TYPES) {
    const ids = parked.filter((one) => one.type === type).map(({ id }) => id);
    if (ids.length > 0) await takeOver(ctx, source, await readByIds(source, type, ids));
  }
  return parked.length;
}
