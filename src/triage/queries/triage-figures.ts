import type { RuntimeContext } from '../../platform/kernel/context.ts';
import { DAY_MS } from '../../platform/time/instant.ts';

export interface TriageFigures {
  /** Assessments of the last day by level, over all clinics. */
  readonly levels: Readonly<Record<number, number>>;
  /** Questions answered in each, on average. */
  readonly questions: number;
}

/** For the operator's figures. Reads only. */
export async function triageFigures({ db, clock }: Pick<RuntimeContext, 'db' | 'clock'>): Promise<TriageFigures> {
  const rows = await db.querySystem<{ level: number; count: number; answered: number }>(
    `select level, count(*)::int as count,
        sum((select count(*) from jsonb_object_keys(input -> 'answers')))::int as answered
       from triage_assessment where decided_at > $1 group by 1`,
    [new Date(clock.now() - DAY_MS)],
  );
  const total = rows.reduce((sum, { count }) => sum + count, 0);
  const answered = rows.reduce((sum, row) => sum + row.answered, 0);
  return {
    levels: Object.fromEntries(rows.map(({ level, count }) => [level, count])),
    questions: total === 0 ? 0 : answered / total,
  };
}
