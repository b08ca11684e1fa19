import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { connect, createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { Redis } from 'ioredis';
import pg from 'pg';
import { z } from 'zod';
import { installed, startRedis, type RedisServer } from '../../test/support/redis-server.ts';
import { createTestContext, type TestContext } from '../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../test/support/test-database.ts';
import { emit } from '../platform/outbox/emit.ts';
import { HOUR_MS, MINUTE_MS, plusMs } from '../platform/time/instant.ts';
import {
  cancelJobs,
  createBullHand,
  createJobRunner,
  defineJob,
  enqueue,
  listJobs,
  migrateQueue,
  retryJob,
  startDispatcher,
  subscribe,
  type JobRunner,
  type QueueStore,
} from './index.ts';
import { claimJob, dueFairly, dueJobs, LEASE_MS, reclaimLost, URGENT_LEASE_MS } from './store/jobs.ts';

const ran: string[] = [];
const payload = z.object({ name: z.string() });
const note = defineJob({
  kind: 'test.note',
  payload,
  maxAttempts: 3,
  run: async (_ctx, { name }) => void ran.push(name),
});
const broken = defineJob({
  kind: 'test.broken',
  payload,
  maxAttempts: 2,
  run: async () => Promise.reject(new Error('no luck')),
});
const heard = subscribe('thing.happened', 'note it', async (_ctx, event) => void ran.push(String(event.payload['id'])));

let database: TestDatabase;
let ctx: TestContext<object>;
let runner: JobRunner;

const put = (name: string, options: { dueIn?: number; dedupeKey?: string } = {}) =>
  ctx.db.inClinic(ctx.clinicId, (tx) =>
    enqueue(tx, ctx, {
      definition: note,
      payload: { name },
      ...(options.dueIn === undefined ? {} : { dueAt: plusMs(ctx.clock.now(), options.dueIn) }),
      ...(options.dedupeKey === undefined ? {} : { dedupeKey: options.dedupeKey }),
    }),
  );

const isDone = async (count: number) => (await listJobs(ctx.db, 'done', 1_000)).length >= count;

async function until(condition: () => Promise<boolean> | boolean): Promise<void> {
  for (let waitedMs = 0; waitedMs < 15_000; waitedMs += 25) {
    if (await condition()) return;
    await wait(25);
  }
  throw new Error('it did not happen within 15 s');
}

beforeAll(async () => {
  database = await createTestDatabase();
  await migrateQueue(database.ownerUrl);
});
afterAll(() => database.drop());
afterEach(async () => {
  ran.length = 0;
  await ctx.db.inSystem((tx) => tx.run('delete from job'));
  await ctx.db.inSystem((tx) => tx.run('delete from outbox_event'));
});

async function freshRunner(): Promise<void> {
  ctx = await createTestContext(database.db, { ports: {} });
  runner = createJobRunner({
    runtime: ctx,
    definitions: [note, broken],
    subscriptions: [heard],
    contextFor: () => ctx,
  });
}

describe('due work', () => {
  test('runs in the order in which it falls due when the clock is moved, and not before', async () => {
    await freshRunner();
    await put('later', { dueIn: 2 * HOUR_MS });
    await put('sooner', { dueIn: HOUR_MS });
    await put('much later', { dueIn: 30 * HOUR_MS });
    const end = plusMs(ctx.clock.now(), 3 * HOUR_MS);
    expect(await runner.runDue(ctx.clock, end)).toBe(2);
    expect(ran).toEqual(['sooner', 'later']);
    expect(ctx.clock.now()).toBe(end);
  });

  test('is not written twice while work of the same key is due', async () => {
    await freshRunner();
    await put('once', { dedupeKey: 'k' });
    await put('twice', { dedupeKey: 'k' });
    await runner.runDue(ctx.clock, ctx.clock.now());
    expect(ran).toEqual(['once']);
    await put('after it ended', { dedupeKey: 'k' });
    await runner.runDue(ctx.clock, ctx.clock.now());
    expect(ran).toEqual(['once', 'after it ended']);
  });

  test('that was cancelled does not run', async () => {
    await freshRunner();
    await put('never', { dueIn: HOUR_MS, dedupeKey: 'c' });
    await ctx.db.inClinic(ctx.clinicId, (tx) => cancelJobs(tx, ctx, note.kind, 'c'));
    await runner.runDue(ctx.clock, plusMs(ctx.clock.now(), 2 * HOUR_MS));
    expect(ran).toEqual([]);
  });

  test('of a transaction that rolled back does not exist', async () => {
    await freshRunner();
    const failed = ctx.db.inClinic(ctx.clinicId, async (tx) => {
      await enqueue(tx, ctx, { definition: note, payload: { name: 'ghost' } });
      throw new Error('changed my mind');
    });
    await expect(failed).rejects.toThrow('changed my mind');
    expect(await dueJobs(ctx.db, ctx.clock.now(), 10)).toEqual([]);
  });

  test('that keeps failing ends as failed, with its reason, and can be retried by the operator', async () => {
    await freshRunner();
    await ctx.db.inClinic(ctx.clinicId, (tx) => enqueue(tx, ctx, { definition: broken, payload: { name: 'x' } }));
    await runner.runDue(ctx.clock, plusMs(ctx.clock.now(), HOUR_MS));
    const [failed] = await listJobs(ctx.db, 'failed', 10);
    expect(failed).toMatchObject({ kind: 'test.broken', attempts: 2, last_error: 'Error: no luck' });
    expect(failed && (await retryJob(ctx.db, failed.id, ctx.clock.now()))).toBe(true);
    expect(await dueJobs(ctx.db, ctx.clock.now(), 10)).toHaveLength(1);
  });

  test('with an unreadable payload, or of a kind nobody knows, fails at once instead of blocking others', async () => {
    await freshRunner();
    await ctx.db.inSystem((tx) =>
      tx.run(
        `insert into job (id, clinic_id, kind, payload, due_at, state, max_attempts, created_at) values
          ($1, $3, 'test.note', '{"name": 7}', $4, 'due', 3, $4), ($2, $3, 'nobody.knows', '{}', $4, 'due', 3, $4)`,
        [ctx.ids.next(), ctx.ids.next(), ctx.clinicId, new Date(ctx.clock.now())],
      ),
    );
    await put('good');
    await runner.runDue(ctx.clock, ctx.clock.now());
    expect(ran).toEqual(['good']);
    expect(await listJobs(ctx.db, 'failed', 10)).toHaveLength(2);
  });

  test('of a clinic with a mountain of it does not keep another clinic waiting', async () => {
    await freshRunner();
    const other = await createTestContext(database.db, { ports: {} });
    const names = Array.from({ length: 60 }, (_none, n) => `mountain ${n}`);
    await ctx.db.inClinic(ctx.clinicId, async (tx) => {
      for (const name of names) await enqueue(tx, ctx, { definition: note, payload: { name } });
    });
    const later = plusMs(ctx.clock.now(), 1_000);
    await other.db.inClinic(other.clinicId, (tx) =>
      enqueue(tx, other, { definition: note, payload: { name: 'the one' }, dueAt: later }),
    );
    const due = await dueFairly(ctx.db, plusMs(later, 1_000), 50);
    expect(due).toHaveLength(50);
    expect(new Set(due.map(({ id }) => id)).size).toBe(50);
    const [row] = await other.db.query<{ id: string }>(other.clinicId, 'select id from job where clinic_id = $1', [
      other.clinicId,
    ]);
    expect(due.slice(0, 21).map(({ id }) => id)).toContain(row?.id);
  });

  test('is claimed by one of many workers', async () => {
    await freshRunner();
    await put('one');
    const [job] = await dueJobs(ctx.db, ctx.clock.now(), 1);
    const claims = await Promise.all(
      Array.from({ length: 10 }, () => (job ? runner.run(job.id) : Promise.resolve(false))),
    );
    expect(claims.filter(Boolean)).toHaveLength(1);
    expect(ran).toEqual(['one']);
  });

  test('of a worker that died is due again, and a late answer of that worker changes nothing', async () => {
    await freshRunner();
    await put('orphan');
    const [job] = await dueJobs(ctx.db, ctx.clock.now(), 1);
    const real = ctx.clock.real();
    const dead =
      job && (await claimJob(ctx.db, { id: job.id, token: ctx.ids.next(), now: ctx.clock.now(), leaseUntil: real }));
    expect(dead).toBeDefined();
    expect(await reclaimLost(ctx.db, plusMs(real, MINUTE_MS), ctx.clock.now())).toBe(1);
    await runner.runDue(ctx.clock, ctx.clock.now());
    expect(ran).toEqual(['orphan']);
  });

  test('of a worker that died is free after a minute, an urgent one within seconds', async () => {
    await freshRunner();
    await put('orphan');
    const [job] = await dueJobs(ctx.db, ctx.clock.now(), 1);
    const real = ctx.clock.real();
    const urgent = { kinds: ['test.note'], leaseUntil: plusMs(real, URGENT_LEASE_MS) };
    const claim = { token: ctx.ids.next(), now: ctx.clock.now(), leaseUntil: plusMs(real, LEASE_MS), urgent };
    expect(job && (await claimJob(ctx.db, { id: job.id, ...claim }))).toBeDefined();
    expect(await reclaimLost(ctx.db, plusMs(real, URGENT_LEASE_MS - 1), ctx.clock.now())).toBe(0);
    expect(await reclaimLost(ctx.db, plusMs(real, URGENT_LEASE_MS + 1), ctx.clock.now())).toBe(1);
    const other = { ...claim, urgent: { ...urgent, kinds: ['test.other'] } };
    expect(job && (await claimJob(ctx.db, { id: job.id, ...other }))).toBeDefined();
    expect(await reclaimLost(ctx.db, plusMs(real, URGENT_LEASE_MS + 1), ctx.clock.now())).toBe(0);
    expect(await reclaimLost(ctx.db, plusMs(real, LEASE_MS + 1), ctx.clock.now())).toBe(1);
    await runner.runDue(ctx.clock, ctx.clock.now());
    expect(ran).toEqual(['orphan']);
  });
});

describe('an event', () => {
  test('reaches its subscriber once for each time it was told, after the commit', async () => {
    await freshRunner();
    await ctx.db.inClinic(ctx.clinicId, (tx) => emit(tx, ctx, { type: 'thing.happened', payload: { id: 'a' } }));
    await ctx.db.inClinic(ctx.clinicId, (tx) => emit(tx, ctx, { type: 'nobody.listens', payload: { id: 'b' } }));
    await runner.runDue(ctx.clock, ctx.clock.now());
    await runner.runDue(ctx.clock, ctx.clock.now());
    expect(ran).toEqual(['a']);
  });
});

/** The same facts on both backends of BullMQ, against the real thing. */
function facts(open: () => { store: QueueStore; wipe: () => Promise<void> }): void {
  test('work that falls due is run without anybody asking', async () => {
    await freshRunner();
    const dispatcher = startDispatcher(ctx, runner, createBullHand(open().store, ctx.log));
    try {
      for (let index = 0; index < 20; index += 1) await put(`job ${index}`);
      await until(() => isDone(20));
      expect(ran).toHaveLength(20);
      expect(new Set(ran).size).toBe(20);
    } finally {
      await dispatcher.stop();
    }
  });

  test('the queue wiped in the middle loses nothing', async () => {
    await freshRunner();
    const { store, wipe } = open();
    const dispatcher = startDispatcher(ctx, runner, createBullHand(store, ctx.log));
    try {
      for (let index = 0; index < 60; index += 1) {
        await put(`job ${index}`);
        if (index === 30) await wipe();
      }
      await wipe();
      await until(() => isDone(60));
      expect(new Set(ran).size).toBe(60);
    } finally {
      await dispatcher.stop();
    }
  });
}

describe('on the PostgreSQL backend', () => {
  facts(() => ({
    store: { kind: 'postgres', url: database.ownerUrl },
    wipe: async () => {
      const client = new pg.Client({ connectionString: database.ownerUrl });
      await client.connect();
      await client.query('delete from bullmq.job');
      await client.end();
    },
  }));
});

/** A door to a server that cuts whoever comes until it is opened: PostgreSQL while it is starting. */
async function startDoor(url: URL): Promise<{ readonly url: string; knocks(): number; open(): void; close(): void }> {
  let isOpen = false;
  let knocks = 0;
  const sockets = new Set<{ destroy(): void }>();
  const server = createServer((visitor) => {
    knocks += 1;
    visitor.on('error', () => undefined);
    if (!isOpen) return void visitor.destroy();
    const inside = connect(Number(url.port), url.hostname);
    inside.on('error', () => visitor.destroy());
    sockets.add(visitor).add(inside);
    visitor.pipe(inside).pipe(visitor);
  });
  await new Promise<void>((settle) => {
    server.listen(0, '127.0.0.1', settle);
  });
  const address = server.address();
  const through = new URL(url);
  through.port = String(typeof address === 'object' && address ? address.port : 0);
  return {
    url: through.href,
    knocks: () => knocks,
    open: () => void (isOpen = true),
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

test('a queue that was not ready when it was opened is opened again, and meanwhile the process goes on', async () => {
  await freshRunner();
  const door = await startDoor(new URL(database.ownerUrl));
  const hand = createBullHand({ kind: 'postgres', url: door.url }, ctx.log);
  const dispatcher = startDispatcher(ctx, runner, hand);
  try {
    await put('patient');
    await until(() => door.knocks() >= 4);
    expect(ran).toEqual([]);
    door.open();
    await until(() => isDone(1));
    expect(ran).toEqual(['patient']);
  } finally {
    await dispatcher.stop();
    door.close();
  }
});

const binary = installed('redis-server');
(binary ? describe : describe.skip)('on Redis', () => {
  let server: RedisServer;

  beforeAll(async () => {
    server = await startRedis(binary ?? '');
  });
  afterAll(() => server.stop());

  facts(() => ({
    store: { kind: 'redis', url: server.url },
    wipe: async () => {
      const client = new Redis(server.url);
      await client.flushall();
      client.disconnect();
    },
  }));
});
