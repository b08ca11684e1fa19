import {
  ACTIONS,
  changerOf,
  changeRole,
  changeStaff,
  inviteStaff,
  makeRole,
  removeRole,
  resetPassword,
  rightsOfRole,
  staffOfClinic,
  type StaffPerson,
} from '../../../identity/index.ts';
import { queueNow, setPresence, type Agent } from '../../../telephony/index.ts';
import { STAFF_ROLES } from '../../../platform/kernel/actor.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import { parseLanguage, type Language } from '../../../platform/i18n/language.ts';
import { toIso, type Instant } from '../../../platform/time/instant.ts';
import { defineRoute, type Route } from '../define-route.ts';
import type { DeskPorts } from '../deps.ts';
import { accepted, problemOf } from '../refusals.ts';
import {
  invitedOut,
  inviteBody,
  newRoleBody,
  roleChangeBody,
  roleParams,
  staffChangeBody,
  staffOut,
  staffParams,
  staffRolesOut,
  type InvitedOut,
  type StaffOut,
  type StaffPersonOut,
  type StaffRolesOut,
} from '../shapes/staff.ts';
import { inviteWithLink } from './invitations.ts';
import { endStreamsOfStaff } from '../stream-events.ts';

type Ctx = ClinicContext<DeskPorts>;

function personOf(ctx: Ctx, person: StaffPerson, agent: Agent | undefined): StaffPersonOut {
  const { id, name, email, role, roleId, active, lastSignInAt, oneTimeUntil, inviteUntil, version, rights } = person;
  return {
    id,
    name,
    email,
    role,
    ...(roleId === undefined ? {} : { roleId }),
    language: parseLanguage(person.language) ?? 'es',
    active,
    ...(lastSignInAt === undefined ? {} : { lastSignInAt: toIso(lastSignInAt as Instant) }),
    ...(oneTimeUntil === undefined ? {} : { oneTimeUntil: toIso(oneTimeUntil as Instant) }),
    ...(inviteUntil === undefined ? {} : { inviteUntil: toIso(inviteUntil as Instant) }),
    version,
    you: ctx.actor.kind === 'staff' && ctx.actor.id === id,
    above: rights.some((right) => !changerOf(ctx.actor).rights.includes(right)),
    ...(agent && active ? { presence: agent.presence } : {}),
    skills: [...(agent?.skills ?? [])],
    siteIds: [...(agent?.siteIds ?? [])],
    languages: (agent?.languages ?? []).map(parseLanguage).filter((one): one is Language => one !== undefined),
  };
}

async function allOf(ctx: Ctx): Promise<StaffOut> {
  const [{ people }, { agents }] = await Promise.all([staffOfClinic(ctx), queueNow(ctx)]);
  const agentOf = new Map(agents.map((agent) => [agent.staffId, agent]));
  return { people: people.map((person) => personOf(ctx, person, agentOf.get(person.id))) };
}

async function rolesOf(ctx: Ctx): Promise<StaffRolesOut> {
  const { people, roles } = await staffOfClinic(ctx);
  const ours = STAFF_ROLES.map((role) => ({
    role,
    rights: [...rightsOfRole(role)],
    people: people.filter((one) => one.active && one.roleId === undefined && one.role === role).length,
  }));
  const own = roles.map(({ id, kind, name, rights, version, people: count }) => ({
    role: kind,
    id,
    name,
    rights: [...rights],
    version,
    people: count,
  }));
  return { roles: [...ours, ...own], rights: [...ACTIONS], yours: [...changerOf(ctx.actor).rights] };
}

const invitedOf = ({ id, password, until }: { id: string; password: string; until: number }): InvitedOut => ({
  id,
  password,
  until: toIso(until as Instant),
});

const peopleRoutes: readonly Route[] = [
  defineRoute({
    method: 'get',
    path: '/staff',
    tag: 'Staff',
    summary: 'Who works here, with which role, and when they last signed in',
    policy: 'staff.manage',
    status: 200,
    answer: staffOut,
    handle: ({ ctx }) => allOf(ctx),
  }),
  defineRoute({
    method: 'post',
    path: '/staff',
    tag: 'Staff',
    summary: 'Let somebody in',
    description:
      'The password of the answer is told them once, or they are sent a link; within a week they choose their own. Where no email can be sent ' +
      'the answer has the link.',
    policy: 'staff.manage',
    status: 201,
    refusals: ['staff-email-taken', 'role-unknown', 'right-not-yours'],
    body: inviteBody,
    answer: invitedOut,
    secrets: ['password', 'link'],
    handle: async ({ ctx, body: { role, by, ...words }, exchange }) => {
      if (by === 'link') return inviteWithLink(ctx, { ...words, ...role }, exchange.deps.publicUrl);
      const invited = await inviteStaff(ctx, { ...words, ...role });
      if (!invited.ok) throw problemOf(invited.error, invited.error);
      return invitedOf(invited.value);
    },
  }),
  defineRoute({
    method: 'patch',
    path: '/staff/{id}',
    tag: 'Staff',
    summary: 'Change somebody’s name, language, role, or whether they work here',
    policy: 'staff.manage',
    status: 200,
    refusals: ['staff-unknown', 'version-conflict', 'role-unknown', 'right-not-yours', 'own-account', 'last-manager'],
    params: staffParams,
    body: staffChangeBody,
    answer: staffOut,
    handle: async ({ ctx, params, body }) => {
      const changed = await changeStaff(ctx, { ...body, id: params.id });
      if (!changed.ok) throw problemOf(changed.error, changed.error);
      if (body.active === false) {
        endStreamsOfStaff(params.id);
        await setPresence(ctx, params.id, { presence: 'away' });
      }
      return allOf(ctx);
    },
  }),
  defineRoute({
    method: 'post',
    path: '/staff/{id}/reset-password',
    tag: 'Staff',
    summary: 'Give somebody a new password, to be told once',
    description: 'The one before opens nothing any more, and their sessions end.',
    policy: 'staff.manage',
    status: 200,
    refusals: ['staff-unknown', 'staff-inactive', 'right-not-yours', 'own-account'],
    params: staffParams,
    answer: invitedOut,
    secrets: ['password', 'link'],
    handle: async ({ ctx, params }) => {
      const reset = await resetPassword(ctx, params.id);
      if (!reset.ok) throw problemOf(reset.error, reset.error);
      endStreamsOfStaff(params.id);
      return invitedOf(reset.value);
    },
  }),
];

const roleRoutes: readonly Route[] = [
  defineRoute({
    method: 'get',
    path: '/staff-roles',
    tag: 'Staff',
    summary: 'What each role may do',
    policy: 'settings.read',
    status: 200,
    answer: staffRolesOut,
    handle: ({ ctx }) => rolesOf(ctx),
  }),
  defineRoute({
    method: 'post',
    path: '/staff-roles',
    tag: 'Staff',
    summary: 'Copy a role and say what it may do',
    policy: 'staff.manage',
    status: 201,
    refusals: ['role-name-taken', 'too-many-roles', 'right-not-yours'],
    body: newRoleBody,
    answer: staffRolesOut,
    handle: async ({ ctx, body: { role, ...words } }) => {
      const made = await makeRole(ctx, { ...words, kind: role });
      if (!made.ok) throw problemOf(made.error, made.error);
      return rolesOf(ctx);
    },
  }),
  defineRoute({
    method: 'patch',
    path: '/staff-roles/{id}',
    tag: 'Staff',
    summary: 'Change what a role of the clinic’s own may do',
    description: 'It counts for everybody who has it from their next request on.',
    policy: 'staff.manage',
    status: 200,
    refusals: ['role-unknown', 'role-name-taken', 'version-conflict', 'right-not-yours', 'own-account', 'last-manager'],
    params: roleParams,
    body: roleChangeBody,
    answer: staffRolesOut,
    handle: async ({ ctx, params, body }) => {
      const changed = await changeRole(ctx, { ...body, id: params.id });
      if (!changed.ok) throw problemOf(changed.error, changed.error);
      return rolesOf(ctx);
    },
  }),
  defineRoute({
    method: 'delete',
    path: '/staff-roles/{id}',
    tag: 'Staff',
    summary: 'Take away a role that nobody has',
    policy: 'staff.manage',
    status: 204,
    refusals: ['role-unknown', 'role-in-use', 'right-not-yours'],
    params: roleParams,
    handle: async ({ ctx, params }) => accepted(await removeRole(ctx, params.id)),
  }),
];

/** Who works here, and what the roles of the clinic may do. */
export const staffRoutes: readonly Route[] = [...peopleRoutes, ...roleRoutes];
