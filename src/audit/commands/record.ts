import type { ClinicTx } from '../../platform/database/database.ts';
import { namedActor } from '../../platform/kernel/actor.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { PatientId } from '../../platform/kernel/ids.ts';
import { toIso } from '../../platform/time/instant.ts';

export interface AuditEntry {
  /** What was done, as `<thing>.<verb>`: `appointment.book`, `patient.read`, `caller.verify`. */
  readonly action: string;
  readonly subject: { readonly type: string; readonly id: string };
  /** The patient whom it concerns, where there is one. */
  readonly patientId?: PatientId | undefined;
  /** Others whom it concerns as much: a page of patients is one entry, which is found by each of them. */
  readonly alsoPatients?: readonly PatientId[];
  /** Facts that explain it: ids, codes, times. No names, numbers or free text of a patient. */
  readonly detail?: object;
}

/** The others are named in the detail, so that the hash binds them too. */
function detailOf({ detail = {}, alsoPatients = [] }: AuditEntry): object {
  return alsoPatients.length === 0 ? detail : { ...detail, patients: alsoPatients };
}

/** Writes an entry into the transaction of what it records. It is chained soon after the commit (see `sealAudit`). */
export async function record(tx: ClinicTx, ctx: ClinicContext, entry: AuditEntry): Promise<void> {
  await tx.run(
    `insert into audit_entry (clinic_id, id, occurred_at, recorded_at, actor, action, subject_type, subject_id, patient_id, detail)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      tx.clinicId,
      ctx.ids.next(),
      new Date(ctx.clock.now()),
      new Date(ctx.clock.real()),
      namedActor(ctx.actor),
      entry.action,
      entry.subject.type,
      entry.subject.id,
      entry.patientId ?? null,
      detailOf(entry),
    ],
  );
}

/** `$1` is the clinic; the entries are a parameter of JSON. */
function insertEntries(entries: string): string {
  return `
  insert into audit_entry (clinic_id, id, occurred_at, recorded_at, actor, action, subject_type, subject_id, patient_id, detail)
  select $1, e.id, e."occurredAt", e."recordedAt", e.actor, e.action, e."subjectType", e."subjectId", e."patientId", e.detail
    from jsonb_to_recordset(${entries}::jsonb)
      as e(id uuid, "occurredAt" timestamptz, "recordedAt" timestamptz, actor jsonb, action text, "subjectType" text,
           "subjectId" text, "patientId" uuid, detail jsonb)`;
}

/** Takes the clinic and the entries as JSON. */
export const RECORD_ALL = insertEntries('$2');

/**
 * What writes, in the statement that finds patients, the entries about those who were found: `found` names the rows, `entries` the
 * parameter. `$1` is the clinic.
 */
export function recordFoundSql({ found, entries }: { readonly found: string; readonly entries: string }): string {
  return `${insertEntries(entries)} where e."patientId" in (select id from ${found})`;
}

/** An entry as it will stand, but for its place in the chain. */
export type DatedEntry = object;

export function datedEntry(ctx: ClinicContext, entry: AuditEntry): DatedEntry {
  const { action, subject, patientId } = entry;
  return {
    id: ctx.ids.next(),
    occurredAt: toIso(ctx.clock.now()),
    recordedAt: toIso(ctx.clock.real()),
    actor: namedActor(ctx.actor),
    action,
    subjectType: subject.type,
    subjectId: subject.id,
    patientId,
    detail: detailOf(entry),
  };
}

/** Several entries in one statement, in the transaction of what they record. */
export async function recordAll(tx: ClinicTx, ctx: ClinicContext, entries: readonly AuditEntry[]): Promise<void> {
  if (entries.length === 0) return;
  const dated = entries.map((entry) => datedEntry(ctx, entry));
  await tx.run(RECORD_ALL, [tx.clinicId, JSON.stringify(dated)]);
}
