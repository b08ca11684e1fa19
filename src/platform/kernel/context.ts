import type { Database } from '../database/database.ts';
import type { Log } from '../log/log.ts';
import type { Clock } from '../time/clock.ts';
import type { Actor } from './actor.ts';
import type { ClinicId, Ids } from './ids.ts';

/** What every command may use. Nothing reads the machine's clock, makes ids or finds a database by itself. */
export interface RuntimeContext {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly db: Database;
  readonly log: Log;
}

/**
 * Work for one clinic by one actor. `Ports` are the outside systems that a module needs, each behind an interface of that
 * module; `app/compose.ts` chooses the adapters. A context with more ports fits wherever fewer are asked for.
 */
export interface ClinicContext<Ports extends object = object> extends RuntimeContext {
  readonly clinicId: ClinicId;
  readonly actor: Actor;
  readonly ports: Ports;
}
