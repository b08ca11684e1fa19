import type { Line } from '../../../identity/index.ts';
import { LANGUAGES, type Language } from '../../../platform/i18n/language.ts';
import type { LocalDate } from '../../../platform/time/wall-time.ts';
import type { TouchChannel } from '../../domain/plan.ts';
import { isRegistered, type SenderAlias } from '../../senders/domain/alias.ts';
import type { CampaignPlan } from './campaign.ts';

export const PREFLIGHT_CODES = [
  'no-sender',
  'mobile-call',
  'mobile-sender',
  'alias-unregistered',
  'template-missing',
  'held',
] as const;

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
  /** Languages in which the carrier has approved the WhatsApp template of the purpose. */
  readonly approved: ReadonlySet<Language>;
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
  { channels, purpose, texts }: Pick<CampaignPlan, 'channels' | 'purpose' | 'texts'>,
  { lines, alias, today, sendsEmail, approved, isHeld }: SenderFacts,
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
    const unapproved = channel === 'whatsapp' ? templateFindings({ channels, texts }, approved) : [];
    if (purpose !== 'commercial' || !SPANISH_MOBILE.test(sender)) return [...held, ...unapproved];
    return [
      ...held,
      ...unapproved,
      channel === 'voice'
        ? { channel, code: 'mobile-call', blocks: true }
        : { channel, code: 'mobile-sender', blocks: false },
    ];
  });
}

/** On WhatsApp a campaign speaks first, by an approved template: who has none in their language gets the next channel, or nothing. */
export function templateFindings(
  { channels, texts }: Pick<CampaignPlan, 'channels' | 'texts'>,
  approved: ReadonlySet<Language>,
): readonly PreflightFinding[] {
  const written = LANGUAGES.filter((language) => texts[language] !== undefined);
  if (written.every((language) => approved.has(language))) return [];
  const blocks = channels.length === 1 && !written.some((language) => approved.has(language));
  return [{ channel: 'whatsapp', code: 'template-missing', blocks }];
}
