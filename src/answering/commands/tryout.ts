import { namedActor } from '../../platform/kernel/actor.ts';
import { record } from '../../audit/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import type { DraftChanged, NoDraft, RulesUnknown } from '../errors.ts';
import type { RulesTrial } from '../queries/tryout.ts';
import type { AnsweringRulesId } from '../queries/rules.ts';

/** One version of a set of rules. */
export interface TriedRules {
  readonly rulesId: AnsweringRulesId;
  readonly version: number;
}

/** What is tried: the draft as somebody sees it, or rules of the past that shall be in force again. */
export type TryoutWanted = { readonly expectedVersion: number } | { readonly pastId: AnsweringRulesId };

interface FoundRow {
  readonly id: AnsweringRulesId;
  readonly version: number;
}

async function rulesWanted(
  tx: ClinicTx,
  wanted: TryoutWanted,
): Promise<Result<TriedRules, DraftChanged | NoDraft | RulesUnknown>> {
  if ('pastId' in wanted) {
    const [past] = await tx.sql<FoundRow>(
      'select id, version from answering_rules where clinic_id = $1 and id = $2 and published_at is not null for update',
      [tx.clinicId, wanted.pastId],
    );
    return past ? ok({ rulesId: past.id, version: past.version }) : refuse({ code: 'rules-unknown' });
  }
  const [draft] = await tx.sql<FoundRow>(
    `select id, version from answering_rules where clinic_id = $1 and status = 'draft' for update`,
    [tx.clinicId],
  );
  if (!draft) return refuse({ code: 'no-draft' });
  const { id: rulesId, version } = draft;
  return version === wanted.expectedVersion ? ok({ rulesId, version }) : refuse({ code: 'version-conflict', version });
}

/**
 * Begins the try-out of the rules as they stand; one that was there of the same version begins anew. `plan` writes the work
 * that holds the calls into the same transaction.
 */
export async function beginTryout(
  ctx: ClinicContext,
  of: { readonly wanted: TryoutWanted; readonly calls: number },
  plan: (tx: ClinicTx, tried: TriedRules) => Promise<void>,
): Promise<Result<TriedRules, DraftChanged | NoDraft | RulesUnknown>> {
  return ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const found = await rulesWanted(tx, of.wanted);
    if (!found.ok) return found;
    const { rulesId, version } = found.value;
    await tx.run(
      `insert into rules_tryout (clinic_id, rules_id, version, state, calls, author, started_at)
       values ($1, $2, $3, 'running', $4, $5, $6)
       on conflict (clinic_id, rules_id, version) do update
         set state = 'running', calls = excluded.calls, trials = '[]', author = excluded.author,
             started_at = excluded.started_at, finished_at = null`,
      [tx.clinicId, rulesId, version, of.calls, namedActor(ctx.actor), new Date(ctx.clock.now())],
    );
    const subject = { type: 'AnsweringRules', id: rulesId };
    await record(tx, ctx, { action: 'answering.try-out', subject, detail: { version } });
    await plan(tx, found.value);
    return found;
  });
}

/** Writes down the calls held so far, of `calls` in all; with the last of them the try-out has passed or failed. */
export async function saveTrials(
  ctx: ClinicContext,
  { rulesId, version }: TriedRules,
  held: { readonly trials: readonly RulesTrial[]; readonly calls: number },
): Promise<void> {
  const { trials, calls } = held;
  const passed = trials.every(({ wrong }) => wrong.length === 0);
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    tx.run(
      `update rules_tryout set trials = $4::jsonb, calls = $8,
              state = case when $8 > $5::int then 'running' when $6 then 'passed' else 'failed' end,
              finished_at = case when $8 > $5::int then null else $7::timestamptz end
        where clinic_id = $1 and rules_id = $2 and version = $3 and state = 'running'`,
      [tx.clinicId, rulesId, version, JSON.stringify(trials), trials.length, passed, new Date(ctx.clock.now()), calls],
    ),
  );
}
