import type { PatientImport } from '../../patients/index.ts';
import { parseLanguage, type Language } from '../../platform/i18n/language.ts';
import type { PatientId } from '../../platform/kernel/ids.ts';
import type { Result } from '../../platform/kernel/result.ts';
import { toIso, type Instant } from '../../platform/time/instant.ts';
import type { LocalDate } from '../../platform/time/wall-time.ts';
import { readIdentifiers, writeIdentifiers, type Identifier } from './identifiers.ts';
import { keptWhereSame, listOf } from './kept.ts';
import {
  ownName,
  ownTelecoms,
  partialBirthDate,
  readBirthDate,
  readContactPoints,
  readName,
  type PersonContactPoint,
} from './person.ts';
import { Reader, resourceReader } from './reader.ts';
import {
  isJsonObject,
  keptElements,
  overlay,
  type FhirJson,
  type FhirResource,
  type InvalidResource,
} from './resource.ts';
import { GENDERS, LANGUAGE_SYSTEM, type Sex } from './vocabulary.ts';

export interface PatientRecord {
  readonly id: PatientId;
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate?: LocalDate;
  readonly sex?: Sex;
  readonly language?: Language;
  readonly active: boolean;
  readonly deceased: boolean;
  readonly contactPoints: readonly PersonContactPoint[];
  readonly identifiers: readonly Identifier[];
  /** Who this entry became, and who became this one. */
  readonly replacedBy?: PatientId;
  readonly replaces?: readonly PatientId[];
  readonly version: number;
  readonly updatedAt: Instant;
  readonly fhir?: FhirJson;
}

function readLanguage(resource: Reader): Language | undefined {
  const spoken = resource.list('communication');
  const preferred = spoken.find((communication) => communication.json()['preferred'] === true) ?? spoken[0];
  const codings = preferred?.field('language').list('coding') ?? [];
  return codings.map((coding) => parseLanguage(coding.json()['code'])).find((language) => language !== undefined);
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

function writeDeceased(patient: PatientRecord): FhirJson {
  const stored = patient.fhir;
  const same = stored !== undefined && readDeceased(new Reader(stored, 'Patient')) === patient.deceased;
  if (same) return {};
  return { deceasedDateTime: undefined, deceasedBoolean: patient.deceased ? true : undefined };
}

/** A link of the stored resource that says what we say, or that would contradict it. */
function isOurs({ type, other }: FhirJson, patient: PatientRecord): boolean {
  if (type === 'replaced-by') return patient.replacedBy !== undefined;
  const reference = isJsonObject(other) ? other['reference'] : undefined;
  return type === 'replaces' && patient.replaces?.some((id) => reference === `Patient/${id}`) === true;
}

function writeLinks(patient: PatientRecord): readonly FhirJson[] | undefined {
  const others = listOf(patient.fhir, 'link').filter((link) => !isOurs(link, patient));
  const write = (type: string) => (id: PatientId) => ({ other: { reference: `Patient/${id}` }, type });
  const replacedBy = patient.replacedBy === undefined ? [] : [patient.replacedBy];
  const links = [
    ...replacedBy.map(write('replaced-by')),
    ...(patient.replaces ?? []).map(write('replaces')),
    ...others,
  ];
  return links.length > 0 ? links : undefined;
}

export function toFhirPatient(patient: PatientRecord): FhirResource {
  const { id, version, updatedAt, fhir: stored } = patient;
  const reader = new Reader(stored, 'Patient');
  return overlay({ resourceType: 'Patient', id, version, lastUpdated: toIso(updatedAt) }, stored, {
    identifier: writeIdentifiers(stored, patient.identifiers),
    active: patient.active,
    name: ownName(stored, { givenName: patient.givenName, familyName: patient.familyName }, 'Patient'),
    telecom: ownTelecoms(stored, patient.contactPoints),
    gender: patient.sex,
    birthDate: patient.birthDate ?? partialBirthDate(stored),
    communication: keptWhereSame(
      stored?.['communication'],
      { stored: readLanguage(reader), own: patient.language },
      (language) =>
        language && [{ language: { coding: [{ system: LANGUAGE_SYSTEM, code: language }] }, preferred: true }],
    ),
    ...writeDeceased(patient),
    link: writeLinks(patient),
  });
}
