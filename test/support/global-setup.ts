import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../../src/platform/database/embedded-postgres.ts';
import { migrate } from '../../src/platform/database/migrate.ts';

/** One PostgreSQL for the whole run, on a data directory and a port of its own; each test file clones the migrated template. */
export default async function globalSetup(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'centralita-test-'));
  const server = await startEmbeddedPostgres({ dataDir: join(dataDir, 'postgres'), durable: false });
  await migrate(server.url, join(import.meta.dirname, '../../migrations'));
  process.env['TEST_DATABASE_URL'] = server.url;
  process.env['TEST_DATA_DIR'] = dataDir;
  Object.assign(globalThis, { stopTestPostgres: () => server.stop() });
}
