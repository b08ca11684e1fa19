import { z } from 'zod';
import { commercialMonths, commercialNumbers, markNumber, rulesInForce } from '../../../answering/index.ts';
import { parsePhone } from '../../../patients/index.ts';
import { toIso } from '../../../platform/time/instant.ts';
import { commercialCallers } from '../../queries/commercial-callers.ts';
import { defineRoute, type Route } from '../define-route.ts';
import { problemOf } from '../refusals.ts';
import { instantOut } from '../shapes/common.ts';

const numberOut = z.object({ number: z.string(), verdict: z.enum(['blocked', 'allowed']), notedAt: instantOut });
const commercialOut = z.object({
  filters: z.boolean().describe('Whether who sells is let down at all: the rules that are in force say so'),
  callers: z
    .array(z.object({ number: z.string(), calls: z.int(), lastAt: instantOut }))
    .describe('Whose calls were let down in the last year, the latest first'),
  numbers: z.array(numberOut).describe('What the desk said of numbers; it outweighs the published lists'),
  months: z
    .array(z.object({ month: z.string(), calls: z.int() }))
    .describe('Calls and threads of messages that were let down, by month'),
});
export type CommercialOut = z.infer<typeof commercialOut>;
const phoneIn = z.string().min(3).max(40);

function numberIn(text: string): string {
  const parsed = parsePhone(text);
  if (!parsed.ok) throw problemOf(parsed.error);
  return parsed.value;
}

export const commercialRoutes: readonly Route[] = [
  defineRoute({
    method: 'get',
    path: '/commercial-numbers',
    tag: 'Answering',
    summary: 'Numbers that sell, or that do not, and how many calls were let down',
    policy: 'settings.read',
    status: 200,
    answer: commercialOut,
    handle: async ({ ctx }) => {
      const [rules, callers, numbers, months] = await Promise.all([
        rulesInForce(ctx),
        commercialCallers(ctx),
        commercialNumbers(ctx),
        commercialMonths(ctx),
      ]);
      return {
        filters: rules.commercial.filters,
        callers: callers.map(({ number, calls, lastAt }) => ({ number, calls, lastAt: toIso(lastAt) })),
        numbers: numbers.map(({ number, verdict, notedAt }) => ({ number, verdict, notedAt: toIso(notedAt) })),
        months: [...months],
      };
    },
  }),
  defineRoute({
    method: 'post',
    path: '/commercial-numbers',
    tag: 'Answering',
    summary: 'Say of a number that it sells (blocked) or that it does not (allowed)',
    policy: 'task.write',
    status: 204,
    refusals: ['invalid-phone'],
    body: z.object({ number: phoneIn, verdict: z.enum(['blocked', 'allowed']) }),
    handle: async ({ ctx, body }) => markNumber(ctx, numberIn(body.number), body.verdict).then(() => undefined),
  }),
  defineRoute({
    method: 'delete',
    path: '/commercial-numbers/{number}',
    tag: 'Answering',
    summary: 'Take back what was said of a number',
    policy: 'task.write',
    status: 204,
    refusals: ['invalid-phone'],
    params: z.object({ number: phoneIn }),
    handle: async ({ ctx, params }) => markNumber(ctx, numberIn(params.number), undefined).then(() => undefined),
  }),
];
