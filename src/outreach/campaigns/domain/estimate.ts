import { MINUTE_MS } from '../../../platform/time/instant.ts';
import { TOUCH_CHANNELS, type TouchChannel } from '../../domain/plan.ts';

/**
 * Thousandths of a euro for one segment of an SMS to Spain, one WhatsApp template, one minute of a call, as a guide: the order of the list prices of
 * large carriers. What the clinic's own contract says is what it pays.
 */
const PRICE_MILLS: Readonly<Record<TouchChannel, number>> = { sms: 75, whatsapp: 55, voice: 30, email: 1 };

/** The hours of a day in which a message may leave, 9 to 21. */
const MINUTES_A_DAY = 12 * 60;
/** A machine rings from 10 to 14 and from 16 to 20:30; a call with its ringing takes a minute, and two go on at a time. */
const CALL_MINUTES_A_DAY = 510;
const CALLS_PER_MINUTE = 2;

export interface Estimate {
  readonly messages: number;
  readonly segments: number;
  readonly costCents: number;
  /** From the first message to the last, nights included. */
  readonly durationMs: number;
}

/** What a campaign will cost and how long it will take, before it is launched. */
export function estimateOf(facts: {
  readonly people: Readonly<Partial<Record<TouchChannel, number>>>;
  readonly segmentsEach: number;
  readonly perMinute: number;
}): Estimate {
  const { people, segmentsEach, perMinute } = facts;
  const segments = (people.sms ?? 0) * segmentsEach;
  const messages = Object.values(people).reduce((sum, count) => sum + count, 0);
  const mills = TOUCH_CHANNELS.reduce(
    (sum, channel) => sum + PRICE_MILLS[channel] * (channel === 'sms' ? segments : (people[channel] ?? 0)),
    0,
  );
  const calls = people.voice ?? 0;
  const minutes = Math.max(Math.ceil(messages / perMinute), Math.ceil(calls / CALLS_PER_MINUTE));
  const nights = Math.max(0, Math.ceil(minutes / (calls > 0 ? CALL_MINUTES_A_DAY : MINUTES_A_DAY)) - 1);
  return {
    messages,
    segments,
    costCents: Math.ceil(mills / 10),
    durationMs: (minutes + nights * (24 * 60 - (calls > 0 ? CALL_MINUTES_A_DAY : MINUTES_A_DAY))) * MINUTE_MS,
  };
}
