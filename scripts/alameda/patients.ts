import type { ContactPoint, Identifier, Patient, PatientCommunication } from 'fhir/r4.js';
import { required } from '../../src/platform/kernel/assert.ts';
import { yearsBetween } from '../../src/platform/time/wall-time.ts';
import { isoOn, REFERENCE_DATE, day } from './calendars.ts';
import { CONTACT_CHANNEL, DNI, humanName, ORGANIZATION_ID, referenceTo } from './fhir.ts';
import type { PatientLanguage } from './names.ts';
import type { Person } from './people.ts';

const LANGUAGE_NAMES: Readonly<Record<PatientLanguage, string>> = { es: 'Español', ca: 'Català', en: 'English' };
const DNI_LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';
/** The made-up range of identity numbers: far above what has been issued. */
const FIRST_DNI = 99_100_000;

/** The check letter of a Spanish identity number: the remainder by 23 (Real Decreto 1553/2005, Ministerio del Interior). */
function dniOf(number: number): string {
  return `${number}${required(DNI_LETTERS[number % 23], 'a check letter')}`;
}

function identifiers(person: Person): Identifier[] {
  const record: Identifier = {
    system: 'https://alameda.example/historias',
    value: `H${String(person.number).padStart(5, '0')}`,
  };
  if (yearsBetween(person.birthDate, REFERENCE_DATE) < 18) return [record];
  return [record, { use: 'official', system: DNI, value: dniOf(FIRST_DNI + person.number * 137) }];
}

function emailOf(person: Person): string {
  const plain = [person.given, person.surnames[0] ?? '']
    .map((word) => word.normalize('NFD').replaceAll(/[^A-Za-z]/g, ''))
    .join('.');
  return `${plain.toLowerCase()}.${person.number}@example.org`;
}

function contactPoints(person: Person): ContactPoint[] {
  const phones = person.phones.map((value, index): ContactPoint => {
    return { system: 'phone', value, use: value.startsWith('+346') ? 'mobile' : 'home', rank: index + 1 };
  });
  const [first] = person.phones;
  const points: ContactPoint[] = [...phones];
  if (person.whatsapp && first) {
    points.push({
      extension: [{ url: CONTACT_CHANNEL, valueCode: 'whatsapp' }],
      system: 'phone',
      value: first,
      use: 'mobile',
    });
  }
  if (person.email) points.push({ system: 'email', value: emailOf(person) });
  return points;
}

function communication(person: Person): PatientCommunication[] {
  const speaks = (code: PatientLanguage, preferred: boolean): PatientCommunication => ({
    language: { coding: [{ system: 'urn:ietf:bcp:47', code, display: LANGUAGE_NAMES[code] }] },
    preferred,
  });
  return person.language === 'ca' ? [speaks('ca', true), speaks('es', false)] : [speaks(person.language, true)];
}

function death(person: Person): Pick<Patient, 'deceasedBoolean' | 'deceasedDateTime'> {
  if (person.end === 'deceased-flag') return { deceasedBoolean: true };
  return person.end === 'deceased-date' ? { deceasedDateTime: isoOn(day('2025-12-10'), 7 * 60, person.site) } : {};
}

export function patientResource(person: Person): Patient {
  const telecom = contactPoints(person);
  const city = person.site === 'madrid' ? 'Madrid' : 'Las Palmas de Gran Canaria';
  return {
    resourceType: 'Patient',
    id: person.id,
    identifier: identifiers(person),
    active: person.end !== 'inactive',
    name: [humanName(person.given, person.surnames)],
    ...(telecom.length > 0 ? { telecom } : {}),
    gender: person.gender,
    birthDate: person.birthDate,
    ...death(person),
    address: [{ use: 'home', city, country: 'ES' }],
    communication: communication(person),
    managingOrganization: referenceTo('Organization', ORGANIZATION_ID),
  };
}
