/** `npm run bench [-- <name>… --quick --profile]`: the machine's own limits, then the product as ratios to them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Benchmark, CrowdBenchmark, RateBenchmark, TaskBenchmark } from './benchmarks/benchmark.ts';
import { bookings } from './benchmarks/booking.ts';
import { deskSearch } from './benchmarks/desk-search.ts';
import { clinics } from './benchmarks/clinics.ts';
import { dispatch } from './benchmarks/dispatch.ts';
import { fhir } from './benchmarks/fhir.ts';
import { importing } from './benchmarks/import-ndjson.ts';
import { limits } from './benchmarks/limits.ts';
import { outreach } from './benchmarks/outreach.ts';
import { liveCallBenchmarks } from './benchmarks/live-calls.ts';
import { openingsSearch } from './benchmarks/openings-search.ts';
import { races } from './benchmarks/races.ts';
import { sync } from './benchmarks/sync.ts';
import { talk } from './benchmarks/talk.ts';
import { triage } from './benchmarks/triage.ts';
import { voice } from './benchmarks/voice.ts';
import { describeMachine, figureRow, rateRow, resultsOf, table, type Round, type Row } from './report.ts';
import { median, type Sample } from './stand/sample.ts';
import { openStand, type Stand } from './stand/stand.ts';

const ALL: readonly Benchmark[] = [
  ...limits,
  ...openingsSearch,
  ...bookings,
  ...fhir,
  ...voice,
  ...talk,
  ...liveCallBenchmarks,
  ...triage,
  ...dispatch,
  ...races,
  ...sync,
  ...importing,
  ...outreach,
  ...deskSearch,
  ...clinics,
];
const CONNECTIONS = [1, 10, 50];
/** Several short rounds rather than a long one: the machine's speed drifts, and each round has its own limits. */
const FULL = { rounds: 3, ms: 1_100, warmUpMs: 1_000, crowds: 3 };
const QUICK = { rounds: 1, ms: 500, warmUpMs: 300, crowds: 1 };
const RESULTS_DIR = join(import.meta.dirname, 'results');
const CROWD_CONNECTIONS = 50;

type Pace = typeof FULL;

function chosen(names: readonly string[]): readonly Benchmark[] {
  const unknown = names.filter((name) => !ALL.some((benchmark) => benchmark.name.startsWith(name)));
  if (unknown.length > 0) {
    console.error(`No such benchmark: ${unknown.join(', ')}. There are: ${ALL.map(({ name }) => name).join(', ')}.`);
    process.exit(2);
  }
  const isExact = (wanted: string) => ALL.some(({ name }) => name === wanted);
  const isMeant = (name: string) =>
    names.some((wanted) => name === wanted || (!isExact(wanted) && name.startsWith(wanted)));
  const isLong = (benchmark: Benchmark) => benchmark.kind === 'task' && benchmark.isLong === true;
  const asked = ALL.filter((one) => (names.length === 0 ? !isLong(one) : isMeant(one.name)));
  const needed = new Set(asked.flatMap(({ name, baseline }) => (baseline === undefined ? [name] : [name, baseline])));
  return ALL.filter(({ name }) => needed.has(name));
}

/** What went wrong in a sample: an answer that is not the expected one makes a rate worthless. */
function faultOf(name: string, connections: number, { failures, count }: Sample): readonly string[] {
  if (failures > 0) return [`${name}@${connections}: ${failures} refused or broken beside ${count} good ones`];
  return count === 0 ? [`${name}@${connections}: nothing was done`] : [];
}

async function measureRates(stand: Stand, benchmarks: readonly RateBenchmark[], pace: Pace) {
  const rows: Row[] = [];
  const faults: string[] = [];
  for (const benchmark of benchmarks) await benchmark.measure(stand, { connections: 10, ms: pace.warmUpMs });
  const lastRound = new Map<string, Sample>();
  for (const connections of CONNECTIONS) {
    const rounds: Round[] = [];
    for (let round = 0; round < pace.rounds; round += 1) {
      const samples = new Map<string, Sample>();
      for (const benchmark of benchmarks) {
        process.stderr.write(`\r${benchmark.name}@${connections}, round ${round + 1}`.padEnd(60));
        const sample = await benchmark.measure(stand, { connections, ms: pace.ms });
        samples.set(benchmark.name, sample);
        faults.push(...faultOf(benchmark.name, connections, sample));
      }
      rounds.push(samples);
      if (connections === CROWD_CONNECTIONS) for (const [name, sample] of samples) lastRound.set(name, sample);
    }
    rows.push(...benchmarks.map((benchmark) => rateRow(benchmark, connections, rounds)));
  }
  return { rows, faults, atCrowd: lastRound };
}

async function measureCrowds(
  stand: Stand,
  benchmarks: readonly CrowdBenchmark[],
  limitAt: { pace: Pace; limits: Round },
) {
  const rows: Row[] = [];
  const faults: string[] = [];
  for (const { name, baseline, measure } of benchmarks) {
    process.stderr.write(`\r${name}`.padEnd(60));
    const results = [];
    for (let run = 0; run < limitAt.pace.crowds; run += 1) results.push(await measure(stand));
    faults.push(...results.flatMap(({ fault }) => (fault === undefined ? [] : [`${name}: ${fault}`])));
    const ms = median(results.map((result) => result.ms));
    const limit = limitAt.limits.get(baseline);
    const requests = results[0]?.requests ?? 0;
    rows.push({
      name,
      baseline,
      value: ms,
      unit: 'ms',
      connections: undefined,
      p50Ms: median(results.map(({ p50Ms }) => p50Ms)),
      p99Ms: median(results.map(({ p99Ms }) => p99Ms)),
      ratio: limit && (requests * 1_000) / ms / limit.rate,
    });
  }
  return { rows, faults };
}

async function measureTasks(stand: Stand, benchmarks: readonly TaskBenchmark[], isQuick: boolean) {
  const rows: Row[] = [];
  const faults: string[] = [];
  for (const { name, measure } of benchmarks) {
    process.stderr.write(`\r${name}`.padEnd(60));
    const result = await measure(stand, isQuick);
    rows.push(...result.figures.map(figureRow));
    faults.push(...result.faults.map((fault) => `${name}: ${fault}`));
  }
  return { rows, faults };
}

/** One CPU profile of the server per benchmark, at 10 connections, beside the results. */
async function profile(stand: Stand, benchmarks: readonly RateBenchmark[]): Promise<void> {
  for (const { name, measure } of benchmarks) {
    await measure(stand, { connections: 10, ms: FULL.warmUpMs });
    await stand.server.order('startProfile');
    const { steps } = await measure(stand, { connections: 10, ms: 3_000 });
    await stand.server.order('stopProfile', { file: join(RESULTS_DIR, `${name}.cpuprofile`) });
    if (steps) console.log(`${name}: ms at the median by step ${JSON.stringify(steps)}`);
  }
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { quick: { type: 'boolean' }, profile: { type: 'boolean' } },
  });
  const benchmarks = chosen(positionals);
  const pace = values.quick ? QUICK : FULL;
  mkdirSync(RESULTS_DIR, { recursive: true });
  const stand = await openStand();
  try {
    const rateOnes = benchmarks.filter((benchmark) => benchmark.kind === 'rate');
    if (values.profile) return await profile(stand, rateOnes);
    const rates = await measureRates(stand, rateOnes, pace);
    const crowdOnes = benchmarks.filter((benchmark) => benchmark.kind === 'crowd');
    const crowds = await measureCrowds(stand, crowdOnes, { pace, limits: rates.atCrowd });
    const tasks = await measureTasks(
      stand,
      benchmarks.filter((benchmark) => benchmark.kind === 'task'),
      values.quick === true,
    );
    const rows = [...rates.rows, ...crowds.rows, ...tasks.rows];
    const faults = [...rates.faults, ...crowds.faults, ...tasks.faults];
    const file = join(RESULTS_DIR, `${new Date().toISOString().replaceAll(':', '-')}.json`);
    writeFileSync(file, `${JSON.stringify(resultsOf(rows), undefined, 2)}\n`);
    process.stderr.write(`\r${''.padEnd(60)}\r`);
    console.log(`${describeMachine(stand.postgresVersion)}\n\n${table(rows)}\n\nWritten to ${file}`);
    for (const fault of faults) console.error(`WRONG  ${fault}`);
    if (faults.length > 0) process.exitCode = 1;
  } finally {
    await stand.close();
  }
}

await main();
