import type { Opening } from '../../agenda/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { HoldId, PractitionerId, SiteId } from '../../platform/kernel/ids.ts';
import type { Instant, Interval } from '../../platform/time/instant.ts';

export interface ClosureRow {
  readonly id: string;
  readonly site_id: SiteId | null;
  readonly practitioner_id: PractitionerId | null;
  readonly start_at: Instant;
  readonly end_at: Instant;
  readonly reason: string;
}

const MOST_CLOSURES = 2_000;
const MOST_HOLDS = 2_000;

export function closuresDuring(ctx: ClinicContext, during: Interval): Promise<readonly ClosureRow[]> {
  return ctx.db.query<ClosureRow>(
    ctx.clinicId,
    `select id, site_id, practitioner_id, lower(during) as start_at, upper(during) as end_at, reason
       from desk_closure where clinic_id = $1 and during && tstzrange($2, $3)
      order by lower(during), id limit ${MOST_CLOSURES}`,
    [ctx.clinicId, new Date(during.start), new Date(during.end)],
  );
}

export interface HoldRow {
  readonly id: HoldId;
  readonly practitioner_id: PractitionerId;
  readonly hold: Pick<Opening, 'start' | 'end' | 'siteId'>;
  readonly expires_at: Instant;
}

/** What calls and colleagues hold at this moment. */
export function livingHolds(ctx: ClinicContext, during: Interval): Promise<readonly HoldRow[]> {
  return ctx.db.query<HoldRow>(
    ctx.clinicId,
    `select id, practitioner_id, hold, expires_at from desk_hold
      where clinic_id = $1 and during && tstzrange($2, $3) and expires_at > $4 limit ${MOST_HOLDS}`,
    [ctx.clinicId, new Date(during.start), new Date(during.end), new Date(ctx.clock.now())],
  );
}

/** By which key the hold may be released; undefined where there is no such hold. */
export async function holdKeyOf(ctx: ClinicContext, id: HoldId): Promise<string | undefined> {
  const [row] = await ctx.db.query<{ conversation_key: string | null }>(
    ctx.clinicId,
    'select conversation_key from desk_hold where clinic_id = $1 and id = $2',
    [ctx.clinicId, id],
  );
  return row?.conversation_key ?? undefined;
}
