import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { listOf } from '../mapping/kept.ts';
import type { FhirIssue, FhirJson } from '../mapping/resource.ts';
import type { EhrSource } from './ehr-source.ts';
import { blockingReferences } from './mapping/blocking-references.ts';
import { isAdoptable } from './adopt-own.ts';
import { splitRole } from './mapping/fill-gaps.ts';
import { isNews, type ForeignResource } from './mapping/foreign-resource.ts';
import { localIdOf } from './mapping/local-id.ts';
import { foreignIdOf, referencesIn } from './mapping/localize.ts';
import { keyOf, MIRRORED_TYPES, type ForeignId, type MirroredType } from './mapping/mirrored-type.ts';
import { asOurs } from './as-ours.ts';
import { mergeAliases, separateAliases, survivorOf } from './merge-aliases.ts';
import { settleIds } from './settle-ids.ts';
import { closeOwnSlots } from './store/own-slots.ts';
import { replaceIssues, type SyncIssue } from './store/issues.ts';
import { loadPageFacts } from './store/known-facts.ts';
import { foundAgain, loadLinks, saveLinks, type EhrLink } from './store/links.ts';
import type { WriteOutcome } from './write-outcome.ts';
import { writeType } from './write-type.ts';

export interface Applied {
  readonly written: number;
  readonly unchanged: number;
  readonly refused: number;
  /** Patients over there who were not known before. */
  readonly newPatients: readonly string[];
}

export interface ApplyOptions {
  /** Belongs to the page: written with it or not at all. */
  readonly alsoWrite?: ((tx: ClinicTx) => Promise<void>) | undefined;
}

type Links = Map<string, EhrLink>;

interface Work {
  readonly tx: ClinicTx;
  readonly ctx: ClinicContext;
  readonly source: EhrSource;
  /** Grows as the types of the page are written. */
  readonly links: Links;
}

interface TypeResult {
  readonly links: readonly Omit<EhrLink, 'isGone'>[];
  readonly issues: readonly SyncIssue[];
  readonly refused: number;
}

function issueOf(resource: ForeignId, issue: FhirIssue): SyncIssue {
  const { type, id } = resource;
  return { type, id, path: issue.path, reason: issue.code, diagnostics: issue.diagnostics };
}

/** What a resource needs and is not here. */
function missingOf(resource: ForeignResource, work: Work, page: ReadonlySet<string>): readonly SyncIssue[] {
  const { type, id } = resource;
  return blockingReferences(type, resource.json, work.source.client.baseUrl)
    .filter(({ target }) => !work.links.has(keyOf(target)) && !page.has(keyOf(target)))
    .map(({ path, target }) => {
      const diagnostics = `names a ${target.type} that is not here yet`;
      return { type, id, path, reason: 'not-found', diagnostics, missing: target };
    });
}

function slotsNamed(resources: readonly ForeignResource[], work: Work): readonly string[] {
  const { baseUrl } = work.source.client;
  return resources.flatMap(({ json }) =>
    listOf(json, 'slot').flatMap((slot) => {
      const foreign = foreignIdOf(slot, baseUrl);
      return (foreign && work.links.get(keyOf(foreign))?.localId) ?? [];
    }),
  );
}

function linkOf(resource: ForeignResource, localId: string, outcome: WriteOutcome | undefined) {
  const { type, id, versionId, lastUpdated, contentHash } = resource;
  return { type, id, localId, versionId, lastUpdated, contentHash, startsAt: outcome?.startsAt };
}

async function applyType(work: Work, type: MirroredType, resources: readonly ForeignResource[]): Promise<TypeResult> {
  const { tx, ctx, source } = work;
  // A patient may be replaced by another of the same page.
  const page = new Set(type === 'Patient' ? resources.map(keyOf) : []);
  const parked = resources.map((resource) => ({ resource, missing: missingOf(resource, work, page) }));
  const here = parked.filter(({ missing }) => missing.length === 0).map(({ resource }) => resource);
  const aliases = here.filter((resource) => survivorOf(resource, source.client.baseUrl));
  const known = here.filter((resource) => !aliases.includes(resource));
  const wereAliases = known.filter((resource) => work.links.get(keyOf(resource))?.replacedBy !== undefined);
  const separated = await separateAliases(tx, ctx, { connectionId: source.connectionId, separated: wereAliases });
  for (const resource of wereAliases) work.links.delete(keyOf(resource));
  const slotIds = type === 'Appointment' ? slotsNamed(known, work) : [];
  const { connectionId } = source;
  const load = (appointmentIds: readonly string[]) =>
    loadPageFacts(tx, { connectionId, type, slotIds, appointmentIds });
  // What is of our catalogue already is told by how it would stand here.
  const before = isAdoptable(type) ? await load([]) : undefined;
  const form = before && asOurs({ ctx, source, links: work.links }, type, before);
  const settled = await settleIds(tx, ctx, { source, type, resources: known, links: work.links, asOurs: form });
  const ready = known.filter((resource) => !settled.replaced.has(keyOf(resource)));
  const localId = (resource: ForeignId) => settled.ids.get(keyOf(resource)) ?? localIdOf(connectionId, resource);
  const facts = before ?? (await load(type === 'Appointment' ? ready.map(localId) : []));
  const own = form ?? asOurs({ ctx, source, links: work.links }, type, facts);
  const split = ready.map((resource) => {
    const one = own(resource, localId(resource));
    return type === 'PractitionerRole'
      ? splitRole(one, (index) => localIdOf(connectionId, { type, id: `${resource.id}#${index}` }))
      : [one];
  });
  const outcomes = await writeType({ tx, ctx, facts }, type, split.flat());
  if (type === 'Schedule') await closeOwnSlots(tx, ctx, { connectionId, scheduleIds: settled.adopted ?? [] });
  const result = resultOf({
    ready,
    split,
    outcomes,
    localId,
    issues: [...parked.flatMap(({ missing }) => missing), ...settled.issues, ...separated],
  });
  if (aliases.length === 0) return result;
  const links = new Map(work.links);
  for (const link of result.links) links.set(keyOf(link), { ...link, isGone: false });
  const merged = await mergeAliases(tx, ctx, { source, aliases, links });
  return {
    links: [...result.links, ...merged.links],
    issues: [...result.issues, ...merged.issues],
    refused: result.refused + merged.issues.length,
  };
}

function resultOf(done: {
  readonly ready: readonly ForeignResource[];
  readonly split: readonly (readonly FhirJson[])[];
  readonly outcomes: readonly WriteOutcome[];
  readonly localId: (resource: ForeignId) => string;
  readonly issues: readonly SyncIssue[];
}): TypeResult {
  const links: Omit<EhrLink, 'isGone'>[] = [];
  const issues = [...done.issues];
  let refused = new Set(done.issues.filter(({ missing }) => missing).map(keyOf)).size;
  let from = 0;
  for (const [index, resource] of done.ready.entries()) {
    const parts = done.split[index]?.length ?? 0;
    const own = done.outcomes.slice(from, from + parts);
    from += parts;
    const problems = own.flatMap((outcome) => outcome.refused);
    issues.push(...[...problems, ...own.flatMap(({ warnings }) => warnings)].map((issue) => issueOf(resource, issue)));
    if (problems.length > 0) refused += 1;
    else if (!own.some(({ isLeftOut }) => isLeftOut)) links.push(linkOf(resource, done.localId(resource), own[0]));
  }
  return { links, issues, refused };
}

/** One resource of an id counts: the last that came, unless it is the older one. */
function distinct(resources: readonly ForeignResource[]): readonly ForeignResource[] {
  const kept = new Map<string, ForeignResource>();
  for (const resource of resources) {
    const before = kept.get(keyOf(resource));
    const isOlder = before && (resource.lastUpdated ?? Infinity) < (before.lastUpdated ?? -Infinity);
    if (!isOlder) kept.set(keyOf(resource), resource);
  }
  return [...kept.values()];
}

/** Rooms are in rooms at most so deep; what is deeper waits for the next time. */
const MOST_WAVES = 4;

/** Places that are part of others of the same page come after those. */
function wavesOf(places: readonly ForeignResource[], baseUrl: string): readonly (readonly ForeignResource[])[] {
  const waves: (readonly ForeignResource[])[] = [];
  let left = places;
  while (left.length > 0 && waves.length < MOST_WAVES) {
    const waiting = new Set(left.map(keyOf));
    const isReady = ({ type, json }: ForeignResource) =>
      blockingReferences(type, json, baseUrl).every(({ target }) => !waiting.has(keyOf(target)));
    const wave = left.filter(isReady);
    waves.push(wave.length > 0 ? wave : left);
    left = wave.length > 0 ? left.filter((one) => !wave.includes(one)) : [];
  }
  return left.length > 0 ? [...waves, left] : waves;
}

async function applyIn(
  tx: ClinicTx,
  ctx: ClinicContext,
  page: { readonly source: EhrSource; readonly resources: readonly ForeignResource[] },
): Promise<Applied> {
  const { source } = page;
  const resources = distinct(page.resources);
  const named = resources.flatMap(({ json }) => referencesIn(json, source.client.baseUrl));
  const links: Links = new Map(await loadLinks(tx, source.connectionId, [...resources, ...named]));
  const fresh = resources.filter((resource) => {
    const link = links.get(keyOf(resource));
    // What a visit was before it was booked anew is no news of the visit.
    if (resource.type === 'Appointment' && link?.replacedBy !== undefined) return false;
    return link?.isGone === true || isNews(resource, link);
  });
  const strangers = fresh.filter((resource) => resource.type === 'Patient' && !links.has(keyOf(resource)));
  const missed = resources.filter((resource) => links.get(keyOf(resource))?.isMissed);
  const work: Work = { tx, ctx, source, links };
  const results: TypeResult[] = [];
  for (const type of MIRRORED_TYPES) {
    const own = fresh.filter((resource) => resource.type === type);
    for (const wave of type === 'Location' ? wavesOf(own, source.client.baseUrl) : [own]) {
      if (wave.length === 0) continue;
      const result = await applyType(work, type, wave);
      for (const link of result.links) links.set(keyOf(link), { ...link, isGone: false });
      results.push(result);
    }
  }
  const saved = results.flatMap((result) => result.links);
  const refused = results.reduce((sum, result) => sum + result.refused, 0);
  const issues = results.flatMap((result) => result.issues);
  await Promise.all([
    saveLinks(tx, source.connectionId, saved),
    foundAgain(tx, source.connectionId, missed),
    replaceIssues(tx, ctx, { connectionId: source.connectionId, resources: fresh, issues }),
  ]);
  const written = new Set(saved.map(keyOf));
  const newPatients = strangers.filter((resource) => written.has(keyOf(resource))).map(({ id }) => id);
  return { written: saved.length, unchanged: resources.length - fresh.length, refused, newPatients };
}

/** The database itself refused a resource: what we did not foresee is told like any other issue. */
async function tellRefused(ctx: ClinicContext, source: EhrSource, resource: ForeignResource): Promise<Applied> {
  const diagnostics = 'could not be written as it is';
  const { connectionId } = source;
  const issue: SyncIssue = { ...resource, path: resource.type, reason: 'business-rule', diagnostics };
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    replaceIssues(tx, ctx, { connectionId, resources: [resource], issues: [issue] }),
  );
  return { written: 0, unchanged: 0, refused: 1, newPatients: [] };
}

/** PostgreSQL took offence at a value (SQLSTATE classes 22 and 23), which no other try can mend; anything else is not the resource's fault. */
function isRefusedValue(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^2[23][0-9A-Z]{3}$/.test(code);
}

async function applyEach(
  ctx: ClinicContext,
  source: EhrSource,
  resources: readonly ForeignResource[],
): Promise<Applied> {
  const sum = { written: 0, unchanged: 0, refused: 0 };
  const newPatients: string[] = [];
  for (const type of MIRRORED_TYPES) {
    for (const resource of resources.filter((one) => one.type === type)) {
      const one = await ctx.db
        .inClinic(ctx.clinicId, (tx) => applyIn(tx, ctx, { source, resources: [resource] }))
        .catch((error: unknown) => {
          if (!isRefusedValue(error)) throw error;
          // Not the error itself: PostgreSQL quotes the row.
          ctx.log.warn({ 'ehr.type': type, 'ehr.id': resource.id }, 'A resource of the EHR could not be written.');
          return tellRefused(ctx, source, resource);
        });
      sum.written += one.written;
      sum.unchanged += one.unchanged;
      sum.refused += one.refused;
      newPatients.push(...one.newPatients);
    }
  }
  return { ...sum, newPatients };
}

/**
 * Takes resources of the clinic's system over, in one transaction with whatever belongs to them. One that cannot be understood is
 * told as an issue and holds up no other; one that waits for another is parked the same way. Safe to repeat: what is known is
 * not written again, and what is older than what is known is not written at all.
 */
export async function applyResources(
  ctx: ClinicContext,
  source: EhrSource,
  resources: readonly ForeignResource[],
  options: ApplyOptions = {},
): Promise<Applied> {
  try {
    return await ctx.db.inClinic(ctx.clinicId, async (tx) => {
      const applied = await applyIn(tx, ctx, { source, resources });
      await options.alsoWrite?.(tx);
      return applied;
    });
  } catch (error) {
    // The database refused something of the page: each by itself then, so that the others come in.
    if (!isRefusedValue(error)) throw error;
    const applied = await applyEach(ctx, source, resources);
    const { alsoWrite } = options;
    if (alsoWrite) await ctx.db.inClinic(ctx.clinicId, alsoWrite);
    return applied;
  }
}
