import type { Clock } from '../../platform/time/clock.ts';
import type { Instant } from '../../platform/time/instant.ts';
import { ehrClientDeps, type EhrClientDeps } from '../client/create-ehr-client.ts';
import { MANNERS, type EhrConnection, type EhrManners } from '../client/ehr-connection.ts';

export interface TestClientDeps extends EhrClientDeps {
  /** How long was slept, each time. */
  readonly slept: readonly number[];
  advance(ms: number): void;
}

/** Time that passes only while something sleeps, and then at once. */
export function testClientDeps(manners: Partial<EhrManners> = {}): TestClientDeps {
  let now = Date.parse('2026-11-20T09:00:00Z') as Instant;
  const slept: number[] = [];
  const clock: Clock = { now: () => now, real: () => now };
  return {
    ...ehrClientDeps({ clock, insideHosts: ['127.0.0.1'] }),
    manners: { ...MANNERS, ...manners },
    slept,
    advance: (ms) => {
      now = (now + ms) as Instant;
    },
    sleep: async (ms) => {
      slept.push(ms);
      now = (now + ms) as Instant;
    },
    random: () => 1,
  };
}

export function connectionTo(origin: string, more: Partial<EhrConnection> = {}): EhrConnection {
  return { id: 'c1', revision: 1, baseUrl: `${origin}/fhir`, version: 'R4', auth: { kind: 'none' }, ...more };
}
