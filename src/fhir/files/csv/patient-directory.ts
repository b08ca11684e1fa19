import type { ClinicTx } from '../../../platform/database/database.ts';
import { assert } from '../../../platform/kernel/assert.ts';
import { ok, refuse, type Result } from '../../../platform/kernel/result.ts';
import type { LocalDate } from '../../../platform/time/wall-time.ts';
import type { Identifier } from '../../mapping/identifiers.ts';
import type { RowFault } from '../row-refusal.ts';
import { DOCUMENT_SYSTEM, naturalKeys, type Person } from './person.ts';

interface Known {
  readonly id: string;
  readonly externalId?: string | undefined;
  readonly document?: string | undefined;
}

interface PatientRow {
  readonly id: string;
  readonly given_name: string;
  readonly family_name: string;
  readonly birth_date: LocalDate | null;
  readonly identifiers: readonly Identifier[];
  readonly contact_points: readonly { readonly channel: string; readonly address: string }[];
}

const PAGE = 5_000;
/** More than any clinic that keeps its patients in a spreadsheet. */
const MOST_PATIENTS = 1_000_000;
const FIRST_ID = '00000000-0000-0000-0000-000000000000';

const PATIENTS = `select id, given_name, family_name, birth_date, identifiers, contact_points from fhir_patient
  where clinic_id = $1 and id > $2 order by id limit ${PAGE}`;

type PatientFault = RowFault & { readonly code: 'patient' };

function fault(column: string, reason: RowFault['reason']): PatientFault {
  return { code: 'patient', column, reason };
}

function differs(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

/** Two that bear different numbers of one kind are two people, whatever else they share. */
export function areTwo(a: Omit<Known, 'id'>, b: Omit<Known, 'id'>): boolean {
  return differs(a.externalId, b.externalId) || differs(a.document, b.document);
}

/** Who is known already, by the numbers that a file uses and by phone, birth date and name. Nothing here ever joins two people. */
export class PatientDirectory {
  readonly #byNumber = new Map<string, Known[]>();
  readonly #byNature = new Map<string, Known[]>();

  static async load(tx: ClinicTx, source: string): Promise<PatientDirectory> {
    const directory = new PatientDirectory();
    let after = FIRST_ID;
    for (let read = 0; ; read += PAGE) {
      assert(read <= MOST_PATIENTS, `more than ${MOST_PATIENTS} patients`);
      const rows = await tx.sql<PatientRow>(PATIENTS, [tx.clinicId, after]);
      for (const row of rows) directory.#add(row, source);
      const last = rows.at(-1);
      if (!last || rows.length < PAGE) return directory;
      after = last.id;
    }
  }

  #add(row: PatientRow, source: string): void {
    const numbers = (system: string) =>
      row.identifiers.filter((one) => one.system === system).map(({ value }) => value);
    const [externalId] = numbers(source);
    const [document] = numbers(DOCUMENT_SYSTEM);
    const known: Known = { id: row.id, externalId, document };
    for (const value of numbers(source)) push(this.#byNumber, `external ${value}`, known);
    for (const value of numbers(DOCUMENT_SYSTEM)) push(this.#byNumber, `document ${value}`, known);
    const person: Person = {
      givenName: row.given_name,
      familyName: row.family_name,
      ...(row.birth_date === null ? {} : { birthDate: row.birth_date }),
      phones: row.contact_points.filter(({ channel }) => channel === 'phone').map(({ address }) => address),
    };
    for (const key of naturalKeys(person)) push(this.#byNature, key, known);
  }

  /** The one patient whom a row means; undefined where nobody is known. More than one, or a contradiction, is a refusal. */
  find(person: Person): Result<string | undefined, PatientFault> {
    const numbered = distinct([
      ...((person.externalId !== undefined && this.#byNumber.get(`external ${person.externalId}`)) || []),
      ...((person.document !== undefined && this.#byNumber.get(`document ${person.document}`)) || []),
    ]);
    if (numbered.length > 1) return refuse(fault('document', 'ambiguous'));
    const [one] = numbered;
    if (one) return areTwo(person, one) ? refuse(fault('document', 'ambiguous')) : ok(one.id);
    const alike = distinct(naturalKeys(person).flatMap((key) => this.#byNature.get(key) ?? []));
    const same = alike.filter((known) => !areTwo(person, known));
    return same.length > 1 ? refuse(fault('birthDate', 'ambiguous')) : ok(same[0]?.id);
  }
}

function push(map: Map<string, Known[]>, key: string, known: Known): void {
  const list = map.get(key);
  if (list) list.push(known);
  else map.set(key, [known]);
}

function distinct(all: readonly Known[]): readonly Known[] {
  return [...new Map(all.map((known) => [known.id, known])).values()];
}
