import { MINUTE_MS, plusMs, type Instant } from '../../platform/time/instant.ts';

/** So many faults in a row that are surely not the message's, and a line rests. */
const FAULTS_TO_OPEN = 3;
const REST_MS = MINUTE_MS;
/** A line that the carrier does not take as a sender does not become one within a minute. */
const LONG_REST_MS = 10 * MINUTE_MS;
const MOST_LINES = 10_000;

interface Circuit {
  readonly faults: number;
  readonly openUntil?: Instant;
}

/** Which lines are at rest after faults of their own, as this process has seen it. Losing it costs a few tries. */
export class SenderCircuits {
  readonly #circuits = new Map<string, Circuit>();

  isOpen(line: string, now: Instant): boolean {
    const until = this.#circuits.get(line)?.openUntil;
    return until !== undefined && now < until;
  }

  succeeded(line: string): void {
    this.#circuits.delete(line);
  }

  failed(line: string, fault: { readonly now: Instant; readonly isRefused: boolean }): void {
    const faults = (this.#circuits.get(line)?.faults ?? 0) + 1;
    if (this.#circuits.size >= MOST_LINES) this.#circuits.clear();
    const restMs = fault.isRefused ? LONG_REST_MS : faults >= FAULTS_TO_OPEN ? REST_MS : undefined;
    this.#circuits.set(line, { faults, ...(restMs === undefined ? {} : { openUntil: plusMs(fault.now, restMs) }) });
  }
}
