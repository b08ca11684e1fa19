/**
 * The one ordered list that every architecture rule is made from. A module may import only what stands in an earlier
 * layer; modules of one layer do not see each other.
 */
export const LAYERS: readonly (readonly string[])[] = [
  ['platform'],
  ['audit'],
  ['jobs'],
  ['identity'],
  ['patients', 'agenda', 'answering', 'triage'],
  ['conversations'],
  ['messaging', 'telephony'],
  ['outreach', 'oncall'],
  ['analytics'],
  ['fhir', 'reception'],
  ['app'],
];

/** Stand apart from the line: they see only what is named here, and only `app` starts them. */
export const STANDALONE: Readonly<Record<string, readonly string[]>> = { simulator: ['platform'] };

/** Modules that give pieces by path; all others only through their `index.ts`. */
export const OPEN_MODULES: readonly string[] = ['platform'];

/** Folders that are as pure as `domain/`, and kept so by the same rule; the domain of their module may use them. */
export const PURE_FOLDERS: readonly string[] = [
  'src/conversations/understanding/',
  'src/triage/lexicon/',
  'src/triage/words/',
  'src/outreach/words/words.ts',
];

/** What a pure `domain/` folder may use of others with a value; types it may take wherever its module may. */
export const DOMAIN_MAY_USE: readonly string[] = [
  'src/platform/kernel/',
  'src/platform/time/',
  'src/platform/i18n/',
  // The words of alarm, and the levels with their terms: the same words give the same answer.
  'src/triage/index.ts',
];

/** A hash is a pure function; Node's other modules are not for a domain folder. */
export const PURE_OF_NODE: Readonly<Record<string, readonly string[]>> = {
  'node:crypto': ['createHash', 'createHmac'],
};

/**
 * The home of each outside package. `*` stands for one folder, `**` for any depth; a name that ends in `/*` covers a whole
 * npm scope. A package that is missing here may not be imported anywhere in `src`.
 */
export const HOMES: Readonly<Record<string, readonly string[]>> = {
  '@atlaskit/pragmatic-drag-and-drop': ['src/**/web/'],
  '@mantine/*': ['src/**/web/'],
  '@medplum/*': ['src/fhir/', 'src/simulator/ehr/'],
  '@mikro-orm/*': ['src/platform/database/', 'src/**/store/'],
  '@node-rs/argon2': ['src/identity/'],
  '@tabler/icons-react': ['src/**/web/'],
  '@tanstack/react-query': ['src/**/web/'],
  '@tanstack/react-virtual': ['src/**/web/'],
  '@twilio/voice-sdk': ['src/**/web/'],
  aws4fetch: ['src/telephony/recording/'],
  bullmq: ['src/jobs/', 'src/platform/'],
  'csv-parse': ['src/fhir/'],
  'date-holidays': ['src/answering/'],
  express: ['src/platform/http/', 'src/**/http/', 'src/fhir/api/', 'src/identity/oauth/', 'src/simulator/'],
  'fhir-kit-client': ['src/fhir/'],
  fhir: ['src/fhir/', 'src/simulator/'],
  helmet: ['src/platform/http/'],
  'ical-generator': ['src/fhir/', 'src/outreach/visit-page/'],
  'intl-messageformat': ['src/platform/i18n/'],
  ioredis: ['src/jobs/', 'src/platform/'],
  jose: ['src/identity/', 'src/fhir/', 'src/app/', 'src/simulator/ehr/'],
  kysely: ['src/platform/database/', 'src/**/store/'],
  'libphonenumber-js': ['src/patients/'],
  luxon: ['src/platform/time/'],
  nodemailer: ['src/platform/mail/'],
  'oidc-provider': ['src/identity/oauth/'],
  pg: ['src/platform/database/', 'src/**/store/', 'src/jobs/runtime/'],
  pino: ['src/platform/log/'],
  'prom-client': ['src/platform/', 'src/app/http/'],
  'rate-limiter-flexible': ['src/platform/http/', 'src/identity/'],
  rfc6902: ['src/fhir/'],
  'postal-mime': ['src/messaging/email/'],
  react: ['src/**/web/'],
  'smtp-server': ['src/messaging/email/'],
  'react-dom': ['src/**/web/'],
  twilio: ['src/messaging/', 'src/telephony/'],
  yaml: ['src/simulator/http/', 'src/reception/calibration/'],
  zod: ['src/'],
};

export const LIMITS = {
  fileLines: 300,
  functionLines: 70,
  /** A React component is mostly markup; past this it is several components. */
  componentLines: 150,
} as const;

/** Folders whose files are lists of words, not code: their length is that of the language. */
export const DATA_FOLDERS: Readonly<Record<string, string>> = {
  'src/conversations/understanding/lexicon/': 'words of each language and what they mean, one entry per line',
  'src/triage/lexicon/examples/': 'how callers tell it, one example per line',
  'src/reception/web/i18n/': 'what the desk says in each language, one entry per line',
  'src/conversations/phrases/': 'what is said in each language, one entry per line',
};

export interface ArchitectureException {
  readonly rule: string;
  readonly file: string;
  readonly why: string;
}

/** Files that may break a rule, with the reason. Started empty; an entry that nothing needs any more is reported. */
export const EXCEPTIONS: readonly ArchitectureException[] = [];
