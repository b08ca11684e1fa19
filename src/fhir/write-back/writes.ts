import type { EhrIntent } from '../../agenda/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { Versions } from './outcome.ts';

/** Whose version holds. `neither`: of a booking, which is given up. */
export type Keep = 'ours' | 'theirs' | 'neither';
export type WriteState = 'pending' | 'sent' | 'done' | 'refused' | 'unknown' | 'conflict';

/** An intention that was written before it was carried out, and how far it has come. */
export interface EhrWrite {
  readonly id: string;
  readonly connectionId: string;
  readonly intent: EhrIntent;
  readonly state: WriteState;
  readonly attempts: number;
  /** Whoever asked was sent away with "requested". */
  readonly promised: boolean;
  readonly reason?: string | undefined;
  /** The connection rests: nothing is sent. */
  readonly isPaused: boolean;
  /** The clinic works with that server no longer. */
  readonly isRemoved: boolean;
  /** By a person, of a conflict: whose version holds. */
  readonly decided?: Keep | undefined;
  /** With `ours`: whom of the candidates there the visit is for. */
  readonly chosen?: string | undefined;
  /** Who there may be the patient, while nobody has said who it is. */
  readonly candidates?: readonly string[] | undefined;
}

interface WriteRow {
  readonly id: string;
  readonly connection_id: string;
  readonly intent: EhrIntent;
  readonly state: WriteState;
  readonly attempts: number;
  readonly promised: boolean;
  readonly reason: string | null;
  readonly is_paused: boolean;
  readonly is_removed: boolean;
  readonly decided: Keep | null;
  readonly chosen: string | null;
  readonly candidates: readonly string[] | null;
}

export async function insertWrite(
  tx: ClinicTx,
  ctx: ClinicContext,
  write: { readonly connectionId: string; readonly intent: EhrIntent },
): Promise<void> {
  const { intent, connectionId } = write;
  await tx.run(
    `insert into ehr_write (clinic_id, id, connection_id, kind, appointment_id, state, intent, created_at, updated_at)
     values ($1, $2, $3, $4, $5, 'pending', $6, $7, $7)`,
    [tx.clinicId, intent.id, connectionId, intent.kind, intent.appointmentId, intent, new Date(ctx.clock.now())],
  );
}

export async function findWrite(ctx: ClinicContext, id: string): Promise<EhrWrite | undefined> {
  const [row] = await ctx.db.query<WriteRow>(
    ctx.clinicId,
    `select w.id, w.connection_id, w.intent, w.state, w.attempts, w.promised, w.reason, w.decided, w.chosen,
            w.versions -> 'candidates' as candidates, c.paused_at is not null or (s.state = 'loading' and s.loaded_at is null) as is_paused,
            coalesce(c.state = 'removed', false) as is_removed
       from ehr_write w left join ehr_connection c on c.clinic_id = w.clinic_id and c.id = w.connection_id
       left join ehr_sync s on s.clinic_id = w.clinic_id and s.connection_id = w.connection_id
      where w.clinic_id = $1 and w.id = $2`,
    [ctx.clinicId, id],
  );
  if (!row) return undefined;
  const { connection_id: connectionId, is_paused: isPaused, is_removed: isRemoved, ...facts } = row;
  const { reason, decided, chosen, candidates, ...same } = facts;
  return {
    ...same,
    connectionId,
    isPaused: isPaused && !isRemoved,
    isRemoved,
    ...(reason === null ? {} : { reason }),
    ...(decided === null ? {} : { decided }),
    ...(chosen === null ? {} : { chosen }),
    ...(candidates === null ? {} : { candidates }),
  };
}

/** Before the first byte of a write leaves: whoever goes on after a crash has to look there first. */
export async function markSent(tx: ClinicTx, ctx: ClinicContext, id: string): Promise<void> {
  await tx.run(
    `update ehr_write set state = 'sent', attempts = attempts + 1, updated_at = $3
      where clinic_id = $1 and id = $2 and state in ('pending', 'sent', 'unknown')`,
    [tx.clinicId, id, new Date(ctx.clock.now())],
  );
}

export interface Ending {
  readonly id: string;
  readonly state: WriteState;
  readonly reason?: string | undefined;
  readonly ehrId?: string | undefined;
  readonly versions?: Versions | undefined;
}

/** Undefined where it had ended before: an end is told once. */
export async function markEnd(
  tx: ClinicTx,
  ctx: ClinicContext,
  end: Ending,
): Promise<{ readonly promised: boolean; readonly decided: boolean } | undefined> {
  const [changed] = await tx.sql<{ promised: boolean; decided: boolean }>(
    `update ehr_write set state = $3, reason = $4, ehr_id = coalesce($5, ehr_id), versions = $6, updated_at = $7,
       promised = promised or $3 = 'unknown'
      where clinic_id = $1 and id = $2 and state in ('pending', 'sent', 'unknown') and (state <> 'unknown' or $3 <> 'unknown')
      returning promised, decided is not null as decided`,
    [
      tx.clinicId,
      end.id,
      end.state,
      end.reason ?? null,
      end.ehrId ?? null,
      end.versions ?? null,
      new Date(ctx.clock.now()),
    ],
  );
  return changed;
}

/**
 * A person decides a conflict: ours is open again, and so is what neither wants until it is gone there; theirs is the end of it, also
 * after ours was refused. False where it is none, or somebody was faster.
 */
export async function markDecided(
  tx: ClinicTx,
  ctx: ClinicContext,
  decision: { readonly id: string; readonly keep: Keep; readonly chosen?: string | undefined },
): Promise<boolean> {
  const { id, keep, chosen } = decision;
  const changed = await tx.run(
    `update ehr_write set decided = $3, chosen = $5, versions = null, updated_at = $4,
       state = case $3 when 'theirs' then 'refused' else 'sent' end,
       reason = case $3 when 'theirs' then 'theirs-kept' end
      where clinic_id = $1 and id = $2 and (state = 'conflict' or ($3 = 'theirs' and state = 'refused' and decided = 'ours'))`,
    [tx.clinicId, id, keep, new Date(ctx.clock.now()), chosen ?? null],
  );
  return changed === 1;
}

/** A person ends what was asked of a connection that was removed. False where it had ended, or the connection is there again. */
export async function endRemoved(
  tx: ClinicTx,
  ctx: ClinicContext,
  { id, keep }: { readonly id: string; readonly keep: 'ours' | 'neither' },
): Promise<boolean> {
  const changed = await tx.run(
    `update ehr_write w set decided = $3, versions = null, reason = 'connection-removed', updated_at = $4,
       state = case $3 when 'ours' then 'done' else 'refused' end
      where clinic_id = $1 and id = $2 and state in ('pending', 'sent', 'unknown', 'conflict')
        and exists (select from ehr_connection c where c.clinic_id = w.clinic_id and c.id = w.connection_id and c.state = 'removed')`,
    [tx.clinicId, id, keep, new Date(ctx.clock.now())],
  );
  return changed === 1;
}

/** A later wish for the same appointment: what was wanted before it is not asked for any more. */
export async function isSuperseded(ctx: ClinicContext, { id, intent }: EhrWrite): Promise<boolean> {
  const rows = await ctx.db.query(
    ctx.clinicId,
    `select from ehr_write w join ehr_write later on later.clinic_id = w.clinic_id and later.appointment_id = w.appointment_id
        and (later.created_at, later.id) > (w.created_at, w.id)
      where w.clinic_id = $1 and w.id = $2 and w.appointment_id = $3 and later.kind in ('reschedule', 'cancel', 'restore')
        and later.state not in ('refused', 'conflict') limit 1`,
    [ctx.clinicId, id, intent.appointmentId],
  );
  return rows.length > 0;
}

/** What is not known to have ended, in the order in which it was wanted. Ids are made in the order of time. */
export async function openWrites(
  tx: ClinicTx,
  of: { readonly connectionId: string; readonly after: string | undefined; readonly most: number },
): Promise<readonly string[]> {
  const rows = await tx.sql<{ id: string }>(
    `select id from ehr_write where clinic_id = $1 and connection_id = $2 and state in ('pending', 'sent', 'unknown')
        and ($3::uuid is null or id > $3) order by id limit $4`,
    [tx.clinicId, of.connectionId, of.after ?? null, of.most],
  );
  return rows.map(({ id }) => id);
}
