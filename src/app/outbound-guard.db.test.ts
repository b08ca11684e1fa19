import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTestContext, type TestContext } from '../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../test/support/test-database.ts';
import { outboundHold, releaseOutbound } from '../messaging/index.ts';
import { startOutboundGuard } from './outbound-guard.ts';

let database: TestDatabase;
let ctx: TestContext<object>;
const dataDir = mkdtempSync(join(tmpdir(), 'centralita-guard-'));
beforeAll(async () => {
  database = await createTestDatabase();
  ctx = await createTestContext(database.db, { ports: {} });
});
afterAll(async () => {
  await database.drop();
  rmSync(dataDir, { recursive: true });
});

async function start(): Promise<string | undefined> {
  const guard = await startOutboundGuard(ctx, dataDir);
  await guard.stop();
  return (await outboundHold(ctx))?.reason;
}

test('a worker that starts on an older copy of its database sends nothing until it is released', async () => {
  expect(await start()).toBeUndefined();
  expect(await start()).toBeUndefined();
  const mark = Number(readFileSync(join(dataDir, 'outbound-mark'), 'utf8'));
  await ctx.db.querySystem('update outbound_guard set mark = $1 returning mark', [mark - 1]);
  expect(await start()).toBe('behind-mark');
  // It stays so until a person has looked, however often the product is started.
  expect(await start()).toBe('behind-mark');
  await releaseOutbound(ctx, { drop: false });
  expect(await start()).toBeUndefined();
});

test('a dump that was read into another cluster is another database', async () => {
  await ctx.db.querySystem(`update outbound_guard set system_identifier = '1' returning mark`);
  expect(await start()).toBe('other-database');
});
