import { decideAnswer, type AnswerDecision, type AnsweringFacts, type IncomingCall } from './decide-answer.ts';
import type { AnsweringRules, Words } from './rules.ts';
import type { Language } from '../../platform/i18n/language.ts';

export interface PastCall extends IncomingCall {
  readonly id: string;
  /** Of the talk; words in other languages are then no difference to it. */
  readonly language?: Language;
  /** Why the talk wanted a person, where it did. */
  readonly reason?: string;
  /** What the desk said of the number meanwhile: it outweighs every list. */
  readonly verdict?: 'blocked' | 'allowed';
}

/** In what a call would have gone otherwise: which way, the hours told, the first words, overflow, people at once, where to. */
export const ANSWER_DIFFERENCES = [
  'way',
  'hours',
  'first-words',
  'overflow',
  'put-through',
  'transfer',
  'waiting',
] as const;
export type AnswerDifference = (typeof ANSWER_DIFFERENCES)[number];

export interface ChangedAnswer {
  readonly callId: string;
  readonly before: AnswerDecision;
  readonly after: AnswerDecision;
  readonly differences: readonly AnswerDifference[];
}

export interface AnswerComparison {
  readonly calls: number;
  /** Those that would have been answered otherwise, in the order given. */
  readonly changed: readonly ChangedAnswer[];
  /** How often each change of way: `automatic` → `people`. */
  readonly counts: readonly { readonly before: string; readonly after: string; readonly calls: number }[];
  /** How many calls each difference touches; a call may have several. */
  readonly differences: readonly { readonly what: AnswerDifference; readonly calls: number }[];
}

/** How a decision is counted: the way a caller would tell them apart. */
function wayOf({ mode, commercial }: AnswerDecision): string {
  return commercial ? 'commercial' : mode.kind;
}

interface Answered {
  readonly rules: AnsweringRules;
  readonly decision: AnswerDecision;
}

function ownWords(words: Words, language: Language | undefined): Words {
  return language === undefined ? words : { [language]: words[language] };
}

/** All that shapes the first thing that the caller hears; the product's own words where the clinic has none. */
function firstWords({ rules, decision }: Answered, { language }: PastCall): unknown {
  const { mode, commercial } = decision;
  const own = (words: Words) => ownWords(words, language);
  if (commercial) return 'commercial';
  if (mode.kind === 'voicemail') return ['voicemail', own(rules.voicemailWords)];
  const { policy, keepDays } = rules.recording;
  const consent = policy === 'ask' ? [own(rules.consentWords), keepDays] : 'unrecorded';
  if (mode.kind === 'people') return [consent, 'people'];
  const closed = mode.kind === 'after-hours' ? own(rules.closedWords) : 'open';
  return [consent, rules.tone, own(rules.greeting), closed, rules.menu, rules.languages];
}

/** Whether a talk that wanted a person would have had one at once. */
function putThrough({ rules, decision }: Answered, reason: string): boolean {
  return decision.mode.kind !== 'after-hours' && rules.queue.priorityReasons.includes(reason);
}

function targetOf({ rules }: Answered, reason: string): unknown {
  const target = rules.targets.find(({ reasons }) => reasons.includes(reason));
  return target && [target.number, target.skill];
}

/** What a caller who waits hears and is promised. */
function waiting({ rules }: Answered, { language }: PastCall): unknown {
  const { mostWaitSeconds, announceEverySeconds, offersCallback } = rules.queue;
  return [mostWaitSeconds, announceEverySeconds, offersCallback, ownWords(rules.holdWords, language)];
}

function differencesOf(call: PastCall, before: Answered, after: Answered): readonly AnswerDifference[] {
  const differs = (of: (answered: Answered) => unknown) => JSON.stringify(of(before)) !== JSON.stringify(of(after));
  const { reason } = call;
  const ofReason = (of: (answered: Answered, reason: string) => unknown) =>
    reason !== undefined && differs((answered) => of(answered, reason));
  const waits = [before, after].some((one) => reason !== undefined && putThrough(one, reason));
  const found: Readonly<Record<AnswerDifference, boolean>> = {
    way: differs(({ decision }) => wayOf(decision)),
    hours: differs(({ decision: { open, opensAt, closedFor } }) => [open, opensAt, closedFor]),
    'first-words': differs((answered) => firstWords(answered, call)),
    overflow: differs(({ decision: { mode } }) => (mode.kind === 'people' ? [mode.rings, mode.overflow] : undefined)),
    'put-through': ofReason(putThrough),
    transfer: waits && ofReason(targetOf),
    waiting: waits && differs((answered) => waiting(answered, call)),
  };
  return ANSWER_DIFFERENCES.filter((what) => found[what]);
}

/** The desk's word on a number counts as it does in a call: more than any list. */
function answered(rules: AnsweringRules, call: PastCall, facts: AnsweringFacts): Answered {
  const decision = decideAnswer(rules, call, facts);
  const { verdict } = call;
  if (verdict === undefined) return { rules, decision };
  return { rules, decision: { ...decision, commercial: rules.commercial.filters && verdict === 'blocked' } };
}

/** What would have happened: the same calls under the rules as they are and as they would be. */
export function compareAnswers(
  rules: { readonly before: AnsweringRules; readonly after: AnsweringRules },
  calls: readonly PastCall[],
  facts: { readonly before: AnsweringFacts; readonly after: AnsweringFacts },
): AnswerComparison {
  const counts = new Map<string, { before: string; after: string; calls: number }>();
  const touched = new Map<AnswerDifference, number>();
  const changed: ChangedAnswer[] = [];
  for (const call of calls) {
    const before = answered(rules.before, call, facts.before);
    const after = answered(rules.after, call, facts.after);
    const way = { before: wayOf(before.decision), after: wayOf(after.decision) };
    const key = `${way.before}>${way.after}`;
    counts.set(key, { ...way, calls: (counts.get(key)?.calls ?? 0) + 1 });
    const differences = differencesOf(call, before, after);
    for (const what of differences) touched.set(what, (touched.get(what) ?? 0) + 1);
    if (differences.length > 0) {
      changed.push({ callId: call.id, before: before.decision, after: after.decision, differences });
    }
  }
  return {
    calls: calls.length,
    changed,
    counts: [...counts.values()].toSorted((a, b) => b.calls - a.calls),
    differences: ANSWER_DIFFERENCES.flatMap((what) => {
      const count = touched.get(what);
      return count === undefined ? [] : [{ what, calls: count }];
    }),
  };
}
