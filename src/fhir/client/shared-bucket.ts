import type { Database } from '../../platform/database/database.ts';
import { SECOND_MS, type Instant } from '../../platform/time/instant.ts';
import type { EhrLane } from './ehr-client.ts';
import { BURST_SECONDS, type EhrManners } from './ehr-connection.ts';
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

/** The limits of the connection as it stands now: whoever still remembers an older rate keeps to the newer at once. */
const RATE = 'coalesce(c.requests_per_second, $3::float8)';
const BURST = `coalesce(${BURST_SECONDS} * c.requests_per_second, $2::float8)`;

const TAKE = `
  with stands as (
    select p.clinic_id, p.connection_id, p.paused_until, l.rate, least($6::float8, l.burst - 1) as kept,
           least(l.burst, p.tokens + greatest(0, extract(epoch from $4::timestamptz - p.filled_at)::float8) * l.rate) as tokens
      from ehr_pace p
      left join ehr_connection c on c.clinic_id = p.clinic_id and c.id = p.connection_id
      cross join lateral (select ${RATE} as rate, ${BURST} as burst) l
     where p.connection_id = $1 for update of p
  ), given as (
    select s.*, case when s.paused_until > $4::timestamptz then 0 else greatest(0, least($5::float8, floor(s.tokens - s.kept))) end as granted
      from stands s
  )
  update ehr_pace p set tokens = g.tokens - g.granted, filled_at = greatest(p.filled_at, $4::timestamptz)
    from given g where p.clinic_id = g.clinic_id and p.connection_id = g.connection_id
  returning g.granted::int as granted, p.tokens, g.rate, g.kept, p.paused_until, ${STANDING}`;

const BEGIN = `
  insert into ehr_pace (clinic_id, connection_id, tokens, filled_at)
  select c.clinic_id, c.id, ${BURST}, $3 from ehr_connection c where c.id = $1 on conflict do nothing`;

type TakenRow = StandingRow & {
  readonly granted: number;
  readonly tokens: number;
  readonly rate: number;
  readonly kept: number;
  readonly paused_until: Instant | null;
};

/**
 * The bucket of a connection in the database: one statement for some tokens, so that no two processes spend the same one. `limits` are
 * those of a connection that says no rate of its own.
 */
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
      const kept = lane === 'live' ? 0 : KEPT_FOR_LIVE;
      const now = of.now();
      const ask = () =>
        db.querySystem<TakenRow>(TAKE, [connectionId, burst, requestsPerSecond, new Date(now), wanted, kept]);
      let [row] = await ask();
      if (!row) {
        await begin();
        [row] = await ask();
      }
      // No such connection is kept here: nobody else can speak for it.
      if (!row) return { granted: wanted, waitMs: 0 };
      const { granted, paused_until: pausedUntil } = row;
      const circuit = standingOf(row);
      if (pausedUntil !== null && pausedUntil > now)
        return { granted: 0, waitMs: pausedUntil - now, pausedUntil, circuit };
      const missingMs = Math.ceil(((1 + row.kept - row.tokens) * SECOND_MS) / row.rate);
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
