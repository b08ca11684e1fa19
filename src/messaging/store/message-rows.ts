import type { AppointmentId, ConversationId, MessageId, PatientId } from '../../platform/kernel/ids.ts';
import type { Instant } from '../../platform/time/instant.ts';
import type { Message, MessageParts, MessagePurpose, SentChannel } from '../domain/message.ts';
import type { MessageStatus } from '../domain/message-status.ts';

export interface MessageRow {
  readonly id: MessageId;
  readonly direction: 'outbound' | 'inbound';
  readonly channel: SentChannel;
  readonly from_address: string;
  readonly to_address: string;
  readonly body: string;
  readonly parts: MessageParts | null;
  readonly purpose: MessagePurpose | null;
  readonly template: string | null;
  readonly language: string | null;
  readonly segments: number | null;
  readonly patient_id: PatientId | null;
  readonly appointment_id: AppointmentId | null;
  readonly conversation_id: ConversationId | null;
  readonly in_reply_to: MessageId | null;
  readonly status: MessageStatus;
  readonly provider_id: string | null;
  readonly failure: string | null;
  readonly error_code: string | null;
  readonly expires_at: Instant | null;
  readonly dispatched_at: Instant | null;
  readonly created_at: Instant;
  readonly updated_at: Instant;
}

export const MESSAGE_COLUMNS = `id, direction, channel, from_address, to_address, body, parts, purpose, template, language, segments,
  patient_id, appointment_id, conversation_id, in_reply_to, status, provider_id, failure, error_code, expires_at,
  dispatched_at, created_at, updated_at`;

/** A message that carries a one-time code: the code is for who receives it, and no reader of the thread. */
export const ONE_TIME_CODE = 'one-time-code';

/** A message for whoever reads the thread. */
export function toMessage(row: MessageRow): Message {
  return {
    id: row.id,
    direction: row.direction,
    channel: row.channel,
    from: row.from_address,
    to: row.to_address,
    body: row.template === ONE_TIME_CODE ? row.body.replaceAll(/\b\d{6}\b/g, '••••••') : row.body,
    purpose: row.purpose ?? undefined,
    template: row.template ?? undefined,
    language: row.language ?? undefined,
    segments: row.segments ?? undefined,
    patientId: row.patient_id ?? undefined,
    appointmentId: row.appointment_id ?? undefined,
    conversationId: row.conversation_id ?? undefined,
    status: row.status,
    failure: row.failure ?? undefined,
    errorCode: row.error_code ?? undefined,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
