import { z } from 'zod';
import { instantOut } from './common.ts';

/** What one line of the live stream holds. Ids only: the page asks for what it shows. */
const liveEventOut = z.object({
  type: z
    .string()
    .describe('appointment.*, call.*, message.*, task.changed, conversation.*; clock while nothing happens'),
  payload: z.record(z.string(), z.unknown()),
  at: instantOut,
});
export type LiveEventOut = z.infer<typeof liveEventOut>;
