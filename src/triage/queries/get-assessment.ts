import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { ConversationId } from '../../platform/kernel/ids.ts';
import type { Instant } from '../../platform/time/instant.ts';
import { allDocuments } from './triage-library.ts';
import {
  ASSESSMENT_COLUMNS,
  toAssessment,
  type AssessmentRow,
  type TriageAssessment,
  type TriageId,
} from '../store/assessment-rows.ts';

/** The newest assessment of some conversations since an instant: what a caller told before. */
export async function lastAssessmentOf(
  ctx: ClinicContext,
  asked: { readonly conversations: readonly ConversationId[]; readonly since: Instant },
): Promise<TriageAssessment | undefined> {
  const [row] = await ctx.db.query<AssessmentRow>(
    ctx.clinicId,
    `select ${ASSESSMENT_COLUMNS} from triage_assessment
      where clinic_id = $1 and conversation_id = any($2::uuid[]) and decided_at > $3 order by decided_at desc, id desc limit 1`,
    [ctx.clinicId, asked.conversations, new Date(asked.since)],
  );
  return row && toAssessment(row);
}

/**
 * The specialties of what made it as urgent as it is, the deciding one first: whose clinician is called. A further specialty of a protocol
 * that has protocols of its own (a dentist, of the universal screen) is meant only where one of those applies too: for who does not
 * breathe no dentist is rung. Empty where no protocol did, or there is no such assessment.
 */
export async function specialtiesOf(ctx: ClinicContext, id: TriageId): Promise<readonly string[]> {
  const decision = (await getAssessment(ctx, id))?.decision;
  if (!decision) return [];
  const documents = await allDocuments(ctx);
  const specialtiesBy = (name: string): readonly string[] => {
    const version = decision.protocols.find((one) => one.id === name)?.version;
    return documents.find((one) => one.id === name && one.version === version)?.specialty ?? [];
  };
  const mainOfAny = new Set(documents.map(({ specialty }) => specialty[0]));
  const mainHere = new Set(decision.reasons.map(({ protocol }) => specialtiesBy(protocol)[0]));
  const deciding = decision.reasons.filter(({ level }) => level === decision.level).map(({ protocol }) => protocol);
  const found = deciding.flatMap((name) =>
    specialtiesBy(name).filter((one, index) => index === 0 || !mainOfAny.has(one) || mainHere.has(one)),
  );
  return [...new Set(found)];
}

/** A stored assessment, or undefined where the clinic has none of that id. */
export async function getAssessment(ctx: ClinicContext, id: TriageId): Promise<TriageAssessment | undefined> {
  const [row] = await ctx.db.query<AssessmentRow>(
    ctx.clinicId,
    `select ${ASSESSMENT_COLUMNS} from triage_assessment where clinic_id = $1 and id = $2`,
    [ctx.clinicId, id],
  );
  return row && toAssessment(row);
}
