/** How urgent is it? Versioned protocols, own words, one deterministic decision. See README.md. */
export { assessSymptoms, type AssessSymptoms } from './commands/assess-symptoms.ts';
export { getAssessment } from './queries/get-assessment.ts';
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
export type { TriageRefusal } from './errors.ts';
