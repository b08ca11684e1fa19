import type { Intent } from './types.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { compilePatterns, isNegatedAt, type JoinedText } from './text/patterns.ts';

export interface IntentRules {
  readonly rules: readonly { readonly intent: Intent; readonly weight: number; readonly expression: RegExp }[];
}

export function intentRulesOf(lexicon: Lexicon): IntentRules {
  return {
    rules: lexicon.intents.map(([intent, weight, patterns]) => ({
      intent,
      weight,
      expression: compilePatterns(patterns),
    })),
  };
}

/** What people ask not to do. "No me llegó la receta" is about the prescription all the same. */
const DENIABLE: readonly Intent[] = [
  'book',
  'move',
  'cancel',
  'confirm',
  'late',
  'complaint',
  'cannot-attend',
  'opt-out',
];

export interface ScoredIntent {
  readonly name: Intent;
  readonly score: number;
}

/**
 * Each cue that was said, and not denied, adds its weight to what is left to certainty. No cue is `other`: a wrong guess costs
 * the caller more than one more question.
 */
export function scoreIntents(joined: JoinedText, rules: IntentRules, lexicon: Lexicon): readonly ScoredIntent[] {
  const doubts = new Map<Intent, number>();
  for (const rule of rules.rules) {
    const said = [...joined.text.matchAll(rule.expression)].some((match) => {
      const saysNo = lexicon.negators.includes(match[0].trim().split(' ')[0] ?? '');
      return saysNo || !DENIABLE.includes(rule.intent) || !isNegatedAt(joined.text, match.index, lexicon);
    });
    if (said) doubts.set(rule.intent, (doubts.get(rule.intent) ?? 1) * (1 - rule.weight));
  }
  const scored = [...doubts].map(([name, doubt]) => ({ name, score: Math.round((1 - doubt) * 1000) / 1000 }));
  scored.sort((a, b) => b.score - a.score);
  return scored.length > 0 ? scored : [{ name: 'other', score: 1 }];
}
