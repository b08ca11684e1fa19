import { setTimeout as wait } from 'node:timers/promises';
import { createPostgresBackend, Queue, runMigrations, Worker, type JobsOptions } from 'bullmq';
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
const CLOSE_TIMEOUT_MS = 8_000;

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

function openPostgres(url: string, onError: OnError): OpenQueue {
  // A pool of its own each: a worker keeps one connection for LISTEN.
  const connection = { connectionString: url, max: 4 };
  const queue = new Queue(QUEUE, { connection }, createPostgresBackend);
  queue.on('error', onError);
  return {
    queue,
    worker(process, concurrency) {
      const worker = new Worker(QUEUE, process, { connection, concurrency }, createPostgresBackend);
      worker.on('error', onError);
      return worker;
    },
    disconnect: () => undefined,
  };
}

export function createBullHand(store: QueueStore, log: Log): Hand {
  const onError = (error: Error) => log.warn({ error }, 'The queue does not answer; due work waits for the sweeper.');
  const { queue, worker, disconnect } =
    store.kind === 'redis' ? openRedis(store.url, onError) : openPostgres(store.url, onError);
  const workers: { close(): Promise<void> }[] = [];
  return {
    async handOut(jobs) {
      await queue.addBulk(
        jobs.map(({ id, attempts }) => ({
          name: 'run',
          data: { id },
          // The same try is in the queue once, however often the sweeper finds it due.
          opts: { jobId: `${id}_${attempts}`, removeOnComplete: true, removeOnFail: true },
        })),
      );
    },
    take(run, concurrency) {
      workers.push(worker((job) => run(job.data.id), concurrency));
    },
    async close() {
      const closed = Promise.all(workers.map((each) => each.close())).then(() => queue.close());
      // A queue that went away never says goodbye; what it held is in the table.
      await Promise.race([closed.catch(onError), wait(CLOSE_TIMEOUT_MS, undefined, { ref: false })]);
      disconnect();
    },
  };
}
