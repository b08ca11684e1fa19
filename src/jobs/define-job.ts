import type { z } from 'zod';
import type { ClinicTx } from '../platform/database/database.ts';
import type { ClinicContext } from '../platform/kernel/context.ts';

/**
 * A kind of due work. `run` is idempotent: it may be run again after a crash at any point. A thrown error is a failed try;
 * after `maxAttempts` the job ends as `failed`, where the desk and `centralita jobs list` show it.
 */
export interface JobDefinition<Payload, Context extends ClinicContext = ClinicContext> {
  /** `<module>.<verb>`, unique. */
  readonly kind: string;
  readonly payload: z.ZodType<Payload>;
  readonly maxAttempts: number;
  /** Somebody waits for it now: where its worker dies another takes it within seconds. Never for what may stand still for that long. */
  readonly isUrgent?: boolean;
  /** Milliseconds before the next try, by the number of tries made. */
  retryDelayMs(attempts: number): number;
  run(ctx: Context, payload: Payload, job: JobRun): Promise<void>;
}

/** A job of whatever payload, for the table of all jobs. Only its own `payload` schema may feed its `run`. */
export interface AnyJob<Context extends ClinicContext> {
  readonly kind: string;
  readonly payload: z.ZodType;
  readonly maxAttempts: number;
  readonly isUrgent?: boolean;
  retryDelayMs(attempts: number): number;
  run(ctx: Context, payload: never, job: JobRun): Promise<void>;
}

/** Thrown by a job whose turn has not come, because another has what it needs: it is tried again, and nothing is wrong. */
export class NotYet extends Error {
  override readonly name: string = 'NotYet';
  /** When it is looked at again; absent: as after any failed try, later each time. */
  readonly retryInMs: number | undefined;

  constructor(message: string, retryInMs?: number) {
    super(message);
    this.retryInMs = retryInMs;
  }
}

export interface JobRun {
  readonly id: string;
  /** 1 on the first try. */
  readonly attempt: number;
  readonly isLastAttempt: boolean;
  /**
   * Ends the job as done in the transaction of its last act: a round trip less. Where the lease was lost it changes nothing. Absent where
   * a job is run by hand.
   */
  doneIn?(tx: ClinicTx): Promise<void>;
}

const LONGEST_RETRY_DELAY_MS = 3_600_000;

/** 5 s, 10 s, 20 s … at most an hour. */
function exponentialDelayMs(attempts: number): number {
  return Math.min(5_000 * 2 ** Math.max(0, attempts - 1), LONGEST_RETRY_DELAY_MS);
}

/** Declares a kind of job. Registered in `app/compose.ts`; a tidy test proves that every kind that is enqueued has one. */
export function defineJob<Payload, Context extends ClinicContext = ClinicContext>(
  definition: Omit<JobDefinition<Payload, Context>, 'retryDelayMs'> & { retryDelayMs?: (attempts: number) => number },
): JobDefinition<Payload, Context> {
  return { retryDelayMs: exponentialDelayMs, ...definition };
}
