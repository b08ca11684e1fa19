import { MINUTE_MS } from '../../../platform/time/instant.ts';

/**
 * Thousandths of a euro for one segment of an SMS to Spain, or one WhatsApp template, as a guide: list prices of large carriers,
 * November 2026. What the clinic's own contract says is what it pays.
 */
const PRICE_MILLS = { sms: 75, whatsapp: 55 } as const;

/** The hours of a day in which a message may leave, 9 to 21. */
const MINUTES_A_DAY = 12 * 60;

export interface Estimate {
  readonly messages: number;
  readonly segments: number;
  readonly costCents: number;
  /** From the first message to the last, nights included. */
  readonly durationMs: number;
}

/** What a campaign will cost and how long it will take, before it is launched. */
export function estimateOf(facts: {
  readonly people: Readonly<Record<keyof typeof PRICE_MILLS, number>>;
  readonly segmentsEach: number;
  readonly perMinute: number;
}): Estimate {
  const { people, segmentsEach, perMinute } = facts;
  const segments = people.sms * segmentsEach;
  const messages = people.sms + people.whatsapp;
  const minutes = Math.ceil(messages / perMinute);
  const nights = Math.max(0, Math.ceil(minutes / MINUTES_A_DAY) - 1);
  return {
    messages,
    segments,
    costCents: Math.ceil((segments * PRICE_MILLS.sms + people.whatsapp * PRICE_MILLS.whatsapp) / 10),
    durationMs: (minutes + nights * (24 * 60 - MINUTES_A_DAY)) * MINUTE_MS,
  };
}
