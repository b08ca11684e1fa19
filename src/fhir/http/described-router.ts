import express, { type Request, type RequestHandler, type Router } from 'express';
import {
  authenticate,
  authorize,
  clinicOf,
  idempotentCallerOf,
  type AuthenticationDeps,
  type Caller,
  type DescribedRoute,
} from '../../identity/index.ts';
import { idempotency } from '../../platform/http/idempotency.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import type { Actor } from '../../platform/kernel/actor.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { ClinicId } from '../../platform/kernel/ids.ts';

export interface DescribedRouterDeps<Ports extends object = object> extends AuthenticationDeps {
  contextFor(clinicId: ClinicId, actor: Actor): ClinicContext<Ports>;
}

/** A request, once it is known who asks. */
export interface Exchange<Ports extends object = object> {
  readonly ctx: ClinicContext<Ports>;
  readonly params: unknown;
  readonly query: unknown;
  /** Parsed JSON; of a route that takes files the bytes. */
  readonly body: unknown;
}

/** A route whose body is a file of one of these media types. It may be repeated without harm, so that no answer is kept for it. */
export interface FileRoute {
  readonly mediaTypes: readonly string[];
}

const BODY_LIMIT = '64kb';
const FILE_LIMIT = '32mb';

function fileBody({ mediaTypes }: FileRoute): readonly RequestHandler[] {
  const refuseOthers: RequestHandler = (request, _response, next) => {
    if (request.is([...mediaTypes])) return next();
    const detail = `expected ${mediaTypes.join(', ')}`;
    throw new HttpProblem({
      code: 'unsupported-media-type',
      status: 415,
      title: 'The body is of another kind',
      detail,
    });
  };
  return [refuseOthers, express.raw({ limit: FILE_LIMIT, type: [...mediaTypes] })];
}
const callers = new WeakMap<Request, Caller>();

function identify(deps: AuthenticationDeps, route: DescribedRoute): RequestHandler {
  return async (request, response, next) => {
    response.setHeader('cache-control', 'no-store');
    const caller = await authenticate(deps, request);
    authorize(caller, route.policy);
    callers.set(request, caller);
    next();
  };
}

/**
 * Routes of this module, to be mounted at /api/v1 before the desk's: what is not here goes on to those. By session, with the
 * CSRF token as at the desk, and with `Idempotency-Key`.
 */
export function describedRouter<Route extends DescribedRoute & Partial<FileRoute>, Ports extends object>(
  deps: DescribedRouterDeps<Ports>,
  routes: readonly Route[],
  run: (route: Route, exchange: Exchange<Ports>) => Promise<unknown>,
): Router {
  const router = express.Router();
  const json = express.json({ limit: BODY_LIMIT });
  const callerKey = (request: Request) => {
    const caller = callers.get(request);
    return caller && idempotentCallerOf(caller);
  };
  for (const route of routes) {
    const perform: RequestHandler = async (request, response) => {
      const caller = required(callers.get(request), 'caller');
      const ctx = deps.contextFor(clinicOf(caller), caller.actor);
      const answer = await run(route, { ctx, params: request.params, query: request.query, body: request.body });
      response.status(route.status);
      if (answer === undefined) response.end();
      else response.json(answer);
    };
    const { mediaTypes } = route;
    const once = idempotency(deps.runtime, callerKey, route.secrets);
    const parsed = mediaTypes ? fileBody({ mediaTypes }) : route.method === 'get' ? [] : [json, once];
    router[route.method](route.path.replace('{id}', ':id'), identify(deps, route), ...parsed, perform);
  }
  return router;
}
