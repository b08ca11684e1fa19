import type { z } from 'zod';
import type { DescribedRoute } from '../../identity/index.ts';
import { parsePart } from '../../platform/http/error-to-problem.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { ConnectionView, EhrConnectionId } from '../connections/connection.ts';
import { listConnections } from '../connections/find-connection.ts';
import type { ConnectionDeps } from '../connections/save-connection.ts';
import { accepted, type ConnectionRefusalCode } from './connection-refusals.ts';
import { connectionParams } from './connection-shapes.ts';

/** What a route works with, once it is known who asks. */
export interface ConnectionExchange {
  readonly ctx: ClinicContext;
  readonly deps: ConnectionDeps;
  readonly publicUrl: string;
  readonly params: unknown;
  readonly body: unknown;
}

export interface ConnectionRoute extends DescribedRoute {
  run(exchange: ConnectionExchange): Promise<unknown>;
}

interface Own {
  readonly summary: string;
  readonly description?: string;
  readonly refusals?: readonly ConnectionRefusalCode[];
  readonly body?: z.ZodType;
  readonly answer?: z.ZodType;
  readonly status?: DescribedRoute['status'];
}

export const BASE = '/ehr-connections';

export function route(
  at: Pick<DescribedRoute, 'method' | 'path'>,
  own: Own,
  run: ConnectionRoute['run'],
): ConnectionRoute {
  const { body, answer, status = 200, ...described } = own;
  const params = at.path.includes('{id}') ? connectionParams : undefined;
  return {
    ...at,
    tag: 'EHR',
    policy: 'integration.manage',
    status,
    params,
    query: undefined,
    body,
    answer,
    ...described,
    run,
  };
}

export function idOf({ params }: ConnectionExchange): EhrConnectionId {
  return parsePart(connectionParams, 'params', params).id;
}

export async function found({ ctx }: ConnectionExchange, id: EhrConnectionId): Promise<ConnectionView> {
  const view = (await listConnections(ctx)).find((connection) => connection.id === id);
  return accepted(view ? { ok: true, value: view } : { ok: false, error: { code: 'ehr-connection-unknown' } });
}
