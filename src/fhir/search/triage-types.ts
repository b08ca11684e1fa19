import type { Language } from '../../platform/i18n/language.ts';
import { required } from '../../platform/kernel/assert.ts';
import { toIso, type Instant } from '../../platform/time/instant.ts';
import { exampleProtocols, LEVEL_TERMS, type Decision, type Protocol, type TriageRecord } from '../../triage/index.ts';
import { derivedId } from '../files/derived-id.ts';
import {
  publicationStatus,
  questionnaireName,
  questionnaireUrl,
  toFhirQuestionnaire,
} from '../mapping/questionnaire.ts';
import { toFhirQuestionnaireResponse } from '../mapping/questionnaire-response.ts';
import type { FhirJson } from '../mapping/resource.ts';
import { toFhirRiskAssessment } from '../mapping/risk-assessment.ts';
import { PROTOCOL_SYSTEM, QUESTIONNAIRE, TRIAGE_LEVEL_SYSTEM } from '../mapping/vocabulary.ts';
import { present, RECORD_PARAMETERS, RECORD_SORTS, type RecordRow } from './common-parameters.ts';
import { instantParameter, textParameter } from './conditions.ts';
import { referenceParameter } from './reference-parameters.ts';
import { defineResourceType, type SortKey } from './resource-type.ts';
import type { SearchParameter } from './search-parameter.ts';
import { codeParameter, NOTHING, openCodeParameter, splitToken } from './token-parameters.ts';

const protocols: ReadonlyMap<string, Protocol> = new Map(
  exampleProtocols().map((protocol) => [derivedId('triage', ['protocol', protocol.id, protocol.version]), protocol]),
);
const questions = new Map(
  exampleProtocols().flatMap((one) => one.questions.map((question) => [question.id, question])),
);

/** The protocols stand in documents, not in a table: a search looks at a list of them. They are ours, and hashed. */
function protocolRows(): string {
  const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
  const rows = [...protocols].map(([id, protocol]) => {
    const { es, ca, en } = protocol.title;
    const { version } = protocol;
    const name = questionnaireName(protocol.id);
    const columns = [
      questionnaireUrl(protocol.id),
      version,
      publicationStatus(protocol),
      name,
      es,
      [es, ca, en].join(' '),
    ];
    return `(${quoted(id)}::uuid, ${columns.map(quoted).join(', ')})`;
  });
  return `(select c.id as clinic_id, p.*, 1 as version, c.created_at as updated_at from clinic c
    cross join (values ${rows.join(', ')}) p(id, url, protocol_version, status, name, title, titles))`;
}

/** A canonical: to the letter, or `:below` for all that begin with it. */
function uriParameter(column: string): SearchParameter {
  return {
    type: 'uri',
    documentation: 'Canonical URL, without its version',
    modifiers: ['below'],
    absent: NOTHING,
    condition: (value, { bind, modifier }) => {
      const asked = bind(value);
      const below = `starts_with(${column}, rtrim(${asked}, '/') || '/')`;
      return modifier === 'below' ? `(${column} = ${asked} or ${below})` : `${column} = ${asked}`;
    },
  };
}

/** A protocol as the canonical of its questions, with or without `|version`. */
const QUESTIONNAIRE_PARAMETER: SearchParameter = {
  type: 'reference',
  documentation: 'Canonical URL of the Questionnaire, with or without |version',
  modifiers: [],
  absent: NOTHING,
  condition: (value, { bind }) => {
    const [url = '', version] = value.split('|');
    const ofUrl = `'${QUESTIONNAIRE}/' || v.protocol_id = ${bind(url)}`;
    return version === undefined ? ofUrl : `(${ofUrl} and v.protocol_version = ${bind(version)})`;
  },
};

/** A code that stands in a column, of one system. */
function systemCodeParameter(column: string, system: string, documentation: string): SearchParameter {
  return {
    type: 'token',
    documentation,
    modifiers: ['not'],
    absent: NOTHING,
    condition: (value, { bind }) => {
      const token = splitToken(value);
      if (token.system !== undefined && token.system !== system) return NOTHING;
      return token.code === undefined ? 'true' : `${column} = ${bind(token.code)}`;
    },
  };
}

interface QuestionnaireRow extends RecordRow {
  readonly id: string;
}

/** The questions of the triage protocols. */
export const questionnaireType = defineResourceType<QuestionnaireRow>({
  name: 'Questionnaire',
  view: protocolRows(),
  parameters: {
    ...RECORD_PARAMETERS,
    url: uriParameter('v.url'),
    version: openCodeParameter('v.protocol_version', 'Version of the protocol'),
    status: codeParameter(
      'status',
      ['draft', 'active', 'retired', 'unknown'],
      'http://hl7.org/fhir/publication-status',
    ),
    name: textParameter('v.name'),
    title: textParameter('v.title', { folded: 'search_text(v.titles)' }),
  },
  sorts: { ...RECORD_SORTS, name: { column: 'v.name', type: 'text' } },
  defaultSort: 'name',
  includes: {},
  toFhir: ({ id, version, updated_at: updatedAt }) =>
    toFhirQuestionnaire(required(protocols.get(id), 'protocol'), { id, version, lastUpdated: toIso(updatedAt) }),
});

const PATIENT = referenceParameter('patient_id', 'Patient');
const PATIENT_INCLUDES = {
  patient: { path: ['subject'], targets: ['Patient'] },
  subject: { path: ['subject'], targets: ['Patient'] },
} as const;
const BY_DECISION: SortKey = { column: 'v.decided_at', type: 'timestamptz' };

interface AssessedRow extends RecordRow {
  readonly patient_id: string | null;
  readonly decided_at: Instant;
  readonly language: Language;
  readonly is_complete: boolean;
  readonly protocol_id: string;
  readonly protocol_version: string;
}

function assessedOf(row: AssessedRow) {
  return {
    id: row.id,
    decidedAt: row.decided_at,
    language: row.language,
    isComplete: row.is_complete,
    protocol: { id: row.protocol_id, version: row.protocol_version },
    version: row.version,
    updatedAt: row.updated_at,
    ...present('patientId', row.patient_id),
  };
}

interface ResponseRow extends AssessedRow {
  readonly asked_by: FhirJson;
  readonly input: TriageRecord['input'];
}

/** What was told and answered. Written by the triage alone: an assessment is asked for at `/api/v1/triage/assessments`. */
export const questionnaireResponseType = defineResourceType<ResponseRow>({
  name: 'QuestionnaireResponse',
  view: 'fhir_questionnaire_response',
  parameters: {
    ...RECORD_PARAMETERS,
    patient: PATIENT,
    subject: PATIENT,
    authored: instantParameter('decided_at'),
    questionnaire: QUESTIONNAIRE_PARAMETER,
    status: codeParameter(
      "(case when v.is_complete then 'completed' else 'in-progress' end)",
      ['in-progress', 'completed', 'amended', 'entered-in-error', 'stopped'],
      'http://hl7.org/fhir/questionnaire-answers-status',
    ),
  },
  sorts: { ...RECORD_SORTS, authored: BY_DECISION },
  defaultSort: '-authored',
  includes: PATIENT_INCLUDES,
  toFhir: (row) =>
    toFhirQuestionnaireResponse({ ...assessedOf(row), askedBy: row.asked_by, input: row.input }, questions),
});

interface RiskRow extends AssessedRow {
  readonly deadline: Instant | null;
  readonly decision: Decision;
  readonly engine_version: string;
  readonly lexicon_version: string;
}

/** What the triage decided of it. */
export const riskAssessmentType = defineResourceType<RiskRow>({
  name: 'RiskAssessment',
  view: 'fhir_risk_assessment',
  parameters: {
    ...RECORD_PARAMETERS,
    patient: PATIENT,
    subject: PATIENT,
    date: instantParameter('decided_at'),
    method: systemCodeParameter('v.protocol_id', PROTOCOL_SYSTEM, 'The protocol that decided'),
    risk: systemCodeParameter('v.level::text', TRIAGE_LEVEL_SYSTEM, Object.keys(LEVEL_TERMS).join(' | ')),
  },
  sorts: { ...RECORD_SORTS, date: BY_DECISION },
  defaultSort: '-date',
  includes: PATIENT_INCLUDES,
  toFhir: (row) =>
    toFhirRiskAssessment({
      ...assessedOf(row),
      decision: row.decision,
      engineVersion: row.engine_version,
      lexiconVersion: row.lexicon_version,
      ...present('deadline', row.deadline),
    }),
});
