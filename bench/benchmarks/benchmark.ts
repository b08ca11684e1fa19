import type { Sample } from '../stand/sample.ts';
import type { Stand } from '../stand/stand.ts';

export interface Window {
  readonly connections: number;
  readonly ms: number;
}

/** A rate under so many connections; as a ratio where it has a limit to be measured against. */
export interface RateBenchmark {
  readonly kind: 'rate';
  readonly name: string;
  /** The name of the machine's own limit that fits it. */
  readonly baseline?: string;
  readonly what: string;
  measure(stand: Stand, window: Window): Promise<Sample>;
}

/** One crowd at one moment: how long it takes, and whether the outcome is exactly what it must be. */
export interface CrowdBenchmark {
  readonly kind: 'crowd';
  readonly name: string;
  readonly baseline: string;
  readonly what: string;
  measure(stand: Stand): Promise<CrowdResult>;
}

export interface CrowdResult {
  readonly requests: number;
  readonly ms: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** What was wrong with the outcome, if anything. */
  readonly fault?: string;
}

export type Benchmark = RateBenchmark | CrowdBenchmark;
