import type { Facts } from './fact.ts';
import type { Level } from './level.ts';
import { factsIn } from './fact.ts';
import type { Protocol, Question } from './protocol.ts';

/** After the universal screen: the questions of the complaint, its red flags before the rest. */
function inOrder(protocols: readonly Protocol[]): readonly Question[] {
  const screen = protocols.filter(({ entry }) => entry.length === 0).flatMap(({ questions }) => questions);
  const own = protocols.filter(({ entry }) => entry.length > 0).flatMap(({ questions }) => questions);
  return [...screen, ...own.filter(({ redFlag }) => redFlag), ...own.filter(({ redFlag }) => !redFlag)];
}

/**
 * What to ask next, or undefined when there is nothing left or it is time to act: at level 1 nobody is asked anything more.
 * What was only said is asked once, to confirm it, before what was not said.
 */
export function nextQuestion(input: {
  readonly protocols: readonly Protocol[];
  readonly facts: Facts;
  readonly answered: ReadonlySet<string>;
  readonly level: Level;
  /** Only administrative wishes so far: the screen is not held against somebody who wants another hour. */
  readonly isAdministrative: boolean;
}): Question | undefined {
  const { protocols, facts, answered, level, isAdministrative } = input;
  if (level === 1) return undefined;
  const asking = isAdministrative ? protocols.filter(({ entry }) => entry.length > 0) : protocols;
  const open = inOrder(asking).filter(({ id }) => !answered.has(id));
  const isKnown = ({ id, redFlag }: Question) => redFlag && (facts.findings.get(id) === 'yes' || facts.numbers.has(id));
  return open.find(isKnown) ?? open.find(({ id }) => !facts.numbers.has(id) && facts.findings.get(id) !== 'yes');
}

/** Every question of a library by its id. */
export function questionsOf(library: readonly Protocol[]): ReadonlyMap<string, Question> {
  return new Map(library.flatMap(({ questions }) => questions).map((question) => [question.id, question]));
}

/** The red flags of some protocols that can still turn a result into level 1 or 2. */
export function openRedFlags(protocols: readonly Protocol[], answered: ReadonlySet<string>): readonly string[] {
  const urgent = new Set(
    protocols.flatMap(({ rules }) => rules.filter(({ level }) => level <= 2).flatMap(({ when }) => factsIn(when))),
  );
  return protocols
    .flatMap(({ questions }) => questions)
    .filter(({ id }) => urgent.has(id) && !answered.has(id))
    .map(({ id }) => id);
}
