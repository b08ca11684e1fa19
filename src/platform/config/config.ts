import { z } from 'zod';

/** Every environment variable of the product, in one place: `.env.example` and the README table are checked against it. */
const url = (schemes: readonly string[]) =>
  z.string().refine((text) => URL.canParse(text) && schemes.includes(new URL(text).protocol), {
    message: `expected a URL that starts with ${schemes.map((scheme) => `${scheme}//`).join(' or ')}`,
  });

export const environmentSchema = z.object({
  PORT: z.coerce
    .number({ message: 'expected a port number' })
    .int()
    .min(0, 'expected 0 to 65535')
    .max(65_535, 'expected 0 to 65535')
    .default(3000)
    .describe('HTTP port. In demo mode the next free one is used when it is taken.'),
  DATA_DIR: z.string().min(1).default('.data').describe('Embedded database, recordings, keys, demo.json.'),
  DATABASE_URL: url(['postgres:', 'postgresql:'])
    .optional()
    .describe('PostgreSQL 15 or later, as the owner of the schema. Absent: embedded PostgreSQL in DATA_DIR.'),
  REDIS_URL: url(['redis:', 'rediss:'])
    .optional()
    .describe('Redis 7 or Valkey, single or cluster. Absent: BullMQ on its PostgreSQL backend.'),
  PUBLIC_URL: url(['http:', 'https:'])
    .optional()
    .describe('What carriers and patients reach; signatures are checked against it. Absent: http://localhost:PORT.'),
  CENTRALITA_ROLE: z.enum(['all', 'web', 'worker', 'migrate']).default('all').describe('What this process does.'),
  CENTRALITA_MODE: z
    .enum(['demo', 'production'])
    .default('production')
    .describe('demo loads the sample clinic, opens /simulator and lets the clock move.'),
  TWILIO_ACCOUNT_SID: z
    .string()
    .regex(/^AC[0-9a-f]{32}$/, 'expected AC and 32 hexadecimal digits')
    .optional()
    .describe("The platform's Twilio account. Absent: the simulator's."),
  TWILIO_AUTH_TOKEN: z.string().min(16).optional().describe("Signs and checks webhooks. Absent: the simulator's."),
  TWILIO_AUTH_TOKEN_SECONDARY: z.string().min(16).optional().describe('Accepted beside the first while keys rotate.'),
  TWILIO_API_KEY_SID: z
    .string()
    .regex(/^SK[0-9a-f]{32}$/, 'expected SK and 32 hexadecimal digits')
    .optional()
    .describe(
      'Key of the account that signs the tokens with which browsers ring. Absent: desks ring by telephone only.',
    ),
  TWILIO_API_KEY_SECRET: z.string().min(16).optional().describe('The secret of that key.'),
  TWILIO_API_BASE_URL: url(['http:', 'https:'])
    .optional()
    .describe("Every host of Twilio's API is rewritten to it. Absent: Twilio's own hosts; in demo mode the simulator."),
  SMS_GATEWAY_URL: url(['http:', 'https:'])
    .optional()
    .describe('A second provider of SMS, for what the first surely has not taken. Absent: there is one provider.'),
  SMS_GATEWAY_TOKEN: z.string().min(16).optional().describe('Bearer token of that provider.'),
  SMS_GATEWAY_SECRET: z
    .string()
    .regex(/^whsec_[A-Za-z0-9+/]{32,88}={0,2}$/, 'expected whsec_ and base64')
    .optional()
    .describe('Signs the reports of that provider (Standard Webhooks 1.0).'),
  SMTP_URL: url(['smtp:', 'smtps:'])
    .optional()
    .describe("The mail server that emails are handed to. Absent: none is sent; in demo mode the simulator's mailbox."),
  MAIL_FROM: z
    .email('expected an email address')
    .optional()
    .describe('The address that emails come from. Absent: avisos@ and the host of PUBLIC_URL.'),
  SMTP_LISTEN_PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(65535)
    .optional()
    .describe("Where emails to the clinics' addresses are taken by SMTP. Absent: none are. 0 is any free port."),
  EHR_INSIDE_HOSTS: z
    .string()
    .transform((text) => text.split(/[\s,]+/).filter(Boolean))
    .pipe(z.array(z.string().regex(/^[A-Za-z0-9.:-]{1,253}$/, 'expected host names or addresses, with commas between')))
    .optional()
    .describe(
      "Hosts of clinics' EHRs, with commas between, that may have a private address and speak plain http. Absent: none; in demo mode this machine.",
    ),
  RECORDINGS_S3_URL: url(['http:', 'https:'])
    .optional()
    .describe(
      'Where recordings are kept, sealed: S3 or what speaks like it, with bucket and prefix in the path. Absent: DATA_DIR/recordings; several machines need it.',
    ),
  RECORDINGS_S3_REGION: z.string().min(1).default('us-east-1').describe('Region that requests to it are signed for.'),
  RECORDINGS_S3_ACCESS_KEY_ID: z.string().min(1).optional().describe('Who signs these requests.'),
  RECORDINGS_S3_SECRET_ACCESS_KEY: z.string().min(1).optional().describe('Its secret.'),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'])
    .default('info')
    .describe('Least level that is logged.'),
  SESSION_SECRET: z
    .string()
    .min(32, 'expected at least 32 characters')
    .optional()
    .describe(
      'Signs the links that are given out. Production refuses to start without it; demo makes one in DATA_DIR.',
    ),
  ENCRYPTION_KEY_FILE: z
    .string()
    .min(1)
    .optional()
    .describe(
      'File with the key (32 characters or more) that encrypts secrets at rest. Production refuses to start without it; demo makes one.',
    ),
});

export type Environment = z.infer<typeof environmentSchema>;

export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}

/** What production cannot do without. A demo makes its own. */
const REQUIRED_IN_PRODUCTION = [
  'SESSION_SECRET',
  'ENCRYPTION_KEY_FILE',
  'TWILIO_ACCOUNT_SID',
  'TWILIO_AUTH_TOKEN',
  'PUBLIC_URL',
] as const;

/** Parses the environment, or throws one error that names every bad or missing variable with what was expected. An empty variable is an absent one. The operator's CLI needs the database only. */
export function parseEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  needs: 'all' | 'database-only' = 'all',
): Environment {
  const given = Object.fromEntries(
    Object.keys(environmentSchema.shape)
      .map((name) => [name, env[name]] as const)
      .filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = environmentSchema.safeParse(given);
  const faults = parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${issue.path.map(String).join('.')}: ${issue.message}`);
  if (
    parsed.success &&
    needs === 'all' &&
    parsed.data.CENTRALITA_MODE === 'production' &&
    parsed.data.CENTRALITA_ROLE !== 'migrate'
  ) {
    for (const name of REQUIRED_IN_PRODUCTION) {
      if (parsed.data[name] === undefined) faults.push(`${name}: missing, production does not start without it`);
    }
  }
  if (!parsed.success || faults.length > 0) {
    throw new ConfigurationError(`The environment is not valid:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  }
  return parsed.data;
}

/** `.env.example`: every variable with its meaning and default, commented out. */
export function exampleEnvironment(): string {
  const lines = Object.entries(environmentSchema.shape).map(([name, schema]) => {
    const fallback = environmentSchema.safeParse({}).data?.[name as keyof Environment];
    return `# ${schema.description ?? ''}\n# ${name}=${String(fallback ?? '')}\n`;
  });
  return `# Every variable that Centralita reads. Written by \`npm run centralita -- env-example\`; a test keeps it true.\n\n${lines.join('\n')}`;
}
