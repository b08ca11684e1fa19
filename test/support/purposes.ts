import { expect, test } from '@jest/globals';

/** What the clinic writes or calls for, as issue and documents name it. */
export const PURPOSES = [
  'confirmation',
  'reminder',
  'correction',
  'cancellation',
  'recall',
  'waiting-list',
  'rebooking',
  'no-show',
  'visit-check',
  'satisfaction',
  'instructions',
  'review',
  'information',
  'loyalty',
] as const;
export type Purpose = (typeof PURPOSES)[number];

export const CHANNELS = ['sms', 'whatsapp', 'voice', 'email'] as const;
export type Channel = (typeof CHANNELS)[number];

const IN_WRITING = 'what has been decided is told in writing, which can be kept and looked at again';
const HELD = 'a time is kept for minutes to hours and the first yes has it';

/** Cells that are not offered, each with its reason; a cell with a journey may not stand here. */
export const NOT_OFFERED: Readonly<Partial<Record<`${Purpose} × ${Channel}`, string>>> = {
  'confirmation × voice': IN_WRITING,
  'correction × voice': IN_WRITING,
  'cancellation × voice': IN_WRITING,
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
  'instructions × voice': 'what is to be done at home is read again, and a call leaves nothing to read',
  'review × voice': 'a link cannot be pressed on a call, and a machine does not ring for praise',
  'satisfaction × email': 'the one question is answered with one number in a thread; a form would be another product',
};

/** What a journey shows, in this order. `kept`: what the answer changes instead of a visit. */
export const STAGES = ['sent', 'delivered', 'answered', 'agenda', 'ehr', 'kept'] as const;
export type Stage = (typeof STAGES)[number];
type Cell = `${Purpose} × ${Channel}`;

const SILENCE = 'the answer asks for silence, which no appointment knows of: nothing more goes there';

/** Cells whose answer changes no appointment, with what it changes instead; the journey asserts that in their place. */
export const CHANGES_NO_VISIT: Readonly<Partial<Record<Cell, string>>> = {
  'visit-check × sms': 'whoever is worse needs a person, not a time: the answer is kept, an urgent task is a person’s',
  'visit-check × whatsapp':
    'whoever is worse needs a person, not a time: the answer is kept, an urgent task is a person’s',
  'satisfaction × sms': 'an opinion changes no appointment: the number is kept, and a person reads the words',
  'satisfaction × whatsapp': 'an opinion changes no appointment: the number is kept, and a person reads the words',
  'instructions × email': SILENCE,
  'review × sms': SILENCE,
  'review × whatsapp': SILENCE,
  'review × email': SILENCE,
  'information × sms': SILENCE,
  'information × voice': 'who wants a person gets one: a task',
  'information × email': SILENCE,
  'loyalty × whatsapp': SILENCE,
  'loyalty × voice': SILENCE,
  'loyalty × email': SILENCE,
};

/** A mail server takes a message; whether it arrived, no mail server says. */
const TELLS_NO_DELIVERY: readonly Channel[] = ['email'];

/** What the journey of a cell has to show: a visit changed here and at the EHR, or what is changed instead. */
export function stagesOf(purpose: Purpose, channel: Channel): readonly Stage[] {
  const changesVisit = CHANGES_NO_VISIT[`${purpose} × ${channel}`] === undefined;
  return STAGES.filter((stage) => {
    if (stage === 'delivered') return !TELLS_NO_DELIVERY.includes(channel);
    if (stage === 'kept') return !changesVisit;
    return changesVisit || (stage !== 'agenda' && stage !== 'ehr');
  });
}

/** Notes what a journey has shown: `assertion` is the proof, and the stage counts only where it holds. */
export interface Walk {
  shows(stage: Stage, assertion: () => unknown): Promise<void>;
}

/** The journey of one cell, from the message that leaves to the EHR. It fails where it leaves out a stage that the cell has. */
export function cell(
  purpose: Purpose,
  channel: Channel,
  journey: { readonly of: string; run(walk: Walk): Promise<void> },
): void {
  test(`${purpose} × ${channel}: ${journey.of}`, async () => {
    const shown = new Set<Stage>();
    await journey.run({
      async shows(stage, assertion) {
        await assertion();
        shown.add(stage);
      },
    });
    expect(STAGES.filter((stage) => shown.has(stage))).toEqual(stagesOf(purpose, channel));
  }, 60_000);
}
