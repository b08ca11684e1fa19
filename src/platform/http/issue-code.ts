import type { z } from 'zod';
import type { ProblemError } from './problem.ts';

type Facts = Pick<ProblemError, 'code' | 'values'>;

/** Beside what is too small or too big, by what was measured. */
const MEASURES: Readonly<Record<string, readonly [tooSmall: string, tooBig: string]>> = {
  string: ['too-short', 'too-long'],
  array: ['too-few', 'too-many'],
  number: ['too-low', 'too-high'],
  int: ['too-low', 'too-high'],
};

/**
 * What a custom check of a schema gives as `params`, so that a page can say in its reader's language what is wrong. A code has
 * its words in the pages' language files: `field.no-date`.
 */
export function named(code: string, values?: Readonly<Record<string, string | number>>): { params: Facts } {
  return { params: { code, ...(values ? { values } : {}) } };
}

function ownFacts(params: Readonly<Record<string, unknown>> | undefined): Facts {
  const { code, values } = (params ?? {}) as Facts;
  return code === undefined ? { code: 'invalid' } : { code, ...(values ? { values } : {}) };
}

/** The code of what a schema found wrong, and the numbers that belong to it. */
export function factsOfIssue(issue: z.core.$ZodIssue): Facts {
  switch (issue.code) {
    case 'custom':
      return ownFacts(issue.params);
    case 'too_small': {
      if (issue.origin === 'string' && issue.minimum === 1) return { code: 'empty' };
      return { code: MEASURES[issue.origin]?.[0] ?? 'invalid', values: { minimum: Number(issue.minimum) } };
    }
    case 'too_big':
      return { code: MEASURES[issue.origin]?.[1] ?? 'invalid', values: { maximum: Number(issue.maximum) } };
    case 'invalid_format':
      return { code: issue.format === 'url' ? 'no-link' : 'invalid' };
    default:
      return { code: 'invalid' };
  }
}
