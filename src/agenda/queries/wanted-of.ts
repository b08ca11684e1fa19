import type { Candidate } from '../domain/candidate-days.ts';
import type { Offering } from '../domain/openings.ts';
import type { SearchPlan } from './search-plan.ts';

/** Candidates in order of time, of which the first so many that are free are wanted. */
export interface WantedOf {
  readonly plan: SearchPlan;
  readonly offerings: readonly Offering[];
  readonly batch: readonly Candidate[];
  readonly limit: number;
}
