import type { Relationship } from '../../patients/index.ts';
import type { PatientId, RelatedPersonId } from '../../platform/kernel/ids.ts';
import type { Language } from '../../platform/i18n/language.ts';
import type { Instant } from '../../platform/time/instant.ts';
import type { LocalDate, Zone } from '../../platform/time/wall-time.ts';
import type { Identifier } from '../mapping/identifiers.ts';
import { toFhirPatient } from '../mapping/patient.ts';
import type { PersonContactPoint } from '../mapping/person.ts';
import { toFhirRelatedPerson } from '../mapping/related-person.ts';
import { GENDERS, LANGUAGE_SYSTEM, RELATIONSHIP_SYSTEM, type Sex } from '../mapping/vocabulary.ts';
import { ADDRESS_PARAMETERS, BY_UPDATE, COMMON_PARAMETERS, present, type MirroredRow } from './common-parameters.ts';
import { dateParameter, partialDateParameter, textParameter } from './conditions.ts';
import { phoneticParameter } from './phonetic-parameter.ts';
import { referenceParameter, storedReferenceParameter } from './reference-parameters.ts';
import { BY_ID, defineResourceType } from './resource-type.ts';
import type { SearchParameter } from './search-parameter.ts';
import {
  booleanParameter,
  codeParameter,
  conceptParameter,
  contactParameter,
  identifierParameter,
  NOTHING,
  openCodeParameter,
  splitToken,
  type ContactView,
} from './token-parameters.ts';

function contactParameters(view: ContactView): Readonly<Record<string, SearchParameter>> {
  return {
    phone: contactParameter(view, ['phone', 'whatsapp']),
    email: contactParameter(view, ['email']),
    telecom: contactParameter(view, ['phone', 'whatsapp', 'email']),
  };
}

const NAME = textParameter("given_name || ' ' || family_name", { folded: 'search_name' });
const PERSON_SORTS = {
  _id: BY_ID,
  _lastUpdated: BY_UPDATE,
  family: { column: 'search_text(v.family_name)', type: 'text' },
  given: { column: 'search_text(v.given_name)', type: 'text' },
  name: { column: "coalesce(v.search_name, '')", type: 'text' },
  birthdate: { column: "coalesce(v.birth_date, 'infinity')", type: 'date' },
} as const;

interface PatientRow extends MirroredRow {
  readonly id: PatientId;
  readonly given_name: string;
  readonly family_name: string;
  readonly birth_date: LocalDate | null;
  readonly sex: Sex | null;
  readonly language: Language | null;
  readonly identifiers: readonly Identifier[];
  readonly active: boolean;
  readonly deceased: boolean;
  readonly contact_points: readonly PersonContactPoint[];
  readonly replaced_by: PatientId | null;
  /** Absent of versions that were kept before it was known. */
  readonly replaces: readonly PatientId[] | null;
}

const STORED_LINK = storedReferenceParameter('link.other', ['Patient', 'RelatedPerson']);
const MERGED_WITH = [referenceParameter('replaced_by', 'Patient'), referenceParameter('replaces[]', 'Patient')];

/** What came, and whom our own directory knows as one person. */
const LINK: SearchParameter = {
  ...STORED_LINK,
  documentation: 'Who is linked: as <type>/<id> or <id>; also who this entry became, and whom it replaces',
  absent: `(${STORED_LINK.absent} and v.replaced_by is null and cardinality(v.replaces) = 0)`,
  condition: (value, scope) => {
    const asked = scope.modifier === 'identifier' ? [STORED_LINK] : [STORED_LINK, ...MERGED_WITH];
    return `(${asked.map((parameter) => parameter.condition(value, scope)).join(' or ')})`;
  },
};

export const patientType = defineResourceType<PatientRow>({
  name: 'Patient',
  view: 'fhir_patient',
  parameters: {
    ...COMMON_PARAMETERS,
    identifier: identifierParameter('identifiers'),
    family: textParameter('family_name'),
    given: textParameter('given_name'),
    name: NAME,
    phonetic: phoneticParameter('Patient'),
    birthdate: dateParameter('birth_date'),
    gender: codeParameter('sex', GENDERS, 'http://hl7.org/fhir/administrative-gender'),
    language: openCodeParameter('language', 'Language of the patient, as a BCP-47 code', LANGUAGE_SYSTEM),
    organization: storedReferenceParameter('managingOrganization', ['Organization']),
    'general-practitioner': storedReferenceParameter('generalPractitioner', [
      'Practitioner',
      'PractitionerRole',
      'Organization',
    ]),
    link: LINK,
    ...ADDRESS_PARAMETERS,
    ...contactParameters({ view: 'fhir_patient_contact', owner: 'patient_id' }),
    active: booleanParameter('active'),
    deceased: booleanParameter('deceased'),
    'death-date': partialDateParameter('v.death_first_day', 'v.death_day_after'),
  },
  sorts: PERSON_SORTS,
  defaultSort: '_id',
  includes: { organization: { path: ['managingOrganization'], targets: ['Organization'] } },
  toFhir: (row) =>
    toFhirPatient({
      id: row.id,
      givenName: row.given_name,
      familyName: row.family_name,
      active: row.active,
      deceased: row.deceased,
      contactPoints: row.contact_points,
      identifiers: row.identifiers,
      version: row.version,
      updatedAt: row.updated_at,
      replaces: row.replaces ?? [],
      ...present('replacedBy', row.replaced_by),
      ...present('birthDate', row.birth_date),
      ...present('sex', row.sex),
      ...present('language', row.language),
      ...present('fhir', row.fhir),
    }),
});

interface RelatedPersonRow extends MirroredRow {
  readonly id: RelatedPersonId;
  readonly patient_id: PatientId;
  readonly relationship: Relationship;
  readonly given_name: string;
  readonly family_name: string;
  readonly birth_date: LocalDate | null;
  readonly sex: Sex | null;
  readonly identifiers: readonly Identifier[];
  readonly contact_points: readonly PersonContactPoint[];
  readonly zone: Zone;
  readonly valid_from: Instant | null;
  readonly valid_until: Instant | null;
  readonly may_book: boolean;
  readonly may_be_told: boolean;
  readonly active: boolean;
}

const STORED_RELATIONSHIP = conceptParameter('relationship');

/** Our own code of everybody, and every code that the source gave. */
const RELATIONSHIP: SearchParameter = {
  ...STORED_RELATIONSHIP,
  documentation: 'What they are to the patient, as system|code, |code or code: our own words and those that came',
  absent: NOTHING,
  condition: (value, scope) => {
    const stored = STORED_RELATIONSHIP.condition(value, scope);
    const { system, code } = splitToken(value);
    if (scope.modifier === 'text' || (system !== undefined && system !== RELATIONSHIP_SYSTEM)) return stored;
    return code === undefined ? 'true' : `(v.relationship = ${scope.bind(code)} or ${stored})`;
  },
};

/** Who may speak for a patient. */
export const relatedPersonType = defineResourceType<RelatedPersonRow>({
  name: 'RelatedPerson',
  view: 'fhir_related_person',
  parameters: {
    ...COMMON_PARAMETERS,
    identifier: identifierParameter('identifiers'),
    patient: referenceParameter('patient_id', 'Patient'),
    relationship: RELATIONSHIP,
    name: NAME,
    phonetic: phoneticParameter('RelatedPerson'),
    birthdate: dateParameter('birth_date'),
    gender: codeParameter('sex', GENDERS, 'http://hl7.org/fhir/administrative-gender'),
    ...ADDRESS_PARAMETERS,
    ...contactParameters({ view: 'fhir_related_person_contact', owner: 'related_person_id' }),
    active: booleanParameter('active'),
  },
  sorts: PERSON_SORTS,
  defaultSort: '_id',
  includes: { patient: { path: ['patient'], targets: ['Patient'] } },
  toFhir: (row) =>
    toFhirRelatedPerson({
      id: row.id,
      patientId: row.patient_id,
      relationship: row.relationship,
      givenName: row.given_name,
      familyName: row.family_name,
      identifiers: row.identifiers,
      contactPoints: row.contact_points,
      zone: row.zone,
      mayBook: row.may_book,
      mayBeTold: row.may_be_told,
      active: row.active,
      version: row.version,
      updatedAt: row.updated_at,
      ...present('birthDate', row.birth_date),
      ...present('sex', row.sex),
      ...present('validFrom', row.valid_from),
      ...present('validUntil', row.valid_until),
      ...present('fhir', row.fhir),
    }),
});
