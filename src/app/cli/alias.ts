import { ALIAS_STATUSES, saveSenderAlias, senderAliases } from '../../outreach/index.ts';
import { parseLocalDate } from '../../platform/time/wall-time.ts';
import type { Arguments } from './arguments.ts';
import { clinicContext } from './clinic-context.ts';
import type { Command } from './command.ts';
import { asOperator, type Operator } from './operator.ts';

const CLINIC = { clinic: { type: 'string' } } as const;

async function printed(operator: Operator, values: Arguments['values']): Promise<void> {
  for (const one of await senderAliases(await clinicContext(operator, values))) {
    const { alias, status, registeredFrom = '-', originProvider = '-', inUse, reminds } = one;
    process.stdout.write(
      `${alias}  ${status}  ${registeredFrom}  ${originProvider}${inUse ? '  in use' : ''}${reminds ? ', reminders' : ''}\n`,
    );
  }
}

function list({ values }: Arguments): Promise<number> {
  return asOperator(async (operator) => {
    await printed(operator, values);
    return 0;
  });
}

function set({ values, positionals }: Arguments): Promise<number> {
  return asOperator(async (operator) => {
    const [alias = ''] = positionals;
    const status = ALIAS_STATUSES.find((one) => one === values['status']);
    if (!status) throw new Error(`--status is one of ${ALIAS_STATUSES.join(', ')}`);
    const registeredFrom = parseLocalDate(values['from']);
    if (values['from'] !== undefined && !registeredFrom) throw new Error('--from is a day as 2026-09-15');
    const { operator: originProvider } = values;
    const saved = await saveSenderAlias(await clinicContext(operator, values), {
      alias,
      status,
      registeredFrom,
      ...(typeof originProvider === 'string' ? { originProvider } : {}),
      inUse: values['use'] === true,
      reminds: values['reminders'] === true,
    });
    if (!saved.ok) throw new Error(saved.error.code);
    await printed(operator, values);
    return 0;
  });
}

/** The alphanumeric senders of a clinic. */
export const ALIAS_COMMANDS: readonly Command[] = [
  {
    name: 'alias list',
    usage: 'alias list [--clinic <id>]',
    summary: 'Lists the alphanumeric senders of the clinic and what the register of the CNMC has of them.',
    help: '',
    options: CLINIC,
    run: list,
  },
  {
    name: 'alias set',
    usage:
      'alias set <alias> --status <status> [--from <day>] [--operator <name>] [--use [--reminders]] [--clinic <id>]',
    summary: 'Writes what the register of the CNMC has of an alphanumeric sender.',
    help: 'Registered: with the first day and the operator that originates it. With --use campaigns by SMS leave from it, an alias that is not registered launches none; with --reminders what is written about a visit too, with a link in place of an answer. Safe to repeat.',
    options: {
      ...CLINIC,
      status: { type: 'string' },
      from: { type: 'string' },
      operator: { type: 'string' },
      use: { type: 'boolean' },
      reminders: { type: 'boolean' },
    },
    run: set,
  },
];
