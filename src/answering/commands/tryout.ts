import { record } from '../../audit/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import type { DraftChanged, NoDraft } from '../errors.ts';
import type { RulesTrial } from '../queries/tryout.ts';
import type { AnsweringRulesId } from '../queries/rules.ts';

/** One version of a draft. */
export interface DraftVersion {
  readonly rulesId: AnsweringRulesId;
  readonly version: number;
}

/**
 * Begins the try-out of the draft as it stands; one that was there of the same version begins anew. `plan` writes the work
 * that holds the calls into the same transaction.
 */
export async function beginTryout(
  ctx: ClinicContext,
  wanted: { readonly expectedVersion: number; readonly calls: number },
  plan: (tx: ClinicTx, draft: DraftVersion) => Promise<void>,
): Promise<Result<DraftVersion, DraftChanged | NoDraft>> {
  return ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const [draft] = await tx.sql<{ id: AnsweringRulesId; version: number }>(
      `select id, version from answering_rules where clinic_id = $1 and status = 'draft' for update`,
      [tx.clinicId],
    );
    if (!draft) return refuse({ code: 'no-draft' });
    const { id: rulesId, version } = draft;
    if (version !== wanted.expectedVersion) return refuse({ code: 'version-conflict', version });
    await tx.run(
      `insert into rules_tryout (clinic_id, rules_id, version, state, calls, author, started_at)
       values ($1, $2, $3, 'running', $4, $5, $6)
       on conflict (clinic_id, rules_id, version) do update
         set state = 'running', calls = excluded.calls, trials = '[]', author = excluded.author,
             started_at = excluded.started_at, finished_at = null`,
      [tx.clinicId, rulesId, version, wanted.calls, ctx.actor, new Date(ctx.clock.now())],
    );
    const subject = { type: 'AnsweringRules', id: rulesId };
    await record(tx, ctx, { action: 'answering.try-out', subject, detail: { version } });
    await plan(tx, { rulesId, version });
    return ok({ rulesId, version });
  });
}

/** Writes down the calls held so far; with the last of them the try-out has passed or failed. */
export async function saveTrials(
  ctx: ClinicContext,
  { rulesId, version }: DraftVersion,
  trials: readonly RulesTrial[],
): Promise<void> {
  const passed = trials.every(({ wrong }) => wrong.length === 0);
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    tx.run(
      `update rules_tryout set trials = $4::jsonb,
              state = case when calls > $5 then 'running' when $6 then 'passed' else 'failed' end,
              finished_at = case when calls > $5 then null else $7::timestamptz end
        where clinic_id = $1 and rules_id = $2 and version = $3 and state = 'running'`,
      [tx.clinicId, rulesId, version, JSON.stringify(trials), trials.length, passed, new Date(ctx.clock.now())],
    ),
  );
}
