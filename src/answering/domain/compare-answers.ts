import { decideAnswer, type AnswerDecision, type AnsweringFacts, type IncomingCall } from './decide-answer.ts';
import type { AnsweringRules } from './rules.ts';

export interface PastCall extends IncomingCall {
  readonly id: string;
}

export interface ChangedAnswer {
  readonly callId: string;
  readonly before: AnswerDecision;
  readonly after: AnswerDecision;
}

export interface AnswerComparison {
  readonly calls: number;
  /** Those that would have been answered otherwise, in the order given. */
  readonly changed: readonly ChangedAnswer[];
  /** How often each change of way: `automatic` → `people`. */
  readonly counts: readonly { readonly before: string; readonly after: string; readonly calls: number }[];
}

/** How a decision is counted: the way a caller would tell them apart. */
function wayOf({ mode, commercial }: AnswerDecision): string {
  return commercial ? 'commercial' : mode.kind;
}

/** What would have happened: the same calls under the rules as they are and as they would be. */
export function compareAnswers(
  rules: { readonly before: AnsweringRules; readonly after: AnsweringRules },
  calls: readonly PastCall[],
  facts: { readonly before: AnsweringFacts; readonly after: AnsweringFacts },
): AnswerComparison {
  const counts = new Map<string, { before: string; after: string; calls: number }>();
  const changed: ChangedAnswer[] = [];
  for (const call of calls) {
    const before = decideAnswer(rules.before, call, facts.before);
    const after = decideAnswer(rules.after, call, facts.after);
    const way = { before: wayOf(before), after: wayOf(after) };
    const key = `${way.before}>${way.after}`;
    counts.set(key, { ...way, calls: (counts.get(key)?.calls ?? 0) + 1 });
    if (way.before !== way.after || JSON.stringify(before.mode) !== JSON.stringify(after.mode)) {
      changed.push({ callId: call.id, before, after });
    }
  }
  return { calls: calls.length, changed, counts: [...counts.values()].toSorted((a, b) => b.calls - a.calls) };
}
