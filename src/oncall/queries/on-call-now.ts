import { getClinic } from '../../identity/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { DAY_MS, type Instant } from '../../platform/time/instant.ts';
import type { Ladder } from '../domain/ladder.ts';
import { isTooMuch } from '../domain/fatigue.ts';
import { onDuty, type Need, type Person, type Rank, type Rota, type Shift } from '../domain/rota.ts';
import { CASE_COLUMNS, toCase, type AlertRow, type CaseId, type CaseRow, type OnCallCase } from '../store/case-rows.ts';
import { ALERT_COLUMNS, nightCallSql, UNANSWERED_SQL } from '../store/case-rows.ts';
import { peopleOf, readerOf, rotasOf, settingOf, shiftsOf } from '../store/rota-rows.ts';

export interface OnCallNow {
  /** Absent: the clinic has no on-call, and urgent cases are tasks of the desk alone. */
  readonly ladder?: Ladder;
  readonly fallbackNumber?: string;
  readonly people: readonly Person[];
  readonly rotas: readonly Rota[];
  readonly shifts: readonly Shift[];
}

/** The whole of the rota, as it was entered. */
export async function onCallSetup(ctx: ClinicContext): Promise<OnCallNow> {
  const read = readerOf(ctx);
  const [setting, people, rotas, shifts] = await Promise.all([
    settingOf(read, ctx.clinicId),
    peopleOf(read, ctx.clinicId),
    rotasOf(read, ctx.clinicId),
    shiftsOf(read, ctx.clinicId, ctx.clock.now()),
  ]);
  return { ...setting, people, rotas, shifts };
}

/** Who is on duty at an instant for a specialty and a site, the first to be called first. */
export async function whoIsOn(
  ctx: ClinicContext,
  asked: { readonly at: Instant; readonly need?: Need },
): Promise<readonly { readonly person: Person; readonly rank: Rank }[]> {
  const [{ people, rotas, shifts }, { zone }] = await Promise.all([onCallSetup(ctx), getClinic(ctx)]);
  return onDuty(rotas, shifts, { at: asked.at, zone, need: asked.need ?? {} }).flatMap(({ personId, rank }) => {
    const person = people.find(({ id }) => id === personId);
    return person ? [{ person, rank }] : [];
  });
}

export interface CaseWithAlerts extends OnCallCase {
  readonly alerts: readonly AlertRow[];
}

const MOST_CASES = 100;

/** Open and exhausted cases first, then the newest (100 at most), each with whom it was told to. */
export async function listCases(ctx: ClinicContext): Promise<readonly CaseWithAlerts[]> {
  const rows = await ctx.db.query<CaseRow>(
    ctx.clinicId,
    `select ${CASE_COLUMNS} from on_call_case where clinic_id = $1
      order by (state in ('open', 'exhausted')) desc, opened_at desc limit ${MOST_CASES}`,
    [ctx.clinicId],
  );
  const alerts = await ctx.db.query<AlertRow>(
    ctx.clinicId,
    `select ${ALERT_COLUMNS} from on_call_alert where clinic_id = $1 and case_id = any($2::uuid[]) order by made_at, id`,
    [ctx.clinicId, rows.map(({ id }) => id)],
  );
  return rows.map((row) => ({ ...toCase(row), alerts: alerts.filter((alert) => alert.case_id === row.id) }));
}

export async function getCase(ctx: ClinicContext, id: CaseId): Promise<OnCallCase | undefined> {
  const [row] = await ctx.db.query<CaseRow>(
    ctx.clinicId,
    `select ${CASE_COLUMNS} from on_call_case where clinic_id = $1 and id = $2`,
    [ctx.clinicId, id],
  );
  return row && toCase(row);
}

/** How much is asked of each person on duty: who is woken too often stops hearing. */
export interface Fatigue {
  readonly personId: string;
  readonly name: string;
  readonly cases: number;
  readonly alerts: number;
  /** Calls between ten at night and seven in the morning, by the clinic's clock. */
  readonly nightCalls: number;
  readonly accepted: number;
  readonly unanswered: number;
  /** More than this in the period is too much; the desk is told. */
  readonly tooMuch: boolean;
}

export async function fatigueReport(
  ctx: ClinicContext,
  { from, to }: { readonly from: Instant; readonly to: Instant },
): Promise<readonly Fatigue[]> {
  const { zone } = await getClinic(ctx);
  const rows = await ctx.db.query<Omit<Fatigue, 'tooMuch'>>(
    ctx.clinicId,
    `select p.id as "personId", p.name, count(distinct a.case_id)::int as cases, count(*)::int as alerts,
        count(*) filter (where ${nightCallSql('$4')})::int as "nightCalls",
        count(*) filter (where a.state = 'accepted')::int as accepted,
        count(*) filter (where ${UNANSWERED_SQL})::int as unanswered
       from on_call_alert a join on_call_person p on p.clinic_id = a.clinic_id and p.id = a.person_id
      where a.clinic_id = $1 and a.made_at >= $2 and a.made_at < $3 group by 1, 2 order by 4 desc, 2 limit 500`,
    [ctx.clinicId, new Date(from), new Date(to), zone],
  );
  const weeks = Math.max(1, (to - from) / (7 * DAY_MS));
  return rows.map((row) => ({ ...row, tooMuch: isTooMuch({ ...row, weeks }) }));
}
