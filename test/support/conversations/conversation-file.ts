import { parse, stringify } from 'yaml';
import { z } from 'zod';

/** Who a conversation can be held with, by name: see `clinics.ts`. */
const CLINICS = ['small', 'several', 'told', 'places', 'demo'] as const;

const heard = {
  /** Recorded: what is answered, sentence by sentence. */
  says: z.array(z.string()).optional(),
  /** Recorded: from here on it speaks this language. */
  language: z.enum(['es', 'ca', 'en']).optional(),
  slowly: z.literal(true).optional(),
  ends: z.enum(['hang-up', 'person']).optional(),
  /** Said by whoever writes the file: no answer is right here. */
  quiet: z.literal(true).optional(),
};

const turn = z.union([
  z.strictObject({ start: z.literal(true), ...heard }),
  z.strictObject({ keys: z.string().regex(/^[0-9*#]{1,20}$/), ...heard }),
  z.strictObject({ speech: z.string(), ...heard }),
  z.strictObject({ text: z.string(), ...heard }),
  z.strictObject({ silence: z.literal(true), ...heard }),
  z.strictObject({ hangup: z.literal(true), ...heard }),
  /** The one-time code that was sent, another one, or the right one when its time is over. */
  z.strictObject({ code: z.enum(['right', 'wrong', 'expired']), by: z.enum(['keys', 'speech', 'text']), ...heard }),
  /** Time goes by: `90s`, `6m`, `2h`. */
  z.strictObject({ wait: z.string().regex(/^[1-9]\d*[smh]$/) }),
  /** Somebody else books the time that was offered by this key. */
  z.strictObject({ taken: z.int().min(1).max(4) }),
]);

const visitEffect = z.strictObject({
  what: z.enum(['booked', 'moved', 'cancelled', 'confirmed', 'changed']),
  patient: z.string(),
  service: z.string(),
  practitioner: z.string(),
  /** Wall time of the place. */
  at: z.string(),
  was: z.string().optional(),
});

const effects = z.strictObject({
  visits: z.array(visitEffect),
  tasks: z.array(z.strictObject({ kind: z.string(), reason: z.string(), priority: z.string() })),
  /** What somebody is asked to do, as it was told. */
  requests: z.array(z.strictObject({ kind: z.string(), words: z.string().optional() })).optional(),
  /** What was sent to who called, as it was asked for. */
  texts: z.array(z.string()).optional(),
  /** To which numbers a one-time code was sent. */
  codes: z.array(z.string()).optional(),
  /** `open` while it goes on, as a message thread does. */
  outcome: z.string(),
});

const conversation = z.strictObject({
  about: z.string(),
  clinic: z.enum(CLINICS),
  channel: z.enum(['voice', 'sms', 'whatsapp']),
  caller: z.string(),
  at: z.iso.datetime(),
  /** The caller was sent a reminder of each coming visit, in this language. */
  reminded: z.enum(['es', 'ca', 'en']).optional(),
  /** Whose numbers of the clinic's books are there beside that of the caller. */
  others: z.array(z.string()).optional(),
  /** Triage acts, by the examples. */
  triage: z.literal('example').optional(),
  turns: z.array(turn).min(1).max(80),
  effects: effects.optional(),
});

export type ConversationFile = z.output<typeof conversation>;
export type ConversationTurn = ConversationFile['turns'][number];
export type Effects = NonNullable<ConversationFile['effects']>;
export type VisitEffect = Effects['visits'][number];

export function parseConversation(text: string): ConversationFile {
  return conversation.parse(parse(text));
}

/** Always the same text for the same conversation, one sentence a line, so that a difference is read line by line. */
export function printConversation(file: ConversationFile): string {
  return stringify(file, { lineWidth: 0, singleQuote: true });
}
