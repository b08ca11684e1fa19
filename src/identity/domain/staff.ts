import type { StaffRole } from '../../platform/kernel/actor.ts';
import type { StaffId } from '../../platform/kernel/ids.ts';
import type { Action } from '../policies/policy.ts';

/** What the rules below look at in somebody who works here. */
export interface Standing {
  readonly id: StaffId;
  readonly active: boolean;
  readonly rights: readonly Action[];
  /** Absent: a role of ours. */
  readonly roleId?: string | undefined;
}

/** Who wants to change something: a person with these rights, or the operator of the installation, who has them all. */
export interface Changer {
  readonly id?: StaffId;
  readonly rights: readonly Action[];
}

export type CeilingRefusal =
  | { readonly code: 'right-not-yours'; readonly rights: readonly Action[] }
  | { readonly code: 'own-account' }
  | { readonly code: 'last-manager' };

/** With this right people are let in and roles given: somebody of the clinic always has it. */
const KEEPER: Action = 'staff.manage';

function beyond(changer: Changer, rights: readonly Action[]): CeilingRefusal | undefined {
  const missing = rights.filter((right) => !changer.rights.includes(right));
  return missing.length === 0 ? undefined : { code: 'right-not-yours', rights: missing };
}

function leavesNobody(after: readonly Standing[]): boolean {
  return !after.some(({ active, rights }) => active && rights.includes(KEEPER));
}

/** Why somebody may not be given these rights. Nobody gives what they do not have. */
export function refusesGiving(changer: Changer, rights: readonly Action[]): CeilingRefusal | undefined {
  return beyond(changer, rights);
}

/**
 * Why an account may not be changed: nobody touches one that can do more than they can (a new password of it would be theirs), nor gives it
 * more; nobody lowers or closes their own; and the last who can let people in stays.
 */
export function refusesChange(
  changer: Changer,
  change: {
    readonly of: Standing;
    /** What it may do afterwards; none where it is closed. */
    readonly rights: readonly Action[];
    readonly active: boolean;
    readonly people: readonly Standing[];
  },
): CeilingRefusal | undefined {
  const { of: target, rights, active, people } = change;
  if (target.id === changer.id) return { code: 'own-account' };
  const above = beyond(changer, [...new Set([...target.rights, ...rights])]);
  if (above) return above;
  const after = people.map((one) => (one.id === target.id ? { ...one, rights, active } : one));
  return leavesNobody(after) ? { code: 'last-manager' } : undefined;
}

/** Why a role may not be written so: its rights before and after are within the writer's own, it is not theirs, and somebody still lets people in. */
export function refusesRole(
  changer: Changer,
  change: {
    readonly roleId: string;
    readonly before: readonly Action[];
    readonly rights: readonly Action[];
    readonly people: readonly Standing[];
  },
): CeilingRefusal | undefined {
  const { roleId, before, rights, people } = change;
  if (people.some((one) => one.id === changer.id && one.roleId === roleId)) return { code: 'own-account' };
  const above = beyond(changer, [...new Set([...before, ...rights])]);
  if (above) return above;
  const after = people.map((one) => (one.roleId === roleId ? { ...one, rights } : one));
  return leavesNobody(after) ? { code: 'last-manager' } : undefined;
}

/** Somebody of the clinic, as whoever manages people sees them. */
export interface StaffPerson extends Standing {
  readonly name: string;
  readonly email: string;
  readonly role: StaffRole;
  readonly language: string;
  readonly version: number;
  readonly lastSignInAt?: number | undefined;
  /** Their password was shown once, and they have not chosen their own yet; until when it opens the desk. */
  readonly oneTimeUntil?: number | undefined;
  /** They were given a link to choose their password, and have not used it; until when it opens. */
  readonly inviteUntil?: number | undefined;
}

/** A role that the clinic wrote itself. */
export interface OwnRole {
  readonly id: string;
  readonly name: string;
  /** The one of ours that it was copied from. */
  readonly kind: StaffRole;
  readonly rights: readonly Action[];
  readonly version: number;
  /** How many active people have it. */
  readonly people: number;
}
