export {
  DEFAULT_RULES,
  type AnsweringRules,
  type AnswerTopic,
  type FixedAnswer,
  type HoursOfDay,
  type Mode,
  type QueueRules,
  type TransferTarget,
  type Words,
} from './domain/rules.ts';
export type { Closure } from './domain/opening-times.ts';
export type { AnswerComparison, PastCall } from './domain/compare-answers.ts';
export type { AnswerDecision, IncomingCall } from './domain/decide-answer.ts';
export type { DraftChanged, NoDraft, PersonasNotPassed, PlaceUnknown, RulesUnknown } from './errors.ts';
export { publicHolidayIn } from './holidays.ts';
export { answeringRulesIn } from './rules-schema.ts';
export { draftRules, type DraftInput } from './commands/draft-rules.ts';
export { countCommercialCall, markNumber } from './commands/mark-number.ts';
export { publishRules, rollBackRules } from './commands/publish-rules.ts';
export { beginTryout, saveTrials, type DraftVersion } from './commands/tryout.ts';
export { TRIAL_FAULTS, tryoutOfDraft, type RulesTrial, type RulesTryout, type TrialFault } from './queries/tryout.ts';
export {
  commercialMonths,
  commercialNumbers,
  filtersCommercialOf,
  type CommercialVerdict,
} from './queries/commercial-numbers.ts';
export { answerFor, previewAnswer, welcomeFor, whatWouldHaveHappened, type PlaceToTell } from './queries/decide.ts';
export { rulesHistory, rulesInForce, standingRules, type AnsweringRulesId, type SavedRules } from './queries/rules.ts';
