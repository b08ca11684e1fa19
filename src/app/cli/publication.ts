import { publicationUrl, publishTimes, showPublication, unpublishTimes, type Publication } from '../../fhir/index.ts';
import { toIso } from '../../platform/time/instant.ts';
import type { Arguments } from './arguments.ts';
import type { Command } from './command.ts';
import { clinicContext } from './clinic-context.ts';
import { asOperator, type Operator } from './operator.ts';

const DAYS = 14;

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function describe({ publicUrl }: Operator, publication: Publication): string {
  const { active, days, bookingUrl, bookingPhone, states, builtAt } = publication;
  const url = publicationUrl(publicUrl, publication);
  return [
    active ? url : `nothing is published (it was at ${url})`,
    `  days ahead  ${days}`,
    `  book at     ${bookingUrl ?? bookingPhone ?? 'the phone of each site'}`,
    `  regions     ${states.length > 0 ? states.join(', ') : "as the sites' addresses say"}`,
    `  last built  ${builtAt === undefined ? 'not yet' : toIso(builtAt)}`,
    '',
  ].join('\n');
}

function openPublication({ values }: Arguments): Promise<number> {
  return asOperator(async (operator) => {
    const ctx = await clinicContext(operator, values);
    const opened = await publishTimes(ctx, {
      days: values['days'] === undefined ? DAYS : Number(values['days']),
      bookingUrl: textOf(values['booking-url']),
      bookingPhone: textOf(values['booking-phone']),
      states: textOf(values['states'])?.split(',').filter(Boolean),
    });
    if (!opened.ok) {
      process.stderr.write(`${opened.error.code}\n`);
      return 1;
    }
    process.stdout.write(describe(operator, opened.value));
    return 0;
  });
}

function closePublication({ values }: Arguments): Promise<number> {
  return asOperator(async (operator) => {
    const closed = await unpublishTimes(await clinicContext(operator, values));
    process.stdout.write(closed.ok ? 'nothing is published any more\n' : 'nothing was published\n');
    return closed.ok ? 0 : 1;
  });
}

function printPublication({ values }: Arguments): Promise<number> {
  return asOperator(async (operator) => {
    const publication = await showPublication(await clinicContext(operator, values));
    process.stdout.write(publication ? describe(operator, publication) : 'nothing is published\n');
    return publication?.active ? 0 : 1;
  });
}

export const PUBLICATION_COMMANDS: readonly Command[] = [
  {
    name: 'publication on',
    usage:
      'publication on [--days 14] [--booking-url <https address>] [--booking-phone <number>] [--states MD,CT] [--clinic <id>]',
    summary: 'Publishes the free times that patients may book, for everybody, as SMART Scheduling Links.',
    help: 'Prints the address. By service and place: no practitioner, nothing of a person. Safe to repeat.',
    options: {
      days: { type: 'string' },
      'booking-url': { type: 'string' },
      'booking-phone': { type: 'string' },
      states: { type: 'string' },
      clinic: { type: 'string' },
    },
    run: openPublication,
  },
  {
    name: 'publication off',
    usage: 'publication off [--clinic <id>]',
    summary: 'Publishes nothing from now on.',
    help: '',
    options: { clinic: { type: 'string' } },
    run: closePublication,
  },
  {
    name: 'publication show',
    usage: 'publication show [--clinic <id>]',
    summary: 'Shows where and how free times are published.',
    help: 'Exit status 1 where nothing is.',
    options: { clinic: { type: 'string' } },
    run: printPublication,
  },
];
