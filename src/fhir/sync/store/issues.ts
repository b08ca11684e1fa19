import type { ClinicTx } from '../../../platform/database/database.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { keyOf, type ForeignId, type MirroredType } from '../mapping/mirrored-type.ts';

/** Why a resource could not be taken over, or not whole. Ids, paths and codes; never what it says. */
export interface SyncIssue extends ForeignId {
  /** FHIRPath of the element. */
  readonly path: string;
  readonly reason: string;
  readonly diagnostics: string;
  /** Whose coming would help. */
  readonly missing?: ForeignId | undefined;
}

/** What is wrong with a type as a whole stands under this id. */
export const WHOLE_TYPE = '-';

/** Makes the issues of these resources the given ones: what is not wrong any more is forgotten. */
export async function replaceIssues(
  tx: ClinicTx,
  ctx: ClinicContext,
  of: {
    readonly connectionId: string;
    readonly resources: readonly ForeignId[];
    readonly issues: readonly SyncIssue[];
  },
): Promise<void> {
  const { connectionId } = of;
  const resources = [...new Map(of.resources.map((one) => [keyOf(one), { type: one.type, id: one.id }])).values()];
  const issues = [...new Map(of.issues.map((issue) => [`${keyOf(issue)} ${issue.path}`, issue])).values()];
  const now = new Date(ctx.clock.now());
  if (resources.length > 0) {
    await tx.run(
      `delete from sync_issue s using jsonb_to_recordset($3::jsonb) as w(type text, id text)
        where s.clinic_id = $1 and s.connection_id = $2 and s.type = w.type and s.ehr_id = w.id and not exists (
          select from jsonb_to_recordset($4::jsonb) as i(type text, id text, path text)
           where i.type = s.type and i.id = s.ehr_id and i.path = s.path)`,
      [tx.clinicId, connectionId, JSON.stringify(resources), JSON.stringify(issues)],
    );
  }
  if (issues.length === 0) return;
  const rows = issues.map(({ missing, ...issue }) => ({
    ...issue,
    missingType: missing?.type,
    missingId: missing?.id,
  }));
  await tx.run(
    `insert into sync_issue (clinic_id, connection_id, type, ehr_id, path, reason, diagnostics, missing_type, missing_id, first_seen_at,
       last_seen_at)
     select $1, $2, i.type, i.id, i.path, i.reason, i.diagnostics, i."missingType", i."missingId", $4, $4
       from jsonb_to_recordset($3::jsonb) as i(type text, id text, path text, reason text, diagnostics text, "missingType" text,
         "missingId" text)
     on conflict (clinic_id, connection_id, type, ehr_id, path) do update set reason = excluded.reason,
       diagnostics = excluded.diagnostics, missing_type = excluded.missing_type, missing_id = excluded.missing_id,
       last_seen_at = excluded.last_seen_at`,
    [tx.clinicId, connectionId, JSON.stringify(rows), now],
  );
}

/** Resources that waited for something which is here by now. */
export async function noLongerWaiting(
  tx: ClinicTx,
  connectionId: string,
  limit: number,
): Promise<readonly ForeignId[]> {
  return tx.sql<{ type: MirroredType; id: string }>(
    `select distinct s.type, s.ehr_id as id from sync_issue s
       join ehr_link l on l.clinic_id = s.clinic_id and l.connection_id = s.connection_id and l.type = s.missing_type
        and l.ehr_id = s.missing_id
      where s.clinic_id = $1 and s.connection_id = $2 and s.missing_id is not null order by 1, 2 limit ${limit}`,
    [tx.clinicId, connectionId],
  );
}

export interface StandingIssue extends SyncIssue {
  readonly firstSeenAt: Instant;
  readonly lastSeenAt: Instant;
}

const MOST_LISTED = 200;

/** The standing issues of a connection, the newest first, 200 at most. */
export async function listIssues(tx: ClinicTx, connectionId: string): Promise<readonly StandingIssue[]> {
  const rows = await tx.sql<{
    type: MirroredType;
    ehr_id: string;
    path: string;
    reason: string;
    diagnostics: string;
    missing_type: MirroredType | null;
    missing_id: string | null;
    first_seen_at: Instant;
    last_seen_at: Instant;
  }>(
    `select type, ehr_id, path, reason, diagnostics, missing_type, missing_id, first_seen_at, last_seen_at from sync_issue
      where clinic_id = $1 and connection_id = $2 order by last_seen_at desc, type, ehr_id, path limit ${MOST_LISTED}`,
    [tx.clinicId, connectionId],
  );
  return rows.map((row) => ({
    type: row.type,
    id: row.ehr_id,
    path: row.path,
    reason: row.reason,
    diagnostics: row.diagnostics,
    ...(row.missing_type !== null && row.missing_id !== null
      ? { missing: { type: row.missing_type, id: row.missing_id } }
      : {}),
    firstSeenAt: row.first_seen_at,
    lastSeenAt: row.last_seen_at,
  }));
}
