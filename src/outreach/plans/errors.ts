import type { PlanFault } from './domain/plan-check.ts';

export interface ServiceUnknown {
  readonly code: 'service-unknown';
}

/** Somebody else saved the draft meanwhile. `version` is the one that stands. */
export interface PlanDraftChanged {
  readonly code: 'version-conflict';
  readonly version: number;
}

/** There is nothing to try or to publish. */
export interface NoPlanDraft {
  readonly code: 'no-draft';
}

export interface PlanUnknown {
  readonly code: 'plan-unknown';
}

/** The visits to come do not fare well under the plan: it is not put in force without a reason. */
export interface PlanNotPassed {
  readonly code: 'plan-not-passed';
  readonly faults: readonly PlanFault[];
}
