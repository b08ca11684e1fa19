import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { ENTITIES } from '../../src/app/entities.ts';
import { migrateStore } from '../../src/app/open-store.ts';
import { importLine } from '../../src/identity/index.ts';
import { FakeCarrier } from '../../src/messaging/test-support/fake-carrier.ts';
import { createCampaign, stepCampaign } from '../../src/outreach/index.ts';
import { parseEnvironment } from '../../src/platform/config/config.ts';
import { openDatabase, type Database } from '../../src/platform/database/database.ts';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../src/platform/database/embedded-postgres.ts';
import { required } from '../../src/platform/kernel/assert.ts';
import type { ClinicContext } from '../../src/platform/kernel/context.ts';
import { parseId, systemIds, type ClinicId } from '../../src/platform/kernel/ids.ts';
import { silentLog } from '../../src/platform/log/log.ts';
import { startChild, type MortalChild } from '../../test/support/killed-child.ts';
import { installed, startRedis, type RedisServer } from '../../test/support/redis-server.ts';
import type { Experiment, Proof, ProveOptions } from './experiment.ts';
import { fastClock } from './fast-clock.ts';

const CLINIC = '0190f0f0-0000-7000-8000-0000000c0005';
/** Monday, half past nine in Madrid. */
const FROM = Date.parse('2026-11-23T08:30:00Z');
const KILL_EVERY_MS = 2_000;
const FLUSH_EVERY_MS = 5_000;
const STOP_EVERY_MS = { quick: 15_000, full: 30_000 } as const;
const GIVE_UP_MS = { quick: 420_000, full: 1_800_000 } as const;

interface Stage {
  readonly ctx: ClinicContext;
  readonly carrier: FakeCarrier;
  readonly postgres: { current: EmbeddedPostgres };
  readonly postgresDir: string;
  readonly redis: RedisServer;
  readonly environment: Readonly<Record<string, string>>;
}

async function addPeople(db: Database, clinicId: ClinicId, people: number): Promise<void> {
  await db.inClinic(clinicId, async (tx) => {
    await tx.run(
      `insert into clinic (id, name, zone, default_language, languages, created_at)
       values ($1, 'Clínica', 'Europe/Madrid', 'es', '{es}', $2)`,
      [clinicId, new Date(FROM)],
    );
    await tx.run(
      `with made as (
         insert into patient (clinic_id, id, given_name, family_name, language, created_at, updated_at)
         select $1, gen_random_uuid(), 'Ana', 'Prueba ' || n, 'es', $3, $3 from generate_series(1, $2::int) n
         returning id, family_name)
       insert into contact_point (clinic_id, id, patient_id, channel, address, can_receive_sms)
       select $1, gen_random_uuid(), id, 'phone', '+346' || lpad(split_part(family_name, ' ', 2), 8, '0'), true from made`,
      [clinicId, people, new Date(FROM)],
    );
  });
  await db.inClinic(clinicId, (tx) => importLine(tx, { number: '+34910000001', channels: ['sms'] }));
}

async function launch(ctx: ClinicContext): Promise<string> {
  const made = await createCampaign(ctx, {
    kind: 'recall',
    name: 'Revisión',
    purpose: 'care',
    channels: ['sms'],
    texts: { es: '{clinic}: le toca su revision. Llame al {phone}.' },
    audience: {},
    holdOutPercent: 0,
    perMinute: 6_000,
  });
  if (!made.ok) throw new Error(made.error.code);
  await stepCampaign(ctx, { id: made.value.id, step: 'launch' });
  return made.value.id;
}

/** Several at a time, so that there is always somebody whose work is cut off, however slowly the next one starts. */
const WORKERS = 3;

async function startWorker({ environment }: Stage): Promise<MortalChild> {
  const worker = startChild(new URL('./campaign-worker.ts', import.meta.url), environment);
  await worker.said('ready').catch(() => undefined);
  return worker;
}

/** Every two seconds the worker that has worked longest is killed, as a machine dies; another takes its place. */
async function killWorkers(stage: Stage, over: () => boolean): Promise<number> {
  const working: MortalChild[] = [];
  let starting = 0;
  let kills = 0;
  const refill = () => {
    while (working.length + starting < WORKERS) {
      starting += 1;
      void startWorker(stage).then((worker) => {
        starting -= 1;
        working.push(worker);
      });
    }
  };
  while (!over()) {
    refill();
    await wait(KILL_EVERY_MS);
    // The last one is left until there is another: work that never begins is not cut off.
    if (working.length < 2) continue;
    await working.shift()?.kill();
    kills += 1;
  }
  while (starting > 0) await wait(100);
  await Promise.all(working.map((worker) => worker.kill()));
  return kills;
}

async function flushRedis({ redis }: Stage, over: () => boolean): Promise<number> {
  const client = new Redis(redis.url, { maxRetriesPerRequest: 1 });
  client.on('error', () => undefined);
  let flushes = 0;
  while (!over()) {
    await wait(FLUSH_EVERY_MS);
    await client.flushall().catch(() => undefined);
    flushes += 1;
  }
  client.disconnect();
  return flushes;
}

/** SIGQUIT ends PostgreSQL as a crash does: nothing is written that was not on the disk. */
async function stopPostgres(stage: Stage, everyMs: number, over: () => boolean): Promise<number> {
  let stops = 0;
  for (let waitedMs = 0; !over(); waitedMs += 500) {
    await wait(500);
    if (waitedMs < everyMs) continue;
    waitedMs = 0;
    const { port } = new URL(stage.postgres.current.url);
    process.kill(stage.postgres.current.pid, 'SIGQUIT');
    await wait(1_000);
    stage.postgres.current = await startEmbeddedPostgres({ dataDir: stage.postgresDir, port: Number(port) });
    stops += 1;
  }
  return stops;
}

async function isSettled(ctx: ClinicContext): Promise<boolean> {
  const rows = await ctx.db.query<{ over: boolean }>(
    ctx.clinicId,
    `select c.state = 'finished'
        and not exists (select from message m where m.clinic_id = $1 and m.status in ('planned', 'claimed', 'dispatching'))
        and not exists (select from message m where m.clinic_id = $1 and m.status = 'unknown' and not exists (
          select from outbox_event e where e.type = 'message.unresolved' and e.payload ->> 'messageId' = m.id::text)) as over
       from campaign c where c.clinic_id = $1`,
    [ctx.clinicId],
  );
  return rows[0]?.over === true;
}

interface Counted {
  readonly silentDuplicates: number;
  readonly lost: number;
  /** Was in doubt at any time, or is. */
  readonly unknown: number;
  /** Nobody but a person can say any more whether it left. */
  readonly stillUnknown: number;
  readonly unresolved: number;
  readonly given: number;
}

async function count({ ctx, carrier }: Stage): Promise<Counted> {
  const received = Map.groupBy(carrier.messages, ({ to }) => to);
  const rows = await ctx.db.query<{ address: string; status: string; given: boolean; doubted: boolean }>(
    ctx.clinicId,
    `select p.address, m.status,
            exists (select from outbox_event e where e.type = 'message.unresolved' and e.payload ->> 'messageId' = m.id::text) as given,
            exists (select from outbox_event e where e.type = 'message.status' and e.payload ->> 'messageId' = m.id::text
              and e.payload ->> 'status' = 'unknown') as doubted
       from contact_point p
       left join campaign_target t on t.clinic_id = p.clinic_id and t.patient_id = p.patient_id
       left join message m on m.clinic_id = t.clinic_id and m.id = t.message_id
      where p.clinic_id = $1`,
    [ctx.clinicId],
  );
  const silent = (address: string) => (received.get(address)?.length ?? 0) === 0;
  return {
    silentDuplicates: [...received.values()].filter((messages) => messages.length > 1).length,
    lost: rows.filter(({ address, status, given }) => silent(address) && !(status === 'unknown' && given)).length,
    unknown: rows.filter(({ doubted, status }) => doubted || status === 'unknown').length,
    stillUnknown: rows.filter(({ status }) => status === 'unknown').length,
    unresolved: rows.filter(({ status, given }) => status === 'unknown' && !given).length,
    given: rows.filter(({ given }) => given).length,
  };
}

async function tryOut(stage: Stage, people: number, pace: 'quick' | 'full'): Promise<Proof> {
  const startedMs = performance.now();
  await launch(stage.ctx);
  let settled = false;
  const over = () => settled;
  const faults = Promise.all([
    killWorkers(stage, over),
    flushRedis(stage, over),
    stopPostgres(stage, STOP_EVERY_MS[pace], over),
  ]);
  while (!settled && performance.now() - startedMs < GIVE_UP_MS[pace]) {
    await wait(1_000);
    // The database may be down just now.
    settled = await isSettled(stage.ctx).catch(() => false);
  }
  const inTime = settled;
  settled = true;
  const [kills, flushes, stops] = await faults;
  const { silentDuplicates, lost, unknown, stillUnknown, unresolved, given } = await count(stage);
  const unknownRate = unknown / people;
  const seconds = (performance.now() - startedMs) / 1_000;
  return {
    figures: [
      { name: 'silentDuplicates', value: silentDuplicates, goal: '0', reached: silentDuplicates === 0 },
      { name: 'lost', value: lost, goal: '0', reached: lost === 0 && inTime },
      { name: 'unknown', value: unknown, goal: 'printed', reached: true },
      { name: 'stillUnknown', value: stillUnknown, goal: 'printed', reached: true },
      { name: 'unknownRate', value: unknownRate, goal: '<= 0.005', reached: unknownRate <= 0.005 },
      { name: 'unresolved', value: unresolved, goal: '0', reached: unresolved === 0 },
      { name: 'givenToPerson', value: given, goal: 'printed', reached: true },
      { name: 'people', value: people, goal: 'printed', reached: true },
      { name: 'kills', value: kills, goal: '> 0', reached: kills > 0 },
      { name: 'flushes', value: flushes, goal: '> 0', reached: flushes > 0 },
      { name: 'databaseStops', value: stops, goal: '> 0', reached: stops > 0 },
      { name: 'seconds', value: seconds, goal: 'it ends', reached: inTime },
    ],
    report: [
      `${people} people, ${kills} killed workers, ${flushes} flushes of Redis, ${stops} hard stops of PostgreSQL.`,
    ],
  };
}

async function run({ quick }: ProveOptions): Promise<Proof> {
  const closings: (() => Promise<unknown> | void)[] = [];
  try {
    const dataDir = mkdtempSync(join(tmpdir(), 'centralita-faults-'));
    closings.push(() => rmSync(dataDir, { recursive: true, force: true }));
    const redis = await startRedis(required(installed('redis-server', 'valkey-server'), 'a Redis server'));
    closings.push(() => redis.stop());
    const postgresDir = join(dataDir, 'postgres');
    const postgres = { current: await startEmbeddedPostgres({ dataDir: postgresDir }) };
    closings.push(() => postgres.current.stop());
    const { url } = postgres.current;
    await migrateStore(parseEnvironment({}, 'database-only'), url);
    const atMs = Date.now();
    const clock = fastClock(FROM, atMs);
    const carrier = new FakeCarrier(() => clock.now());
    const carrierUrl = await carrier.start();
    closings.push(() => carrier.stop());
    const db = openDatabase({ url, entities: ENTITIES, poolSize: 4 });
    closings.push(() => db.close());
    const clinicId = required(parseId<ClinicId>(CLINIC), 'clinic');
    const people = quick ? 1_000 : 10_000;
    await addPeople(db, clinicId, people);
    const actor = { kind: 'system', name: 'prove' } as const;
    const ctx: ClinicContext = { clinicId, actor, clock, ids: systemIds(clock), db, log: silentLog, ports: {} };
    const environment = {
      DATABASE_URL: url,
      REDIS_URL: redis.url,
      CARRIER_URL: carrierUrl,
      CLOCK_FROM: String(FROM),
      CLOCK_AT: String(atMs),
    };
    return await tryOut({ ctx, carrier, postgres, postgresDir, redis, environment }, people, quick ? 'quick' : 'full');
  } finally {
    for (const close of closings.toReversed()) await Promise.resolve(close()).catch(() => undefined);
  }
}

export const campaignFaults: Experiment = {
  name: 'campaign-faults',
  what: 'a campaign while workers are killed, Redis is flushed and PostgreSQL stops hard: each contacted once, or known to be unknown',
  run,
};
