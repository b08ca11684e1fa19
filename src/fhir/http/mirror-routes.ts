import { parsePart } from '../../platform/http/error-to-problem.ts';
import type { EhrConnectionId } from '../connections/connection.ts';
import { mirrorEhr } from '../sync/mirror-ehr.ts';
import { mirrorProgress } from '../sync/mirror-progress.ts';
import { BASE, found, idOf, route, type ConnectionExchange, type ConnectionRoute } from './connection-exchange.ts';
import { accepted } from './connection-refusals.ts';
import { mirrorIn, mirrorOut, shownMirror } from './mirror-shapes.ts';

const PATH = `${BASE}/{id}/mirror`;

async function progressOf({ ctx }: ConnectionExchange, id: EhrConnectionId): Promise<unknown> {
  const progress = await mirrorProgress(ctx, id);
  return shownMirror(
    accepted(progress ? { ok: true, value: progress } : { ok: false, error: { code: 'ehr-not-mirrored' } }),
  );
}

export const MIRROR_ROUTES: readonly ConnectionRoute[] = [
  route(
    { method: 'post', path: PATH },
    {
      summary: 'Mirrors the server: all of it is loaded, then its changes are followed',
      description:
        'Answers at once; a worker does the work. Safe to repeat: a load that was broken off goes on, one that is done is not done again; settings that are given are taken over.',
      status: 202,
      refusals: ['ehr-connection-unknown', 'clinic-unknown'],
      body: mirrorIn,
      answer: mirrorOut,
    },
    async (exchange) => {
      const settings = parsePart(mirrorIn, 'body', exchange.body);
      const { id, state } = await found(exchange, idOf(exchange));
      if (state === 'removed') accepted({ ok: false, error: { code: 'ehr-connection-unknown' } });
      accepted(await mirrorEhr(exchange.ctx, id, settings));
      return progressOf(exchange, id);
    },
  ),
  route(
    { method: 'get', path: PATH },
    {
      summary: 'How far the mirror is, and what could not be taken over',
      refusals: ['ehr-connection-unknown', 'ehr-not-mirrored'],
      answer: mirrorOut,
    },
    async (exchange) => progressOf(exchange, (await found(exchange, idOf(exchange))).id),
  ),
];
