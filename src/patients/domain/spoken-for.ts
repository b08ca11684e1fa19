import type { PatientId } from '../../platform/kernel/ids.ts';
import type { Instant } from '../../platform/time/instant.ts';
import type { LocalDate } from '../../platform/time/wall-time.ts';
import { namesSame } from './given-name.ts';
import type { Patient } from './patient.ts';
import { mayActFor, type RelatedPerson } from './related-person.ts';

/** What somebody who speaks for a patient may do for them. */
export interface ActingRights {
  readonly mayBook: boolean;
  readonly mayBeTold: boolean;
}

/** Whom a caller, who has said who they are, may mean: themselves, or somebody for whom they may act. */
export interface SpokenFor {
  readonly patientId: PatientId;
  readonly givenName: string;
  readonly familyName: string;
  /** Absent: it is the caller. */
  readonly rights?: ActingRights;
}

/** Somebody at the number, with the patient for whom they are recorded. */
export interface Spokesperson {
  readonly person: Pick<
    RelatedPerson,
    | 'relationship'
    | 'givenName'
    | 'familyName'
    | 'birthDate'
    | 'validFrom'
    | 'validUntil'
    | 'mayBook'
    | 'mayBeTold'
    | 'active'
  >;
  readonly patient: Patient;
}

function rightsOf({ person }: Spokesperson, at: Instant): ActingRights {
  return { mayBook: mayActFor(person, 'book', at), mayBeTold: mayActFor(person, 'be-told', at) };
}

/** Where several people have one number nothing says which of them it is: what one of them may not do, none may. */
function leastRights(all: readonly Spokesperson[], at: Instant): ActingRights {
  const rights = all.map((one) => rightsOf(one, at));
  return { mayBook: rights.every(({ mayBook }) => mayBook), mayBeTold: rights.every(({ mayBeTold }) => mayBeTold) };
}

/** A number of who speaks for many says nothing of whose call it is. */
export function isRelay(all: readonly Spokesperson[]): boolean {
  return all.some(({ person }) => person.relationship === 'relay-operator' && person.active);
}

interface Told {
  readonly birthDate: LocalDate;
  readonly givenName?: string;
}

/** The caller themselves among who is recorded at the number: by their own birth date, or as the patient whom it proved. */
function isCaller({ person }: Spokesperson, { birthDate }: Told, self: Patient | undefined): boolean {
  if (person.birthDate !== undefined) return person.birthDate === birthDate;
  return (
    self !== undefined && namesSame(self.givenName, person.givenName) && namesSame(self.familyName, person.familyName)
  );
}

export interface ActingFor {
  readonly people: readonly SpokenFor[];
  /** The birth date is that of the patient, and says already whom it is about. */
  readonly isPatients: boolean;
  /** Somebody is recorded by that date, and may do nothing. */
  readonly isDenied: boolean;
}

function spokenFor(all: readonly Spokesperson[], at: Instant): readonly SpokenFor[] {
  return [...Map.groupBy(all, ({ patient }) => patient.id).values()].flatMap((group): readonly SpokenFor[] => {
    const [first] = group;
    const rights = leastRights(group, at);
    if (!first || (!rights.mayBook && !rights.mayBeTold)) return [];
    const { id: patientId, givenName, familyName } = first.patient;
    return [{ patientId, givenName, familyName, rights }];
  });
}

/**
 * For whom who calls may act: the number is theirs by what is recorded, and a birth date was told, their own or that of the
 * patient. Nobody is named before. `self`: the patient of that number and date, where there is one.
 */
export function actingFor(all: readonly Spokesperson[], told: Told, self: Patient | undefined, at: Instant): ActingFor {
  const wards = all.filter(({ patient }) => patient.birthDate === told.birthDate && patient.id !== self?.id);
  const { givenName } = told;
  const named =
    givenName === undefined ? wards : wards.filter(({ patient }) => namesSame(patient.givenName, givenName));
  const own = all.filter((one) => isCaller(one, told, self) && one.patient.id !== self?.id);
  const isPatients = named.length > 0 && own.length === 0;
  const meant = isPatients ? named : own;
  const people = spokenFor(meant, at);
  return { people, isPatients, isDenied: meant.length > 0 && people.length === 0 };
}
