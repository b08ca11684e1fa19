import { setTimeout as pause } from 'node:timers/promises';
import type { RuntimeContext } from '../../platform/kernel/context.ts';
import { onDoorbell } from '../../platform/outbox/doorbell.ts';
import { dueFairly, dueJobs, reclaimLost } from '../store/jobs.ts';
import type { Hand } from './bull-hand.ts';
import { HandedOut } from './handed-out.ts';
import type { JobRunner } from './job-runner.ts';
import { RELAYED_AT_ONCE } from './relay.ts';

export interface Dispatcher {
  /** While the clock is being moved, due work is run by whoever moves it, in order. */
  paused<T>(work: () => Promise<T>): Promise<T>;
  stop(): Promise<void>;
}

/** The sweeper's interval, in real time: how long work waits at most when a doorbell was lost. */
const SWEEP_MS = 1_000;
/** Between two sweeps while jobs end all the time: what they gave rise to goes together. */
const BETWEEN_SWEEPS_MS = 20;
const BATCH = 500;
/** What is due for longer than this (real time) is handed out again by all processes, whatever the queue believes. */
const ROUND_MS = 5_000;
/** Fewer than these in the queue, and more are asked for at once. */
const FEW = 100;
const CONCURRENCY = 8;

interface Sweeping {
  readonly runtime: RuntimeContext;
  readonly runner: JobRunner;
  readonly hand: Hand;
  readonly handed: HandedOut;
}

/**
 * Events become jobs, and what is due is handed out. `isWhole`: jobs of dead workers are taken back as well, and each clinic has its
 * turn; a doorbell rings too often to look at them all.
 */
async function sweep({ runtime, runner, hand, handed }: Sweeping, isWhole: boolean): Promise<void> {
  const { db, clock } = runtime;
  while ((await runner.relay()) >= RELAYED_AT_ONCE);
  if (isWhole) await reclaimLost(db, clock.real(), clock.now());
  if (!isWhole && handed.size >= FEW) return;
  const due = await (isWhole ? dueFairly : dueJobs)(db, clock.now(), BATCH);
  await hand.handOut(handed.newOf(due, clock.real()), Math.floor(clock.real() / ROUND_MS));
}

/**
 * Watches for due work and hands it out: at each doorbell, and by a sweep each second. A database or a queue that does
 * not answer is waited for; nothing is lost meanwhile.
 */
export function startDispatcher(runtime: RuntimeContext, runner: JobRunner, hand: Hand): Dispatcher {
  let stopped = false;
  let paused = 0;
  let sweeping: Promise<void> | undefined;
  let again = false;
  let isTick = true;
  const handed = new HandedOut();

  async function loop(): Promise<void> {
    do {
      again = false;
      try {
        const isWhole = isTick;
        isTick = false;
        await sweep({ runtime, runner, hand, handed }, isWhole);
      } catch (error) {
        handed.forget();
        runtime.log.warn({ error }, 'Due work could not be handed out; the next sweep tries again.');
      }
      if (again) await pause(BETWEEN_SWEEPS_MS);
    } while (again && !stopped && paused === 0);
  }

  function wake(): void {
    if (stopped || paused > 0) return;
    again = true;
    sweeping ??= loop().finally(() => (sweeping = undefined));
  }

  hand.take(async (id) => {
    handed.taken(id);
    const ran = await runner.run(id);
    // What the job itself made due, its events first, does not wait for the next sweep.
    if (ran) wake();
  }, CONCURRENCY);
  const stopListening = onDoorbell(wake);
  const timer = setInterval(() => {
    isTick = true;
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
      // A sweep that waits for the queue ends with it.
      const closed = hand.close();
      await sweeping;
      await closed;
    },
  };
}
