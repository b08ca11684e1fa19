import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { Instant } from '../../platform/time/instant.ts';
import type { AnsweringRules } from '../domain/rules.ts';
import { RULES_COLUMNS, toSavedRules, type AnsweringRulesId, type RulesRow } from './rules.ts';

/**
 * What must not be in a call: done though it was not asked for, done twice, another time than agreed, nobody reached, no end,
 * no help; and not done any more where the rules in force get it done. Of a call of the past that was made a test: another answer
 * than wished, and another end.
 */
export const TRIAL_FAULTS = [
  'not-asked-for',
  'twice',
  'other-time',
  'no-person',
  'no-end',
  'not-helped',
  'worse-than-now',
  'other-answer',
  'other-end',
] as const;
export type TrialFault = (typeof TRIAL_FAULTS)[number];

/** What came of one call: of a made-up caller with an errand, or of a call of the past, whose `persona` is what it is about. */
export interface RulesTrial {
  readonly persona: string;
  readonly errand: 'book' | 'move' | 'cancel' | 'person' | 'recorded';
  readonly wrong: readonly TrialFault[];
  /** Done by the machine alone, or led to a person. */
  readonly came: 'done' | 'person' | 'nothing';
  /** Who spoke and what, in order; kept of the calls that went wrong. */
  readonly lines: readonly { readonly who: 'clinic' | 'caller'; readonly text: string }[];
}

/** The try-out of one version of a draft. */
export interface RulesTryout {
  readonly rulesId: AnsweringRulesId;
  readonly version: number;
  readonly state: 'running' | 'passed' | 'failed';
  /** All there will be; `trials` are those that are over. */
  readonly calls: number;
  readonly trials: readonly RulesTrial[];
  readonly startedAt: Instant;
}

interface TryoutRow {
  readonly rules_id: AnsweringRulesId;
  readonly version: number;
  readonly state: RulesTryout['state'];
  readonly calls: number;
  readonly trials: readonly RulesTrial[];
  readonly started_at: Instant;
}

const TRYOUT_COLUMNS = 't.rules_id, t.version, t.state, t.calls, t.trials, t.started_at';

function toTryout(row: TryoutRow | undefined): RulesTryout | undefined {
  if (!row) return undefined;
  const { rules_id: rulesId, version, state, calls, trials, started_at: startedAt } = row;
  return { rulesId, version, state, calls, trials, startedAt };
}

/** How the draft as it stands was tried out; undefined where it was not, or was changed since. One round trip. */
export async function tryoutOfDraft(ctx: ClinicContext): Promise<RulesTryout | undefined> {
  const [row] = await ctx.db.query<TryoutRow>(
    ctx.clinicId,
    `select ${TRYOUT_COLUMNS} from rules_tryout t
       join answering_rules r on r.clinic_id = t.clinic_id and r.id = t.rules_id and r.version = t.version
      where t.clinic_id = $1 and r.status = 'draft'`,
    [ctx.clinicId],
  );
  return toTryout(row);
}

/** A try-out of rules of the past counts only since what is in force was published: the clinic was another one before. */
export const TRIED_SINCE = `coalesce((select max(f.published_at) from answering_rules f
  where f.clinic_id = $1 and f.status = 'in-force'), '-infinity')`;

/** How rules of the past were tried out since those in force were published. One round trip. */
export async function tryoutOfPast(ctx: ClinicContext, rulesId: AnsweringRulesId): Promise<RulesTryout | undefined> {
  const [row] = await ctx.db.query<TryoutRow>(
    ctx.clinicId,
    `select ${TRYOUT_COLUMNS} from rules_tryout t
      where t.clinic_id = $1 and t.rules_id = $2 and t.started_at >= ${TRIED_SINCE} order by t.version desc limit 1`,
    [ctx.clinicId, rulesId],
  );
  return toTryout(row);
}

/** The rules of a try-out; undefined where the draft was changed meanwhile, and nobody waits for it any more. */
export async function rulesToTry(
  ctx: ClinicContext,
  tried: { readonly rulesId: string; readonly version: number },
): Promise<AnsweringRules | undefined> {
  const [row] = await ctx.db.query<RulesRow>(
    ctx.clinicId,
    `select ${RULES_COLUMNS} from answering_rules where clinic_id = $1 and id = $2 and version = $3`,
    [ctx.clinicId, tried.rulesId, tried.version],
  );
  return row && toSavedRules(row).rules;
}
