import type { Language } from '../../platform/i18n/language.ts';
import { toIso, type Instant } from '../../platform/time/instant.ts';
import type { Answer, Question, TriageRecord } from '../../triage/index.ts';
import { whoOf } from './audit-event.ts';
import { questionnaireCanonical, TEXT_LINK_ID } from './questionnaire.ts';
import { overlay, type FhirJson, type FhirResource } from './resource.ts';
import { DATA_ABSENT_REASON } from './vocabulary.ts';

export interface AnswersRecord {
  readonly id: string;
  readonly patientId?: string;
  readonly decidedAt: Instant;
  readonly askedBy: FhirJson;
  readonly language: Language;
  readonly input: TriageRecord['input'];
  readonly isComplete: boolean;
  readonly protocol: { readonly id: string; readonly version: string };
  readonly version: number;
  readonly updatedAt: Instant;
}

/** http://terminology.hl7.org/CodeSystem/data-absent-reason by why it is not known. None of them is a "no". */
const ABSENT_REASONS = {
  'dont-know': 'asked-unknown',
  refused: 'asked-declined',
  'no-answer': 'temp-unknown',
  'not-understood': 'error',
} as const;

function answerOf(answer: Answer, kind: Question['kind'] | undefined): FhirJson {
  if (typeof answer === 'boolean') return { valueBoolean: answer };
  if (typeof answer === 'number')
    return kind === 'scale0-10' && Number.isInteger(answer) ? { valueInteger: answer } : { valueDecimal: answer };
  return { extension: [{ url: DATA_ABSENT_REASON, valueCode: ABSENT_REASONS[answer.unknown] }] };
}

/** What somebody told and answered, as it was recorded. `questions`: all of the house, by their ids. */
export function toFhirQuestionnaireResponse(
  record: AnswersRecord,
  questions: ReadonlyMap<string, Question>,
): FhirResource {
  const { id, version, updatedAt, decidedAt, patientId, input, language } = record;
  const text = input.text?.trim() ? [{ linkId: TEXT_LINK_ID, answer: [{ valueString: input.text }] }] : [];
  const answers = Object.entries(input.answers).map(([linkId, answer]) => {
    const question = questions.get(linkId);
    return { linkId, text: question?.prompt[language], answer: [answerOf(answer, question?.kind)] };
  });
  const item = [...text, ...answers];
  const envelope = { resourceType: 'QuestionnaireResponse', id, version, lastUpdated: toIso(updatedAt) };
  return overlay(envelope, undefined, {
    language,
    questionnaire: questionnaireCanonical(record.protocol),
    status: record.isComplete ? 'completed' : 'in-progress',
    subject: patientId === undefined ? undefined : { reference: `Patient/${patientId}` },
    authored: toIso(decidedAt),
    author: whoOf(record.askedBy),
    item: item.length > 0 ? item : undefined,
  });
}
