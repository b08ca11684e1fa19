import { RateLimiterPostgres } from 'rate-limiter-flexible';
import type { Database, SqlParameter } from '../database/database.ts';
import { systemClock, type Clock } from '../time/clock.ts';
import { SECOND_MS } from '../time/instant.ts';

const WINDOW_SECONDS = 60;
/** How old the counts of the other processes are at most: so much a caller can be over its limit, and no more. */
const SHARE_EVERY_MS = SECOND_MS;
/** Callers are registered clients; more than this only where their registrations come and go. */
const MOST_CALLERS = 10_000;

export interface RequestRate {
  /** Counts one request of a caller. Seconds to wait where it is over its limit; undefined where it may go on. */
  take(caller: string, perMinute: number): Promise<number | undefined>;
  /**
   * Counts further requests that one which was taken brings along. What is over the limit is not counted, and answered likewise; only where
   * nothing else was asked in this minute a load that is larger than the limit goes through, and uses it up.
   */
  takeMore(
    caller: string,
    more: { readonly perMinute: number; readonly requests: number },
  ): Promise<number | undefined>;
}

interface Count {
  /** Of this minute: what is known of all processes, and our own. */
  total: number;
  endsAtMs: number;
  /** Ours that the others do not know of yet. */
  unshared: number;
  sharedAtMs: number;
  isSharing: boolean;
}

/** The statements of the library on our own connections. */
function sharedCounts(db: Database): RateLimiterPostgres {
  const storeClient = {
    query: async ({ text, values }: { text: string; values: readonly SqlParameter[] }) => {
      const rows = await db.querySystem<object>(text, values);
      return { rows, rowCount: rows.length };
    },
  };
  return new RateLimiterPostgres({
    storeClient,
    storeType: 'client',
    tableName: 'request_rate',
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: 'client',
    // It only counts: the limit comes with each request, because it is the caller's own.
    points: Number.MAX_SAFE_INTEGER,
    duration: WINDOW_SECONDS,
  });
}

/**
 * Requests of each caller by the minute (real time), over all processes that share the database. A request is counted here and
 * waits for nobody: what was counted is added to the shared counts once a second, beside the requests, in one statement for a
 * caller. While the database does not answer, each process goes on with what it knows.
 */
export function createRequestRate(options: { readonly db?: Database; readonly clock?: Clock } = {}): RequestRate {
  const { db, clock = systemClock } = options;
  const store = db && sharedCounts(db);
  const counts = new Map<string, Count>();

  const share = async (caller: string, count: Count, shared: RateLimiterPostgres): Promise<void> => {
    const sent = count.unshared;
    count.isSharing = true;
    count.unshared = 0;
    count.sharedAtMs = clock.real();
    try {
      const { consumedPoints, msBeforeNext } = await shared.consume(caller, sent);
      count.total = consumedPoints + count.unshared;
      count.endsAtMs = clock.real() + msBeforeNext;
    } catch {
      count.unshared += sent;
    }
    count.isSharing = false;
    // The last ones of a burst are told without waiting for another request.
    if (count.unshared > 0 && clock.real() < count.endsAtMs)
      setTimeout(() => {
        if (!count.isSharing && count.unshared > 0) void share(caller, count, shared);
      }, SHARE_EVERY_MS).unref();
  };

  const countOf = (caller: string, nowMs: number): Count => {
    let count = counts.get(caller);
    if (!count || count.endsAtMs <= nowMs) {
      if (counts.size >= MOST_CALLERS) counts.clear();
      count = {
        total: 0,
        endsAtMs: nowMs + WINDOW_SECONDS * SECOND_MS,
        unshared: 0,
        sharedAtMs: 0,
        isSharing: false,
      };
      counts.set(caller, count);
    }
    return count;
  };

  const add = (caller: string, count: Count, requests: number) => {
    count.total += requests;
    count.unshared += requests;
    const isDue = clock.real() - count.sharedAtMs >= SHARE_EVERY_MS;
    if (store && !count.isSharing && isDue) void share(caller, count, store);
  };

  const secondsLeft = ({ endsAtMs }: Count, nowMs: number) => Math.max(1, Math.ceil((endsAtMs - nowMs) / SECOND_MS));

  return {
    async take(caller, perMinute) {
      const nowMs = clock.real();
      const count = countOf(caller, nowMs);
      add(caller, count, 1);
      return count.total > perMinute ? secondsLeft(count, nowMs) : undefined;
    },
    async takeMore(caller, { perMinute, requests }) {
      const nowMs = clock.real();
      const count = countOf(caller, nowMs);
      if (count.total > 1 && count.total + requests > perMinute) return secondsLeft(count, nowMs);
      add(caller, count, requests);
      return undefined;
    },
  };
}
