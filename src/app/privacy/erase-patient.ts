import { appointmentsOf, cancelAppointment, type AgendaPorts } from '../../agenda/index.ts';
import { record } from '../../audit/index.ts';
import { getPatient } from '../../patients/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { PatientId } from '../../platform/kernel/ids.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import type { Instant } from '../../platform/time/instant.ts';
import { deleteRecording, type RecordingId, type RecordingStore } from '../../telephony/index.ts';
import type { PatientUnknown } from './export-patient.ts';
import { HOLDINGS, type Holding, type KeptBecause, type Scope } from './holdings.ts';
import { bound, scopeOf } from './scope.ts';

const STANDING = ['pending', 'booked', 'arrived', 'checked-in'] as const;

export interface ErasureReport {
  /** Rows by table. */
  readonly erased: Readonly<Record<string, number>>;
  readonly kept: readonly { readonly table: string; readonly rows: number; readonly why: KeptBecause }[];
  readonly cancelled: number;
}

export type ErasureRefusal =
  | PatientUnknown
  /** Visits to come, which would be somebody's without a name. */
  | { readonly code: 'visits-to-come'; readonly starts: readonly Instant[] }
  /** A visit could not be cancelled, by the clinic's own system as a rule. */
  | { readonly code: 'visit-not-cancelled'; readonly reason: string }
  /** The clinic's own system would bring the patient back with its next round. */
  | { readonly code: 'still-in-ehr' }
  /** Somebody on call is being looked for because of them: their number is needed until then. */
  | { readonly code: 'on-call-case-open' };

export type ErasurePorts = AgendaPorts & { readonly recordings: { readonly store: RecordingStore } };

export interface Erasure {
  readonly patientId: PatientId;
  /** Cancels the visits to come first; else they refuse the erasure. */
  readonly cancel?: boolean;
  /** The operator has erased them in the clinic's own system. */
  readonly erasedInEhr?: boolean;
}

async function settleVisits(
  ctx: ClinicContext<ErasurePorts>,
  { patientId, cancel }: Erasure,
): Promise<Result<number, ErasureRefusal>> {
  const standing = await appointmentsOf(ctx, patientId, { from: ctx.clock.now(), statuses: STANDING });
  if (standing.length === 0) return ok(0);
  if (!cancel) return refuse({ code: 'visits-to-come', starts: standing.map(({ start }) => start) });
  for (const { id: appointmentId } of standing) {
    const cancelled = await cancelAppointment(ctx, { appointmentId, cause: 'desk', reason: 'patient-erased' });
    if (!cancelled.ok) return refuse({ code: 'visit-not-cancelled', reason: cancelled.error.code });
  }
  return ok(standing.length);
}

/** What stands in the way of an erasure, before anything is touched. */
async function obstacle(tx: ClinicTx, scope: Scope, erasure: Erasure): Promise<ErasureRefusal | undefined> {
  if (!erasure.erasedInEhr && (await isInEhr(tx, scope))) return { code: 'still-in-ehr' };
  const [open] = await tx.sql<{ id: string }>(
    `select id from on_call_case where clinic_id = $1 and state = 'open'
        and (patient_id = any($2::uuid[]) or phone = any($3::text[]) or conversation_id = any($4::uuid[])) limit 1`,
    [tx.clinicId, scope.patients, scope.addresses, scope.conversations],
  );
  return open && { code: 'on-call-case-open' };
}

/** The sound of every call of theirs, at the carrier and here. It goes before the rows: what is marked is surely gone. */
async function deleteSound(ctx: ClinicContext<ErasurePorts>, patientId: PatientId): Promise<void> {
  const rows = await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const { calls } = await scopeOf(tx, patientId);
    return tx.sql<{ id: RecordingId }>(
      `select id from recording where clinic_id = $1 and call_id = any($2::uuid[]) and status <> 'deleted' order by id`,
      [tx.clinicId, calls],
    );
  });
  for (const { id } of rows) await deleteRecording(ctx, id, 'asked');
}

async function isInEhr(tx: ClinicTx, { patients }: Scope): Promise<boolean> {
  const rows = await tx.sql(
    `select from ehr_link l join ehr_connection c on c.clinic_id = l.clinic_id and c.id = l.connection_id and c.state = 'active'
      where l.clinic_id = $1 and l.type = 'Patient' and l.local_id = any($2::uuid[]) and l.gone_at is null limit 1`,
    [tx.clinicId, patients],
  );
  return rows.length > 0;
}

async function settle(tx: ClinicTx, holding: Holding, call: { readonly scope: Scope; readonly now: Instant }) {
  const { table, where } = holding;
  const made = (text: string) => bound(text, { ...call, clinicId: tx.clinicId });
  const rows = `t.clinic_id = $1 and (${where})`;
  if (holding.fate === 'kept') {
    const { text, params } = made(`select count(*)::int as rows from ${table} t where ${rows}`);
    const [counted] = await tx.sql<{ rows: number }>(text, params);
    return counted?.rows ?? 0;
  }
  const { text, params } = made(
    holding.fate === 'deleted'
      ? `delete from ${table} t where ${rows}`
      : `update ${table} t set ${holding.set} where ${rows}`,
  );
  return tx.run(text, params);
}

/**
 * Erases a patient as the law lets and asks (GDPR, article 17): names, addresses, words and copies go; what must be kept stands
 * under an id alone, and the report says why. One transaction; the trail stays whole and tells of it. It cannot be undone.
 */
export async function erasePatient(
  ctx: ClinicContext<ErasurePorts>,
  erasure: Erasure,
): Promise<Result<ErasureReport, ErasureRefusal>> {
  const { patientId } = erasure;
  if (!(await getPatient(ctx, patientId))) return refuse({ code: 'patient-unknown' });
  const obstructed = await ctx.db.inClinic(ctx.clinicId, async (tx) =>
    obstacle(tx, await scopeOf(tx, patientId), erasure),
  );
  if (obstructed) return refuse(obstructed);
  const visits = await settleVisits(ctx, erasure);
  if (!visits.ok) return visits;
  await deleteSound(ctx, patientId);
  return ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const call = { scope: await scopeOf(tx, patientId), now: ctx.clock.now() };
    await tx.sql('select forget_triage_words($1::uuid[])', [call.scope.patients]);
    const erased: Record<string, number> = {};
    const kept: { table: string; rows: number; why: KeptBecause }[] = [];
    for (const holding of HOLDINGS) {
      const rows = await settle(tx, holding, call);
      if (rows === 0) continue;
      if (holding.fate === 'kept') kept.push({ table: holding.table, rows, why: holding.why });
      else erased[holding.table] = rows;
    }
    const subject = { type: 'Patient', id: patientId };
    await record(tx, ctx, { action: 'patient.erase', subject, patientId, detail: { erased } });
    return ok({ erased, kept, cancelled: visits.value });
  });
}
