import type { FlagId } from '../../platform/kernel/ids.ts';
import type { Instant } from '../../platform/time/instant.ts';

/** FHIR R4's flag-category, all of it. */
export const FLAG_CATEGORIES = [
  'diet',
  'drug',
  'lab',
  'admin',
  'contact',
  'clinical',
  'behavioral',
  'research',
  'advance-directive',
  'safety',
] as const;
export type FlagCategory = (typeof FLAG_CATEGORIES)[number];

export const FLAG_STATUSES = ['active', 'inactive', 'entered-in-error'] as const;
export type FlagStatus = (typeof FLAG_STATUSES)[number];

/** What staff should know of a patient before they speak. Never said to a patient or a caller. */
export interface PatientFlag {
  readonly id: FlagId;
  readonly category?: FlagCategory;
  /** As somebody wrote them: at most 500 characters. */
  readonly words: string;
  readonly validFrom?: Instant;
  readonly validUntil?: Instant;
}
