import type { AppointmentId, PatientId } from '../../platform/kernel/ids.ts';
import type { MessageId } from '../../platform/kernel/ids.ts';
import type { Purpose } from '../../patients/index.ts';
import type { Instant } from '../../platform/time/instant.ts';
import type { Zone } from '../../platform/time/wall-time.ts';
import type { Permission } from './permission.ts';
import type { TouchChannel } from './plan.ts';
import type { TouchId } from './plan-difference.ts';

/** What a touch comes from that no plan of a visit calls for. */
export type FreeOrigin = 'campaign' | 'recall' | 'waiting-list' | 'no-show' | 'follow-up' | 'information';

/** A touch that does not belong to the plan of a visit. */
export interface FreeTouch {
  readonly id: TouchId;
  readonly origin: FreeOrigin;
  /** The campaign, the offer … */
  readonly originId?: string | undefined;
  readonly patientId: PatientId;
  /** The visit that it is about, where there is one: a missed one, for instance. */
  readonly appointmentId?: AppointmentId | undefined;
  readonly purpose: Purpose;
  readonly template: string;
  readonly variables: Readonly<Record<string, string>>;
  /** In the order in which they are tried. */
  readonly channels: readonly TouchChannel[];
  /** The one that is tried now. */
  readonly channel: TouchChannel;
  readonly dueAt: Instant;
  readonly expiresAt?: Instant | undefined;
  readonly zone: Zone;
  readonly state: 'planned' | 'sent' | 'dropped';
  readonly reason?: string | undefined;
  readonly outcome?: TouchOutcome | undefined;
  readonly messageId?: MessageId | undefined;
  readonly plannedAt: Instant;
  readonly endedAt?: Instant | undefined;
}

export type TouchOutcome = 'sent' | 'delivered' | 'failed' | 'unknown' | 'dropped';

export type ChannelChoice =
  | { readonly kind: 'send'; readonly channel: TouchChannel; readonly address: string }
  | { readonly kind: 'defer'; readonly channel: TouchChannel; readonly until: Instant; readonly reason: string }
  | { readonly kind: 'drop'; readonly reason: string };

/**
 * The first channel by which the patient may be reached, now or later. A channel that has to wait is waited for: a message
 * in the morning is better than a call that was not wanted. Where none is left, the reason of the first is told.
 */
export function chooseChannel(
  channels: readonly TouchChannel[],
  permissionOf: (channel: TouchChannel) => Permission,
): ChannelChoice {
  let refused: string | undefined;
  for (const channel of channels) {
    const permission = permissionOf(channel);
    if (permission.kind !== 'drop') return { ...permission, channel };
    refused ??= permission.reason;
  }
  return { kind: 'drop', reason: refused ?? 'no-channel' };
}

/** The channels that are left after one was tried in vain. */
export function channelsAfter(channels: readonly TouchChannel[], tried: TouchChannel): readonly TouchChannel[] {
  return channels.slice(channels.indexOf(tried) + 1);
}

/**
 * Whether the frequency cap holds a touch back. Not what the patient asked for themselves, nor what care owes them about a visit that
 * they had: "how are you" is for the morning after, also where what to do at home was said the evening before.
 */
export function isCapped({ origin, purpose }: { readonly origin: FreeOrigin; readonly purpose: Purpose }): boolean {
  if (origin === 'waiting-list') return false;
  return purpose !== 'care' || (origin !== 'follow-up' && origin !== 'no-show');
}
