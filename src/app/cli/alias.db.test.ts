import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTestContext, type TestContext } from '../../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { senderAliases } from '../../outreach/index.ts';
import { typed } from './test-support/typed.ts';

let database: TestDatabase;
let ctx: TestContext<object>;
let dataDir: string;
const before = { ...process.env };

beforeAll(async () => {
  database = await createTestDatabase();
  ctx = await createTestContext(database.db, { ports: {} });
  dataDir = mkdtempSync(join(tmpdir(), 'cli-test-'));
  process.env['DATABASE_URL'] = database.ownerUrl;
  process.env['DATA_DIR'] = dataDir;
});

afterAll(async () => {
  process.env = before;
  await database.drop();
  rmSync(dataDir, { recursive: true, force: true });
});

/** What the operator types, and the lines that are printed. */
const alias = (verb: string, ...args: readonly string[]) => typed(`alias ${verb}`, ...args);

test('the operator writes what the register has of a sender, and which one is in use', async () => {
  expect(await alias('list')).toEqual([]);
  expect(await alias('set', 'ALAMEDA', '--status', 'requested')).toEqual(['ALAMEDA  requested  -  -']);
  const registered = ['--status', 'registered', '--from', '2026-09-15', '--operator', 'Operador SA', '--use'];
  const line = 'ALAMEDA  registered  2026-09-15  Operador SA  in use';
  expect(await alias('set', 'ALAMEDA', ...registered)).toEqual([line]);
  expect(await alias('set', 'ALAMEDA', ...registered)).toEqual([line]);
  expect(await alias('set', 'OTRA', '--status', 'refused')).toEqual([line, 'OTRA  refused  -  -']);
  expect((await senderAliases(ctx)).map(({ alias: name, inUse }) => [name, inUse])).toEqual([
    ['ALAMEDA', true],
    ['OTRA', false],
  ]);
});

test('what no register has is refused by name, and nothing is written', async () => {
  const kept = await alias('list');
  await expect(alias('set', '34910000001', '--status', 'requested')).rejects.toThrow('alias-invalid');
  await expect(alias('set', 'NUEVA', '--status', 'registered')).rejects.toThrow('alias-registration-incomplete');
  await expect(alias('set', 'NUEVA', '--status', 'perhaps')).rejects.toThrow('--status is one of');
  await expect(alias('set', 'NUEVA', '--status', 'requested', '--from', 'mañana')).rejects.toThrow('--from is a day');
  expect(await alias('list')).toEqual(kept);
});

test('the operator writes what the carrier grants a sender, and takes it back', async () => {
  const rate = (...args: readonly string[]) => typed('sender rate set', ...args);
  expect(await typed('sender rate list')).toContain('house  email  600  usual');
  expect(await rate('house', '--channel', 'email', '--per-minute', '120')).toContain('house  email  120');
  expect(await rate('ALAMEDA', '--channel', 'sms', '--per-minute', '1200')).toContain('ALAMEDA  sms  1200');
  expect(await rate('house', '--channel', 'email', '--per-minute', 'usual')).toContain('house  email  600  usual');
  await expect(rate('NADIE', '--channel', 'sms', '--per-minute', '60')).rejects.toThrow('sender-unknown');
  await expect(rate('house', '--channel', 'fax', '--per-minute', '60')).rejects.toThrow('--channel is one of');
  await expect(rate('house', '--channel', 'email', '--per-minute', '0')).rejects.toThrow('--per-minute is 1 to');
});
