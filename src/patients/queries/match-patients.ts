import type { ClinicTx } from '../../platform/database/database.ts';
import { assert } from '../../platform/kernel/assert.ts';
import type { PatientId } from '../../platform/kernel/ids.ts';
import { matchPerson, type PatientMatch, type PersonFacts } from '../domain/match-patient.ts';
import { PATIENT_COLUMNS, toPatient, type PatientRow } from '../store/patient-rows.ts';

/** A page of people with more neighbours than this has something wrong with it: a number that hundreds share. */
const MOST_CANDIDATES = 5_000;

/** Everybody who shares a number of a register, a phone, or first name and birth date with somebody of the page. */
const CANDIDATES = `
  with page as (
    select * from jsonb_to_recordset($2::jsonb) as i(n integer, "givenName" text, "birthDate" date, phones text[], identifiers jsonb)
  ), near as (
    select page.n, c.patient_id from page
      join contact_point c on c.clinic_id = $1 and c.address = any(page.phones)
    union
    select page.n, p.id from page join patient p on p.clinic_id = $1 and p.birth_date = page."birthDate"
       and split_part(p.search_name, ' ', 1) = split_part(search_text(page."givenName"), ' ', 1)
    union
    select page.n, i.patient_id from page, jsonb_to_recordset(page.identifiers) as own(system text, value text)
      join patient_identifier i on i.clinic_id = $1 and i.system = own.system and i.value = own.value
  )
  select near.n, ${PATIENT_COLUMNS} from near join patient p on p.clinic_id = $1 and p.id = near.patient_id
   where p.active and not exists (select from patient_alias a where a.clinic_id = $1 and a.alias_id = p.id)
   order by near.n, p.id limit ${MOST_CANDIDATES}`;

/**
 * For each of these people, whether the directory knows them already; in the order given. `leaveOut` says which patients of the
 * directory are not meant, because the source knows them as somebody else.
 */
export async function matchPatients(
  tx: ClinicTx,
  people: readonly PersonFacts[],
  leaveOut: (ids: readonly PatientId[]) => Promise<ReadonlySet<string>>,
): Promise<readonly PatientMatch[]> {
  if (people.length === 0) return [];
  const page = people.map(({ givenName, birthDate, phones, identifiers }, n) => ({
    n,
    givenName,
    birthDate,
    phones,
    identifiers,
  }));
  const rows = await tx.sql<PatientRow & { n: number }>(CANDIDATES, [tx.clinicId, JSON.stringify(page)]);
  assert(rows.length < MOST_CANDIDATES, 'more people alike than one page may have');
  const others = await leaveOut([...new Set(rows.map(({ id }) => id))]);
  return people.map((person, n) => {
    const known = rows
      .filter((row) => row.n === n && !others.has(row.id))
      .map(toPatient)
      .map((patient) => ({
        ...patient,
        phones: patient.contactPoints.filter(({ channel }) => channel !== 'email').map(({ address }) => address),
      }));
    return matchPerson(person, known);
  });
}
