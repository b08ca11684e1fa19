import type { Database } from '../../platform/database/database.ts';
import { CircuitBreaker } from './circuit-breaker.ts';
import { credentialsOf, type Credentials } from './credentials.ts';
import { mannersOf, type EhrConnection, type EhrManners } from './ehr-connection.ts';
import { Pace, type PaceTime } from './pace.ts';
import { createSharedBucket } from './shared-bucket.ts';
import { createSharedCircuit } from './shared-circuit.ts';
import type { TokenDeps } from './smart-token.ts';

/** What all clients of one connection share within a process; its pace and its circuit also with the other processes. */
export interface ConnectionState {
  readonly revision: number;
  readonly pace: Pace;
  readonly breaker: CircuitBreaker;
  readonly credentials: Credentials;
}

interface StateDeps extends TokenDeps, PaceTime {
  /** Where all processes find what they may ask together; without one this process is alone with its EHRs. */
  readonly db?: Database | undefined;
}

function bucketOf({ id: connectionId }: EhrConnection, limits: EhrManners, deps: StateDeps) {
  return deps.db && createSharedBucket(deps.db, { connectionId, limits, now: () => deps.now() });
}

function breakerOf({ id: connectionId, revision }: EhrConnection, limits: EhrManners, deps: StateDeps) {
  return new CircuitBreaker(limits, deps.db && createSharedCircuit(deps.db, { connectionId, revision, limits }));
}

/** One state per connection, by its id; made anew when the connection was changed. */
export class ConnectionStates {
  readonly #states = new Map<string, ConnectionState>();

  of(connection: EhrConnection, manners: EhrManners, deps: StateDeps): ConnectionState {
    const known = this.#states.get(connection.id);
    if (known && known.revision >= connection.revision) return known;
    const limits = mannersOf(connection, manners);
    // A change of key or address gives nobody the right to more requests per second: only one of the rate itself does.
    const pace = known?.pace ?? new Pace(limits, deps, bucketOf(connection, manners, deps));
    pace.limit(limits);
    const breaker = breakerOf(connection, manners, deps);
    pace.onCircuit((standing) => breaker.seen(standing));
    const made: ConnectionState = {
      revision: connection.revision,
      pace,
      breaker,
      credentials: credentialsOf(connection, deps),
    };
    this.#states.set(connection.id, made);
    return made;
  }
}
