import type { Language } from '../../platform/i18n/language.ts';
import { toIso, type Instant } from '../../platform/time/instant.ts';
import { LEVEL_TERMS, type Decision } from '../../triage/index.ts';
import { overlay, type FhirResource } from './resource.ts';
import { ACTOR_SYSTEM, PROTOCOL_SYSTEM, TRIAGE_LEVEL_SYSTEM } from './vocabulary.ts';
import { FHIR_WORDS } from '../words/words.ts';

export interface RiskRecord {
  readonly id: string;
  readonly patientId?: string;
  readonly decidedAt: Instant;
  readonly deadline?: Instant;
  readonly language: Language;
  readonly decision: Decision;
  readonly engineVersion: string;
  readonly lexiconVersion: string;
  readonly isComplete: boolean;
  readonly protocol: { readonly id: string; readonly version: string };
  readonly version: number;
  readonly updatedAt: Instant;
}

/** The emergency number of the European Union. */
const EMERGENCY_NUMBER = '112';

/** The levels as `fhir-profiles/codesystem-triage-level.json` names them, the most urgent first. */
const LEVEL_NAMES = ['Emergency', 'Very urgent', 'Urgent', 'Soon', 'Routine'] as const;

/** What the triage decided, and why: the level as the risk, what the caller is told as the mitigation. */
export function toFhirRiskAssessment(record: RiskRecord): FhirResource {
  const { id, version, updatedAt, decidedAt, deadline, patientId, language, decision, protocol } = record;
  const { level, reasons, protocols, disposition } = decision;
  const words = LEVEL_TERMS[level].words[language].replace('{emergency}', EMERGENCY_NUMBER);
  const consulted = protocols.map((one) => `${one.id}@${one.version}`).join(', ');
  const made = `${consulted}; engine ${record.engineVersion}, lexicon ${record.lexiconVersion}`;
  const risk = { system: TRIAGE_LEVEL_SYSTEM, code: String(level), display: LEVEL_NAMES[level - 1] };
  const whenPeriod = deadline === undefined ? undefined : { start: toIso(decidedAt), end: toIso(deadline) };
  const because = reasons.map(({ protocol: of, rule, why, source }) =>
    [`${of}/${rule}: ${why}`, ...(source === '' ? [] : [`(${source})`])].join(' '),
  );
  return overlay({ resourceType: 'RiskAssessment', id, version, lastUpdated: toIso(updatedAt) }, undefined, {
    language,
    status: record.isComplete ? 'final' : 'preliminary',
    method: { coding: [{ system: PROTOCOL_SYSTEM, version: protocol.version, code: protocol.id }], text: made },
    // R4 wants somebody here: who called without a name is named as that, and nothing else.
    subject:
      patientId === undefined ? { display: FHIR_WORDS[language].nobodyKnown } : { reference: `Patient/${patientId}` },
    occurrenceDateTime: toIso(decidedAt),
    performer: { type: 'Device', identifier: { system: `${ACTOR_SYSTEM}/system`, value: 'triage' } },
    basis: [{ reference: `QuestionnaireResponse/${id}` }],
    prediction: [
      {
        outcome: { text: reasons[0]?.why ?? disposition },
        qualitativeRisk: { coding: [risk], text: disposition },
        ...(whenPeriod ? { whenPeriod } : {}),
        rationale: because.join('; '),
      },
    ],
    mitigation: words,
  });
}
