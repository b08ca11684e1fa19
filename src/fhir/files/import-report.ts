import type { UnderstoodTypeName } from '../search/resource-type.ts';
import type { RowRefusal } from './row-refusal.ts';
import type { EntryOutcome, FileEntry } from './write-entries.ts';

export type Counts = Readonly<Record<EntryOutcome, number>>;

/** What an import did, or in a dry run would do. Holds ids and numbers of lines, nothing of a person. */
export interface FileReport {
  /** Rows that were read, the header not counted. */
  readonly rows: number;
  readonly refused: number;
  /** Resources by type. */
  readonly counts: Readonly<Partial<Record<UnderstoodTypeName, Counts>>>;
  /** The first of them, in the order in which they were written. */
  readonly first: readonly { readonly line: number; readonly outcome: EntryOutcome; readonly resource: string }[];
  /** The first of them; all are given to `onRefused`. */
  readonly refusals: readonly RowRefusal[];
}

const FIRST = 20;
const NONE: Counts = { created: 0, updated: 0, unchanged: 0 };

/** Gathers the report while rows are written. */
export class ReportBuilder {
  readonly #onRefused: (refusal: RowRefusal) => void;
  readonly #counts: Partial<Record<UnderstoodTypeName, Counts>> = {};
  readonly #first: FileReport['first'][number][] = [];
  readonly #refusals: RowRefusal[] = [];
  #refused = 0;
  rows = 0;

  constructor(onRefused: (refusal: RowRefusal) => void = () => undefined) {
    this.#onRefused = onRefused;
  }

  refuse(refusal: RowRefusal): void {
    this.#refused += 1;
    if (this.#refusals.length < FIRST) this.#refusals.push(refusal);
    this.#onRefused(refusal);
  }

  wrote({ line, type, id }: FileEntry, outcome: EntryOutcome): void {
    const counts = this.#counts[type] ?? NONE;
    this.#counts[type] = { ...counts, [outcome]: counts[outcome] + 1 };
    if (this.#first.length < FIRST) this.#first.push({ line, outcome, resource: `${type}/${id}` });
  }

  report(): FileReport {
    return {
      rows: this.rows,
      refused: this.#refused,
      counts: { ...this.#counts },
      first: [...this.#first],
      refusals: [...this.#refusals],
    };
  }
}
