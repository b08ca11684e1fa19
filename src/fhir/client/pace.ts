import type { Instant } from '../../platform/time/instant.ts';
import type { EhrLane } from './ehr-client.ts';
import type { EhrManners } from './ehr-connection.ts';
import { EhrFault } from './ehr-fault.ts';
import type { SharedBucket } from './shared-bucket.ts';
import type { Standing } from './shared-circuit.ts';

type Limits = Pick<EhrManners, 'requestsPerSecond' | 'burst' | 'concurrency' | 'mostWaiting'>;

export interface PaceTime {
  now(): Instant;
  /** Settles after the time, or at once when the signal aborts. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}

interface Waiting {
  readonly lane: EhrLane;
  start(): void;
}

/**
 * Who may ask now: a token bucket and a number of places. The live lane goes first and keeps one place that batch never
 * takes, so that somebody on the telephone waits for no queue and for no slow page of a load.
 */
export class Pace {
  #limits: Limits;
  readonly #time: PaceTime;
  readonly #waiting: Record<EhrLane, Waiting[]> = { live: [], batch: [] };
  readonly #active: Record<EhrLane, number> = { live: 0, batch: 0 };
  #tokens: number;
  #filledAt: Instant;
  #pausedUntil: Instant;
  #wake: AbortController | undefined;
  readonly #shared: SharedBucket | undefined;
  #isAsking = false;
  #hearCircuit: ((standing: Standing) => void) | undefined;

  /** `shared`: the tokens that all processes have together. While it does not answer, this one goes on with its own. */
  constructor(limits: Limits, time: PaceTime, shared?: SharedBucket) {
    this.#shared = shared;
    this.#limits = limits;
    this.#time = time;
    this.#tokens = limits.burst;
    this.#filledAt = time.now();
    this.#pausedUntil = time.now();
  }

  /** From now on these. What was spent stays spent, and a rest that the server asked for stays a rest. */
  limit(limits: Limits): void {
    const { requestsPerSecond, burst, concurrency } = this.#limits;
    const isSame = limits.requestsPerSecond === requestsPerSecond && limits.burst === burst;
    if (isSame && limits.concurrency === concurrency) return;
    this.#fill();
    this.#limits = limits;
    this.#tokens = Math.min(limits.burst, this.#tokens);
    if (this.#wake) this.#wake.abort();
    else this.#pump();
  }

  /** Nobody asks before this time: the server said so. */
  pauseUntil(instant: Instant): void {
    if (instant <= this.#pausedUntil) return;
    this.#pausedUntil = instant;
    // Whoever cannot tell the others keeps to it alone.
    void this.#shared?.pauseUntil(instant).catch(() => undefined);
  }

  /** Whoever wants to know how the circuit stands for all: it is read along with the tokens. */
  onCircuit(hear: (standing: Standing) => void): void {
    this.#hearCircuit = hear;
  }

  get pausedUntil(): Instant {
    return this.#pausedUntil;
  }

  /** Runs the work when its turn comes. Rejects, without running it, when the signal aborts first or too many wait. */
  async run<T>(lane: EhrLane, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    await this.#turn(lane, signal);
    try {
      return await work();
    } finally {
      this.#active[lane] -= 1;
      this.#pump();
    }
  }

  #turn(lane: EhrLane, signal: AbortSignal): Promise<void> {
    const queue = this.#waiting[lane];
    if (queue.length >= this.#limits.mostWaiting) {
      throw new EhrFault('too many requests wait for their turn', { retryable: true, outcome: 'not-done' });
    }
    return new Promise((settle, fail) => {
      const giveUp = () => {
        const place = queue.indexOf(waiting);
        if (place >= 0) queue.splice(place, 1);
        this.#letSleep();
        fail(
          new EhrFault('its turn did not come in time', { retryable: true, outcome: 'not-done', cause: signal.reason }),
        );
      };
      const waiting: Waiting = {
        lane,
        start: () => {
          signal.removeEventListener('abort', giveUp);
          settle();
        },
      };
      if (signal.aborted) return giveUp();
      signal.addEventListener('abort', giveUp, { once: true });
      queue.push(waiting);
      this.#pump();
    });
  }

  #next(): Waiting | undefined {
    const { live, batch } = this.#active;
    const { concurrency } = this.#limits;
    if (live + batch >= concurrency) return undefined;
    const [first] = this.#waiting.live;
    if (first) return first;
    return batch < Math.max(1, concurrency - 1) ? this.#waiting.batch[0] : undefined;
  }

  #pump(): void {
    if (this.#shared) void this.#pumpTogether(this.#shared);
    else this.#pumpAlone();
  }

  /** How many could begin now, were there tokens for them. */
  #wanted(): number {
    const free = this.#limits.concurrency - this.#active.live - this.#active.batch;
    return Math.min(free, this.#waiting.live.length + this.#waiting.batch.length);
  }

  async #pumpTogether(shared: SharedBucket): Promise<void> {
    if (this.#isAsking) return;
    this.#isAsking = true;
    try {
      for (let next = this.#next(); next; next = this.#next()) {
        const restMs = this.#pausedUntil - this.#time.now();
        if (restMs > 0) return this.#wakeIn(restMs);
        const { granted, waitMs, pausedUntil, circuit } = await shared.take(next.lane, this.#wanted());
        if (pausedUntil !== undefined && pausedUntil > this.#pausedUntil) this.#pausedUntil = pausedUntil;
        if (circuit) this.#hearCircuit?.(circuit);
        if (granted === 0) return this.#wakeIn(waitMs);
        for (let left = granted; left > 0; left -= 1) this.#startNext();
      }
    } catch {
      this.#pumpAlone();
    } finally {
      this.#isAsking = false;
    }
  }

  /** A token whose waiter has given up meanwhile is not spent: the server is asked less, never more. */
  #startNext(): void {
    const next = this.#next();
    if (!next) return;
    this.#waiting[next.lane].shift();
    this.#active[next.lane] += 1;
    next.start();
  }

  #pumpAlone(): void {
    for (let next = this.#next(); next; next = this.#next()) {
      const waitMs = this.#msUntilToken();
      if (waitMs > 0) return this.#wakeIn(waitMs);
      this.#tokens -= 1;
      this.#startNext();
    }
  }

  #fill(): void {
    const now = this.#time.now();
    const { requestsPerSecond, burst } = this.#limits;
    const gained = (Math.max(0, now - this.#filledAt) * requestsPerSecond) / 1_000;
    this.#tokens = Math.min(burst, this.#tokens + gained);
    this.#filledAt = now;
  }

  #msUntilToken(): number {
    this.#fill();
    const pausedMs = this.#pausedUntil - this.#time.now();
    if (this.#tokens >= 1) return pausedMs;
    return Math.max(pausedMs, Math.ceil(((1 - this.#tokens) * 1_000) / this.#limits.requestsPerSecond));
  }

  #wakeIn(ms: number): void {
    if (this.#wake) return;
    const wake = new AbortController();
    this.#wake = wake;
    void this.#time.sleep(ms, wake.signal).then(() => {
      this.#wake = undefined;
      this.#pump();
    });
  }

  /** Nobody waits any more: no timer keeps the process. */
  #letSleep(): void {
    if (this.#waiting.live.length + this.#waiting.batch.length === 0) this.#wake?.abort();
  }
}
