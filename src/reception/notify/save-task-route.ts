import { randomBytes } from 'node:crypto';
import { record } from '../../audit/index.ts';
import { seal, type SealKey } from '../../platform/crypto/seal.ts';
import { addressFault, type AddressFault } from '../../platform/http/outside-address.ts';
import { secretOf } from '../../platform/http/webhook-signature.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import { HOUR_MS, plusMs } from '../../platform/time/instant.ts';
import type { TaskRoute, TaskRouteId } from './domain/task-route.ts';
import { SECRET_PURPOSE } from './ports.ts';
import { listRoutes, lockRoute, MOST_ROUTES, saveRoute, type StoredRoute } from './store/route-rows.ts';

const SECRET_BYTES = 32;
/** So long a receiver may take to change over to the new secret. */
const BOTH_SECRETS_MS = 24 * HOUR_MS;

export interface RouteSecurity {
  readonly sealKey: SealKey;
  readonly allowLoopback: boolean;
}

export type NewRoute = Omit<TaskRoute, 'id' | 'version' | 'ended' | 'previousSecretUntil'>;
export type RouteChange = Partial<Omit<NewRoute, 'target'>>;

export type RouteRefusal =
  | { readonly code: 'route-unknown' }
  | { readonly code: 'too-many-routes'; readonly most: number }
  | { readonly code: 'receiver-missing' }
  | { readonly code: 'endpoint-not-allowed'; readonly why: AddressFault }
  | { readonly code: 'version-conflict'; readonly version: number };

/** The route, and its signing secret where one was made: it is shown this once. */
export interface SavedRoute {
  readonly route: TaskRoute;
  readonly secret?: string;
}

/** An email route has addresses and no endpoint; a webhook has an endpoint, which lies outside, and no addresses. */
function faultOf(route: NewRoute, security: RouteSecurity): RouteRefusal | undefined {
  const hasMails = route.emails.length > 0;
  if (route.target === 'email') return hasMails && route.url === undefined ? undefined : { code: 'receiver-missing' };
  if (hasMails || route.url === undefined) return { code: 'receiver-missing' };
  const why = addressFault(route.url, { allowLoopback: security.allowLoopback });
  return why && { code: 'endpoint-not-allowed', why };
}

function newSecret(security: RouteSecurity, id: TaskRouteId): { readonly secret: string; readonly sealed: string } {
  const secret = secretOf(randomBytes(SECRET_BYTES));
  return { secret, sealed: seal(security.sealKey, SECRET_PURPOSE + id, secret) };
}

/** Makes a route. Not safe to repeat without an idempotency key: a second one would tell everything twice. */
export async function createTaskRoute(
  ctx: ClinicContext,
  route: NewRoute,
  security: RouteSecurity,
): Promise<Result<SavedRoute, RouteRefusal>> {
  const fault = faultOf(route, security);
  if (fault) return refuse(fault);
  if ((await listRoutes(ctx)).length >= MOST_ROUTES) return refuse({ code: 'too-many-routes', most: MOST_ROUTES });
  const id = ctx.ids.next<TaskRouteId>();
  const made = route.target === 'webhook' ? newSecret(security, id) : undefined;
  const stored: StoredRoute = { ...route, id, version: 1, ...(made ? { secretSealed: made.sealed } : {}) };
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    await saveRoute(tx, ctx, stored);
    await record(tx, ctx, { action: 'task-route.create', subject: { type: 'TaskRoute', id }, detail: traced(stored) });
  });
  return ok({ route: stored, ...(made ? { secret: made.secret } : {}) });
}

/** For the trail: what decides who learns of what. */
function traced({ target, content, active, emails }: StoredRoute) {
  return { target, content, active, receivers: emails.length };
}

function change(
  ctx: ClinicContext,
  at: { readonly id: TaskRouteId; readonly expectedVersion?: number | undefined },
  next: (stored: StoredRoute) => Result<StoredRoute, RouteRefusal>,
): Promise<Result<StoredRoute, RouteRefusal>> {
  return ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const stored = await lockRoute(tx, at.id);
    if (!stored) return refuse({ code: 'route-unknown' as const });
    if (at.expectedVersion !== undefined && at.expectedVersion !== stored.version) {
      return refuse({ code: 'version-conflict' as const, version: stored.version });
    }
    const changed = next(stored);
    if (!changed.ok) return changed;
    const saved = { ...changed.value, version: stored.version + 1 };
    await saveRoute(tx, ctx, saved);
    const subject = { type: 'TaskRoute', id: at.id };
    await record(tx, ctx, { action: 'task-route.change', subject, detail: traced(saved) });
    return ok(saved);
  });
}

/** Changes a route; one that ended by itself lives again when it is switched on. */
export function changeTaskRoute(
  ctx: ClinicContext,
  at: { readonly id: TaskRouteId; readonly expectedVersion?: number | undefined; readonly change: RouteChange },
  security: RouteSecurity,
): Promise<Result<TaskRoute, RouteRefusal>> {
  return change(ctx, at, (stored) => {
    const { ended: _ended, ...rest } = stored;
    const changed: StoredRoute = { ...(at.change.active ? rest : stored), ...at.change };
    const fault = faultOf(changed, security);
    return fault ? refuse(fault) : ok(changed);
  });
}

/** A new signing secret; the old one signs beside it for a day. Of an email route there is none. */
export async function rotateSecret(
  ctx: ClinicContext,
  id: TaskRouteId,
  security: RouteSecurity,
): Promise<Result<SavedRoute, RouteRefusal>> {
  const { secret, sealed } = newSecret(security, id);
  const saved = await change(ctx, { id }, (stored) =>
    stored.secretSealed === undefined
      ? refuse({ code: 'route-unknown' })
      : ok({
          ...stored,
          secretSealed: sealed,
          previousSealed: stored.secretSealed,
          previousSecretUntil: plusMs(ctx.clock.now(), BOTH_SECRETS_MS),
        }),
  );
  return saved.ok ? ok({ route: saved.value, secret }) : saved;
}

/** Takes the route away, with the log of its deliveries. */
export function removeTaskRoute(ctx: ClinicContext, id: TaskRouteId): Promise<Result<undefined, RouteRefusal>> {
  return ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const removed = await tx.run('delete from task_route where clinic_id = $1 and id = $2', [tx.clinicId, id]);
    if (removed === 0) return refuse({ code: 'route-unknown' as const });
    await record(tx, ctx, { action: 'task-route.remove', subject: { type: 'TaskRoute', id } });
    return ok(undefined);
  });
}
