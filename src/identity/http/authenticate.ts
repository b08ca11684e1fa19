import { timingSafeEqual } from 'node:crypto';
import type { Request } from 'express';
import type { IdempotentCaller } from '../../platform/http/idempotency.ts';
import { FORBIDDEN, HttpProblem, UNAUTHENTICATED, type Problem } from '../../platform/http/problem.ts';
import type { Actor } from '../../platform/kernel/actor.ts';
import type { RuntimeContext } from '../../platform/kernel/context.ts';
import type { ClinicId } from '../../platform/kernel/ids.ts';
import { sessionOf, type StaffSession } from '../commands/session.ts';
import { can, type Action } from '../policies/policy.ts';

/** What an access token says, once it is proved. */
interface ProvedToken {
  readonly clinicId: ClinicId;
  readonly clientId: string;
  readonly scopes: readonly string[];
}

/** Who asks, once it is known. */
export type Caller =
  | { readonly kind: 'staff'; readonly actor: Actor; readonly session: StaffSession; readonly token: string }
  | { readonly kind: 'api-client'; readonly actor: Actor; readonly access: ProvedToken };

/**
 * Who may: anybody at all, anybody who is signed in, or whose role or scopes allow the action. `own-session` is what is left to somebody
 * who still has to choose a password: to see who they are, to choose it, to sign out.
 */
export type RoutePolicy = 'stranger' | 'own-session' | 'signed-in' | Action;

export interface AuthenticationDeps {
  readonly runtime: RuntimeContext;
  /** Undefined for a token that is not ours, forged or over. Absent: bearer tokens are not accepted. */
  readonly verifyAccessToken?: (token: string) => Promise<ProvedToken | undefined>;
}

export const CSRF_TOKEN_INVALID = {
  status: 403,
  title: 'The X-CSRF-Token is missing or not the one of this session',
  detail: 'GET /session gives it.',
} as const satisfies Omit<Problem, 'code'>;

export const PASSWORD_TO_CHOOSE = {
  status: 403,
  title: 'Choose your own password first',
  detail: 'POST /session/password.',
} as const satisfies Omit<Problem, 'code'>;

export const SESSION_COOKIE = 'centralita_session';
const READING = new Set(['GET', 'HEAD']);
const MAX_COOKIE_LENGTH = 8_192;

function sessionTokenOf(request: Request): string | undefined {
  const header = request.get('cookie');
  if (header === undefined || header.length > MAX_COOKIE_LENGTH) return undefined;
  const start = `${SESSION_COOKIE}=`;
  const pair = header.split(';').find((part) => part.trim().startsWith(start));
  return pair?.trim().slice(start.length);
}

function same(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

/** Who acts in a session, with what they may do. */
export function staffActor({ staff: { id, role }, rights }: StaffSession): Actor {
  return { kind: 'staff', id, role, ...(rights ? { rights } : {}) };
}

async function byToken(deps: AuthenticationDeps, request: Request): Promise<Caller | undefined> {
  const match = /^Bearer ([A-Za-z0-9._~+/=-]{1,4096})$/i.exec(request.get('authorization') ?? '');
  const access = match?.[1] === undefined ? undefined : await deps.verifyAccessToken?.(match[1]);
  return access && { kind: 'api-client', actor: { kind: 'api-client', id: access.clientId }, access };
}

async function byCookie(deps: AuthenticationDeps, request: Request): Promise<Caller | undefined> {
  const token = sessionTokenOf(request);
  const session = token === undefined ? undefined : await sessionOf(deps.runtime, token);
  if (token === undefined || !session) return undefined;
  // Only a page of ours can read the token and send it back: another site's form cannot (OWASP: synchronizer token).
  if (!READING.has(request.method) && !same(request.get('x-csrf-token') ?? '', session.csrfToken)) {
    throw new HttpProblem({ code: 'csrf-token-invalid', ...CSRF_TOKEN_INVALID });
  }
  return { kind: 'staff', actor: staffActor(session), session, token };
}

/** Who asks. Throws the 401 of a stranger, before anything else of the request is read. */
export async function authenticate(deps: AuthenticationDeps, request: Request): Promise<Caller> {
  const caller =
    request.get('authorization') === undefined ? await byCookie(deps, request) : await byToken(deps, request);
  if (!caller) throw new HttpProblem(UNAUTHENTICATED);
  return caller;
}

export function scopesOf(caller: Caller): readonly string[] {
  return caller.kind === 'api-client' ? caller.access.scopes : [];
}

/** Throws the 403 of somebody who may not. */
export function authorize(caller: Caller, policy: RoutePolicy): void {
  if (policy === 'stranger') return;
  if (policy !== 'own-session' && caller.kind === 'staff' && caller.session.mustChoosePassword) {
    throw new HttpProblem({ code: 'password-to-choose', ...PASSWORD_TO_CHOOSE });
  }
  const allowed =
    policy === 'signed-in' || policy === 'own-session'
      ? caller.kind === 'staff'
      : can(caller.actor, policy, scopesOf(caller));
  if (!allowed) throw new HttpProblem({ ...FORBIDDEN, facts: { right: policy } });
}

export function clinicOf(caller: Caller): ClinicId {
  return caller.kind === 'staff' ? caller.session.clinicId : caller.access.clinicId;
}

/** Whose idempotency keys they are. */
export function idempotentCallerOf(caller: Caller): IdempotentCaller {
  const who = caller.kind === 'staff' ? `staff:${caller.session.staff.id}` : `api-client:${caller.access.clientId}`;
  return { clinicId: clinicOf(caller), caller: who };
}
