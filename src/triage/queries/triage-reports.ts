import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { Instant } from '../../platform/time/instant.ts';
import { assess, assessAbandoned } from '../domain/assess.ts';
import type { Level } from '../domain/level.ts';
import type { Protocol } from '../domain/protocol.ts';
import { ASSESSMENT_COLUMNS, toAssessment, type AssessmentRow, type TriageId } from '../store/assessment-rows.ts';
import { allDocuments } from './triage-library.ts';

export interface Period {
  readonly from: Instant;
  readonly to: Instant;
}

/** How often people decided otherwise than a rule, and how often each of them did. */
export interface OverrideReport {
  readonly assessments: number;
  readonly byRule: readonly {
    readonly rule: string;
    readonly assessments: number;
    readonly raised: number;
    readonly lowered: number;
  }[];
  readonly byAgent: readonly {
    readonly staffId: string;
    readonly role: string;
    readonly raised: number;
    readonly lowered: number;
    readonly reasons: Readonly<Record<string, number>>;
  }[];
}

const DECIDED = `with decided as (
    select a.id, (a.decision -> 'reasons' -> 0 ->> 'protocol') || '/' || (a.decision -> 'reasons' -> 0 ->> 'rule') as rule
      from triage_assessment a where a.clinic_id = $1 and a.decided_at >= $2 and a.decided_at < $3
        and not exists (select from triage_assessment n where n.clinic_id = a.clinic_id and n.continues = a.id))`;

export async function overrideReport(ctx: ClinicContext, { from, to }: Period): Promise<OverrideReport> {
  const period = [ctx.clinicId, new Date(from), new Date(to)] as const;
  const [rules, agents] = await Promise.all([
    ctx.db.query<OverrideReport['byRule'][number]>(
      ctx.clinicId,
      `${DECIDED} select d.rule, count(distinct d.id)::int as assessments,
          count(*) filter (where j.level < j.level_before)::int as raised, count(*) filter (where j.level > j.level_before)::int as lowered
         from decided d left join triage_judgement j on j.clinic_id = $1 and j.assessment_id = d.id and j.kind = 'override'
        group by 1 order by 2 desc, 1 limit 500`,
      period,
    ),
    ctx.db.query<OverrideReport['byAgent'][number]>(
      ctx.clinicId,
      `select s.staff_id as "staffId", s.role, sum(s.raised)::int as raised, sum(s.lowered)::int as lowered,
          jsonb_object_agg(s.reason, s.count) as reasons
         from (select staff_id, role, reason, count(*)::int as count, count(*) filter (where level < level_before) as raised,
             count(*) filter (where level > level_before) as lowered
           from triage_judgement where clinic_id = $1 and kind = 'override' and at >= $2 and at < $3 group by 1, 2, 3) s
        group by 1, 2 order by 4 desc, 1 limit 500`,
      period,
    ),
  ]);
  return { assessments: rules.reduce((sum, { assessments }) => sum + assessments, 0), byRule: rules, byAgent: agents };
}

/** The engine beside the clinicians, where it only watched. */
export interface ShadowReport {
  readonly compared: number;
  readonly same: number;
  /** The engine was less urgent than the clinician: what must not happen. */
  readonly under: number;
  readonly over: number;
  /** Of what the clinicians put at level 1 or 2, how many the engine did. */
  readonly emergencies: { readonly seen: number; readonly recognised: number };
  readonly pairs: readonly { readonly engine: Level; readonly clinician: Level; readonly count: number }[];
}

export async function shadowReport(ctx: ClinicContext, { from, to }: Period): Promise<ShadowReport> {
  const pairs = await ctx.db.query<ShadowReport['pairs'][number]>(
    ctx.clinicId,
    `select level_before as engine, level as clinician, count(*)::int as count from triage_judgement
      where clinic_id = $1 and kind = 'shadow' and at >= $2 and at < $3 group by 1, 2 order by 1, 2`,
    [ctx.clinicId, new Date(from), new Date(to)],
  );
  const sum = (of: (pair: (typeof pairs)[number]) => boolean) =>
    pairs.filter(of).reduce((total, { count }) => total + count, 0);
  return {
    compared: sum(() => true),
    same: sum(({ engine, clinician }) => engine === clinician),
    under: sum(({ engine, clinician }) => engine > clinician),
    over: sum(({ engine, clinician }) => engine < clinician),
    emergencies: {
      seen: sum(({ clinician }) => clinician <= 2),
      recognised: sum(({ engine, clinician }) => clinician <= 2 && engine <= 2),
    },
    pairs,
  };
}

/** A stored call that an edited protocol would decide otherwise. */
export interface ChangedCall {
  readonly assessmentId: TriageId;
  readonly decidedAt: Instant;
  readonly before: Level;
  readonly after: Level;
  readonly ruleBefore: string;
  readonly ruleAfter: string;
}

export interface WouldChange {
  readonly looked: number;
  readonly raised: number;
  readonly lowered: number;
  /** At most 200, the newest first. */
  readonly calls: readonly ChangedCall[];
}

const MOST_LOOKED_AT = 5_000;
const MOST_CALLS = 200;

function ruleOf(reasons: readonly { readonly protocol: string; readonly rule: string }[]): string {
  const [first] = reasons;
  return first ? `${first.protocol}/${first.rule}` : 'none';
}

/**
 * Which of the stored calls (the newest 5,000) an edited protocol would change, were it in the place of the version that decided them.
 * Reads only. Lowered ones are what a clinician must look at one by one before signing.
 */
export async function wouldChange(ctx: ClinicContext, edited: Protocol): Promise<WouldChange> {
  const [rows, documents] = await Promise.all([
    ctx.db.query<AssessmentRow>(
      ctx.clinicId,
      `select ${ASSESSMENT_COLUMNS} from triage_assessment where clinic_id = $1 order by decided_at desc, id desc limit ${MOST_LOOKED_AT}`,
      [ctx.clinicId],
    ),
    allDocuments(ctx),
  ]);
  const changed = rows.flatMap((row): ChangedCall[] => {
    const stored = toAssessment(row);
    const names = stored.library ?? documents.map(({ id, version }) => `${id}@${version}`);
    const used = names.flatMap((name) => documents.find(({ id, version }) => `${id}@${version}` === name) ?? []);
    const others = used.filter(({ id }) => id !== edited.id);
    const library = edited.entry.length === 0 ? [edited, ...others] : [...others, edited];
    const { abandoned, answers, ...rest } = stored.input;
    const decides = abandoned ? assessAbandoned : assess;
    const { decision } = decides({ ...rest, answers: new Map(Object.entries(answers)) }, library);
    if (decision.level === stored.decision.level) return [];
    return [
      {
        assessmentId: stored.id,
        decidedAt: stored.decidedAt,
        before: stored.decision.level,
        after: decision.level,
        ruleBefore: ruleOf(stored.decision.reasons),
        ruleAfter: ruleOf(decision.reasons),
      },
    ];
  });
  return {
    looked: rows.length,
    raised: changed.filter(({ before, after }) => after < before).length,
    lowered: changed.filter(({ before, after }) => after > before).length,
    calls: changed.slice(0, MOST_CALLS),
  };
}
