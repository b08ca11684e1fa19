import { getClinic, listSites, type Site } from '../../identity/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { compareAnswers, type AnswerComparison, type PastCall } from '../domain/compare-answers.ts';
import { decideAnswer, type AnswerDecision, type AnsweringFacts, type IncomingCall } from '../domain/decide-answer.ts';
import type { AnsweringRules, HoursOfDay } from '../domain/rules.ts';
import type { Interval } from '../../platform/time/instant.ts';
import { addDays, localDateOf } from '../../platform/time/wall-time.ts';
import { holidaysOf, specialDays } from '../holidays.ts';
import { commercialNumbers, verdictOn } from './commercial-numbers.ts';
import { closuresOn, openingsAhead, type Closure } from '../domain/opening-times.ts';
import { rulesInForce } from './rules.ts';

async function factsFor(
  ctx: ClinicContext,
  rules: AnsweringRules,
): Promise<Omit<AnsweringFacts, 'sites'> & { readonly sites: readonly Site[] }> {
  const [clinic, sites] = await Promise.all([getClinic(ctx), listSites(ctx)]);
  return { zone: clinic.zone, sites: sites.filter(({ active }) => active), holidayOn: holidaysOf(rules.calendar) };
}

/** How far ahead somebody who answers can say when the clinic is open. */
const DAYS_AHEAD = 14;
/** How far ahead it can say on which days it is closed. */
const CLOSURE_DAYS_AHEAD = 366;

/** A place of the clinic as it is told to who asks: with the hours that count. */
export interface PlaceToTell {
  readonly id: string;
  readonly name: string;
  readonly address?: string;
  readonly hours: readonly HoursOfDay[];
}

/** What a conversation is to know of the house: how it is answered (by a draft, where one is given), where and when it is open. Two round trips, sent together. */
export async function welcomeFor(
  ctx: ClinicContext,
  call: IncomingCall,
  draft?: AnsweringRules,
): Promise<{
  readonly rules: AnsweringRules;
  readonly decision: AnswerDecision;
  readonly places: readonly PlaceToTell[];
  readonly openTimes: readonly Interval[];
  readonly closures: readonly Closure[];
}> {
  const rules = draft ?? (await rulesInForce(ctx));
  const facts = await factsFor(ctx, rules);
  const from = localDateOf(call.at, facts.zone);
  const siteIds = facts.sites.map(({ id }) => id);
  const days = specialDays(rules.calendar, siteIds, { from, to: addDays(from, CLOSURE_DAYS_AHEAD) });
  return {
    rules,
    decision: decideAnswer(rules, call, facts),
    places: facts.sites.map(({ id, name, address, openingHours }) => ({
      id,
      name,
      ...(address === undefined ? {} : { address }),
      hours: rules.hours[id] ?? openingHours,
    })),
    openTimes: openingsAhead(rules, facts.sites, { at: call.at, days: DAYS_AHEAD, holidayOn: facts.holidayOn }),
    closures: closuresOn(rules.calendar, facts.sites, { days, holidayOn: facts.holidayOn }),
  };
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

/**
 * What would have happened to past calls under other rules, with what the desk has said of their numbers since. The holidays are
 * those of the rules asked about. One more round trip than for one call.
 */
export async function whatWouldHaveHappened(
  ctx: ClinicContext,
  rules: AnsweringRules,
  calls: readonly PastCall[],
): Promise<AnswerComparison> {
  const before = await rulesInForce(ctx);
  const [beforeFacts, afterFacts] = await Promise.all([factsFor(ctx, before), factsFor(ctx, rules)]);
  const judged = new Map((await commercialNumbers(ctx)).map(({ number, verdict }) => [number, verdict]));
  const known = calls.map((call): PastCall => {
    const verdict = call.from === undefined ? undefined : judged.get(call.from);
    return verdict === undefined ? call : { ...call, verdict };
  });
  return compareAnswers({ before, after: rules }, known, { before: beforeFacts, after: afterFacts });
}
