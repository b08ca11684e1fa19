const MESSAGE_STATUSES = [
  'planned',
  'claimed',
  'dispatching',
  'unknown',
  'accepted',
  'sent',
  'failed',
  'delivered',
  'dropped',
  'received',
] as const;
export type MessageStatus = (typeof MESSAGE_STATUSES)[number];

/** What a provider can say about a message that it has. */
export const RECEIPT_STATUSES = ['accepted', 'sent', 'failed', 'delivered'] as const;
export type ReceiptStatus = (typeof RECEIPT_STATUSES)[number];

/**
 * What to do about a failure. permanent: this address will never work; temporary: later, or another channel;
 * suppress: the person does not want it, never again on this channel; content: this text; configuration: our set-up.
 */
export type FailureKind = 'permanent' | 'temporary' | 'suppress' | 'content' | 'configuration';

export interface Failure {
  readonly kind: FailureKind;
  /** Our word for it. */
  readonly reason: string;
  /** The provider's code. */
  readonly code?: string | undefined;
}

/**
 * Receipts come in any order and more than once, so a message takes the highest rank that it was ever told, and the
 * order of telling does not matter. A handset that reports delivery after the network gave up did receive it.
 */
const RANKS: Readonly<Record<MessageStatus, number>> = {
  planned: 0,
  claimed: 1,
  dispatching: 2,
  unknown: 3,
  accepted: 4,
  sent: 5,
  failed: 6,
  delivered: 7,
  dropped: 8,
  received: 8,
};

/** True where a receipt says more than is known: a lower or equal rank changes nothing. */
export function advances(current: MessageStatus, told: ReceiptStatus): boolean {
  return RANKS[told] > RANKS[current];
}

/** The statuses that a receipt may move on from, for the condition of an update. */
export function statusesBefore(told: ReceiptStatus): readonly MessageStatus[] {
  return MESSAGE_STATUSES.filter((status) => advances(status, told));
}
