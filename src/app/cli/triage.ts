import { readFile } from 'node:fs/promises';
import { importCalendar, onCallSetup, saveRota, type Rank } from '../../oncall/index.ts';
import { ok, type Result } from '../../platform/kernel/result.ts';
import { parseLocalDate } from '../../platform/time/wall-time.ts';
import {
  activateProtocol,
  exampleProtocols,
  importProtocol,
  protocolStandings,
  readOwnProtocol,
  retireProtocol,
  setTriageMode,
  signProtocol,
  triageLibrary,
  wouldChange,
} from '../../triage/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { Arguments } from './arguments.ts';
import { clinicContext } from './clinic-context.ts';
import type { Command } from './command.ts';
import { asOperator } from './operator.ts';

function text(values: Arguments['values'], name: string): string {
  const value = values[name];
  if (typeof value !== 'string' || value === '') throw new Error(`--${name} is missing`);
  return value;
}

function told(what: string, result: Result<unknown, { readonly code: string }>): boolean {
  const stream = result.ok ? process.stdout : process.stderr;
  stream.write(result.ok ? `${what}\n` : `${what}: ${JSON.stringify(result.error)}\n`);
  return result.ok;
}

interface Named {
  readonly id: string;
  readonly version: string;
  readonly sha256: string;
}

/** `id@version@hash` as `triage status` prints it: what is signed is named whole, so that nothing is signed by mistake. */
function versionsOf(positionals: readonly string[]): readonly Named[] {
  if (positionals.length === 0) throw new Error('which? give id@version@sha256, as `triage status` lists them');
  return positionals.map((name) => {
    const [id = '', version = '', sha256 = ''] = name.split('@');
    return { id, version, sha256 };
  });
}

async function status(ctx: ClinicContext): Promise<number> {
  const [{ mode, refused }, standings] = await Promise.all([triageLibrary(ctx), protocolStandings(ctx)]);
  process.stdout.write(`triage is ${mode}\n`);
  for (const { id, version, sha256, status: now, clinician, reviewBy, fault } of standings) {
    const by = clinician ? `, ${clinician}, review by ${reviewBy ?? '?'}` : '';
    process.stdout.write(`  ${now.padEnd(8)} ${id}@${version}@${sha256}${by}${fault ? `  NOT USED: ${fault}` : ''}\n`);
  }
  const known = new Set(standings.map(({ id, version }) => `${id}@${version}`));
  for (const { id, version, sha256 } of exampleProtocols()) {
    if (!known.has(`${id}@${version}`)) process.stdout.write(`  example  ${id}@${version}@${sha256}\n`);
  }
  return refused.length > 0 ? 1 : 0;
}

async function sign(ctx: ClinicContext, { values, positionals }: Arguments): Promise<number> {
  const reviewBy = parseLocalDate(text(values, 'review-by'));
  if (!reviewBy) throw new Error('--review-by is a date, YYYY-MM-DD');
  const [clinician, licence] = [text(values, 'clinician'), text(values, 'licence')];
  let failed = 0;
  for (const version of versionsOf(positionals)) {
    const name = `${version.id}@${version.version}`;
    const signed = told(`signed ${name}`, await signProtocol(ctx, { ...version, clinician, licence, reviewBy }));
    const used = signed && values['activate'] === true;
    const ok = used ? told(`in use ${name}`, await activateProtocol(ctx, version)) : signed;
    if (!ok) failed += 1;
  }
  return failed > 0 ? 1 : 0;
}

async function retire(ctx: ClinicContext, { values, positionals }: Arguments): Promise<number> {
  const reason = text(values, 'reason');
  let failed = 0;
  for (const version of versionsOf(positionals)) {
    const done = await retireProtocol(ctx, { ...version, reason });
    if (!told(`retired ${version.id}@${version.version}`, done)) failed += 1;
  }
  return failed > 0 ? 1 : 0;
}

async function documentIn(file: string | undefined): Promise<unknown> {
  if (file === undefined) throw new Error('which file? give a protocol (.json)');
  const text = await readFile(file, 'utf8');
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Keeps a protocol of the clinic’s own as a draft, and prints the name under which it is signed. */
async function importOwn(ctx: ClinicContext, { positionals: [file] }: Arguments): Promise<number> {
  const document = await documentIn(file);
  const done = await importProtocol(ctx, document);
  if (!done.ok) return told(file ?? '', done) ? 0 : 1;
  const { id, version } = done.value;
  const draft = (await protocolStandings(ctx)).find((one) => one.id === id && one.version === version);
  process.stdout.write(`draft ${id}@${version}@${draft?.sha256 ?? ''}\n`);
  return 0;
}

async function whatWouldChange(ctx: ClinicContext, { positionals: [file] }: Arguments): Promise<number> {
  const read = readOwnProtocol(await documentIn(file));
  if (!read.ok) return told(file ?? '', read) ? 0 : 1;
  const { looked, raised, lowered, calls } = await wouldChange(ctx, read.value);
  process.stdout.write(`${looked} stored calls: ${raised} more urgent, ${lowered} less urgent\n`);
  for (const { assessmentId, before, after, ruleBefore, ruleAfter } of calls)
    process.stdout.write(`  ${assessmentId}  ${before} → ${after}  ${ruleBefore} → ${ruleAfter}\n`);
  return lowered > 0 ? 3 : 0;
}

async function mode(ctx: ClinicContext, { positionals }: Arguments): Promise<number> {
  const [wanted] = positionals;
  if (wanted !== 'off' && wanted !== 'shadow' && wanted !== 'active') throw new Error('off, shadow or active?');
  return told(`triage is ${wanted}`, await setTriageMode(ctx, { mode: wanted })) ? 0 : 1;
}

async function importRota(ctx: ClinicContext, { values, positionals }: Arguments): Promise<number> {
  const [file] = positionals;
  if (file === undefined) throw new Error('which file? give an iCalendar file (.ics)');
  const rank = Number(values['rank'] ?? 1);
  if (rank !== 1 && rank !== 2 && rank !== 3) throw new Error('--rank is 1, 2 or 3');
  const name = text(values, 'rota');
  const { rotas } = await onCallSetup(ctx);
  const known = rotas.find((one) => one.name === name)?.id;
  const rota = known === undefined ? await saveRota(ctx, { name }) : ok(known);
  if (!rota.ok) return told(name, rota) ? 0 : 1;
  const done = await importCalendar(ctx, {
    rotaId: rota.value,
    rank: rank satisfies Rank,
    text: await readFile(file, 'utf8'),
  });
  if (!done.ok) return told(file, done) ? 0 : 1;
  const { shifts, unknownPeople } = done.value;
  process.stdout.write(`${shifts} shifts of ${name}\n`);
  for (const who of unknownPeople) process.stderr.write(`nobody can be called for: ${who}\n`);
  return unknownPeople.length > 0 ? 3 : 0;
}

function command(run: (ctx: ClinicContext, args: Arguments) => Promise<number>): Command['run'] {
  return (args) => asOperator(async (operator) => run(await clinicContext(operator, args.values), args));
}

const clinic = { clinic: { type: 'string' } } as const;

export const TRIAGE_COMMANDS: readonly Command[] = [
  {
    name: 'triage status',
    usage: 'triage status [--clinic <id>]',
    summary: 'Says whether triage acts, what is signed, and what is not used and why.',
    help: 'Exit status 1 where a protocol that should be in use is not.',
    options: clinic,
    run: command(status),
  },
  {
    name: 'triage sign',
    usage:
      'triage sign <id@version@sha256 …> --clinician <name> --licence <number> --review-by <date> [--activate] [--clinic <id>]',
    summary: 'Notes that a clinician answers for exactly these versions.',
    help: 'The clinician has read each document; the hash proves which. --activate takes them into use as well. See docs/triage.md.',
    options: {
      ...clinic,
      clinician: { type: 'string' },
      licence: { type: 'string' },
      'review-by': { type: 'string' },
      activate: { type: 'boolean' },
    },
    run: command(sign),
  },
  {
    name: 'triage import',
    usage: 'triage import <file.json> [--clinic <id>]',
    summary: 'Keeps a protocol of the clinic’s own as a draft and prints the name to sign it by.',
    help: 'Its version is new: a published one never changes. Exit status 1 where it is malformed, with the places.',
    options: clinic,
    run: command(importOwn),
  },
  {
    name: 'triage would-change',
    usage: 'triage would-change <file.json> [--clinic <id>]',
    summary: 'Says which stored calls an edited protocol would decide otherwise.',
    help: 'Reads only. Exit status 3 where one of them would be less urgent: a clinician looks at each before signing.',
    options: clinic,
    run: command(whatWouldChange),
  },
  {
    name: 'triage retire',
    usage: 'triage retire <id@version …> --reason <words> [--clinic <id>]',
    summary: 'Takes protocols out of use at once; their callers are given a person.',
    help: '',
    options: { ...clinic, reason: { type: 'string' } },
    run: command(retire),
  },
  {
    name: 'triage mode',
    usage: 'triage mode off|shadow|active [--clinic <id>]',
    summary: 'Switches triage off, to shadow (it decides and nobody is told), or on.',
    help: 'shadow and active need the universal screen signed and in use.',
    options: clinic,
    run: command(mode),
  },
  {
    name: 'on-call import',
    usage: 'on-call import <file.ics> --rota <name> [--rank 1|2|3] [--clinic <id>]',
    summary: 'Takes the shifts of an iCalendar file into a rota.',
    help: 'In the place of what was imported before at that rank. People are found by email or by their name in the title. Exit status 3 where somebody is not on the list.',
    options: { ...clinic, rota: { type: 'string' }, rank: { type: 'string' } },
    run: command(importRota),
  },
];
