import type { ClinicTx } from '../../platform/database/database.ts';
import type { Brand } from '../../platform/kernel/brand.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { CallId, ConversationId, PatientId } from '../../platform/kernel/ids.ts';
import type { Instant } from '../../platform/time/instant.ts';

export type RecordingId = Brand<string, 'RecordingId'>;
export type RecordingStatus = 'running' | 'paused' | 'at-carrier' | 'stored' | 'failed' | 'deleted';

/** The sound of a call, or a voicemail. */
export interface Recording {
  readonly id: RecordingId;
  readonly callId: CallId;
  readonly kind: 'call' | 'voicemail';
  readonly status: RecordingStatus;
  readonly durationSeconds?: number;
  /** Of the sound itself, once it is stored. */
  readonly bytes?: number;
  readonly contentType?: string;
  readonly transcript?: string;
  /** Why there is no sound: `empty`, `no-consent`, `not-audio`, `too-large`, `gone` … */
  readonly failure?: string;
  readonly startedAt: Instant;
  readonly patientId?: PatientId;
}

export interface RecordingRow {
  readonly id: RecordingId;
  readonly call_id: CallId;
  readonly provider_sid: string;
  readonly kind: 'call' | 'voicemail';
  readonly status: RecordingStatus;
  readonly at_carrier: boolean;
  readonly duration_seconds: number | null;
  readonly bytes: number | null;
  readonly content_type: string | null;
  readonly failure: string | null;
  readonly transcript: string | null;
  readonly started_at: Instant;
  readonly call_sid: string;
  readonly patient_id: PatientId | null;
  readonly phone: string;
}

const SELECT = `select r.id, r.call_id, r.provider_sid, r.kind, r.status, r.at_carrier, r.duration_seconds, r.bytes, r.content_type,
    r.failure, r.transcript, r.started_at, c.provider_sid as call_sid, c.patient_id, c.from_address as phone
  from recording r join call c on c.clinic_id = r.clinic_id and c.id = r.call_id where r.clinic_id = $1`;

export function toRecording(row: RecordingRow): Recording {
  return {
    id: row.id,
    callId: row.call_id,
    kind: row.kind,
    status: row.status,
    ...(row.duration_seconds === null ? {} : { durationSeconds: row.duration_seconds }),
    ...(row.bytes === null ? {} : { bytes: row.bytes }),
    ...(row.content_type === null ? {} : { contentType: row.content_type }),
    ...(row.transcript === null ? {} : { transcript: row.transcript }),
    ...(row.failure === null ? {} : { failure: row.failure }),
    startedAt: row.started_at,
    ...(row.patient_id === null ? {} : { patientId: row.patient_id }),
  };
}

export async function findRecording(ctx: ClinicContext, id: RecordingId): Promise<RecordingRow | undefined> {
  const [row] = await ctx.db.query<RecordingRow>(ctx.clinicId, `${SELECT} and r.id = $2`, [ctx.clinicId, id]);
  return row;
}

const MOST_PER_CALL = 50;

export function rowsOfCall(ctx: ClinicContext, callId: CallId): Promise<readonly RecordingRow[]> {
  return ctx.db.query<RecordingRow>(
    ctx.clinicId,
    `${SELECT} and r.call_id = $2 order by r.started_at, r.id limit ${MOST_PER_CALL}`,
    [ctx.clinicId, callId],
  );
}

/** Of the calls in which a conversation was held. */
export function rowsOfConversation(
  ctx: ClinicContext,
  conversationId: ConversationId,
): Promise<readonly RecordingRow[]> {
  return ctx.db.query<RecordingRow>(
    ctx.clinicId,
    `${SELECT} and c.conversation_id = $2 order by r.started_at, r.id limit ${MOST_PER_CALL}`,
    [ctx.clinicId, conversationId],
  );
}

/** Where the sealed sound lies in the store. */
export function storeKey(ctx: ClinicContext, id: RecordingId): string {
  return `${ctx.clinicId}/${id}`;
}

/** What the sealed sound is bound to: it opens for no other recording of no other clinic. */
export function sealPurpose(ctx: ClinicContext, id: RecordingId): string {
  return `recording ${ctx.clinicId} ${id}`;
}

export interface RecordingNews {
  readonly callId: CallId;
  readonly providerSid: string;
  readonly kind: 'call' | 'voicemail';
  readonly status: 'running' | 'at-carrier' | 'failed';
  readonly durationSeconds?: number | undefined;
  readonly failure?: string | undefined;
}

/** Writes what the carrier says of a recording. Undefined where it says nothing new: repeated, or out of order. */
export async function writeNews(
  tx: ClinicTx,
  ctx: ClinicContext,
  news: RecordingNews,
): Promise<{ readonly id: RecordingId; readonly isNew: boolean } | undefined> {
  const [row] = await tx.sql<{ id: RecordingId; is_new: boolean }>(
    `insert into recording as r (clinic_id, id, call_id, provider_sid, kind, status, duration_seconds, failure, started_at, at_carrier)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $8::text is distinct from 'absent')
     on conflict (clinic_id, provider_sid) do update set status = excluded.status, failure = excluded.failure,
       duration_seconds = coalesce(excluded.duration_seconds, r.duration_seconds), at_carrier = excluded.at_carrier
     where r.status in ('running', 'paused') and excluded.status <> 'running'
     returning id, (xmax = 0) as is_new`,
    [
      tx.clinicId,
      ctx.ids.next(),
      news.callId,
      news.providerSid,
      news.kind,
      news.status,
      news.durationSeconds ?? null,
      news.failure ?? null,
      new Date(ctx.clock.now()),
    ],
  );
  return row && { id: row.id, isNew: row.is_new };
}

/** False where it was deleted, or stored, in the meantime. */
export async function markStored(
  tx: ClinicTx,
  ctx: ClinicContext,
  stored: { readonly id: RecordingId; readonly bytes: number; readonly contentType: string },
): Promise<boolean> {
  const count = await tx.run(
    `update recording set status = 'stored', bytes = $3, content_type = $4, stored_at = $5, failure = null
      where clinic_id = $1 and id = $2 and status = 'at-carrier'`,
    [tx.clinicId, stored.id, stored.bytes, stored.contentType, new Date(ctx.clock.now())],
  );
  return count === 1;
}

export async function markFailed(tx: ClinicTx, id: RecordingId, failure: string): Promise<void> {
  await tx.run(
    `update recording set status = 'failed', failure = $3 where clinic_id = $1 and id = $2 and status = 'at-carrier'`,
    [tx.clinicId, id, failure],
  );
}

export async function markDeleted(
  tx: ClinicTx,
  ctx: ClinicContext,
  deleted: { readonly id: RecordingId; readonly why: 'expired' | 'asked' },
): Promise<boolean> {
  const count = await tx.run(
    `update recording set status = 'deleted', deleted_at = $3, deleted_for = $4, transcript = null
      where clinic_id = $1 and id = $2 and status <> 'deleted'`,
    [tx.clinicId, deleted.id, new Date(ctx.clock.now()), deleted.why],
  );
  return count === 1;
}

export async function markGoneAtCarrier(ctx: ClinicContext, id: RecordingId): Promise<void> {
  await ctx.db.query(
    ctx.clinicId,
    'update recording set at_carrier = false where clinic_id = $1 and id = $2 returning id',
    [ctx.clinicId, id],
  );
}
