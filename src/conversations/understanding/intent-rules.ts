import type { Intent } from './types.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { isNegatedAt, type JoinedText } from './text/patterns.ts';
import { compilePatterns, phrasesOf, type PlacedPhrase } from './text/notation.ts';

interface Entry {
  readonly rule: number;
  readonly phrase: PlacedPhrase;
}

/** The rules of a language, found by the word that they begin with: a text of some words tries some phrases, not all. */
export interface IntentRules {
  readonly aside?: RegExp;
  readonly rules: readonly { readonly intent: Intent; readonly weight: number }[];
  readonly byWord: ReadonlyMap<string, readonly Entry[]>;
  /** By the beginning of a word, without its "*". */
  readonly byPrefix: ReadonlyMap<string, readonly Entry[]>;
  readonly longestPrefix: number;
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

function add(entries: Map<string, Entry[]>, key: string, entry: Entry): void {
  const known = entries.get(key);
  if (known) known.push(entry);
  else entries.set(key, [entry]);
}

export function intentRulesOf(lexicon: Lexicon): IntentRules {
  const classes = lexicon.classes ?? {};
  const byWord = new Map<string, Entry[]>();
  const byPrefix = new Map<string, Entry[]>();
  lexicon.intents.forEach(([, , patterns], rule) => {
    for (const phrase of phrasesOf(patterns, classes)) {
      for (const first of phrase.firsts) {
        const star = first.indexOf('*');
        if (star < 0) add(byWord, first, { rule, phrase });
        else add(byPrefix, first.slice(0, star), { rule, phrase });
      }
    }
  });
  return {
    ...(lexicon.asides === undefined ? {} : { aside: compilePatterns(lexicon.asides, classes) }),
    rules: lexicon.intents.map(([intent, weight]) => ({ intent, weight })),
    byWord,
    byPrefix,
    longestPrefix: Math.max(0, ...[...byPrefix.keys()].map((prefix) => prefix.length)),
  };
}

/** The words that spoke for an intent, and where they stand. */
export interface Cue {
  readonly index: number;
  readonly text: string;
}

function candidates(word: string, rules: IntentRules): readonly Entry[] {
  const found: Entry[] = [...(rules.byWord.get(word) ?? [])];
  for (let length = Math.min(word.length, rules.longestPrefix); length >= 0; length -= 1) {
    found.push(...(rules.byPrefix.get(word.slice(0, length)) ?? []));
  }
  return found;
}

/** A rule of negative weight takes the force out of the cues that it touches: "no puedo dormir" is no "no puedo". */
function withoutVetoed(cues: readonly (Cue | undefined)[], rules: IntentRules): readonly (Cue | undefined)[] {
  const vetoes = cues.flatMap((cue, rule) => {
    const { intent, weight = 0 } = rules.rules[rule] ?? {};
    return cue && weight < 0 ? [{ intent, from: cue.index, to: cue.index + cue.text.length }] : [];
  });
  return cues.map((cue, rule) => {
    const { intent, weight = 0 } = rules.rules[rule] ?? {};
    if (!cue || weight < 0) return undefined;
    const end = cue.index + cue.text.length;
    return vetoes.some((veto) => veto.intent === intent && veto.from < end && cue.index < veto.to) ? undefined : cue;
  });
}

/** The first cue of every rule that was not denied, by the number of the rule; every word is looked at once, from left to right. */
export function findCues({ text }: JoinedText, rules: IntentRules, lexicon: Lexicon): readonly (Cue | undefined)[] {
  const cues: (Cue | undefined)[] = [];
  const deniedUntil: number[] = [];
  let index = 1;
  for (const word of text.trim().split(' ')) {
    for (const { rule, phrase } of candidates(word, rules)) {
      const intent = rules.rules[rule]?.intent;
      if (intent === undefined || cues[rule] !== undefined || index < (deniedUntil[rule] ?? 0)) continue;
      const expression = phrase.expression();
      expression.lastIndex = index;
      const match = expression.exec(text);
      if (!match) continue;
      const isVeto = (rules.rules[rule]?.weight ?? 0) < 0;
      if (
        isVeto ||
        lexicon.negators.includes(word) ||
        !DENIABLE.includes(intent) ||
        !isNegatedAt(text, index, lexicon)
      ) {
        cues[rule] = { index, text: match[0] };
      } else {
        deniedUntil[rule] = index + match[0].length;
      }
    }
    index += word.length + 1;
  }
  return withoutVetoed(cues, rules);
}
