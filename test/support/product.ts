import { createPrivateKey, randomUUID, sign } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { start, type Running, type StartOptions } from '../../src/app/start.ts';
import { parseEnvironment } from '../../src/platform/config/config.ts';
import { watchCarrier } from './carrier-watch.ts';
import { createTestDatabase, type TestDatabase } from './test-database.ts';

/** `demo.json`, as the outside contract has it. */
export interface DemoFile {
  readonly baseUrl: string;
  readonly fhirBaseUrl: string;
  readonly clinic: { readonly id: string; readonly name: string; readonly timezone: string; readonly phone: string };
  readonly staff: readonly { readonly role: string; readonly email: string; readonly password: string }[];
  readonly apiClient: {
    readonly clientId: string;
    readonly tokenUrl: string;
    readonly privateKeyJwk: { readonly kid: string; readonly [key: string]: string };
    readonly scopes: readonly string[];
  };
  readonly twilio: { readonly accountSid: string; readonly authToken: string };
  /** Only with `withEhr`. */
  readonly ehr?: { readonly baseUrl: string; readonly token: string };
}

/** The whole product, started as `npm start` does, on a database and a port of its own, with the simulator as its carrier. */
export interface Product {
  readonly baseUrl: string;
  readonly demo: DemoFile;
  readonly dataDir: string;
  readonly database: TestDatabase;
  /** Where emails are taken, with `SMTP_LISTEN_PORT`. */
  readonly mailPort: number | undefined;
  stop(): Promise<void>;
  /** The server alone goes. Its data stay. */
  halt(): Promise<void>;
  /** The server comes back, at the same address. */
  resume(): Promise<void>;
}

/** Nobody listens: speech takes no time, and messages travel fast. */
const QUICK = { dialMs: 0, speechMsPerCharacter: 0, sentMs: 10, deliveredMs: 10 };

export interface Answer {
  readonly status: number;
  // What another system answers is read as it comes; each test says what it expects of it.
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly json: any;
  readonly text: string;
  readonly headers: Headers;
}

export async function startProduct(
  env: Readonly<Record<string, string>> = {},
  options: Pick<StartOptions, 'logTo' | 'withEhr'> = {},
): Promise<Product> {
  const database = await createTestDatabase();
  const dataDir = mkdtempSync(join(tmpdir(), 'centralita-product-'));
  const watch = watchCarrier();
  const launch = (port: number): Promise<Running | undefined> =>
    start(
      parseEnvironment({
        CENTRALITA_MODE: 'demo',
        DATABASE_URL: database.ownerUrl,
        DATA_DIR: dataDir,
        PORT: String(port),
        LOG_LEVEL: 'error',
        ...env,
      }),
      { simulatorDelays: QUICK, ...options },
    );
  let running: Running | undefined;
  try {
    running = await launch(0);
  } catch (error) {
    watch.stop();
    await database.drop();
    throw error;
  }
  const product = running;
  if (!product) throw new Error('it did not start');
  return {
    baseUrl: `http://127.0.0.1:${product.port}`,
    demo: JSON.parse(readFileSync(join(dataDir, 'demo.json'), 'utf8')) as DemoFile,
    dataDir,
    database,
    mailPort: product.mailPort,
    halt: async () => {
      await running?.stop();
      running = undefined;
    },
    resume: async () => {
      running = await launch(product.port);
    },
    stop: async () => {
      await running?.stop();
      await database.drop();
      rmSync(dataDir, { recursive: true, force: true });
      watch.stop();
    },
  };
}

export async function call(
  url: string,
  options: { method?: string; body?: unknown; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const { method = options.body === undefined ? 'GET' : 'POST', body, headers = {} } = options;
  const response = await fetch(url, {
    method,
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    json = undefined;
  }
  return { status: response.status, json, text, headers: response.headers };
}

/** Waits for something that happens by itself, at most 15 seconds of real time. */
export async function eventually<T>(what: string, look: () => Promise<T | undefined | false>): Promise<T> {
  for (let waitedMs = 0; waitedMs < 15_000; waitedMs += 50) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    await wait(50);
  }
  throw new Error(`it did not happen: ${what}`);
}

/** An access token of the demo's vendor, by SMART Backend Services. */
export async function fhirToken(product: Product): Promise<string> {
  const { clientId, tokenUrl, privateKeyJwk, scopes } = product.demo.apiClient;
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const now = Math.floor(Date.now() / 1000);
  const claims = { iss: clientId, sub: clientId, aud: tokenUrl, iat: now, exp: now + 120, jti: randomUUID() };
  const unsigned = `${encode({ alg: 'ES384', typ: 'JWT', kid: privateKeyJwk.kid })}.${encode(claims)}`;
  const key = createPrivateKey({ key: privateKeyJwk, format: 'jwk' });
  const signature = sign('sha384', Buffer.from(unsigned), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url');
  const response = await fetch(product.baseUrl + new URL(tokenUrl).pathname, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      scope: scopes.join(' '),
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: `${unsigned}.${signature}`,
    }),
  });
  const { access_token: token } = (await response.json()) as { access_token?: string };
  if (!token) throw new Error(`no token: ${response.status}`);
  return token;
}

/** A member of staff at the desk's API: the headers that go with each request. */
export async function signIn(
  product: Pick<Product, 'baseUrl' | 'demo'>,
  role: string,
): Promise<Record<string, string>> {
  const person = product.demo.staff.find((each) => each.role === role);
  const answer = await call(`${product.baseUrl}/api/v1/session`, {
    body: { email: person?.email, password: person?.password },
  });
  if (answer.status >= 300) throw new Error(`sign in: ${answer.status} ${answer.text}`);
  const cookie = answer.headers.getSetCookie().map((line) => line.split(';')[0]);
  return { cookie: cookie.join('; '), 'x-csrf-token': String(answer.json.csrfToken) };
}
