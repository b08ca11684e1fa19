import { setTimeout as wait } from 'node:timers/promises';
import { createPostgresBackend, Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';
import { createBullHand, startDispatcher, type JobRunner, type QueueStore } from '../../src/jobs/index.ts';
import { importLine } from '../../src/identity/index.ts';
import { send } from '../../src/messaging/index.ts';
import { createCampaign, onAppointmentChanged, planCampaign, stepCampaign } from '../../src/outreach/index.ts';
import { required } from '../../src/platform/kernel/assert.ts';
import type { ClinicContext } from '../../src/platform/kernel/context.ts';
import type { ClinicId } from '../../src/platform/kernel/ids.ts';
import { heapMib } from '../../test/support/heap.ts';
import { grantRate } from './fast-sender.ts';

const SECOND_MS = 1_000;
const WATCH_MS = 100;
/** A statement of so many stays far from its time-out, on a busy machine too. */
const PEOPLE_AT_ONCE = 1_000;
const REPLANS_AT_ONCE = 10;
const WORKERS = 8;

let lines = 0;

async function addPeople(ctx: ClinicContext, people: number): Promise<void> {
  const at = new Date(ctx.clock.now());
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    tx.run(
      `insert into clinic (id, name, zone, default_language, languages, created_at) values ($1, 'Campaña', 'Europe/Madrid', 'es', '{es}', $2)`,
      [ctx.clinicId, at],
    ),
  );
  for (let from = 0; from < people; from += PEOPLE_AT_ONCE) {
    await ctx.db.inClinic(ctx.clinicId, (tx) =>
      tx.run(
        `with made as (
           insert into patient (clinic_id, id, given_name, family_name, birth_date, language, created_at, updated_at)
           select $1, gen_random_uuid(), 'Ana', 'Prueba ' || n, date '1940-01-01' + n % 25000, 'es', $4, $4
             from generate_series($2::int, $3::int) n returning id, family_name)
         insert into contact_point (clinic_id, id, patient_id, channel, address, can_receive_sms)
         select $1, gen_random_uuid(), id, 'phone', '+346' || lpad(split_part(family_name, ' ', 2), 8, '0'), true from made`,
        [ctx.clinicId, from + 1, Math.min(people, from + PEOPLE_AT_ONCE), at],
      ),
    );
  }
  // Of their own: a number belongs to one clinic, and several benchmarks plan for as many people.
  lines += 1;
  const number = `+3491060${String(lines).padStart(4, '0')}`;
  await ctx.db.inClinic(ctx.clinicId, (tx) => importLine(tx, { number, channels: ['sms'] }));
}

export interface Planned {
  readonly ms: number;
  readonly planned: number;
  readonly rssGrowthMiB: number;
  /** The most that the process held in the first quarter of the time, and in the last, over what it began with. */
  readonly rssPeaksMiB: { readonly first: number; readonly last: number };
  /** What is still held when all that nobody needs is collected. */
  readonly heapGrowthMiB: number;
}

/** A campaign over so many people of a new clinic, from the launch to the last touch that stands. */
export async function planTouches(
  contextOf: (id: ClinicId) => ClinicContext,
  order: { readonly clinicId: ClinicId; readonly people: number },
): Promise<Planned> {
  const ctx = contextOf(order.clinicId);
  await addPeople(ctx, order.people);
  const made = await createCampaign(ctx, {
    kind: 'recall',
    name: 'Revisión',
    purpose: 'care',
    channels: ['sms'],
    texts: { es: '{clinic}: le toca su revisión.' },
    audience: {},
    holdOutPercent: 0,
    perMinute: 600,
  });
  if (!made.ok) throw new Error(made.error.code);
  const campaignId = made.value.id;
  await stepCampaign(ctx, { id: campaignId, step: 'launch' });
  const heapBefore = heapMib();
  const rssBefore = process.memoryUsage().rss;
  const held: number[] = [rssBefore];
  const watch = setInterval(() => held.push(process.memoryUsage().rss), WATCH_MS);
  const startedMs = performance.now();
  await planCampaign.run(ctx, { campaignId }, { id: campaignId, attempt: 1, isLastAttempt: false });
  const ms = performance.now() - startedMs;
  clearInterval(watch);
  const rssAfter = process.memoryUsage().rss;
  held.push(rssAfter);
  const heapGrowthMiB = heapMib() - heapBefore;
  const [row] = await ctx.db.query<{ planned: number }>(
    ctx.clinicId,
    `select count(*)::int as planned from campaign_target where clinic_id = $1 and state = 'planned'`,
    [ctx.clinicId],
  );
  await stepCampaign(ctx, { id: campaignId, step: 'stop' });
  const quarter = Math.ceil(held.length / 4);
  const mib = (bytes: number) => (bytes - rssBefore) / 2 ** 20;
  return {
    ms,
    planned: row?.planned ?? 0,
    rssGrowthMiB: mib(rssAfter),
    rssPeaksMiB: {
      first: mib(Math.max(...held.slice(0, quarter))),
      last: mib(Math.max(...held.slice(-quarter))),
    },
    heapGrowthMiB,
  };
}

async function eachOf(ids: readonly string[], work: (id: string) => Promise<void>): Promise<void> {
  const queue = [...ids];
  async function worker(): Promise<void> {
    for (let id = queue.shift(); id !== undefined; id = queue.shift()) await work(id);
  }
  await Promise.all(Array.from({ length: REPLANS_AT_ONCE }, worker));
}

export interface Replanned {
  readonly ms: number;
  readonly visits: number;
  readonly touches: number;
}

/** Visits that have their plan are moved by an hour; the time is that of their new plans. */
export async function replanMoved(ctx: ClinicContext, order: { readonly visits: number }): Promise<Replanned> {
  const rows = await ctx.db.query<{ id: string }>(
    ctx.clinicId,
    `select id from appointment where clinic_id = $1 and status = 'booked' and start_at > $2 order by start_at desc, id limit $3`,
    [ctx.clinicId, new Date(ctx.clock.now()), order.visits],
  );
  const ids = rows.map(({ id }) => id);
  const replan = (appointmentId: string) => onAppointmentChanged(ctx, { payload: { appointmentId, cause: 'ehr' } });
  await eachOf(ids, replan);
  await ctx.db.query(
    ctx.clinicId,
    `update appointment set start_at = start_at + interval '1 hour', end_at = end_at + interval '1 hour', version = version + 1
      where clinic_id = $1 and id = any($2::uuid[]) returning id`,
    [ctx.clinicId, ids],
  );
  const startedMs = performance.now();
  await eachOf(ids, replan);
  const ms = performance.now() - startedMs;
  const [row] = await ctx.db.query<{ touches: number }>(
    ctx.clinicId,
    `select count(*)::int as touches from touch t join appointment a on a.clinic_id = t.clinic_id and a.id = t.appointment_id
      where t.clinic_id = $1 and t.appointment_id = any($2::uuid[]) and t.state = 'planned' and t.appointment_start_at = a.start_at`,
    [ctx.clinicId, ids],
  );
  return { ms, visits: ids.length, touches: row?.touches ?? 0 };
}

export interface DispatchedOrder {
  readonly messages: number;
  readonly rounds: number;
  readonly line: string;
  readonly carrierUrl: string;
  readonly databaseUrl: string;
  /** The queue's; without one it is PostgreSQL. */
  readonly redisUrl?: string;
}

export interface Dispatched {
  readonly rate: number;
  readonly bareRate: number;
  readonly ratio: number;
}

/** A bare job of BullMQ that commits two updates and posts one request: what any sender of messages must do at the least. */
async function bareRate(ctx: ClinicContext, order: DispatchedOrder): Promise<number> {
  const { messages, redisUrl } = order;
  const name = `bare-${ctx.ids.next<ClinicId>()}`;
  const update = () =>
    ctx.db.query(ctx.clinicId, 'update clinic set version = version + 1 where id = $1 returning id', [ctx.clinicId]);
  const work = async (): Promise<void> => {
    await update();
    await fetch(`${order.carrierUrl}/2010-04-01/Accounts/AC${'b'.repeat(32)}/Messages.json`, {
      method: 'POST',
      body: new URLSearchParams({ To: '+34600000001', From: order.line, Body: 'Hola' }),
    });
    await update();
  };
  const pools: { end(): unknown }[] = [];
  const connect = () => {
    if (redisUrl !== undefined) {
      const redis = new Redis(redisUrl, { maxRetriesPerRequest: null });
      pools.push({ end: () => redis.disconnect() });
      return redis as never;
    }
    const pool = new pg.Pool({ connectionString: order.databaseUrl, max: 4, options: '-c search_path=bullmq' });
    pools.push(pool);
    return pool as never;
  };
  const backend = redisUrl === undefined ? [createPostgresBackend] : [];
  const queue = new Queue(name, { connection: connect() }, ...(backend as []));
  await queue.addBulk(Array.from({ length: messages }, (_none, n) => ({ name: 'run', data: { n } })));
  const worker = new Worker(
    name,
    work,
    { connection: connect(), concurrency: WORKERS, autorun: false },
    ...(backend as []),
  );
  await worker.waitUntilReady();
  let done = 0;
  const all = new Promise<void>((settle) => worker.on('completed', () => void (++done === messages && settle())));
  const startedMs = performance.now();
  worker.run().catch(() => undefined);
  await all;
  const ms = performance.now() - startedMs;
  await worker.close();
  await queue.close();
  for (const pool of pools) await pool.end();
  return (messages * SECOND_MS) / ms;
}

async function productRate(ctx: ClinicContext, runner: JobRunner, order: DispatchedOrder): Promise<number> {
  const { messages, line, redisUrl } = order;
  await grantRate(ctx, line);
  for (let made = 0; made < messages; made += 50) {
    await ctx.db.inClinic(ctx.clinicId, async (tx) => {
      for (let n = 0; n < 50; n += 1) {
        const words = {
          channel: 'sms',
          purpose: 'care',
          language: 'es',
          from: line,
          body: 'Le toca su revision.',
        } as const;
        await send(tx, ctx, { ...words, to: `+34699${String(100_000 + made + n)}`, dedupeKey: ctx.ids.next() });
      }
    });
  }
  const left = async (): Promise<number> => {
    const [row] = await ctx.db.query<{ left: number }>(
      ctx.clinicId,
      `select count(*)::int as left from message where clinic_id = $1 and status in ('planned', 'dispatching')`,
      [ctx.clinicId],
    );
    return row?.left ?? 0;
  };
  const store: QueueStore =
    redisUrl === undefined ? { kind: 'postgres', url: order.databaseUrl } : { kind: 'redis', url: redisUrl };
  const waiting = await left();
  const startedMs = performance.now();
  const dispatcher = startDispatcher(ctx, runner, createBullHand(store, ctx.log));
  while ((await left()) > 0) await wait(25);
  const ms = performance.now() - startedMs;
  // What the messages gave rise to would be done before those of the next measurement, and be counted there.
  while ((await dueNow(ctx)) > 0) await wait(25);
  await dispatcher.stop();
  return (waiting * SECOND_MS) / ms;
}

async function dueNow(ctx: ClinicContext): Promise<number> {
  const [row] = await ctx.db.query<{ due: number }>(
    ctx.clinicId,
    `select count(*)::int as due from job where clinic_id = $1 and (state = 'running' or (state = 'due' and due_at <= $2))`,
    [ctx.clinicId, new Date(ctx.clock.now())],
  );
  return row?.due ?? 0;
}

/**
 * The product's way of a message through its queue beside a bare job of the same queue, in turns: the machine's speed drifts, and the
 * median of the rounds is told.
 */
export async function dispatchThroughQueue(
  { ctx, runner }: { readonly ctx: ClinicContext; readonly runner: JobRunner },
  order: DispatchedOrder,
): Promise<Dispatched> {
  required(order.messages, 'some messages');
  const rounds: Dispatched[] = [];
  for (let round = 0; round < order.rounds; round += 1) {
    const bare = await bareRate(ctx, order);
    const rate = await productRate(ctx, runner, order);
    rounds.push({ rate, bareRate: bare, ratio: rate / bare });
  }
  const middle = rounds.toSorted((a, b) => a.ratio - b.ratio)[Math.floor(rounds.length / 2)];
  return required(middle, 'a round');
}
