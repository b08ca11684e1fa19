import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { Instant } from '../../platform/time/instant.ts';
import type { FhirIssue } from '../mapping/resource.ts';
import type { PageFacts } from './store/known-facts.ts';

export interface WriteScope {
  readonly tx: ClinicTx;
  readonly ctx: ClinicContext;
  readonly facts: PageFacts;
}

/** What became of one resource. */
export interface WriteOutcome {
  /** Why it was not written; empty where it was. */
  readonly refused: readonly FhirIssue[];
  /** Written, but somebody should look. */
  readonly warnings: readonly FhirIssue[];
  readonly startsAt?: Instant | undefined;
  /** It is nothing of ours: neither kept nor an issue. */
  readonly isLeftOut?: true;
}

export const WRITTEN: WriteOutcome = { refused: [], warnings: [] };
