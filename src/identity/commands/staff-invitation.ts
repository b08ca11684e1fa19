import { randomBytes } from 'node:crypto';
import { record } from '../../audit/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import { parseLanguage, type Language } from '../../platform/i18n/language.ts';
import type { StaffRole } from '../../platform/kernel/actor.ts';
import type { ClinicContext, RuntimeContext } from '../../platform/kernel/context.ts';
import type { ClinicId, StaffId } from '../../platform/kernel/ids.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import type { Instant } from '../../platform/time/instant.ts';
import { refusesChange } from '../domain/staff.ts';
import { changerOf } from '../policies/policy.ts';
import { lockStaff, peopleOf } from '../store/staff-rows.ts';
import { isLongEnough, oneTimeUntil } from './password.ts';
import { hashPassword, sessionKey, signIn, type SignInRefusal, type StaffSession } from './session.ts';
import { addStaff, foundPerson, type NewAccount, type StaffRefusal } from './staff-account.ts';

/** A link to be given to one person. Its token is nowhere else: it cannot be read again. */
export interface Invitation {
  readonly id: StaffId;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly token: string;
  readonly until: Instant;
}

const MOST_TOKEN_LENGTH = 100;

/** 256 bits that nobody guesses; the one before, if there was one, opens nothing any more. */
async function giveLink(
  tx: ClinicTx,
  ctx: ClinicContext,
  id: StaffId,
): Promise<{ readonly token: string; readonly until: Instant }> {
  const token = randomBytes(32).toString('base64url');
  const until = oneTimeUntil(ctx);
  await tx.run(
    `update staff set invite_hash = $3, invite_until = $4, version = version + 1 where clinic_id = $1 and id = $2`,
    [tx.clinicId, id, sessionKey(token), new Date(until)],
  );
  return { token, until };
}

/**
 * Lets somebody in by a link, with which they choose their own password: once, within a week. Until then nothing opens the account.
 * Audited. Refuses as `inviteStaff` does.
 */
export async function inviteByLink(ctx: ClinicContext, input: NewAccount): Promise<Result<Invitation, StaffRefusal>> {
  // Nobody has seen this one, and nobody ever will.
  const hashed = await hashPassword(randomBytes(32).toString('base64url'));
  return ctx.db.inClinic<Result<Invitation, StaffRefusal>>(ctx.clinicId, async (tx) => {
    const added = await addStaff(tx, ctx, { ...input, hashed, until: null, by: 'link' });
    if (!added.ok) return added;
    const { name, language } = input;
    return ok({ id: added.value, name, email: input.email, language, ...(await giveLink(tx, ctx, added.value)) });
  });
}

/**
 * A new link for somebody who is let in: the one before is over, their password stays until they choose another. Audited. Refuses
 * whoever may not change them, and a closed account.
 */
export function sendLinkAgain(ctx: ClinicContext, id: StaffId): Promise<Result<Invitation, StaffRefusal>> {
  return ctx.db.inClinic<Result<Invitation, StaffRefusal>>(ctx.clinicId, async (tx) => {
    const person = await changeable(tx, ctx, id);
    if (!person.ok) return person;
    const { name, email, language, active } = person.value;
    if (!active) return refuse({ code: 'staff-inactive' });
    const link = await giveLink(tx, ctx, id);
    await record(tx, ctx, { action: 'staff.invite-link', subject: { type: 'Practitioner', id } });
    return ok({ id, name, email, language: parseLanguage(language) ?? 'es', ...link });
  });
}

/** Takes the link back: it opens nothing any more. Safe to repeat. Audited. */
export function revokeLink(ctx: ClinicContext, id: StaffId): Promise<Result<undefined, StaffRefusal>> {
  return ctx.db.inClinic<Result<undefined, StaffRefusal>>(ctx.clinicId, async (tx) => {
    const person = await changeable(tx, ctx, id);
    if (!person.ok) return person;
    const taken = await tx.run(
      `update staff set invite_hash = null, invite_until = null, version = version + 1
        where clinic_id = $1 and id = $2 and invite_hash is not null`,
      [tx.clinicId, id],
    );
    if (taken > 0) await record(tx, ctx, { action: 'staff.invite-revoke', subject: { type: 'Practitioner', id } });
    return ok(undefined);
  });
}

async function changeable(tx: ClinicTx, ctx: ClinicContext, id: StaffId) {
  await lockStaff(tx);
  const people = await peopleOf(tx);
  const person = foundPerson(people, { id });
  if (!person.ok) return person;
  const { rights, active } = person.value;
  const refused = refusesChange(changerOf(ctx.actor), { of: person.value, rights, active, people });
  return refused ? refuse(refused) : person;
}

/** Whom a link is for, as its page greets them. */
export interface Invitee {
  readonly clinicId: ClinicId;
  readonly id: StaffId;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly role: StaffRole;
  readonly until: Instant;
}

export type InvitationRefusal = { readonly code: 'invitation-over' | 'password-too-short' } | SignInRefusal;

type InviteeRow = Omit<Invitee, 'clinicId' | 'language' | 'until'> & {
  readonly clinic_id: ClinicId;
  readonly language: string;
  readonly invite_until: Instant;
};

/** Whom the link is for. Undefined for one that is unknown, used, taken back or too old: they are not told apart. Changes nothing. */
export async function inviteeOf(runtime: RuntimeContext, token: string): Promise<Invitee | undefined> {
  if (token.length === 0 || token.length > MOST_TOKEN_LENGTH) return undefined;
  const [row] = await runtime.db.querySystem<InviteeRow>(
    `select clinic_id, id, name, email, role, language, invite_until from staff
      where invite_hash = $1 and invite_until > $2 and active`,
    [sessionKey(token), new Date(runtime.clock.real())],
  );
  if (!row) return undefined;
  const { clinic_id: clinicId, invite_until: until, ...who } = row;
  return { ...who, clinicId, until, language: parseLanguage(row.language) ?? 'es' };
}

/**
 * Somebody chooses their password by the link that they were given, and is signed in. The link is over with it, and so are their other
 * sessions and any password before. Audited as theirs.
 */
export async function acceptInvitation(
  runtime: RuntimeContext,
  input: { readonly token: string; readonly password: string },
): Promise<Result<{ readonly token: string; readonly session: StaffSession }, InvitationRefusal>> {
  const invitee = await inviteeOf(runtime, input.token);
  if (!invitee) return refuse({ code: 'invitation-over' });
  if (!isLongEnough(input.password)) return refuse({ code: 'password-too-short' });
  const hashed = await hashPassword(input.password);
  const { clinicId, id, role } = invitee;
  const ctx: ClinicContext = { ...runtime, clinicId, actor: { kind: 'staff', id, role }, ports: {} };
  const isFirst = await runtime.db.inClinic(clinicId, async (tx) => {
    const changed = await tx.run(
      `update staff set password_hash = $3, one_time_until = null, invite_hash = null, invite_until = null, version = version + 1
        where clinic_id = $1 and id = $2 and active and invite_hash = $4 and invite_until > $5`,
      [clinicId, id, hashed, sessionKey(input.token), new Date(runtime.clock.real())],
    );
    if (changed === 0) return false;
    await tx.run('delete from staff_session where clinic_id = $1 and staff_id = $2', [clinicId, id]);
    await record(tx, ctx, { action: 'staff.invite-accept', subject: { type: 'Practitioner', id } });
    return true;
  });
  if (!isFirst) return refuse({ code: 'invitation-over' });
  return signIn(runtime, { email: invitee.email, password: input.password });
}
