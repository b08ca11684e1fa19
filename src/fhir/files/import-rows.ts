import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { UnderstoodTypeName } from '../search/resource-type.ts';
import { keepSaid, type RowOrigin } from './imported-rows.ts';
import { ReportBuilder, type FileReport } from './import-report.ts';
import type { RowFault, RowRefusal } from './row-refusal.ts';
import { UuidSet } from './uuid-set.ts';
import { writeEntries, type FileEntry, type Written } from './write-entries.ts';

/** A row of a file: understood, or with what is wrong with it. */
export type FileRow<T> =
  { readonly line: number; readonly value: T } | { readonly line: number; readonly fault: RowFault };

export interface ImportOptions {
  /** Everything is done as it would be, and taken back: nothing stays. */
  readonly dryRun?: boolean;
  /** Marks the appointments' events; `ehr` is not written back. `import` where absent. */
  readonly cause?: string;
  /** After each batch: how many rows are done. */
  readonly onProgress?: (rows: number) => void;
  /** Each row that is left out, as it is found. */
  readonly onRefused?: (refusal: RowRefusal) => void;
  /** Each resource that stands after the import, unchanged ones too. */
  readonly onStanding?: (entry: FileEntry) => void;
}

type GoodRow<T> = { readonly line: number; readonly value: T };

export interface RowSource<T> {
  readonly origin: RowOrigin;
  readonly rows: AsyncIterable<FileRow<T>> | Iterable<FileRow<T>>;
  /** Written many at a time, and nobody waits for its lock: more such rows go into one transaction. None where absent. */
  isLight?(row: T): boolean;
  /** Rows as resources, where what they mean depends on what is known. Runs in the transaction that writes them, maybe twice. */
  resolve(tx: ClinicTx, rows: readonly GoodRow<T>[]): Promise<readonly (FileEntry | RowRefusal)[]>;
}

/** Rows of one transaction: enough for a round trip to cost little, few enough for locks to be short. */
const BATCH_ROWS = 200;
/** Of those that are light: 5 count as one. */
const LIGHT_SHARE = 0.2;
/** Rows that wait for what they point to until the end of the file. */
const MOST_WAITING = 2_000;
export const MOST_ROWS = 5_000_000;

/** Carries a dry run's outcomes out of the transaction that it rolls back. */
class TakenBack extends Error {
  readonly written: readonly Written[];

  constructor(written: readonly Written[]) {
    super('a dry run is taken back');
    this.written = written;
  }
}

/** A value that the database does not take (classes 22, data, and 23, integrity). Anything else is no fault of a row. */
function isFaultOfRow(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^2[23]/.test(String(error.code));
}

class RowImport<T> {
  readonly #ctx: ClinicContext;
  readonly #source: RowSource<T>;
  readonly #options: ImportOptions;
  readonly #report: ReportBuilder;
  /** What earlier rows of this file were about. */
  readonly #seen = new Map<UnderstoodTypeName, UuidSet>();
  readonly #waiting: GoodRow<T>[] = [];
  #atEnd = false;

  constructor(ctx: ClinicContext, source: RowSource<T>, options: ImportOptions) {
    this.#ctx = ctx;
    this.#source = source;
    this.#options = options;
    this.#report = new ReportBuilder(options.onRefused);
  }

  async run(): Promise<FileReport> {
    let batch: GoodRow<T>[] = [];
    let weight = 0;
    for await (const row of this.#source.rows) {
      this.#report.rows += 1;
      if ('fault' in row) this.#report.refuse({ line: row.line, ...row.fault });
      else {
        batch.push(row);
        weight += this.#source.isLight?.(row.value) ? LIGHT_SHARE : 1;
      }
      if (weight < BATCH_ROWS) continue;
      await this.#settle(batch);
      [batch, weight] = [[], 0];
      this.#options.onProgress?.(this.#report.rows);
    }
    await this.#settle(batch);
    this.#atEnd = true;
    for (let from = 0; from < this.#waiting.length; from += BATCH_ROWS) {
      await this.#settle(this.#waiting.slice(from, from + BATCH_ROWS));
    }
    this.#options.onProgress?.(this.#report.rows);
    return this.#report.report();
  }

  /** All of these rows in one transaction; where the database refuses one, by halves, until it is found. */
  async #settle(rows: readonly GoodRow<T>[]): Promise<void> {
    if (rows.length === 0) return;
    try {
      this.#book(rows, await this.#transact(rows));
    } catch (error) {
      if (!isFaultOfRow(error)) throw error;
      const [only] = rows;
      if (rows.length === 1 && only) return this.#report.refuse({ line: only.line, reason: 'not-storable' });
      const half = Math.ceil(rows.length / 2);
      await this.#settle(rows.slice(0, half));
      await this.#settle(rows.slice(half));
    }
  }

  async #transact(rows: readonly GoodRow<T>[]) {
    const { dryRun, cause = 'import' } = this.#options;
    const refusals: RowRefusal[] = [];
    const work = async (tx: ClinicTx): Promise<readonly Written[]> => {
      refusals.length = 0;
      const resolved = await this.#source.resolve(tx, rows);
      const own = new Set<string>();
      const entries = resolved.flatMap((row): FileEntry[] => {
        if ('reason' in row) {
          refusals.push(row);
          return [];
        }
        const key = `${row.type}/${row.id}`;
        const isRepeated = own.has(key) || this.#seen.get(row.type)?.has(row.id);
        if (isRepeated) refusals.push({ line: row.line, reason: 'repeated' });
        own.add(key);
        return isRepeated ? [] : [row];
      });
      const wouldExist = ({ type, id }: { readonly type: UnderstoodTypeName; readonly id: string }) =>
        dryRun === true && this.#seen.get(type)?.has(id) === true;
      const written = await writeEntries(tx, this.#ctx, { entries, cause, wouldExist });
      if (dryRun) throw new TakenBack(written);
      const standing = written.flatMap((one) => ('refusal' in one ? [] : [one.entry]));
      await keepSaid(tx, this.#ctx, { origin: this.#source.origin, entries: standing });
      return written;
    };
    const { db, clinicId } = this.#ctx;
    const written = await db.inClinic(clinicId, work).catch((error: unknown) => {
      if (error instanceof TakenBack) return error.written;
      throw error;
    });
    return { written, refusals };
  }

  #book(rows: readonly GoodRow<T>[], done: { written: readonly Written[]; refusals: readonly RowRefusal[] }): void {
    for (const refusal of done.refusals) this.#report.refuse(refusal);
    for (const one of done.written) {
      if (!('refusal' in one)) {
        this.#report.wrote(one.entry, one.kind);
        this.#remember(one.entry);
        this.#options.onStanding?.(one.entry);
        continue;
      }
      const row = rows.find(({ line }) => line === one.entry.line);
      const mayWait = one.kind === 'dangling' && !this.#atEnd && this.#waiting.length < MOST_WAITING;
      if (row && mayWait) this.#waiting.push(row);
      else this.#report.refuse(one.refusal);
    }
  }

  #remember({ type, id }: FileEntry): void {
    const known = this.#seen.get(type) ?? new UuidSet(MOST_ROWS);
    known.add(id);
    this.#seen.set(type, known);
  }
}

/**
 * Writes the rows of a file through the same doors as a Bundle: those that can be used, in transactions of 200 (Slots: 1,000), and
 * says of each other one why not. Cut short and done again it changes nothing that stands. Throws what is no fault of a row.
 */
export function importRows<T>(ctx: ClinicContext, source: RowSource<T>, options: ImportOptions = {}) {
  return new RowImport(ctx, source, options).run();
}
