import { autocannon, type SequenceStep } from './autocannon.ts';
import { sampleOf, type Sample } from './sample.ts';

export interface Window {
  readonly connections: number;
  readonly ms: number;
}

export interface RequestsOrder extends Window {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** autocannon is told to stop by us: its own durations are whole seconds. */
const LONGEST_SECONDS = 600;
/** It looks this often whether it was told. */
const SAMPLE_MS = 50;

export interface Counted {
  /** A unit of work is done. */
  done(ms: number): void;
  failed(): void;
}

/**
 * Runs sequences of requests on so many connections for so long. With `count` absent each good answer is a unit; else the
 * steps themselves say what counts.
 */
export async function run<Context extends object>(
  order: Window & { readonly url: string },
  steps: (counted: Counted) => readonly SequenceStep<Context>[],
  countEachAnswer: boolean,
): Promise<Sample> {
  const latenciesMs: number[] = [];
  let failures = 0;
  let running = true;
  const counted: Counted = {
    done: (ms) => running && latenciesMs.push(ms),
    failed: () => running && (failures += 1),
  };
  const startedMs = performance.now();
  const cannon = autocannon<Context>({
    url: order.url,
    connections: order.connections,
    duration: LONGEST_SECONDS,
    sampleInt: SAMPLE_MS,
    requests: steps(counted),
  });
  cannon.on('response', (_client, status, _bytes, ms) => {
    if (status >= 300) counted.failed();
    else if (countEachAnswer) counted.done(ms);
  });
  cannon.on('reqError', () => counted.failed());
  const elapsedMs = await new Promise<number>((settle) => {
    setTimeout(() => {
      const elapsed = performance.now() - startedMs;
      running = false;
      cannon.stop();
      settle(elapsed);
    }, order.ms);
  });
  await cannon;
  return sampleOf({ latenciesMs, failures, elapsedMs });
}

/** The same request, again and again. */
export function fire({ url, method, headers = {}, body, ...window }: RequestsOrder): Promise<Sample> {
  const { pathname, search } = new URL(url);
  const request = { method, path: pathname + search, headers, ...(body === undefined ? {} : { body }) };
  return run({ url, ...window }, () => [request], true);
}
