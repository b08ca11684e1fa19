import type { Instant } from '../../platform/time/instant.ts';
import type { ClinicId, MessageId } from '../../platform/kernel/ids.ts';
import type { Failure, ReceiptStatus } from '../domain/message-status.ts';
import type { MessageParts, SentChannel } from '../domain/message.ts';

export interface SendRequest {
  readonly clinicId: ClinicId;
  readonly messageId: MessageId;
  readonly channel: SentChannel;
  readonly from: string;
  readonly to: string;
  readonly body: string;
  readonly parts?: MessageParts | undefined;
}

/** What is known after a try to send. Only `not-sent` may be tried again: there is no doubt that nothing left. */
export type SendOutcome =
  | {
      readonly kind: 'accepted';
      readonly providerId: string;
      readonly status: ReceiptStatus;
      /** Where it is not the port's own name: another took it in its place. */
      readonly provider?: string | undefined;
    }
  | { readonly kind: 'not-sent'; readonly why: string }
  | { readonly kind: 'rejected'; readonly failure: Failure }
  | { readonly kind: 'unknown'; readonly why: string };

export interface SentQuery {
  readonly channel: SentChannel;
  readonly from: string;
  readonly to: string;
  /** Made at the provider at this instant or later. */
  readonly since: Instant;
}

export interface FoundMessage {
  readonly providerId: string;
  readonly body: string;
  readonly createdAt: Instant;
  readonly status: ReceiptStatus;
  readonly failure?: Failure | undefined;
}

/** A carrier of text messages. */
export interface MessageProvider {
  /** Stored beside the provider's own message id. */
  readonly name: string;
  /** One try, never repeated inside. Does not throw for faults of the provider: they are outcomes. */
  send(request: SendRequest): Promise<SendOutcome>;
  /** The newest messages (50 at most) that the provider has between two addresses. Throws `ProviderError`. */
  findSent(query: SentQuery): Promise<readonly FoundMessage[]>;
}

/** What a context must carry for messages to be sent. */
export interface MessagingPorts {
  readonly sms: MessageProvider;
  /** Absent: no email leaves. */
  readonly email?: MessageProvider;
  /** Says the message in a call. Absent: nobody is called. */
  readonly voice?: MessageProvider;
}

/** Who carries a message. A channel that nobody carries any more was carried when the message was written. */
export function providerOf(ports: MessagingPorts, channel: SentChannel): MessageProvider | undefined {
  if (channel === 'voice') return ports.voice;
  return channel === 'email' ? ports.email : ports.sms;
}
