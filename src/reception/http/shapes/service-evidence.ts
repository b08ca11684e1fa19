import { z } from 'zod';
import { idOut, instantIn, instantOut, languageOut } from './common.ts';

const LONGEST_MS = 93 * 86_400_000;

export const evidenceQuery = z
  .object({ from: instantIn, to: instantIn.describe('At most 93 days after `from`') })
  .refine(({ from, to }) => to > from && to - from <= LONGEST_MS, {
    path: ['to'],
    message: 'expected an instant after `from`, 93 days at most',
  });

const count = z.int().min(0);
const seconds = z.number().min(0);
const language = languageOut.optional().describe('Absent: nothing was said');

export const evidenceOut = z.object({
  rules: z.object({
    withinSeconds: z.int(),
    goalShare: z.number(),
    answerWorkingDays: z.int(),
  }),
  calls: z.object({
    total: count,
    askedForPerson: count,
    byPerson: count,
    withinTime: count,
    share: z
      .number()
      .optional()
      .describe('Answered by a person in time, of who asked for one and did not hang up before it was over'),
    reached: z.boolean().optional().describe('Whether the share is the goal or better'),
    averageWaitSeconds: seconds.optional(),
    longestWaitSeconds: seconds.optional(),
    gaveUp: count,
    letGo: count.describe('The house said goodbye because of the wait: there should be none'),
    byLanguage: z.array(z.object({ language, calls: count, askedForPerson: count, byPerson: count })),
  }),
  complaints: z.object({
    total: count,
    byState: z.record(z.enum(['answered-in-time', 'answered-late', 'open', 'overdue']), count),
    list: z.array(
      z.object({
        id: idOut,
        code: z.string().optional().describe('As the caller was given it'),
        cameAt: instantOut,
        answerBy: z.iso.date(),
        answeredAt: instantOut.optional(),
        state: z.enum(['answered-in-time', 'answered-late', 'open', 'overdue']),
      }),
    ),
  }),
  callList: z
    .array(
      z.object({
        id: idOut,
        startedAt: instantOut,
        language,
        askedAt: instantOut.optional(),
        waitedSeconds: seconds.optional(),
        gaveUpAfterSeconds: seconds.optional(),
        letGo: z.boolean(),
        callback: z.boolean().describe('A call back was agreed'),
      }),
    )
    .describe('What the figures were counted from, without numbers and names'),
});
export type EvidenceOut = z.infer<typeof evidenceOut>;
