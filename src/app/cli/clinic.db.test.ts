import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTestContext, type TestContext } from '../../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { acceptInvitation, can } from '../../identity/index.ts';
import { required } from '../../platform/kernel/assert.ts';
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
  process.env['PUBLIC_URL'] = 'https://recepcion.example';
});

afterAll(async () => {
  process.env = before;
  await database.drop();
  rmSync(dataDir, { recursive: true, force: true });
});

test('a clinic is made, somebody is let in by a link, and signs in to that clinic alone', async () => {
  const [id] = await typed('clinic create', 'Centre Mèdic Montseny', '--language', 'ca');
  expect(await typed('clinic list')).toContain(`${id}  Centre Mèdic Montseny  Europe/Madrid  ca`);
  const who = ['--name', 'Marta Soler', '--role', 'administrator', '--language', 'ca', '--clinic', required(id, 'id')];
  const [link = ''] = await typed('staff invite', 'marta@montseny.example', ...who);
  expect(link).toMatch(/^https:\/\/recepcion\.example\/#\/invitation\?token=/);
  const token = required(link.split('token=')[1], 'token');
  const entered = await acceptInvitation(ctx, { token, password: 'una-contrasenya-llarga' });
  if (!entered.ok) throw new Error(entered.error.code);
  const { clinicId, staff } = entered.value.session;
  expect([clinicId, staff.name]).toEqual([id, 'Marta Soler']);
  expect(can({ kind: 'staff', id: staff.id, role: 'administrator' }, 'staff.manage')).toBe(true);
  await expect(typed('staff invite', 'marta@montseny.example', ...who)).rejects.toThrow('staff-email-taken');
});

test('what is wrong is named, and nothing is made', async () => {
  const standing = await typed('clinic list');
  await expect(typed('clinic create', ' ')).rejects.toThrow('the name of the clinic is a text');
  await expect(typed('clinic create', 'Otra', '--zone', 'Madrid')).rejects.toThrow('--zone is a time zone');
  await expect(typed('clinic create', 'Otra', '--language', 'fr')).rejects.toThrow('--language is one of es, ca, en');
  const clinic = ['--clinic', ctx.clinicId];
  await expect(typed('staff invite', 'nadie', ...clinic)).rejects.toThrow('give an email address');
  await expect(typed('staff invite', 'a@b.example', '--name', 'A', ...clinic)).rejects.toThrow('--role is one of');
  await expect(typed('staff invite', 'a@b.example', '--role', 'manager', ...clinic)).rejects.toThrow('--name is');
  await expect(typed('staff invite', 'a@b.example', '--name', 'A', '--role', 'manager')).rejects.toThrow('--clinic is');
  expect(await typed('clinic list')).toEqual(standing);
});
