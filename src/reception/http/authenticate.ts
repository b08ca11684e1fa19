import { timingSafeEqual } from 'node:crypto';
import type { Request } from 'express';
import { can, sessionOf } from '../../identity/index.ts';
import { FORBIDDEN, HttpProblem, UNAUTHENTICATED } from '../../platform/http/problem.ts';
import type { RoutePolicy } from './define-route.ts';
import type { Caller, ReceptionDeps } from './deps.ts';
import { problemOf } from './refusals.ts';

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

async function byToken(deps: ReceptionDeps, request: Request): Promise<Caller | undefined> {
  const match = /^Bearer ([A-Za-z0-9._~+/=-]{1,4096})$/i.exec(request.get('authorization') ?? '');
  const access = match?.[1] === undefined ? undefined : await deps.verifyAccessToken?.(match[1]);
  return access && { kind: 'api-client', actor: { kind: 'api-client', id: access.clientId }, access };
}

async function byCookie(deps: ReceptionDeps, request: Request): Promise<Caller | undefined> {
  const token = sessionTokenOf(request);
  const session = token === undefined ? undefined : await sessionOf(deps.runtime, token);
  if (token === undefined || !session) return undefined;
  // Only a page of ours can read the token and send it back: another site's form cannot (OWASP: synchronizer token).
  if (!READING.has(request.method) && !same(request.get('x-csrf-token') ?? '', session.csrfToken)) {
    throw problemOf({ code: 'csrf-token-invalid' });
  }
  const { id, role } = session.staff;
  return { kind: 'staff', actor: { kind: 'staff', id, role }, session, token };
}

/** Who asks. Throws the 401 of a stranger, before anything else of the request is read. */
export async function authenticate(deps: ReceptionDeps, request: Request): Promise<Caller> {
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
  const allowed = policy === 'signed-in' ? caller.kind === 'staff' : can(caller.actor, policy, scopesOf(caller));
  if (!allowed) throw new HttpProblem(FORBIDDEN);
}
