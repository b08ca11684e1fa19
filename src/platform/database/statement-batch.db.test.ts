import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { createTestContext, type TestContext } from '../../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { openDatabase, type ClinicTx, type Sharable } from './database.ts';
import { isUnmet } from './unmet.ts';

let database: TestDatabase;
let ctx: TestContext<object>;

beforeAll(async () => {
  // One connection, so that each test meets what the one before left on it.
  const shared = await createTestDatabase();
  database = { ...shared, db: openDatabase({ url: shared.ownerUrl, entities: [], poolSize: 1 }) };
  ctx = await createTestContext(database.db, { ports: {} });
});
afterAll(async () => {
  await ctx.db.close();
  await database.drop();
});

const rename = 'update clinic set name = $2 where id = $1 returning name';
const nameOf = async () => (await ctx.db.query<{ name: string }>(ctx.clinicId, 'select name from clinic'))[0]?.name;

test('statements that are sent together answer each their own, in order', async () => {
  const answers = await ctx.db.inClinic(ctx.clinicId, (tx) =>
    Promise.all([
      tx.sql('select 1 as a'),
      tx.sql('select $1::text as b, $2::timestamptz as at', ['dos', new Date(2_000)]),
      tx.run('update clinic set version = version where id = $1', [ctx.clinicId]),
      tx.sql('select 1 where false'),
    ]),
  );
  expect(answers).toEqual([[{ a: 1 }], [{ b: 'dos', at: 2_000 }], 1, []]);
});

test('one that fails undoes those sent with it and those before it; the connection goes on working', async () => {
  await ctx.db.inClinic(ctx.clinicId, (tx) => tx.run(rename, [ctx.clinicId, 'Antes']));
  const failing = ctx.db.inClinic(ctx.clinicId, async (tx) => {
    await tx.run(rename, [ctx.clinicId, 'Primero']);
    await Promise.all([tx.run(rename, [ctx.clinicId, 'Segundo']), tx.sql('select 1 / $1::int as x', [0])]);
  });
  await expect(failing).rejects.toMatchObject({ code: '22012' });
  expect(await nameOf()).toBe('Antes');
  expect(await ctx.db.inClinic(ctx.clinicId, (tx) => tx.sql('select 1 / $1::int as x', [1]))).toEqual([{ x: 1 }]);
});

test('a statement that does not parse leaves no name behind that another could meet', async () => {
  await expect(ctx.db.query(ctx.clinicId, 'select nothing_of_this from clinic')).rejects.toMatchObject({
    code: '42703',
  });
  await expect(ctx.db.query(ctx.clinicId, 'select nothing_of_this from clinic')).rejects.toMatchObject({
    code: '42703',
  });
  expect(await nameOf()).toBe('Antes');
});

test('a single changing statement is committed when it answers, and undone when it fails', async () => {
  await ctx.db.query(ctx.clinicId, rename, [ctx.clinicId, 'Después']);
  expect(await nameOf()).toBe('Después');
  await expect(ctx.db.query(ctx.clinicId, rename, [ctx.clinicId, ''])).rejects.toMatchObject({ code: '23514' });
  expect(await nameOf()).toBe('Después');
});

test('the clinic is forgotten with the transaction, whether it was explicit or not', async () => {
  const seen = () =>
    ctx.db.inSystem((tx) =>
      tx.sql<{ clinic: string }>(`select coalesce(current_setting('app.clinic', true), '') as clinic`),
    );
  await nameOf();
  expect(await seen()).toEqual([{ clinic: '' }]);
  await ctx.db.inClinic(ctx.clinicId, (tx) => tx.sql('select 1 as a'));
  expect(await seen()).toEqual([{ clinic: '' }]);
  const system = await ctx.db.query<{ on: string }>(
    ctx.clinicId,
    `select coalesce(current_setting('app.system', true), '') as on`,
  );
  expect(system).toEqual([{ on: '' }]);
});

describe('a transaction that is sent at once', () => {
  const named = (name: string, condition: boolean) =>
    ctx.db.atOnce(ctx.clinicId, (tx) =>
      Promise.all([
        tx.sql<{ name: string }>(rename, [ctx.clinicId, name]),
        tx.sql('select require_that($1::boolean)', [condition]),
      ]),
    );

  test('is committed when it answers', async () => {
    expect((await named('De una vez', true))[0]).toEqual([{ name: 'De una vez' }]);
    expect(await nameOf()).toBe('De una vez');
  });

  test('is undone by a condition that does not hold, and the connection goes on working', async () => {
    const error: unknown = await named('Nunca', false).catch((failure: unknown) => failure);
    expect(isUnmet(error)).toBe(true);
    expect(await nameOf()).toBe('De una vez');
    await expect(ctx.db.atOnce(ctx.clinicId, (tx) => tx.sql('select require_that(null)'))).rejects.toMatchObject({
      code: 'CL001',
    });
  });

  test('takes along what is asked for within the same turn, and refuses what is asked for afterwards', async () => {
    await ctx.db.atOnce(ctx.clinicId, async (tx) => {
      await Promise.resolve();
      await tx.run(rename, [ctx.clinicId, 'Enseguida']);
    });
    expect(await nameOf()).toBe('Enseguida');
    const late = ctx.db.atOnce(ctx.clinicId, async (tx) => {
      await tx.run(rename, [ctx.clinicId, 'A tiempo']);
      await tx.run(rename, [ctx.clinicId, 'Tarde']);
    });
    await expect(late).rejects.toThrow('a statement after those that were sent at once');
    expect(await nameOf()).toBe('A tiempo');
  });

  test('that asks for nothing is nothing', async () => {
    expect(await ctx.db.atOnce(ctx.clinicId, () => Promise.resolve('nada'))).toBe('nada');
    expect(await nameOf()).toBe('A tiempo');
  });
});

test('the columns of an answer are those of the table, also after it got others', async () => {
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  try {
    await owner.query(
      'create table shelf (a int, b text); grant all on shelf to public; insert into shelf values (1, null)',
    );
    const read = () => ctx.db.query(ctx.clinicId, 'select * from shelf');
    for (let time = 0; time < 3; time += 1) expect(await read()).toEqual([{ a: 1, b: null }]);
    const both = await ctx.db.inClinic(ctx.clinicId, async (tx) => {
      await expect(tx.sql('select * from shelf')).resolves.toHaveLength(1);
      return Promise.all([tx.run(rename, [ctx.clinicId, 'Después']), tx.sql('select * from shelf'), nothing(tx)]);
    });
    expect(both).toEqual([1, [{ a: 1, b: null }], []]);
    await owner.query('alter table shelf add c int default 7');
    // Prepared before, it is refused once; never is it read by the columns of before.
    const after = await read().catch((error: unknown) => {
      expect(error).toMatchObject({ code: '0A000' });
      return read();
    });
    expect(after).toEqual([{ a: 1, b: null, c: 7 }]);
    await owner.query('drop table shelf');
  } finally {
    await owner.end();
  }
}, 30_000);

const nothing = (tx: ClinicTx) => tx.sql('select * from shelf where a = $1', [2]);

describe('what much of comes at once', () => {
  const SHARED: Sharable = { lane: 'visits' };
  const commit = `select pg_current_xact_id()::text as id`;
  const divide = (by: number) =>
    ctx.db.query<{ id: string }>(ctx.clinicId, `${commit}, 1 / $1::int as x`, [by], SHARED).then(([row]) => row?.id);

  test('shares one transaction while an earlier one is on its way', async () => {
    const ids = await Promise.all(Array.from({ length: 9 }, () => divide(1)));
    expect(new Set(ids).size).toBe(2);
    expect(new Set(ids.slice(1)).size).toBe(1);
  });

  test('one that fails stops none of the others, and what it wrote beside them is written once', async () => {
    const [before] = await ctx.db.query<{ version: number }>(ctx.clinicId, 'select version from clinic');
    const count = () =>
      ctx.db.query(ctx.clinicId, 'update clinic set version = version + 1 returning version', [], SHARED);
    const ends = await Promise.allSettled([divide(1), count(), divide(0), count(), divide(1)]);
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
    const [after] = await ctx.db.query<{ version: number }>(ctx.clinicId, 'select version from clinic');
    expect(Number(after?.version) - Number(before?.version)).toBe(2);
  });

  test('of two lanes is never one transaction', async () => {
    const seen = (lane: string) => ctx.db.query<{ id: string }>(ctx.clinicId, commit, [], { lane });
    await Promise.all([seen('visits'), seen('messages')]);
    const asked = ['visits', 'messages', 'visits', 'messages'];
    const rows = await Promise.all(asked.map(seen));
    const idsOf = (lane: string) => rows.filter((_row, index) => asked[index] === lane).map(([row]) => row?.id);
    expect(idsOf('visits').filter((id) => idsOf('messages').includes(id))).toEqual([]);
  });

  test('waits only a moment for one that is held up', async () => {
    const roomy = openDatabase({ url: database.ownerUrl, entities: [], poolSize: 2 });
    const ask = (text: string) => roomy.query(ctx.clinicId, text, [], SHARED);
    const order: string[] = [];
    const slow = ask('select pg_sleep(1.5)').then(() => order.push('slow'));
    const quick = ask('select 1 as one').then(() => order.push('quick'));
    await Promise.all([slow, quick]);
    expect(order).toEqual(['quick', 'slow']);
    await roomy.close();
  }, 30_000);

  test('of two clinics is never one transaction', async () => {
    const other = await createTestContext(ctx.db, { ports: {} });
    const seen = (context: TestContext<object>) =>
      context.db.query<{ id: string }>(context.clinicId, 'select id::text as id from clinic', [], SHARED);
    const rows = await Promise.all([seen(ctx), seen(other), seen(ctx), seen(other)]);
    expect(rows.map((own) => own.map(({ id }) => id))).toEqual([
      [ctx.clinicId],
      [other.clinicId],
      [ctx.clinicId],
      [other.clinicId],
    ]);
  });
});
