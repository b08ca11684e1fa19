import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { CallId, ConversationId, PatientId } from '../../platform/kernel/ids.ts';
import { earlierThan, isEnded, type CallStatus } from '../domain/call-status.ts';

export interface CallNotice {
  readonly sid: string;
  readonly from: string;
  readonly to: string;
  readonly status: CallStatus;
  readonly durationSeconds?: number | undefined;
  /** `inbound` when absent. */
  readonly direction?: 'outbound';
}

interface Written {
  readonly id: CallId;
  readonly is_new: boolean;
}

/** Writes what the carrier says of a call. Undefined where it says nothing new: repeated, or out of order. */
export async function writeCallStatus(
  tx: ClinicTx,
  ctx: ClinicContext,
  notice: CallNotice,
): Promise<Written | undefined> {
  const { sid, from, to, status } = notice;
  const now = new Date(ctx.clock.now());
  const [row] = await tx.sql<Written>(
    `insert into call as c (clinic_id, id, provider_sid, direction, from_address, to_address, status, duration_seconds, started_at, answered_at, ended_at)
     values ($1, $2, $3, $11, $4, $5, $6, $7, $8, case when $6 = 'in-progress' then $8::timestamptz end, case when $9 then $8::timestamptz end)
     on conflict (clinic_id, provider_sid) do update set status = excluded.status,
       duration_seconds = coalesce(excluded.duration_seconds, c.duration_seconds),
       answered_at = coalesce(c.answered_at, excluded.answered_at), ended_at = coalesce(c.ended_at, excluded.ended_at)
     where c.status = any($10::text[])
     returning id, (xmax = 0) as is_new`,
    [
      tx.clinicId,
      ctx.ids.next(),
      sid,
      from,
      to,
      status,
      notice.durationSeconds ?? null,
      now,
      isEnded(status),
      earlierThan(status),
      notice.direction ?? 'inbound',
    ],
  );
  return row;
}

export interface CallLink {
  readonly sid: string;
  readonly conversationId?: ConversationId | undefined;
  readonly patientId?: PatientId | undefined;
  readonly outcome?: string | undefined;
}

/**
 * Keeps with the call what its conversation has made known. Undefined where nothing changes. Who gave up in the queue has hung up:
 * a turn that is delivered after that, again or late, tells of what was before and changes nothing.
 */
export async function linkCall(tx: ClinicTx, link: CallLink): Promise<CallId | undefined> {
  const [row] = await tx.sql<{ id: CallId }>(
    `update call set conversation_id = coalesce($3, conversation_id), patient_id = coalesce($4, patient_id),
            outcome = case when outcome = 'abandoned' then outcome else coalesce($5::text, outcome) end
      where clinic_id = $1 and provider_sid = $2
        and ((conversation_id, patient_id) is distinct from (coalesce($3, conversation_id), coalesce($4, patient_id))
          or outcome is null and $5::text is not null or outcome <> 'abandoned' and outcome <> $5::text)
      returning id`,
    [tx.clinicId, link.sid, link.conversationId ?? null, link.patientId ?? null, link.outcome ?? null],
  );
  return row?.id;
}
