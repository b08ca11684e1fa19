import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { StaffId } from '../../platform/kernel/ids.ts';
import type { Instant } from '../../platform/time/instant.ts';
import type { JudgementReason } from '../domain/governance.ts';
import type { Level } from '../domain/level.ts';
import type { TriageId } from '../store/assessment-rows.ts';

/** What a person decided otherwise than the engine; the last one holds. */
export interface Override {
  readonly level: Level;
  readonly reason: JudgementReason;
  readonly comment?: string | undefined;
  readonly staffId: StaffId;
  readonly role: string;
  readonly at: Instant;
}

/** The override that holds. Undefined where the engine's decision does. */
export async function overrideOf(ctx: ClinicContext, id: TriageId): Promise<Override | undefined> {
  const [row] = await ctx.db.query<Omit<Override, 'comment'> & { readonly comment: string | null }>(
    ctx.clinicId,
    `select level, reason, comment, staff_id as "staffId", role, at from triage_judgement
      where clinic_id = $1 and assessment_id = $2 and kind = 'override' order by at desc, id desc limit 1`,
    [ctx.clinicId, id],
  );
  return row && { ...row, comment: row.comment ?? undefined };
}
