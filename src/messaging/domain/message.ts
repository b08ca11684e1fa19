import type { AppointmentId, ConversationId, MessageId, PatientId } from '../../platform/kernel/ids.ts';
import type { Instant } from '../../platform/time/instant.ts';
import type { MessageStatus } from './message-status.ts';

/** Channels that a text-message carrier serves. */
export type CarrierChannel = 'sms' | 'whatsapp';

/** Channels that a message of ours can leave by. */
export type SentChannel = CarrierChannel | 'email' | 'voice';

/** What a message is made of beside its text. */
export interface MessageParts {
  readonly email?:
    | {
        readonly subject: string;
        /** Shown before our own address: the clinic. */
        readonly fromName: string;
        /** RFC 8058: one press, or one request of the mail program, ends them all. Absent: of what nobody subscribes to. */
        readonly unsubscribeUrl?: string | undefined;
        /** iCalendar, attached. */
        readonly calendar?: string | undefined;
        /** What a person of the clinic answers: its Message-ID, and the clinic's address that it was written to. */
        readonly answers?: { readonly messageId: string; readonly mailbox: string } | undefined;
      }
    | undefined;
  readonly whatsapp?: { readonly contentSid: string; readonly variables: Readonly<Record<string, string>> } | undefined;
}

/** Why a clinic writes: it decides which consent and which hours apply. */
export type MessagePurpose = 'care' | 'administrative' | 'commercial';

/** A message in either direction, as the desk shows it. */
export interface Message {
  readonly id: MessageId;
  readonly direction: 'outbound' | 'inbound';
  readonly channel: SentChannel;
  readonly from: string;
  readonly to: string;
  readonly body: string;
  readonly purpose?: MessagePurpose | undefined;
  readonly template?: string | undefined;
  readonly language?: string | undefined;
  readonly segments?: number | undefined;
  readonly patientId?: PatientId | undefined;
  readonly appointmentId?: AppointmentId | undefined;
  readonly conversationId?: ConversationId | undefined;
  readonly status: MessageStatus;
  /** Our word for why it failed: `invalid-number`, `opted-out`, `expired` … */
  readonly failure?: string | undefined;
  /** The provider's own code. */
  readonly errorCode?: string | undefined;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}
