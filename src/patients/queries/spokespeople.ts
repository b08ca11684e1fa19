import type { Instant } from '../../platform/time/instant.ts';
import type { LocalDate } from '../../platform/time/wall-time.ts';
import type { Relationship } from '../domain/related-person.ts';
import type { Spokesperson } from '../domain/spoken-for.ts';
import { PATIENT_COLUMNS, toPatient, type PatientRow } from '../store/patient-rows.ts';

export interface SpokespersonRow extends PatientRow {
  readonly relationship: Relationship;
  readonly own_given_name: string;
  readonly own_family_name: string;
  readonly own_birth_date: LocalDate | null;
  readonly valid_from: Instant | null;
  readonly valid_until: Instant | null;
  readonly may_book: boolean;
  readonly may_be_told: boolean;
  readonly person_active: boolean;
}

/** A care home speaks for as many; who is beyond is helped by a person. */
const MOST = 50;

/** Who is recorded at an address to speak for somebody, with that patient. `$1` clinic, `$2` address. */
export const SPOKESPEOPLE_AT = `select ${PATIENT_COLUMNS}, r.relationship, r.given_name as own_given_name, r.family_name as own_family_name,
    r.birth_date as own_birth_date, r.valid_from, r.valid_until, r.may_book, r.may_be_told, r.active as person_active
  from related_person r join patient p on p.clinic_id = r.clinic_id and p.id = r.patient_id
  where r.clinic_id = $1 and p.active and not p.deceased
    and r.id in (select c.related_person_id from related_person_contact c where c.clinic_id = $1 and c.address = $2)
  order by r.id limit ${MOST}`;

export function toSpokesperson(row: SpokespersonRow): Spokesperson {
  return {
    person: {
      relationship: row.relationship,
      givenName: row.own_given_name,
      familyName: row.own_family_name,
      ...(row.own_birth_date === null ? {} : { birthDate: row.own_birth_date }),
      ...(row.valid_from === null ? {} : { validFrom: row.valid_from }),
      ...(row.valid_until === null ? {} : { validUntil: row.valid_until }),
      mayBook: row.may_book,
      mayBeTold: row.may_be_told,
      active: row.person_active,
    },
    patient: toPatient(row),
  };
}
