import { z } from 'zod';
import type { RouteFamily } from '../../identity/index.ts';
import { parsePart } from '../../platform/http/error-to-problem.ts';
import { removeConnection, rotateKey } from '../connections/change-connection.ts';
import type { EhrConnectionId } from '../connections/connection.ts';
import { listConnections } from '../connections/find-connection.ts';
import { pauseConnection, resumeConnection } from '../connections/pause-connection.ts';
import { lookSoon, probeConnection } from '../connections/probe-connection.ts';
import { saveConnection } from '../connections/save-connection.ts';
import { tryConnection } from '../connections/try-connection.ts';
import { BASE, found, idOf, route, type ConnectionExchange, type ConnectionRoute } from './connection-exchange.ts';
import { accepted, CONNECTION_REFUSALS } from './connection-refusals.ts';
import {
  changeConnectionIn,
  connectionOut,
  keysOut,
  newConnectionIn,
  probedOut,
  shownConnection,
  tryConnectionIn,
} from './connection-shapes.ts';
import { MIRROR_ROUTES } from './mirror-routes.ts';

async function shown(exchange: ConnectionExchange, id: EhrConnectionId): Promise<unknown> {
  return shownConnection(await found(exchange, id), exchange.publicUrl);
}

export const CONNECTION_ROUTES: readonly ConnectionRoute[] = [
  route(
    { method: 'get', path: BASE },
    {
      summary: "The connections to the clinic's own FHIR server, the active one first",
      answer: z.object({ connections: z.array(connectionOut) }),
    },
    async ({ ctx, publicUrl }) => ({
      connections: (await listConnections(ctx)).map((view) => shownConnection(view, publicUrl)),
    }),
  ),
  route(
    { method: 'post', path: BASE },
    {
      summary: "Connects the clinic's FHIR server",
      description:
        'The server is looked at within seconds (`probedAt`). For private-key-jwt the keys are made here: register `jwksUrl` there, and probe it then.',
      status: 201,
      refusals: ['ehr-url-not-allowed', 'ehr-connection-exists'],
      body: newConnectionIn,
      answer: connectionOut,
    },
    async (exchange) => {
      const wanted = parsePart(newConnectionIn, 'body', exchange.body);
      return shown(
        exchange,
        accepted(await saveConnection(exchange.ctx, exchange.deps, wanted, lookSoon(exchange.ctx))),
      );
    },
  ),
  route(
    { method: 'post', path: `${BASE}/try` },
    {
      summary: 'Looks at a server before it is saved',
      description:
        'Reads only and keeps nothing. With private-key-jwt the connection is saved first: the server has to know our key.',
      refusals: ['ehr-url-not-allowed', 'ehr-connection-unknown', 'ehr-secret-needed', 'ehr-key-first'],
      body: tryConnectionIn,
      answer: probedOut,
    },
    async (exchange) => {
      const wanted = parsePart(tryConnectionIn, 'body', exchange.body);
      const { report, strategy } = accepted(await tryConnection(exchange.ctx, exchange.deps, wanted));
      return { report, strategy: strategy ?? null };
    },
  ),
  route(
    { method: 'get', path: `${BASE}/{id}` },
    { summary: 'One connection', refusals: ['ehr-connection-unknown'], answer: connectionOut },
    async (exchange) => shown(exchange, idOf(exchange)),
  ),
  route(
    { method: 'patch', path: `${BASE}/{id}` },
    {
      summary: 'Changes a connection',
      description: 'A server at another address is looked at within seconds.',
      refusals: ['ehr-connection-unknown', 'ehr-url-not-allowed', 'ehr-secret-needed'],
      body: changeConnectionIn,
      answer: connectionOut,
    },
    async (exchange) => {
      const { baseUrl, version, ...change } = parsePart(changeConnectionIn, 'body', exchange.body);
      const stands = await found(exchange, idOf(exchange));
      const wanted = {
        ...change,
        id: stands.id,
        baseUrl: baseUrl ?? stands.baseUrl,
        version: version ?? stands.version,
      };
      return shown(
        exchange,
        accepted(await saveConnection(exchange.ctx, exchange.deps, wanted, lookSoon(exchange.ctx))),
      );
    },
  ),
  route(
    { method: 'delete', path: `${BASE}/{id}` },
    { summary: 'Removes a connection; its secrets are erased', status: 204, refusals: ['ehr-connection-unknown'] },
    async (exchange) => accepted(await removeConnection(exchange.ctx, idOf(exchange))),
  ),
  route(
    { method: 'post', path: `${BASE}/{id}/probe` },
    {
      summary: 'Looks at what the server can do, and how it is worked with from now on',
      description: 'Reads only. A server that cannot be reached is told in `report`, and the earlier strategy stays.',
      refusals: ['ehr-connection-unknown', 'ehr-connection-changed'],
      answer: probedOut,
    },
    async (exchange) => {
      const { report, strategy } = accepted(await probeConnection(exchange.ctx, exchange.deps, idOf(exchange)));
      return { report, strategy: strategy ?? null };
    },
  ),
  route(
    { method: 'post', path: `${BASE}/{id}/pause` },
    {
      summary: 'Pauses a connection: nothing is read from the server and nothing written to it',
      description: 'Who books meanwhile hears that it was requested; what was wanted waits. Safe to repeat.',
      refusals: ['ehr-connection-unknown'],
      answer: connectionOut,
    },
    async (exchange) => {
      const id = idOf(exchange);
      accepted(await pauseConnection(exchange.ctx, id));
      return shown(exchange, id);
    },
  ),
  route(
    { method: 'post', path: `${BASE}/{id}/resume` },
    {
      summary: 'Resumes a connection: what waited goes out, and what happened there comes in',
      refusals: ['ehr-connection-unknown'],
      answer: connectionOut,
    },
    async (exchange) => {
      const id = idOf(exchange);
      accepted(await resumeConnection(exchange.ctx, id));
      return shown(exchange, id);
    },
  ),
  route(
    { method: 'post', path: `${BASE}/{id}/rotate-key` },
    {
      summary: 'Lets the next key sign, and makes a new next one',
      refusals: ['ehr-connection-unknown', 'ehr-no-key'],
      answer: keysOut,
    },
    async (exchange) => accepted(await rotateKey(exchange.ctx, exchange.deps, idOf(exchange))),
  ),
  ...MIRROR_ROUTES,
];

/** For the description of /api/v1. */
export const EHR_CONNECTION_API: RouteFamily = { routes: CONNECTION_ROUTES, refusals: CONNECTION_REFUSALS };
