import type { Database } from '../../platform/database/database.ts';
import { Together } from '../../platform/database/together.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { ClinicId } from '../../platform/kernel/ids.ts';
import { datedEntry, RECORD_ALL, type AuditEntry, type DatedEntry } from './record.ts';

/** Entries of one statement at most; more wait for the next. */
const MOST_TOGETHER = 200;

/** The reads of one clinic that are to be written: while a statement is under way, others gather for the next. */
type ReadJournal = Together<DatedEntry, undefined>;

const journals = new WeakMap<Database, Map<ClinicId, ReadJournal>>();

function journalOf({ db, clinicId }: ClinicContext): ReadJournal {
  const ofDatabase = journals.get(db) ?? new Map<ClinicId, ReadJournal>();
  journals.set(db, ofDatabase);
  const known = ofDatabase.get(clinicId);
  if (known) return known;
  const made: ReadJournal = new Together(async (entries) => {
    await db.query(clinicId, RECORD_ALL, [clinicId, JSON.stringify(entries)]);
    return entries.map(() => undefined);
  }, MOST_TOGETHER);
  ofDatabase.set(clinicId, made);
  return made;
}

/**
 * Writes the entry of a read, which has no transaction of its own to be written in, and returns once it is committed: whoever
 * is shown something is shown it after that, and not at all where it fails. Reads of the same moment share one statement, and its
 * commit.
 */
export async function recordRead(ctx: ClinicContext, entry: AuditEntry): Promise<void> {
  await journalOf(ctx).ask(datedEntry(ctx, entry));
}
