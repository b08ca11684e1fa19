import { ProviderError } from '../../platform/kernel/provider-error.ts';
import type { Instant } from '../../platform/time/instant.ts';

const EHR = 'ehr';

export interface EhrFaultFacts {
  readonly retryable: boolean;
  /** `not-done`: nothing was changed there, for certain. `unknown`: a write may have taken effect; look before asking again. */
  readonly outcome: 'not-done' | 'unknown';
  /** Not before this time, as the server asked or the open circuit says. */
  readonly retryAt?: Instant | undefined;
  readonly cause?: unknown;
}

/** What the clinic's server did not answer. */
export class EhrFault extends ProviderError {
  readonly outcome: EhrFaultFacts['outcome'];
  readonly retryAt: Instant | undefined;

  constructor(message: string, facts: EhrFaultFacts) {
    super(EHR, message, facts);
    this.outcome = facts.outcome;
    this.retryAt = facts.retryAt;
  }
}
