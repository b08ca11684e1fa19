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

export const eventsQuery = z.object({
  lastEventId: z
    .string()
    .max(40)
    .optional()
    .describe('The same as the header `Last-Event-ID`, which goes first: for a browser that opens the stream anew'),
});
export type EventsQuery = z.infer<typeof eventsQuery>;
