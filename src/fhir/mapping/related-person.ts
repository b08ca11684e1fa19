import type { Relationship, RelatedPersonImport } from '../../patients/index.ts';
import type { PatientId, RelatedPersonId } from '../../platform/kernel/ids.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import { toIso, type Instant } from '../../platform/time/instant.ts';
import type { LocalDate, Zone } from '../../platform/time/wall-time.ts';
import { readIdentifiers, writeIdentifiers, type Identifier } from './identifiers.ts';
import { keptReference, keptWhereSame, withExtensions } from './kept.ts';
import { ownPeriod, periodToInterval, readPeriod, type Period } from './period.ts';
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
import { keptElements, overlay, type FhirJson, type FhirResource, type InvalidResource } from './resource.ts';
import { GENDERS, MAY_BE_TOLD, MAY_BOOK, RELATIONSHIP_SYSTEM, type Sex } from './vocabulary.ts';

export interface RelatedPersonFacts {
  readonly id: RelatedPersonId;
  readonly patientId: PatientId;
  readonly relationship: Relationship;
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate?: LocalDate;
  readonly sex?: Sex;
  readonly identifiers: readonly Identifier[];
  readonly contactPoints: readonly PersonContactPoint[];
  readonly period: Period;
  readonly mayBook: boolean;
  readonly mayBeTold: boolean;
  readonly active: boolean;
  readonly fhir: FhirJson;
}

export interface RelatedPersonRecord extends Omit<RelatedPersonFacts, 'period' | 'fhir'> {
  readonly zone: Zone;
  readonly validFrom?: Instant;
  readonly validUntil?: Instant;
  readonly version: number;
  readonly updatedAt: Instant;
  readonly fhir?: FhirJson;
}

const ROLE_CODE = 'http://terminology.hl7.org/CodeSystem/v3-RoleCode';
const ROLE_CLASS = 'http://terminology.hl7.org/CodeSystem/v3-RoleClass';

/** HL7's codes of R4's value set `relatedperson-relationshiptype`, by what they are to us. The first of a line is what we write. */
const ROLES: Readonly<Record<Relationship, readonly string[]>> = {
  parent: [
    'PRN',
    'MTH',
    'FTH',
    'NPRN',
    'NMTH',
    'NFTH',
    'STPPRN',
    'STPMTH',
    'STPFTH',
    'PRNFOST',
    'ADOPTP',
    'ADOPTF',
    'ADOPTM',
  ],
  child: ['CHILD', 'SON', 'DAU', 'NCHILD', 'SONC', 'DAUC', 'CHLDADOPT', 'CHLDFOST', 'STPCHLD'],
  partner: ['SIGOTHR', 'SPS', 'HUSB', 'WIFE', 'DOMPART', 'FMRSPS'],
  family: [
    'FAMMEMB',
    'EXT',
    'SIB',
    'BRO',
    'SIS',
    'GRPRN',
    'GRMTH',
    'GRFTH',
    'AUNT',
    'UNCLE',
    'COUSN',
    'NIENEPH',
    'GRNDCHILD',
  ],
  guardian: ['GUARD', 'HPOWATT', 'DPOWATT', 'POWATT', 'SPOWATT'],
  carer: [],
  'relay-operator': [],
  other: [],
};
const KINDS = Object.keys(ROLES) as readonly Relationship[];

function kindOf({ system, code }: FhirJson): Relationship | undefined {
  if (system === RELATIONSHIP_SYSTEM) return KINDS.find((kind) => kind === code);
  if (system === ROLE_CLASS && code === 'CAREGIVER') return 'carer';
  return system === ROLE_CODE ? KINDS.find((kind) => ROLES[kind].includes(String(code))) : undefined;
}

/** Our own code says most, then HL7's; what neither knows is somebody else. */
function readRelationship(resource: Reader): Relationship {
  const codings = resource.list('relationship').flatMap((concept) => concept.list('coding'));
  const own = codings.filter((coding) => coding.json()['system'] === RELATIONSHIP_SYSTEM);
  for (const coding of own)
    if (!kindOf(coding.json())) coding.field('code').refuse('value', `expected one of ${KINDS.join(', ')}`);
  const kinds = [...own, ...codings].flatMap((coding) => kindOf(coding.json()) ?? []);
  return kinds[0] ?? 'other';
}

function writeRelationship(kind: Relationship): readonly FhirJson[] {
  const [role] = ROLES[kind];
  const standard =
    kind === 'carer'
      ? [{ system: ROLE_CLASS, code: 'CAREGIVER' }]
      : role === undefined
        ? []
        : [{ system: ROLE_CODE, code: role }];
  return [{ coding: [{ system: RELATIONSHIP_SYSTEM, code: kind }, ...standard] }];
}

function readRight(resource: Reader, url: string): boolean {
  return resource.extension(url)?.field('valueBoolean').required().boolean() ?? false;
}

export function fromFhirRelatedPerson(json: unknown): Result<RelatedPersonFacts, InvalidResource> {
  const resource = resourceReader(json, 'RelatedPerson');
  const id = resource.field('id').id<RelatedPersonId>();
  const patientId = resource.field('patient').required().referenceTo<PatientId>('Patient');
  const name = readName(resource);
  if (!name) resource.field('name').refuse('required', 'needs a name with given or family name');
  const birthDate = readBirthDate(resource);
  const sex = resource.field('gender').code(GENDERS);
  const facts = {
    relationship: readRelationship(resource),
    identifiers: readIdentifiers(resource),
    contactPoints: readContactPoints(resource),
    period: readPeriod(resource.field('period')),
    mayBook: readRight(resource, MAY_BOOK),
    mayBeTold: readRight(resource, MAY_BE_TOLD),
    active: resource.field('active').boolean() ?? true,
    fhir: keptElements(resource.json()),
  };
  return resource.finish(
    id === undefined || patientId === undefined || name === undefined
      ? undefined
      : {
          id,
          patientId,
          ...name,
          ...(birthDate === undefined ? {} : { birthDate }),
          ...(sex === undefined ? {} : { sex }),
          ...facts,
        },
  );
}

/** What the directory is to write. A day of the period is meant where the clinic is. */
export function relatedPersonImportOf(
  { period, ...facts }: RelatedPersonFacts,
  zone: Zone,
): Result<RelatedPersonImport, InvalidResource> {
  const { start, end } = periodToInterval(period, zone);
  if (start !== undefined && end !== undefined && end <= start) {
    const issue = { path: 'RelatedPerson.period.end', code: 'value', diagnostics: 'is before the start' } as const;
    return refuse({ code: 'invalid-resource', issues: [issue] });
  }
  return ok({
    ...facts,
    ...(start === undefined ? {} : { validFrom: start }),
    ...(end === undefined ? {} : { validUntil: end }),
  });
}

/** A right is said where it is given, or where the source spoke of it. */
function rightExtension(resource: Reader, url: string, right: boolean): FhirJson | undefined {
  return right || resource.extension(url) ? { url, valueBoolean: right } : undefined;
}

export function toFhirRelatedPerson(person: RelatedPersonRecord): FhirResource {
  const { id, version, updatedAt, validFrom, validUntil, zone, fhir: stored } = person;
  const reader = new Reader(stored, 'RelatedPerson');
  const rights = [
    rightExtension(reader, MAY_BOOK, person.mayBook),
    rightExtension(reader, MAY_BE_TOLD, person.mayBeTold),
  ];
  return overlay({ resourceType: 'RelatedPerson', id, version, lastUpdated: toIso(updatedAt) }, stored, {
    extension: withExtensions(stored, rights, [MAY_BOOK, MAY_BE_TOLD]),
    identifier: writeIdentifiers(stored, person.identifiers),
    active: person.active,
    patient: keptReference(stored?.['patient'], `Patient/${person.patientId}`),
    relationship: keptWhereSame(
      stored?.['relationship'],
      { stored: readRelationship(reader), own: person.relationship },
      writeRelationship,
    ),
    name: ownName(stored, { givenName: person.givenName, familyName: person.familyName }, 'RelatedPerson'),
    telecom: ownTelecoms(stored, person.contactPoints),
    gender: person.sex,
    birthDate: person.birthDate ?? partialBirthDate(stored),
    period: ownPeriod(stored?.['period'], { start: validFrom, end: validUntil }, zone),
  });
}
