import type { Language } from '../../platform/i18n/language.ts';
import { truthOf, type Facts } from './fact.ts';
import { LEVEL_TERMS, moreUrgent, raised, type Level } from './level.ts';
import type { Protocol, Rule } from './protocol.ts';
import { TRIAGE_WORDS } from '../words/words.ts';

/** Raised with every change of how rules become a decision, so that a stored one names what made it. */
export const ENGINE_VERSION = '1.8.0';

/** Where a red flag is possible but unknown: a clinician or agent now, not the emergency number. */
const UNKNOWN_GOES_TO: Level = 2;
/** Where nothing fits: a person, and out of hours a call back today. Never routine. */
const NOBODY_KNOWS: Level = 3;

export interface Fired {
  readonly protocol: string;
  readonly rule: string;
  readonly level: Level;
  /** The rule is only possible: something that it looks at is not known. */
  readonly possible: boolean;
  readonly why: string;
  readonly source: string;
}

export interface Decision {
  readonly level: Level;
  readonly maxWaitMinutes: number | undefined;
  readonly disposition: string;
  readonly needsPerson: boolean;
  /** The most urgent first; the first one is what decided. */
  readonly reasons: readonly Fired[];
  readonly protocols: readonly { readonly id: string; readonly version: string; readonly sha256: string }[];
  /** Why a person is needed beside the level: codes, in the order of their finding. */
  readonly doubts: readonly Doubt[];
}

export type Doubt =
  | 'no-protocol'
  | 'unknown-red-flag'
  | 'ages-differ'
  | 'asked-for-person'
  | 'not-understood'
  /** Told as emergencies are told. */
  | 'like-emergencies';

interface Outcome {
  readonly fired: Fired;
  readonly maxWaitMinutes: number | undefined;
  readonly disposition: string;
}

function outcomeOf(protocol: Protocol, rule: Rule, possible: boolean, language: Language): Outcome {
  const level = possible && rule.level < UNKNOWN_GOES_TO ? UNKNOWN_GOES_TO : rule.level;
  const terms = LEVEL_TERMS[level];
  const isOwn = level === rule.level;
  return {
    fired: { protocol: protocol.id, rule: rule.id, level, possible, why: rule.why[language], source: rule.source },
    maxWaitMinutes: (isOwn ? rule.maxWaitMinutes : undefined) ?? terms.maxWaitMinutes,
    disposition: (isOwn ? rule.disposition : undefined) ?? terms.disposition,
  };
}

/** The most urgent of a list that is not empty; among equals the shorter wait, then the order of the document. */
function worstOf(outcomes: readonly Outcome[]): Outcome | undefined {
  return outcomes.toSorted((a, b) => a.fired.level - b.fired.level || waitOf(a) - waitOf(b))[0];
}

function waitOf({ maxWaitMinutes }: Outcome): number {
  return maxWaitMinutes ?? Number.POSITIVE_INFINITY;
}

/** What one protocol says. Undefined: the protocol has no default and none of its rules fired. */
function outcomesOf(protocol: Protocol, facts: Facts, language: Language): readonly Outcome[] {
  const fired = protocol.rules.flatMap((rule) => {
    const truth = truthOf(rule.when, facts);
    return truth === 'false' ? [] : [outcomeOf(protocol, rule, truth === 'possible', language)];
  });
  const usual = protocol.default;
  const base =
    usual && fired.every((one) => one.fired.level >= usual.level)
      ? [...fired, outcomeOf(protocol, { id: 'default', when: '', source: '', ...usual }, false, language)]
      : fired;
  const worst = worstOf(base);
  // A modifier lifts the result once, however many there are; never to level 1, and nothing that is level 2 already.
  if (!worst || worst.fired.level <= 2) return base;
  const modifier = protocol.modifiers.find(
    ({ fact, most = 2 }) => facts.findings.get(fact) === 'yes' && worst.fired.level > most,
  );
  if (!modifier) return base;
  const level = raised(worst.fired.level);
  const terms = LEVEL_TERMS[level];
  const lifted: Outcome = {
    fired: {
      ...worst.fired,
      rule: `${worst.fired.rule}+${modifier.fact}`,
      level,
      why: modifier.why[language],
    },
    maxWaitMinutes: terms.maxWaitMinutes,
    disposition: terms.disposition,
  };
  return [...base, lifted];
}

/**
 * The protocols that a caller's facts lead into, by their entry or by a rule that they fulfil; one that was named comes first. The
 * screen (no entry) always runs.
 */
export function protocolsFor(library: readonly Protocol[], facts: Facts, named?: string): readonly Protocol[] {
  const isOpen = (fact: string) => truthOf(fact, facts) !== 'false';
  return library.filter(
    ({ id, entry, rules }) =>
      id === named ||
      entry.length === 0 ||
      entry.some(isOpen) ||
      rules.some(({ when }) => truthOf(when, facts) === 'true'),
  );
}

/**
 * The decision: the most urgent rule that fired in any of the protocols that apply. Pure and total. A further finding never
 * makes it less urgent: rules are positive only, defaults count only beside them, and modifiers lift.
 */
export function decide(input: {
  readonly library: readonly Protocol[];
  readonly facts: Facts;
  readonly language: Language;
  readonly named?: string | undefined;
  readonly doubts?: readonly Doubt[];
  /** Nothing was heard but what the text is like: it may raise, and never lowers what nobody understood. */
  readonly isGuess?: boolean;
}): Decision {
  const { library, facts, language } = input;
  const applying = protocolsFor(library, facts, input.named);
  const outcomes = applying.flatMap((protocol) => outcomesOf(protocol, facts, language));
  const isLost = !applying.some(({ entry, id }) => entry.length > 0 || id === input.named) && outcomes.length === 0;
  const lost: Outcome = {
    fired: {
      protocol: 'none',
      rule: 'no-protocol',
      level: NOBODY_KNOWS,
      possible: false,
      why: TRIAGE_WORDS[language].noProtocol,
      source: '',
    },
    maxWaitMinutes: LEVEL_TERMS[NOBODY_KNOWS].maxWaitMinutes,
    disposition: 'person-or-callback-today',
  };
  // What was not understood is never routine, whatever was understood or guessed beside it.
  const isDark =
    input.doubts?.includes('not-understood') === true &&
    outcomes.every(({ fired }) => fired.level === 5 || (input.isGuess === true && fired.level > NOBODY_KNOWS));
  const all = outcomes.length === 0 ? [lost] : isDark ? [...outcomes, lost] : outcomes;
  const winner = worstOf(all) ?? lost;
  const level = all.reduce<Level>((worst, one) => moreUrgent(worst, one.fired.level), winner.fired.level);
  const hasUnknown = all.some((one) => one.fired.possible && one.fired.level <= UNKNOWN_GOES_TO);
  const doubts: readonly Doubt[] = [
    ...(isLost || outcomes.length === 0 ? (['no-protocol'] as const) : []),
    ...(hasUnknown ? (['unknown-red-flag'] as const) : []),
    ...(input.doubts ?? []),
  ];
  const wait = Math.min(...all.filter((one) => one.fired.level === level).map(waitOf));
  return {
    level,
    maxWaitMinutes: Number.isFinite(wait) ? wait : undefined,
    disposition: winner.disposition,
    needsPerson: level <= 2 || doubts.length > 0,
    reasons: all.toSorted((a, b) => a.fired.level - b.fired.level || waitOf(a) - waitOf(b)).map(({ fired }) => fired),
    protocols: applying.map(({ id, version, sha256 }) => ({ id, version, sha256 })),
    doubts,
  };
}

/** The same with one more reason that no rule gives: it is told as emergencies are told, so that a person takes over now. It only raises. */
export function likeEmergencies(decision: Decision, language: Language): Decision {
  if (decision.level <= UNKNOWN_GOES_TO) return decision;
  const { maxWaitMinutes, disposition } = LEVEL_TERMS[UNKNOWN_GOES_TO];
  const reason: Fired = {
    protocol: 'none',
    rule: 'like-emergencies',
    level: UNKNOWN_GOES_TO,
    possible: true,
    why: TRIAGE_WORDS[language].likeEmergencies,
    source: '',
  };
  return {
    ...decision,
    level: UNKNOWN_GOES_TO,
    maxWaitMinutes,
    disposition,
    needsPerson: true,
    reasons: [reason, ...decision.reasons],
    doubts: [...decision.doubts, 'like-emergencies'],
  };
}
