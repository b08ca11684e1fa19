import type { Command } from './command.ts';
import {
  EHR_CONNECT_OPTIONS,
  ehrConnect,
  ehrList,
  ehrPause,
  ehrProbe,
  ehrRemove,
  ehrResume,
  ehrRotateKey,
} from './ehr.ts';

const CLINIC = { clinic: { type: 'string' } } as const;

const CONNECT_HELP = `Then looks at the server as ehr probe does: exit status 1 where it does not answer, and the connection stays. One that has to register
our keys first (private-key-jwt) is looked at by ehr probe. With --id the connection is changed; without --auth it keeps how it is authenticated.

  --version R4|R5            R4 unless told otherwise
  --requests-per-second <n>  what the server bears, 1 to 1000; 10 unless told otherwise
  --auth none|basic|header|client-secret|private-key-jwt
  --client-id --scope        of the SMART app registered there (scope: system/*.cruds)
  --token-url                found at .well-known/smart-configuration when absent
  --alg ES384|RS384          of the keys, which are made here; their public halves' address is printed
  --send-by basic|post       how a client secret goes to the token endpoint
  --username, --header       name for basic, and of the fixed header
  --secret-file <file>|-     the password, header value or client secret; - reads the standard input

Hosts within your network, and plain http, are allowed by EHR_INSIDE_HOSTS only.`;

/** What an operator does about the clinic's own FHIR server. */
export const EHR_COMMANDS: readonly Command[] = [
  {
    name: 'ehr connect',
    usage: 'ehr connect <base URL> [--version R4|R5] [--auth <kind> …] [--id <connection>] [--clinic <id>]',
    summary: "Connects a clinic's FHIR server, or changes the connection.",
    help: CONNECT_HELP,
    options: EHR_CONNECT_OPTIONS,
    run: ehrConnect,
  },
  {
    name: 'ehr probe',
    usage: 'ehr probe [<connection>] [--clinic <id>]',
    summary: 'Looks at what the server can do and prints report and strategy.',
    help: 'Reads only. Exit status 1 where the server cannot be reached.',
    options: CLINIC,
    run: ehrProbe,
  },
  {
    name: 'ehr list',
    usage: 'ehr list [--clinic <id>]',
    summary: 'Lists the connections of a clinic, the active one first.',
    help: '',
    options: CLINIC,
    run: ehrList,
  },
  {
    name: 'ehr rotate-key',
    usage: 'ehr rotate-key [<connection>] [--clinic <id>]',
    summary: 'Lets the next key sign, makes a new next one, prints the public keys.',
    help: 'A server that fetches our keys needs nothing. One that was given them must be given the printed ones soon.',
    options: CLINIC,
    run: ehrRotateKey,
  },
  {
    name: 'ehr pause',
    usage: 'ehr pause [<connection>] [--clinic <id>]',
    summary: 'Pauses a connection: nothing is read from the server and nothing written to it.',
    help: 'Who books meanwhile hears that it was requested; what was wanted waits for ehr resume. Safe to repeat.',
    options: CLINIC,
    run: ehrPause,
  },
  {
    name: 'ehr resume',
    usage: 'ehr resume [<connection>] [--clinic <id>]',
    summary: 'Resumes a connection: what waited goes out, what happened there comes in.',
    help: 'Safe to repeat.',
    options: CLINIC,
    run: ehrResume,
  },
  {
    name: 'ehr remove',
    usage: 'ehr remove [<connection>] [--clinic <id>]',
    summary: 'Removes a connection; its secrets are erased.',
    help: 'What was stays in the audit trail.',
    options: CLINIC,
    run: ehrRemove,
  },
];
