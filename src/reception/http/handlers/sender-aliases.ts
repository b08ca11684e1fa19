import { saveSenderAlias, senderAliases } from '../../../outreach/index.ts';
import { defineRoute, type Route } from '../define-route.ts';
import { problemOf } from '../refusals.ts';
import { senderAliasBody, senderAliasesOut } from '../shapes/sender-alias.ts';

/** The alphanumeric senders of the clinic, with what the register of the CNMC has of them. */
export const senderAliasRoutes: readonly Route[] = [
  defineRoute({
    method: 'get',
    path: '/sender-aliases',
    tag: 'Campaigns',
    summary: 'The alphanumeric senders of the clinic',
    policy: 'settings.read',
    status: 200,
    answer: senderAliasesOut,
    handle: async ({ ctx }) => ({ aliases: [...(await senderAliases(ctx))] }),
  }),
  defineRoute({
    method: 'post',
    path: '/sender-aliases',
    tag: 'Campaigns',
    summary: 'Write what the register of the CNMC has of an alphanumeric sender',
    description: 'A campaign by SMS is not launched while the alias in use is not registered.',
    policy: 'settings.write',
    status: 200,
    body: senderAliasBody,
    answer: senderAliasesOut,
    refusals: ['alias-invalid', 'alias-registration-incomplete'],
    handle: async ({ ctx, body }) => {
      const saved = await saveSenderAlias(ctx, body);
      if (!saved.ok) throw problemOf(saved.error);
      return { aliases: [...(await senderAliases(ctx))] };
    },
  }),
];
