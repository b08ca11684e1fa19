import type { ClinicTx } from '../platform/database/database.ts';
import type { ClinicContext } from '../platform/kernel/context.ts';
import { toIso, type Instant } from '../platform/time/instant.ts';
import type { JobDefinition } from './define-job.ts';
import { ringDoorbell } from '../platform/outbox/doorbell.ts';

export interface EnqueueOptions {
  /** When it falls due, on the clinic's clock. Now, when absent. */
  readonly dueAt?: Instant;
  /** While a job of this kind with this key is due or running, a second one is not made. */
  readonly dedupeKey?: string;
}

/** Writes due work into the transaction. It is handed out after the commit, and by the sweeper if that signal is lost. */
export async function enqueue<Payload extends object, C extends ClinicContext>(
  tx: ClinicTx,
  ctx: ClinicContext,
  job: { readonly definition: JobDefinition<Payload, C>; readonly payload: Payload } & EnqueueOptions,
): Promise<void> {
  const now = ctx.clock.now();
  const dueAt = job.dueAt ?? now;
  await tx.run(
    `insert into job (id, clinic_id, kind, payload, due_at, state, max_attempts, dedupe_key, created_at)
     values ($1, $2, $3, $4, $5, 'due', $6, $7, $8)
     on conflict (clinic_id, kind, dedupe_key) where dedupe_key is not null and state in ('due', 'running') do nothing`,
    [
      ctx.ids.next(),
      tx.clinicId,
      job.definition.kind,
      job.payload,
      new Date(dueAt),
      job.definition.maxAttempts,
      job.dedupeKey ?? null,
      new Date(now),
    ],
  );
  if (dueAt <= now) tx.afterCommit(ringDoorbell);
}

/** Many jobs of one kind in one statement: what `enqueue` does for each. */
export async function enqueueAll<Payload extends object, C extends ClinicContext>(
  tx: ClinicTx,
  ctx: ClinicContext,
  work: {
    readonly definition: JobDefinition<Payload, C>;
    readonly jobs: readonly { readonly payload: Payload; readonly dueAt: Instant; readonly dedupeKey: string }[];
  },
): Promise<void> {
  const { definition, jobs } = work;
  if (jobs.length === 0) return;
  const now = ctx.clock.now();
  const rows = jobs.map((job) => ({ ...job, id: ctx.ids.next(), dueAt: toIso(job.dueAt) }));
  await tx.run(
    `insert into job (id, clinic_id, kind, payload, due_at, state, max_attempts, dedupe_key, created_at)
     select j.id, $1, $2, j.payload, j."dueAt", 'due', $3, j."dedupeKey", $4
       from jsonb_to_recordset($5::jsonb) as j(id uuid, payload jsonb, "dueAt" timestamptz, "dedupeKey" text)
     on conflict (clinic_id, kind, dedupe_key) where dedupe_key is not null and state in ('due', 'running') do nothing`,
    [tx.clinicId, definition.kind, definition.maxAttempts, new Date(now), JSON.stringify(rows)],
  );
  if (jobs.some(({ dueAt }) => dueAt <= now)) tx.afterCommit(ringDoorbell);
}

/**
 * Ends the due jobs of a kind with this key as `cancelled`. A running one is left: it checks the facts again itself. The condition is
 * that of the index of keys, and of no other: a plan that PostgreSQL made while the table was small would go through all due work.
 */
export function cancelJobs(tx: ClinicTx, ctx: ClinicContext, kind: string, dedupeKey: string): Promise<number> {
  return tx.run(
    `update job set state = 'cancelled', finished_at = $4 where clinic_id = $1 and kind = $2 and dedupe_key = $3
        and state in ('due', 'running') and state <> 'running'`,
    [tx.clinicId, kind, dedupeKey, new Date(ctx.clock.now())],
  );
}
