import { setTimeout as wait } from 'node:timers/promises';
import { createPostgresBackend, Queue, runMigrations, Worker, type JobsOptions, type PgPool } from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';
import type { Log } from '../../platform/log/log.ts';
import type { JobId } from '../../platform/kernel/ids.ts';

/** Where BullMQ keeps its queue. Losing it loses nothing: the table `job` is the truth. */
export type QueueStore =
  { readonly kind: 'postgres'; readonly url: string } | { readonly kind: 'redis'; readonly url: string };

/** Hands job ids to workers, to each at least once. */
export interface Hand {
  handOut(jobs: readonly { readonly id: JobId; readonly attempts: number }[]): Promise<void>;
  /** Starts to take ids, at most `concurrency` at a time. */
  take(run: (id: JobId) => Promise<void>, concurrency: number): void;
  close(): Promise<void>;
}

const QUEUE = 'centralita-jobs';
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
  worker(process: (job: { data: JobData }) => Promise<void>, concurrency: number): { close(): Promise<void> };
  disconnect(): void;
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
    worker(process, concurrency) {
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
    worker(process, concurrency) {
      const worker = new Worker(QUEUE, process, { connection: connect(), concurrency }, createPostgresBackend);
      worker.on('error', onError);
      return worker;
    },
    disconnect: () => pools.forEach((own) => own.cut()),
  };
}

interface Taker {
  readonly run: (id: JobId) => Promise<void>;
  readonly concurrency: number;
}

class BullHand implements Hand {
  readonly #store: QueueStore;
  readonly #log: Log;
  readonly #takers: Taker[] = [];
  #open: OpenQueue;
  #workers: { close(): Promise<void> }[] = [];
  #isSuspect = false;
  #isClosed = false;

  constructor(store: QueueStore, log: Log) {
    this.#store = store;
    this.#log = log;
    this.#open = this.#connect();
  }

  async handOut(jobs: readonly { readonly id: JobId; readonly attempts: number }[]): Promise<void> {
    if (this.#isSuspect) this.#begin();
    await this.#open.queue.addBulk(
      jobs.map(({ id, attempts }) => ({
        name: 'run',
        data: { id },
        // The same try is in the queue once, however often the sweeper finds it due.
        opts: { jobId: `${id}_${attempts}`, removeOnComplete: true, removeOnFail: true },
      })),
    );
  }

  take(run: (id: JobId) => Promise<void>, concurrency: number): void {
    this.#takers.push({ run, concurrency });
    this.#workers.push(this.#open.worker((job) => run(job.data.id), concurrency));
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#end(this.#open, this.#workers);
  }

  #connect(): OpenQueue {
    const onError = (error: Error) => {
      if (this.#isClosed) return;
      this.#isSuspect = true;
      this.#log.warn({ error }, 'The queue does not answer; due work waits for the sweeper.');
    };
    return this.#store.kind === 'redis' ? openRedis(this.#store.url, onError) : openPostgres(this.#store.url, onError);
  }

  /**
   * Queue and workers anew. ioredis reconnects by itself; a BullMQ worker whose PostgreSQL went away waits for ever for a
   * notice on a dead connection (6.7.0). Called when there is work again, so the database is back.
   */
  #begin(): void {
    this.#isSuspect = false;
    if (this.#store.kind === 'redis') return;
    void this.#end(this.#open, this.#workers);
    this.#open = this.#connect();
    this.#workers = this.#takers.map(({ run, concurrency }) =>
      this.#open.worker((job) => run(job.data.id), concurrency),
    );
  }

  /** A queue that went away never says goodbye; what it held is in the table. */
  async #end({ queue, disconnect }: OpenQueue, workers: readonly { close(): Promise<void> }[]): Promise<void> {
    const closed = Promise.all(workers.map((worker) => worker.close())).then(() => queue.close());
    await Promise.race([closed.catch(() => undefined), wait(CLOSE_TIMEOUT_MS, undefined, { ref: false })]);
    disconnect();
  }
}

/** Opens the queue; see `Hand`. */
export function createBullHand(store: QueueStore, log: Log): Hand {
  return new BullHand(store, log);
}
