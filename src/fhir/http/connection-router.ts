import express, { type Request, type RequestHandler, type Router } from 'express';
import {
  authenticate,
  authorize,
  clinicOf,
  idempotentCallerOf,
  type AuthenticationDeps,
  type Caller,
} from '../../identity/index.ts';
import { idempotency } from '../../platform/http/idempotency.ts';
import { NOT_FOUND, sendProblem } from '../../platform/http/problem.ts';
import type { Actor } from '../../platform/kernel/actor.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { ClinicContext, RuntimeContext } from '../../platform/kernel/context.ts';
import { parseId, type ClinicId } from '../../platform/kernel/ids.ts';
import type { EhrConnectionId } from '../connections/connection.ts';
import { publicKeysOfConnection } from '../connections/find-connection.ts';
import type { ConnectionDeps } from '../connections/save-connection.ts';
import type { ConnectionRoute } from './connection-exchange.ts';
import { CONNECTION_ROUTES } from './connection-routes.ts';
import { WRITE_ROUTES, type WriteExchange } from './write-routes.ts';

export interface ConnectionRouterDeps extends AuthenticationDeps {
  contextFor(clinicId: ClinicId, actor: Actor): ClinicContext;
  readonly ehr: ConnectionDeps;
  readonly publicUrl: string;
}

const BODY_LIMIT = '64kb';
const callers = new WeakMap<Request, Caller>();

function identify(deps: AuthenticationDeps, route: Pick<ConnectionRoute, 'policy'>): RequestHandler {
  return async (request, response, next) => {
    response.setHeader('cache-control', 'no-store');
    const caller = await authenticate(deps, request);
    authorize(caller, route.policy);
    callers.set(request, caller);
    next();
  };
}

function perform(deps: ConnectionRouterDeps, route: ConnectionRoute): RequestHandler {
  const { ehr, publicUrl } = deps;
  return async (request, response) => {
    const caller = required(callers.get(request), 'caller');
    const ctx = deps.contextFor(clinicOf(caller), caller.actor);
    const answer = await route.run({ ctx, deps: ehr, publicUrl, params: request.params, body: request.body });
    response.status(route.status);
    if (answer === undefined) response.end();
    else response.json(answer);
  };
}

/**
 * The routes on connections, to be mounted at /api/v1 before the desk's: what is not here goes on to those. For
 * administrators, by session or with the CSRF token as at the desk.
 */
export function ehrConnectionRoutes(deps: ConnectionRouterDeps): Router {
  const router = express.Router();
  const json = express.json({ limit: BODY_LIMIT });
  const once = idempotency(deps.runtime, (request) => {
    const caller = callers.get(request);
    return caller && idempotentCallerOf(caller);
  });
  for (const route of CONNECTION_ROUTES) {
    const path = route.path.replace('{id}', ':id');
    const parsed = route.method === 'get' ? [] : [json, once];
    router[route.method](path, identify(deps, route), ...parsed, perform(deps, route));
  }
  return router;
}

export interface WriteRouterDeps extends AuthenticationDeps {
  contextFor(clinicId: ClinicId, actor: Actor): WriteExchange['ctx'];
}

/** The routes on what was written to the EHR, to be mounted at /api/v1 before the desk's. For who works on tasks. */
export function ehrWriteRoutes(deps: WriteRouterDeps): Router {
  const router = express.Router();
  const once = idempotency(deps.runtime, (request) => {
    const caller = callers.get(request);
    return caller && idempotentCallerOf(caller);
  });
  for (const route of WRITE_ROUTES) {
    const path = route.path.replace('{id}', ':id');
    router[route.method](
      path,
      identify(deps, route),
      express.json({ limit: BODY_LIMIT }),
      once,
      async (request, response) => {
        const caller = required(callers.get(request), 'caller');
        const ctx = deps.contextFor(clinicOf(caller), caller.actor);
        response.status(route.status).json(await route.run({ ctx, params: request.params, body: request.body }));
      },
    );
  }
  return router;
}

/** The public keys of each connection, for the servers that check our assertions; to be mounted at /oauth/ehr. */
export function ehrKeyRoutes(runtime: RuntimeContext): Router {
  const router = express.Router();
  router.get('/:id/jwks', async (request, response) => {
    const id = parseId<EhrConnectionId>(request.params.id);
    const keys = id && (await publicKeysOfConnection(runtime, id));
    if (!keys) return sendProblem(response, NOT_FOUND);
    // Short: a rotation is seen soon, and the key that signs was public long before.
    response.setHeader('cache-control', 'public, max-age=300');
    response.json(keys);
  });
  return router;
}
