import { cpus, totalmem } from 'node:os';
import type { Benchmark, Figure, Unit } from './benchmarks/benchmark.ts';
import { median, type Sample } from './stand/sample.ts';

export interface Row {
  readonly name: string;
  readonly connections: number | undefined;
  readonly value: number;
  readonly unit: Unit;
  readonly p50Ms: number | undefined;
  readonly p99Ms: number | undefined;
  readonly baseline: string | undefined;
  readonly ratio: number | undefined;
}

/** As it is written to the results: names do not change between versions. */
export interface Result {
  readonly name: string;
  readonly value: number;
  readonly unit: Row['unit'];
  readonly ratio: number | null;
  readonly baseline: string | null;
}

/** The names without a number of connections: what is compared between versions, at 10 connections. */
const HEADLINES: Readonly<Record<string, readonly string[]>> = {
  'openings-search': ['openings-search-stored', 'openings-search-computed'],
  'booking-http': ['booking-http'],
  'voice-turn': ['voice-turn'],
  dispatch: ['dispatch'],
};
const HEADLINE_CONNECTIONS = 10;

export type Round = ReadonlyMap<string, Sample>;

/** The median of the rounds; the ratio is taken inside each round, because the machine's speed drifts between them. */
export function rateRow(benchmark: Benchmark, connections: number, rounds: readonly Round[]): Row {
  const { name, baseline } = benchmark;
  const samples = rounds.flatMap((round) => round.get(name) ?? []);
  const ratios = rounds.flatMap((round) => {
    const [own, limit] = [round.get(name), baseline === undefined ? undefined : round.get(baseline)];
    return own && limit ? [own.rate / limit.rate] : [];
  });
  return {
    name,
    connections,
    value: median(samples.map(({ rate }) => rate)),
    unit: '1/s',
    p50Ms: median(samples.map(({ p50Ms }) => p50Ms)),
    p99Ms: median(samples.map(({ p99Ms }) => p99Ms)),
    baseline,
    ratio: ratios.length > 0 ? median(ratios) : undefined,
  };
}

export function figureRow({ name, value, unit, baseline, ratio }: Figure): Row {
  return { name, connections: undefined, value, unit, p50Ms: undefined, p99Ms: undefined, baseline, ratio };
}

const rounded = (value: number, digits = 2) => Number(value.toFixed(digits));

function toResult({ value, unit, ratio, baseline }: Row, name: string): Result {
  return {
    name,
    value: rounded(value),
    unit,
    ratio: ratio === undefined ? null : rounded(ratio, 4),
    baseline: baseline ?? null,
  };
}

export function resultsOf(rows: readonly Row[]): readonly Result[] {
  const all = rows.map((row) =>
    toResult(row, row.connections === undefined ? row.name : `${row.name}@${row.connections}`),
  );
  const headlines = Object.entries(HEADLINES).flatMap(([name, parts]) => {
    const found = rows.filter((row) => row.connections === HEADLINE_CONNECTIONS && parts.includes(row.name));
    const [worst] = found.toSorted((a, b) => (a.ratio ?? 0) - (b.ratio ?? 0));
    return worst && found.length === parts.length ? [toResult(worst, name)] : [];
  });
  return [...headlines, ...all];
}

export function describeMachine(postgresVersion: string): string {
  const cores = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const model = cores[0]?.model.trim() ?? 'unknown processor';
  return `${cores.length} cores of ${model}, ${memory} GiB, Node ${process.versions.node}, PostgreSQL ${postgresVersion} (fsync on), ${process.platform}`;
}

const number = (value: number | undefined) =>
  value === undefined ? '' : value >= 100 ? Math.round(value).toString() : value.toFixed(1);

export function table(rows: readonly Row[]): string {
  const head = ['benchmark', 'conn.', 'value', 'p50 ms', 'p99 ms', 'ratio', 'baseline'];
  const lines = rows.map((row) => [
    row.name,
    row.connections === undefined ? '' : String(row.connections),
    `${number(row.value)} ${row.unit}`,
    number(row.p50Ms),
    number(row.p99Ms),
    row.ratio === undefined ? '' : `${(row.ratio * 100).toFixed(1)} %`,
    row.baseline ?? '',
  ]);
  const widths = head.map((title, column) => Math.max(title.length, ...lines.map((line) => line[column]?.length ?? 0)));
  const text = (cells: readonly string[]) =>
    cells
      .map((cell, column) =>
        column === 0 || column === 6 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ');
  return [text(head), widths.map((width) => '-'.repeat(width)).join('  '), ...lines.map(text)].join('\n');
}
