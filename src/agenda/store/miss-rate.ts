import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { PatientId } from '../../platform/kernel/ids.ts';
import { DAY_MS, HOUR_MS, plusMs, type Instant } from '../../platform/time/instant.ts';
import { missRateOf, type MissRate, type VisitCount } from '../domain/miss-rate.ts';

const HISTORY_MS = 730 * DAY_MS;
/** What everybody does changes slowly; a whole day of re-planning counts it a few times. */
const KEPT_MS = HOUR_MS;
const MOST_CLINICS = 1_000;

const counted = new Map<string, { readonly at: Instant; readonly count: VisitCount }>();

const COUNT = `select count(*)::int as visits, count(*) filter (where status = 'noshow')::int as missed from appointment
  where clinic_id = $1 and start_at > $2 and start_at <= $3 and status in ('fulfilled', 'noshow')`;

async function count(ctx: ClinicContext, patientId?: PatientId): Promise<VisitCount> {
  const now = ctx.clock.now();
  const period = [ctx.clinicId, new Date(plusMs(now, -HISTORY_MS)), new Date(now)];
  const [row] = patientId
    ? await ctx.db.query<VisitCount>(ctx.clinicId, `${COUNT} and patient_id = $4`, [...period, patientId])
    : await ctx.db.query<VisitCount>(ctx.clinicId, COUNT, period);
  return row ?? { visits: 0, missed: 0 };
}

async function clinicCount(ctx: ClinicContext): Promise<VisitCount> {
  const kept = counted.get(ctx.clinicId);
  const now = ctx.clock.now();
  if (kept && now >= kept.at && now - kept.at < KEPT_MS) return kept.count;
  if (counted.size >= MOST_CLINICS) counted.clear();
  const fresh = { at: now, count: await count(ctx) };
  counted.set(ctx.clinicId, fresh);
  return fresh.count;
}

/** How likely each of these is to miss a visit; those of whom nothing is said are left out. One round trip, and one an hour for the clinic. */
export async function missRatesOf(
  ctx: ClinicContext,
  patientIds: readonly PatientId[],
): Promise<ReadonlyMap<PatientId, number>> {
  if (patientIds.length === 0) return new Map();
  const now = ctx.clock.now();
  const period = [ctx.clinicId, new Date(plusMs(now, -HISTORY_MS)), new Date(now)];
  const [rows, clinic] = await Promise.all([
    ctx.db.query<VisitCount & { readonly patient_id: PatientId }>(
      ctx.clinicId,
      `select patient_id, count(*)::int as visits, count(*) filter (where status = 'noshow')::int as missed from appointment
        where clinic_id = $1 and start_at > $2 and start_at <= $3 and status in ('fulfilled', 'noshow') and patient_id = any($4::uuid[])
        group by 1`,
      [...period, patientIds],
    ),
    clinicCount(ctx),
  ]);
  const counts = new Map(rows.map((row) => [row.patient_id, row]));
  return new Map(
    patientIds.flatMap((id) => {
      const { rate } = missRateOf(counts.get(id) ?? { visits: 0, missed: 0 }, clinic);
      return rate === undefined ? [] : [[id, rate] as const];
    }),
  );
}

/** From the clinic's own history of two years. What the clinic as a whole does is counted once an hour. */
export async function missRate(ctx: ClinicContext, patientId: PatientId): Promise<MissRate> {
  const [own, clinic] = await Promise.all([count(ctx, patientId), clinicCount(ctx)]);
  return missRateOf(own, clinic);
}
