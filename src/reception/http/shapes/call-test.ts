import { z } from 'zod';
import { CALL_ENDS, type CallTestId } from '../../../answering/index.ts';
import type { CallId } from '../../../platform/kernel/ids.ts';
import { idIn, idOut, instantOut, textIn } from './common.ts';

const heardOut = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('start') }),
  z.object({ kind: z.literal('silence') }),
  z.object({ kind: z.literal('hangup') }),
  z.object({ kind: z.literal('keys'), keys: z.string() }),
  z.object({ kind: z.literal('speech'), text: z.string() }),
]);
const ends = z.enum(CALL_ENDS);
const turnOut = z.object({
  heard: heardOut,
  says: z.array(z.string()),
  wrong: z.boolean().optional(),
  has: z.string().optional(),
});

export const callTestProposalOut = z.object({
  caller: z.enum(['new', 'with-visit']),
  ends: ends.describe('What came of the call, as far as it is known'),
  turns: z.array(turnOut).describe('With the data of a made-up caller instead of anybody’s'),
});
export type CallTestProposalOut = z.infer<typeof callTestProposalOut>;

export const callTestsOut = z.object({
  tests: z.array(callTestProposalOut.extend({ id: idOut, about: z.string(), savedAt: instantOut })),
});
export type CallTestsOut = z.infer<typeof callTestsOut>;

/** The longest call that is made a test. */
const MOST_TURNS = 80;
export const callTestBody = z.strictObject({
  about: textIn(200).describe('What is tested, in words'),
  ends: ends.describe('What has to come of the call'),
  marks: z
    .array(
      z.strictObject({
        turn: z
          .int()
          .min(0)
          .max(MOST_TURNS - 1)
          .describe('0 is the first: what the clinic says as it answers'),
        wrong: z.boolean().default(false).describe('This answer must not come again'),
        has: textIn(300).optional().describe('Words that the answer has to have'),
        text: textIn(1_000).optional().describe('What the caller said, put otherwise: where a name was left in it'),
      }),
    )
    .max(MOST_TURNS)
    .default([]),
});
export const callTestOfCallParams = z.object({ id: idIn<CallId>() });
export const callTestParams = z.object({ id: idIn<CallTestId>() });
