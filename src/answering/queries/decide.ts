import { getClinic, listSites } from '../../identity/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { compareAnswers, type AnswerComparison, type PastCall } from '../domain/compare-answers.ts';
import { decideAnswer, type AnswerDecision, type AnsweringFacts, type IncomingCall } from '../domain/decide-answer.ts';
import type { AnsweringRules } from '../domain/rules.ts';
import { holidaysOf } from '../holidays.ts';
import { verdictOn } from './commercial-numbers.ts';
import { rulesInForce } from './rules.ts';

async function factsFor(ctx: ClinicContext, rules: AnsweringRules): Promise<AnsweringFacts> {
  const [clinic, sites] = await Promise.all([getClinic(ctx), listSites(ctx)]);
  return { zone: clinic.zone, sites: sites.filter(({ active }) => active), holidayOn: holidaysOf(rules.calendar) };
}

/** How a call that comes in now is answered, and by which rules. Two round trips, sent together. */
export async function answerFor(
  ctx: ClinicContext,
  call: IncomingCall,
): Promise<{ readonly rules: AnsweringRules; readonly decision: AnswerDecision }> {
  const [rules, verdict] = await Promise.all([rulesInForce(ctx), verdictOn(ctx, call.from)]);
  const decision = decideAnswer(rules, call, await factsFor(ctx, rules));
  if (verdict === undefined) return { rules, decision };
  return { rules, decision: { ...decision, commercial: rules.commercial.filters && verdict === 'blocked' } };
}

/** How a call would be answered by rules that are not in force: the preview of a draft. */
export async function previewAnswer(
  ctx: ClinicContext,
  rules: AnsweringRules,
  call: IncomingCall,
): Promise<AnswerDecision> {
  return decideAnswer(rules, call, await factsFor(ctx, rules));
}

/** What would have happened to past calls under other rules. The holidays are those of the rules asked about. */
export async function whatWouldHaveHappened(
  ctx: ClinicContext,
  rules: AnsweringRules,
  calls: readonly PastCall[],
): Promise<AnswerComparison> {
  const before = await rulesInForce(ctx);
  const [beforeFacts, afterFacts] = await Promise.all([factsFor(ctx, before), factsFor(ctx, rules)]);
  return compareAnswers({ before, after: rules }, calls, { before: beforeFacts, after: afterFacts });
}
