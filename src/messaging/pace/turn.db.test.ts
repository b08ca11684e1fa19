import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createTestDatabase, openTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { createJobRunner, type JobRunner } from '../../jobs/index.ts';
import type { Database } from '../../platform/database/database.ts';
import type { JobId } from '../../platform/kernel/ids.ts';
import { MINUTE_MS, plusMs, SECOND_MS, type Instant } from '../../platform/time/instant.ts';
import { dispatchMessage, drawRoom, send } from '../index.ts';
import type { OutgoingMessage } from '../commands/send.ts';
import {
  createMessagingWorld,
  LINE,
  type MessagingContext,
  type MessagingWorld,
} from '../test-support/messaging-world.ts';
import { waitsUntil, type Turn } from './turn.ts';

const SENDER = { channel: 'sms', from: LINE } as const;
/** Ten a second, and five seconds' worth at once after silence. */
const PER_SECOND = 10;
const BURST = 50;

let database: TestDatabase;
let world: MessagingWorld;
let other: Database;

beforeAll(async () => {
  database = await createTestDatabase();
  other = openTestDatabase(database.ownerUrl);
});
afterAll(async () => {
  await other.close();
  await database.drop();
});
beforeEach(async () => {
  world = await createMessagingWorld(database.db);
});
afterEach(() => world.stop());

/** A process of its own: nothing but the database is shared. */
function secondWorker(): JobRunner {
  const runtime = { ...world.ctx, db: other };
  return createJobRunner<MessagingContext>({
    runtime,
    definitions: [dispatchMessage],
    subscriptions: [],
    contextFor: () => runtime,
  });
}

async function plan(many: number, change: Partial<OutgoingMessage> = {}): Promise<void> {
  const { ctx } = world;
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    for (let n = 0; n < many; n += 1) {
      const common = { channel: 'sms', purpose: 'care', language: 'es', from: LINE, turn: 'queued' } as const;
      const own = { to: `+346000${String(10_000 + n)}`, body: 'Su cita es el martes.', dedupeKey: ctx.ids.next() };
      await send(tx, ctx, { ...common, ...own, ...change });
    }
  });
}

async function dueIds(): Promise<readonly JobId[]> {
  const rows = await world.ctx.db.inSystem((tx) =>
    tx.sql<{ id: JobId }>(`select id from job where state = 'due' and due_at <= $1 order by due_at, id`, [
      new Date(world.ctx.clock.now()),
    ]),
  );
  return rows.map(({ id }) => id);
}

/** Both workers take whatever is due at this instant, each several at once. */
async function workOff(workers: readonly JobRunner[]): Promise<void> {
  for (let ids = await dueIds(); ids.length > 0; ids = await dueIds()) {
    const queue = [...ids];
    const work = async (worker: JobRunner): Promise<void> => {
      for (let id = queue.shift(); id; id = queue.shift()) await worker.run(id);
    };
    await Promise.all(workers.flatMap((worker) => [work(worker), work(worker), work(worker)]));
  }
}

async function setRate(perMinute: number): Promise<void> {
  const { ctx } = world;
  await ctx.db.query(
    ctx.clinicId,
    `insert into sender_pace (clinic_id, sender, channel, used_to, per_minute) values ($1, $2, 'sms', $3, $4)`,
    [ctx.clinicId, LINE, new Date(ctx.clock.now()), perMinute],
  );
}

const ask = (turn: Turn, hasWaited = false) => waitsUntil(world.ctx, { ...SENDER, turn, hasWaited });

describe('one rate for a sender, whatever leaves by it and whoever sends it', () => {
  test('two workers send a burst of reminders at the rate of the sender, each once, in the order of their places', async () => {
    const workers = [world.runner, secondWorker()];
    const begun = world.ctx.clock.now();
    const sentBy: number[] = [];
    await plan(200);
    for (let quarter = 0; quarter <= 4 * 20; quarter += 1) {
      world.ctx.clock.moveTo(plusMs(begun, (quarter * SECOND_MS) / 4));
      await workOff(workers);
      sentBy.push(world.carrier.messages.length);
    }
    expect(sentBy.at(-1)).toBe(200);
    expect(new Set(world.carrier.messages.map(({ to }) => to)).size).toBe(200);
    // Of the burst a tenth is left to answers.
    expect(sentBy[0]).toBe(BURST - BURST / 10);
    sentBy.forEach((sent, quarter) => {
      expect(sent).toBeLessThanOrEqual(BURST + (quarter * PER_SECOND) / 4);
    });
    // And no slower than it may: whoever waits comes back when there is room.
    expect(sentBy[4 * 16]).toBe(200);
  });

  test('an answer leaves at once while reminders stand in line', async () => {
    await plan(200);
    await world.advance(SECOND_MS);
    const before = world.carrier.messages.length;
    expect(before).toBeLessThan(100);
    await plan(1, { turn: 'first', to: '+34600000009' });
    await world.advance(0);
    expect(world.carrier.messages.at(-1)?.to).toBe('+34600000009');
    await world.advance(MINUTE_MS);
    expect(world.carrier.messages).toHaveLength(201);
  });

  test('what comes later does not go before those who stand in line', async () => {
    await plan(60);
    await world.advance(0);
    await plan(1, { to: '+34600000008' });
    await world.advance(MINUTE_MS);
    expect(world.carrier.messages).toHaveLength(61);
    expect(world.carrier.messages.at(-1)?.to).toBe('+34600000008');
  });

  test('a message that waits can still be taken back, and one whose time is over is not sent', async () => {
    await plan(60, { expiresAt: plusMs(world.ctx.clock.now(), SECOND_MS) });
    await world.advance(MINUTE_MS);
    expect(world.carrier.messages.length).toBeLessThan(60);
    const rows = await world.ctx.db.query<{ status: string; failure: string }>(
      world.ctx.clinicId,
      `select distinct status, failure from message where clinic_id = $1 and status <> 'accepted'`,
      [world.ctx.clinicId],
    );
    expect(rows).toEqual([{ status: 'dropped', failure: 'expired' }]);
  });

  test('a job that names no sender draws like any other', async () => {
    const job = { id: 'job', attempt: 1, isLastAttempt: false };
    await plan(50);
    const rows = await world.ctx.db.query<{ id: string }>(
      world.ctx.clinicId,
      'select id from message where clinic_id = $1 order by id',
      [world.ctx.clinicId],
    );
    for (const { id } of rows) await dispatchMessage.run(world.ctx, { messageId: id }, job);
    expect(world.carrier.messages).toHaveLength(45);
  });
});

describe('the bucket of a sender', () => {
  test('what reminders leave is for answers, and answers stand in a line of their own when it is spent', async () => {
    const places = async (turn: Turn, many: number) => {
      const all: (Instant | undefined)[] = [];
      for (let n = 0; n < many; n += 1) all.push(await ask(turn));
      return all.filter((place) => place !== undefined).map((place) => place - world.ctx.clock.now());
    };
    expect(await places('queued', 47)).toEqual([101, 201]);
    expect(await places('first', 7)).toEqual([101, 201]);
  });

  test('a sender that is granted more asks the database once for a handful', async () => {
    await setRate(60_000);
    let asked = 0;
    const { ctx } = world;
    const query: typeof ctx.db.query = (clinicId, text, params) => {
      asked += 1;
      return ctx.db.query<never>(clinicId, text, params);
    };
    const counting = { ...ctx, db: { ...ctx.db, query } };
    for (let n = 0; n < 300; n += 1)
      expect(await waitsUntil(counting, { ...SENDER, turn: 'queued', hasWaited: false })).toBeUndefined();
    expect(asked).toBe(3);
  });

  test('what was taken and not used is lost with its second', async () => {
    await setRate(6_000);
    await ask('queued');
    const tokens = async () => {
      const [row] = await world.ctx.db.query<{ tokens: number }>(
        world.ctx.clinicId,
        'select tokens from sender_pace where clinic_id = $1 and sender = $2',
        [world.ctx.clinicId, LINE],
      );
      return row?.tokens;
    };
    expect(await tokens()).toBe(490);
    world.ctx.clock.moveTo(plusMs(world.ctx.clock.now(), SECOND_MS));
    await ask('queued');
    expect(await tokens()).toBe(490);
  });

  test('a campaign writes no more while reminders stand in line', async () => {
    const draw = () => drawRoom(world.ctx, { ...SENDER, wanted: 20 });
    expect(await draw()).toBe(20);
    for (let n = 0; n < 145; n += 1) await ask('queued');
    expect(await draw()).toBe(0);
    world.ctx.clock.moveTo(plusMs(world.ctx.clock.now(), 6 * SECOND_MS));
    expect(await draw()).toBeGreaterThan(0);
  });
});
