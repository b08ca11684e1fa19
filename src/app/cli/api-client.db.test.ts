import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTestContext, type TestContext } from '../../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { apiClient } from '../../identity/index.ts';
import { required } from '../../platform/kernel/assert.ts';
import { COMMANDS } from './commands.ts';

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

/** A command as the operator types it: what it prints, or what it refuses with. */
async function centralita(name: string, ...args: readonly string[]): Promise<{ ok: boolean; text: string }> {
  const command = required(
    COMMANDS.find((one) => one.name === name),
    name,
  );
  const { values, positionals } = parseArgs({ args: [...args], options: command.options, allowPositionals: true });
  const printed: string[] = [];
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = (text: string | Uint8Array) => printed.push(String(text)) > 0;
  try {
    await command.run({ values, positionals });
    return { ok: true, text: printed.join('').trim() };
  } catch (error) {
    return { ok: false, text: String(error) };
  } finally {
    process.stdout.write = write;
  }
}

const create = (...args: readonly string[]) => centralita('api-client create', 'Vendor', ...args);

test('an API client is registered with its keys at an address and a rate of its own, and revoked', async () => {
  const url = 'https://vendor.example/jwks.json';
  const made = await create('--jwks-url', url, '--rate', '120', '--scopes', 'system/Appointment.rs system/*.r');
  expect(made.ok).toBe(true);
  const scopes = ['system/Appointment.rs', 'system/*.r'];
  expect(await apiClient(ctx, made.text)).toEqual({
    id: made.text,
    clinicId: ctx.clinicId,
    name: 'Vendor',
    jwksUrl: url,
    scopes,
    active: true,
    requestsPerMinute: 120,
  });
  expect((await centralita('api-client revoke', made.text)).ok).toBe(true);
  expect(await apiClient(ctx, made.text)).toMatchObject({ active: false });
});

test('an address that leads inside, a rate that is none, two sets of keys and a wrong scope are refused by name', async () => {
  const file = join(dataDir, 'jwks.json');
  writeFileSync(file, JSON.stringify({ keys: [{ kty: 'EC', kid: 'k' }] }));
  const scopes = ['--scopes', 'system/Slot.rs'];
  const refused = [
    await create('--jwks-url', 'https://10.0.0.1/jwks.json', ...scopes),
    await create('--jwks', file, '--rate', 'fast', ...scopes),
    await create('--jwks', file, '--jwks-url', 'https://vendor.example/x', ...scopes),
    await create('--jwks', file, '--scopes', 'system/Slot.sr'),
  ];
  expect(
    refused.map(({ ok, text }) => [ok, /--jwks-url|--rate|one of --jwks|system\/Slot\.sr/.exec(text)?.[0]]),
  ).toEqual([
    [false, '--jwks-url'],
    [false, '--rate'],
    [false, 'one of --jwks'],
    [false, 'system/Slot.sr'],
  ]);
});
