/** How urgent is it? Versioned protocols, own words, one deterministic decision. See README.md. */
export { assessSymptoms, type AssessSymptoms } from './commands/assess-symptoms.ts';
export { bindRecordings, type SoundOfTalk } from './commands/bind-recordings.ts';
export { assessmentSeen, judgeShadow, overrideLevel } from './commands/judge-assessment.ts';
export {
  activateProtocol,
  importProtocol,
  retireProtocol,
  setTriageMode,
  signProtocol,
  triageByExamples,
} from './commands/govern-protocols.ts';
export { checkExpiry } from './jobs/watch-expiry.ts';
export { replayTriage } from './jobs/replay-night.ts';
export { onTriagedAppointmentCancelled, onTriagedAppointmentMoved } from './jobs/on-appointment-lost.ts';
export { protocolToSign } from './queries/protocol-to-sign.ts';
export { protocolStandings, triageLibrary } from './queries/triage-library.ts';
export { overrideReport, shadowReport, wouldChange } from './queries/triage-reports.ts';
export { isVeiled, shadowsToJudge, triageSetup } from './queries/triage-setup.ts';
export { triageFigures } from './queries/triage-figures.ts';
export { readOwnProtocol } from './protocols/load-protocols.ts';
export { agentHintOf } from './protocols/agent-hints.ts';
export { SETUP_STEPS, type SetupStep } from './domain/setup.ts';
export { JUDGEMENT_REASONS, type TriageMode } from './domain/governance.ts';
export { weighSymptoms, type Weighed } from './commands/weigh-symptoms.ts';
export { tellsSymptoms } from './queries/tells-symptoms.ts';
export { ageAnswer, fitsAge } from './queries/age-answer.ts';
export { numberAnswer } from './lexicon/read-answer.ts';
export { overrideOf, type Override } from './queries/override-of.ts';
export { getAssessment, lastAssessmentOf, specialtiesOf } from './queries/get-assessment.ts';
export { termsOfBooking, type BookingTerms } from './queries/terms-of-booking.ts';
export { redFlagsIn, type SaidRedFlag } from './queries/red-flags.ts';
/** The protocols of the house: examples that no clinician has signed. Read once; throws where a document is not what was published. */
export { exampleProtocols } from './protocols/load-protocols.ts';
export { assess, assessAbandoned, type Assessment, type TriageInput } from './domain/assess.ts';
export { replay, type Replay, type TriageRecord } from './domain/record.ts';
export { LEVEL_TERMS, type Level, type LevelTerms, type SlotRule } from './domain/level.ts';
export type { Match, TextReading } from './lexicon/read-text.ts';
export type { Answer, TriagePatient } from './domain/patient-facts.ts';
export type { Decision, Doubt, Fired } from './domain/decide.ts';
export type { Protocol, Question, Rule } from './domain/protocol.ts';
export type { TriageAssessment, TriageChannel, TriageId } from './store/assessment-rows.ts';
export type { BookingRefusal, GovernanceRefusal, JudgementRefusal, TriageRefusal } from './errors.ts';
