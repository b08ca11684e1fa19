import type { LocalDate } from '../../../platform/time/wall-time.ts';

export const ALIAS_STATUSES = ['requested', 'registered', 'refused'] as const;
export type AliasStatus = (typeof ALIAS_STATUSES)[number];

/** An alphanumeric sender of SMS and what the register of the CNMC has of it. */
export interface SenderAlias {
  readonly alias: string;
  readonly status: AliasStatus;
  /** The first day on which the register has it. */
  readonly registeredFrom?: LocalDate | undefined;
  /** The operator that originates its messages, as the register names it. */
  readonly originProvider?: string | undefined;
  /** Campaigns by SMS leave from it. */
  readonly inUse: boolean;
  /** What is written about a visit too, with a link in place of an answer. Only where it is in use. */
  readonly reminds?: boolean | undefined;
}

/** Eleven characters fit in the address field of an SMS (3GPP TS 23.040, 9.1.2.5); a name of digits alone would be a number. */
const ALIAS = /^(?=.*[A-Za-z])[A-Za-z0-9 ]{3,11}$/;

export function isAlias(text: string): boolean {
  return ALIAS.test(text) && text === text.trim();
}

/** Whether messages that come from it are let through on a day. */
export function isRegistered({ status, registeredFrom }: SenderAlias, today: LocalDate): boolean {
  return status === 'registered' && registeredFrom !== undefined && registeredFrom <= today;
}
