import type { Brand } from '../../../platform/kernel/brand.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { HOUR_MS, SECOND_MS } from '../../../platform/time/instant.ts';
import type { FocusType, TopicName } from './topics.ts';

export type SubscriptionId = Brand<string, 'SubscriptionId'>;

export const SUBSCRIPTION_STATUSES = ['requested', 'active', 'error', 'off'] as const;
export type SubscriptionStatus = (typeof SUBSCRIPTION_STATUSES)[number];

export const CONTENTS = ['empty', 'id-only', 'full-resource'] as const;
/**
 * What a notification holds. Two are R4's own: `ping` is a POST without a body; `resource` is an update of the resource itself, whose
 * endpoint is "interpreted as the service base, and an update (PUT) is made" (R4, subscription-channel-type, rest-hook).
 */
export type Content = (typeof CONTENTS)[number] | 'ping' | 'resource';

/** What a client asks for: whom to tell what, where and how. */
export interface Wish {
  /** Absent: a search of R4 instead of a topic. */
  readonly topic?: TopicName;
  readonly resourceType: FocusType;
  /** Searches of that type, without the type; a resource must fulfil all of them. */
  readonly queries: readonly string[];
  readonly content: Content;
  readonly endpoint: string;
  readonly heartbeatSeconds?: number;
  readonly timeoutSeconds: number;
  /** Events in one notification, at most. */
  readonly mostEvents: number;
  readonly endsAt?: Instant;
}

export interface EventSubscription extends Wish {
  readonly id: SubscriptionId;
  readonly clientId: string;
  readonly status: SubscriptionStatus;
  readonly error?: string;
  /** Events since the start: the number of the last one. */
  readonly eventCount: number;
  /** Up to this number they were delivered, or lie before the last activation. */
  readonly settledCount: number;
  readonly failures: number;
  readonly round: number;
  readonly activation: number;
  readonly lastContactAt?: Instant;
  readonly createdAt: Instant;
  readonly version: number;
}

/**
 * Whether what happens is numbered and kept for it: while it is active, and from then on also while it is in error or its endpoint is asked
 * again, so that what is not sent leaves a gap in the numbers that the client can see and fetch.
 */
export function isLogged({ status, activation }: EventSubscription): boolean {
  return status === 'active' || status === 'error' || (status === 'requested' && activation > 0);
}

/** Something that happened, as one subscription numbers it. */
export interface LoggedEvent {
  readonly number: number;
  readonly focusType: string;
  readonly focusId: string;
  readonly occurredAt: Instant;
}

/** Tries in a row before a subscription ends as `error`: about 43 minutes. */
export const MOST_FAILURES = 10;
const FIRST_RETRY_MS = 5 * SECOND_MS;

/** 5 s, 10 s, 20 s … at most an hour. */
export function retryDelayMs(failures: number): number {
  return Math.min(FIRST_RETRY_MS * 2 ** Math.max(0, failures - 1), HOUR_MS);
}

/** When the vendor must hear from us again; undefined where no heartbeat was asked for. */
export function heartbeatDueAt(subscription: EventSubscription): Instant | undefined {
  const { heartbeatSeconds, lastContactAt } = subscription;
  if (heartbeatSeconds === undefined || lastContactAt === undefined) return undefined;
  return (lastContactAt + heartbeatSeconds * SECOND_MS) as Instant;
}

export function hasEnded({ endsAt }: EventSubscription, now: Instant): boolean {
  return endsAt !== undefined && endsAt <= now;
}
