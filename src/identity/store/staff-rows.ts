import type { ClinicReader, ClinicTx } from '../../platform/database/database.ts';
import type { StaffRole } from '../../platform/kernel/actor.ts';
import type { StaffId } from '../../platform/kernel/ids.ts';
import type { Instant } from '../../platform/time/instant.ts';
import type { OwnRole, StaffPerson } from '../domain/staff.ts';
import { knownRights, rightsOfRole, type Action } from '../policies/policy.ts';

const MOST_PEOPLE = 1_000;
export const MOST_ROLES = 30;

interface PersonRow {
  readonly id: StaffId;
  readonly name: string;
  readonly email: string;
  readonly role: StaffRole;
  readonly language: string;
  readonly active: boolean;
  readonly role_id: string | null;
  readonly rights: readonly string[] | null;
  readonly version: number;
  readonly last_sign_in_at: Instant | null;
  readonly one_time_until: Instant | null;
  readonly invite_until: Instant | null;
}

/** What somebody may do: what their own role ticks, or what the role of ours does. */
function rightsOfRow({
  role,
  rights,
}: {
  readonly role: StaffRole;
  readonly rights: readonly string[] | null;
}): readonly Action[] {
  return rights === null ? rightsOfRole(role) : knownRights(rights);
}

/** Everybody who works or worked here, those who still do first, by name. */
export async function peopleOf(reader: ClinicReader): Promise<readonly StaffPerson[]> {
  const rows = await reader.sql<PersonRow>(
    `select f.id, f.name, f.email, f.role, f.language, f.active, f.role_id, r.rights, f.version, f.last_sign_in_at, f.one_time_until,
            f.invite_until
       from staff f left join staff_role r on r.clinic_id = f.clinic_id and r.id = f.role_id
      where f.clinic_id = $1 order by f.active desc, lower(f.name), f.id limit ${MOST_PEOPLE}`,
    [reader.clinicId],
  );
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    email: row.email,
    role: row.role,
    language: row.language,
    active: row.active,
    rights: rightsOfRow(row),
    roleId: row.role_id ?? undefined,
    version: row.version,
    lastSignInAt: row.last_sign_in_at ?? undefined,
    oneTimeUntil: row.one_time_until ?? undefined,
    inviteUntil: row.invite_until ?? undefined,
  }));
}

interface RoleRow {
  readonly id: string;
  readonly name: string;
  readonly kind: StaffRole;
  readonly rights: readonly string[];
  readonly version: number;
  readonly people: number;
}

/** The roles that the clinic wrote itself, by name. */
export async function ownRolesOf(reader: ClinicReader): Promise<readonly OwnRole[]> {
  const rows = await reader.sql<RoleRow>(
    `select r.id, r.name, r.kind, r.rights, r.version,
            (select count(*)::int from staff f where f.clinic_id = r.clinic_id and f.role_id = r.id and f.active) as people
       from staff_role r where r.clinic_id = $1 order by lower(r.name) limit ${MOST_ROLES}`,
    [reader.clinicId],
  );
  return rows.map((row) => ({ ...row, rights: knownRights(row.rights) }));
}

/** One change of people or roles at a time: two managers cannot lower each other at once. Held until the transaction ends. */
export async function lockStaff(tx: ClinicTx): Promise<void> {
  await tx.run(`select pg_advisory_xact_lock(hashtextextended('staff:' || $1::text, 0))`, [tx.clinicId]);
}
