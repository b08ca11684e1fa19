import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import {
  ASSESSMENT_COLUMNS,
  toAssessment,
  type AssessmentRow,
  type TriageAssessment,
  type TriageId,
} from '../store/assessment-rows.ts';

/** Nobody answers more than some dozens of questions of one talk. */
const MOST_STEPS = 200;

/** What was told last of all that went on with an assessment; itself where nothing did. Undefined where the clinic has no such assessment. */
export async function newestAfter(ctx: ClinicContext, id: TriageId): Promise<TriageAssessment | undefined> {
  const [row] = await ctx.db.query<AssessmentRow>(
    ctx.clinicId,
    `with recursive after as (
       select id, decided_at, 0 as step from triage_assessment where clinic_id = $1 and id = $2
       union all
       select a.id, a.decided_at, after.step + 1 from triage_assessment a join after on a.continues = after.id
        where a.clinic_id = $1 and after.step < ${MOST_STEPS}
     )
     select ${ASSESSMENT_COLUMNS} from triage_assessment
      where clinic_id = $1 and id = (select id from after order by decided_at desc, step desc, id desc limit 1)`,
    [ctx.clinicId, id],
  );
  return row && toAssessment(row);
}

/** Whether somebody went on with it since it was read. From here on nobody else does, until this transaction ends. */
export async function isOvertaken(tx: ClinicTx, id: TriageId): Promise<boolean> {
  await tx.sql('select pg_advisory_xact_lock(hashtextextended($1, 0)) as locked', [`triage ${tx.clinicId} ${id}`]);
  const rows = await tx.sql<{ id: string }>(
    'select id from triage_assessment where clinic_id = $1 and continues = $2 limit 1',
    [tx.clinicId, id],
  );
  return rows.length > 0;
}
