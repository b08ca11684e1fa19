import { namedActor } from '../../platform/kernel/actor.ts';
import { record } from '../../audit/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import { emit } from '../../platform/outbox/emit.ts';
import type { DraftChanged, NoDraft, PersonasNotPassed, RulesUnknown } from '../errors.ts';
import { TRIED_SINCE } from '../queries/tryout.ts';
import {
  forgetRules,
  RULES_COLUMNS,
  toSavedRules,
  type AnsweringRulesId,
  type RulesRow,
  type SavedRules,
} from '../queries/rules.ts';

async function replaceInForce(tx: ClinicTx): Promise<void> {
  await tx.run(`update answering_rules set status = 'replaced' where clinic_id = $1 and status = 'in-force'`, [
    tx.clinicId,
  ]);
}

async function announce(
  tx: ClinicTx,
  ctx: ClinicContext,
  told: { readonly action: string; readonly saved: RulesRow; readonly detail?: Readonly<Record<string, string>> },
): Promise<void> {
  const { action, saved, detail } = told;
  const subject = { type: 'AnsweringRules', id: saved.id };
  await Promise.all([
    record(tx, ctx, { action, subject, ...(detail ? { detail } : {}) }),
    emit(tx, ctx, { type: 'answering.changed', payload: { rulesId: saved.id } }),
  ]);
  tx.afterCommit(() => forgetRules(ctx));
}

async function tryoutState(tx: ClinicTx, draft: { readonly id: string; readonly version: number }) {
  const [row] = await tx.sql<{ state: 'running' | 'passed' | 'failed' }>(
    'select state from rules_tryout where clinic_id = $1 and rules_id = $2 and version = $3',
    [tx.clinicId, draft.id, draft.version],
  );
  return row?.state ?? 'none';
}

/**
 * From now on calls are answered by the draft. Refused unless the made-up callers came through with this very version of it;
 * `untried` publishes all the same, for a reason that the trail keeps. Publishes `answering.changed`.
 */
export async function publishRules(
  ctx: ClinicContext,
  expectedVersion: number,
  untried?: string,
): Promise<Result<SavedRules, DraftChanged | NoDraft | PersonasNotPassed>> {
  return ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const [draft] = await tx.sql<{ id: AnsweringRulesId; version: number }>(
      `select id, version from answering_rules where clinic_id = $1 and status = 'draft' for update`,
      [tx.clinicId],
    );
    if (!draft) return refuse({ code: 'no-draft' });
    if (draft.version !== expectedVersion) return refuse({ code: 'version-conflict', version: draft.version });
    const tryout = await tryoutState(tx, draft);
    if (tryout !== 'passed' && !untried) return refuse({ code: 'personas-not-passed', tryout });
    await replaceInForce(tx);
    const [published] = await tx.sql<RulesRow>(
      `update answering_rules set status = 'in-force', published_at = $3 where clinic_id = $1 and id = $2 returning ${RULES_COLUMNS}`,
      [tx.clinicId, draft.id, new Date(ctx.clock.now())],
    );
    const saved = required(published, 'the draft that was just published');
    await announce(tx, ctx, { action: 'answering.publish', saved, ...(untried ? { detail: { untried } } : {}) });
    return ok(toSavedRules(saved));
  });
}

async function pastTryoutState(tx: ClinicTx, rulesId: AnsweringRulesId) {
  const [row] = await tx.sql<{ state: 'running' | 'passed' | 'failed' }>(
    `select t.state from rules_tryout t
      where t.clinic_id = $1 and t.rules_id = $2 and t.started_at >= ${TRIED_SINCE} order by t.version desc limit 1`,
    [tx.clinicId, rulesId],
  );
  return row?.state ?? 'none';
}

/**
 * Puts rules of the past in force again, as a new entry of the history; a draft stays as it is. Refused unless the made-up
 * callers came through with them since the rules in force were published; `untried` does it all the same, for a reason that
 * the trail keeps.
 */
export async function rollBackRules(
  ctx: ClinicContext,
  rulesId: AnsweringRulesId,
  untried?: string,
): Promise<Result<SavedRules, RulesUnknown | PersonasNotPassed>> {
  return ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const [found] = await tx.sql<RulesRow>(
      `select ${RULES_COLUMNS} from answering_rules where clinic_id = $1 and id = $2 and published_at is not null`,
      [tx.clinicId, rulesId],
    );
    if (!found) return refuse({ code: 'rules-unknown' });
    const tryout = await pastTryoutState(tx, rulesId);
    if (tryout !== 'passed' && !untried) return refuse({ code: 'personas-not-passed', tryout });
    await replaceInForce(tx);
    const now = new Date(ctx.clock.now());
    const [restored] = await tx.sql<RulesRow>(
      `insert into answering_rules (clinic_id, id, status, rules, note, author, saved_at, published_at)
       values ($1, $2, 'in-force', $3, $4, $5, $6, $6) returning ${RULES_COLUMNS}`,
      [tx.clinicId, ctx.ids.next(), found.rules, found.note, namedActor(ctx.actor), now],
    );
    const saved = required(restored, 'the rules that were just restored');
    await announce(tx, ctx, { action: 'answering.roll-back', saved, ...(untried ? { detail: { untried } } : {}) });
    return ok(toSavedRules(saved));
  });
}
