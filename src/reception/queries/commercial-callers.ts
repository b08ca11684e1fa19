import type { ClinicContext } from '../../platform/kernel/context.ts';
import { DAY_MS, type Instant } from '../../platform/time/instant.ts';

/** A number whose calls were let down, by its number or by what was said. */
export interface CommercialCaller {
  readonly number: string;
  readonly calls: number;
  readonly lastAt: Instant;
}

const REMEMBERED_DAYS = 365;
const MOST_CALLERS = 200;

/** Whose calls were let down in the last year, the latest first. One round trip; hidden numbers have no row. */
export async function commercialCallers(ctx: ClinicContext): Promise<readonly CommercialCaller[]> {
  const since = new Date(ctx.clock.now() - REMEMBERED_DAYS * DAY_MS);
  const rows = await ctx.db.query<{ number: string; calls: number; last_at: Instant }>(
    ctx.clinicId,
    `select c.from_address as number, count(*)::integer as calls, max(c.started_at) as last_at from desk_call c
      where c.clinic_id = $1 and c.direction = 'inbound' and c.outcome = 'commercial' and c.started_at >= $2
        and c.from_address like '+%'
      group by c.from_address order by max(c.started_at) desc, c.from_address limit ${MOST_CALLERS}`,
    [ctx.clinicId, since],
  );
  return rows.map(({ number, calls, last_at: lastAt }) => ({ number, calls, lastAt }));
}
