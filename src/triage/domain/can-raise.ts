import { factsIn, truthOf, type Expression, type Facts } from './fact.ts';
import { LEVEL_TERMS, raised, type Level } from './level.ts';
import type { Protocol, Rule } from './protocol.ts';

/** What is decided so far, and what could still be asked. */
export interface SoFar {
  readonly library: readonly Protocol[];
  readonly applying: readonly Protocol[];
  readonly facts: Facts;
  readonly answered: ReadonlySet<string>;
  readonly level: Level;
  readonly maxWaitMinutes: number | undefined;
}

/** The findings that a number may become, by its question. */
const MEASURED: Readonly<Record<string, readonly string[]>> = {
  temperature: ['fever', 'high-fever'],
  'pain-score': ['severe'],
  glucose: ['low-sugar', 'high-sugar'],
  oxygen: ['breathless'],
};

function setBy(question: string): readonly string[] {
  return [question, ...(MEASURED[question] ?? [])];
}

function isKnown(expression: Expression, facts: Facts): boolean {
  return truthOf(expression, facts) !== 'false';
}

function partsOf(expression: Exclude<Expression, string>): readonly Expression[] {
  return 'all' in expression
    ? expression.all
    : 'any' in expression
      ? expression.any
      : 'of' in expression
        ? expression.of
        : [];
}

/** Whether an expression is so, or could become so by what may still be asked. */
function isWithin(expression: Expression, facts: Facts, reach: ReadonlySet<string>): boolean {
  if (isKnown(expression, facts)) return true;
  if (typeof expression === 'string') return reach.has(expression);
  if ('number' in expression) return reach.has(expression.number);
  const within = partsOf(expression).filter((part) => isWithin(part, facts, reach)).length;
  return within >= ('all' in expression ? expression.all.length : 'of' in expression ? expression.atLeast : 1);
}

/** Whether it could become so, with what a question sets being one of the reasons. What is so already hangs on nothing more. */
function hangsOn(expression: Expression, set: readonly string[], facts: Facts, reach: ReadonlySet<string>): boolean {
  if (truthOf(expression, facts) === 'true' || !isWithin(expression, facts, reach)) return false;
  const parts = typeof expression === 'string' ? [] : partsOf(expression);
  if (parts.length === 0) return factsIn(expression).some((fact) => set.includes(fact));
  return parts.some((part) => hangsOn(part, set, facts, reach));
}

/** Everything that may still become known by asking: the open questions, and those of protocols that their answers lead into. */
function reachOf({ library, applying, facts, answered }: SoFar): ReadonlySet<string> {
  const reach = new Set<string>();
  let waiting = library;
  let opened = applying;
  while (opened.length > 0) {
    for (const { questions } of opened)
      for (const { id } of questions) if (!answered.has(id)) for (const fact of setBy(id)) reach.add(fact);
    const before = new Set(opened);
    waiting = waiting.filter((one) => !before.has(one));
    opened = waiting.filter(
      ({ entry, rules }) =>
        entry.some((fact) => reach.has(fact)) || rules.some(({ when }) => isWithin(when, facts, reach)),
    );
  }
  return reach;
}

function isSooner(level: Level, wait: number | undefined, soFar: SoFar): boolean {
  const forever = Number.POSITIVE_INFINITY;
  return level < soFar.level || (level === soFar.level && (wait ?? forever) < (soFar.maxWaitMinutes ?? forever));
}

/**
 * Whether the answer to a question could still make a result more urgent: by a rule that hangs on it, alone or with what else may be
 * asked; by a modifier; or by leading into a protocol whose questions could. Rather too often yes than once too little.
 */
export function canRaise(soFar: SoFar): (question: string) => boolean {
  const { library, applying, facts } = soFar;
  const reach = reachOf(soFar);
  // A modifier that may still be asked is asked for itself; what it lifts is asked once it is there.
  const lifts = ({ fact }: { readonly fact: string }) => facts.findings.get(fact) === 'yes';
  const isSoonerIn = ({ modifiers }: Protocol, { level, maxWaitMinutes }: Pick<Rule, 'level' | 'maxWaitMinutes'>) => {
    const most = Math.min(...modifiers.filter(lifts).map((modifier) => modifier.most ?? 2));
    const lifted = level > 2 && level > most ? raised(level) : level;
    const wait = lifted === level ? maxWaitMinutes : undefined;
    return isSooner(lifted, wait ?? LEVEL_TERMS[lifted].maxWaitMinutes, soFar);
  };
  const rules = library.flatMap((protocol) =>
    protocol.rules.filter((rule) => isSoonerIn(protocol, rule) && isWithin(rule.when, facts, reach)),
  );
  const asks = (question: string, seen: ReadonlySet<string>): boolean => {
    const set = setBy(question);
    if (rules.some(({ when }) => hangsOn(when, set, facts, reach))) return true;
    return library.some((protocol) => {
      const { id, entry, modifiers, questions, default: usual } = protocol;
      if (modifiers.some(({ fact, most = 2 }) => set.includes(fact) && soFar.level > most)) return true;
      if (seen.has(id) || applying.includes(protocol) || !entry.some((fact) => set.includes(fact))) return false;
      if (usual && isSoonerIn(protocol, usual)) return true;
      return questions.some((one) => one.id !== question && asks(one.id, new Set([...seen, id])));
    });
  };
  return (question) => asks(question, new Set());
}
