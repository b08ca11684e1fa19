import type { ClinicContext } from '../../platform/kernel/context.ts';
import { DAY_MS } from '../../platform/time/instant.ts';
import { isTooMuch } from '../domain/fatigue.ts';
import { nightCallSql, UNANSWERED_SQL } from '../store/case-rows.ts';

export interface OnCallFigures {
  /** Open and exhausted ones, and the others of the last day. */
  readonly cases: Readonly<Record<string, number>>;
  /** Calls and messages to people on duty in the last day, and the calls of them that nobody accepted. */
  readonly alerts: number;
  readonly unansweredCalls: number;
  /** People of whom more was asked in the last week than a person bears. */
  readonly tiredPeople: number;
}

/** Over all clinics, for the operator. Reads only. */
export async function onCallFigures(ctx: Pick<ClinicContext, 'db' | 'clock'>): Promise<OnCallFigures> {
  const now = ctx.clock.now();
  const yesterday = new Date(now - DAY_MS);
  return ctx.db.inSystem(async (tx) => {
    const cases = await tx.sql<{ state: string; count: number }>(
      `select state, count(*)::int as count from on_call_case where state in ('open', 'exhausted') or opened_at > $1 group by 1`,
      [yesterday],
    );
    const [alerts] = await tx.sql<{ count: number; unanswered: number }>(
      `select count(*)::int as count, count(*) filter (where ${UNANSWERED_SQL})::int as unanswered
         from on_call_alert a where a.made_at > $1`,
      [yesterday],
    );
    const people = await tx.sql<{ cases: number; night: number }>(
      `select count(distinct a.case_id)::int as cases, count(*) filter (where ${nightCallSql('c.zone')})::int as night
         from on_call_alert a join clinic c on c.id = a.clinic_id
        where a.made_at > $1 and a.person_id is not null group by a.clinic_id, a.person_id`,
      [new Date(now - 7 * DAY_MS)],
    );
    return {
      cases: Object.fromEntries(cases.map(({ state, count }) => [state, count])),
      alerts: alerts?.count ?? 0,
      unansweredCalls: alerts?.unanswered ?? 0,
      tiredPeople: people.filter((one) => isTooMuch({ cases: one.cases, nightCalls: one.night, weeks: 1 })).length,
    };
  });
}
