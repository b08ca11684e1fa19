import type { Database } from '../../platform/database/database.ts';
import { SECOND_MS, type Instant } from '../../platform/time/instant.ts';
import type { EhrLane } from './ehr-client.ts';
import type { EhrManners } from './ehr-connection.ts';
import { STANDING, standingOf, type Standing, type StandingRow } from './shared-circuit.ts';

/** Tokens of one EHR that all processes take from together. Each call throws where the database does not answer. */
export interface SharedBucket {
  /** Some tokens, none where there are none: then how long to wait, or until when the server wants nobody. */
  take(lane: EhrLane, wanted: number): Promise<Grant>;
  /** The server said so to one of us: nobody asks before. */
  pauseUntil(instant: Instant): Promise<void>;
}

interface Grant {
  readonly granted: number;
  readonly waitMs: number;
  readonly pausedUntil?: Instant | undefined;
  /** Of the circuit, read along. */
  readonly circuit?: Standing | undefined;
}

/** Batch leaves so many, so that somebody on the telephone at another process finds one. */
const KEPT_FOR_LIVE = 2;

const TAKE = `
  with stands as (
    select p.clinic_id, p.connection_id, p.paused_until,
           least($2::float8, p.tokens + greatest(0, extract(epoch from $4::timestamptz - p.filled_at)::float8) * $3::float8) as tokens
      from ehr_pace p where p.connection_id = $1 for update
  ), given as (
    select s.*, case when s.paused_until > $4::timestamptz then 0 else greatest(0, least($5::float8, floor(s.tokens - $6::float8))) end as granted
      from stands s
  )
  update ehr_pace p set tokens = g.tokens - g.granted, filled_at = greatest(p.filled_at, $4::timestamptz)
    from given g where p.clinic_id = g.clinic_id and p.connection_id = g.connection_id
  returning g.granted::int as granted, p.tokens, p.paused_until, ${STANDING}`;

const BEGIN = `
  insert into ehr_pace (clinic_id, connection_id, tokens, filled_at)
  select c.clinic_id, c.id, $2, $3 from ehr_connection c where c.id = $1 on conflict do nothing`;

/** The bucket of a connection in the database: one statement for some tokens, so that no two processes spend the same one. */
export function createSharedBucket(
  db: Database,
  of: {
    readonly connectionId: string;
    readonly limits: Pick<EhrManners, 'burst' | 'requestsPerSecond'>;
    now(): Instant;
  },
): SharedBucket {
  const { connectionId, limits } = of;
  const { burst, requestsPerSecond } = limits;

  const begin = () => db.querySystem(BEGIN, [connectionId, burst, new Date(of.now())]);

  return {
    take: async (lane, wanted) => {
      const kept = lane === 'live' ? 0 : Math.min(KEPT_FOR_LIVE, burst - 1);
      const ask = (now: Instant) =>
        db.querySystem<StandingRow & { granted: number; tokens: number; paused_until: Instant | null }>(TAKE, [
          connectionId,
          burst,
          requestsPerSecond,
          new Date(now),
          wanted,
          kept,
        ]);
      const now = of.now();
      let [row] = await ask(now);
      if (!row) {
        await begin();
        [row] = await ask(now);
      }
      // No such connection is kept here: nobody else can speak for it.
      if (!row) return { granted: wanted, waitMs: 0 };
      const { granted, tokens, paused_until: pausedUntil } = row;
      const circuit = standingOf(row);
      if (pausedUntil !== null && pausedUntil > now)
        return { granted: 0, waitMs: pausedUntil - now, pausedUntil, circuit };
      const missingMs = Math.ceil(((1 + kept - tokens) * SECOND_MS) / requestsPerSecond);
      return { granted, waitMs: granted > 0 ? 0 : Math.max(1, missingMs), circuit };
    },
    pauseUntil: async (instant) => {
      await begin();
      await db.querySystem(
        'update ehr_pace set paused_until = greatest(coalesce(paused_until, $2), $2) where connection_id = $1',
        [connectionId, new Date(instant)],
      );
    },
  };
}
