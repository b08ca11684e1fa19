import { z } from 'zod';
import { idOut, instantIn, instantOut, limitIn } from './common.ts';

export const timelineQuery = z.object({
  before: instantIn.optional().describe('`next` of the answer before'),
  limit: limitIn(30, 100),
});

const momentOut = z.object({
  id: idOut,
  at: instantOut,
  kind: z.enum(['visit', 'call', 'message', 'task']),
  what: z
    .string()
    .describe('Of a visit its status, of a call its outcome or status, of a message its channel, of a task its kind'),
  zone: z.string().optional().describe('Of a visit: that of its site'),
  direction: z.enum(['inbound', 'outbound']).optional(),
  text: z.string().optional().describe('What was written, or the service of a visit'),
  status: z.string().optional(),
});
export type MomentOut = z.infer<typeof momentOut>;
export const timelineOut = z.object({
  moments: z.array(momentOut).describe('Latest first'),
  next: instantOut.optional(),
});
export type TimelineOut = z.infer<typeof timelineOut>;
