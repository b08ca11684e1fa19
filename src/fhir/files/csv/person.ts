import type { LocalDate } from '../../../platform/time/wall-time.ts';
import { CellFault, dateCell, documentCell, phoneCell, textCell } from './cells.ts';

/** The system of DNI and NIE, both given out by the police (OID of HL7 Spain). */
export const DOCUMENT_SYSTEM = 'urn:oid:1.3.6.1.4.1.19126.3';

/** A person as a row names them. */
export interface Person {
  /** The number that the source itself gives them. */
  readonly externalId?: string;
  readonly document?: string;
  readonly givenName?: string;
  readonly familyName?: string;
  readonly birthDate?: LocalDate;
  readonly phones: readonly string[];
}

/** The cells of a row by column of ours; '' where the column is not there. */
export type Cells<Column extends string> = (column: Column) => string;

export type PersonColumn =
  'document' | 'givenName' | 'surnames' | 'firstSurname' | 'secondSurname' | 'fullName' | 'birthDate' | 'phone';

interface PersonName {
  readonly givenName?: string;
  readonly familyName?: string;
}

/** "Ruiz Navarro, Carmen" is cut at its comma; a whole name without one is not guessed at: all of it is the given name. */
function nameOf(cell: Cells<PersonColumn>): PersonName {
  const surnames = textCell('surnames', cell('surnames'), 200);
  const first = textCell('firstSurname', cell('firstSurname'), 100);
  const second = textCell('secondSurname', cell('secondSurname'), 100);
  const given = textCell('givenName', cell('givenName'), 200);
  const family = surnames ?? [first, second].filter(Boolean).join(' ');
  if (given !== undefined || family !== '') {
    return { ...(given === undefined ? {} : { givenName: given }), familyName: family };
  }
  const whole = textCell('fullName', cell('fullName'), 300);
  if (whole === undefined) return {};
  const [before = '', after, ...more] = whole.split(',').map((part) => part.trim());
  if (after === undefined) return { givenName: whole, familyName: '' };
  if (more.length > 0 || before === '' || after === '') throw new CellFault('fullName', 'ambiguous');
  return { givenName: after, familyName: before };
}

export function readPerson(cell: Cells<PersonColumn>, externalId: string | undefined): Person {
  const document = documentCell('document', cell('document'));
  const birthDate = dateCell('birthDate', cell('birthDate'));
  const phone = phoneCell('phone', cell('phone'));
  return {
    ...(externalId === undefined ? {} : { externalId }),
    ...(document === undefined ? {} : { document }),
    ...nameOf(cell),
    ...(birthDate === undefined ? {} : { birthDate }),
    phones: phone === undefined ? [] : [phone],
  };
}

/** Without accents, case or double spaces: how two spellings of one name are seen to be the same. */
export function foldName(text: string): string {
  const plain = text.normalize('NFD').replaceAll(/\p{Mark}/gu, '');
  return plain
    .toLowerCase()
    .replaceAll(/[\s.,'’·-]+/g, ' ')
    .trim();
}

function wholeName({ givenName = '', familyName = '' }: PersonName): string {
  return foldName(`${givenName} ${familyName}`);
}

/** Phone, birth date and name: all three, exactly, or nothing. One key for each phone. */
export function naturalKeys(person: Person): readonly string[] {
  const name = wholeName(person);
  if (name === '' || person.birthDate === undefined) return [];
  return person.phones.map((phone) => `${phone} ${person.birthDate} ${name}`);
}
