import type { PatientId } from '../../platform/kernel/ids.ts';
import type { LocalDate } from '../../platform/time/wall-time.ts';
import type { Identifier } from './patient.ts';

/** What is known of a person, for finding out whether two entries are one. */
export interface PersonFacts {
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate?: LocalDate | undefined;
  /** E.164. */
  readonly phones: readonly string[];
  readonly identifiers: readonly Identifier[];
}

export type PatientMatch<Id extends string = PatientId> =
  | { readonly kind: 'new' }
  | { readonly kind: 'same'; readonly patientId: Id }
  /** Close to one, or equal to several: a person decides. The closest first. */
  | { readonly kind: 'unsure'; readonly patientIds: readonly Id[] };

/** At or above it two entries are one person; an equal number of a register is enough for it. */
const SAME = 0.9;
/** At or above it a person should look. */
const CLOSE = 0.6;
/** Phone, birth date and both names make 1. Twins at one number share all but the given name: 0.75. */
const WEIGHTS = { phone: 0.3, birthDate: 0.3, family: 0.15, given: 0.25 };

/** Without accents and case: by what two names are compared. */
export function wordsOf(name: string): readonly string[] {
  const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

/** The share of the shorter name's words that the other has too: "García" is all of "García López". */
function likeness(a: string, b: string): number {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  const shorter = Math.min(first.length, second.length);
  if (shorter === 0) return 0;
  return Math.min(1, first.filter((word) => second.includes(word)).length / shorter);
}

function sharedIdentifier(a: PersonFacts, b: PersonFacts): 'equal' | 'different' | 'none' {
  const same = a.identifiers.some((one) =>
    b.identifiers.some((other) => one.system === other.system && one.value === other.value),
  );
  if (same) return 'equal';
  const contradicts = a.identifiers.some((one) => b.identifiers.some((other) => one.system === other.system));
  return contradicts ? 'different' : 'none';
}

/**
 * How likely two entries are one person, 0 to 1. An equal number of one register decides, unless birth dates contradict it, which
 * a person must see; different numbers of one register are two people.
 */
export function likelihoodOfSame(a: PersonFacts, b: PersonFacts): number {
  const contradictory = a.birthDate !== undefined && b.birthDate !== undefined && a.birthDate !== b.birthDate;
  const identifier = sharedIdentifier(a, b);
  if (identifier === 'equal') return contradictory ? CLOSE : 1;
  if (identifier === 'different' || contradictory) return 0;
  return (
    (a.phones.some((phone) => b.phones.includes(phone)) ? WEIGHTS.phone : 0) +
    (a.birthDate !== undefined && a.birthDate === b.birthDate ? WEIGHTS.birthDate : 0) +
    WEIGHTS.family * likeness(a.familyName, b.familyName) +
    WEIGHTS.given * likeness(a.givenName, b.givenName)
  );
}

/** Which of the known people somebody is. Never a guess: two who fit, or one who nearly does, are left to a person. */
export function matchPerson<Id extends string>(
  person: PersonFacts,
  known: readonly (PersonFacts & { readonly id: Id })[],
): PatientMatch<Id> {
  const close = known
    .map((other) => ({ id: other.id, likelihood: likelihoodOfSame(person, other) }))
    .filter(({ likelihood }) => likelihood >= CLOSE)
    .toSorted((a, b) => b.likelihood - a.likelihood || (a.id < b.id ? -1 : 1));
  const [first, second] = close;
  if (!first) return { kind: 'new' };
  if (first.likelihood >= SAME && (!second || second.likelihood < SAME)) return { kind: 'same', patientId: first.id };
  return { kind: 'unsure', patientIds: close.slice(0, 10).map(({ id }) => id) };
}
