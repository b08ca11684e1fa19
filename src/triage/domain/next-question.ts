import { canRaise, type SoFar } from './can-raise.ts';
import { factsIn } from './fact.ts';
import type { Protocol, Question } from './protocol.ts';

/** After the universal screen: the questions of the complaint, its red flags before the rest. */
function inOrder(protocols: readonly Protocol[]): readonly Question[] {
  const screen = protocols.filter(({ entry }) => entry.length === 0).flatMap(({ questions }) => questions);
  const own = protocols.filter(({ entry }) => entry.length > 0).flatMap(({ questions }) => questions);
  return [...screen, ...own.filter(({ redFlag }) => redFlag), ...own.filter(({ redFlag }) => !redFlag)];
}

const YEAR = 12;
/** What only a small child can have, and the age in months from which nobody is asked it. */
const OUTGROWN: Readonly<Record<string, number>> = { 'bulging-fontanelle': 3 * YEAR, 'weak-cry': 6 * YEAR };

/** What is a worse degree of something else: who was asked and has not even that is not asked for more of it. */
const DEGREE_OF: Readonly<Record<string, string>> = { 'cannot-breathe': 'breathless' };

/**
 * What to ask next, or undefined when there is nothing left or it is time to act: at level 1 nobody is asked anything more.
 * What was only said is asked once, to confirm it, before what was not said; of that, only what can still make it more urgent.
 */
export function nextQuestion(
  input: SoFar & {
    /** Only administrative wishes so far: the screen is not held against somebody who wants another hour. */
    readonly isAdministrative: boolean;
    /** Something was taken for milder by all that was told: any further answer may take that back, so that each is asked. */
    readonly isMilder: boolean;
    /** Where it is known. */
    readonly youngestMonths: number | undefined;
  },
): Question | undefined {
  const { applying, facts, answered, level, isAdministrative, isMilder, youngestMonths = 0 } = input;
  if (level === 1) return undefined;
  const asking = isAdministrative ? applying.filter(({ entry }) => entry.length > 0) : applying;
  const outgrown = Object.keys(OUTGROWN).filter((id) => youngestMonths >= (OUTGROWN[id] ?? 0));
  const worse = Object.keys(DEGREE_OF).filter((id) => facts.findings.get(DEGREE_OF[id] ?? '') === 'no');
  const closed = new Set([...answered, ...outgrown, ...worse]);
  const open = inOrder(asking).filter(({ id }) => !closed.has(id));
  const isSaid = ({ id, redFlag }: Question) => redFlag && (facts.findings.get(id) === 'yes' || facts.numbers.has(id));
  const said = open.find(isSaid);
  if (said) return said;
  const raises = canRaise({ ...input, answered: closed });
  return open.find(({ id }) => {
    if (facts.numbers.has(id) || facts.findings.get(id) === 'yes') return false;
    return isMilder || facts.findings.has(id) || raises(id);
  });
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
