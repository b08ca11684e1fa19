import type pg from 'pg';
import { Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely';
import {
  MikroORM,
  type EntityManager,
  type EntitySchema,
  type Transaction as OrmTransaction,
} from '@mikro-orm/postgresql';

export type EntityList = readonly EntitySchema[];

export interface EntityManagers {
  /** A fresh entity manager (empty identity map) on the transaction that is open on this connection. */
  on(client: pg.PoolClient): EntityManager;
  close(): Promise<void>;
}

/** A pool of exactly the one connection on which our transaction runs; releasing it is our own business. */
function poolOf(client: pg.PoolClient): PostgresPool {
  const borrowed: unknown = { query: client.query.bind(client), release: () => undefined };
  return { connect: async () => borrowed as PostgresPoolClient, end: async () => undefined } as PostgresPool;
}

/**
 * MikroORM works on connections of our own pool: one pool, one place where the clinic is set. It is built on first use,
 * because a process that only runs hot statements needs none of it.
 */
export function createEntityManagers(pool: pg.Pool, entities: EntityList): EntityManagers {
  let orm: MikroORM | undefined;
  const instance = () =>
    (orm ??= new MikroORM({
      dbName: 'centralita',
      entities: [...entities],
      driverOptions: new PostgresDialect({ pool }),
      forceUtcTimezone: true,
      schemaGenerator: { ignoreSchema: ['bullmq'] },
    }));
  return {
    on(client) {
      const em = instance().em.fork({ clear: true });
      const context: unknown = new Kysely({ dialect: new PostgresDialect({ pool: poolOf(client) }) });
      em.setTransactionContext(context as OrmTransaction);
      return em;
    },
    close: async () => {
      orm = undefined;
    },
  };
}
