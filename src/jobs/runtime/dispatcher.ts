import type { RuntimeContext } from '../../platform/kernel/context.ts';
import { onDoorbell } from '../../platform/outbox/doorbell.ts';
import { dueFairly, dueJobs, reclaimLost } from '../store/jobs.ts';
import type { Hand } from './bull-hand.ts';
import type { JobRunner } from './job-runner.ts';

export interface Dispatcher {
  /** While the clock is being moved, due work is run by whoever moves it, in order. */
  paused<T>(work: () => Promise<T>): Promise<T>;
  stop(): Promise<void>;
}

/** The sweeper's interval, in real time: how long work waits at most when a doorbell was lost. */
const SWEEP_MS = 1_000;
const BATCH = 500;
const CONCURRENCY = 8;

/**
 * Watches for due work and hands it out: at each doorbell, and by a sweep each second. A database or a queue that does
 * not answer is waited for; nothing is lost meanwhile.
 */
export function startDispatcher(runtime: RuntimeContext, runner: JobRunner, hand: Hand): Dispatcher {
  let stopped = false;
  let paused = 0;
  let sweeping: Promise<void> | undefined;
  let again = false;
  /** Each clinic has its turn once in a sweep of the timer; a doorbell rings too often to look at them all. */
  let inTurns = true;

  async function sweep(): Promise<void> {
    const { db, clock } = runtime;
    while ((await runner.relay()) > 0);
    await reclaimLost(db, clock.real(), clock.now());
    const due = inTurns ? dueFairly : dueJobs;
    inTurns = false;
    await hand.handOut(await due(db, clock.now(), BATCH));
  }

  async function loop(): Promise<void> {
    do {
      again = false;
      try {
        await sweep();
      } catch (error) {
        runtime.log.warn({ error }, 'Due work could not be handed out; the next sweep tries again.');
      }
    } while (again && !stopped && paused === 0);
  }

  function wake(): void {
    if (stopped || paused > 0) return;
    again = true;
    sweeping ??= loop().finally(() => (sweeping = undefined));
  }

  hand.take(async (id) => {
    const ran = await runner.run(id);
    // What the job itself made due, its events first, does not wait for the next sweep.
    if (ran) wake();
  }, CONCURRENCY);
  const stopListening = onDoorbell(wake);
  const timer = setInterval(() => {
    inTurns = true;
    wake();
  }, SWEEP_MS);
  wake();

  return {
    async paused(work) {
      paused += 1;
      try {
        await sweeping;
        return await work();
      } finally {
        paused -= 1;
        wake();
      }
    },
    async stop() {
      stopped = true;
      clearInterval(timer);
      stopListening();
      await sweeping;
      await hand.close();
    },
  };
}
