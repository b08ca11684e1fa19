import type { Language } from '../../platform/i18n/language.ts';
import { ABOUT_NOTHING, assessByWords } from '../domain/assess.ts';
import { factsIn } from '../domain/fact.ts';
import type { Match } from '../lexicon/read-text.ts';
import { exampleProtocols } from '../protocols/load-protocols.ts';
import { withoutTalk } from './of-the-call.ts';

/** Words that may not wait, as they were said. */
export interface SaidRedFlag {
  readonly finding: string;
  /** In the text as it came, half-open. */
  readonly span: readonly [number, number];
  /** How urgent the whole text is by its words alone. */
  readonly level: 1 | 2;
}

/** One sentence is said in one turn; longer texts are cut by who asks. */
const MOST_KEPT = 200;
const kept = new Map<string, readonly SaidRedFlag[]>();

function read(text: string, language: Language): readonly SaidRedFlag[] {
  const library = exampleProtocols();
  const { decision, matches } = assessByWords(
    { language, text: withoutTalk(text, language), patient: {}, answers: new Map() },
    library,
  );
  const { level } = decision;
  if (level > 2) return [];
  const urgent = decision.reasons.filter((one) => one.level <= 2);
  const facts = new Set(
    urgent.flatMap(({ protocol, rule }) => {
      const found = library.find(({ id }) => id === protocol)?.rules.find(({ id }) => id === rule.split('+')[0]);
      return found ? factsIn(found.when) : [];
    }),
  );
  const said = matches.filter(({ finding, negated, past }) => !negated && !past && !ABOUT_NOTHING.has(finding));
  const named = said.filter(({ finding }) => facts.has(finding));
  const flagOf = ({ finding, span }: Pick<Match, 'finding' | 'span'>) =>
    ({ finding, span, level: level === 1 ? 1 : 2 }) as const;
  const first = (all: readonly Match[]) =>
    [...new Map(all.toReversed().map((one) => [one.finding, one])).values()].toReversed();
  if (named.length > 0) return first(named).map(flagOf);
  // A number, an age, or what is told as over made it urgent, which no single phrase says.
  return said.length > 0
    ? first(said).map(flagOf)
    : [flagOf({ finding: urgent[0]?.protocol ?? 'urgent', span: [0, text.length] })];
}

/**
 * The words of alarm in a text: none where its words alone are no emergency (level 3 or less). The same words count for every clinic,
 * whether its protocols are signed or not: who says them is told the emergency number and given a person. Pure but for the example
 * protocols, which are read once. Tuned to hear too much rather than too little.
 */
export function redFlagsIn(text: string, language: Language): readonly SaidRedFlag[] {
  const key = `${language} ${text}`;
  const known = kept.get(key);
  if (known) return known;
  const flags = read(text, language);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, flags);
  return flags;
}
