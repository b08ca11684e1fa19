import { setTimeout as wait } from 'node:timers/promises';
import { createPostgresBackend, Queue, runMigrations, Worker, type JobsOptions, type PgPool } from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';
import { assert } from '../../platform/kernel/assert.ts';
import type { Log } from '../../platform/log/log.ts';
import type { JobId } from '../../platform/kernel/ids.ts';

/** Where BullMQ keeps its queue. Losing it loses nothing: the table `job` is the truth. */
export type QueueStore =
  { readonly kind: 'postgres'; readonly url: string } | { readonly kind: 'redis'; readonly url: string };

/** Hands job ids to workers, to each at least once. */
export interface Hand {
  /** Throws where the queue does not answer. Called at each sweep, also with nothing: that is when a lost queue is opened anew. In another `round` a job is handed out again. */
  handOut(jobs: readonly { readonly id: JobId; readonly attempts: number }[], round?: number): Promise<void>;
  /** Starts to take ids, at most `concurrency` at a time. */
  take(run: (id: JobId) => Promise<void>, concurrency: number): void;
  close(): Promise<void>;
}

const QUEUE = 'centralita-jobs';
/** A queue that takes nothing for so long counts as away: whoever waits for it (a sweep, a move of the clock, a stop) goes on. */
const ANSWER_TIMEOUT_MS = 3_000;
/** How long a stop waits for running jobs and for the queue's goodbye. */
const CLOSE_TIMEOUT_MS = 5_000;

/** BullMQ's own tables, in the schema `bullmq`. Safe to repeat. */
export async function migrateQueue(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await runMigrations(client);
  } finally {
    await client.end();
  }
}

function connectRedis(url: string): Redis {
  // BullMQ asks for null here: a worker waits for Redis to come back instead of failing.
  return new Redis(url, { maxRetriesPerRequest: null });
}

interface JobData {
  readonly id: JobId;
}

/** The little of BullMQ that is used here, the same over both of its backends. */
interface OpenQueue {
  readonly queue: {
    addBulk(jobs: { name: string; data: JobData; opts: JobsOptions }[]): Promise<unknown>;
    close(): Promise<void>;
  };
  /** Starts to take jobs. */
  worker(process: (job: { data: JobData }) => Promise<void>, concurrency: number): Promise<Closable>;
  disconnect(): void;
}

interface Closable {
  close(): Promise<void>;
}

type OnError = (error: Error) => void;

function openRedis(url: string, onError: OnError): OpenQueue {
  const connections: Redis[] = [];
  const connect = () => {
    const connection = connectRedis(url);
    connection.on('error', onError);
    connections.push(connection);
    return connection;
  };
  const queue = new Queue(QUEUE, { connection: connect() });
  queue.on('error', onError);
  return {
    queue,
    worker: async (process, concurrency) => {
      const worker = new Worker(QUEUE, process, { connection: connect(), concurrency });
      worker.on('error', onError);
      return worker;
    },
    disconnect: () => connections.forEach((connection) => connection.disconnect()),
  };
}

interface QueuePool {
  /** node-postgres' pool in the words of BullMQ's own types. */
  readonly pool: PgPool;
  /** Cuts every connection, also those that something still waits on. */
  cut(): void;
}

/**
 * A pool of our own making: BullMQ's leaves a connection in use without a listener for its error, so a database that
 * stops would end the process. One each for queue and worker, which keeps a connection for LISTEN.
 */
function queuePool(url: string): QueuePool {
  const pool = new pg.Pool({
    connectionString: url,
    max: 4,
    keepAlive: true,
    connectionTimeoutMillis: 3_000,
    options: '-c search_path=bullmq',
  });
  const clients = new Set<pg.PoolClient>();
  pool.on('connect', (client) => {
    clients.add(client);
    client.on('error', () => undefined);
    client.once('end', () => clients.delete(client));
  });
  const shared: unknown = pool;
  return {
    pool: shared as PgPool,
    cut() {
      void pool.end().catch(() => undefined);
      for (const client of clients) Reflect.get(client, 'connection').stream.destroy();
    },
  };
}

function openPostgres(url: string, onError: OnError): OpenQueue {
  const pools: QueuePool[] = [];
  const connect = () => {
    const own = queuePool(url);
    pools.push(own);
    return own.pool;
  };
  const queue = new Queue(QUEUE, { connection: connect() }, createPostgresBackend);
  queue.on('error', onError);
  return {
    queue,
    worker: async (process, concurrency) => {
      const options = { connection: connect(), concurrency, autorun: false };
      const worker = new Worker(QUEUE, process, options, createPostgresBackend);
      worker.on('error', onError);
      // BullMQ 6.7.0 remembers for ever that a connection was not ready. A worker that runs on such a one asks again
      // and again without ever letting go of the thread: the whole process stands still. So it runs when it is ready.
      await worker.waitUntilReady();
      worker.run().catch(onError);
      return worker;
    },
    disconnect: () => pools.forEach((own) => own.cut()),
  };
}

interface Taker {
  readonly run: (id: JobId) => Promise<void>;
  readonly concurrency: number;
}

/** A queue with its workers, from its opening to its end. */
interface Session {
  readonly open: OpenQueue;
  readonly workers: Closable[];
  /** What was handed out and not taken yet: a client keeps it until the queue is back, so there is never more than this one. */
  handing?: Promise<unknown> | undefined;
}

class BullHand implements Hand {
  readonly #store: QueueStore;
  readonly #log: Log;
  readonly #takers: Taker[] = [];
  #session: Session | undefined;
  #isSuspect = false;
  #isClosed = false;
  readonly #answerTimeoutMs: number;
  readonly #closing = new AbortController();

  constructor(store: QueueStore, log: Log, answerTimeoutMs: number) {
    this.#store = store;
    this.#log = log;
    this.#answerTimeoutMs = answerTimeoutMs;
  }

  async handOut(jobs: readonly { readonly id: JobId; readonly attempts: number }[], round = 0): Promise<void> {
    const session = await this.#answered(this.#current());
    if (jobs.length === 0) return;
    try {
      if (session.handing) await this.#answered(session.handing);
      session.handing = session.open.queue
        .addBulk(
          jobs.map(({ id, attempts }) => ({
            name: 'run',
            data: { id },
            // The same try is in the queue once a round, however often the sweeper finds it due. Not once for ever: one that a worker took
            // and died of before it claimed it stands in the queue as taken for a minute and more.
            opts: { jobId: `${id}_${attempts}_${round}`, removeOnComplete: true, removeOnFail: true },
          })),
        )
        .finally(() => (session.handing = undefined));
      await this.#answered(session.handing);
    } catch (error) {
      this.#isSuspect = true;
      throw error;
    }
  }

  /** What the queue answers, or a throw where it answers nothing in time or is being closed. */
  async #answered<T>(asked: Promise<T>): Promise<T> {
    const over = new AbortController();
    const signal = AbortSignal.any([over.signal, this.#closing.signal]);
    const late = wait(this.#answerTimeoutMs, undefined, { ref: false, signal });
    asked.catch(() => undefined);
    try {
      return await Promise.race([
        asked,
        late.then(() => {
          throw new Error(`no answer of the queue within ${this.#answerTimeoutMs} ms`);
        }),
      ]);
    } finally {
      over.abort();
    }
  }

  take(run: (id: JobId) => Promise<void>, concurrency: number): void {
    assert(this.#session === undefined, 'takers are named before anything is handed out');
    this.#takers.push({ run, concurrency });
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    this.#closing.abort();
    if (this.#session) await this.#end(this.#session);
  }

  /**
   * The queue with its workers, opened anew where it failed. ioredis reconnects by itself; a BullMQ worker whose
   * PostgreSQL went away waits for ever for a notice on a dead connection (6.7.0).
   */
  async #current(): Promise<Session> {
    const mustReopen = this.#isSuspect && this.#store.kind === 'postgres';
    if (this.#session && !mustReopen) return this.#session;
    if (this.#session) void this.#end(this.#session);
    this.#session = undefined;
    this.#isSuspect = false;
    const session: Session = { open: this.#connect(), workers: [] };
    try {
      for (const { run, concurrency } of this.#takers) {
        session.workers.push(await session.open.worker((job) => run(job.data.id), concurrency));
      }
    } catch (error) {
      void this.#end(session);
      throw error;
    }
    this.#session = session;
    return session;
  }

  #connect(): OpenQueue {
    const onError = (error: Error) => {
      if (this.#isClosed) return;
      this.#isSuspect = true;
      this.#log.warn({ error }, 'The queue does not answer; due work waits for the sweeper.');
    };
    return this.#store.kind === 'redis' ? openRedis(this.#store.url, onError) : openPostgres(this.#store.url, onError);
  }

  /** A queue that went away never says goodbye; what it held is in the table. */
  async #end({ open, workers }: Session): Promise<void> {
    const closed = Promise.all(workers.map((worker) => worker.close())).then(() => open.queue.close());
    await Promise.race([closed.catch(() => undefined), wait(CLOSE_TIMEOUT_MS, undefined, { ref: false })]);
    open.disconnect();
  }
}

/** Opens the queue; see `Hand`. */
export function createBullHand(store: QueueStore, log: Log, answerTimeoutMs: number = ANSWER_TIMEOUT_MS): Hand {
  return new BullHand(store, log, answerTimeoutMs);
}
