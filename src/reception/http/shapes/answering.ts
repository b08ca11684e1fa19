import { z } from 'zod';
import { ANSWER_DIFFERENCES, answeringRulesIn, TRIAL_FAULTS, type AnsweringRulesId } from '../../../answering/index.ts';
import { idIn, idOut, instantIn, instantOut, textIn } from './common.ts';

const rulesOut = z.record(z.string(), z.unknown()).describe('The rules, as they are sent to `/answering-rules/draft`');

const savedOut = z.object({
  id: idOut,
  status: z.enum(['draft', 'in-force', 'replaced']),
  rules: rulesOut,
  note: z.string(),
  version: z.int(),
  savedAt: instantOut,
  publishedAt: instantOut.optional(),
});
export type SavedRulesOut = z.infer<typeof savedOut>;
export const savedRulesOut = savedOut;

export const standingOut = z.object({
  inForce: savedOut.optional().describe("Absent where the clinic published none: the product's own, in `defaults`"),
  draft: savedOut.optional(),
  defaults: rulesOut,
});
export type StandingOut = z.infer<typeof standingOut>;

export const historyOut = z.object({ history: z.array(savedOut) });

const noteIn = z.string().trim().max(500).default('');
export const draftBody = z.object({
  rules: answeringRulesIn,
  note: noteIn,
  expectedVersion: z.int().min(1).optional().describe('Of the draft that was changed; absent for the first'),
});
const untriedIn = textIn(300)
  .optional()
  .describe('Why it is put in force though the made-up callers did not come through; for managers, audited');
export const publishBody = z.object({ expectedVersion: z.int().min(1), untried: untriedIn });
export const rollBackBody = z.object({ untried: untriedIn }).optional();
export const tryOutBody = z.object({ expectedVersion: z.int().min(1) });

export const tryoutOut = z.object({
  tryout: z
    .object({
      version: z.int(),
      state: z.enum(['running', 'passed', 'failed']),
      calls: z.int().describe('All there will be; `trials` are those that are over'),
      trials: z.array(
        z.object({
          persona: z.string(),
          errand: z
            .enum(['book', 'move', 'cancel', 'person', 'recorded'])
            .describe('recorded: a call of the past that was made a test; `persona` is what it is about'),
          wrong: z.array(z.enum(TRIAL_FAULTS)),
          came: z.enum(['done', 'person', 'nothing']),
          lines: z.array(z.object({ who: z.enum(['clinic', 'caller']), text: z.string() })),
        }),
      ),
    })
    .optional()
    .describe('Absent: the draft as it stands was not tried out'),
});
export type TryoutOut = z.infer<typeof tryoutOut>;
export const rollBackParams = z.object({ id: idIn<AnsweringRulesId>() });

const decisionOut = z.object({
  mode: z.looseObject({ kind: z.enum(['people', 'automatic', 'after-hours', 'voicemail']) }),
  band: z.string().optional(),
  open: z.boolean(),
  opensAt: instantOut.optional(),
  closedFor: z.string().optional().describe('The holiday, or the clinic’s own reason'),
  commercial: z.boolean(),
});
export type DecisionOut = z.infer<typeof decisionOut>;

const E164 = /^\+[1-9][0-9]{6,14}$/;
export const previewBody = z.object({
  rules: answeringRulesIn.optional().describe('Absent: the draft; and where there is none, the rules in force'),
  at: instantIn.optional().describe('Now, where absent'),
  from: z.string().regex(E164, 'expected a number in E.164').optional(),
});
export const previewOut = decisionOut;

export const whatIfBody = z.object({
  rules: answeringRulesIn.optional().describe('Absent: the draft'),
  from: instantIn.optional().describe('Calls since; a month ago where absent'),
});
export const whatIfOut = z.object({
  calls: z.int(),
  /** More calls than are compared at once. */
  truncated: z.boolean(),
  counts: z.array(z.object({ before: z.string(), after: z.string(), calls: z.int() })),
  differences: z
    .array(z.object({ what: z.enum(ANSWER_DIFFERENCES), calls: z.int() }))
    .describe('How many calls each kind of difference touches; a call may have several'),
  changed: z.array(
    z.object({
      callId: idOut,
      at: instantOut,
      before: decisionOut,
      after: decisionOut,
      differences: z.array(z.enum(ANSWER_DIFFERENCES)),
    }),
  ),
});
