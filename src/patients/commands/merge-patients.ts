import { z } from 'zod';
import { record } from '../../audit/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { parseId, type PatientId } from '../../platform/kernel/ids.ts';
import { emitAll } from '../../platform/outbox/emit.ts';

export interface PatientMerge {
  /** Who is no entry of their own any more. */
  readonly aliasId: PatientId;
  readonly survivorId: PatientId;
}

/**
 * Everybody whose resource says something else from now on: both, whoever the alias had stood for, and whom the alias had become.
 * Before the change: history keeps what was.
 */
function nextVersions(tx: ClinicTx, merge: PatientMerge & { readonly now: Date }): Promise<number> {
  return tx.run(
    `update patient p set active = p.active and p.id <> $2, version = p.version + 1, updated_at = $4
      where p.clinic_id = $1 and (p.id in ($2, $3)
        or exists (select from patient_alias a where a.clinic_id = $1 and a.alias_id = p.id and a.patient_id = $2)
        or exists (select from patient_alias a where a.clinic_id = $1 and a.alias_id in ($2, $3) and a.patient_id = p.id))`,
    [tx.clinicId, merge.aliasId, merge.survivorId, merge.now],
  );
}

/**
 * Makes an entry the alias of another, because the clinic's own system says that both are one person: never on our own guess. What
 * the alias had refused or allowed goes with it, who may speak for them, and what staff should know. Visits are the agenda's to repoint, in the same
 * transaction; all others hear `patient.merged`. False where it is so already, or either of them is not here. Safe to repeat.
 */
export async function mergePatients(tx: ClinicTx, ctx: ClinicContext, merge: PatientMerge): Promise<boolean> {
  const { aliasId, survivorId } = merge;
  const known = await tx.sql<{ id: PatientId }>(
    'select id from patient where clinic_id = $1 and id = any($2::uuid[]) order by id for update',
    [tx.clinicId, [aliasId, survivorId]],
  );
  if (known.length < 2) return false;
  const [standing] = await tx.sql(
    'select 1 from patient_alias where clinic_id = $1 and alias_id = $2 and patient_id = $3',
    [tx.clinicId, aliasId, survivorId],
  );
  if (standing) return false;
  const now = new Date(ctx.clock.now());
  await nextVersions(tx, { aliasId, survivorId, now });
  await Promise.all([
    tx.run(
      `insert into patient_alias (clinic_id, alias_id, patient_id, merged_at) values ($1, $2, $3, $4)
       on conflict (clinic_id, alias_id) do update set patient_id = excluded.patient_id, merged_at = excluded.merged_at`,
      [tx.clinicId, aliasId, survivorId, now],
    ),
    tx.run('delete from patient_alias where clinic_id = $1 and alias_id = $2', [tx.clinicId, survivorId]),
    tx.run('update patient_alias set patient_id = $3 where clinic_id = $1 and patient_id = $2 and alias_id <> $3', [
      tx.clinicId,
      aliasId,
      survivorId,
    ]),
    tx.run(
      `update related_person set patient_id = $3, updated_at = $4, version = version + 1 where clinic_id = $1 and patient_id = $2`,
      [tx.clinicId, aliasId, survivorId, now],
    ),
    tx.run(
      `update patient_flag set patient_id = $3, updated_at = $4, version = version + 1 where clinic_id = $1 and patient_id = $2`,
      [tx.clinicId, aliasId, survivorId, now],
    ),
    tx.run('update patient_note set patient_id = $3 where clinic_id = $1 and patient_id = $2', [
      tx.clinicId,
      aliasId,
      survivorId,
    ]),
    tx.run('update consent set patient_id = $3 where clinic_id = $1 and patient_id = $2', [
      tx.clinicId,
      aliasId,
      survivorId,
    ]),
    record(tx, ctx, {
      action: 'patient.merge',
      subject: { type: 'Patient', id: aliasId },
      patientId: survivorId,
      detail: { survivorId },
    }),
    emitAll(tx, ctx, [
      { type: 'patient.merged', payload: { aliasId, survivorId } },
      { type: 'patient.changed', payload: { patientId: aliasId } },
      { type: 'patient.changed', payload: { patientId: survivorId } },
    ]),
  ]);
  return true;
}

/** An entry that was an alias is one of its own again. What went to the survivor stays there: a person looks. Safe to repeat. */
export async function separatePatients(
  tx: ClinicTx,
  ctx: ClinicContext,
  aliasIds: readonly PatientId[],
): Promise<void> {
  // Before the change: history keeps what was.
  await tx.run(
    `update patient p set version = p.version + 1, updated_at = $3
      where p.clinic_id = $1 and exists (select from patient_alias a
        where a.clinic_id = $1 and a.alias_id = any($2::uuid[]) and p.id in (a.alias_id, a.patient_id))`,
    [tx.clinicId, aliasIds, new Date(ctx.clock.now())],
  );
  await tx.run('delete from patient_alias where clinic_id = $1 and alias_id = any($2::uuid[])', [
    tx.clinicId,
    aliasIds,
  ]);
}

const patientMerged = z.object({ aliasId: z.uuid(), survivorId: z.uuid() });

/** Who became whom, from the payload of `patient.merged`. */
export function mergeOf(payload: unknown): PatientMerge {
  const { aliasId, survivorId } = patientMerged.parse(payload);
  return {
    aliasId: required(parseId<PatientId>(aliasId), 'alias'),
    survivorId: required(parseId<PatientId>(survivorId), 'survivor'),
  };
}
