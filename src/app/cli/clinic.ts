import { getClinic, importClinic, inviteByLink, listClinicIds } from '../../identity/index.ts';
import { LANGUAGES, parseLanguage } from '../../platform/i18n/language.ts';
import { STAFF_ROLES } from '../../platform/kernel/actor.ts';
import type { ClinicId } from '../../platform/kernel/ids.ts';
import { toIso } from '../../platform/time/instant.ts';
import { parseZone } from '../../platform/time/wall-time.ts';
import { invitationLink } from '../../reception/index.ts';
import type { Arguments } from './arguments.ts';
import { clinicContext, operatorIn } from './clinic-context.ts';
import type { Command } from './command.ts';
import { asOperator } from './operator.ts';

const LONGEST_NAME = 200;

function nameOf(value: unknown, what: string): string {
  const name = typeof value === 'string' ? value.trim() : '';
  if (name === '' || name.length > LONGEST_NAME)
    throw new Error(`${what} is a text of 1 to ${LONGEST_NAME} characters`);
  return name;
}

function languageOf(value: unknown) {
  const language = parseLanguage(value ?? LANGUAGES[0]);
  if (!language) throw new Error(`--language is one of ${LANGUAGES.join(', ')}`);
  return language;
}

function create({ values, positionals }: Arguments): Promise<number> {
  return asOperator(async (operator) => {
    const name = nameOf(positionals[0], 'the name of the clinic');
    const zone = parseZone(values['zone'] ?? 'Europe/Madrid');
    if (!zone) throw new Error('--zone is a time zone as Europe/Madrid');
    const defaultLanguage = languageOf(values['language']);
    const ctx = operatorIn(operator.runtime, operator.runtime.ids.next<ClinicId>());
    const facts = { name, zone, defaultLanguage, languages: LANGUAGES, settings: {} };
    await ctx.db.inClinic(ctx.clinicId, (tx) => importClinic(tx, ctx, facts));
    process.stdout.write(`${ctx.clinicId}\n`);
    process.stderr.write(
      `now let its first people in: staff invite <email> --name … --role administrator --clinic ${ctx.clinicId}\n`,
    );
    return 0;
  });
}

function list(): Promise<number> {
  return asOperator(async (operator) => {
    for (const id of await listClinicIds(operator.runtime.db)) {
      const { name, zone, defaultLanguage } = await getClinic(operatorIn(operator.runtime, id));
      process.stdout.write(`${id}  ${name}  ${zone}  ${defaultLanguage}\n`);
    }
    return 0;
  });
}

function invite({ values, positionals }: Arguments): Promise<number> {
  return asOperator(async (operator) => {
    const [email = ''] = positionals;
    if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw new Error('whom? give an email address');
    const role = STAFF_ROLES.find((one) => one === values['role']);
    if (!role) throw new Error(`--role is one of ${STAFF_ROLES.join(', ')}`);
    const name = nameOf(values['name'], '--name');
    const invited = await inviteByLink(await clinicContext(operator, values), {
      name,
      email,
      role,
      language: languageOf(values['language']),
    });
    if (!invited.ok) throw new Error(invited.error.code);
    const { token, until } = invited.value;
    process.stdout.write(`${invitationLink(operator.publicUrl, token)}\n`);
    process.stderr.write(`shown this once, for ${email} alone: it opens once, until ${toIso(until)}\n`);
    return 0;
  });
}

/** The clinics of this installation, and the first people of each. */
export const CLINIC_COMMANDS: readonly Command[] = [
  {
    name: 'clinic create',
    usage: 'clinic create <name> [--zone Europe/Madrid] [--language es|ca|en]',
    summary: 'Makes a clinic and prints its id.',
    help: 'Empty: its people come by `staff invite`, its agenda by `ehr connect`, `import …` or FHIR, its telephone numbers and rules at the desk.',
    options: { zone: { type: 'string' }, language: { type: 'string' } },
    run: create,
  },
  {
    name: 'clinic list',
    usage: 'clinic list',
    summary: 'Lists the clinics: id, name, time zone, language.',
    help: '',
    options: {},
    run: list,
  },
  {
    name: 'staff invite',
    usage: 'staff invite <email> --name <name> --role <role> [--language es|ca|en] [--clinic <id>]',
    summary: 'Lets somebody in at the desk: prints a link with which they choose their password.',
    help: `For the first people of a clinic; a manager invites the others at the desk. The link opens once, within a week. Roles: ${STAFF_ROLES.join(', ')}.`,
    options: {
      name: { type: 'string' },
      role: { type: 'string' },
      language: { type: 'string' },
      clinic: { type: 'string' },
    },
    run: invite,
  },
];
