import { saveSenderRate, senderRates } from '../../../messaging/index.ts';
import { senderAliases } from '../../../outreach/index.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import { defineRoute, type Route } from '../define-route.ts';
import { problemOf } from '../refusals.ts';
import { senderRateBody, senderRatesOut } from '../shapes/sender-rate.ts';

const namesOf = async (ctx: ClinicContext) => (await senderAliases(ctx)).map(({ alias }) => alias);

/** How fast each sender of the clinic may send. */
export const senderRateRoutes: readonly Route[] = [
  defineRoute({
    method: 'get',
    path: '/sender-rates',
    tag: 'Campaigns',
    summary: 'Messages a minute of each sender',
    policy: 'settings.read',
    status: 200,
    answer: senderRatesOut,
    handle: async ({ ctx }) => ({ rates: [...(await senderRates(ctx, await namesOf(ctx)))] }),
  }),
  defineRoute({
    method: 'post',
    path: '/sender-rates',
    tag: 'Campaigns',
    summary: 'Write how many messages a minute the carrier grants a sender',
    description: 'Reminders, answers and campaigns of all workers share it. It is in force with the next message.',
    policy: 'settings.write',
    status: 200,
    body: senderRateBody,
    answer: senderRatesOut,
    refusals: ['sender-unknown'],
    handle: async ({ ctx, body: { channel, sender, perMinute } }) => {
      const names = await namesOf(ctx);
      const saved = await saveSenderRate(ctx, { channel, from: sender, perMinute: perMinute ?? undefined }, names);
      if (!saved.ok) throw problemOf(saved.error);
      return { rates: [...(await senderRates(ctx, names))] };
    },
  }),
];
