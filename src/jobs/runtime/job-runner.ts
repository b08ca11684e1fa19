import { assert, AssertionFailed } from '../../platform/kernel/assert.ts';
import type { ClinicContext, RuntimeContext } from '../../platform/kernel/context.ts';
import { uuidV7, type ClinicId, type JobId } from '../../platform/kernel/ids.ts';
import type { MovableClock } from '../../platform/time/clock.ts';
import { plusMs, type Instant } from '../../platform/time/instant.ts';
import { setTimeout as wait } from 'node:timers/promises';
import type { AnyJob } from '../define-job.ts';
import { claimJob, countRunning, endTry, LEASE_MS, nextDue, renewLease, type ClaimedJob, type JobEnd } from '../store/jobs.ts';
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

export function createJobRunner<C extends ClinicContext>(options: JobRunnerOptions<C>): JobRunner {
  const { runtime } = options;
  const definitions = new Map<string, AnyJob<C>>();
  const all: readonly AnyJob<C>[] = [...options.definitions, ...options.subscriptions.map((subscription) => subscription.definition)];
  for (const definition of all) {
    assert(!definitions.has(definition.kind), `job kind ${definition.kind} is defined twice`);
    definitions.set(definition.kind, definition);
  }

  async function attempt(job: ClaimedJob): Promise<JobEnd> {
    const definition = definitions.get(job.kind);
    const at = runtime.clock.now();
    if (!definition) return { state: 'failed', at, error: `no job of the kind ${job.kind} is known to this version` };
    const payload = definition.payload.safeParse(job.payload);
    if (!payload.success) return { state: 'failed', at, error: `unreadable payload: ${payload.error.message}` };
    const isLastAttempt = job.attempts >= job.maxAttempts;
    try {
      const ctx = options.contextFor(job.clinicId, job.kind);
      // Parsed by this job's own schema, which is what its `run` takes.
      await definition.run(ctx, payload.data as never, { id: job.id, attempt: job.attempts, isLastAttempt });
      return { state: 'done', at: runtime.clock.now() };
    } catch (error) {
      const end: JobEnd = { state: isLastAttempt ? 'failed' : 'due', at: runtime.clock.now(), error: describe(error) };
      const fields = { error, 'job.id': job.id, 'job.kind': job.kind, 'job.attempt': job.attempts };
      if (isLastAttempt || error instanceof AssertionFailed) runtime.log.error(fields, 'A job failed.');
      else runtime.log.warn(fields, 'A try of a job failed; it is tried again.');
      if (isLastAttempt) return end;
      return { ...end, nextDueAt: plusMs(runtime.clock.now(), definition.retryDelayMs(job.attempts)) };
    }
  }

  async function run(id: JobId): Promise<boolean> {
    const { db, clock } = runtime;
    const lease = () => plusMs(clock.real(), LEASE_MS);
    const token = uuidV7(clock.real());
    const job = await claimJob(db, { id, token, now: clock.now(), leaseUntil: lease() });
    if (!job) return false;
    const renewing = setInterval(() => {
      // A renewal that fails is made up for by the next one; if all fail, the lease is lost and the token no longer fits.
      renewLease(db, job, lease()).catch(() => undefined);
    }, LEASE_MS / 3);
    try {
      await endTry(db, job, await attempt(job));
    } finally {
      clearInterval(renewing);
    }
    return true;
  }

  const relay = () => relayEvents(runtime, options.subscriptions);

  async function relayAll(): Promise<void> {
    while ((await relay()) > 0);
  }

  async function runDue(clock: MovableClock, until: Instant): Promise<number> {
    let ran = 0;
    const deadline = clock.real() + SETTLE_MS;
    for (let step = 0; step < MOST_JOBS_IN_ONE_MOVE; step += 1) {
      await relayAll();
      const next = await nextDue(runtime.db, until);
      if (next) {
        clock.moveTo(next.dueAt);
        if (await run(next.id)) ran += 1;
        continue;
      }
      if ((await countRunning(runtime.db)) === 0 || clock.real() > deadline) {
        clock.moveTo(until);
        return ran;
      }
      await wait(20);
    }
    throw new AssertionFailed(`more than ${MOST_JOBS_IN_ONE_MOVE} jobs fell due in one move of the clock`);
  }

  return { run, relay, runDue };
}
