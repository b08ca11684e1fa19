import { SECOND_MS } from '../../platform/time/instant.ts';
import type { SentChannel } from '../domain/message.ts';

/**
 * Messages a minute of one sender, whatever the number of campaigns and workers: ten a second by SMS, which every registered
 * alias is granted; 80 a second by WhatsApp (Meta's default of a sender, November 2026), of which a quarter is left to the carrier's
 * own peaks; a call a second, as a new account may begin. A row of `sender_pace` may say otherwise (`per_minute`).
 */
export const SENDER_PER_MINUTE: Readonly<Record<SentChannel, number>> = {
  sms: 600,
  whatsapp: 3_600,
  email: 600,
  voice: 60,
};

/** A sender that was silent may make up for so much of it at once. */
export const BURST_MS = 5 * SECOND_MS;
/** Of a burst, what reminders and campaigns leave to answers and notices. */
export const KEPT_FOR_FIRST = 0.1;
/** A worker takes what a sender sends in so long, and so many of its messages ask the database once. */
export const HANDFUL_MS = 100;
/** What a worker took and did not use by then is lost: it may not come on top of a later burst. */
export const PERMIT_MS = SECOND_MS;
