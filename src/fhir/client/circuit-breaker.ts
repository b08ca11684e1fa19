import { plusMs, type Instant } from '../../platform/time/instant.ts';
import type { EhrManners } from './ehr-connection.ts';

type Limits = Pick<EhrManners, 'failuresToOpen' | 'openMs' | 'mostOpenMs'>;

/** Whether to ask now: the one probe of a half-open circuit says so, because its end decides. */
export type Admission =
  { readonly admitted: true; readonly probe: boolean } | { readonly admitted: false; readonly retryAt: Instant };

/**
 * Stops asking a server that keeps failing. Opens after some failures in a row, lets one request through after a rest, and
 * closes when that is answered; each failed probe doubles the rest.
 */
export class CircuitBreaker {
  readonly #limits: Limits;
  #failures = 0;
  #openMs: number;
  #openUntil: Instant | undefined;
  #probing = false;

  constructor(limits: Limits) {
    this.#limits = limits;
    this.#openMs = limits.openMs;
  }

  admit(now: Instant): Admission {
    const retryAt = this.closedUntil(now);
    if (retryAt !== undefined) return { admitted: false, retryAt };
    if (this.#openUntil === undefined) return { admitted: true, probe: false };
    this.#probing = true;
    return { admitted: true, probe: true };
  }

  /** When to come back, where nobody would be admitted now. */
  closedUntil(now: Instant): Instant | undefined {
    const until = this.#openUntil;
    return until !== undefined && (now < until || this.#probing) ? until : undefined;
  }

  succeeded(): void {
    this.#failures = 0;
    this.#openMs = this.#limits.openMs;
    this.#openUntil = undefined;
    this.#probing = false;
  }

  failed(now: Instant, probe: boolean): void {
    this.#failures += 1;
    if (probe) {
      this.#probing = false;
      this.#openMs = Math.min(this.#openMs * 2, this.#limits.mostOpenMs);
    } else if (this.#openUntil !== undefined || this.#failures < this.#limits.failuresToOpen) {
      return;
    }
    this.#openUntil = plusMs(now, this.#openMs);
  }

  /** The request came to no verdict about the server: given up by us, or never sent. */
  withdrawn(probe: boolean): void {
    if (probe) this.#probing = false;
  }
}
