import type { Database } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { ClinicId } from '../../platform/kernel/ids.ts';
import { datedEntry, RECORD_ALL, type AuditEntry, type DatedEntry } from './record.ts';

/** Entries of one statement at most; more wait for the next. */
const MOST_TOGETHER = 200;

interface Waiting {
  readonly entry: DatedEntry;
  settle(): void;
  fail(error: unknown): void;
}

/** The reads of one clinic that are to be written: while a statement is under way, others gather for the next. */
class ReadJournal {
  readonly #write: (entries: readonly DatedEntry[]) => Promise<unknown>;
  readonly #waiting: Waiting[] = [];
  #isWriting = false;

  constructor(write: (entries: readonly DatedEntry[]) => Promise<unknown>) {
    this.#write = write;
  }

  add(entry: DatedEntry): Promise<void> {
    return new Promise((settle, fail) => {
      this.#waiting.push({ entry, settle, fail });
      if (this.#isWriting) return;
      this.#isWriting = true;
      // After the answers that have come in already: their reads go along.
      setImmediate(() => void this.#writeAll());
    });
  }

  async #writeAll(): Promise<void> {
    while (this.#waiting.length > 0) {
      const together = this.#waiting.splice(0, MOST_TOGETHER);
      try {
        await this.#write(together.map(({ entry }) => entry));
        for (const { settle } of together) settle();
      } catch (error) {
        for (const { fail } of together) fail(error);
      }
    }
    this.#isWriting = false;
  }
}

const journals = new WeakMap<Database, Map<ClinicId, ReadJournal>>();

function journalOf({ db, clinicId }: ClinicContext): ReadJournal {
  const ofDatabase = journals.get(db) ?? new Map<ClinicId, ReadJournal>();
  journals.set(db, ofDatabase);
  const known = ofDatabase.get(clinicId);
  if (known) return known;
  const made = new ReadJournal((entries) => db.query(clinicId, RECORD_ALL, [clinicId, JSON.stringify(entries)]));
  ofDatabase.set(clinicId, made);
  return made;
}

/**
 * Writes the entry of a read, which has no transaction of its own to be written in, and returns once it is committed: whoever
 * is shown something is shown it after that, and not at all where it fails. Reads of the same moment share one statement, and its
 * commit.
 */
export async function recordRead(ctx: ClinicContext, entry: AuditEntry): Promise<void> {
  await journalOf(ctx).add(datedEntry(ctx, entry));
}
