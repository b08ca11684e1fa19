import { mailboxesOf, saveMailboxes } from '../../identity/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { Arguments } from './arguments.ts';
import { clinicContext } from './clinic-context.ts';
import type { Command } from './command.ts';
import { asOperator } from './operator.ts';

const CLINIC = { clinic: { type: 'string' } } as const;

/** The list as it is to be, from the one there is. */
function change(to: (now: readonly string[], addresses: readonly string[]) => readonly string[]) {
  return ({ values, positionals }: Arguments): Promise<number> =>
    asOperator(async (operator) => {
      if (positionals.length === 0) throw new Error('which address?');
      const ctx: ClinicContext = await clinicContext(operator, values);
      const addresses = positionals.map((one) => one.trim().toLowerCase());
      const saved = await saveMailboxes(ctx, to(await mailboxesOf(ctx), addresses));
      if (!saved.ok) throw new Error(`${saved.error.code}: ${saved.error.address}`);
      process.stdout.write(saved.value.map((one) => `${one}\n`).join(''));
      return 0;
    });
}

function list({ values }: Arguments): Promise<number> {
  return asOperator(async (operator) => {
    const addresses = await mailboxesOf(await clinicContext(operator, values));
    process.stdout.write(addresses.map((one) => `${one}\n`).join(''));
    return 0;
  });
}

/** The addresses at which a clinic is written to. */
export const MAILBOX_COMMANDS: readonly Command[] = [
  {
    name: 'mailbox list',
    usage: 'mailbox list [--clinic <id>]',
    summary: 'Lists the email addresses at which the clinic is written to.',
    help: '',
    options: CLINIC,
    run: list,
  },
  {
    name: 'mailbox add',
    usage: 'mailbox add <address…> [--clinic <id>]',
    summary: 'Lets the clinic be written to at an email address.',
    help: 'Mail for it must reach the port SMTP_LISTEN_PORT. An address belongs to one clinic only. Safe to repeat.',
    options: CLINIC,
    run: change((now, addresses) => [...now, ...addresses]),
  },
  {
    name: 'mailbox remove',
    usage: 'mailbox remove <address…> [--clinic <id>]',
    summary: 'Turns away what is written to an email address from now on.',
    help: 'What was received before stays.',
    options: CLINIC,
    run: change((now, addresses) => now.filter((one) => !addresses.includes(one))),
  },
];
