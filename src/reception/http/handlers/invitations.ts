import {
  acceptInvitation,
  getClinic,
  inviteByLink,
  inviteeOf,
  revokeLink,
  sendLinkAgain,
  type Invitation,
} from '../../../identity/index.ts';
import { parsePart } from '../../../platform/http/error-to-problem.ts';
import { HttpProblem } from '../../../platform/http/problem.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import { toIso } from '../../../platform/time/instant.ts';
import { defineOpenRoute, defineRoute, type Exchange, type Route } from '../define-route.ts';
import type { DeskPorts } from '../deps.ts';
import { invitationLink, mailInvitation } from '../invitation-mail.ts';
import { accepted, problemOf } from '../refusals.ts';
import { acceptBody, invitationBody, inviteeOut, type InviteeOut } from '../shapes/invitation.ts';
import { sessionOut, type SessionOut } from '../shapes/session.ts';
import { invitedOut, staffParams, type InvitedOut } from '../shapes/staff.ts';
import { endStreamsOfStaff } from '../stream-events.ts';
import { enter } from './session.ts';

type Ctx = ClinicContext<DeskPorts>;

/** By email where that is possible; else the link is shown, this once, to whoever invites. */
async function handOver(ctx: Ctx, invitation: Invitation, publicUrl: string): Promise<InvitedOut> {
  const emailed = await mailInvitation(ctx, invitation, publicUrl);
  const { id, until, token } = invitation;
  return { id, until: toIso(until), emailed, ...(emailed ? {} : { link: invitationLink(publicUrl, token) }) };
}

/** Lets somebody in by a link. */
export async function inviteWithLink(
  ctx: Ctx,
  input: Parameters<typeof inviteByLink>[1],
  publicUrl: string,
): Promise<InvitedOut> {
  const invited = await inviteByLink(ctx, input);
  if (!invited.ok) throw problemOf(invited.error, invited.error);
  return handOver(ctx, invited.value, publicUrl);
}

async function look({ deps, request }: Exchange): Promise<InviteeOut> {
  const { token } = parsePart(invitationBody, 'body', request.body);
  const invitee = await inviteeOf(deps.runtime, token);
  if (!invitee) throw problemOf({ code: 'invitation-over' });
  const { clinicId, id, role, name, email, language, until } = invitee;
  const clinic = await getClinic(deps.contextFor(clinicId, { kind: 'staff', id, role }));
  return { name, email, language, clinic: clinic.name, until: toIso(until) };
}

async function accept(exchange: Exchange): Promise<SessionOut> {
  const { deps, request } = exchange;
  const input = parsePart(acceptBody, 'body', request.body);
  const entered = await acceptInvitation(deps.runtime, input);
  if (!entered.ok) throw new HttpProblem(problemOf(entered.error).problem);
  endStreamsOfStaff(entered.value.session.staff.id);
  return enter(exchange, entered.value);
}

/** Letting people in by a link: what a manager does, and what the invited do, who have no session yet. */
export const invitationRoutes: readonly Route[] = [
  defineRoute({
    method: 'post',
    path: '/staff/{id}/invitation',
    tag: 'Staff',
    summary: 'Send somebody a new link to choose their password',
    description:
      'By email; `link` has it, this once, where that was not possible. The link before is over; it opens once, within a week.',
    policy: 'staff.manage',
    status: 200,
    refusals: ['staff-unknown', 'staff-inactive', 'right-not-yours', 'own-account'],
    params: staffParams,
    answer: invitedOut,
    secrets: ['password', 'link'],
    handle: async ({ ctx, params, exchange }) => {
      const again = await sendLinkAgain(ctx, params.id);
      if (!again.ok) throw problemOf(again.error, again.error);
      return handOver(ctx, again.value, exchange.deps.publicUrl);
    },
  }),
  defineRoute({
    method: 'delete',
    path: '/staff/{id}/invitation',
    tag: 'Staff',
    summary: 'Take back the link that somebody was given',
    policy: 'staff.manage',
    status: 204,
    refusals: ['staff-unknown', 'right-not-yours', 'own-account'],
    params: staffParams,
    handle: async ({ ctx, params }) => accepted(await revokeLink(ctx, params.id)),
  }),
  defineOpenRoute({
    method: 'post',
    path: '/session/invitation',
    tag: 'Session',
    summary: 'Whom a link is for',
    description: 'Changes nothing: a mail program that looks at links uses none up.',
    status: 200,
    refusals: ['invitation-over'],
    body: invitationBody,
    answer: inviteeOut,
    run: look,
  }),
  defineOpenRoute({
    method: 'post',
    path: '/session/invitation/accept',
    tag: 'Session',
    summary: 'Choose a password by the link, and sign in',
    description: 'The link is over with it, once and for all.',
    status: 200,
    refusals: ['invitation-over', 'password-too-short'],
    body: acceptBody,
    answer: sessionOut,
    run: accept,
  }),
];
