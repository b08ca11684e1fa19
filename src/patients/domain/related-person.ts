import type { PatientId, RelatedPersonId } from '../../platform/kernel/ids.ts';
import type { Instant } from '../../platform/time/instant.ts';
import type { LocalDate } from '../../platform/time/wall-time.ts';
import type { ContactAddress, Identifier, Sex } from './patient.ts';

/** What somebody is to the patient. `relay-operator`: speaks for who cannot hear or speak on a telephone, and knows nothing themselves. */
export const RELATIONSHIPS = [
  'parent',
  'child',
  'partner',
  'family',
  'guardian',
  'carer',
  'relay-operator',
  'other',
] as const;
export type Relationship = (typeof RELATIONSHIPS)[number];

/** Somebody who may speak for a patient. */
export interface RelatedPerson {
  readonly id: RelatedPersonId;
  readonly patientId: PatientId;
  readonly relationship: Relationship;
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate?: LocalDate;
  readonly sex?: Sex;
  readonly identifiers: readonly Identifier[];
  readonly contactPoints: readonly (ContactAddress & { readonly rank: number })[];
  /** Half-open; always where absent. */
  readonly validFrom?: Instant;
  readonly validUntil?: Instant;
  /** Nobody may because of being family: somebody has said so. */
  readonly mayBook: boolean;
  readonly mayBeTold: boolean;
  readonly active: boolean;
  readonly version: number;
}

/** `book`: to ask for, move and cancel visits. `be-told`: to hear of them. */
export type SpokenAct = 'book' | 'be-told';

/** Whether somebody may do this for the patient at an instant. */
export function mayActFor(
  person: Pick<RelatedPerson, 'active' | 'validFrom' | 'validUntil' | 'mayBook' | 'mayBeTold'>,
  act: SpokenAct,
  at: Instant,
): boolean {
  const { active, validFrom, validUntil, mayBook, mayBeTold } = person;
  const isInTime = (validFrom === undefined || validFrom <= at) && (validUntil === undefined || at < validUntil);
  return active && isInTime && (act === 'book' ? mayBook : mayBeTold);
}
