import { exampleEnvironment } from '../../platform/config/config.ts';
import { createApiClient, revokeClient } from './api-client.ts';
import type { Command } from './command.ts';
import { ALIAS_COMMANDS } from './alias.ts';
import { auditVerify } from './audit-verify.ts';
import { createLink, listLinks, revokeLink } from './calendar-links.ts';
import { CLINIC_COMMANDS } from './clinic.ts';
import { doctor } from './doctor.ts';
import { deliveriesReplay } from './deliveries.ts';
import { EHR_COMMANDS } from './ehr-commands.ts';
import { ehrMirror, ehrStatus } from './ehr-mirror.ts';
import { EXIT_HELP, IMPORT_OPTIONS, importCsvFile, importNdjsonFile } from './import-files.ts';
import { importLinks } from './import-links.ts';
import { jobsList, jobsRetry } from './jobs.ts';
import { MAILBOX_COMMANDS } from './mailbox.ts';
import { asOperator } from './operator.ts';
import { OUTBOUND_COMMANDS } from './outbound.ts';
import { PATIENT_DATA_COMMANDS } from './patient-data.ts';
import { PUBLICATION_COMMANDS } from './publication.ts';
import { migrateStore } from '../open-store.ts';
import { seed } from './seed.ts';
import { SENDER_RATE_COMMANDS } from './sender-rate.ts';
import { TRIAGE_COMMANDS } from './triage.ts';

/** Every command of the operator's CLI, in the order in which help lists them. */
export const COMMANDS: readonly Command[] = [
  {
    name: 'migrate',
    usage: 'migrate',
    summary: 'Applies the migrations that are missing.',
    help: 'Safe to repeat, and safe while an older version of the product still runs.',
    options: {},
    run: () =>
      asOperator(
        async ({ env, ownerUrl }) => {
          const applied = await migrateStore(env, ownerUrl);
          process.stdout.write(applied.length === 0 ? 'nothing to apply\n' : `${applied.join('\n')}\n`);
          return 0;
        },
        { makesNew: true },
      ),
  },
  {
    name: 'seed',
    usage: 'seed',
    summary: 'Loads the sample clinic, Clínica Alameda, as Bundles through the FHIR import.',
    help: 'Applies migrations first. Safe to repeat; what stands is kept.',
    options: {},
    run: seed,
  },
  {
    name: 'doctor',
    usage: 'doctor',
    summary: 'Says what works and what does not, and what to do about it.',
    help: 'Checks configuration, database, migrations, row-level security, due work and the audit trail.',
    options: {},
    run: doctor,
  },
  {
    name: 'audit verify',
    usage: 'audit verify',
    summary: 'Walks the audit trail of every clinic and says whether it is whole.',
    help: 'Exit status 1 and the first broken place where it is not.',
    options: {},
    run: auditVerify,
  },
  {
    name: 'jobs list',
    usage: 'jobs list [--state failed|due|running|done|cancelled] [--limit 50]',
    summary: 'Lists jobs, the failed ones unless told otherwise.',
    help: '',
    options: { state: { type: 'string' }, limit: { type: 'string' } },
    run: jobsList,
  },
  {
    name: 'jobs retry',
    usage: 'jobs retry <job id>',
    summary: 'Gives a failed job its tries back.',
    help: '',
    options: {},
    run: jobsRetry,
  },
  {
    name: 'deliveries replay',
    usage: 'deliveries replay (<delivery id> | --since <instant>) [--clinic <id>]',
    summary: 'Tells tasks again, by email or webhook, that did not arrive.',
    help: 'With an id that one, whatever became of it; with --since all that failed or are in doubt. A webhook keeps its id.',
    options: { since: { type: 'string' }, clinic: { type: 'string' } },
    run: deliveriesReplay,
  },
  {
    name: 'api-client create',
    usage:
      'api-client create <name> (--jwks <file> | --jwks-url <https address>) --scopes "system/Appointment.rs …" [--rate 6000] [--clinic <id>]',
    summary: 'Registers a system of another vendor (SMART Backend Services).',
    help: 'The file, or the address, holds the public keys of the vendor: { "keys": [ … ] }; an address lets the vendor change them alone. --rate is requests per minute. Prints the client id.',
    options: {
      jwks: { type: 'string' },
      'jwks-url': { type: 'string' },
      scopes: { type: 'string' },
      rate: { type: 'string' },
      clinic: { type: 'string' },
    },
    run: createApiClient,
  },
  ...OUTBOUND_COMMANDS,
  ...EHR_COMMANDS,
  ...TRIAGE_COMMANDS,
  {
    name: 'api-client revoke',
    usage: 'api-client revoke <client id>',
    summary: 'Takes the access of a vendor away.',
    help: 'No new token from now on; those that are out run for five minutes at most. Its subscriptions end.',
    options: {},
    run: revokeClient,
  },
  {
    name: 'import csv',
    usage:
      'import csv <patients|schedules|appointments> <file|-> [--dry-run] [--report <file>] [--source <name>] [--language es|ca|en] [--clinic <id>]',
    summary: 'Imports a spreadsheet: good rows go in, each other one is named by line and reason.',
    help: `Headings, formats and keys: docs/importing.md. Safe to repeat: the same file changes nothing. ${EXIT_HELP}`,
    options: IMPORT_OPTIONS,
    run: importCsvFile,
  },
  {
    name: 'import ndjson',
    usage:
      'import ndjson <file|-> [--dry-run] [--report <file>] [--source <name>] [--language es|ca|en] [--clinic <id>]',
    summary: 'Imports FHIR R4 resources, one in each line.',
    help: `Lines may stand in any order. Safe to repeat: the same file changes nothing. ${EXIT_HELP}`,
    options: IMPORT_OPTIONS,
    run: importNdjsonFile,
  },
  {
    name: 'import scheduling-links',
    usage:
      'import scheduling-links <address of the manifest> [--every <minutes>] [--hosts <host,host>] [--dry-run] [--clinic <id>]',
    summary: 'Imports the free times that somebody publishes as SMART Scheduling Links.',
    help: `With --every it is asked again and again from now on. Files come from the same host, or from --hosts. ${EXIT_HELP}`,
    options: {
      every: { type: 'string' },
      hosts: { type: 'string' },
      'dry-run': { type: 'boolean' },
      clinic: { type: 'string' },
    },
    run: importLinks,
  },
  {
    name: 'calendar link create',
    usage: 'calendar link create <practitioner id> [--initials] [--language es|ca|en] [--clinic <id>]',
    summary: 'Makes a secret link by which a calendar program shows a practitioner’s visits.',
    help: 'Prints the address, once: only its hash is kept. Without --initials nothing of the patients is shown.',
    options: { initials: { type: 'boolean' }, language: { type: 'string' }, clinic: { type: 'string' } },
    run: createLink,
  },
  {
    name: 'calendar link revoke',
    usage: 'calendar link revoke <link id> [--clinic <id>]',
    summary: 'Makes a calendar link lead nowhere.',
    help: '',
    options: { clinic: { type: 'string' } },
    run: revokeLink,
  },
  {
    name: 'calendar link list',
    usage: 'calendar link list [--clinic <id>]',
    summary: 'Lists the calendar links, revoked ones too.',
    help: '',
    options: { clinic: { type: 'string' } },
    run: listLinks,
  },
  ...CLINIC_COMMANDS,
  ...PUBLICATION_COMMANDS,
  ...PATIENT_DATA_COMMANDS,
  ...MAILBOX_COMMANDS,
  ...ALIAS_COMMANDS,
  ...SENDER_RATE_COMMANDS,
  {
    name: 'ehr mirror',
    usage: 'ehr mirror [<connection>] [--clinic <id>]',
    summary: "Mirrors the clinic's own FHIR server: loads it, then follows its changes.",
    help: 'A worker of the running product does the work. Safe to repeat; a load that was broken off goes on.',
    options: { clinic: { type: 'string' } },
    run: ehrMirror,
  },
  {
    name: 'ehr status',
    usage: 'ehr status [<connection>] [--clinic <id>]',
    summary: 'Shows how far the mirror is, and what could not be taken over.',
    help: 'Exit status 1 where there is none.',
    options: { clinic: { type: 'string' } },
    run: ehrStatus,
  },
  {
    name: 'env-example',
    usage: 'env-example',
    summary: 'Prints .env.example from the configuration schema.',
    help: '',
    options: {},
    run: async () => {
      process.stdout.write(exampleEnvironment());
      return 0;
    },
  },
];
