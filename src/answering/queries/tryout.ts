import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { Instant } from '../../platform/time/instant.ts';
import type { AnsweringRulesId } from './rules.ts';

/**
 * What must not be in a call: done though it was not asked for, done twice, another time than agreed, nobody reached, no end,
 * no help; and not done any more where the rules in force get it done.
 */
export const TRIAL_FAULTS = [
  'not-asked-for',
  'twice',
  'other-time',
  'no-person',
  'no-end',
  'not-helped',
  'worse-than-now',
] as const;
export type TrialFault = (typeof TRIAL_FAULTS)[number];

/** What came of one call of a made-up caller. */
export interface RulesTrial {
  readonly persona: string;
  readonly errand: 'book' | 'move' | 'cancel' | 'person';
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

/** How the draft as it stands was tried out; undefined where it was not, or was changed since. One round trip. */
export async function tryoutOfDraft(ctx: ClinicContext): Promise<RulesTryout | undefined> {
  const [row] = await ctx.db.query<TryoutRow>(
    ctx.clinicId,
    `select t.rules_id, t.version, t.state, t.calls, t.trials, t.started_at from rules_tryout t
       join answering_rules r on r.clinic_id = t.clinic_id and r.id = t.rules_id and r.version = t.version
      where t.clinic_id = $1 and r.status = 'draft'`,
    [ctx.clinicId],
  );
  if (!row) return undefined;
  const { rules_id: rulesId, version, state, calls, trials, started_at: startedAt } = row;
  return { rulesId, version, state, calls, trials, startedAt };
}
