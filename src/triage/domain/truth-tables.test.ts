import { describe, expect, test } from '@jest/globals';
import { exampleProtocols } from '../protocols/load-protocols.ts';
import { factsIn, truthOf, type Expression, type Facts, type FactValue } from './fact.ts';
import { isNumberFact } from './patient-facts.ts';

/** A rule with more facts than these is looked at in pairs. */
const MOST_BOOLEANS = 12;
const UNKNOWN: FactValue = { unknown: 'dont-know' };

const rules = exampleProtocols().flatMap(({ id, rules: own }) =>
  own.map((rule) => ({ name: `${id}/${rule.id}`, when: rule.when, facts: [...new Set(factsIn(rule.when))] })),
);
const booleans = rules.filter(({ facts }) => !facts.some(isNumberFact));

function factsOf(values: ReadonlyMap<string, FactValue>): Facts {
  return { findings: values, numbers: new Map() };
}

/** What the expression says of facts that are only there or not, by its words alone. */
function plainly(when: Expression, has: ReadonlySet<string>): boolean {
  if (typeof when === 'string') return has.has(when);
  if ('all' in when) return when.all.every((part) => plainly(part, has));
  if ('any' in when) return when.any.some((part) => plainly(part, has));
  if ('of' in when) return when.of.filter((part) => plainly(part, has)).length >= when.atLeast;
  return false;
}

function subset(facts: readonly string[], bits: number): readonly string[] {
  return facts.filter((_fact, at) => (bits >> at) % 2 === 1);
}

/** The order of how much a truth calls for action. */
const ORDER = { false: 0, possible: 1, true: 2 } as const;

describe('the truth table of every rule', () => {
  const small = booleans.filter(({ facts }) => facts.length <= MOST_BOOLEANS);

  test(`of at most ${MOST_BOOLEANS} booleans is what its words say, in every row`, () => {
    expect(small.length).toBeGreaterThan(100);
    const wrong = small.flatMap(({ name, when, facts }) =>
      Array.from({ length: 2 ** facts.length }, (_, bits) => subset(facts, bits)).flatMap((has) => {
        const truth = truthOf(when, factsOf(new Map(has.map((fact) => [fact, 'yes'] as const))));
        return (truth === 'true') === plainly(when, new Set(has)) ? [] : [`${name}: ${has.join('+')}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('only rises when one fact more is known or possible', () => {
    const fallen = small.flatMap(({ name, when, facts }) =>
      Array.from({ length: 2 ** facts.length }, (_, bits) => bits).flatMap((bits) => {
        const has = new Map<string, FactValue>(subset(facts, bits).map((fact) => [fact, 'yes']));
        const before = ORDER[truthOf(when, factsOf(has))];
        return facts.flatMap((fact) => {
          if (has.has(fact)) return [];
          const possible = ORDER[truthOf(when, factsOf(new Map([...has, [fact, UNKNOWN]])))];
          const known = ORDER[truthOf(when, factsOf(new Map([...has, [fact, 'yes' as const]])))];
          return before <= possible && possible <= known ? [] : [`${name}: ${fact}`];
        });
      }),
    );
    expect(fallen).toEqual([]);
  });

  test('of more booleans is what its words say for every pair of them', () => {
    const wrong = booleans
      .filter(({ facts }) => facts.length > MOST_BOOLEANS)
      .flatMap(({ name, when, facts }) =>
        facts.flatMap((one) =>
          facts.flatMap((other) => {
            const has = [one, other];
            const truth = truthOf(when, factsOf(new Map(has.map((fact) => [fact, 'yes'] as const))));
            return (truth === 'true') === plainly(when, new Set(has)) ? [] : [`${name}: ${has.join('+')}`];
          }),
        ),
      );
    expect(wrong).toEqual([]);
  });
});
