import { truthOf, type Expression, type Facts } from '../domain/fact.ts';
import type { ProtocolDocument, ProtocolTest, Rule } from '../domain/protocol.ts';

export function factsOf(told: ProtocolTest['facts']): Facts {
  return {
    findings: new Map(told.flatMap((one) => (typeof one === 'string' ? [[one, 'yes'] as const] : []))),
    numbers: new Map(told.flatMap((one) => (typeof one === 'string' ? [] : [one]))),
  };
}

/** Those of a protocol's own tests that fail, as sentences. */
export function failuresOf(document: Pick<ProtocolDocument, 'id' | 'rules' | 'tests'>): readonly string[] {
  return document.tests.flatMap(({ rule: id, facts, fires, level }) => {
    const rule = document.rules.find((one) => one.id === id);
    const has = rule !== undefined && truthOf(rule.when, factsOf(facts)) === 'true';
    if (has === fires && (!fires || rule?.level === level)) return [];
    return [`${document.id}/${id} ${fires ? 'does not fire as it should' : 'fires'} with ${JSON.stringify(facts)}`];
  });
}

/** Every way to take one part out of an expression, or to move its number. */
function weakened(expression: Expression): readonly Expression[] {
  if (typeof expression === 'string') return [];
  if ('from' in expression)
    return [
      { ...expression, from: expression.from + 0.5 },
      { ...expression, from: expression.from - 0.5 },
    ];
  if ('upTo' in expression)
    return [
      { ...expression, upTo: expression.upTo + 2 },
      { ...expression, upTo: expression.upTo - 2 },
    ];
  const key = 'of' in expression ? 'of' : 'all' in expression ? 'all' : 'any';
  const parts: readonly Expression[] =
    'of' in expression ? expression.of : 'all' in expression ? expression.all : expression.any;
  const rebuilt = (inner: readonly Expression[]): Expression => ({ ...expression, [key]: inner });
  return parts.flatMap((part, at) => [
    rebuilt(parts.toSpliced(at, 1)),
    ...weakened(part).map((other) => rebuilt(parts.with(at, other))),
  ]);
}

export interface Mutation {
  readonly what: string;
  readonly rules: readonly Rule[];
}

/** A protocol's rules with one of them gone, less urgent, or missing a part of its condition. */
export function mutationsOf({ id, rules }: ProtocolDocument): readonly Mutation[] {
  return rules.flatMap((rule, at): readonly Mutation[] => [
    { what: `${id}/${rule.id} deleted`, rules: rules.toSpliced(at, 1) },
    ...(rule.level < 5
      ? [
          {
            what: `${id}/${rule.id} less urgent`,
            rules: rules.with(at, { ...rule, level: (rule.level + 1) as Rule['level'] }),
          },
        ]
      : []),
    ...weakened(rule.when).map((when) => ({
      what: `${id}/${rule.id} as ${JSON.stringify(when)}`,
      rules: rules.with(at, { ...rule, when }),
    })),
  ]);
}
