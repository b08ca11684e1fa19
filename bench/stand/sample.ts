/** One measurement. */
export interface Sample {
  /** Per second. */
  readonly rate: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly count: number;
  /** Refused, broken or unexpected answers. */
  readonly failures: number;
  readonly elapsedMs: number;
  /** Milliseconds at the median by step, where a unit is one of several kinds. */
  readonly steps?: Readonly<Record<string, number>>;
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export interface Taken {
  readonly latenciesMs: readonly number[];
  readonly failures: number;
  readonly elapsedMs: number;
}

export function sampleOf({ latenciesMs, failures, elapsedMs }: Taken): Sample {
  return {
    rate: (latenciesMs.length * 1_000) / elapsedMs,
    p50Ms: median(latenciesMs),
    p99Ms: quantile(latenciesMs, 0.99),
    count: latenciesMs.length,
    failures,
    elapsedMs,
  };
}
