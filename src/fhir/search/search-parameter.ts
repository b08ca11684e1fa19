import type { SqlParameter } from '../../platform/database/database.ts';
import type { Instant } from '../../platform/time/instant.ts';
import type { Zone } from '../../platform/time/wall-time.ts';

/** Adds a value to the statement and gives its placeholder. What somebody typed never becomes part of the text. */
export type Bind = (value: SqlParameter) => string;

/** What a value is read against. */
export interface SearchSetting {
  /** The zone in which a date without an offset is meant: the clinic's. */
  readonly zone: Zone;
  /** For `ap`, whose width grows with the distance from now. */
  readonly now: Instant;
  /** `https://…/fhir/R4`: an absolute reference that begins with it is one of ours. */
  readonly base: string;
  /** Nothing that is asked for is among the pairs of a `beside`: the columns say all. */
  readonly columnsOnly?: boolean;
}

export interface SearchScope extends SearchSetting {
  readonly bind: Bind;
}

/** A value or modifier that a parameter does not take. */
export class UnusableSearchValue extends Error {
  override readonly name = 'UnusableSearchValue';
}

/** A view of pairs: of this type's id and that of what it leads to. */
export interface LinkView {
  readonly view: string;
  readonly own: string;
  readonly other: string;
  /** The pairs that the column of `targets` does not say, where they are few: looked for beside it. */
  readonly beside?: string;
}

/** One id that is asked for among the pairs of a `beside`. */
export interface Beside {
  readonly view: string;
  readonly other: string;
  readonly id: string;
}

export interface SearchParameter {
  readonly type: 'token' | 'string' | 'date' | 'reference' | 'special' | 'uri';
  readonly documentation: string;
  /** Besides `missing`, which every parameter takes. */
  readonly modifiers: readonly string[];
  /** The condition for one alternative, over the columns of the view `v`. `:not` is the negation of all of them, made by the caller. */
  condition(value: string, scope: SearchScope & { readonly modifier?: string }): string;
  /** What of a value has to be looked for beside the column. */
  beside?(value: string, scope: SearchSetting & { readonly modifier?: string }): readonly Beside[];
  /** True where the resource says nothing here, never null. */
  readonly absent: string;
  /** Of a reference: the column with the id for each type that it may lead to; `[]` behind it where it holds several. What has it can be chained. */
  readonly targets?: Readonly<Record<string, string>>;
  /** Of a reference that may have no address, only an identifier: the condition that `:identifier` asks of the row itself, beside its targets. */
  logical?(value: string, scope: SearchScope): string;
  /** By type, where the column of `targets` holds only the first of several. */
  readonly links?: Readonly<Record<string, LinkView>>;
}
