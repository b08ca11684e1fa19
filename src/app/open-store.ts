import { join } from 'node:path';
import { migrateQueue } from '../jobs/index.ts';
import type { Environment } from '../platform/config/config.ts';
import { startEmbeddedPostgres } from '../platform/database/embedded-postgres.ts';
import { migrate } from '../platform/database/migrate.ts';

export const PROJECT_DIR = join(import.meta.dirname, '../..');
export const MIGRATIONS_DIR = join(PROJECT_DIR, 'migrations');

export interface Store {
  /** The owner's URL of the database. */
  readonly url: string;
  /** Stops the embedded PostgreSQL: always, or only where this process started it. */
  close(which: 'always' | 'if-started-here'): Promise<void>;
  /** For a process that can wait no longer: what it leaves behind of the store, as a sentence; undefined where that is nothing. */
  leave(): string | undefined;
}

/** The database that the environment names, or the embedded one, started if nobody runs it yet. */
export async function openStore(env: Environment, dataDir: string): Promise<Store> {
  if (env.DATABASE_URL) return { url: env.DATABASE_URL, close: async () => undefined, leave: () => undefined };
  const server = await startEmbeddedPostgres({ dataDir: join(dataDir, 'postgres') });
  return {
    url: server.url,
    close: async (which) => {
      if (which === 'always' || server.startedHere) await server.stop();
    },
    leave: () =>
      server.askToStop()
        ? `PostgreSQL (process ${server.pid}) does not answer: it was told to end, and ends when it goes on.`
        : undefined,
  };
}

/** Our migrations, then BullMQ's own. Returns the names of what was applied of ours. */
export async function migrateStore(env: Environment, url: string): Promise<readonly string[]> {
  const applied = await migrate(url, MIGRATIONS_DIR);
  if (!env.REDIS_URL) await migrateQueue(url);
  return applied;
}
