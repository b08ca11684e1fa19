import type { ClinicTx } from '../../platform/database/database.ts';
import { learnInsurers } from '../../patients/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { parseId, type PatientId } from '../../platform/kernel/ids.ts';
import { findStored, isUnchanged, loadZones } from '../import/import-bundle.ts';
import { readResource, writeSlots, type ImportScope, type ReadResource } from '../import/import-resources.ts';
import { neededBy, type FoundReference } from '../import/parse-bundle.ts';
import type { FhirIssue, FhirJson } from '../mapping/resource.ts';
import { UNDERSTOOD_TYPES, type UnderstoodTypeName } from '../search/resource-type.ts';
import { loadAgendaFacts } from '../store/agenda-facts.ts';
import { loadClinicFacts } from '../store/clinic-facts.ts';
import type { Said } from './said.ts';
import { refusalOf, type RowRefusal } from './row-refusal.ts';

/** What one row comes to: a resource with its id and references settled. */
export interface FileEntry {
  readonly line: number;
  readonly type: UnderstoodTypeName;
  readonly id: string;
  readonly resource: FhirJson;
  /** What the row says, to be remembered with the resource. */
  readonly said?: Said;
  /** Of a patient: who pays for their visits, as this file says it. */
  readonly insurers?: { readonly source: string; readonly names: readonly string[] };
  /** The row says nothing that it did not say before: the resource is left as it stands, if it stands. */
  readonly saysNothingNew?: boolean;
}

export type EntryOutcome = 'created' | 'updated' | 'unchanged';

/** What became of an entry. `dangling`: what it points to is not there, though a later row may bring it. */
export type Written =
  | { readonly kind: EntryOutcome; readonly entry: FileEntry }
  | { readonly kind: 'refused' | 'dangling'; readonly entry: FileEntry; readonly refusal: RowRefusal };

export interface WriteOptions {
  /** Marks the appointments' events. */
  readonly cause: string;
  /** In a dry run: what earlier rows would have made. What points there is understood, but not written. */
  wouldExist(reference: { readonly type: UnderstoodTypeName; readonly id: string }): boolean;
}

interface Plan {
  readonly index: number;
  readonly type: UnderstoodTypeName;
  readonly id: string;
  readonly resource: FhirJson;
  readonly entry: FileEntry;
  readonly read: ReadResource;
  readonly reference: readonly FoundReference[];
}

function refusedFor(entry: FileEntry, issues: readonly FhirIssue[]): Written {
  return { kind: 'refused', entry, refusal: refusalOf(entry, issues) };
}

function planOf(entry: FileEntry, index: number): Plan | Written {
  const read = readResource(entry.type, entry.resource);
  if (!read.ok) return refusedFor(entry, read.error.issues);
  const { type, id, resource } = entry;
  return { index, type, id, resource, entry, read: read.value, reference: neededBy(entry, type) };
}

function isPlan(planned: Plan | Written): planned is Plan {
  return 'read' in planned;
}

/** Plans whose references all lead somewhere, and the others. Leaving one out may leave another without what it points to. */
function sortOut(plans: readonly Plan[], exists: (reference: FoundReference) => boolean) {
  let standing = plans;
  const dangling: Written[] = [];
  for (;;) {
    const own = new Set(standing.map(({ type, id }) => `${type}/${id}`));
    const lost = (plan: Plan) =>
      plan.reference.find((reference) => !own.has(`${reference.type}/${reference.id}`) && !exists(reference));
    const next = standing.filter((plan) => {
      const missing = lost(plan);
      if (!missing) return true;
      const refusal = {
        line: plan.entry.line,
        column: missing.path,
        reason: 'unknown',
        detail: `there is no such ${missing.type}`,
      } as const;
      dangling.push({ kind: 'dangling', entry: plan.entry, refusal });
      return false;
    });
    if (next.length === standing.length) return { standing, dangling };
    standing = next;
  }
}

/** Writes plans of one type; every write is waited for, also after one has failed. Gives back those of which the writing told more: refused, or unchanged. */
async function writePlans(scope: ImportScope, plans: readonly Plan[]): Promise<ReadonlyMap<Plan, Written>> {
  if (plans.length === 0) return new Map();
  const slots = plans.flatMap(({ read }) => read.slot ?? []);
  if (slots.length === plans.length) {
    await writeSlots(scope, slots);
    return new Map();
  }
  const writes = await Promise.allSettled(plans.map((plan) => plan.read.write(scope)));
  const failed = writes.find((write) => write.status === 'rejected');
  if (failed) throw failed.reason;
  const settled = new Map<Plan, Written>();
  for (const [index, write] of writes.entries()) {
    const plan = plans[index];
    if (!plan || write.status !== 'fulfilled') continue;
    if (write.value.ok) {
      if (write.value.value === 'unchanged') settled.set(plan, { kind: 'unchanged', entry: plan.entry });
      continue;
    }
    const { error } = write.value;
    const issues =
      'issues' in error ? error.issues : [{ path: plan.type, code: 'business-rule', diagnostics: error.code } as const];
    settled.set(plan, refusedFor(plan.entry, issues));
  }
  return settled;
}

/** Who pays is no element of a Patient: it is written beside those that stand. */
async function writeInsurers(tx: ClinicTx, ctx: ClinicContext, results: Map<FileEntry, Written>): Promise<void> {
  const standing = [...results.values()].filter(({ kind }) => kind !== 'refused' && kind !== 'dangling');
  const told = standing.flatMap(({ entry: { id, insurers } }) => {
    const patientId = parseId<PatientId>(id);
    return insurers && patientId ? [{ patientId, source: insurers.source, insurers: insurers.names }] : [];
  });
  const source = told[0]?.source;
  if (source === undefined) return;
  const news = new Set<string>(await learnInsurers(tx, ctx, { source, told }));
  for (const { kind, entry } of standing) {
    if (kind === 'unchanged' && news.has(entry.id)) results.set(entry, { kind: 'updated', entry });
  }
}

/**
 * Writes what can be written of these entries and says what became of each, in their order. What the database itself refuses
 * is thrown, and the transaction is lost: the caller tries again with fewer. No two entries may be of the same resource.
 */
export async function writeEntries(
  tx: ClinicTx,
  ctx: ClinicContext,
  work: { readonly entries: readonly FileEntry[] } & WriteOptions,
): Promise<readonly Written[]> {
  const planned = work.entries.map(planOf);
  const plans = planned.filter(isPlan);
  const found = await findStored(tx, [...plans, ...plans.flatMap(({ reference }) => reference)]);
  const isStored = ({ type, id }: { readonly type: string; readonly id: string }) => found.has(`${type}/${id}`);
  const { standing, dangling } = sortOut(plans, (reference) => isStored(reference) || work.wouldExist(reference));
  const results = new Map<FileEntry, Written>(dangling.map((written) => [written.entry, written]));
  const own = new Set(standing.map(({ type, id }) => `${type}/${id}`));
  const slotIds = standing.flatMap((plan) => plan.reference.filter(({ type }) => type === 'Slot').map(({ id }) => id));
  for (const type of UNDERSTOOD_TYPES) {
    const ofType = standing.filter((plan) => plan.type === type);
    const outcomeOf = (plan: Plan): EntryOutcome => {
      const before = found.get(`${type}/${plan.id}`);
      if (!before) return 'created';
      return plan.entry.saysNothingNew || isUnchanged(plan, before) ? 'unchanged' : 'updated';
    };
    for (const plan of ofType) results.set(plan.entry, { kind: outcomeOf(plan), entry: plan.entry });
    const changed = ofType.filter(
      (plan) =>
        results.get(plan.entry)?.kind !== 'unchanged' &&
        plan.reference.every((target) => isStored(target) || own.has(`${target.type}/${target.id}`)),
    );
    if (changed.length === 0) continue;
    // Facts are read anew for each type: the types before it may have been among these entries.
    const [clinic, zones, agenda] = await Promise.all([
      loadClinicFacts(tx),
      loadZones(tx),
      loadAgendaFacts(tx, slotIds),
    ]);
    const scope = { tx, ctx, clinic, zones, agenda, cause: work.cause };
    for (const isLater of [undefined, true]) {
      const settled = await writePlans(
        scope,
        changed.filter(({ read }) => read.isLater === isLater),
      );
      for (const [plan, written] of settled) results.set(plan.entry, written);
    }
  }
  await writeInsurers(tx, ctx, results);
  return planned.flatMap((one) => (isPlan(one) ? (results.get(one.entry) ?? []) : [one]));
}
