import type { ClinicContext } from '../../platform/kernel/context.ts';
import {
  ASSESSMENT_COLUMNS,
  toAssessment,
  type AssessmentRow,
  type TriageAssessment,
  type TriageId,
} from '../store/assessment-rows.ts';

/** A stored assessment, or undefined where the clinic has none of that id. */
export async function getAssessment(ctx: ClinicContext, id: TriageId): Promise<TriageAssessment | undefined> {
  const [row] = await ctx.db.query<AssessmentRow>(
    ctx.clinicId,
    `select ${ASSESSMENT_COLUMNS} from triage_assessment where clinic_id = $1 and id = $2`,
    [ctx.clinicId, id],
  );
  return row && toAssessment(row);
}
