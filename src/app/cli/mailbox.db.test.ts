import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTestContext, type TestContext } from '../../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { clinicOfMailbox } from '../../identity/index.ts';
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
function mailbox(verb: string, ...args: readonly string[]) {
  return typed(`mailbox ${verb}`, ...args);
}

test('the operator gives a clinic its addresses and takes them away', async () => {
  expect(await mailbox('list')).toEqual([]);
  await mailbox('add', 'Citas@alameda.example', 'recepcion@alameda.example');
  expect(await mailbox('add', 'citas@alameda.example')).toEqual(['citas@alameda.example', 'recepcion@alameda.example']);
  expect(await clinicOfMailbox(database.db, 'citas@alameda.example')).toBe(ctx.clinicId);
  expect(await mailbox('remove', 'CITAS@alameda.example')).toEqual(['recepcion@alameda.example']);
  await expect(mailbox('add', 'no address')).rejects.toThrow('mailbox-invalid: no address');
  expect(await mailbox('list')).toEqual(['recepcion@alameda.example']);
});
