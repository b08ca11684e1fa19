import { median, type Sample } from '../stand/sample.ts';
import { openStand, type Stand } from '../stand/stand.ts';
import type { Figure, RateBenchmark, TaskBenchmark, TaskResult } from './benchmark.ts';
import { bookings } from './booking.ts';
import { fhir } from './fhir.ts';
import { openingsSearch } from './openings-search.ts';

const WINDOW = { connections: 10, ms: 1_000 };
const ROUNDS = 5;
const SWEEPS = 20;

const RATES: readonly RateBenchmark[] = [...fhir, ...openingsSearch, ...bookings].filter(({ name }) =>
  [
    'fhir-slot-search',
    'fhir-appointment-search',
    'openings-search-stored-http',
    'openings-search-computed-http',
    'booking-http',
  ].includes(name),
);

interface Measured {
  readonly rate: number;
  readonly failures: number;
}

async function measured(stand: Stand, benchmark: RateBenchmark): Promise<Measured> {
  const { rate, failures }: Sample = await benchmark.measure(stand, WINDOW);
  return { rate, failures };
}

/** How often a second the dispatcher could look for due work. */
async function sweeps(stand: Stand): Promise<Measured> {
  const times: number[] = [];
  for (let n = 0; n < SWEEPS; n += 1) times.push(await stand.server.order<number>('sweep'));
  return { rate: 1_000 / median(times), failures: 0 };
}

const ALL: readonly { readonly name: string; readonly measure: (stand: Stand) => Promise<Measured> }[] = [
  ...RATES.map((benchmark) => ({ name: benchmark.name, measure: (stand: Stand) => measured(stand, benchmark) })),
  { name: 'sweep', measure: sweeps },
];

interface Pair {
  readonly name: string;
  readonly one: number;
  readonly many: number;
  /** How much less it does among many. */
  readonly growth: number;
}

/** Turn by turn, so that both have the machine as it is just then; the growth is taken inside each turn. */
async function sideBySide(one: Stand, many: Stand) {
  const pairs: Pair[] = [];
  const faults: string[] = [];
  for (const { name, measure } of ALL) {
    const turns: Omit<Pair, 'name'>[] = [];
    await measure(one);
    await measure(many);
    for (let round = 0; round < ROUNDS; round += 1) {
      const [alone, among] = [await measure(one), await measure(many)];
      turns.push({ one: alone.rate, many: among.rate, growth: alone.rate / among.rate });
      const failures = alone.failures + among.failures;
      if (failures > 0) faults.push(`${name}: ${failures} refused or broken`);
    }
    const middle = (of: keyof Omit<Pair, 'name'>) => median(turns.map((turn) => turn[of]));
    pairs.push({ name, one: middle('one'), many: middle('many'), growth: middle('growth') });
  }
  return { pairs, faults };
}

function figuresOf(count: number, pairs: readonly Pair[]): readonly Figure[] {
  const worst = Math.max(...pairs.map(({ growth }) => growth));
  return [
    { name: `clinics-${count}`, value: worst, unit: 'times' },
    ...pairs.flatMap(({ name, one, many, growth }): Figure[] => [
      { name: `clinics-1-${name}`, value: one, unit: '1/s' },
      { name: `clinics-${count}-${name}`, value: many, unit: '1/s', baseline: `clinics-1-${name}`, ratio: 1 / growth },
    ]),
  ];
}

/** Beside the stand with one clinic, another whose database holds many. */
async function among(one: Stand, count: number): Promise<TaskResult> {
  const many = await openStand();
  try {
    await many.addClinics(count - 1);
    const { pairs, faults } = await sideBySide(one, many);
    return { figures: figuresOf(count, pairs), faults };
  } finally {
    await many.close();
  }
}

async function alone(stand: Stand): Promise<TaskResult> {
  const figures: Figure[] = [];
  for (const { name, measure } of ALL) {
    const rates: number[] = [];
    for (let round = 0; round <= ROUNDS; round += 1) rates.push((await measure(stand)).rate);
    figures.push({ name: `clinics-1-${name}`, value: median(rates), unit: '1/s' });
  }
  return { figures, faults: [] };
}

function beside(count: number): TaskBenchmark {
  return {
    kind: 'task',
    name: `clinics-${count}`,
    what: `one clinic among ${count}, as growth beside it alone`,
    isLong: true,
    measure: (stand) => among(stand, count),
  };
}

export const clinics: readonly TaskBenchmark[] = [
  { kind: 'task', name: 'clinics-1', what: 'one clinic alone in its database', isLong: true, measure: alone },
  beside(100),
  beside(1_000),
];
