import type { ClinicTx, Database, Sharable } from '../../platform/database/database.ts';
import type { ClinicId, JobId } from '../../platform/kernel/ids.ts';
import type { Instant } from '../../platform/time/instant.ts';

export type JobState = 'due' | 'running' | 'done' | 'failed' | 'cancelled';

export interface ClaimedJob {
  readonly id: JobId;
  readonly clinicId: ClinicId;
  readonly kind: string;
  readonly payload: unknown;
  readonly attempts: number;
  readonly maxAttempts: number;
  readonly claimToken: string;
}

interface ClaimedRow {
  readonly id: JobId;
  readonly clinic_id: ClinicId;
  readonly kind: string;
  readonly payload: unknown;
  readonly attempts: number;
  readonly max_attempts: number;
}

/** A worker that stops answering loses its job after this long (real time); a living one renews the lease. */
export const LEASE_MS = 60_000;
/** The same for an urgent job: a patient waits for it. */
export const URGENT_LEASE_MS = 12_000;

function toClaimed(row: ClaimedRow, claimToken: string): ClaimedJob {
  return {
    id: row.id,
    clinicId: row.clinic_id,
    kind: row.kind,
    payload: row.payload,
    attempts: row.attempts,
    maxAttempts: row.max_attempts,
    claimToken,
  };
}

/**
 * The claim and the end of a try do not wait for the disk: if PostgreSQL breaks down within that moment the job is due again,
 * and jobs are idempotent.
 */
const RELAXED = "set_config('synchronous_commit', 'off', true)";
/** Never with what must be on the disk: see `RELAXED`. */
const TOGETHER: Sharable = { lane: 'jobs' };
const CLAIMED = 'id, clinic_id, kind, payload, attempts, max_attempts';

/** Takes one job if it is still due: of all that are handed the same id, one gets it. One round trip, shared with others. */
export async function claimJob(
  db: Database,
  claim: {
    readonly id: JobId;
    readonly token: string;
    readonly now: Instant;
    readonly leaseUntil: Instant;
    /** Jobs of these kinds are leased until then instead. */
    readonly urgent?: { readonly kinds: readonly string[]; readonly leaseUntil: Instant };
  },
): Promise<ClaimedJob | undefined> {
  const [row] = await db.querySystem<ClaimedRow>(
    `update job set state = 'running', attempts = attempts + 1, claim_token = $2,
            lease_until = case when kind = any($5::text[]) then $6::timestamptz else $4::timestamptz end
      where id = $1 and state = 'due' and due_at <= $3 returning ${CLAIMED}, ${RELAXED}`,
    [
      claim.id,
      claim.token,
      new Date(claim.now),
      new Date(claim.leaseUntil),
      claim.urgent?.kinds ?? [],
      new Date(claim.urgent?.leaseUntil ?? claim.leaseUntil),
    ],
    TOGETHER,
  );
  return row && toClaimed(row, claim.token);
}

interface DueJob {
  readonly id: JobId;
  readonly attempts: number;
}

/** What is due by `now`, oldest first, at most `limit`. One index scan, however many clinics there are. */
export function dueJobs(db: Database, now: Instant, limit: number): Promise<readonly DueJob[]> {
  return db.querySystem<DueJob>(
    `select id, attempts from job where state = 'due' and due_at <= $1 order by due_at, id limit $2`,
    [new Date(now), limit],
  );
}

/** How many of one clinic come before another has its turn. */
const TURN = 20;

/**
 * As `dueJobs`, but where more is due than `limit` each clinic has its turn before it: a clinic that reminds ten thousand at ten
 * o'clock does not keep the others waiting. It then looks at each clinic (3.5 ms for a thousand): not for each doorbell.
 */
export async function dueFairly(db: Database, now: Instant, limit: number): Promise<readonly DueJob[]> {
  const oldest = await dueJobs(db, now, limit);
  if (oldest.length < limit) return oldest;
  const turns = await db.querySystem<DueJob>(
    `select j.id, j.attempts from clinic c cross join lateral (
       select id, attempts, due_at from job where clinic_id = c.id and state = 'due' and due_at <= $1 order by due_at, id limit ${TURN}) j
      order by j.due_at, j.id limit $2`,
    [new Date(now), limit],
  );
  const first = new Set(turns.map(({ id }) => id));
  return [...turns, ...oldest.filter(({ id }) => !first.has(id))].slice(0, limit);
}

/** The next job that falls due by `until`, and when. */
export async function nextDue(
  db: Database,
  until: Instant,
): Promise<{ readonly id: JobId; readonly dueAt: Instant } | undefined> {
  const [row] = await db.querySystem<{ id: JobId; due_at: Instant }>(
    `select id, due_at from job where state = 'due' and due_at <= $1 order by due_at, id limit 1`,
    [new Date(until)],
  );
  return row && { id: row.id, dueAt: row.due_at };
}

export async function renewLease(db: Database, job: ClaimedJob, leaseUntil: Instant): Promise<void> {
  await db.querySystem('update job set lease_until = $3 where id = $1 and claim_token = $2', [
    job.id,
    job.claimToken,
    new Date(leaseUntil),
  ]);
}

export interface JobEnd {
  readonly state: 'done' | 'failed' | 'due';
  readonly at: Instant;
  /** For `due`: when the next try is. */
  readonly nextDueAt?: Instant;
  readonly error?: string;
}

/** Ends a try. A worker whose lease was taken away changes nothing: the token no longer fits. */
export async function endTry(db: Database, job: ClaimedJob, end: JobEnd): Promise<void> {
  await db.querySystem(
    `update job set state = $3, due_at = coalesce($4, due_at), last_error = $5, claim_token = null, lease_until = null,
            finished_at = case when $3 = 'due' then null else $6::timestamptz end
      where id = $1 and claim_token = $2 and state = 'running' returning ${RELAXED}`,
    [
      job.id,
      job.claimToken,
      end.state,
      end.nextDueAt === undefined ? null : new Date(end.nextDueAt),
      end.error?.slice(0, 2_000) ?? null,
      new Date(end.at),
    ],
    TOGETHER,
  );
}

/** Ends a job as done within the transaction of its work. With it, it waits for the disk. */
export async function endIn(tx: ClinicTx, job: ClaimedJob, at: Instant): Promise<void> {
  await tx.run(
    `update job set state = 'done', last_error = null, claim_token = null, lease_until = null, finished_at = $4
      where clinic_id = $1 and id = $2 and claim_token = $3 and state = 'running'`,
    [tx.clinicId, job.id, job.claimToken, new Date(at)],
  );
}

/** Jobs of workers that died: due again, or failed when they have no try left. Returns how many. */
export async function reclaimLost(db: Database, realNow: Instant, now: Instant): Promise<number> {
  const rows = await db.querySystem(
    `update job set state = case when attempts >= max_attempts then 'failed' else 'due' end,
            finished_at = case when attempts >= max_attempts then $2::timestamptz end,
            last_error = 'the worker stopped answering', claim_token = null, lease_until = null
      where state = 'running' and lease_until < $1 returning id`,
    [new Date(realNow), new Date(now)],
  );
  return rows.length;
}

export async function countRunning(db: Database): Promise<number> {
  const [row] = await db.querySystem<{ running: number }>(
    `select count(*) as running from job where state = 'running'`,
  );
  return row?.running ?? 0;
}

export interface JobRow {
  readonly id: JobId;
  readonly clinic_id: ClinicId;
  readonly kind: string;
  readonly state: JobState;
  readonly due_at: Instant;
  readonly attempts: number;
  readonly last_error: string | null;
}

/** For the operator: jobs in one state, the newest first. */
export function listJobs(db: Database, state: JobState, limit: number): Promise<readonly JobRow[]> {
  return db.querySystem<JobRow>(
    `select id, clinic_id, kind, state, due_at, attempts, last_error from job where state = $1
        order by coalesce(finished_at, due_at) desc limit $2`,
    [state, limit],
  );
}

/** Gives a failed job its tries back. Returns false where it is not failed. */
export async function retryJob(db: Database, id: JobId, now: Instant): Promise<boolean> {
  const rows = await db.querySystem(
    `update job set state = 'due', attempts = 0, due_at = $2, finished_at = null
      where id = $1 and state = 'failed' returning id`,
    [id, new Date(now)],
  );
  return rows.length === 1;
}
