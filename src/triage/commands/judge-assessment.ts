import { record } from '../../audit/index.ts';
import { can } from '../../identity/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import type { JudgementReason } from '../domain/governance.ts';
import type { Level } from '../domain/level.ts';
import type { JudgementRefusal } from '../errors.ts';
import { markSeen, watchSooner } from '../jobs/watch-expiry.ts';
import { emit } from '../../platform/outbox/emit.ts';
import { getAssessment } from '../queries/get-assessment.ts';
import { deadlineOf } from '../queries/terms-of-booking.ts';
import type { TriageAssessment, TriageId } from '../store/assessment-rows.ts';

export interface Judgement {
  readonly assessmentId: TriageId;
  readonly level: Level;
  readonly reason: JudgementReason;
  readonly comment?: string | undefined;
}

async function lastLevel(tx: ClinicTx, id: TriageId): Promise<Level | undefined> {
  const [row] = await tx.sql<{ level: Level }>(
    `select level from triage_judgement where clinic_id = $1 and assessment_id = $2 and kind = 'override' order by at desc, id desc limit 1`,
    [tx.clinicId, id],
  );
  return row?.level;
}

async function insert(
  tx: ClinicTx,
  ctx: ClinicContext,
  told: Judgement & { readonly kind: 'override' | 'shadow'; readonly before: Level },
): Promise<boolean> {
  if (ctx.actor.kind !== 'staff') return false;
  const { assessmentId, level, reason, comment, kind, before } = told;
  const made = await tx.run(
    `insert into triage_judgement (clinic_id, id, assessment_id, kind, level_before, level, staff_id, role, reason, comment, at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict do nothing`,
    [
      tx.clinicId,
      ctx.ids.next(),
      assessmentId,
      kind,
      before,
      level,
      ctx.actor.id,
      ctx.actor.role,
      reason,
      comment ?? null,
      new Date(ctx.clock.now()),
    ],
  );
  if (made === 0) return false;
  await record(tx, ctx, {
    action: kind === 'override' ? 'triage.override' : 'triage.shadow',
    subject: { type: 'RiskAssessment', id: assessmentId },
    detail: { before, level, reason },
  });
  return true;
}

/** Who raises is believed at once: it is waited for no longer than the level allows, and at 1 and 2 somebody on duty is called. */
async function raise(
  tx: ClinicTx,
  ctx: ClinicContext,
  told: { readonly assessment: TriageAssessment; readonly level: Level; readonly before: Level },
): Promise<void> {
  const { assessment, level, before } = told;
  if (level >= before) return;
  const deadline = deadlineOf(level, assessment.decidedAt);
  if (deadline !== undefined) await watchSooner(tx, ctx, { id: assessment.id, deadline });
  if (level > 2) return;
  const { id: assessmentId, patientId, conversationId } = assessment;
  await emit(tx, ctx, {
    type: 'triage.raised',
    payload: {
      assessmentId,
      level,
      ...(patientId ? { patientId } : {}),
      ...(conversationId ? { conversationId } : {}),
    },
  });
}

/**
 * A person decides otherwise than the engine: everybody may raise, only a clinician lowers, and then with words of his own. The
 * assessment stands as it was; this is a row beside it, and the last one holds: what is booked for it follows. Publishes `triage.raised`
 * where the desk raises it to level 1 or 2.
 */
export async function overrideLevel(
  ctx: ClinicContext,
  judgement: Judgement,
): Promise<Result<{ readonly level: Level }, JudgementRefusal>> {
  const { actor } = ctx;
  if (actor.kind !== 'staff') return refuse({ code: 'staff-only' });
  const assessment = await getAssessment(ctx, judgement.assessmentId);
  if (!assessment) return refuse({ code: 'triage-unknown' });
  return ctx.db.inClinic(ctx.clinicId, async (tx): Promise<Result<{ readonly level: Level }, JudgementRefusal>> => {
    await tx.sql('select pg_advisory_xact_lock(hashtextextended($1, 36)) as locked', [judgement.assessmentId]);
    const before = (await lastLevel(tx, judgement.assessmentId)) ?? assessment.decision.level;
    const isLower = judgement.level > before;
    if (isLower && !can(actor, 'triage.sign')) return refuse({ code: 'lowering-not-allowed' });
    if (isLower && (judgement.comment ?? '').trim() === '') return refuse({ code: 'reason-missing' });
    await insert(tx, ctx, { ...judgement, kind: 'override', before });
    if (can(actor, 'triage.sign')) await markSeen(tx, ctx, judgement.assessmentId);
    else if (assessment.mode !== 'shadow') await raise(tx, ctx, { assessment, level: judgement.level, before });
    return ok({ level: judgement.level });
  });
}

/**
 * What a clinician decided beside a shadow, told before the engine's own decision is shown to them. Refuses whoever is no clinician,
 * an assessment that acted, and `already-judged`: a second thought after the answer is known compares nothing.
 */
export async function judgeShadow(
  ctx: ClinicContext,
  judgement: Judgement,
): Promise<Result<{ readonly same: boolean; readonly level: Level }, JudgementRefusal>> {
  if (ctx.actor.kind !== 'staff') return refuse({ code: 'staff-only' });
  if (!can(ctx.actor, 'triage.sign')) return refuse({ code: 'clinician-only' });
  const assessment = await getAssessment(ctx, judgement.assessmentId);
  if (!assessment) return refuse({ code: 'triage-unknown' });
  if (assessment.mode !== 'shadow') return refuse({ code: 'not-shadow' });
  const { level } = assessment.decision;
  const made = await ctx.db.inClinic(ctx.clinicId, (tx) =>
    insert(tx, ctx, { ...judgement, kind: 'shadow', before: level }),
  );
  return made ? ok({ same: level === judgement.level, level }) : refuse({ code: 'already-judged' });
}

/** Says that somebody looked after it. */
export async function assessmentSeen(ctx: ClinicContext, id: TriageId): Promise<void> {
  await ctx.db.inClinic(ctx.clinicId, (tx) => markSeen(tx, ctx, id));
}
