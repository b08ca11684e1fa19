import { z } from 'zod';
import type { ConversationId } from '../../../platform/kernel/ids.ts';
import { idIn } from './common.ts';

const MOST_ORIGINS = 20;
const LONGEST_TEXT = 1_000;

export const chatSettingShape = z.strictObject({
  enabled: z.boolean(),
  origins: z
    .array(z.string().max(300))
    .max(MOST_ORIGINS)
    .describe('Pages that may carry the chat: https://www.clinic.example'),
});

export const chatParams = z.object({ id: idIn<ConversationId>() });
export const chatTextBody = z.strictObject({
  text: z
    .string()
    .max(LONGEST_TEXT)
    .transform((text) => text.trim())
    .pipe(z.string().min(1, 'expected some text')),
});
