import { plusMs, type Instant } from '../../platform/time/instant.ts';
import type { EhrManners } from './ehr-connection.ts';
import type { SharedCircuit, Standing } from './shared-circuit.ts';

type Limits = Pick<EhrManners, 'failuresToOpen' | 'openMs' | 'mostOpenMs'>;

/** Whether to ask now: the one probe of a half-open circuit says so, because its end decides. */
export type Admission =
  { readonly admitted: true; readonly probe: boolean } | { readonly admitted: false; readonly retryAt: Instant };

const ADMITTED: Admission = { admitted: true, probe: false };

/**
 * Stops asking a server that keeps failing. Opens after some failures in a row, lets one request through after a rest, and
 * closes when that is answered; each failed probe doubles the rest. `shared`: as all processes see it; while the database does not
 * answer, this one goes on with what it has seen itself. While the server is well no statement is made for it.
 */
export class CircuitBreaker {
  readonly #limits: Limits;
  readonly #shared: SharedCircuit | undefined;
  #failures = 0;
  #openMs: number;
  #openUntil: Instant | undefined;
  #probing = false;

  constructor(limits: Limits, shared?: SharedCircuit) {
    this.#limits = limits;
    this.#shared = shared;
    this.#openMs = limits.openMs;
  }

  /** How it stands for all, as somebody has just read it. What speaks of another configuration says nothing of this one. */
  seen({ revision, failures, openUntil }: Standing): void {
    const isOurs = revision === this.#shared?.revision;
    this.#failures = isOurs ? failures : 0;
    this.#openUntil = isOurs ? openUntil : undefined;
  }

  async admit(now: Instant): Promise<Admission> {
    const retryAt = this.closedUntil(now);
    if (retryAt !== undefined) return { admitted: false, retryAt };
    const openUntil = this.#openUntil;
    if (openUntil === undefined) return ADMITTED;
    this.#probing = true;
    const claimed = await this.#together((shared) => shared.claimProbe(now));
    if (claimed === true || claimed === 'alone') return { admitted: true, probe: true };
    this.#probing = false;
    if (claimed) this.seen(claimed);
    // Somebody else has found it well meanwhile; else somebody else is looking.
    return this.#openUntil === undefined ? ADMITTED : { admitted: false, retryAt: this.#openUntil };
  }

  /** When to come back, where nobody would be admitted now. */
  closedUntil(now: Instant): Instant | undefined {
    const until = this.#openUntil;
    return until !== undefined && (now < until || this.#probing) ? until : undefined;
  }

  async succeeded(): Promise<void> {
    const isNews = this.#failures > 0 || this.#openUntil !== undefined;
    this.#failures = 0;
    this.#openMs = this.#limits.openMs;
    this.#openUntil = undefined;
    this.#probing = false;
    if (isNews) await this.#together((shared) => shared.succeeded());
  }

  async failed(now: Instant, probe: boolean): Promise<void> {
    this.#failedHere(now, probe);
    const standing = await this.#together((shared) => shared.failed(now, probe));
    if (standing && standing !== 'alone') this.seen(standing);
  }

  /** The request came to no verdict about the server: given up by us, or never sent. */
  async withdrawn(probe: boolean): Promise<void> {
    if (!probe) return;
    this.#probing = false;
    await this.#together((shared) => shared.withdrawn());
  }

  #failedHere(now: Instant, probe: boolean): void {
    this.#failures += 1;
    if (probe) {
      this.#probing = false;
      this.#openMs = Math.min(this.#openMs * 2, this.#limits.mostOpenMs);
    } else if (this.#openUntil !== undefined || this.#failures < this.#limits.failuresToOpen) {
      return;
    }
    this.#openUntil = plusMs(now, this.#openMs);
  }

  /** `alone` where there are no others, or they cannot be asked. */
  async #together<T>(ask: (shared: SharedCircuit) => Promise<T>): Promise<T | 'alone'> {
    if (!this.#shared) return 'alone';
    try {
      return await ask(this.#shared);
    } catch {
      return 'alone';
    }
  }
}
