import type { RuntimeContext } from '../../platform/kernel/context.ts';
import type { ClinicId } from '../../platform/kernel/ids.ts';
import type { ChainHead } from '../commands/seal.ts';
import { chainHash, GENESIS } from '../domain/chain.ts';
import { ENTRY_COLUMNS, toFacts, type EntryRow } from '../store/entries.ts';

export type AuditVerdict =
  | {
      readonly whole: true;
      readonly sealed: number;
      readonly unsealed: number;
      /** Of the last link, hexadecimal: kept outside it shows later that the end was cut off or written anew. */
      readonly hash: string;
    }
  | {
      readonly whole: false;
      readonly fault: 'gap' | 'broken-link' | 'altered-entry' | 'truncated' | 'rewritten';
      /** The first place in the chain where it does not hold. */
      readonly seq: number;
    };

const PAGE = 5_000;

interface SealedRow extends EntryRow {
  readonly seq: number;
  readonly prev_hash: Buffer;
  readonly hash: Buffer;
}

/**
 * Walks a clinic's whole chain. `witnessed` are heads that were kept outside the database: a chain that no longer contains
 * them was cut off or rewritten, which the chain alone cannot show.
 */
export async function verifyAudit(
  runtime: RuntimeContext,
  clinicId: ClinicId,
  witnessed: readonly ChainHead[] = [],
): Promise<AuditVerdict> {
  const expected = new Map(witnessed.map((head) => [head.seq, head.hash]));
  const last = Math.max(0, ...expected.keys());
  let seq = 0;
  let hash: Buffer = GENESIS;
  for (;;) {
    const rows = await runtime.db.query<SealedRow>(
      clinicId,
      `select ${ENTRY_COLUMNS}, seq, prev_hash, hash from audit_entry
        where clinic_id = $1 and seq > $2 order by seq limit ${PAGE}`,
      [clinicId, seq],
    );
    if (rows.length === 0) break;
    for (const row of rows) {
      if (row.seq !== seq + 1) return { whole: false, fault: 'gap', seq: seq + 1 };
      if (!row.prev_hash.equals(hash)) return { whole: false, fault: 'broken-link', seq: row.seq };
      if (!chainHash(hash, row.seq, toFacts(row)).equals(row.hash)) {
        return { whole: false, fault: 'altered-entry', seq: row.seq };
      }
      const witness = expected.get(row.seq);
      if (witness !== undefined && witness !== row.hash.toString('hex')) {
        return { whole: false, fault: 'rewritten', seq: row.seq };
      }
      seq = row.seq;
      hash = row.hash;
    }
  }
  if (seq < last) return { whole: false, fault: 'truncated', seq: seq + 1 };
  const [open] = await runtime.db.query<{ unsealed: number }>(
    clinicId,
    'select count(*) as unsealed from audit_entry where clinic_id = $1 and seq is null',
    [clinicId],
  );
  return { whole: true, sealed: seq, unsealed: open?.unsealed ?? 0, hash: hash.toString('hex') };
}
