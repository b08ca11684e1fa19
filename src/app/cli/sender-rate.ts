import { saveSenderRate, senderRates } from '../../messaging/index.ts';
import { senderAliases } from '../../outreach/index.ts';
import type { Arguments } from './arguments.ts';
import { clinicContext } from './clinic-context.ts';
import type { Command } from './command.ts';
import { asOperator, type Operator } from './operator.ts';

const CLINIC = { clinic: { type: 'string' } } as const;
const CHANNELS = ['sms', 'whatsapp', 'email', 'voice'] as const;
const MOST_PER_MINUTE = 100_000;

async function opened(operator: Operator, values: Arguments['values']) {
  const ctx = await clinicContext(operator, values);
  return { ctx, aliases: (await senderAliases(ctx)).map(({ alias }) => alias) };
}

function list({ values }: Arguments): Promise<number> {
  return asOperator(async (operator) => {
    const { ctx, aliases } = await opened(operator, values);
    for (const { channel, sender, perMinute, usualPerMinute } of await senderRates(ctx, aliases)) {
      process.stdout.write(`${sender}  ${channel}  ${perMinute ?? usualPerMinute}${perMinute ? '' : '  usual'}\n`);
    }
    return 0;
  });
}

function wholeOf(text: unknown): number | undefined {
  if (text === 'usual') return undefined;
  const perMinute = typeof text === 'string' && /^\d{1,6}$/.test(text) ? Number(text) : 0;
  if (perMinute < 1 || perMinute > MOST_PER_MINUTE)
    throw new Error(`--per-minute is 1 to ${MOST_PER_MINUTE}, or "usual"`);
  return perMinute;
}

function set({ values, positionals }: Arguments): Promise<number> {
  return asOperator(async (operator) => {
    const [from = ''] = positionals;
    const channel = CHANNELS.find((one) => one === values['channel']);
    if (!channel) throw new Error(`--channel is one of ${CHANNELS.join(', ')}`);
    const perMinute = wholeOf(values['per-minute']);
    const { ctx, aliases } = await opened(operator, values);
    const saved = await saveSenderRate(ctx, { channel, from, perMinute }, aliases);
    if (!saved.ok) throw new Error(`${saved.error.code}: \`sender rate list\` has those of the clinic`);
    return list({ values, positionals });
  });
}

/** How fast the senders of a clinic may send. */
export const SENDER_RATE_COMMANDS: readonly Command[] = [
  {
    name: 'sender rate list',
    usage: 'sender rate list [--clinic <id>]',
    summary: 'Lists the senders of the clinic with their messages a minute.',
    help: '`house` is the address that emails come from. `usual`: nothing was written, and what is usual for the channel holds.',
    options: CLINIC,
    run: list,
  },
  {
    name: 'sender rate set',
    usage:
      'sender rate set <number|alias|house> --channel sms|whatsapp|email|voice --per-minute <number|usual> [--clinic <id>]',
    summary: 'Writes how many messages a minute the carrier grants a sender.',
    help: 'All workers share it; it is in force with the next message. Safe to repeat.',
    options: { ...CLINIC, channel: { type: 'string' }, 'per-minute': { type: 'string' } },
    run: set,
  },
];
