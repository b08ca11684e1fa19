import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { AppointmentId, PatientId } from '../../platform/kernel/ids.ts';
import { missRatesOf } from './miss-rate.ts';

/** A session of which everybody is likely not to come. */
export interface RiskySession {
  /** Of who is the likeliest to come. */
  readonly missRate: number;
  readonly over: readonly AppointmentId[];
}

interface SeatRow {
  readonly seat_of: string;
  readonly appointment_id: AppointmentId | null;
  readonly patient_id: PatientId | null;
}

/** Those of the sessions whose visits all carry at least this rate of the clinic's own history; a hold is nobody known. Three round trips at most. */
export async function riskySessions(
  ctx: ClinicContext,
  sessions: readonly string[],
  least: number,
): Promise<ReadonlyMap<string, RiskySession>> {
  if (sessions.length === 0) return new Map();
  const rows = await ctx.db.query<SeatRow>(
    ctx.clinicId,
    `select o.seat_of, o.appointment_id, a.patient_id from occupancy o
       left join appointment a on a.clinic_id = o.clinic_id and a.id = o.appointment_id
      where o.clinic_id = $1 and o.seat_of = any($2::uuid[]) and (o.expires_at is null or o.expires_at > $3)`,
    [ctx.clinicId, sessions, new Date(ctx.clock.now())],
  );
  const patients = new Set(rows.flatMap(({ patient_id: id }) => id ?? []));
  const rates = await missRatesOf(ctx, [...patients]);
  const risky = new Map<string, RiskySession>();
  for (const [session, seats] of Map.groupBy(rows, ({ seat_of }) => seat_of)) {
    const all = seats.map(({ patient_id: id }) => (id === null ? 0 : (rates.get(id) ?? 0)));
    const missRate = Math.min(...all);
    const over = seats.flatMap(({ appointment_id: id }) => id ?? []);
    if (missRate >= least) risky.set(session, { missRate, over });
  }
  return risky;
}
