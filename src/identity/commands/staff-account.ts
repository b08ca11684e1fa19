import { record } from '../../audit/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { Language } from '../../platform/i18n/language.ts';
import type { StaffRole } from '../../platform/kernel/actor.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { StaffId } from '../../platform/kernel/ids.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import type { Instant } from '../../platform/time/instant.ts';
import { refusesChange, refusesGiving, type CeilingRefusal, type StaffPerson } from '../domain/staff.ts';
import { changerOf, rightsOfRole, type Action } from '../policies/policy.ts';
import { lockStaff, ownRolesOf, peopleOf } from '../store/staff-rows.ts';
import { hashPassword } from './session.ts';
import { oneTimePassword, oneTimeUntil } from './password.ts';

export type StaffRefusal =
  | CeilingRefusal
  | { readonly code: 'staff-unknown' | 'staff-email-taken' | 'role-unknown' | 'version-conflict' | 'staff-inactive' };

/** A role of ours by its name, or one of the clinic's by its id. */
export type RoleChoice = { readonly role: StaffRole } | { readonly roleId: string };

interface ChosenRole {
  readonly role: StaffRole;
  readonly roleId: string | null;
  readonly rights: readonly Action[];
}

export interface Invited {
  readonly id: StaffId;
  /** Shown once: nobody can read it again. */
  readonly password: string;
  readonly until: number;
}

async function chosenRole(tx: ClinicTx, choice: RoleChoice): Promise<ChosenRole | undefined> {
  if ('role' in choice) return { role: choice.role, roleId: null, rights: rightsOfRole(choice.role) };
  const own = (await ownRolesOf(tx)).find(({ id }) => id === choice.roleId);
  return own && { role: own.kind, roleId: own.id, rights: own.rights };
}

/** The person, to be changed. Undefined for one that the clinic has not, or who was changed meanwhile. */
export function foundPerson(
  people: readonly StaffPerson[],
  { id, expectedVersion }: { readonly id: StaffId; readonly expectedVersion?: number | undefined },
): Result<StaffPerson, { readonly code: 'staff-unknown' | 'version-conflict' }> {
  const person = people.find((one) => one.id === id);
  if (!person) return refuse({ code: 'staff-unknown' });
  if (expectedVersion !== undefined && person.version !== expectedVersion) return refuse({ code: 'version-conflict' });
  return ok(person);
}

async function endSessions(tx: ClinicTx, id: StaffId): Promise<void> {
  await tx.run('delete from staff_session where clinic_id = $1 and staff_id = $2', [tx.clinicId, id]);
}

export type NewAccount = {
  readonly name: string;
  readonly email: string;
  readonly language: Language;
} & RoleChoice;

/** The row of a new account and its entry in the trail. Refuses an address that is taken, and a role with a right that the inviter has not. */
export async function addStaff(
  tx: ClinicTx,
  ctx: ClinicContext,
  input: NewAccount & {
    readonly hashed: string;
    /** Until when a password that was shown opens the account; null: none was. */
    readonly until: Instant | null;
    readonly by: 'password' | 'link';
  },
): Promise<Result<StaffId, StaffRefusal>> {
  await lockStaff(tx);
  const chosen = await chosenRole(tx, input);
  if (!chosen) return refuse({ code: 'role-unknown' });
  const above = refusesGiving(changerOf(ctx.actor), chosen.rights);
  if (above) return refuse(above);
  const id = ctx.ids.next<StaffId>();
  const { role, roleId } = chosen;
  const { name, language, hashed, until, by } = input;
  const made = await tx.run(
    `insert into staff (clinic_id, id, email, name, role, role_id, language, password_hash, active, one_time_until)
     values ($1, $2, $3, $4, $5, $6, $7, $8, true, $9) on conflict (email) do nothing`,
    [tx.clinicId, id, input.email.toLowerCase(), name, role, roleId, language, hashed, until && new Date(until)],
  );
  if (made === 0) return refuse({ code: 'staff-email-taken' });
  await record(tx, ctx, {
    action: 'staff.invite',
    subject: { type: 'Practitioner', id },
    detail: { role, by, ...(roleId === null ? {} : { roleId }) },
  });
  return ok(id);
}

/**
 * Lets somebody in: an account with a password that is told once and has to be changed at the first sign-in, within a week. Audited.
 * Refuses an address that somebody has, here or in another clinic, and a role with a right that the inviter does not have.
 */
export async function inviteStaff(ctx: ClinicContext, input: NewAccount): Promise<Result<Invited, StaffRefusal>> {
  const password = oneTimePassword();
  const hashed = await hashPassword(password);
  const until = oneTimeUntil(ctx);
  return ctx.db.inClinic<Result<Invited, StaffRefusal>>(ctx.clinicId, async (tx) => {
    const added = await addStaff(tx, ctx, { ...input, hashed, until, by: 'password' });
    return added.ok ? ok({ id: added.value, password, until }) : added;
  });
}

export interface StaffChange {
  readonly id: StaffId;
  readonly expectedVersion: number;
  readonly name?: string | undefined;
  readonly language?: Language | undefined;
  readonly role?: RoleChoice | undefined;
  /** False closes the account: their sessions end at once. */
  readonly active?: boolean | undefined;
}

/** Changes somebody's name, language, role, or whether they work here. It counts from their next request on. Audited. */
export function changeStaff(ctx: ClinicContext, change: StaffChange): Promise<Result<undefined, StaffRefusal>> {
  return ctx.db.inClinic<Result<undefined, StaffRefusal>>(ctx.clinicId, async (tx) => {
    await lockStaff(tx);
    const people = await peopleOf(tx);
    const person = foundPerson(people, change);
    if (!person.ok) return person;
    const now = person.value;
    const chosen = change.role && (await chosenRole(tx, change.role));
    if (change.role && !chosen) return refuse({ code: 'role-unknown' });
    const active = change.active ?? now.active;
    const isSame = chosen === undefined || ((chosen.roleId ?? undefined) === now.roleId && chosen.role === now.role);
    const changer = changerOf(ctx.actor);
    const ownWords = changer.id === now.id && isSame && active === now.active;
    const refused = ownWords
      ? undefined
      : refusesChange(changer, { of: now, rights: chosen?.rights ?? now.rights, active, people });
    if (refused) return refuse(refused);
    await tx.run(
      `update staff set name = $3, language = $4, role = $5, role_id = $6, active = $7, version = version + 1,
              invite_hash = case when $7 then invite_hash end, invite_until = case when $7 then invite_until end
        where clinic_id = $1 and id = $2`,
      [
        tx.clinicId,
        now.id,
        change.name ?? now.name,
        change.language ?? now.language,
        chosen?.role ?? now.role,
        chosen ? chosen.roleId : (now.roleId ?? null),
        active,
      ],
    );
    if (!active) await endSessions(tx, now.id);
    const role = { role: chosen?.role ?? now.role, ...(chosen?.roleId ? { roleId: chosen.roleId } : {}) };
    const kept = {
      before: { role: now.role, ...(now.roleId === undefined ? {} : { roleId: now.roleId }), active: now.active },
    };
    await record(tx, ctx, {
      action: active ? 'staff.change' : 'staff.close',
      subject: { type: 'Practitioner', id: now.id },
      detail: { ...role, active, ...kept },
    });
    return ok(undefined);
  });
}

/** Gives somebody a new password, to be told once; the one before opens nothing any more, and their sessions end. Audited. */
export async function resetPassword(ctx: ClinicContext, id: StaffId): Promise<Result<Invited, StaffRefusal>> {
  const password = oneTimePassword();
  const hashed = await hashPassword(password);
  return ctx.db.inClinic<Result<Invited, StaffRefusal>>(ctx.clinicId, async (tx) => {
    await lockStaff(tx);
    const people = await peopleOf(tx);
    const person = foundPerson(people, { id });
    if (!person.ok) return person;
    const { rights, active } = person.value;
    if (!active) return refuse({ code: 'staff-inactive' });
    const refused = refusesChange(changerOf(ctx.actor), { of: person.value, rights, active, people });
    if (refused) return refuse(refused);
    const until = oneTimeUntil(ctx);
    await tx.run(
      `update staff set password_hash = $3, one_time_until = $4, invite_hash = null, invite_until = null, version = version + 1
        where clinic_id = $1 and id = $2`,
      [tx.clinicId, id, hashed, new Date(until)],
    );
    await endSessions(tx, id);
    await record(tx, ctx, { action: 'staff.reset-password', subject: { type: 'Practitioner', id } });
    return ok({ id, password, until });
  });
}
