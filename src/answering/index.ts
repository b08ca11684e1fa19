export {
  DEFAULT_RULES,
  SCRIPT_KINDS,
  type AnsweringRules,
  type AnswerTopic,
  type FixedAnswer,
  type HoursOfDay,
  type MenuOption,
  type Mode,
  type QueueRules,
  type ScriptKind,
  type Tone,
  type TransferTarget,
  type Words,
} from './domain/rules.ts';
export type { Closure } from './domain/opening-times.ts';
export {
  ANSWER_DIFFERENCES,
  type AnswerComparison,
  type AnswerDifference,
  type PastCall,
} from './domain/compare-answers.ts';
export type { AnswerDecision, IncomingCall } from './domain/decide-answer.ts';
export {
  CALL_ENDS,
  isAsWished,
  TEST_CALLERS,
  type CallEnd,
  type CallTest,
  type CallTestId,
  type TestedInput,
  type TestedTurn,
} from './domain/call-test.ts';
export { keepCallTest, removeCallTest } from './commands/call-tests.ts';
export { callTests, getCallTest } from './queries/call-tests.ts';
export type {
  CallTestUnknown,
  DraftChanged,
  NoDraft,
  PersonasNotPassed,
  PlaceUnknown,
  RulesUnknown,
  TooManyCallTests,
} from './errors.ts';
export { isHolidayFor, publicHolidayIn } from './holidays.ts';
export { answeringRulesIn } from './rules-schema.ts';
export { draftRules, type DraftInput } from './commands/draft-rules.ts';
export { countCommercialCall, markNumber } from './commands/mark-number.ts';
export { publishRules, rollBackRules } from './commands/publish-rules.ts';
export { beginTryout, saveTrials, type TriedRules, type TryoutWanted } from './commands/tryout.ts';
export {
  rulesToTry,
  TRIAL_FAULTS,
  tryoutOfDraft,
  tryoutOfPast,
  type RulesTrial,
  type RulesTryout,
  type TrialFault,
} from './queries/tryout.ts';
export {
  commercialMonths,
  commercialNumbers,
  filtersCommercialOf,
  type CommercialVerdict,
} from './queries/commercial-numbers.ts';
export { answerFor, previewAnswer, welcomeFor, whatWouldHaveHappened, type PlaceToTell } from './queries/decide.ts';
export { rulesHistory, rulesInForce, standingRules, type AnsweringRulesId, type SavedRules } from './queries/rules.ts';
