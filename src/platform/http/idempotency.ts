import { createHash } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import type { RuntimeContext } from '../kernel/context.ts';
import type { ClinicId } from '../kernel/ids.ts';
import { DAY_MS, MINUTE_MS } from '../time/instant.ts';
import { sendProblem, type Problem } from './problem.ts';

/** Whose key it is: two callers may use the same one. */
export interface IdempotentCaller {
  readonly clinicId: ClinicId;
  /** Stable for a person or client: `staff:<id>`, `api-client:<id>`. */
  readonly caller: string;
}

/** Longer than the 24 hours that are promised, so that a retry at the edge of a day still finds its answer. */
const KEPT_MS = 2 * DAY_MS;
/** A request that did not answer in this time lost its process: nobody knows whether it took effect. */
const LOST_AFTER_MS = MINUTE_MS;
const FORGOTTEN_AT_ONCE = 50;
const KEY = /^[\x21-\x7e](?:[\x20-\x7e]{0,253}[\x21-\x7e])?$/;
const KEPT_HEADERS = ['content-type', 'location', 'etag'] as const;

interface KeptAnswer {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

interface KeptRow {
  readonly same: boolean;
  readonly status: number | null;
  readonly response: KeptAnswer | null;
  readonly created_at: number;
}

const BAD_KEY: Problem = {
  status: 400,
  code: 'idempotency-key-invalid',
  title: 'The Idempotency-Key is not valid',
  errors: [{ path: 'header.Idempotency-Key', message: 'expected 1 to 255 printable ASCII characters' }],
};
const REUSED: Problem = {
  status: 422,
  code: 'idempotency-key-reused',
  title: 'This Idempotency-Key was used for another request',
};
const IN_FLIGHT: Problem = {
  status: 409,
  code: 'idempotency-in-flight',
  title: 'The same request is being worked on',
  retryAfterSeconds: 1,
};
const LOST: Problem = {
  status: 409,
  code: 'idempotency-outcome-unknown',
  title: 'The first request with this key never got its answer',
  detail: 'It may have taken effect. Look at the result before you try again with a new key.',
};

const MUTATING = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

function fingerprint(request: Request): Buffer {
  const body: unknown = request.body;
  return createHash('sha256')
    .update(`${request.method} ${request.originalUrl}\n${body === undefined ? '' : JSON.stringify(body)}`)
    .digest();
}

interface Claim extends IdempotentCaller {
  readonly key: string;
  readonly hash: Buffer;
}

/** Makes the key this request's own, or tells what became of the one that has it. */
async function claim(runtime: RuntimeContext, wanted: Claim): Promise<'ours' | KeptRow> {
  const now = runtime.clock.real();
  const own = [wanted.clinicId, wanted.caller, wanted.key, wanted.hash];
  return runtime.db.inClinic(wanted.clinicId, async (tx) => {
    const [, made] = await Promise.all([
      tx.run(
        `delete from idempotent_request where clinic_id = $1 and (caller, key) in (
           select caller, key from idempotent_request where clinic_id = $1 and created_at < $2
            limit ${FORGOTTEN_AT_ONCE} for update skip locked)`,
        [wanted.clinicId, new Date(now - KEPT_MS)],
      ),
      tx.run(
        `insert into idempotent_request (clinic_id, caller, key, request_hash, created_at) values ($1, $2, $3, $4, $5)
         on conflict do nothing`,
        [...own, new Date(now)],
      ),
    ]);
    if (made === 1) return 'ours';
    const [row] = await tx.sql<KeptRow>(
      `select request_hash = $4 as same, status, response, created_at from idempotent_request
        where clinic_id = $1 and caller = $2 and key = $3`,
      own,
    );
    return row ?? { same: true, status: null, response: null, created_at: now };
  });
}

/** Keeps an answer. A fault of the server is forgotten instead: nothing was decided, the client may try again. */
async function keep(runtime: RuntimeContext, owned: Claim, answer: KeptAnswer & { status: number }): Promise<void> {
  const key = [owned.clinicId, owned.caller, owned.key];
  await runtime.db.inClinic(owned.clinicId, (tx) =>
    answer.status >= 500
      ? tx.run('delete from idempotent_request where clinic_id = $1 and caller = $2 and key = $3', key)
      : tx.run(
          'update idempotent_request set status = $4, response = $5 where clinic_id = $1 and caller = $2 and key = $3',
          [...key, answer.status, { headers: answer.headers, body: answer.body }],
        ),
  );
}

function replay(runtime: RuntimeContext, response: Response, row: KeptRow): void {
  if (!row.same) return sendProblem(response, REUSED);
  if (row.status === null || row.response === null) {
    return sendProblem(response, runtime.clock.real() - row.created_at > LOST_AFTER_MS ? LOST : IN_FLIGHT);
  }
  response.status(row.status).setHeader('idempotency-replayed', 'true');
  for (const [name, value] of Object.entries(row.response.headers)) response.setHeader(name, value);
  response.end(row.response.body);
}

function headersOf(response: Response): Record<string, string> {
  return Object.fromEntries(
    KEPT_HEADERS.flatMap((name) => {
      const value = response.getHeader(name);
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );
}

/** What may be kept of an answer: what is shown once is shown by no replay. */
function withoutSecrets(body: string, secrets: readonly string[]): string {
  if (secrets.length === 0 || body === '') return body;
  const json: unknown = JSON.parse(body);
  if (typeof json !== 'object' || json === null) return body;
  return JSON.stringify(Object.fromEntries(Object.entries(json).filter(([name]) => !secrets.includes(name))));
}

/** The answer leaves only after it was kept, so that a retry can never overtake it. */
function keepAnswer(runtime: RuntimeContext, response: Response, owned: Claim & { secrets: readonly string[] }): void {
  const send = response.send.bind(response);
  const end = response.end.bind(response);
  let isKept = false;
  const keepOnce = (body: string, then: () => void): Response => {
    isKept = true;
    const kept = withoutSecrets(body, owned.secrets);
    keep(runtime, owned, { status: response.statusCode, headers: headersOf(response), body: kept })
      .catch((error: unknown) => runtime.log.error({ error }, 'The answer to an idempotent request could not be kept.'))
      .finally(then);
    return response;
  };
  response.send = (body?: unknown) =>
    isKept || typeof body !== 'string' ? send(body) : keepOnce(body, () => send(body));
  response.end = ((...args: Parameters<typeof end>) =>
    isKept ? end(...args) : keepOnce('', () => end(...args))) as typeof response.end;
}

/**
 * A mutating request with an `Idempotency-Key` (draft-ietf-httpapi-idempotency-key-header-07) takes effect once: the same
 * key and body replay the first answer with its status, another body is 422, one in flight is 409 with Retry-After.
 * Answers are kept for two days of real time, those of 5xx not at all. Stands after authentication and body parsing;
 * `callerOf` says whose key it is (undefined: the key is not looked at). `secrets`: members of the
 * answer's JSON that are shown once, which are neither kept nor replayed.
 */
export function idempotency(
  runtime: RuntimeContext,
  callerOf: (request: Request, response: Response) => IdempotentCaller | undefined,
  secrets: readonly string[] = [],
): RequestHandler {
  return async (request, response, next) => {
    const key = request.get('idempotency-key');
    if (key === undefined || !MUTATING.has(request.method)) return next();
    const caller = callerOf(request, response);
    if (!caller) return next();
    if (!KEY.test(key)) return sendProblem(response, BAD_KEY);
    const owned: Claim = { ...caller, key, hash: fingerprint(request) };
    const outcome = await claim(runtime, owned);
    if (outcome !== 'ours') return replay(runtime, response, outcome);
    keepAnswer(runtime, response, { ...owned, secrets });
    return next();
  };
}
