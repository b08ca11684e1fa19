import type { ClinicTx } from '../../../platform/database/database.ts';
import type { Instant } from '../../../platform/time/instant.ts';

/** Reasons that a person acts on in the same way are one kind. */
const KIND = `case when reason in ('not-found', 'duplicate', 'business-rule', 'not-supported') then reason else 'invalid' end`;

export interface IssueKind {
  readonly kind: string;
  readonly issues: number;
  readonly types: readonly string[];
}

/** How many issues of each kind stand. Those that wait for something count once they have waited since then. */
export function countIssues(
  tx: ClinicTx,
  of: { readonly connectionId: string; readonly waitingSince: Instant },
): Promise<readonly IssueKind[]> {
  return tx.sql<IssueKind>(
    `select ${KIND} as kind, count(*)::int as issues, array_agg(distinct type order by type) as types from sync_issue
      where clinic_id = $1 and connection_id = $2 and (reason <> 'not-found' or first_seen_at <= $3)
      group by 1 order by 1`,
    [tx.clinicId, of.connectionId, new Date(of.waitingSince)],
  );
}

/** Of which kinds the desk knows, and since when. */
export async function loadTold(tx: ClinicTx, connectionId: string): Promise<ReadonlyMap<string, Instant>> {
  const rows = await tx.sql<{ kind: string; since: Instant }>(
    'select kind, since from ehr_told where clinic_id = $1 and connection_id = $2 order by kind',
    [tx.clinicId, connectionId],
  );
  return new Map(rows.map(({ kind, since }) => [kind, since]));
}

export async function saveTold(
  tx: ClinicTx,
  told: {
    readonly connectionId: string;
    readonly since: Instant;
    readonly began: readonly string[];
    readonly ended: readonly string[];
  },
): Promise<void> {
  const { connectionId, since, began, ended } = told;
  await tx.run('delete from ehr_told where clinic_id = $1 and connection_id = $2 and kind = any($3::text[])', [
    tx.clinicId,
    connectionId,
    ended,
  ]);
  await tx.run(
    `insert into ehr_told (clinic_id, connection_id, kind, since) select $1, $2, unnest($3::text[]), $4 on conflict do nothing`,
    [tx.clinicId, connectionId, began, new Date(since)],
  );
}
