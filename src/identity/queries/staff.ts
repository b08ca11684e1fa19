import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { OwnRole, StaffPerson } from '../domain/staff.ts';
import { ACTIONS, type Action } from '../policies/policy.ts';
import { ownRolesOf, peopleOf } from '../store/staff-rows.ts';

type Asking = Pick<ClinicContext, 'db' | 'clinicId'>;

const MOST_NAMES = 5;

/** Everybody who works or worked at the clinic, and the roles that it wrote itself. One round trip. */
export function staffOfClinic(
  ctx: Asking,
): Promise<{ readonly people: readonly StaffPerson[]; readonly roles: readonly OwnRole[] }> {
  return ctx.db.reading(ctx.clinicId, async (reader) => {
    const [people, roles] = await Promise.all([peopleOf(reader), ownRolesOf(reader)]);
    return { people, roles };
  });
}

/** For each right, whom somebody asks who does not have it: at most five names, managers first. */
export async function whoMay(ctx: Asking): Promise<ReadonlyMap<string, readonly string[]>> {
  const { people } = await staffOfClinic(ctx);
  const there = people.filter(({ active, oneTimeUntil, inviteUntil, lastSignInAt }) => {
    const isInvited = inviteUntil !== undefined && lastSignInAt === undefined;
    return active && oneTimeUntil === undefined && !isInvited;
  });
  const ranked = there.toSorted((a, b) => Number(b.role === 'manager') - Number(a.role === 'manager'));
  const named = (action: Action) => ranked.filter(({ rights }) => rights.includes(action)).slice(0, MOST_NAMES);
  return new Map(ACTIONS.map((action) => [action, named(action).map(({ name }) => name)]));
}
