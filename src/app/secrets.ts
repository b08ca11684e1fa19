import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { S3Options } from '../telephony/index.ts';
import { secretBytes } from '../platform/http/webhook-signature.ts';
import { readSealKey, type SealKey } from '../platform/crypto/seal.ts';
import type { Environment } from '../platform/config/config.ts';
import { ConfigurationError } from '../platform/config/config.ts';

/** A second provider of SMS. */
export interface SmsGateway {
  readonly baseUrl: string;
  readonly token: string;
  /** Signs its reports. */
  readonly secret: Uint8Array;
}

/** What signs, seals and speaks to the carrier. */
export interface Secrets {
  /** Signs the links that we give out, as that of a delivery report. */
  readonly linkSecret: string;
  readonly smsGateway?: SmsGateway | undefined;
  /** Seals secrets at rest. */
  readonly sealKey: SealKey;
  readonly twilio: {
    readonly accountSid: string;
    /** The first signs our requests; webhooks signed with any of them are accepted. */
    readonly authTokens: readonly [string, ...string[]];
    /** Signs the tokens with which browsers ring. */
    readonly voiceKey?: { readonly accountSid: string; readonly keySid: string; readonly keySecret: string };
  };
}

const storedSchema = z.object({ sessionSecret: z.string(), accountSid: z.string(), authToken: z.string() });

/** Writes a file that only this user may read. */
export function writePrivate(path: string, value: unknown): void {
  writeFileSync(path, `${JSON.stringify(value, undefined, 2)}\n`, { mode: 0o600 });
}

/** The demo's own secrets, made at its first start and kept in its data directory. */
function demoSecrets(dataDir: string): z.infer<typeof storedSchema> {
  const file = join(dataDir, 'demo-secrets.json');
  if (existsSync(file)) return storedSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const made = {
    sessionSecret: randomBytes(32).toString('base64url'),
    accountSid: `AC${randomBytes(16).toString('hex')}`,
    authToken: randomBytes(16).toString('hex'),
  };
  mkdirSync(dataDir, { recursive: true });
  writePrivate(file, made);
  return made;
}

/** The demo's own key file, made at its first start. */
function demoKeyFile(dataDir: string): string {
  const file = join(dataDir, 'demo-encryption-key');
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600 });
  return file;
}

const LOOPBACK = ['127.0.0.1', 'localhost', '::1'];

/** Hosts of EHRs that may lie inside our network. A demo's EHR may stand on the same machine. */
export function ehrInsideHosts(env: Environment, isDemo: boolean): readonly string[] {
  return [...(env.EHR_INSIDE_HOSTS ?? []), ...(isDemo ? LOOPBACK : [])];
}

/** Where recordings go instead of the data directory. Half of a pair is a mistake that is told at the start. */
export function recordingsS3(env: Environment): S3Options | undefined {
  const {
    RECORDINGS_S3_URL: url,
    RECORDINGS_S3_ACCESS_KEY_ID: accessKeyId,
    RECORDINGS_S3_SECRET_ACCESS_KEY: secretAccessKey,
    RECORDINGS_S3_REGION: region,
  } = env;
  if (!url) return undefined;
  if (!accessKeyId || !secretAccessKey) {
    throw new ConfigurationError(
      'RECORDINGS_S3_URL needs RECORDINGS_S3_ACCESS_KEY_ID and RECORDINGS_S3_SECRET_ACCESS_KEY',
    );
  }
  return { url, accessKeyId, secretAccessKey, region };
}

/** The key alone, for the operator's CLI: it needs no carrier. That of the demo where the data directory has one. */
export function loadSealKey(env: Environment, dataDir: string): SealKey {
  const file = env.ENCRYPTION_KEY_FILE ?? (hasDemo(env, dataDir) ? demoKeyFile(dataDir) : undefined);
  if (file === undefined) throw new ConfigurationError('ENCRYPTION_KEY_FILE: missing, secrets cannot be sealed');
  return readSealKey(file);
}

/** Whether this is the data of a demo: the CLI is not told so by its environment. */
export function hasDemo(env: Environment, dataDir: string): boolean {
  return env.CENTRALITA_MODE === 'demo' || existsSync(join(dataDir, 'demo-encryption-key'));
}

/** All of it, or nothing: half of it is a mistake that is told at the start. */
function smsGatewayOf(env: Environment): SmsGateway | undefined {
  const { SMS_GATEWAY_URL: url, SMS_GATEWAY_TOKEN: token, SMS_GATEWAY_SECRET: written } = env;
  if (!url) return undefined;
  const secret = written === undefined ? undefined : secretBytes(written);
  if (!token || !secret) throw new ConfigurationError('SMS_GATEWAY_URL needs SMS_GATEWAY_TOKEN and SMS_GATEWAY_SECRET');
  return { baseUrl: url.replace(/\/+$/, ''), token, secret };
}

/** From the environment; in demo mode what is missing there is made. */
export function loadSecrets(env: Environment, dataDir: string): Secrets {
  const made = env.CENTRALITA_MODE === 'demo' ? demoSecrets(dataDir) : undefined;
  const sessionSecret = env.SESSION_SECRET ?? made?.sessionSecret;
  const accountSid = env.TWILIO_ACCOUNT_SID ?? made?.accountSid;
  const authToken = env.TWILIO_AUTH_TOKEN ?? made?.authToken;
  const keyFile = env.ENCRYPTION_KEY_FILE ?? (made ? demoKeyFile(dataDir) : undefined);
  if (!sessionSecret || !accountSid || !authToken || !keyFile) throw new ConfigurationError('secrets are missing');
  const keySid = env.TWILIO_API_KEY_SID;
  const keySecret = env.TWILIO_API_KEY_SECRET;
  const secondary = env.TWILIO_AUTH_TOKEN_SECONDARY;
  return {
    linkSecret: sessionSecret,
    smsGateway: smsGatewayOf(env),
    sealKey: readSealKey(keyFile),
    twilio: {
      accountSid,
      authTokens: [authToken, ...(secondary ? [secondary] : [])],
      ...(keySid && keySecret ? { voiceKey: { accountSid, keySid, keySecret } } : {}),
    },
  };
}
