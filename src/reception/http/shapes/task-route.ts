import { z } from 'zod';
import { LANGUAGES } from '../../../platform/i18n/language.ts';
import { ROUTE_CONTENTS, type TaskRouteId } from '../../notify/domain/task-route.ts';
import { DELIVERY_STATUSES, type TaskDeliveryId } from '../../notify/store/delivery-rows.ts';
import { TASK_KINDS, TASK_PRIORITIES } from '../../tasks/task.ts';
import { cursorIn, idIn, idOut, instantIn, instantOut, languageOut, limitIn, nextCursor, textIn } from './common.ts';

const MOST_EMAILS = 20;
const MOST_REASONS = 50;

const kinds = z.array(z.enum(TASK_KINDS)).max(TASK_KINDS.length).describe('Empty: any');
const priorities = z.array(z.enum(TASK_PRIORITIES)).max(TASK_PRIORITIES.length).describe('Empty: any');
const reasons = z
  .array(z.string().regex(/^[a-z0-9-]{1,60}$/, 'expected a reason code'))
  .max(MOST_REASONS)
  .describe('Reason codes of tasks; empty: any');
const content = z
  .enum(ROUTE_CONTENTS)
  .describe('link-only: what it is and a link. full: also who, the telephone number and the last words');
// RFC 5321 allows 254 characters; z.email keeps out line breaks and lists.
const emails = z.array(z.email().max(254)).max(MOST_EMAILS);
const endpoint = z.url().max(2_000);

export const newRouteBody = z.strictObject({
  name: textIn(100),
  active: z.boolean().default(true),
  kinds: kinds.default([]),
  priorities: priorities.default([]),
  reasons: reasons.default([]),
  content: content.default('link-only'),
  target: z.enum(['email', 'webhook']),
  language: z.enum(LANGUAGES).default('es').describe('Of the emails'),
  emails: emails.default([]),
  url: endpoint.optional().describe('Of the webhook: https, outside our network'),
});

export const changeRouteBody = z.strictObject({
  name: textIn(100).optional(),
  active: z.boolean().optional(),
  kinds: kinds.optional(),
  priorities: priorities.optional(),
  reasons: reasons.optional(),
  content: content.optional(),
  language: z.enum(LANGUAGES).optional(),
  emails: emails.optional(),
  url: endpoint.optional(),
  expectedVersion: z.int().min(1).optional(),
});

export const routeParams = z.object({ id: idIn<TaskRouteId>() });

export const routeOut = z.object({
  id: idOut,
  name: z.string(),
  active: z.boolean(),
  ended: z.enum(['gone']).optional().describe('Switched off by itself: the endpoint answered 410'),
  kinds: z.array(z.string()),
  priorities: z.array(z.string()),
  reasons: z.array(z.string()),
  content: z.enum(ROUTE_CONTENTS),
  target: z.enum(['email', 'webhook']),
  language: languageOut,
  emails: z.array(z.string()),
  url: z.string().optional(),
  secret: z.string().optional().describe('Shown once, when it is made: whsec_ and base64, as Standard Webhooks has it'),
  previousSecretUntil: instantOut.optional().describe('Until then deliveries carry two signatures'),
  version: z.int(),
});
export type RouteOut = z.infer<typeof routeOut>;
export const routesOut = z.object({ routes: z.array(routeOut) });

export const deliveriesQuery = z.object({
  status: z.enum(DELIVERY_STATUSES).optional(),
  route: idIn<TaskRouteId>().optional(),
  limit: limitIn(50, 200),
  cursor: cursorIn,
});
const deliveryOut = z.object({
  id: idOut.describe('Of a webhook also its `webhook-id`'),
  routeId: idOut,
  taskId: idOut,
  address: z.string().optional().describe('The email address; absent for a webhook'),
  status: z.enum(DELIVERY_STATUSES),
  attempts: z.int(),
  replays: z.int(),
  reason: z.string().optional().describe('What the last try ended with'),
  nextTryAt: instantOut.optional(),
  createdAt: instantOut,
  updatedAt: instantOut,
  deliveredAt: instantOut.optional(),
});
export type DeliveryOut = z.infer<typeof deliveryOut>;
export const deliveriesOut = z.object({ deliveries: z.array(deliveryOut), nextCursor });

export const deliveryParams = z.object({ id: idIn<TaskDeliveryId>() });
export const replayBody = z.strictObject({ since: instantIn });
export const replayOut = z.object({
  replayed: z.int(),
  isCut: z.boolean().describe('There are more than one replay takes: ask again'),
});
