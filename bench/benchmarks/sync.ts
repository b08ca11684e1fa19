import { SLOTS_PER_DAY, type PracticeSize } from '../stand/ehr-practice.ts';
import type { CaughtUp, MemorySample, Mirrored } from '../stand/mirror.ts';
import type { Stand } from '../stand/stand.ts';
import type { Figure, TaskBenchmark, TaskResult } from './benchmark.ts';

/** 18,000 slots, 5,000 visits, 2,500 patients. */
const PRACTICE: PracticeSize = { schedules: 25, days: 30, visits: 5_000 };
/** As many visits change, and as many slots. */
const MOVED_VISITS = 5_000;
const MILLION: PracticeSize = { schedules: 500, days: 84, visits: 0 };
const HORIZON_DAYS = 90;
const QUARTERS = [0.25, 0.5, 0.75];
const SECOND_MS = 1_000;

async function mirror({ load, server }: Stand, size: PracticeSize): Promise<Mirrored> {
  const ehrUrl = await load.order<string>('fillEhr', size);
  return server.order<Mirrored>('loadMirror', { ehrUrl, horizonDays: HORIZON_DAYS });
}

/** What must be there when all of it is. */
function expected({ schedules, days, visits }: PracticeSize): number {
  const few = 3 + 3 * schedules;
  const patients = visits === 0 ? 0 : Math.max(schedules, Math.ceil(visits / 2));
  return schedules * days * SLOTS_PER_DAY + visits + patients + few;
}

function faultsOf(size: PracticeSize, { resources, issues }: Mirrored): readonly string[] {
  const wanted = expected(size);
  const isWhole = resources === wanted && issues === 0;
  return isWhole ? [] : [`${resources} resources are here, ${wanted} should be; ${issues} issues`];
}

async function load(stand: Stand): Promise<TaskResult> {
  const mirrored = await mirror(stand, PRACTICE);
  const { resources, pageSize, ms } = mirrored;
  const bareMs = await stand.server.order<number>('insertBare', { rows: resources, perStatement: pageSize });
  const value = (resources * SECOND_MS) / ms;
  const limit = (resources * SECOND_MS) / bareMs;
  return {
    figures: [
      { name: 'bare-row-inserts', value: limit, unit: '1/s' },
      { name: 'sync-load', value, unit: '1/s', baseline: 'bare-row-inserts', ratio: value / limit },
    ],
    faults: faultsOf(PRACTICE, mirrored),
  };
}

function eventFaults({ written, events }: CaughtUp): readonly string[] {
  const told = events['appointment.rescheduled'] ?? 0;
  const isAll = written === 2 * MOVED_VISITS && told === MOVED_VISITS;
  return isAll ? [] : [`${written} changes were written, ${told} moves told: ${JSON.stringify(events)}`];
}

async function changes(stand: Stand): Promise<TaskResult> {
  const mirrored = await mirror(stand, PRACTICE);
  await stand.load.order('moveVisits', { visits: MOVED_VISITS });
  const caught = await stand.server.order<CaughtUp>('catchUp', mirrored);
  return {
    figures: [
      { name: 'sync-changes', value: caught.ms / SECOND_MS, unit: 's' },
      { name: 'sync-changes-told', value: caught.relayedMs / SECOND_MS, unit: 's' },
    ],
    faults: eventFaults(caught),
  };
}

function memoryFigures(memory: readonly MemorySample[], all: number): readonly Figure[] {
  const at = (share: number) => memory.find(({ resources }) => resources >= share * all) ?? memory.at(-1);
  const samples: readonly (readonly [string, MemorySample | undefined])[] = [
    ['start', memory[0]],
    ...QUARTERS.map((share) => [`${share * 100}`, at(share)] as const),
    ['end', memory.at(-1)],
  ];
  return samples.flatMap(([when, sample]) =>
    sample ? [{ name: `sync-million-rss-${when}`, value: sample.rssMiB, unit: 'MiB' as const }] : [],
  );
}

async function million(stand: Stand): Promise<TaskResult> {
  const mirrored = await mirror(stand, MILLION);
  const { resources, ms, memory } = mirrored;
  return {
    figures: [
      { name: 'sync-million', value: (resources * SECOND_MS) / ms, unit: '1/s' },
      ...memoryFigures(memory, resources),
    ],
    faults: faultsOf(MILLION, mirrored),
  };
}

export const sync: readonly TaskBenchmark[] = [
  { kind: 'task', name: 'sync-load', what: 'a practice of 25,000 resources loaded from its EHR', measure: load },
  { kind: 'task', name: 'sync-changes', what: '5,000 visits and 5,000 slots changed, caught up', measure: changes },
  { kind: 'task', name: 'sync-million', what: 'a million slots loaded', isLong: true, measure: million },
];
