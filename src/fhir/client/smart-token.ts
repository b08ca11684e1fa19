import { randomUUID } from 'node:crypto';
import { importJWK, SignJWT } from 'jose';
import { z } from 'zod';
import { plusMs, MINUTE_MS, type Instant } from '../../platform/time/instant.ts';
import type { EhrConnection, OAuthAuth } from './ehr-connection.ts';
import { EhrFault } from './ehr-fault.ts';
import { NoReply, type HttpExchange, type HttpReply } from './http-exchange.ts';

/** Renewed this long before its end, so that no request arrives with a token that has just run out. */
const RENEWED_BEFORE_MS = MINUTE_MS;
/** Where the server does not say how long its token lasts. SMART Backend Services: five minutes at most. */
const USUAL_LIFE_S = 300;
/** SMART Backend Services: an assertion lasts five minutes at most. Backdated, for servers whose clock is a little behind. */
const ASSERTION_LIFE_S = 240;
const BACKDATED_S = 10;
const MOST_BYTES = 262_144;
const TIMEOUT_MS = 10_000;

const configurationSchema = z.looseObject({ token_endpoint: z.url() });
const tokenSchema = z.looseObject({
  access_token: z.string().regex(/^[\x21-\x7e]{1,16384}$/),
  token_type: z.string().optional(),
  expires_in: z.coerce.number().positive().optional(),
  scope: z.string().max(16_384).optional(),
});

interface Token {
  readonly text: string;
  readonly endsAt: Instant;
  readonly scope: string | undefined;
}

export interface TokenDeps {
  readonly exchange: HttpExchange;
  now(): Instant;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** RFC 6749, 2.3.1: both halves are form-encoded before they are joined. */
function basic(id: string, secret: string): string {
  const encode = (text: string) => new URLSearchParams({ v: text }).toString().slice(2);
  return `Basic ${Buffer.from(`${encode(id)}:${encode(secret)}`).toString('base64')}`;
}

/** The signed statement that says who we are: RS384 or ES384, for this token endpoint only, usable once. */
async function clientAssertion(
  auth: Extract<OAuthAuth, { kind: 'private-key-jwt' }>,
  audience: string,
  now: Instant,
): Promise<string> {
  const { key, clientId } = auth;
  const seconds = Math.floor(now / 1_000);
  return new SignJWT({ iss: clientId, sub: clientId, aud: audience, jti: randomUUID() })
    .setProtectedHeader({ alg: key.alg, kid: key.kid, typ: 'JWT' })
    .setIssuedAt(seconds - BACKDATED_S)
    .setExpirationTime(seconds + ASSERTION_LIFE_S)
    .sign(await importJWK(key, key.alg));
}

/**
 * The access token of one connection: fetched once however many ask, renewed a minute early, and once more by force when
 * the server refuses it.
 */
export class SmartTokens {
  readonly #connection: EhrConnection;
  readonly #auth: OAuthAuth;
  readonly #deps: TokenDeps;
  #token: Token | undefined;
  #fetching: Promise<Token> | undefined;

  constructor(connection: EhrConnection, auth: OAuthAuth, deps: TokenDeps) {
    this.#connection = connection;
    this.#auth = auth;
    this.#deps = deps;
  }

  /** What the last token was given for, where the server said so. */
  get scope(): string | undefined {
    return this.#token?.scope;
  }

  async current(): Promise<string> {
    const token = this.#token;
    if (token && this.#deps.now() < token.endsAt - RENEWED_BEFORE_MS) return token.text;
    return (await this.#fetchOnce()).text;
  }

  /** Another than the refused one: one that was fetched meanwhile, else a new one. */
  async insteadOf(refused: string): Promise<string> {
    if (this.#token?.text === refused) this.#token = undefined;
    return this.current();
  }

  #fetchOnce(): Promise<Token> {
    this.#fetching ??= this.#fetch().finally(() => {
      this.#fetching = undefined;
    });
    return this.#fetching;
  }

  async #fetch(): Promise<Token> {
    const endpoint = await this.#endpoint();
    const { form, headers } = await this.#proof(endpoint);
    const asked = new URLSearchParams({ grant_type: 'client_credentials', scope: this.#auth.scope, ...form });
    const reply = await this.#ask(new URL(endpoint), {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body: asked.toString(),
    });
    const parsed = reply.status === 200 ? tokenSchema.safeParse(json(reply.text)) : undefined;
    if (!parsed?.success) throw this.#notGiven(reply);
    const { access_token: text, expires_in: life = USUAL_LIFE_S, scope } = parsed.data;
    this.#token = { text, scope, endsAt: plusMs(this.#deps.now(), life * 1_000) };
    return this.#token;
  }

  async #proof(endpoint: string): Promise<{ form?: Record<string, string>; headers?: Record<string, string> }> {
    const auth = this.#auth;
    if (auth.kind === 'private-key-jwt') {
      return {
        form: {
          client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
          client_assertion: await clientAssertion(auth, endpoint, this.#deps.now()),
        },
      };
    }
    return auth.sendBy === 'post'
      ? { form: { client_id: auth.clientId, client_secret: auth.clientSecret } }
      : { headers: { authorization: basic(auth.clientId, auth.clientSecret) } };
  }

  async #endpoint(): Promise<string> {
    if (this.#auth.tokenUrl !== undefined) return this.#auth.tokenUrl;
    const { baseUrl } = this.#connection;
    const reply = await this.#ask(new URL(`${baseUrl}/.well-known/smart-configuration`), {
      method: 'GET',
      headers: { accept: 'application/json' },
    });
    const parsed = configurationSchema.safeParse(json(reply.text));
    if (reply.status !== 200 || !parsed.success) {
      throw new EhrFault(`no token endpoint at .well-known/smart-configuration (HTTP ${reply.status})`, {
        retryable: reply.status >= 500,
        outcome: 'not-done',
      });
    }
    const found = parsed.data.token_endpoint;
    // An assertion is good for its own audience only; a secret would be good for whoever gets it.
    if (this.#auth.kind === 'client-secret' && new URL(found).origin !== new URL(baseUrl).origin) {
      throw new EhrFault('the token endpoint is on another host: configure it, or the secret is not sent there', {
        retryable: false,
        outcome: 'not-done',
      });
    }
    return found;
  }

  async #ask(url: URL, call: { method: string; headers: Record<string, string>; body?: string }): Promise<HttpReply> {
    try {
      const signal = AbortSignal.timeout(TIMEOUT_MS);
      return await this.#deps.exchange({ url, mostBytes: MOST_BYTES, signal, ...call });
    } catch (error) {
      if (!(error instanceof NoReply)) throw error;
      throw new EhrFault(`token: ${error.message}`, { retryable: true, outcome: 'not-done', cause: error });
    }
  }

  /** The OAuth error code is a fixed word of the standard; its description may hold anything and is left out. */
  #notGiven(reply: HttpReply): EhrFault {
    const code = z.object({ error: z.string().regex(/^[a-z_]{1,40}$/) }).safeParse(json(reply.text));
    const why = code.success ? code.data.error : `HTTP ${reply.status}`;
    const retryable = reply.status >= 500 || reply.status === 429;
    return new EhrFault(`no access token: ${why}`, { retryable, outcome: 'not-done' });
  }
}
