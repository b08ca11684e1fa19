import { assert, AssertionFailed } from '../../platform/kernel/assert.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext, RuntimeContext } from '../../platform/kernel/context.ts';
import { uuidV7, type ClinicId, type JobId } from '../../platform/kernel/ids.ts';
import type { MovableClock } from '../../platform/time/clock.ts';
import { plusMs, type Instant } from '../../platform/time/instant.ts';
import { setTimeout as wait } from 'node:timers/promises';
import { NotYet, type AnyJob } from '../define-job.ts';
import {
  claimJob,
  countRunning,
  endIn,
  endTry,
  LEASE_MS,
  nextDue,
  renewLease,
  URGENT_LEASE_MS,
  type ClaimedJob,
  type JobEnd,
} from '../store/jobs.ts';
import type { Subscription } from '../subscription.ts';
import { relayEvents } from './relay.ts';

export interface JobRunnerOptions<C extends ClinicContext> {
  readonly runtime: RuntimeContext;
  readonly definitions: readonly AnyJob<C>[];
  readonly subscriptions: readonly Subscription<C>[];
  /** The context in which a job of a clinic runs, as the actor `system`. */
  contextFor(clinicId: ClinicId, jobKind: string): C;
}

export interface JobRunner {
  /** Claims and runs one job. False when it was no longer due, or another has it. Never throws for a fault of the job. */
  run(id: JobId): Promise<boolean>;
  /** Hands committed events to their subscribers. Returns how many. */
  relay(): Promise<number>;
  /** Moves the clock to `until`, stopping at each job that falls due on the way and running it. Returns how many ran. */
  runDue(clock: MovableClock, until: Instant): Promise<number>;
}

/** More than this in one move of the clock means a job that makes itself due again for ever. */
const MOST_JOBS_IN_ONE_MOVE = 100_000;
/** How long a move of the clock waits for jobs that other workers are running. */
const SETTLE_MS = 10_000;

function describe(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : 'not an Error';
}

class Runner<C extends ClinicContext> implements JobRunner {
  readonly #options: JobRunnerOptions<C>;
  readonly #definitions: ReadonlyMap<string, AnyJob<C>>;
  readonly #urgentKinds: readonly string[];

  constructor(options: JobRunnerOptions<C>) {
    this.#options = options;
    const all: readonly AnyJob<C>[] = [...options.definitions, ...options.subscriptions.map((row) => row.definition)];
    this.#definitions = new Map(all.map((definition) => [definition.kind, definition]));
    assert(this.#definitions.size === all.length, 'two jobs have the same kind');
    this.#urgentKinds = all.filter(({ isUrgent }) => isUrgent === true).map(({ kind }) => kind);
  }

  async run(id: JobId): Promise<boolean> {
    const { db, clock } = this.#options.runtime;
    const real = clock.real();
    const token = uuidV7(real);
    const job = await claimJob(db, {
      id,
      token,
      now: clock.now(),
      leaseUntil: plusMs(real, LEASE_MS),
      urgent: { kinds: this.#urgentKinds, leaseUntil: plusMs(real, URGENT_LEASE_MS) },
    });
    if (!job) return false;
    const leaseMs = this.#urgentKinds.includes(job.kind) ? URGENT_LEASE_MS : LEASE_MS;
    const renewing = setInterval(() => {
      // A renewal that fails is made up for by the next one; if all fail, the lease is lost and the token no longer fits.
      renewLease(db, job, plusMs(clock.real(), leaseMs)).catch(() => undefined);
    }, leaseMs / 3);
    try {
      const end = await this.#attempt(job);
      if (end) await endTry(db, job, end);
    } finally {
      clearInterval(renewing);
    }
    return true;
  }

  relay(): Promise<number> {
    return relayEvents(this.#options.runtime, this.#options.subscriptions);
  }

  async runDue(clock: MovableClock, until: Instant): Promise<number> {
    const { db } = this.#options.runtime;
    let ran = 0;
    const deadline = clock.real() + SETTLE_MS;
    for (let step = 0; step < MOST_JOBS_IN_ONE_MOVE; step += 1) {
      while ((await this.relay()) > 0);
      const next = await nextDue(db, until);
      if (next) {
        clock.moveTo(next.dueAt);
        if (await this.run(next.id)) ran += 1;
        continue;
      }
      if ((await countRunning(db)) === 0 || clock.real() > deadline) {
        clock.moveTo(until);
        return ran;
      }
      await wait(20);
    }
    throw new AssertionFailed(`more than ${MOST_JOBS_IN_ONE_MOVE} jobs fell due in one move of the clock`);
  }

  /** One try: how it ended, never a throw. Undefined where the job has written its end itself. */
  async #attempt(job: ClaimedJob): Promise<JobEnd | undefined> {
    const { clock } = this.#options.runtime;
    const definition = this.#definitions.get(job.kind);
    if (!definition) {
      return { state: 'failed', at: clock.now(), error: `no job of the kind ${job.kind} is known to this version` };
    }
    const payload = definition.payload.safeParse(job.payload);
    if (!payload.success) {
      return { state: 'failed', at: clock.now(), error: `unreadable payload: ${payload.error.message}` };
    }
    const isLastAttempt = job.attempts >= job.maxAttempts;
    let isOver = false;
    async function doneIn(tx: ClinicTx): Promise<void> {
      tx.afterCommit(() => (isOver = true));
      await endIn(tx, job, clock.now());
    }
    try {
      const ctx = this.#options.contextFor(job.clinicId, job.kind);
      // Parsed by this job's own schema, which is what its `run` takes.
      await definition.run(ctx, payload.data as never, { id: job.id, attempt: job.attempts, isLastAttempt, doneIn });
      return isOver ? undefined : { state: 'done', at: clock.now() };
    } catch (error) {
      return this.#failed(job, { error, isLastAttempt, definition });
    }
  }

  #failed(job: ClaimedJob, fault: { error: unknown; isLastAttempt: boolean; definition: AnyJob<C> }): JobEnd {
    const { runtime } = this.#options;
    const { error, isLastAttempt, definition } = fault;
    const at = runtime.clock.now();
    const about = { 'job.id': job.id, 'job.kind': job.kind, 'job.attempt': job.attempts };
    const fields = { error, ...about };
    if (error instanceof NotYet && !isLastAttempt) runtime.log.info(about, 'A job waits for another one to end.');
    else if (isLastAttempt || error instanceof AssertionFailed) runtime.log.error(fields, 'A job failed.');
    else runtime.log.warn(fields, 'A try of a job failed; it is tried again.');
    if (isLastAttempt) return { state: 'failed', at, error: describe(error) };
    const own = error instanceof NotYet ? error.retryInMs : undefined;
    const nextDueAt = plusMs(at, own ?? definition.retryDelayMs(job.attempts));
    return { state: 'due', at, error: describe(error), nextDueAt };
  }
}

/** What is due, run: see `JobRunner`. Two definitions of one kind do not start. */
export function createJobRunner<C extends ClinicContext>(options: JobRunnerOptions<C>): JobRunner {
  return new Runner(options);
}
