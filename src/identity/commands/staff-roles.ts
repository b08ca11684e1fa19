import { record } from '../../audit/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { StaffRole } from '../../platform/kernel/actor.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import { refusesGiving, refusesRole, type CeilingRefusal, type OwnRole } from '../domain/staff.ts';
import { changerOf, type Action } from '../policies/policy.ts';
import { lockStaff, MOST_ROLES, ownRolesOf, peopleOf } from '../store/staff-rows.ts';

export type RoleRefusal =
  | CeilingRefusal
  | { readonly code: 'role-unknown' | 'role-name-taken' | 'too-many-roles' | 'role-in-use' | 'version-conflict' };

export interface RoleWords {
  readonly name: string;
  readonly rights: readonly Action[];
}

const isNamed = (roles: readonly OwnRole[], name: string, except?: string): boolean =>
  roles.some((role) => role.id !== except && role.name.toLowerCase() === name.toLowerCase());

async function inRoles<T>(
  ctx: ClinicContext,
  work: (tx: ClinicTx, roles: readonly OwnRole[]) => Promise<T>,
): Promise<T> {
  return ctx.db.inClinic(ctx.clinicId, async (tx) => {
    await lockStaff(tx);
    return work(tx, await ownRolesOf(tx));
  });
}

/** Writes a role of the clinic's own, copied from one of ours. Audited. Nobody writes one that can do more than they can. */
export function makeRole(
  ctx: ClinicContext,
  input: RoleWords & { readonly kind: StaffRole },
): Promise<Result<{ readonly id: string }, RoleRefusal>> {
  return inRoles<Result<{ readonly id: string }, RoleRefusal>>(ctx, async (tx, roles) => {
    if (roles.length >= MOST_ROLES) return refuse({ code: 'too-many-roles' });
    if (isNamed(roles, input.name)) return refuse({ code: 'role-name-taken' });
    const above = refusesGiving(changerOf(ctx.actor), input.rights);
    if (above) return refuse(above);
    const id = ctx.ids.next();
    await tx.run(
      'insert into staff_role (clinic_id, id, name, kind, rights, updated_at) values ($1, $2, $3, $4, $5::text[], $6)',
      [tx.clinicId, id, input.name, input.kind, [...input.rights], new Date(ctx.clock.now())],
    );
    const detail = { kind: input.kind, rights: input.rights };
    await record(tx, ctx, { action: 'staff-role.make', subject: { type: 'StaffRole', id }, detail });
    return ok({ id });
  });
}

/** Changes what a role of the clinic may do, for everybody who has it, from their next request on. Audited with what was added and taken. */
export function changeRole(
  ctx: ClinicContext,
  input: RoleWords & { readonly id: string; readonly expectedVersion: number },
): Promise<Result<undefined, RoleRefusal>> {
  return inRoles<Result<undefined, RoleRefusal>>(ctx, async (tx, roles) => {
    const role = roles.find(({ id }) => id === input.id);
    if (!role) return refuse({ code: 'role-unknown' });
    if (role.version !== input.expectedVersion) return refuse({ code: 'version-conflict' });
    if (isNamed(roles, input.name, role.id)) return refuse({ code: 'role-name-taken' });
    const { rights } = input;
    const people = await peopleOf(tx);
    const refused = refusesRole(changerOf(ctx.actor), { roleId: role.id, before: role.rights, rights, people });
    if (refused) return refuse(refused);
    await tx.run(
      `update staff_role set name = $3, rights = $4::text[], version = version + 1, updated_at = $5
        where clinic_id = $1 and id = $2`,
      [tx.clinicId, role.id, input.name, [...rights], new Date(ctx.clock.now())],
    );
    await record(tx, ctx, {
      action: 'staff-role.change',
      subject: { type: 'StaffRole', id: role.id },
      detail: {
        given: rights.filter((right) => !role.rights.includes(right)),
        taken: role.rights.filter((right) => !rights.includes(right)),
      },
    });
    return ok(undefined);
  });
}

/** Takes away a role that nobody has. Who has left and had it keeps what it was copied from. Audited. */
export function removeRole(ctx: ClinicContext, id: string): Promise<Result<undefined, RoleRefusal>> {
  return inRoles<Result<undefined, RoleRefusal>>(ctx, async (tx, roles) => {
    const role = roles.find((one) => one.id === id);
    if (!role) return refuse({ code: 'role-unknown' });
    if (role.people > 0) return refuse({ code: 'role-in-use' });
    const above = refusesGiving(changerOf(ctx.actor), role.rights);
    if (above) return refuse(above);
    await tx.run('update staff set role_id = null where clinic_id = $1 and role_id = $2', [tx.clinicId, id]);
    await tx.run('delete from staff_role where clinic_id = $1 and id = $2', [tx.clinicId, id]);
    await record(tx, ctx, { action: 'staff-role.remove', subject: { type: 'StaffRole', id } });
    return ok(undefined);
  });
}
