import { isDeepStrictEqual } from 'node:util';
import { MOST_INSURERS, type ContactChannel } from '../../../patients/index.ts';
import type { ClinicTx } from '../../../platform/database/database.ts';
import { byLanguage, writtenAs, type Language } from '../../../platform/i18n/language.ts';
import { ok, refuse, type Result } from '../../../platform/kernel/result.ts';
import { listOf } from '../../mapping/kept.ts';
import { fromFhirPatient } from '../../mapping/patient.ts';
import type { FhirJson } from '../../mapping/resource.ts';
import { LANGUAGE_SYSTEM, type Sex } from '../../mapping/vocabulary.ts';
import { loadByIds } from '../../search/resource-type.ts';
import { resourceTypes } from '../../search/registry.ts';
import { derivedId } from '../derived-id.ts';
import { checkedNew } from '../check-entry.ts';
import { loadSaid, saidBy } from '../imported-rows.ts';
import type { Said } from '../said.ts';
import type { RowFault, RowRefusal } from '../row-refusal.ts';
import type { FileEntry } from '../write-entries.ts';
import { CellFault, emailCell, namesCell, phoneCell, textCell, wordCell } from './cells.ts';
import type { Column } from './columns.ts';
import { areTwo, PatientDirectory } from './patient-directory.ts';
import { DOCUMENT_SYSTEM, naturalKeys, readPerson, type Cells, type Person } from './person.ts';

export interface PatientRow extends Person {
  readonly email?: string;
  readonly sex?: Sex;
  readonly language?: Language;
  /** Who pays; undefined where the cell is empty: it says nothing. */
  readonly insurers?: readonly string[];
}

const SEX_WORDS: Readonly<Record<Sex, readonly string[]>> = {
  female: ['mujer', 'femenino', 'm mujer', 'f', 'dona', 'femeni', 'female', 'woman'],
  male: ['hombre', 'masculino', 'varon', 'h', 'home', 'masculi', 'male', 'man'],
  other: ['otro', 'otra', 'no binario', 'altre', 'no binari', 'other'],
  unknown: ['desconocido', 'no consta', 'desconegut', 'unknown'],
};

const LANGUAGE_WORDS = byLanguage(writtenAs);

/** A row as a person, or the first thing that is wrong with it. Pure. */
export function readPatientRow(cell: Cells<Column<'patients'>>): PatientRow {
  const person = readPerson(cell, textCell('externalId', cell('externalId'), 100));
  if (person.givenName === undefined && !person.familyName) throw new CellFault('givenName', 'missing');
  const second = phoneCell('secondPhone', cell('secondPhone'));
  const email = emailCell('email', cell('email'));
  const sex = wordCell('sex', cell('sex'), SEX_WORDS);
  const language = wordCell('language', cell('language'), LANGUAGE_WORDS);
  const insurers = namesCell('insurer', cell('insurer'), MOST_INSURERS);
  return {
    ...person,
    phones: [...new Set([...person.phones, ...(second === undefined ? [] : [second])])],
    ...(email === undefined ? {} : { email }),
    ...(sex === undefined ? {} : { sex }),
    ...(language === undefined ? {} : { language }),
    ...(insurers === undefined ? {} : { insurers }),
  };
}

/** What a patient is known by when the file is read again: the source's number, the document, or phone, birth date and name. */
function keyOf(person: Person): readonly string[] | undefined {
  if (person.externalId !== undefined) return ['external', person.externalId];
  if (person.document !== undefined) return ['document', person.document];
  const [natural] = naturalKeys(person);
  return natural === undefined ? undefined : ['natural', natural];
}

/** The resource with those cells laid over it whose columns are `fresh`. A phone or an e-mail is added; none is taken away. */
function laidOver(
  base: FhirJson,
  row: PatientRow,
  how: { readonly source: string; readonly fresh: ReadonlySet<string> },
) {
  const { source, fresh } = how;
  const known = fromFhirPatient(base);
  const facts = known.ok ? known.value : undefined;
  const add = (channel: ContactChannel, address: string | undefined) =>
    address === undefined ||
    facts?.contactPoints.some((point) => point.channel === channel && point.address === address)
      ? []
      : [{ system: channel, value: address }];
  const telecom = [
    ...(fresh.has('phones') ? row.phones.flatMap((phone) => add('phone', phone)) : []),
    ...(fresh.has('email') ? add('email', row.email) : []),
  ];
  const numbers = [
    ...(row.externalId === undefined ? [] : [{ system: source, value: row.externalId }]),
    ...(row.document === undefined ? [] : [{ system: DOCUMENT_SYSTEM, value: row.document }]),
  ].filter(({ system, value }) => !facts?.identifiers?.some((one) => one.system === system && one.value === value));
  const { givenName = '', familyName = '' } = row;
  const isRenamed = fresh.has('name') && (facts?.givenName !== givenName || facts.familyName !== familyName);
  const own = {
    use: 'official',
    ...(givenName === '' ? {} : { given: [givenName] }),
    ...(familyName === '' ? {} : { family: familyName }),
  };
  return {
    ...base,
    ...(numbers.length > 0 ? { identifier: [...listOf(base, 'identifier'), ...numbers] } : {}),
    ...(isRenamed
      ? { name: [own, ...listOf(base, 'name').filter(({ use }) => use === 'old' || use === 'maiden')] }
      : {}),
    ...(telecom.length > 0 ? { telecom: [...listOf(base, 'telecom'), ...telecom] } : {}),
    ...(row.sex !== undefined && fresh.has('sex') ? { gender: row.sex } : {}),
    ...(row.birthDate !== undefined && fresh.has('birthDate') ? { birthDate: row.birthDate } : {}),
    ...(row.language !== undefined && fresh.has('language') && facts?.language !== row.language
      ? {
          communication: [{ language: { coding: [{ system: LANGUAGE_SYSTEM, code: row.language }] }, preferred: true }],
        }
      : {}),
  };
}

function cellsOf({ givenName, familyName, phones, insurers: _insurers, ...row }: PatientRow): Said {
  return saidBy({ ...row, name: [givenName, familyName], ...(phones.length > 0 ? { phones } : {}) });
}

interface GoodRow {
  readonly line: number;
  readonly value: PatientRow;
}

/** Turns rows into Patients: whom each means, and what it says anew of them. One for each file. */
export class PatientRows {
  readonly #source: string;
  #directory: PatientDirectory | undefined;
  /** Who stands in this file already, by phone, birth date and name. */
  readonly #inFile = new Map<string, { readonly line: number; readonly person: Person }[]>();

  constructor(source: string) {
    this.#source = source;
  }

  async resolve(tx: ClinicTx, rows: readonly GoodRow[]): Promise<readonly (FileEntry | RowRefusal)[]> {
    this.#directory ??= await PatientDirectory.load(tx, this.#source);
    const meant = rows.map((row) => ({ ...row, patient: this.#whom(tx.clinicId, row) }));
    const ids = meant.flatMap(({ patient }) => (patient.ok ? [patient.value] : []));
    const [found, said] = await Promise.all([
      loadByIds(tx, resourceTypes.Patient, ids),
      loadSaid(
        tx,
        this.#source,
        ids.map((id) => ({ type: 'Patient', id })),
      ),
    ]);
    const standing = new Map(found.map(({ id, resource }) => [id, resource]));
    const entries = meant.map(({ line, value, patient }): FileEntry | RowRefusal => {
      if (!patient.ok) {
        const { column, reason } = patient.error;
        return { line, reason, ...(column === undefined ? {} : { column }) };
      }
      const id = patient.value;
      const base = standing.get(id);
      const before = base && said.get(`Patient/${id}`);
      const now = cellsOf(value);
      const fresh = new Set(Object.keys(now).filter((column) => before?.[column] !== now[column]));
      const resource = laidOver(base ?? { resourceType: 'Patient', id }, value, { source: this.#source, fresh });
      return {
        line,
        type: 'Patient',
        id,
        resource,
        said: { ...before, ...now },
        ...(value.insurers === undefined ? {} : { insurers: { source: this.#source, names: value.insurers } }),
        saysNothingNew: isDeepStrictEqual(resource, base),
      };
    });
    return checkedNew(entries, standing);
  }

  #whom(clinicId: string, { line, value }: GoodRow): Result<string, RowFault & { readonly code: 'patient' }> {
    const refused = (reason: RowFault['reason']) => refuse({ code: 'patient', reason } as const);
    const keys = naturalKeys(value);
    const alike = keys.flatMap((key) => this.#inFile.get(key) ?? []);
    if (alike.some((other) => other.line !== line && !areTwo(other.person, value))) return refused('repeated');
    const known = this.#directory?.find(value);
    if (known && !known.ok) return known;
    const key = keyOf(value);
    const id = known?.value ?? (key && derivedId(clinicId, [this.#source, 'Patient', ...key]));
    if (id === undefined) return refused('no-key');
    for (const natural of keys) {
      const others = (this.#inFile.get(natural) ?? []).filter((other) => other.line !== line);
      this.#inFile.set(natural, [...others, { line, person: value }]);
    }
    return ok(id);
  }
}
