import type { ClinicTx } from '../../../platform/database/database.ts';
import type { StaffId } from '../../../platform/kernel/ids.ts';
import { plusMs, SECOND_MS, type Instant } from '../../../platform/time/instant.ts';
import type { Agent, Presence } from '../domain/queue.ts';
import type { FreeAgent } from '../domain/routing.ts';

interface AgentRow {
  readonly staff_id: StaffId;
  readonly name: string;
  readonly presence: Presence;
  readonly desk_phone: string | null;
  readonly skills: readonly string[];
  readonly site_ids: readonly string[];
  readonly languages: readonly string[];
  readonly idle_since: Instant;
  readonly wrap_up_until: Instant | null;
  readonly misses: number;
  readonly engaged: boolean;
}

/** An agent with what only the distribution needs. */
export interface StoredAgent extends Agent, FreeAgent {
  /** A phone of theirs rings or is talked on: never rung for another call. */
  readonly engaged: boolean;
}

const MOST_AGENTS = 1_000;

function agentOf(row: AgentRow): StoredAgent {
  return {
    staffId: row.staff_id,
    name: row.name,
    presence: row.presence,
    ...(row.desk_phone === null ? {} : { deskPhone: row.desk_phone }),
    skills: row.skills,
    siteIds: row.site_ids,
    languages: row.languages,
    idleSince: row.idle_since,
    ...(row.wrap_up_until === null ? {} : { wrapUpUntil: row.wrap_up_until }),
    misses: row.misses,
    engaged: row.engaged,
  };
}

const SELECT = `select a.staff_id, s.name, a.presence, a.desk_phone, a.skills, a.site_ids, a.languages, a.idle_since, a.wrap_up_until, a.misses,
    exists (select 1 from queue_leg l where l.clinic_id = a.clinic_id and l.staff_id = a.staff_id and l.status <> 'over') as engaged
  from agent a join staff s on s.clinic_id = a.clinic_id and s.id = a.staff_id`;

/** Everybody who takes calls and still works here. */
export async function allAgents(tx: ClinicTx): Promise<readonly StoredAgent[]> {
  const rows = await tx.sql<AgentRow>(
    `${SELECT} where a.clinic_id = $1 and s.active order by a.staff_id limit ${MOST_AGENTS}`,
    [tx.clinicId],
  );
  return rows.map(agentOf);
}

export async function findAgent(tx: ClinicTx, staffId: StaffId): Promise<StoredAgent | undefined> {
  const [row] = await tx.sql<AgentRow>(`${SELECT} where a.clinic_id = $1 and a.staff_id = $2 and s.active`, [
    tx.clinicId,
    staffId,
  ]);
  return row && agentOf(row);
}

/** Whoever has wrapped up is free again, from the very moment on. */
export function endWrapUps(tx: ClinicTx, now: Instant): Promise<number> {
  return tx.run(
    `update agent set presence = 'available', idle_since = wrap_up_until, wrap_up_until = null, changed_at = $2
      where clinic_id = $1 and presence = 'wrap-up' and wrap_up_until <= $2`,
    [tx.clinicId, new Date(now)],
  );
}

/** A phone of the agent rings or is talked on. Who is away stays so. */
export async function engageAgent(tx: ClinicTx, staffId: StaffId, now: Instant): Promise<void> {
  await tx.run(
    `update agent set presence = 'busy', wrap_up_until = null, changed_at = $3
      where clinic_id = $1 and staff_id = $2 and presence in ('available', 'wrap-up')`,
    [tx.clinicId, staffId, new Date(now)],
  );
}

/** The phone stopped ringing. `missed`: because nobody took it, which puts them last in the next round and no more. */
export async function releaseAgent(
  tx: ClinicTx,
  staffId: StaffId,
  { now, missed }: { readonly now: Instant; readonly missed: boolean },
): Promise<void> {
  await tx.run(
    `update agent set presence = case presence when 'busy' then 'available' else presence end,
       misses = misses + $4, changed_at = $3 where clinic_id = $1 and staff_id = $2`,
    [tx.clinicId, staffId, new Date(now), missed ? 1 : 0],
  );
}

export async function forgiveMisses(tx: ClinicTx, staffId: StaffId): Promise<void> {
  await tx.run('update agent set misses = 0 where clinic_id = $1 and staff_id = $2', [tx.clinicId, staffId]);
}

/** The talk is over: time to write it up. Who went away meanwhile stays away. */
export async function beginWrapUp(
  tx: ClinicTx,
  staffId: StaffId,
  { now, seconds }: { readonly now: Instant; readonly seconds: number },
): Promise<void> {
  await tx.run(
    `update agent set presence = 'wrap-up', wrap_up_until = $4, changed_at = $3
      where clinic_id = $1 and staff_id = $2 and presence = 'busy'`,
    [tx.clinicId, staffId, new Date(now), new Date(plusMs(now, seconds * SECOND_MS))],
  );
}

export interface PresenceChange {
  readonly presence: 'available' | 'busy' | 'away';
  /** Null: rung in the browser. Absent: as it was. */
  readonly deskPhone?: string | null;
}

/** What somebody says of themselves. Who becomes available begins to be idle now, unless they were already. */
export async function savePresence(
  tx: ClinicTx,
  staffId: StaffId,
  { change, now }: { readonly change: PresenceChange; readonly now: Instant },
): Promise<void> {
  await tx.run(
    `insert into agent as a (clinic_id, staff_id, presence, desk_phone, idle_since, changed_at) values ($1, $2, $3, $4, $6, $6)
     on conflict (clinic_id, staff_id) do update set presence = excluded.presence, wrap_up_until = null, misses = 0,
       idle_since = case when a.presence = 'available' then a.idle_since else excluded.idle_since end,
       desk_phone = case when $5 then excluded.desk_phone else a.desk_phone end, changed_at = excluded.changed_at`,
    [tx.clinicId, staffId, change.presence, change.deskPhone ?? null, change.deskPhone !== undefined, new Date(now)],
  );
}

export interface AgentProfile {
  readonly skills: readonly string[];
  readonly siteIds: readonly string[];
  readonly languages: readonly string[];
}

/** What somebody can do, as the manager says. Undefined where nobody of the clinic has the id. */
export async function saveProfile(
  tx: ClinicTx,
  staffId: StaffId,
  { profile, now }: { readonly profile: AgentProfile; readonly now: Instant },
): Promise<boolean> {
  const written = await tx.run(
    `insert into agent (clinic_id, staff_id, presence, skills, site_ids, languages, idle_since, changed_at)
     select $1, s.id, 'away', $3, $4::uuid[], $5, $6, $6 from staff s where s.clinic_id = $1 and s.id = $2 and s.active
     on conflict (clinic_id, staff_id) do update set skills = excluded.skills, site_ids = excluded.site_ids,
       languages = excluded.languages, changed_at = excluded.changed_at`,
    [tx.clinicId, staffId, [...profile.skills], [...profile.siteIds], [...profile.languages], new Date(now)],
  );
  return written > 0;
}
