import { z } from 'zod';
import { mailboxesOf, saveMailboxes } from '../../../identity/index.ts';
import { defineRoute, type Route } from '../define-route.ts';
import { problemOf } from '../refusals.ts';

const MOST_MAILBOXES = 20;

const mailboxesShape = z.strictObject({
  addresses: z
    .array(z.string().max(300))
    .max(MOST_MAILBOXES)
    .describe('Email addresses at which the clinic is written to; mail for them must reach this product'),
});

export const mailboxRoutes: readonly Route[] = [
  defineRoute({
    method: 'get',
    path: '/mailboxes',
    tag: 'Email',
    summary: 'The email addresses at which the clinic is written to',
    policy: 'settings.read',
    status: 200,
    answer: mailboxesShape,
    handle: async ({ ctx }) => ({ addresses: [...(await mailboxesOf(ctx))] }),
  }),
  defineRoute({
    method: 'patch',
    path: '/mailboxes',
    tag: 'Email',
    summary: 'Say at which email addresses the clinic is written to: these and no others',
    policy: 'settings.write',
    status: 200,
    refusals: ['mailbox-invalid', 'mailbox-taken'],
    body: mailboxesShape,
    answer: mailboxesShape,
    handle: async ({ ctx, body }) => {
      const saved = await saveMailboxes(ctx, body.addresses);
      if (!saved.ok) throw problemOf(saved.error, { ...saved.error });
      return { addresses: [...saved.value] };
    },
  }),
];
