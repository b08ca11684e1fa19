import { installed, startRedis } from '../../test/support/redis-server.ts';
import type { Dispatched, Planned, Replanned } from '../stand/outreach-work.ts';
import type { Stand } from '../stand/stand.ts';
import type { TaskBenchmark, TaskResult } from './benchmark.ts';

const PEOPLE = { full: 100_000, quick: 10_000 };
const MILLION = { full: 1_000_000, quick: 50_000 };
/** A collector that has not run yet, no list of people. */
const FLAT_MIB = 64;
const MOVED = { full: 10_000, quick: 1_000 };
const MESSAGES = { full: 1_000, quick: 200 };
const ROUNDS = { full: 5, quick: 1 };
const sizeOf = (size: { readonly full: number; readonly quick: number }, isQuick: boolean) =>
  isQuick ? size.quick : size.full;
const SECOND_MS = 1_000;

async function plan({ server }: Stand, isQuick: boolean): Promise<TaskResult> {
  const people = sizeOf(PEOPLE, isQuick);
  const { ms, planned, rssGrowthMiB } = await server.order<Planned>('planTouches', { people });
  return {
    figures: [
      { name: 'plan-touches', value: (ms / SECOND_MS) * (PEOPLE.full / people), unit: 's' },
      { name: 'plan-touches-rss-growth', value: rssGrowthMiB, unit: 'MiB' },
    ],
    faults: planned === people ? [] : [`${planned} touches are planned, ${people} should be`],
  };
}

/** What the process holds must not know of how many people there are: heap beside a tenth of them, and the last quarter beside the first. */
async function planMillion({ server }: Stand, isQuick: boolean): Promise<TaskResult> {
  const people = sizeOf(MILLION, isQuick);
  const few = await server.order<Planned>('planTouches', { people: people / 10 });
  const many = await server.order<Planned>('planTouches', { people });
  const { first, last } = many.rssPeaksMiB;
  const flat = many.heapGrowthMiB <= few.heapGrowthMiB + FLAT_MIB && last <= first + FLAT_MIB;
  return {
    figures: [
      { name: 'plan-million-touches', value: (many.ms / SECOND_MS) * (MILLION.full / people), unit: 's' },
      { name: 'plan-million-heap-growth', value: many.heapGrowthMiB, unit: 'MiB' },
      { name: 'plan-million-rss-first-quarter', value: first, unit: 'MiB' },
      { name: 'plan-million-rss-last-quarter', value: last, unit: 'MiB' },
    ],
    faults: [
      ...(many.planned === people ? [] : [`${many.planned} touches are planned, ${people} should be`]),
      ...(flat ? [] : ['memory grows with the number of people']),
    ],
  };
}

async function replan({ server }: Stand, isQuick: boolean): Promise<TaskResult> {
  const moved = sizeOf(MOVED, isQuick);
  const { ms, visits, touches } = await server.order<Replanned>('replanMoved', { visits: moved });
  const isWhole = visits === moved && touches >= moved * 0.9;
  return {
    figures: [{ name: 'replan-moved', value: (ms / SECOND_MS) * (MOVED.full / moved), unit: 's' }],
    faults: isWhole ? [] : [`${visits} visits were moved and have ${touches} touches of their new time`],
  };
}

interface Queueing {
  readonly name: string;
  readonly isQuick: boolean;
  readonly redisUrl?: string;
}

async function dispatched(stand: Stand, { name, isQuick, redisUrl }: Queueing): Promise<TaskResult> {
  const messages = sizeOf(MESSAGES, isQuick);
  const order = { messages, rounds: sizeOf(ROUNDS, isQuick), line: stand.facts.line, redisUrl };
  const { rate, bareRate, ratio } = await stand.server.order<Dispatched>('dispatchThroughQueue', order);
  const bare = `bare-job-${name}`;
  return {
    figures: [
      { name: bare, value: bareRate, unit: '1/s' },
      { name: `dispatch-${name}`, value: rate, unit: '1/s', baseline: bare, ratio },
    ],
    faults: [],
  };
}

async function dispatchedByRedis(stand: Stand, isQuick: boolean): Promise<TaskResult> {
  const binary = installed('redis-server', 'valkey-server');
  if (!binary) return { figures: [], faults: [] };
  const redis = await startRedis(binary);
  try {
    return await dispatched(stand, { name: 'redis', isQuick, redisUrl: redis.url });
  } finally {
    await redis.stop();
  }
}

const task = (name: string, what: string, measure: TaskBenchmark['measure']): TaskBenchmark => ({
  kind: 'task',
  name,
  what,
  isLong: true,
  measure,
});

export const outreach: readonly TaskBenchmark[] = [
  task('plan-touches', '100,000 people of a campaign looked at and planned', plan),
  task(
    'plan-million',
    '1,000,000 people of a campaign planned: the memory of the last quarter beside that of the first',
    planMillion,
  ),
  task('replan-moved', '10,000 visits moved: their plans made anew', replan),
  task('dispatch-postgres', 'messages through the queue in PostgreSQL beside a bare job of it', (stand, isQuick) =>
    dispatched(stand, { name: 'postgres', isQuick }),
  ),
  task('dispatch-redis', 'messages through the queue in Redis beside a bare job of it', dispatchedByRedis),
];
