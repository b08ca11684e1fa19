import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import type { Language } from '../../platform/i18n/language.ts';
import type { TriageRefusal } from '../errors.ts';
import type { TriageInput } from './assess.ts';
import { UNKNOWN_KINDS } from './fact.ts';
import { questionsOf } from './next-question.ts';
import type { Answer, TriagePatient } from './patient-facts.ts';
import type { Protocol, QuestionKind } from './protocol.ts';

/** Longer texts are refused rather than cut: what matters may stand at the end. */
const MOST_CHARACTERS = 2_000;
const OLDEST_YEARS = 125;
const PREGNANT_YEARS = { from: 8, to: 60 } as const;

export interface PatientTold {
  readonly ageYears?: number | undefined;
  /** The whole age in months, not what is over the years. */
  readonly ageMonths?: number | undefined;
  readonly sex?: TriagePatient['sex'];
  readonly pregnant?: boolean | undefined;
  readonly conditions?: readonly string[] | undefined;
}

export interface TriageRequest {
  readonly language: Language;
  readonly patient: PatientTold;
  readonly text?: string | undefined;
  /** `id` or `id@version`. */
  readonly protocol?: string | undefined;
  readonly answers?: Readonly<Record<string, unknown>> | undefined;
}

/** What is possible to answer, by the kind of the question. */
const RANGES: Readonly<Record<Exclude<QuestionKind, 'boolean'>, readonly [from: number, to: number]>> = {
  temperature: [30, 45],
  'scale0-10': [0, 10],
  number: [0, 2_000],
};

function answerOf(value: unknown, kind: QuestionKind): Answer | undefined {
  if (value === 'unknown') return { unknown: 'dont-know' };
  const unknown = UNKNOWN_KINDS.find((one) => one === value);
  if (unknown) return { unknown };
  if (kind === 'boolean') {
    if (typeof value === 'boolean') return value;
    return value === 'yes' ? true : value === 'no' ? false : undefined;
  }
  const [from, to] = RANGES[kind];
  return typeof value === 'number' && value >= from && value <= to ? value : undefined;
}

function expectedOf(kind: QuestionKind): string {
  return kind === 'boolean' ? 'true, false or "unknown"' : `a number from ${RANGES[kind].join(' to ')} or "unknown"`;
}

function answersOf(
  told: Readonly<Record<string, unknown>>,
  library: readonly Protocol[],
): Result<ReadonlyMap<string, Answer>, TriageRefusal> {
  const questions = questionsOf(library);
  const answers = new Map<string, Answer>();
  // In the order of their names, so that the order of answering is nowhere in the record.
  for (const id of Object.keys(told).toSorted()) {
    const question = questions.get(id);
    if (!question) return refuse({ code: 'triage-question-unknown', question: id });
    const answer = answerOf(told[id], question.kind);
    if (answer === undefined) {
      return refuse({ code: 'triage-answer-invalid', question: id, expected: expectedOf(question.kind) });
    }
    answers.set(id, answer);
  }
  return ok(answers);
}

function contradictionIn(patient: PatientTold): string | undefined {
  const { ageYears, ageMonths, pregnant } = patient;
  const years = ageYears ?? (ageMonths === undefined ? undefined : ageMonths / 12);
  if (years !== undefined && (years < 0 || years > OLDEST_YEARS)) return 'nobody is of that age';
  if (ageYears !== undefined && ageMonths !== undefined && Math.floor(ageMonths / 12) !== Math.floor(ageYears)) {
    return 'ageYears and ageMonths tell different ages; ageMonths is the whole age in months';
  }
  if (pregnant === true && years !== undefined && (years < PREGNANT_YEARS.from || years > PREGNANT_YEARS.to)) {
    return 'a pregnancy is not possible at that age';
  }
  return undefined;
}

function protocolOf(named: string, library: readonly Protocol[]): Protocol | undefined {
  const [id, version] = named.split('@');
  return library.find((one) => one.id === id && (version === undefined || one.version === version));
}

/** A request as the engine takes it, or why it is refused. */
export function checkInput(request: TriageRequest, library: readonly Protocol[]): Result<TriageInput, TriageRefusal> {
  const { language, patient, text, protocol } = request;
  if (text !== undefined && text.length > MOST_CHARACTERS) {
    return refuse({ code: 'triage-text-too-long', most: MOST_CHARACTERS });
  }
  const detail = contradictionIn(patient);
  if (detail !== undefined) return refuse({ code: 'triage-age-contradiction', detail });
  const named = protocol === undefined ? undefined : protocolOf(protocol, library);
  if (protocol !== undefined && !named) return refuse({ code: 'triage-protocol-unknown', protocol });
  const answers = answersOf(request.answers ?? {}, library);
  if (!answers.ok) return answers;
  const { ageYears, sex, pregnant, conditions } = patient;
  const ageMonths = patient.ageMonths ?? (ageYears === undefined ? undefined : ageYears * 12);
  return ok({
    language,
    patient: { ageMonths, sex, pregnant, conditions },
    text,
    protocol: named?.id,
    answers: answers.value,
  });
}
