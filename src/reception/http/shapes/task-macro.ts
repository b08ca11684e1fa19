import { z } from 'zod';
import type { TaskId } from '../../../platform/kernel/ids.ts';
import { macroName, macroSteps, type TaskMacroId } from '../../macros/macro.ts';
import { idIn, idOut, languageOut, textIn } from './common.ts';

const stepsOut = z.array(z.looseObject({ do: z.enum(['take', 'assign', 'tag', 'reply', 'snooze', 'close']) }));
export const macrosOut = z.object({
  macros: z.array(z.object({ id: idOut, name: z.string(), key: z.string().optional(), steps: stepsOut })),
});
export type MacrosOut = z.infer<typeof macrosOut>;

export const macroBody = z.strictObject({
  id: idIn<TaskMacroId>().optional().describe('Of the one that is written anew'),
  name: macroName,
  key: z
    .string()
    .regex(/^[1-9]$/, 'expected a digit from 1 to 9')
    .optional()
    .describe('Runs it, after the key for macros'),
  steps: macroSteps,
});
export const macroParams = z.object({ id: idIn<TaskMacroId>() });

/** A screen full of tasks. */
const MOST_TASKS = 50;
export const previewBody = z.strictObject({ tasks: z.array(idIn<TaskId>()).min(1).max(MOST_TASKS) });
export const previewOut = z.object({
  messages: z.array(
    z.object({
      task: idOut,
      text: z.string().optional().describe('What would be sent; absent where nothing would'),
      language: languageOut.optional().describe('Of `text`: that of whom it goes to, where it is written in it'),
      texts: z
        .partialRecord(languageOut, z.string())
        .optional()
        .describe('The same in every language in which it is written'),
      channel: z.string().optional(),
      to: z.string().optional(),
      code: z.string().optional().describe('Why nothing can be sent'),
    }),
  ),
});
export type MacroPreviewOut = z.infer<typeof previewOut>;

export const runBody = z.strictObject({
  tasks: z
    .array(
      z.strictObject({
        id: idIn<TaskId>(),
        text: textIn(1_000).optional().describe('The message as it was shown, and perhaps changed'),
      }),
    )
    .min(1)
    .max(MOST_TASKS),
});
export const runOut = z.object({
  results: z.array(
    z.object({
      task: idOut,
      steps: z.array(
        z.object({ do: z.string(), state: z.enum(['done', 'failed', 'not-tried']), code: z.string().optional() }),
      ),
    }),
  ),
});
export type MacroRunOut = z.infer<typeof runOut>;
