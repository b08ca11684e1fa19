import { isDeepStrictEqual } from 'node:util';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { isUuid } from '../../platform/kernel/ids.ts';
import { ok, refuse, type Refusal, type Result } from '../../platform/kernel/result.ts';
import type { Zone } from '../../platform/time/wall-time.ts';
import type { FhirIssue, FhirJson, InvalidResource } from '../mapping/resource.ts';
import { resourceTypes } from '../search/registry.ts';
import {
  IMPORTED_TYPES,
  loadByIds,
  UNDERSTOOD_TYPES,
  type FoundResource,
  type UnderstoodTypeName,
} from '../search/resource-type.ts';
import { loadAgendaFacts } from '../store/agenda-facts.ts';
import { loadClinicFacts } from '../store/clinic-facts.ts';
import { readResource, type ImportScope, type ReadResource } from './import-resources.ts';
import { inEntry, neededBy, parseBundle, type BundleEntry, type BundleOptions } from './parse-bundle.ts';

export interface ImportedEntry {
  /** In the bundle. */
  readonly index: number;
  readonly type: UnderstoodTypeName;
  readonly id: string;
  readonly outcome: 'created' | 'updated' | 'unchanged';
}

export interface ImportReport {
  /** In the order of the bundle. */
  readonly entries: readonly ImportedEntry[];
}

interface PlannedEntry extends BundleEntry {
  readonly read: ReadResource;
  readonly reference: readonly { readonly path: string; readonly type: UnderstoodTypeName; readonly id: string }[];
}

type Found = ReadonlyMap<string, FoundResource>;

/** Statements of so many resources travel together. */
const BATCH = 50;

/** Carries a refusal out of the transaction, so that everything is rolled back. */
class ImportRefused extends Error {
  readonly issues: readonly FhirIssue[];

  constructor(issues: readonly FhirIssue[]) {
    super('import refused');
    this.issues = issues;
  }
}

function planned(entries: readonly BundleEntry[]): Result<readonly PlannedEntry[], InvalidResource> {
  const issues: FhirIssue[] = [];
  const plans = entries.flatMap((entry): PlannedEntry[] => {
    const read = readResource(entry.type, entry.resource);
    if (!read.ok) {
      issues.push(...inEntry(entry.index, read.error.issues));
      return [];
    }
    const reference = neededBy(entry, `Bundle.entry[${entry.index}].resource`);
    return [{ ...entry, read: read.value, reference }];
  });
  return issues.length > 0 ? refuse({ code: 'invalid-resource', issues }) : ok(plans);
}

async function find(
  tx: ClinicTx,
  wanted: readonly { readonly type: UnderstoodTypeName; readonly id: string }[],
): Promise<Found> {
  const found = await Promise.all(
    IMPORTED_TYPES.map(async (type) => {
      const ids = [...new Set(wanted.filter((want) => want.type === type && isUuid(want.id)).map(({ id }) => id))];
      if (ids.length === 0) return [];
      const resources = await loadByIds(tx, resourceTypes[type], ids);
      return resources.map((resource) => [`${type}/${resource.id}`, resource] as const);
    }),
  );
  return new Map(found.flat());
}

function dangling(plans: readonly PlannedEntry[], found: Found): readonly FhirIssue[] {
  const own = new Set(plans.map(({ type, id }) => `${type}/${id}`));
  return plans.flatMap(({ reference }) =>
    reference
      .filter(({ type, id }) => !own.has(`${type}/${id}`) && !found.has(`${type}/${id}`))
      .map(({ path, type }) => ({ path, code: 'not-found' as const, diagnostics: `there is no such ${type}` })),
  );
}

/** Whether writing would change nothing: the source says the same as before, and so do we. */
function isUnchanged(plan: PlannedEntry, before: FoundResource | undefined): boolean {
  if (!before?.stored) return false;
  const served = readResource(plan.type, { ...before.resource, id: plan.read.facts['id'] ?? before.id });
  if (!served.ok) return false;
  const theirs = withoutSource(plan.read.facts);
  const ours = without(
    withoutSource(served.value.facts),
    LEFT_AS_IT_IS.filter((name) => !(name in theirs)),
  );
  return isDeepStrictEqual(stripped(before.stored), stripped(plan.read.fhir)) && isDeepStrictEqual(ours, theirs);
}

/** What stands where a source says nothing of it. */
const LEFT_AS_IT_IS = ['needs', 'weeklyAvailability'];

function without(facts: FhirJson, names: readonly string[]): FhirJson {
  return names.length === 0
    ? facts
    : Object.fromEntries(Object.entries(facts).filter(([name]) => !names.includes(name)));
}

/** JSON from the database has no undefined members and another order of keys; comparing needs the first only. */
function stripped(json: FhirJson): FhirJson {
  return Object.fromEntries(
    Object.entries(json).filter(([name, value]) => value !== undefined && !name.startsWith('_centralita')),
  );
}

/** Which rooms and devices a visit has is decided here where its source names none. */
function withoutSource(read: FhirJson): FhirJson {
  const {
    sourceId: _sourceId,
    preferredChannel: _preferred,
    furtherPlaces: _places,
    devices: _devices,
    ...facts
  } = read;
  return facts;
}

function issuesOf(plan: PlannedEntry, refusal: InvalidResource | Refusal): readonly FhirIssue[] {
  if ('issues' in refusal) return inEntry(plan.index, refusal.issues);
  return [{ path: `Bundle.entry[${plan.index}].resource`, code: 'business-rule', diagnostics: refusal.code }];
}

/** Gives those of which only the writing told that nothing changed. */
async function writeAll(scope: ImportScope, plans: readonly PlannedEntry[]): Promise<readonly PlannedEntry[]> {
  const unchanged: PlannedEntry[] = [];
  for (let from = 0; from < plans.length; from += BATCH) {
    const batch = plans.slice(from, from + BATCH);
    // Every write is waited for, also after one has failed: none may go on when the transaction is over.
    const writes = await Promise.allSettled(batch.map((plan) => plan.read.write(scope)));
    const failed = writes.find((write) => write.status === 'rejected');
    if (failed) throw failed.reason;
    const issues = writes.flatMap((write, index) => {
      const plan = batch[index];
      if (plan && write.status === 'fulfilled' && write.value.ok && write.value.value === 'unchanged')
        unchanged.push(plan);
      return plan && write.status === 'fulfilled' && !write.value.ok ? issuesOf(plan, write.value.error) : [];
    });
    if (issues.length > 0) throw new ImportRefused(issues);
  }
  return unchanged;
}

async function loadZones(tx: ClinicTx): Promise<ReadonlyMap<string, Zone>> {
  const rows = await tx.sql<{ id: string; zone: Zone }>('select id, zone from fhir_location where clinic_id = $1', [
    tx.clinicId,
  ]);
  return new Map(rows.map(({ id, zone }) => [id, zone]));
}

async function write(tx: ClinicTx, ctx: ClinicContext, work: { plans: readonly PlannedEntry[]; cause: string }) {
  const { plans, cause } = work;
  const found = await find(tx, [...plans, ...plans.flatMap(({ reference }) => reference)]);
  const missing = dangling(plans, found);
  if (missing.length > 0) throw new ImportRefused(missing);
  const unchanged = new Set(plans.filter((plan) => isUnchanged(plan, found.get(`${plan.type}/${plan.id}`))));
  const slotIds = plans.flatMap(({ reference }) => reference.filter(({ type }) => type === 'Slot').map(({ id }) => id));
  for (const type of UNDERSTOOD_TYPES) {
    const changed = plans.filter((plan) => plan.type === type && !unchanged.has(plan));
    if (changed.length === 0) continue;
    // Facts are read anew for each type: the types before it may have been in this bundle.
    const [clinic, zones, agenda] = await Promise.all([
      loadClinicFacts(tx),
      loadZones(tx),
      loadAgendaFacts(tx, slotIds),
    ]);
    if (!clinic && type !== 'Organization') {
      throw new ImportRefused([
        { path: 'Bundle.entry', code: 'required', diagnostics: 'a new clinic begins with its Organization' },
      ]);
    }
    const scope = { tx, ctx, clinic, zones, agenda, cause };
    for (const isLater of [undefined, true]) {
      const now = changed.filter(({ read }) => read.isLater === isLater);
      for (const plan of await writeAll(scope, now)) unchanged.add(plan);
    }
  }
  return plans.map(({ type, id, ...plan }): ImportedEntry => {
    const before = found.has(`${type}/${id}`);
    const same = [...unchanged].some((other) => other.index === plan.index);
    return { index: plan.index, type, id, outcome: same ? 'unchanged' : before ? 'updated' : 'created' };
  });
}

/**
 * Writes a FHIR R4 transaction Bundle (PUT and POST entries, at most 1,000) into the clinic of the context: all of it, or
 * nothing. Refuses with every issue found, each with its path. Safe to repeat: what says the same changes nothing.
 * `cause` marks the appointments' events; `ehr` is not written back to the EHR. `settled`: entries that are not to be written.
 */
export async function importBundle(
  ctx: ClinicContext,
  bundle: unknown,
  options: { readonly cause?: string; readonly settled?: BundleOptions['settled'] } = {},
): Promise<Result<ImportReport, InvalidResource>> {
  const clinic = await ctx.db.inClinic(ctx.clinicId, loadClinicFacts);
  const aliases = clinic?.sourceId === undefined ? [] : [clinic.sourceId];
  const parsed = parseBundle(bundle, {
    ids: ctx.ids,
    clinicId: ctx.clinicId,
    organizationAliases: aliases,
    ...(options.settled ? { settled: options.settled } : {}),
  });
  if (!parsed.ok) return parsed;
  const plans = planned(parsed.value);
  if (!plans.ok) return plans;
  try {
    const entries = await ctx.db.inClinic(ctx.clinicId, (tx) =>
      write(tx, ctx, { plans: plans.value, cause: options.cause ?? 'import' }),
    );
    return ok({ entries });
  } catch (error) {
    if (error instanceof ImportRefused) return refuse({ code: 'invalid-resource', issues: error.issues });
    throw error;
  }
}

export { find as findStored, isUnchanged, loadZones };
