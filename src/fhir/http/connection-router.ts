import express, { type Router } from 'express';
import { NOT_FOUND, sendProblem } from '../../platform/http/problem.ts';
import type { RuntimeContext } from '../../platform/kernel/context.ts';
import { parseId } from '../../platform/kernel/ids.ts';
import type { EhrConnectionId } from '../connections/connection.ts';
import { publicKeysOfConnection } from '../connections/find-connection.ts';
import type { ConnectionDeps } from '../connections/save-connection.ts';
import { CONNECTION_ROUTES } from './connection-routes.ts';
import { describedRouter, type DescribedRouterDeps } from './described-router.ts';
import { WRITE_ROUTES, type WritePorts } from './write-routes.ts';

export interface ConnectionRouterDeps extends DescribedRouterDeps {
  readonly ehr: ConnectionDeps;
  readonly publicUrl: string;
}

/** The routes on connections, for administrators; to be mounted at /api/v1. */
export function ehrConnectionRoutes(deps: ConnectionRouterDeps): Router {
  const { ehr, publicUrl } = deps;
  return describedRouter(deps, CONNECTION_ROUTES, (route, exchange) =>
    route.run({ ...exchange, deps: ehr, publicUrl }),
  );
}

/** The routes on what was written to the EHR, for who works on tasks; to be mounted at /api/v1. */
export function ehrWriteRoutes(deps: DescribedRouterDeps<WritePorts>): Router {
  return describedRouter(deps, WRITE_ROUTES, (route, exchange) => route.run(exchange));
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
