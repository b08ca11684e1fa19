import type { ClinicId } from '../../platform/kernel/ids.ts';
import type { RuntimeContext } from '../../platform/kernel/context.ts';
import { DAY_MS } from '../../platform/time/instant.ts';
import type { Level } from '../domain/level.ts';

export interface TriageFigures {
  /** Assessments of the last day by level, over all clinics. */
  readonly levels: Readonly<Record<number, number>>;
  /** The same by clinic; none where there are more than `MOST_CLINICS`, so that a label never has thousands of values. */
  readonly byClinic: readonly { readonly clinicId: ClinicId; readonly level: Level; readonly count: number }[];
  /** Questions answered in each, on average. */
  readonly questions: number;
  /** Milliseconds that the engine took to decide; absent where nothing was decided. */
  readonly decisionMs?: { readonly median: number; readonly slowest1Percent: number };
}

/** Of so many clinics each has figures of its own. */
const MOST_CLINICS = 50;

interface Row {
  readonly clinicId: ClinicId;
  readonly level: Level;
  readonly count: number;
  readonly answered: number;
}

/** At the desk each answer makes an assessment that goes on with the one before: the last one counts. */
const GONE_ON = 'select from triage_assessment n where n.clinic_id = a.clinic_id and n.continues = a.id';

/** For the operator's figures. Reads only. */
export async function triageFigures({ db, clock }: Pick<RuntimeContext, 'db' | 'clock'>): Promise<TriageFigures> {
  const since = new Date(clock.now() - DAY_MS);
  const [rows, [times], [clinics]] = await Promise.all([
    db.querySystem<Row>(
      `select clinic_id as "clinicId", level, count(*)::int as count,
          sum((select count(*) from jsonb_object_keys(input -> 'answers')))::int as answered
         from triage_assessment a where decided_at > $1 and not exists (${GONE_ON})
        group by 1, 2 order by 1, 2`,
      [since],
    ),
    db.querySystem<{ median: number | null; slowest: number | null }>(
      `select percentile_cont(0.5) within group (order by took_ms) as median,
          percentile_cont(0.99) within group (order by took_ms) as slowest
         from triage_assessment where decided_at > $1 and took_ms is not null`,
      [since],
    ),
    db.querySystem<{ count: number }>(
      `select count(*)::int as count from (select id from clinic limit ${MOST_CLINICS + 1}) c`,
    ),
  ]);
  const levels: Record<number, number> = {};
  for (const { level, count } of rows) levels[level] = (levels[level] ?? 0) + count;
  const total = rows.reduce((sum, { count }) => sum + count, 0);
  const answered = rows.reduce((sum, row) => sum + row.answered, 0);
  const isBounded = (clinics?.count ?? 0) <= MOST_CLINICS;
  const { median, slowest } = times ?? { median: null, slowest: null };
  return {
    levels,
    byClinic: isBounded ? rows.map(({ clinicId, level, count }) => ({ clinicId, level, count })) : [],
    questions: total === 0 ? 0 : answered / total,
    ...(median === null || slowest === null ? {} : { decisionMs: { median, slowest1Percent: slowest } }),
  };
}
