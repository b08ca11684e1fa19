import { test } from '@jest/globals';

/** What the clinic writes or calls for, as issue and documents name it. */
export const PURPOSES = [
  'reminder',
  'recall',
  'waiting-list',
  'rebooking',
  'no-show',
  'visit-check',
  'satisfaction',
  'information',
  'loyalty',
] as const;
export type Purpose = (typeof PURPOSES)[number];

export const CHANNELS = ['sms', 'whatsapp', 'voice', 'email'] as const;
export type Channel = (typeof CHANNELS)[number];

const HELD = 'a time is kept for minutes to hours and the first yes has it';

/** Cells that are not offered, each with its reason; a cell with a journey may not stand here. */
export const NOT_OFFERED: Readonly<Partial<Record<`${Purpose} × ${Channel}`, string>>> = {
  'waiting-list × voice': `${HELD}: a call that rings in vain would keep it from the next`,
  'waiting-list × email': `${HELD}: an email is read too late`,
  'rebooking × voice': 'who does not answer in writing is called by a person of the clinic, who owes them an excuse',
  'rebooking × email': `${HELD}: an email is read too late`,
  'no-show × voice': 'a machine that rings about a missed visit is a reproach',
  'no-show × email':
    'it is answered in a thread; the email of the cancelled or missed visit would be a reproach on paper',
  'visit-check × voice': 'whoever is worse needs a person at once, and is asked in writing where a person reads along',
  'visit-check × email': 'an answer that nobody reads for hours is no check',
  'satisfaction × voice': 'a machine does not ring for an opinion',
  'satisfaction × email': 'the one question is answered with one number in a thread; a form would be another product',
};

/** The journey of one cell: sent → delivered → answered → agenda → EHR, as far as its answer reaches. */
export function cell(purpose: Purpose, channel: Channel, journey: { readonly of: string; run(): Promise<void> }): void {
  test(`${purpose} × ${channel}: ${journey.of}`, () => journey.run(), 60_000);
}
