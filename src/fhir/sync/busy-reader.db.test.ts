import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTestContext, TEST_NOW } from '../../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { createJobRunner, enqueue } from '../../jobs/index.ts';
import { MINUTE_MS, plusMs } from '../../platform/time/instant.ts';
import { silentLog, type Log } from '../../platform/log/log.ts';
import { connectFake, createFakeEhr, fillPractice } from '../test-support/fake-ehr.ts';
import type { EhrSyncPorts } from './ehr-source.ts';
import { whileReading } from './hold-lease.ts';
import { beginLoad, loadPages } from './initial-load.ts';
import { loadEhr } from './jobs/load-ehr.ts';
import { pollEhr } from './jobs/poll-ehr.ts';

const CONNECTION = '0190f0f0-eeee-7000-8000-000000000001';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

test('a round that finds another reader at work says so without alarm, hinted at or not', async () => {
  const ehr = createFakeEhr(CONNECTION, TEST_NOW, {});
  fillPractice(ehr);
  const ports: EhrSyncPorts = { ehrSources: { sourceOf: async () => ehr.source }, ehrHooksUrl: 'https://us.example' };
  const lines: (readonly [string, object])[] = [];
  const noted = (level: string) => (fields: object) => void lines.push([level, fields]);
  const log: Log = { ...silentLog, info: noted('info'), warn: noted('warn'), error: noted('error') };
  const made = await createTestContext(database.db, { ports });
  const ctx = { ...made, log };
  await connectFake(ctx, ehr);
  await beginLoad(ctx, CONNECTION);
  await loadPages(ctx, ehr.source, 1_000);
  const runner = createJobRunner({
    runtime: ctx,
    definitions: [pollEhr],
    subscriptions: [],
    contextFor: () => ctx,
  });
  await whileReading(ctx, CONNECTION, async () => {
    await ctx.db.inClinic(ctx.clinicId, async (tx) => {
      await enqueue(tx, ctx, { definition: pollEhr, payload: { connectionId: CONNECTION }, dedupeKey: 'round' });
      const hinted = { connectionId: CONNECTION, hinted: true };
      await enqueue(tx, ctx, { definition: pollEhr, payload: hinted, dedupeKey: 'hint' });
    });
    await runner.runDue(ctx.clock, plusMs(ctx.clock.now(), MINUTE_MS / 2));
  });
  expect(lines.length).toBeGreaterThanOrEqual(3);
  expect(lines.map(([level]) => level).filter((level) => level !== 'info')).toEqual([]);
  expect(lines.flatMap(([, fields]) => Object.keys(fields))).not.toContain('error');
});

test('a load whose process was killed goes on when the lease is over, however often that happened', async () => {
  const ehr = createFakeEhr(CONNECTION, TEST_NOW, {});
  fillPractice(ehr);
  const ports: EhrSyncPorts = { ehrSources: { sourceOf: async () => ehr.source }, ehrHooksUrl: 'https://us.example' };
  const ctx = await createTestContext(database.db, { ports });
  await connectFake(ctx, ehr);
  await beginLoad(ctx, CONNECTION);
  const runner = createJobRunner({ runtime: ctx, definitions: [loadEhr], subscriptions: [], contextFor: () => ctx });
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    await enqueue(tx, ctx, { definition: loadEhr, payload: { connectionId: CONNECTION }, dedupeKey: 'load' });
    await tx.run('update job set attempts = 9 where clinic_id = $1', [ctx.clinicId]);
  });
  const due = async () => {
    const [row] = await ctx.db.query<{ due_at: number; attempts: number }>(
      ctx.clinicId,
      'select due_at, attempts from job where clinic_id = $1 order by id limit 1',
      [ctx.clinicId],
    );
    return [row && row.due_at - ctx.clock.now(), row?.attempts];
  };
  await whileReading(ctx, CONNECTION, async () => {
    await runner.runDue(ctx.clock, ctx.clock.now());
    const [dueInMs, attempts] = await due();
    expect([Math.round(Number(dueInMs) / MINUTE_MS), attempts]).toEqual([2, 10]);
  });
  await runner.runDue(ctx.clock, plusMs(ctx.clock.now(), 2 * MINUTE_MS + 1_000));
  const [state] = await ctx.db.query<{ state: string }>(
    ctx.clinicId,
    'select state from ehr_sync where clinic_id = $1',
    [ctx.clinicId],
  );
  expect(state).toEqual({ state: 'following' });
});
