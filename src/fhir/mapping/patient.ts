import { parsePhone, type ContactChannel, type PatientImport } from '../../patients/index.ts';
import { parseLanguage, type Language } from '../../platform/i18n/language.ts';
import type { PatientId } from '../../platform/kernel/ids.ts';
import type { Result } from '../../platform/kernel/result.ts';
import { toIso, type Instant } from '../../platform/time/instant.ts';
import { parseLocalDate, type LocalDate } from '../../platform/time/wall-time.ts';
import { familyName } from './family-name.ts';
import { readIdentifiers, writeIdentifiers, type Identifier } from './identifiers.ts';
import { keptWhereSame, listOf, mergedList } from './kept.ts';
import { currentName } from './practitioner.ts';
import { Reader, resourceReader } from './reader.ts';
import { keptElements, overlay, type FhirJson, type FhirResource, type InvalidResource } from './resource.ts';
import { CONTACT_CHANNEL, CONTACT_CHANNELS, GENDERS, LANGUAGE_SYSTEM, type Sex } from './vocabulary.ts';

export interface PatientContactPoint {
  readonly channel: ContactChannel;
  readonly address: string;
  readonly rank: number;
}

export interface PatientRecord {
  readonly id: PatientId;
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate?: LocalDate;
  readonly sex?: Sex;
  readonly language?: Language;
  readonly active: boolean;
  readonly deceased: boolean;
  readonly contactPoints: readonly PatientContactPoint[];
  readonly identifiers: readonly Identifier[];
  readonly version: number;
  readonly updatedAt: Instant;
  readonly fhir?: FhirJson;
}

interface PersonName {
  readonly givenName: string;
  readonly familyName: string;
}

const PARTIAL_DATE = /^\d{4}(-(0[1-9]|1[0-2]))?$/;
/** What the table of contact points takes; more is an issue, not a shorter list. */
const MOST_TELECOMS = 30;

function readName(resource: Reader): PersonName | undefined {
  const name = currentName(resource);
  if (!name) return undefined;
  const given = name
    .list('given')
    .map((part) => part.text(200))
    .filter(Boolean)
    .join(' ');
  const family = familyName(name) ?? '';
  if (given || family) return { givenName: given, familyName: family };
  const text = name.field('text').text(300);
  return text === undefined ? undefined : { givenName: text, familyName: '' };
}

/** Our contact point for a telecom; undefined for what we do not use: fax, pager, old numbers, numbers that are none. */
function readTelecom(telecom: Reader, index: number): PatientContactPoint | undefined {
  const { system, use } = telecom.json();
  const value = telecom.field('value').text(254);
  const rank = telecom.field('rank').integer({ min: 1, max: 1_000 }) ?? index + 1;
  if (value === undefined || use === 'old') return undefined;
  if (system === 'email') return value.includes('@') ? { channel: 'email', address: value, rank } : undefined;
  const channel = telecom.extension(CONTACT_CHANNEL)?.field('valueCode').required().code(CONTACT_CHANNELS);
  const number = parsePhone(value);
  if (channel === 'whatsapp') return { channel, address: number.ok ? number.value : value, rank };
  if (system !== 'phone' && system !== 'sms') return undefined;
  return number.ok ? { channel: 'phone', address: number.value, rank } : undefined;
}

function readContactPoints(resource: Reader): readonly PatientContactPoint[] {
  const telecoms = resource.list('telecom');
  if (telecoms.length > MOST_TELECOMS)
    resource.field('telecom').refuse('too-long', `has more than ${MOST_TELECOMS} repetitions`);
  const points = new Map<string, PatientContactPoint>();
  for (const [index, telecom] of telecoms.entries()) {
    const point = readTelecom(telecom, index);
    const key = point && `${point.channel} ${point.address}`;
    if (point && key !== undefined && !points.has(key)) points.set(key, point);
  }
  return [...points.values()];
}

function readLanguage(resource: Reader): Language | undefined {
  const spoken = resource.list('communication');
  const preferred = spoken.find((communication) => communication.json()['preferred'] === true) ?? spoken[0];
  const codings = preferred?.field('language').list('coding') ?? [];
  return codings.map((coding) => parseLanguage(coding.json()['code'])).find((language) => language !== undefined);
}

/** A year or a month alone is a FHIR date, but no birth date that a caller can be asked for: it is kept, not read. */
function readBirthDate(resource: Reader): LocalDate | undefined {
  const field = resource.field('birthDate');
  return typeof field.value === 'string' && PARTIAL_DATE.test(field.value) ? undefined : field.date();
}

function readDeceased(resource: Reader): boolean {
  return (
    resource.field('deceasedBoolean').boolean() === true || resource.field('deceasedDateTime').text(40) !== undefined
  );
}

export function fromFhirPatient(json: unknown): Result<PatientImport, InvalidResource> {
  const resource = resourceReader(json, 'Patient');
  const id = resource.field('id').id<PatientId>();
  const name = readName(resource);
  if (!name) resource.field('name').refuse('required', 'needs a name with given or family name');
  const birthDate = readBirthDate(resource);
  const sex = resource.field('gender').code(GENDERS);
  const language = readLanguage(resource);
  const contactPoints = readContactPoints(resource);
  const first = contactPoints.toSorted((a, b) => a.rank - b.rank)[0];
  const facts = {
    active: resource.field('active').boolean() ?? true,
    deceased: readDeceased(resource),
    contactPoints,
    identifiers: readIdentifiers(resource),
    fhir: keptElements(resource.json()),
  };
  return resource.finish(
    id === undefined || name === undefined
      ? undefined
      : {
          id,
          ...name,
          ...(birthDate === undefined ? {} : { birthDate }),
          ...(sex === undefined ? {} : { sex }),
          ...(language === undefined ? {} : { language }),
          ...(first?.channel === 'whatsapp' ? { preferredChannel: 'whatsapp' as const } : {}),
          ...facts,
        },
  );
}

function writeTelecom(point: PatientContactPoint): FhirJson {
  const channel = point.channel === 'whatsapp' ? { extension: [{ url: CONTACT_CHANNEL, valueCode: 'whatsapp' }] } : {};
  return { ...channel, system: point.channel === 'email' ? 'email' : 'phone', value: point.address, rank: point.rank };
}

function writeName(stored: FhirJson | undefined, name: PersonName): readonly FhirJson[] {
  const others = listOf(stored, 'name').filter(({ use }) => use === 'old' || use === 'maiden' || use === 'nickname');
  const text = `${name.givenName} ${name.familyName}`.trim();
  const own = {
    use: 'official',
    text,
    ...(name.familyName === '' ? {} : { family: name.familyName }),
    ...(name.givenName === '' ? {} : { given: [name.givenName] }),
  };
  return [own, ...others];
}

function writeDeceased(patient: PatientRecord): FhirJson {
  const stored = patient.fhir;
  const same = stored !== undefined && readDeceased(new Reader(stored, 'Patient')) === patient.deceased;
  if (same) return {};
  return { deceasedDateTime: undefined, deceasedBoolean: patient.deceased ? true : undefined };
}

export function toFhirPatient(patient: PatientRecord): FhirResource {
  const { id, version, updatedAt, fhir: stored } = patient;
  const reader = new Reader(stored, 'Patient');
  const storedBirthDate = stored?.['birthDate'];
  const partial = parseLocalDate(storedBirthDate) === undefined ? storedBirthDate : undefined;
  return overlay({ resourceType: 'Patient', id, version, lastUpdated: toIso(updatedAt) }, stored, {
    identifier: writeIdentifiers(stored, patient.identifiers),
    active: patient.active,
    name: keptWhereSame<PersonName | undefined>(
      stored?.['name'],
      { stored: readName(reader), own: { givenName: patient.givenName, familyName: patient.familyName } },
      (name) => name && writeName(stored, name),
    ),
    telecom: mergedList(listOf(stored, 'telecom'), patient.contactPoints, {
      keyOf: (telecom) => {
        const point = readTelecom(new Reader(telecom, 'Patient.telecom'), 0);
        return point && `${point.channel} ${point.address}`;
      },
      ownKey: ({ channel, address }) => `${channel} ${address}`,
      write: writeTelecom,
    }),
    gender: patient.sex,
    birthDate: patient.birthDate ?? partial,
    communication: keptWhereSame(
      stored?.['communication'],
      { stored: readLanguage(reader), own: patient.language },
      (language) =>
        language && [{ language: { coding: [{ system: LANGUAGE_SYSTEM, code: language }] }, preferred: true }],
    ),
    ...writeDeceased(patient),
  });
}
