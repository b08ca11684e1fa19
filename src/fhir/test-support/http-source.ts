import type { Clock } from '../../platform/time/clock.ts';
import { createEhrClient, ehrClientDeps } from '../client/create-ehr-client.ts';
import { MANNERS } from '../client/ehr-connection.ts';
import type { EhrSource } from '../sync/ehr-source.ts';

/** A server on this machine, asked over HTTP as fast as it answers, three resources at a time. */
export function httpSource(at: {
  readonly connectionId: string;
  readonly baseUrl: string;
  readonly clock: Clock;
  readonly version?: 'R4' | 'R5';
}): EhrSource {
  const { connectionId, baseUrl, clock, version = 'R4' } = at;
  const deps = ehrClientDeps({ clock, insideHosts: ['127.0.0.1'] });
  const manners = { ...MANNERS, requestsPerSecond: 10_000, burst: 10_000 };
  const connection = { id: connectionId, revision: 1, baseUrl, version, auth: { kind: 'none' } } as const;
  return {
    connectionId,
    client: createEhrClient(connection, { ...deps, manners }),
    habits: {
      storesSlots: true,
      honoursLastUpdated: true,
      hasHistory: true,
      findsRelated: false,
      findsDevices: true,
      tellsBy: 'nothing',
      pageSize: 3,
    },
  };
}
