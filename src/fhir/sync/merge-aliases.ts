import { repointPatient } from '../../agenda/index.ts';
import { mergePatients, separatePatients, type PatientMerge } from '../../patients/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { parseId, type PatientId } from '../../platform/kernel/ids.ts';
import type { EhrSource } from './ehr-source.ts';
import { survivorReference } from './mapping/blocking-references.ts';
import type { ForeignResource } from './mapping/foreign-resource.ts';
import { localIdOf } from './mapping/local-id.ts';
import { foreignIdOf } from './mapping/localize.ts';
import { keyOf, type ForeignId } from './mapping/mirrored-type.ts';
import type { SyncIssue } from './store/issues.ts';
import type { EhrLink, Links } from './store/links.ts';

/** Rounds in which aliases of a page wait for one another. */
const LONGEST_CHAIN = 5;

/** Whom the clinic's system has made of a patient. */
export function survivorOf(resource: ForeignResource, baseUrl: string): ForeignId | undefined {
  if (resource.type !== 'Patient') return undefined;
  const survivor = foreignIdOf(survivorReference(resource.json)?.reference, baseUrl);
  return survivor?.type === 'Patient' && survivor.id !== resource.id ? survivor : undefined;
}

function patientId(id: string): PatientId {
  return required(parseId<PatientId>(id), 'patient id');
}

/** Who was an alias of the alias is the survivor's too. */
async function mergeRows(tx: ClinicTx, ctx: ClinicContext, merge: PatientMerge): Promise<void> {
  if (!(await mergePatients(tx, ctx, merge))) return;
  await repointPatient(tx, ctx, { ...merge, cause: 'ehr' });
  await tx.run(
    `update ehr_link set local_id = $3 where clinic_id = $1 and type = 'Patient' and local_id = $2 and replaced_by is not null`,
    [tx.clinicId, merge.aliasId, merge.survivorId],
  );
}

export interface MergedAliases {
  readonly links: readonly Omit<EhrLink, 'isGone'>[];
  readonly issues: readonly SyncIssue[];
}

/**
 * Patients who are somebody else by now: what we have of them becomes the survivor's, and their id over there goes on to mean the
 * survivor. Their own entry is not read any more. Survivors are here already, or are aliases of the same page.
 */
export async function mergeAliases(
  tx: ClinicTx,
  ctx: ClinicContext,
  of: { readonly source: EhrSource; readonly aliases: readonly ForeignResource[]; readonly links: Links },
): Promise<MergedAliases> {
  const { baseUrl } = of.source.client;
  const links = new Map(of.links);
  const saved: Omit<EhrLink, 'isGone'>[] = [];
  const issues: SyncIssue[] = [];
  let waiting = of.aliases;
  for (let round = 0; round < LONGEST_CHAIN && waiting.length > 0; round += 1) {
    const later: ForeignResource[] = [];
    const unsettled = new Set(waiting.map(keyOf));
    for (const alias of waiting) {
      const named = required(survivorOf(alias, baseUrl), 'survivor');
      const survivor = links.get(keyOf(named));
      const before = links.get(keyOf(alias));
      const isCircle = survivor?.replacedBy !== undefined && survivor.localId === before?.localId && !before.replacedBy;
      // A survivor who is an alias of this page is settled first.
      if (!survivor || unsettled.has(keyOf(named)) || isCircle) {
        later.push(alias);
        continue;
      }
      const { localId } = survivor;
      if (before && before.localId !== localId) {
        await mergeRows(tx, ctx, { aliasId: patientId(before.localId), survivorId: patientId(localId) });
        for (const [key, link] of links) {
          if (link.localId === before.localId && link.replacedBy !== undefined) links.set(key, { ...link, localId });
        }
      }
      const { type, id, versionId, lastUpdated, contentHash } = alias;
      const link = { type, id, versionId, lastUpdated, contentHash, localId, replacedBy: named.id };
      links.set(keyOf(alias), { ...link, isGone: false });
      unsettled.delete(keyOf(alias));
      saved.push(link);
    }
    waiting = later;
  }
  for (const { type, id } of waiting) {
    const diagnostics = 'is replaced by a patient who leads back to it, or to nobody who is here';
    issues.push({ type, id, path: 'Patient.link', reason: 'not-found', diagnostics });
  }
  return { links: saved, issues };
}

/** Patients who were aliases and are themselves again: an entry of their own from now on, and a person looks at the visits. */
export async function separateAliases(
  tx: ClinicTx,
  ctx: ClinicContext,
  of: { readonly connectionId: string; readonly separated: readonly ForeignResource[] },
): Promise<readonly SyncIssue[]> {
  const { connectionId, separated } = of;
  if (separated.length === 0) return [];
  await separatePatients(
    tx,
    ctx,
    separated.map((resource) => patientId(localIdOf(connectionId, resource))),
  );
  return separated.map(({ type, id }) => ({
    type,
    id,
    path: 'Patient.link',
    reason: 'business-rule',
    diagnostics: 'is no longer replaced by another patient: visits that went to that one stay there',
  }));
}
