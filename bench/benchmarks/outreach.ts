import { installed, startRedis } from '../../test/support/redis-server.ts';
import type { Dispatched, Planned, Replanned } from '../stand/outreach-work.ts';
import type { Stand } from '../stand/stand.ts';
import type { TaskBenchmark, TaskResult } from './benchmark.ts';

const PEOPLE = 100_000;
const MOVED = 10_000;
const MESSAGES = 1_000;
const SECOND_MS = 1_000;

async function plan({ server }: Stand): Promise<TaskResult> {
  const { ms, planned, rssGrowthMiB } = await server.order<Planned>('planTouches', { people: PEOPLE });
  return {
    figures: [
      { name: 'plan-touches', value: ms / SECOND_MS, unit: 's' },
      { name: 'plan-touches-rss-growth', value: rssGrowthMiB, unit: 'MiB' },
    ],
    faults: planned === PEOPLE ? [] : [`${planned} touches are planned, ${PEOPLE} should be`],
  };
}

async function replan({ server }: Stand): Promise<TaskResult> {
  const { ms, visits, touches } = await server.order<Replanned>('replanMoved', { visits: MOVED });
  const isWhole = visits === MOVED && touches >= MOVED * 0.9;
  return {
    figures: [{ name: 'replan-moved', value: ms / SECOND_MS, unit: 's' }],
    faults: isWhole ? [] : [`${visits} visits were moved and have ${touches} touches of their new time`],
  };
}

async function dispatched(stand: Stand, name: string, redisUrl?: string): Promise<TaskResult> {
  const order = { messages: MESSAGES, line: stand.facts.line, redisUrl };
  const { rate, bareRate } = await stand.server.order<Dispatched>('dispatchThroughQueue', order);
  const bare = `bare-job-${name}`;
  return {
    figures: [
      { name: bare, value: bareRate, unit: '1/s' },
      { name: `dispatch-${name}`, value: rate, unit: '1/s', baseline: bare, ratio: rate / bareRate },
    ],
    faults: [],
  };
}

async function dispatchedByRedis(stand: Stand): Promise<TaskResult> {
  const binary = installed('redis-server', 'valkey-server');
  if (!binary) return { figures: [], faults: [] };
  const redis = await startRedis(binary);
  try {
    return await dispatched(stand, 'redis', redis.url);
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
  task('replan-moved', '10,000 visits moved: their plans made anew', replan),
  task('dispatch-postgres', 'messages through the queue in PostgreSQL beside a bare job of it', (stand) =>
    dispatched(stand, 'postgres'),
  ),
  task('dispatch-redis', 'messages through the queue in Redis beside a bare job of it', dispatchedByRedis),
];
