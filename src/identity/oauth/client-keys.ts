import { decodeProtectedHeader } from 'jose';
import { z } from 'zod';
import type { SendOutside } from '../../platform/http/outside-request.ts';
import type { RuntimeContext } from '../../platform/kernel/context.ts';
import { HOUR_MS, MINUTE_MS, SECOND_MS, type Instant } from '../../platform/time/instant.ts';

export interface KeySet {
  readonly keys: readonly object[];
}

/** How long a set is used without asking again; an unknown key id asks sooner, but not more often than the pause. */
const FRESH_MS = 5 * MINUTE_MS;
const PAUSE_MS = 10 * SECOND_MS;
/** A vendor's server that is down does not lock out its clients: what was known is used for so long. */
const USABLE_MS = HOUR_MS;
const MOST_SETS = 1_000;
const MOST_BYTES = 64 * 1024;
const TIMEOUT_MS = 5_000;

/** Public members only, whatever else the vendor published by mistake. */
const ec = z.object({
  kty: z.literal('EC'),
  kid: z.string().min(1).max(300),
  crv: z.enum(['P-256', 'P-384', 'P-521']),
  x: z.string().max(200),
  y: z.string().max(200),
  use: z.literal('sig').optional(),
  alg: z.string().max(20).optional(),
});
const rsa = z.object({
  kty: z.literal('RSA'),
  kid: z.string().min(1).max(300),
  n: z.string().max(2_000),
  e: z.string().max(20),
  use: z.literal('sig').optional(),
  alg: z.string().max(20).optional(),
});
const key = z.discriminatedUnion('kty', [ec, rsa]);
const keySet = z.object({ keys: z.array(z.unknown()).max(50) });

interface Known {
  readonly set: KeySet | undefined;
  readonly fetchedAt: Instant;
  readonly askedAt: Instant;
}

/** The keys of a set that we can use; undefined where it is none. */
function parseKeySet(text: string): KeySet | undefined {
  try {
    const { keys } = keySet.parse(JSON.parse(text));
    const usable = keys.map((one) => key.safeParse(one)).flatMap(({ data }) => data ?? []);
    return usable.length > 0 ? { keys: usable } : undefined;
  } catch {
    return undefined;
  }
}

/** The key id that a client's assertion names, read before anything is checked: it only says whether the keys are worth asking for. */
export function keyIdOf(assertion: unknown): string | undefined {
  if (typeof assertion !== 'string' || assertion.length > 8_000) return undefined;
  try {
    return decodeProtectedHeader(assertion).kid;
  } catch {
    return undefined;
  }
}

function has(set: KeySet, keyId: string | undefined): boolean {
  return set.keys.some((one) => 'kid' in one && one.kid === keyId);
}

export type FindKeys = (url: string, keyId: string | undefined) => Promise<KeySet | undefined>;

/**
 * Key sets that clients publish at an address: kept for five minutes, asked again at once for a key id that is not in them,
 * never more often than every ten seconds; read with a limit and only from outside addresses.
 */
export function createClientKeys(runtime: Pick<RuntimeContext, 'clock' | 'log'>, send: SendOutside): FindKeys {
  const known = new Map<string, Known>();
  const asking = new Map<string, Promise<KeySet | undefined>>();

  async function fetchSet(url: string): Promise<KeySet | undefined> {
    try {
      const headers = { accept: 'application/json' };
      const answer = await send({ url, method: 'GET', headers, timeoutMs: TIMEOUT_MS, mostBytes: MOST_BYTES });
      return answer.status === 200 && !answer.isCut ? parseKeySet(answer.body) : undefined;
    } catch (error) {
      runtime.log.warn({ error }, 'The keys of an API client could not be fetched.');
      return undefined;
    }
  }

  async function ask(url: string): Promise<KeySet | undefined> {
    const fetched = await fetchSet(url);
    const now = runtime.clock.real();
    const before = known.get(url);
    known.delete(url);
    const [oldest] = known.keys();
    if (known.size >= MOST_SETS && oldest !== undefined) known.delete(oldest);
    known.set(
      url,
      fetched
        ? { set: fetched, fetchedAt: now, askedAt: now }
        : { set: before?.set, fetchedAt: before?.fetchedAt ?? now, askedAt: now },
    );
    return fetched;
  }

  return async (url, keyId) => {
    const now = runtime.clock.real();
    const before = known.get(url);
    const usable = before?.set && now - before.fetchedAt < USABLE_MS ? before.set : undefined;
    if (usable && before && now - before.fetchedAt < FRESH_MS && has(usable, keyId)) return usable;
    if (before && now - before.askedAt < PAUSE_MS) return usable;
    const waiting = asking.get(url) ?? ask(url).finally(() => asking.delete(url));
    asking.set(url, waiting);
    return (await waiting) ?? usable;
  };
}
