import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { createTestContext, type TestContext } from '../../../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/test-database.ts';
import type { ClinicReader } from '../../../platform/database/database.ts';
import { permissionRules } from '../../queries/permission-facts.ts';
import { peopleMeant } from './people.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

async function clinicOf(people: number): Promise<TestContext<object>> {
  const ctx = await createTestContext(database.db, { ports: {} });
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    tx.run(
      `insert into patient (clinic_id, id, given_name, family_name, birth_date, created_at, updated_at)
       select $1, gen_random_uuid(), 'Ana', 'Prueba ' || n, date '1940-01-01' + n, $3, $3 from generate_series(1, $2::int) n`,
      [ctx.clinicId, people, new Date(ctx.clock.now())],
    ),
  );
  return ctx;
}

test('a page of people of a clinic that is new to the statistics reads that page, and not the clinic', async () => {
  await clinicOf(1_000);
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  await owner.query('analyze');
  await owner.end();
  const ctx = await clinicOf(3_000);
  const permission = await permissionRules(ctx);
  const { zone } = permission.clinic;
  const plans: string[] = [];
  await ctx.db.reading(ctx.clinicId, async (reader) => {
    const explained: ClinicReader = {
      ...reader,
      clinicId: reader.clinicId,
      sql: async (text, params) => {
        const lines = await reader.sql<{ 'QUERY PLAN': string }>(`explain (analyze, costs off) ${text}`, params);
        plans.push(lines.map((line) => line['QUERY PLAN']).join('\n'));
        return reader.sql(text, params);
      },
    };
    const people = await peopleMeant(explained, { rules: {}, permission, now: ctx.clock.now(), zone, limit: 50 });
    expect(people).toHaveLength(50);
  });
  const removed = plans.flatMap((plan) =>
    [...plan.matchAll(/Rows Removed by Filter: (\d+)/g)].map(([, n]) => Number(n)),
  );
  expect(removed.filter((rows) => rows > 50)).toEqual([]);
  expect(plans.join('\n')).toContain('patient_pkey');
  expect(plans.join('\n')).not.toContain('patient_name');
});
