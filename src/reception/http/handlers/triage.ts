import type { Language } from '../../../platform/i18n/language.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import { toIso } from '../../../platform/time/instant.ts';
import { recordRead } from '../../../audit/index.ts';
import { warningsOf } from '../../../patients/index.ts';
import { recordingsOfConversation } from '../../../telephony/index.ts';
import {
  agentHintOf,
  assessSymptoms,
  getAssessment,
  isVeiled,
  LEVEL_TERMS,
  overrideOf,
  type Override,
  type Question,
  type TriageAssessment,
} from '../../../triage/index.ts';
import { defineRoute, type Route } from '../define-route.ts';
import { problemOf } from '../refusals.ts';
import { assessmentParams } from '../shapes/triage-governance.ts';
import { triageBody, triageOut, type TriageOut } from '../shapes/triage.ts';
import { RECEPTION_WORDS } from '../../words/words.ts';

/** The emergency number of the European Union. */
const EMERGENCY_NUMBER = '112';

function questionOut(question: Question, language: Language): NonNullable<TriageOut['nextQuestion']> {
  const { id, kind } = question;
  const { yes, no, unknown } = RECEPTION_WORDS[language].answers;
  const options = [
    { value: true, label: yes },
    { value: false, label: no },
    { value: 'unknown', label: unknown },
  ];
  const hint = agentHintOf(question, language);
  return {
    id,
    kind,
    prompt: question.prompt[language],
    ...(hint === undefined ? {} : { hint }),
    ...(kind === 'boolean' ? { options } : {}),
  };
}

function overrideOut({ level, reason, comment, role, at }: Override): NonNullable<TriageOut['overridden']> {
  return { level, reason, ...(comment === undefined ? {} : { comment }), role, at: toIso(at) };
}

/** What was told and what is asked, and nothing by which the decision could be known. */
function veiledOut({ id, mode, input, language, nextQuestion }: TriageAssessment): TriageOut {
  return {
    id,
    veiled: true,
    level: null,
    maxWaitMinutes: null,
    deadline: null,
    disposition: null,
    needsPerson: true,
    words: '',
    reasons: [],
    protocols: [],
    nextQuestion: nextQuestion ? questionOut(nextQuestion, language) : null,
    overridden: null,
    mode,
    told: { text: input.text ?? null, answers: { ...input.answers } },
    matched: [],
  };
}

async function shownTo(ctx: ClinicContext, assessment: TriageAssessment, override?: Override): Promise<TriageOut> {
  return (await isVeiled(ctx, assessment)) ? veiledOut(assessment) : assessmentOut(assessment, override);
}

function assessmentOut(assessment: TriageAssessment, override?: Override): TriageOut {
  const { decision, language, deadline, nextQuestion, matches } = assessment;
  return {
    id: assessment.id,
    veiled: false,
    level: decision.level,
    maxWaitMinutes: decision.maxWaitMinutes ?? null,
    deadline: deadline === undefined ? null : toIso(deadline),
    disposition: decision.disposition,
    needsPerson: decision.needsPerson,
    words: LEVEL_TERMS[decision.level].words[language].replace('{emergency}', EMERGENCY_NUMBER),
    reasons: decision.reasons.map(({ protocol, rule, why, source }) => ({ rule: `${protocol}/${rule}`, why, source })),
    protocols: decision.protocols.map(({ id, version, sha256 }) => ({ id, version, sha256 })),
    nextQuestion: nextQuestion ? questionOut(nextQuestion, language) : null,
    overridden: override ? overrideOut(override) : null,
    mode: assessment.mode,
    told: { text: assessment.input.text ?? null, answers: { ...assessment.input.answers } },
    matched: matches.map(({ finding, span: [from, to], negated }) => ({ finding, span: [from, to], negated })),
  };
}

/** The record names its conversation, and that its calls: what was recorded there with the caller's consent. */
async function recordingsToldIn(
  ctx: ClinicContext,
  { conversationId }: TriageAssessment,
): Promise<NonNullable<TriageOut['recordings']>> {
  if (conversationId === undefined) return [];
  return (await recordingsOfConversation(ctx, conversationId)).map(({ id, callId, startedAt }) => ({
    id,
    callId,
    startedAt: toIso(startedAt),
  }));
}

export const triageRoutes: readonly Route[] = [
  defineRoute({
    method: 'get',
    path: '/triage/assessments/{id}',
    tag: 'Triage',
    summary: 'An assessment as it stands: what was told, what was decided, what to ask next',
    description: 'To finish at the desk what began on the phone, send the further answers with `continues`.',
    policy: 'patient.read',
    status: 200,
    refusals: ['triage-unknown'],
    params: assessmentParams,
    answer: triageOut,
    handle: async ({ ctx, params }) => {
      const found = await getAssessment(ctx, params.id);
      if (!found) throw problemOf({ code: 'triage-unknown' });
      await recordRead(ctx, {
        action: 'triage.read',
        subject: { type: 'RiskAssessment', id: found.id },
        patientId: found.patientId,
      });
      return {
        ...(await shownTo(ctx, found, await overrideOf(ctx, found.id))),
        recordings: await recordingsToldIn(ctx, found),
      };
    },
  }),
  defineRoute({
    method: 'post',
    path: '/triage/assessments',
    tag: 'Triage',
    summary: 'How urgent is it? From a text alone, or question by question',
    description:
      'By the protocols that a clinician of the clinic has signed and put to use; of a sample clinic (`mode: "example"`) by all examples ' +
      'of the house, signed or not: not for use with real patients. Words only propose, a "no" in a text clears nothing, ' +
      'an unknown is never a "no". To go on, send the answers so far together with the next one. What is refused carries ' +
      '`needsPerson: true`: lead the caller to a person.',
    policy: 'agenda.read',
    status: 200,
    refusals: [
      'triage-off',
      'triage-unknown',
      'triage-text-too-long',
      'triage-protocol-unknown',
      'triage-question-unknown',
      'triage-answer-invalid',
      'triage-age-contradiction',
      'triage-patient-unknown',
      'triage-answered-meanwhile',
    ],
    body: triageBody,
    answer: triageOut,
    handle: async ({ ctx, body, caller }) => {
      const warnings = body.patientId ? await warningsOf(ctx, body.patientId) : [];
      const conditions = [...(body.patient.conditions ?? []), ...warnings];
      const result = await assessSymptoms(ctx, {
        ...body,
        patient: { ...body.patient, ...(conditions.length > 0 ? { conditions } : {}) },
        channel: caller.kind === 'staff' ? 'desk' : 'api',
      });
      if (!result.ok) {
        const { code, ...facts } = result.error;
        throw problemOf({ code }, { ...facts, needsPerson: true });
      }
      return shownTo(ctx, result.value);
    },
  }),
];
