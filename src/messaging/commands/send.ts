import { record } from '../../audit/index.ts';
import { enqueue } from '../../jobs/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { Language } from '../../platform/i18n/language.ts';
import { assert, required } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { AppointmentId, ConversationId, MessageId, PatientId } from '../../platform/kernel/ids.ts';
import type { Instant } from '../../platform/time/instant.ts';
import type { MessageParts, MessagePurpose, SentChannel } from '../domain/message.ts';
import { segmentsOf, toGsm7 } from '../domain/segments.ts';
import { dispatchMessage } from '../jobs/dispatch-message.ts';
import type { Turn } from '../pace/turn.ts';

export interface OutgoingMessage {
  readonly channel: SentChannel;
  /** E.164, or the provider's address of a WhatsApp user who has no number. */
  readonly to: string;
  /** The clinic's line. */
  readonly from: string;
  /** 1 to 1,600 characters. */
  readonly body: string;
  readonly parts?: MessageParts | undefined;
  readonly purpose: MessagePurpose;
  readonly template?: string | undefined;
  readonly language: Language;
  readonly patientId?: PatientId | undefined;
  readonly appointmentId?: AppointmentId | undefined;
  readonly conversationId?: ConversationId | undefined;
  /** The inbound message that it answers. An answer may also go to an address that asked for silence before. */
  readonly inReplyTo?: MessageId | undefined;
  /** Names the intention. The same key again finds the message that is there and sends nothing. */
  readonly dedupeKey: string;
  /** Not handed to the provider at this instant or later: then it is dropped as `expired`. */
  readonly expiresAt?: Instant | undefined;
  /** `cheapest` writes "Clinica" for "Clínica" where that saves an SMS segment. `as-written` when absent. */
  readonly spelling?: 'as-written' | 'cheapest' | undefined;
  /** Whose rate is spent lets what is `queued` wait; `first` when absent: somebody waits for it. */
  readonly turn?: Turn | undefined;
}

/** Twilio's limit for a message (error 21617), which no text of ours should come near. */
export const LONGEST_BODY = 1_600;

/**
 * Writes the message and the job that sends it into the transaction; nothing leaves before the commit. Safe to repeat: one
 * message for one `dedupeKey`, for ever. What becomes of it is told by `message.status` events.
 */
export async function send(tx: ClinicTx, ctx: ClinicContext, message: OutgoingMessage): Promise<MessageId> {
  const body = message.channel === 'sms' && message.spelling === 'cheapest' ? toGsm7(message.body) : message.body;
  assert(body.length > 0 && body.length <= LONGEST_BODY, `a message of ${body.length} characters`);
  const id = ctx.ids.next<MessageId>();
  const at = new Date(ctx.clock.now());
  const made = await tx.run(
    `insert into message (clinic_id, id, direction, channel, from_address, to_address, body, purpose, template, language,
       segments, patient_id, appointment_id, conversation_id, in_reply_to, dedupe_key, expires_at, status, created_at, updated_at, parts)
     values ($1, $2, 'outbound', $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, 'planned', $17, $17, $18)
     on conflict (clinic_id, dedupe_key) where dedupe_key is not null do nothing`,
    [
      tx.clinicId,
      id,
      message.channel,
      message.from,
      message.to,
      body,
      message.purpose,
      message.template ?? null,
      message.language,
      message.channel === 'sms' ? segmentsOf(body).count : null,
      message.patientId ?? null,
      message.appointmentId ?? null,
      message.conversationId ?? null,
      message.inReplyTo ?? null,
      message.dedupeKey,
      message.expiresAt === undefined ? null : new Date(message.expiresAt),
      at,
      message.parts ?? null,
    ],
  );
  if (made === 0) return existing(tx, message.dedupeKey);
  await Promise.all([
    record(tx, ctx, {
      action: 'message.plan',
      subject: { type: 'Communication', id },
      patientId: message.patientId,
      detail: { channel: message.channel, purpose: message.purpose, template: message.template },
    }),
    enqueue(tx, ctx, {
      definition: dispatchMessage,
      payload: {
        messageId: id,
        sender: { channel: message.channel, from: message.from },
        turn: message.turn ?? 'first',
      },
      dedupeKey: id,
    }),
  ]);
  return id;
}

async function existing(tx: ClinicTx, dedupeKey: string): Promise<MessageId> {
  const [row] = await tx.sql<{ id: MessageId }>('select id from message where clinic_id = $1 and dedupe_key = $2', [
    tx.clinicId,
    dedupeKey,
  ]);
  return required(row, 'message of this intention').id;
}
