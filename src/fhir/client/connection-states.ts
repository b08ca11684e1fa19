import { CircuitBreaker } from './circuit-breaker.ts';
import { credentialsOf, type Credentials } from './credentials.ts';
import type { EhrConnection, EhrManners } from './ehr-connection.ts';
import { Pace, type PaceTime } from './pace.ts';
import type { TokenDeps } from './smart-token.ts';

/** What all clients of one connection share within a process. */
export interface ConnectionState {
  readonly revision: number;
  readonly pace: Pace;
  readonly breaker: CircuitBreaker;
  readonly credentials: Credentials;
}

/** One state per connection, by its id; made anew when the connection was changed. */
export class ConnectionStates {
  readonly #states = new Map<string, ConnectionState>();

  of(connection: EhrConnection, manners: EhrManners, deps: TokenDeps & PaceTime): ConnectionState {
    const known = this.#states.get(connection.id);
    if (known && known.revision >= connection.revision) return known;
    const made: ConnectionState = {
      revision: connection.revision,
      // A change of key or address gives nobody the right to more requests per second.
      pace: known?.pace ?? new Pace(manners, deps),
      breaker: new CircuitBreaker(manners),
      credentials: credentialsOf(connection, deps),
    };
    this.#states.set(connection.id, made);
    return made;
  }
}
