import type { JobId } from '../../platform/kernel/ids.ts';
import { plusMs, type Instant } from '../../platform/time/instant.ts';

interface Handed {
  readonly attempts: number;
  readonly at: Instant;
}

interface DueJob {
  readonly id: JobId;
  readonly attempts: number;
}

/** After so long (real time) the queue may have lost it: it is handed out again, and runs once all the same. */
const AGAIN_MS = 2_000;

/**
 * What this process has put into the queue and nobody is known to have taken. Without it every sweep put all that is due into
 * the queue again, which knew it already: a fifth of a worker's time.
 */
export class HandedOut {
  #jobs = new Map<JobId, Handed>();

  get size(): number {
    return this.#jobs.size;
  }

  taken(id: JobId): void {
    this.#jobs.delete(id);
  }

  /** The queue failed, or is a new one. */
  forget(): void {
    this.#jobs.clear();
  }

  /** Of all that is due now, what must be put into the queue. What is due no more somebody else has taken. */
  newOf(due: readonly DueJob[], now: Instant): readonly DueJob[] {
    const jobs = new Map<JobId, Handed>();
    const fresh: DueJob[] = [];
    for (const job of due) {
      const before = this.#jobs.get(job.id);
      const isThere = before?.attempts === job.attempts && now < plusMs(before.at, AGAIN_MS);
      jobs.set(job.id, isThere ? before : { attempts: job.attempts, at: now });
      if (!isThere) fresh.push(job);
    }
    this.#jobs = jobs;
    return fresh;
  }
}
