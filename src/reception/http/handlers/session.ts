import {
  ACTIONS,
  can,
  choosePassword,
  SESSION_COOKIE,
  signIn,
  signOut,
  staffActor,
  whoMay,
  type StaffSession,
} from '../../../identity/index.ts';
import { parsePart } from '../../../platform/http/error-to-problem.ts';
import { HttpProblem, UNAUTHENTICATED } from '../../../platform/http/problem.ts';
import { defineOpenRoute, defineRoute, type Exchange, type Route } from '../define-route.ts';
import { problemOf } from '../refusals.ts';
import { passwordBody, sessionOut, signInBody, type SessionOut } from '../shapes/session.ts';
import { endStreamsOf } from '../stream-events.ts';

const SESSION_SECONDS = 12 * 3_600;

function setCookie({ deps, response }: Exchange, value: string, maxAgeSeconds: number): void {
  const attributes = ['Path=/', 'HttpOnly', 'SameSite=Strict', `Max-Age=${maxAgeSeconds}`];
  if (deps.secureCookies) attributes.push('Secure');
  response.append('set-cookie', [`${SESSION_COOKIE}=${value}`, ...attributes].join('; '));
}

async function sessionOf({ deps }: Exchange, session: StaffSession): Promise<SessionOut> {
  const { csrfToken, staff, clinicId, mustChoosePassword } = session;
  const actor = staffActor(session);
  const names = await whoMay({ db: deps.runtime.db, clinicId });
  return {
    csrfToken,
    staff,
    may: ACTIONS.filter((action) => can(actor, action)),
    managers: [...(names.get('staff.manage') ?? [])],
    ask: Object.fromEntries(
      ACTIONS.filter((action) => !can(actor, action)).map((action) => [action, [...(names.get(action) ?? [])]]),
    ),
    mustChoosePassword,
  };
}

/** Gives the browser the session that was opened, and the page what it may do. */
export function enter(
  exchange: Exchange,
  { token, session }: { readonly token: string; readonly session: StaffSession },
): Promise<SessionOut> {
  setCookie(exchange, token, SESSION_SECONDS);
  return sessionOf(exchange, session);
}

async function open(exchange: Exchange): Promise<SessionOut> {
  const { email, password } = parsePart(signInBody, 'body', exchange.request.body);
  const result = await signIn(exchange.deps.runtime, { email, password });
  if (!result.ok) {
    const { problem } = problemOf(result.error);
    const wait = result.error.code === 'too-many-attempts' ? { retryAfterSeconds: result.error.retryAfterSeconds } : {};
    throw new HttpProblem({ ...problem, ...wait });
  }
  return enter(exchange, result.value);
}

export const sessionRoutes: readonly Route[] = [
  defineOpenRoute({
    method: 'post',
    path: '/session',
    tag: 'Session',
    summary: 'Sign in',
    description: 'Sets the session cookie `centralita_session` (HttpOnly, SameSite=Strict).',
    status: 200,
    refusals: ['wrong-credentials', 'too-many-attempts', 'one-time-password-over'],
    body: signInBody,
    answer: sessionOut,
    run: open,
  }),
  defineRoute({
    method: 'get',
    path: '/session',
    tag: 'Session',
    summary: 'Who is signed in',
    policy: 'own-session',
    status: 200,
    answer: sessionOut,
    handle: async ({ caller, exchange }): Promise<SessionOut> => {
      if (caller.kind !== 'staff') throw new HttpProblem(UNAUTHENTICATED);
      return sessionOf(exchange, caller.session);
    },
  }),
  defineRoute({
    method: 'post',
    path: '/session/password',
    tag: 'Session',
    summary: 'Choose my own password',
    description: 'The one before is said with it. My other sessions end.',
    policy: 'own-session',
    status: 204,
    refusals: ['current-password-wrong', 'password-too-short', 'password-not-new', 'staff-only'],
    body: passwordBody,
    handle: async ({ caller, ctx, body }) => {
      if (caller.kind !== 'staff') throw problemOf({ code: 'staff-only' });
      const chosen = await choosePassword(ctx, { staffId: caller.session.staff.id, token: caller.token, ...body });
      if (!chosen.ok) throw problemOf(chosen.error);
      return undefined;
    },
  }),
  defineRoute({
    method: 'delete',
    path: '/session',
    tag: 'Session',
    summary: 'Sign out',
    policy: 'own-session',
    status: 204,
    handle: async ({ caller, exchange }) => {
      if (caller.kind !== 'staff') throw new HttpProblem(UNAUTHENTICATED);
      await signOut(exchange.deps.runtime, caller.token);
      endStreamsOf(caller.token);
      setCookie(exchange, '', 0);
      return undefined;
    },
  }),
];
