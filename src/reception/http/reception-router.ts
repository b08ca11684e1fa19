import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import express, { type Request, type RequestHandler, type Response, type Router } from 'express';
import {
  authenticate,
  authorize,
  clinicOf,
  idempotentCallerOf,
  whoMay,
  type Caller,
  type RoutePolicy,
} from '../../identity/index.ts';
import { idempotency, type IdempotentCaller } from '../../platform/http/idempotency.ts';
import { FORBIDDEN, HttpProblem, NOT_FOUND } from '../../platform/http/problem.ts';
import { apiDocument } from './api-document.ts';
import type { Route } from './define-route.ts';
import type { ReceptionDeps } from './deps.ts';
import { ROUTES } from './routes.ts';

const BODY_LIMIT = '256kb';

const callers = new WeakMap<Request, Caller>();

/** Throws the 403 of somebody who may not, with the names of whom they ask. */
async function admit(deps: ReceptionDeps, caller: Caller, policy: RoutePolicy): Promise<void> {
  try {
    authorize(caller, policy);
  } catch (error) {
    const isRefused = error instanceof HttpProblem && error.problem.code === FORBIDDEN.code;
    if (!isRefused || caller.kind !== 'staff') throw error;
    const names = await whoMay({ db: deps.runtime.db, clinicId: clinicOf(caller) });
    throw new HttpProblem({ ...error.problem, facts: { right: policy, ask: names.get(policy) ?? [] } });
  }
}

function identify(deps: ReceptionDeps, route: Route): RequestHandler {
  return async (request, response, next) => {
    response.setHeader('cache-control', 'no-store');
    if (route.policy !== 'stranger') {
      const caller = await authenticate(deps, request);
      await admit(deps, caller, route.policy);
      callers.set(request, caller);
    }
    next();
  };
}

function callerKey(request: Request): IdempotentCaller | undefined {
  const caller = callers.get(request);
  return caller && idempotentCallerOf(caller);
}

/** What is shorter travels in a few packets as it is. No secret (the CSRF token, a link) is in an answer as long as this. */
const WORTH_PACKING_BYTES = 16 * 1024;
const pack = promisify(gzip);

/** A day of a thousand visits is 700 kB of JSON, and 50 packed. */
async function sendJson(request: Request, response: Response, body: unknown): Promise<void> {
  const text = JSON.stringify(body);
  response.vary('accept-encoding');
  // An answer to a change may be kept, and is replayed as it stands: it is not packed.
  if (text.length < WORTH_PACKING_BYTES || request.method !== 'GET' || !request.acceptsEncodings('gzip')) {
    response.type('json').send(text);
    return;
  }
  const packed = await pack(text, { level: constants.Z_BEST_SPEED });
  response.type('json').setHeader('content-encoding', 'gzip').send(packed);
}

function perform(deps: ReceptionDeps, route: Route): RequestHandler {
  return async (request: Request, response: Response) => {
    const caller = callers.get(request);
    const body = await route.run({ deps, request, response, ...(caller ? { caller } : {}) });
    if (response.headersSent) return;
    response.status(route.status);
    if (body === undefined) response.end();
    else await sendJson(request, response, body);
  };
}

const READS: ReadonlySet<string> = new Set(['get']);

/**
 * The desk's API, made from the table of routes; to be mounted at /api/v1. A stranger is turned away (401) before the body
 * is read, also at addresses that do not exist: they learn nothing about what is here.
 */
export function receptionRoutes(deps: ReceptionDeps): Router {
  const router = express.Router();
  const json = express.json({ limit: BODY_LIMIT });
  router.get('/openapi.json', (_request, response) => {
    response.json(apiDocument(deps.publicUrl, deps.families));
  });
  for (const route of ROUTES) {
    const path = route.path.replaceAll(/\{(\w+)\}/g, ':$1');
    const once = idempotency(deps.runtime, callerKey, route.secrets);
    const middle = READS.has(route.method) ? [identify(deps, route)] : [identify(deps, route), json, once];
    router[route.method](path, ...middle, perform(deps, route));
  }
  router.use(async (request, _response, next) => {
    await authenticate(deps, request);
    next(new HttpProblem(NOT_FOUND));
  });
  return router;
}
