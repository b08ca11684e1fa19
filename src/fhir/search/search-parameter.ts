import type { SqlParameter } from '../../platform/database/database.ts';
import type { Zone } from '../../platform/time/wall-time.ts';

/** Adds a value to the statement and gives its placeholder. What somebody typed never becomes part of the text. */
export type Bind = (value: SqlParameter) => string;

export interface SearchScope {
  /** The zone in which a date without an offset is meant: the clinic's. */
  readonly zone: Zone;
  readonly bind: Bind;
}

/** A value or modifier that a parameter does not take. */
export class UnusableSearchValue extends Error {
  override readonly name = 'UnusableSearchValue';
}

export interface SearchParameter {
  readonly type: 'token' | 'string' | 'date' | 'reference';
  readonly documentation: string;
  readonly modifiers: readonly string[];
  /** The condition for one alternative, over the columns of the view. */
  condition(value: string, scope: SearchScope & { readonly modifier?: string }): string;
}
