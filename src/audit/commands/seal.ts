import type { RuntimeContext } from '../../platform/kernel/context.ts';
import type { ClinicId } from '../../platform/kernel/ids.ts';
import { chainHash, GENESIS } from '../domain/chain.ts';
import { ENTRY_COLUMNS, toFacts, type EntryRow } from '../store/entries.ts';

const BATCH = 1_000;

/** The newest link of a clinic's chain. Kept outside the database too, it shows when the end was cut off. */
export interface ChainHead {
  readonly clinicId: ClinicId;
  readonly seq: number;
  /** Hexadecimal SHA-256. */
  readonly hash: string;
}

/**
 * Gives the entries that have none yet their place in the clinic's chain, in order of writing. One sealer per clinic at a
 * time; another waits. Returns the new head, or undefined when there was nothing to seal. Safe to repeat.
 */
export async function sealAudit(runtime: RuntimeContext, clinicId: ClinicId): Promise<ChainHead | undefined> {
  let head: ChainHead | undefined;
  for (;;) {
    const sealed = await sealBatch(runtime, clinicId);
    if (!sealed) return head;
    head = sealed;
  }
}

function sealBatch(runtime: RuntimeContext, clinicId: ClinicId): Promise<ChainHead | undefined> {
  return runtime.db.inClinic(clinicId, async (tx) => {
    await tx.sql('select pg_advisory_xact_lock(hashtextextended($1, 1))', [`audit ${clinicId}`]);
    const rows = await tx.sql<EntryRow>(
      `select ${ENTRY_COLUMNS} from audit_entry where clinic_id = $1 and seq is null order by id limit ${BATCH}`,
      [clinicId],
    );
    if (rows.length === 0) return undefined;
    const [last] = await tx.sql<{ seq: number; hash: Buffer }>(
      'select seq, hash from audit_entry where clinic_id = $1 and seq is not null order by seq desc limit 1',
      [clinicId],
    );
    let seq = last?.seq ?? 0;
    let hash: Buffer = last?.hash ?? GENESIS;
    const links = rows.map((row) => {
      const previous = hash;
      seq += 1;
      hash = chainHash(previous, seq, toFacts(row));
      return { id: row.id, seq, prev_hash: previous.toString('hex'), hash: hash.toString('hex') };
    });
    // While they are unsealed, whom they showed is read from the entries themselves.
    const shown = tx.run(
      `insert into audit_shown (clinic_id, id, entry_id, patient_id)
       select clinic_id, id, entry_id, patient_id from audit_also_shown where clinic_id = $1 and entry_id = any($2::uuid[])
       on conflict do nothing`,
      [clinicId, rows.map(({ id }) => id)],
    );
    const chained = tx.run(
      `update audit_entry e set seq = l.seq, prev_hash = decode(l.prev_hash, 'hex'), hash = decode(l.hash, 'hex')
         from jsonb_to_recordset($2::jsonb) as l(id uuid, seq bigint, prev_hash text, hash text)
        where e.clinic_id = $1 and e.id = l.id`,
      [clinicId, JSON.stringify(links)],
    );
    await Promise.all([shown, chained]);
    return { clinicId, seq, hash: hash.toString('hex') };
  });
}
