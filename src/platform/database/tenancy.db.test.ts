import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { createTestContext, newClinicId } from '../../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { DatabaseUnavailable } from './database-unavailable.ts';
import { openDatabase } from './database.ts';

/** Tables that belong to no clinic, each with the reason. */
const WITHOUT_CLINIC = new Map([
  ['oauth_artifact', 'used assertion ids, before the clinic is known'],
  ['request_rate', 'requests of the minute by API client, before the clinic is chosen'],
  ['outbound_guard', 'which database this is: one row for all clinics'],
  ['mikro_orm_migrations', 'bookkeeping of the migrations'],
]);
/** Tables found by an id of their own before the clinic is known; their clinic_id is not part of the key. */
const KEYED_GLOBALLY = new Set(['clinic', 'staff_session', 'job', 'outbox_event']);

let database: TestDatabase;
let owner: pg.Client;

beforeAll(async () => {
  database = await createTestDatabase();
  owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await database.drop();
});

async function tables(): Promise<readonly string[]> {
  const { rows } = await owner.query<{ name: string }>(
    `select relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and relkind in ('r', 'p') order by 1`,
  );
  expect(rows.length).toBeGreaterThan(25);
  return rows.map((row) => row.name).filter((name) => !WITHOUT_CLINIC.has(name));
}

describe('every table of a clinic', () => {
  test('has row-level security, forced on its owner too, with a rule', async () => {
    const { rows } = await owner.query<{ name: string }>(
      `select c.relname as name from pg_class c where c.relrowsecurity and c.relforcerowsecurity
          and exists (select from pg_policy p where p.polrelid = c.oid)`,
    );
    expect(rows.map((row) => row.name)).toEqual(expect.arrayContaining([...(await tables())]));
  });

  test('carries the clinic in its primary key', async () => {
    const { rows } = await owner.query<{ name: string; key: string }>(
      `select c.relname as name, string_agg(a.attname, ',' order by array_position(i.indkey::int2[], a.attnum)) as key
         from pg_index i join pg_class c on c.oid = i.indrelid
         join pg_attribute a on a.attrelid = c.oid and a.attnum = any(i.indkey)
        where i.indisprimary group by 1`,
    );
    for (const name of await tables()) {
      if (KEYED_GLOBALLY.has(name)) continue;
      expect([name, rows.find((row) => row.name === name)?.key]).toEqual([
        name,
        expect.stringMatching(/^clinic_id(,|$)/),
      ]);
    }
  });

  test('points only into its own clinic: every foreign key holds clinic_id', async () => {
    const { rows } = await owner.query<{ constraint: string; columns: readonly string[] }>(
      `select conname as constraint, array_agg(a.attname::text) as columns from pg_constraint k
         join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any(k.conkey) where contype = 'f' group by 1`,
    );
    expect(rows.length).toBeGreaterThan(20);
    for (const row of rows)
      expect([row.constraint, row.columns]).toEqual([row.constraint, expect.arrayContaining(['clinic_id'])]);
  });
});

describe('a clinic', () => {
  test('sees and writes its own rows only, also on a connection that served another one before', async () => {
    const one = openDatabase({ url: database.ownerUrl, entities: [], poolSize: 1 });
    const a = await createTestContext(one, { ports: {} });
    const b = await createTestContext(one, { ports: {} });
    const count = (ctx: typeof a) => one.query<{ id: string }>(ctx.clinicId, 'select id from clinic');
    expect(await count(a)).toEqual([{ id: a.clinicId }]);
    expect(await count(b)).toEqual([{ id: b.clinicId }]);
    await expect(
      one.inClinic(a.clinicId, (tx) =>
        tx.run(`insert into clinic_line (clinic_id, number, channels) values ($1, '+34600000009', '{sms}')`, [
          b.clinicId,
        ]),
      ),
    ).rejects.toThrow('row-level security');
    await one.close();
  });

  test('that is not set sees nothing', async () => {
    await createTestContext(database.db, { ports: {} });
    expect(await database.db.query(newClinicId(), 'select id from clinic')).toEqual([]);
    expect(await database.db.inSystem((tx) => tx.sql('select id from patient'))).toEqual([]);
  });
});

describe('a transaction', () => {
  test('rolls back whole when its work throws, and frees its connection', async () => {
    const ctx = await createTestContext(database.db, { ports: {} });
    const failing = ctx.db.inClinic(ctx.clinicId, async (tx) => {
      await tx.run(`update clinic set name = 'Otra' where id = $1`, [ctx.clinicId]);
      throw new Error('stop');
    });
    await expect(failing).rejects.toThrow('stop');
    expect(await ctx.db.query(ctx.clinicId, 'select name from clinic')).toEqual([{ name: 'Clínica de prueba' }]);
  });

  test('that swallowed a failed statement does not pretend to have committed', async () => {
    const ctx = await createTestContext(database.db, { ports: {} });
    const swallowing = ctx.db.inClinic(ctx.clinicId, async (tx) => {
      await tx.run('select 1 / 0').catch(() => undefined);
    });
    await expect(swallowing).rejects.toThrow('swallowed');
  });

  test('against a database that is down is "unavailable", and works again when it is back', async () => {
    const gone = openDatabase({ url: 'postgres://postgres@127.0.0.1:1/none', entities: [] });
    await expect(gone.check()).rejects.toBeInstanceOf(DatabaseUnavailable);
    await gone.close();
    const ctx = await createTestContext(database.db, { ports: {} });
    const kill = ctx.db.inClinic(ctx.clinicId, (tx) => tx.run('select pg_terminate_backend(pg_backend_pid())'));
    await expect(kill).rejects.toThrow();
    const { rows } = await owner.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
    );
    expect(rows.length).toBeGreaterThan(0);
    await new Promise((settle) => setTimeout(settle, 50));
    await expect(ctx.db.check()).resolves.toBeUndefined();
  });
});

test('no table names the languages: a further one can be kept without a migration', async () => {
  const { rows } = await owner.query<{ name: string }>(
    `select conrelid::regclass || '.' || conname as name from pg_constraint
      where contype = 'c' and pg_get_constraintdef(oid) ~ '''(es|ca|en)''::text.*''(es|ca|en)''::text' order by 1`,
  );
  expect(rows).toEqual([]);
  const { rows: checks } = await owner.query<{ n: number }>(
    `select count(*)::int as n from pg_constraint where contype = 'c' and pg_get_constraintdef(oid) like '%(language ~ %'`,
  );
  expect(checks[0]?.n).toBeGreaterThanOrEqual(6);
});
