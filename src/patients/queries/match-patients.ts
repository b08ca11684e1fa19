import type { ClinicTx } from '../../platform/database/database.ts';
import type { PatientId } from '../../platform/kernel/ids.ts';
import { matchPerson, wordsOf, type PatientMatch, type PersonFacts } from '../domain/match-patient.ts';
import { PATIENT_COLUMNS, toPatient, type PatientRow } from '../store/patient-rows.ts';

/** Rows of one answer. A page with more neighbours is asked for in halves: a switchboard's number can stand with hundreds. */
const MOST_CANDIDATES = 5_000;
const MOST_NAMED = 10;

const SHARES_FAMILY =
  'exists (select from unnest(page.families) family where position(search_text(family) in p.search_name) > 0)';

/**
 * Everybody who could be somebody of the page: by a number of a register, by a phone, or by birth date, first name and a family name.
 * Whom `likelihoodOfSame` cannot make close is not read: of another birth date, or with too little in common.
 */
const CANDIDATES = `
  with page as (
    select * from jsonb_to_recordset($2::jsonb) as i(n integer, "givenName" text, families text[], "birthDate" date, phones text[], identifiers jsonb)
  ), near as (
    select page.n, c.patient_id from page
      join contact_point c on c.clinic_id = $1 and c.address = any(page.phones)
      join patient p on p.clinic_id = $1 and p.id = c.patient_id
       and (p.birth_date = page."birthDate" or (coalesce(p.birth_date = page."birthDate", true) and ${SHARES_FAMILY}))
    union
    select page.n, p.id from page join patient p on p.clinic_id = $1 and p.birth_date = page."birthDate"
       and split_part(p.search_name, ' ', 1) = split_part(search_text(page."givenName"), ' ', 1)
       and ${SHARES_FAMILY}
    union
    select page.n, i.patient_id from page, jsonb_to_recordset(page.identifiers) as own(system text, value text)
      join patient_identifier i on i.clinic_id = $1 and i.system = own.system and i.value = own.value
  )
  select near.n, ${PATIENT_COLUMNS} from near join patient p on p.clinic_id = $1 and p.id = near.patient_id
   where p.active and not exists (select from patient_alias a where a.clinic_id = $1 and a.alias_id = p.id)
   order by near.n, p.id limit ${MOST_CANDIDATES}`;

type LeaveOut = (ids: readonly PatientId[]) => Promise<ReadonlySet<string>>;

function neighbours(tx: ClinicTx, people: readonly PersonFacts[]): Promise<readonly (PatientRow & { n: number })[]> {
  const page = people.map(({ givenName, familyName, birthDate, phones, identifiers }, n) => ({
    n,
    givenName,
    families: wordsOf(familyName),
    birthDate,
    phones,
    identifiers,
  }));
  return tx.sql<PatientRow & { n: number }>(CANDIDATES, [tx.clinicId, JSON.stringify(page)]);
}

/**
 * For each of these people, whether the directory knows them already; in the order given. `leaveOut` says which patients of the
 * directory are not meant, because the source knows them as somebody else.
 */
export async function matchPatients(
  tx: ClinicTx,
  people: readonly PersonFacts[],
  leaveOut: LeaveOut,
): Promise<readonly PatientMatch[]> {
  if (people.length === 0) return [];
  const rows = await neighbours(tx, people);
  if (rows.length === MOST_CANDIDATES && people.length > 1) {
    const half = Math.ceil(people.length / 2);
    const first = await matchPatients(tx, people.slice(0, half), leaveOut);
    return [...first, ...(await matchPatients(tx, people.slice(half), leaveOut))];
  }
  const others = await leaveOut([...new Set(rows.map(({ id }) => id))]);
  const near = rows.filter(({ id }) => !others.has(id));
  // One person who is like thousands: never a guess among those who were read.
  if (rows.length === MOST_CANDIDATES && near.length > 0)
    return [{ kind: 'unsure', patientIds: near.slice(0, MOST_NAMED).map((row) => toPatient(row).id) }];
  return people.map((person, n) => {
    const known = near
      .filter((row) => row.n === n)
      .map(toPatient)
      .map((patient) => ({
        ...patient,
        phones: patient.contactPoints.filter(({ channel }) => channel !== 'email').map(({ address }) => address),
      }));
    return matchPerson(person, known);
  });
}
