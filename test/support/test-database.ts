import pg from 'pg';
import { ENTITIES } from '../../src/app/entities.ts';
import { openDatabase, type Database } from '../../src/platform/database/database.ts';
import { assert } from '../../src/platform/kernel/assert.ts';

export interface TestDatabase {
  readonly db: Database;
  /** The owner's URL of this clone, for a product under test that is given `DATABASE_URL`. */
  readonly ownerUrl: string;
  drop(): Promise<void>;
}

async function asOwner(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

/** Opens a clone that another process made: for a process of its own that a test starts. */
export function openTestDatabase(url: string): Database {
  return openDatabase({ url, entities: ENTITIES, poolSize: 4 });
}

let clones = 0;

/** A fresh, migrated database of the caller's own. Call it in `beforeAll`, and `drop` in `afterAll`. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const templateUrl = process.env['TEST_DATABASE_URL'];
  assert(templateUrl, 'run the tests with npm test: its global setup starts PostgreSQL');
  clones += 1;
  const name = `test_${process.pid}_${clones}_${Date.now()}`;
  const maintenance = new URL(templateUrl);
  maintenance.pathname = '/postgres';
  const own = new URL(templateUrl);
  own.pathname = `/${name}`;
  await asOwner(maintenance.href, async (client) => {
    // Two workers may not copy the template at once.
    await client.query('select pg_advisory_lock(4061973)');
    await client.query(`create database ${name} template centralita`);
  });
  const db = openDatabase({ url: own.href, entities: ENTITIES, poolSize: 20 });
  return {
    db,
    ownerUrl: own.href,
    drop: async () => {
      await db.close();
      await asOwner(maintenance.href, async (client) => {
        await client.query(`drop database if exists ${name} with (force)`);
      });
    },
  };
}
