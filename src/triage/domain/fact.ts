/** Why something is not known. None of them ever counts as "no". */
export const UNKNOWN_KINDS = ['dont-know', 'refused', 'no-answer', 'not-understood'] as const;
export type UnknownKind = (typeof UNKNOWN_KINDS)[number];

export type FactValue = 'yes' | 'no' | { readonly unknown: UnknownKind };
export type NumberValue = number | { readonly unknown: UnknownKind };

/** What is known of the patient. A fact that is in neither map was never asked and never said. */
export interface Facts {
  readonly findings: ReadonlyMap<string, FactValue>;
  readonly numbers: ReadonlyMap<string, NumberValue>;
}

/**
 * When a rule fires: positive only. There is no "not", so that a further finding can never make a result less urgent.
 * A number is compared in its worse direction alone: `from` for what harms by being high, `upTo` by being low.
 */
export type Expression =
  | string
  | { readonly all: readonly Expression[] }
  | { readonly any: readonly Expression[] }
  | { readonly atLeast: number; readonly of: readonly Expression[] }
  | { readonly number: string; readonly from: number }
  | { readonly number: string; readonly upTo: number };

/** Kleene's three values, in order of how much they call for action. */
export type Truth = 'false' | 'possible' | 'true';

function truthOfNumber(value: NumberValue | undefined, holds: (value: number) => boolean): Truth {
  if (value === undefined) return 'false';
  if (typeof value !== 'number') return 'possible';
  return holds(value) ? 'true' : 'false';
}

function truthOfFinding(value: FactValue | undefined): Truth {
  if (value === 'yes') return 'true';
  return value === undefined || value === 'no' ? 'false' : 'possible';
}

function truthOfCount(parts: readonly Truth[], least: number): Truth {
  if (parts.filter((part) => part === 'true').length >= least) return 'true';
  return parts.filter((part) => part !== 'false').length >= least ? 'possible' : 'false';
}

export function truthOf(expression: Expression, facts: Facts): Truth {
  if (typeof expression === 'string') return truthOfFinding(facts.findings.get(expression));
  if ('from' in expression) return truthOfNumber(facts.numbers.get(expression.number), (n) => n >= expression.from);
  if ('upTo' in expression) return truthOfNumber(facts.numbers.get(expression.number), (n) => n <= expression.upTo);
  const parts = ('of' in expression ? expression.of : 'all' in expression ? expression.all : expression.any).map(
    (part) => truthOf(part, facts),
  );
  if ('all' in expression) return truthOfCount(parts, parts.length);
  return truthOfCount(parts, 'of' in expression ? expression.atLeast : 1);
}

/** Every fact and number that an expression looks at. */
export function factsIn(expression: Expression): readonly string[] {
  if (typeof expression === 'string') return [expression];
  if ('number' in expression) return [expression.number];
  return ('of' in expression ? expression.of : 'all' in expression ? expression.all : expression.any).flatMap(factsIn);
}
