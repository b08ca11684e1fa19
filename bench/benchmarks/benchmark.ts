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

/** A piece of work that is done once: how long it takes, or how much of it a second. */
export interface TaskBenchmark {
  readonly kind: 'task';
  readonly name: string;
  readonly baseline?: undefined;
  readonly what: string;
  /** Takes minutes: measured only when it is named. */
  readonly isLong?: boolean;
  measure(stand: Stand, isQuick: boolean): Promise<TaskResult>;
}

export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: Unit;
  readonly baseline?: string;
  readonly ratio?: number;
}

export interface TaskResult {
  readonly figures: readonly Figure[];
  readonly faults: readonly string[];
}

export type Unit = '1/s' | 'ms' | 's' | 'MiB' | 'times';

export type Benchmark = RateBenchmark | CrowdBenchmark | TaskBenchmark;
