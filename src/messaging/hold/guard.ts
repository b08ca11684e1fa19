import type { Database } from '../../platform/database/database.ts';
import type { Instant } from '../../platform/time/instant.ts';
import { restoredSign, type HoldReason } from './restored.ts';

interface GuardRow {
  readonly stored_identifier: string | null;
  readonly stored_timeline: number | null;
  readonly mark: string | null;
  readonly system_identifier: string;
  readonly timeline: number;
}

const READ = `select g.system_identifier as stored_identifier, g.timeline as stored_timeline, g.mark::text as mark,
    s.system_identifier::text as system_identifier, c.timeline_id as timeline
  from pg_control_system() s, pg_control_checkpoint() c left join outbound_guard g on true`;

/** Whether this database may be older than it was, from what it says of itself and the mark outside. Changes nothing. */
export async function signOfRestore(db: Database, markOutside: number | undefined): Promise<HoldReason | undefined> {
  const [row] = await db.querySystem<GuardRow>(READ);
  if (!row) return undefined;
  const { stored_identifier: systemIdentifier, stored_timeline: timeline, mark } = row;
  return restoredSign({
    stored:
      systemIdentifier === null || timeline === null || mark === null
        ? undefined
        : { systemIdentifier, timeline, mark: Number(mark) },
    systemIdentifier: row.system_identifier,
    timeline: row.timeline,
    markOutside,
  });
}

/** Writes which database this is, with a mark above all that were seen, and gives the mark: it is to be copied outside afterwards. */
export async function markDatabase(db: Database, markOutside: number, now: Instant): Promise<number> {
  const [row] = await db.querySystem<{ readonly mark: string }>(
    `insert into outbound_guard as g (only_row, system_identifier, timeline, mark, updated_at)
     select true, s.system_identifier::text, c.timeline_id, $1::bigint + 1, $2 from pg_control_system() s, pg_control_checkpoint() c
     on conflict (only_row) do update set system_identifier = excluded.system_identifier, timeline = excluded.timeline,
       mark = greatest(g.mark, $1::bigint) + 1, updated_at = excluded.updated_at
     returning mark::text as mark`,
    [markOutside, new Date(now)],
  );
  return Number(row?.mark ?? markOutside);
}
