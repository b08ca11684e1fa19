import type { Line } from '../../../identity/index.ts';
import type { LocalDate } from '../../../platform/time/wall-time.ts';
import type { TouchChannel } from '../../domain/plan.ts';
import { isRegistered, type SenderAlias } from '../../senders/domain/alias.ts';
import type { CampaignPlan } from './campaign.ts';

export const PREFLIGHT_CODES = ['no-sender', 'mobile-call', 'mobile-sender', 'alias-unregistered', 'held'] as const;

/** What is in the way of a campaign, before anybody is counted. */
export interface PreflightFinding {
  readonly channel: TouchChannel;
  readonly code: (typeof PREFLIGHT_CODES)[number];
  /** It is not launched. Else it is for the clinic to know. */
  readonly blocks: boolean;
}

export interface SenderFacts {
  readonly lines: readonly Line[];
  /** Campaigns by SMS leave from it. */
  readonly alias?: SenderAlias | undefined;
  readonly today: LocalDate;
  readonly sendsEmail: boolean;
  /** Nothing of the clinic leaves just now. */
  readonly isHeld: boolean;
}

/** Spanish mobile numbers (CNMC numbering plan: 6 and 71 to 74). */
const SPANISH_MOBILE = /^\+34(?:6\d|7[1-4])\d{7}$/;

/**
 * Whether the senders of a campaign are there, and lawful for its purpose: Orden TDF/149/2025 (in force since 2025-06-07) forbids
 * commercial calls from mobile numbers, and is read by some as meaning messages too. Pure.
 */
export function preflightOf(
  { channels, purpose }: Pick<CampaignPlan, 'channels' | 'purpose'>,
  { lines, alias, today, sendsEmail, isHeld }: SenderFacts,
): readonly PreflightFinding[] {
  return channels.flatMap((channel): readonly PreflightFinding[] => {
    const held = isHeld ? [{ channel, code: 'held', blocks: false } as const] : [];
    if (channel === 'email')
      return [...held, ...(sendsEmail ? [] : [{ channel, code: 'no-sender', blocks: true } as const])];
    if (channel === 'sms' && alias)
      return [
        ...held,
        ...(isRegistered(alias, today) ? [] : [{ channel, code: 'alias-unregistered', blocks: true } as const]),
      ];
    const sender = lines.find((line) => line.channels.some((one) => one === channel))?.number;
    if (sender === undefined) return [...held, { channel, code: 'no-sender', blocks: true }];
    if (purpose !== 'commercial' || !SPANISH_MOBILE.test(sender)) return held;
    return [
      ...held,
      channel === 'voice'
        ? { channel, code: 'mobile-call', blocks: true }
        : { channel, code: 'mobile-sender', blocks: false },
    ];
  });
}
