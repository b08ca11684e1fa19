import { record } from '../../audit/index.ts';
import { getPatient } from '../../patients/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { PatientId } from '../../platform/kernel/ids.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import { toIso } from '../../platform/time/instant.ts';
import { HOLDINGS } from './holdings.ts';
import { bound, scopeOf } from './scope.ts';

export interface PatientExport {
  readonly exportedAt: string;
  readonly clinicId: string;
  readonly patientId: string;
  /** Rows as they are kept, by table; tables without any are left out. */
  readonly holdings: Readonly<Record<string, readonly object[]>>;
}

export interface PatientUnknown {
  readonly code: 'patient-unknown';
}

/** Everything that is held about a patient (GDPR, articles 15 and 20). Leaves an entry in the trail. */
export async function exportPatient(
  ctx: ClinicContext,
  patientId: PatientId,
): Promise<Result<PatientExport, PatientUnknown>> {
  if (!(await getPatient(ctx, patientId))) return refuse({ code: 'patient-unknown' });
  return ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const scope = await scopeOf(tx, patientId);
    const holdings: Record<string, readonly object[]> = {};
    for (const { table, where, secret = [] } of HOLDINGS) {
      const { text, params } = bound(
        `select to_jsonb(t) ${secret.map((column) => `- '${column}'`).join(' ')} as row from ${table} t
          where t.clinic_id = $1 and (${where})`,
        { scope, clinicId: tx.clinicId },
      );
      const rows = await tx.sql<{ row: object }>(text, params);
      if (rows.length > 0) holdings[table] = rows.map(({ row }) => row);
    }
    const detail = { tables: Object.keys(holdings).length };
    await record(tx, ctx, { action: 'patient.export', subject: { type: 'Patient', id: patientId }, patientId, detail });
    return ok({ exportedAt: toIso(ctx.clock.real()), clinicId: tx.clinicId, patientId, holdings });
  });
}

/** As the desk asks for it: undefined where there is no such patient. */
export async function heldAbout(ctx: ClinicContext, patientId: PatientId): Promise<PatientExport | undefined> {
  const exported = await exportPatient(ctx, patientId);
  return exported.ok ? exported.value : undefined;
}
