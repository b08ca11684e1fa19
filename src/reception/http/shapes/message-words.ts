import { z } from 'zod';
import { LANGUAGES } from '../../../platform/i18n/language.ts';
import type { AppointmentId } from '../../../platform/kernel/ids.ts';
import { TOUCH_CHANNELS, WORD_FAULTS } from '../../../outreach/index.ts';
import { idIn, instantOut } from './common.ts';

const channel = z.enum(TOUCH_CHANNELS);
const language = z.enum(LANGUAGES);
const template = z.string().max(60);

/** ICU messages: lines may break, nothing else of what cannot be seen. */
const text = z
  .string()
  .max(4_000)
  .transform((typed) => typed.replaceAll('\r\n', '\n').trim())
  .pipe(z.string().regex(/^[^\p{Cs}\u0000-\u0009\u000B-\u001F\u007F]*$/u, 'expected text without control characters'));

const versionOut = z.object({
  version: z.int(),
  text: z.string().optional().describe('Absent: the words of the product again'),
  savedAt: instantOut,
  savedBy: z.string().optional().describe('The name of who wrote it'),
});

export const messageWordsOut = z.object({
  templates: z.array(
    z.object({
      template: z.string(),
      purpose: z.enum(['care', 'administrative', 'commercial']),
      detailed: z.boolean().describe('Names the service and the practitioner: only to who agreed to it'),
      required: z.array(z.string()).describe('Variables that the words must use'),
      optional: z
        .array(z.string())
        .describe('Variables that may be absent: `{link, select, none {} other {… {link}}}`'),
      words: z.array(
        z.object({
          channel,
          language,
          shipped: z.string().describe('Of the product'),
          buttons: z.array(z.string()).describe('The words name the key of each: 1 for the first, and so on'),
          own: versionOut.omit({ savedBy: true }).optional().describe('The newest of the clinic’s own'),
          draft: versionOut
            .omit({ savedBy: true })
            .optional()
            .describe('What is being written; nothing is sent by it yet'),
        }),
      ),
    }),
  ),
});
export type MessageWordsOut = z.infer<typeof messageWordsOut>;

export const wordsQuery = z.object({ template, channel, language });
export const wordsHistoryOut = z.object({ versions: z.array(versionOut) });
export type WordsHistoryOut = z.infer<typeof wordsHistoryOut>;

export const wordsBody = wordsQuery.extend({
  text: text.optional().describe('Absent: back to the words of the product'),
  basedOn: z.int().min(0).describe('The version that was read; 0 where there was none'),
});

export const wordsDraftBody = wordsQuery.extend({
  text: text.optional().describe('Absent: back to the words of the product'),
  expectedVersion: z.int().min(1).optional().describe('Of the draft that was changed; absent where there was none'),
});
export const wordsRollBackBody = wordsQuery.extend({
  version: z.int().min(0).describe('The one that shall be in force again; 0: the words of the product'),
  basedOn: z.int().min(0).describe('The version that was read'),
});
const MOST_DRAFTS = 1_000;
export const wordsPublishBody = z.object({
  drafts: z
    .array(wordsQuery.extend({ version: z.int().min(1), basedOn: z.int().min(0) }))
    .min(1)
    .max(MOST_DRAFTS)
    .describe(
      'All drafts as they were seen, with the version in force that each takes the place of; 409 where they differ',
    ),
});

export const wordsTryBody = wordsQuery.extend({
  text,
  appointmentId: idIn<AppointmentId>().optional().describe('With the values of a visit; absent: made up'),
  bare: z.boolean().default(false).describe('As it reads where nothing is given of what may be absent'),
});
export const wordsTriedOut = z.object({
  faults: z.array(z.object({ code: z.enum(WORD_FAULTS), detail: z.string().optional() })),
  subject: z.string().optional().describe('Of an email'),
  text: z.string().optional().describe('Absent where there is a fault'),
  segments: z.int().optional().describe('Of an SMS'),
  values: z.record(z.string(), z.string()).describe('What stands in place of each variable'),
});
export type WordsTriedOut = z.infer<typeof wordsTriedOut>;

export const wordsDraftsTriedOut = z.object({
  passed: z.boolean(),
  messages: z.array(
    z.object({
      template: z.string(),
      channel,
      language,
      draftVersion: z.int().optional().describe('Absent: this language stays as it is'),
      basedOn: z.int(),
      before: z.string(),
      after: z.string(),
      faults: wordsTriedOut.shape.faults,
      subject: wordsTriedOut.shape.subject,
      text: wordsTriedOut.shape.text,
      segments: wordsTriedOut.shape.segments,
    }),
  ),
});
export type WordsDraftsTriedOut = z.infer<typeof wordsDraftsTriedOut>;

export const wordsTestBody = wordsQuery
  .extend({
    text,
    phone: z.string().max(40).optional(),
    email: z.email().max(254).optional(),
  })
  .refine(({ channel: by, phone, email }) => (by === 'email' ? email : phone) !== undefined, {
    message: 'an email is needed for an email, else a phone',
  });
export const wordsTestOut = z.object({ text: z.string() });
