import { z } from 'zod';
import type { TaskId } from '../../../platform/kernel/ids.ts';
import { cursorIn, idIn, idOut, instantIn, instantOut, languageOut, limitIn, namedOut, nextCursor } from './common.ts';

import { TASK_KINDS, TASK_PRIORITIES, TASK_STATUSES } from '../../tasks/task.ts';

export const taskOut = z.object({
  id: idOut,
  kind: z.enum(TASK_KINDS),
  status: z.enum(TASK_STATUSES),
  priority: z.enum(TASK_PRIORITIES),
  reason: z.string().describe('A code: caller-asked, not-understood …'),
  patient: namedOut.optional(),
  phone: z.string().optional(),
  detail: z
    .record(z.string(), z.unknown())
    .optional()
    .describe(
      "Facts for who decides: `versions` of an appointment that differs in the clinic's own system; `removed` where nobody there can be asked any more",
    ),
  candidates: z.array(namedOut).describe('Who has this number, while nobody was identified; a family shares one'),
  words: z.string().optional().describe('What the person said or wrote last'),
  language: languageOut.optional().describe('In which they want to be spoken to: of the patient, else of the talk'),
  conversationId: idOut.optional(),
  messageId: idOut.optional(),
  appointmentId: idOut.optional(),
  owner: z.object({ id: idOut, mine: z.boolean(), name: z.string().optional() }).optional(),
  snoozedUntil: instantOut.optional().describe('Put off: not among what is open until then'),
  dueAt: instantOut.optional(),
  createdAt: instantOut,
  updatedAt: instantOut,
  completedAt: instantOut.optional(),
  tags: z.array(z.string()).optional(),
  outcome: z.string().optional().describe('What came of it, in words of the desk'),
  version: z.int(),
});
export type TaskOut = z.infer<typeof taskOut>;

export const tasksQuery = z.object({
  status: z
    .enum(['open', 'snoozed', ...TASK_STATUSES])
    .default('open')
    .describe('open is requested and in-progress together'),
  limit: limitIn(50, 200),
  cursor: cursorIn,
});
export const tasksOut = z.object({ tasks: z.array(taskOut), nextCursor });
export type TasksOut = z.infer<typeof tasksOut>;

export const taskParams = z.object({ id: idIn<TaskId>() });
export const changeTaskBody = z
  .object({
    action: z.enum(['take', 'complete', 'reopen', 'release', 'snooze']),
    until: instantIn.optional().describe('With snooze: when it comes back'),
    expectedVersion: z.int().min(1).optional(),
  })
  .refine(({ action, until }) => (action === 'snooze') === (until !== undefined), {
    path: ['until'],
    message: 'expected with snooze, and only there',
  });
export const replyBody = z.object({
  body: z
    .string()
    .trim()
    .min(1)
    .max(1_000)
    .regex(/^[^\p{Cs}\u0000-\u0008\u000b-\u001f]*$/u, 'expected text without control characters'),
  complete: z.boolean().default(false).describe('The task is done with it'),
});
export const replyOut = z.object({ channel: z.string(), to: z.string(), task: taskOut });
export const replyWayOut = replyOut
  .omit({ task: true })
  .partial()
  .extend({
    refused: z.enum(['no-reply-channel', 'opted-out']).optional().describe('Nothing that is sent would leave'),
  });
export type ReplyWayOut = z.infer<typeof replyWayOut>;
