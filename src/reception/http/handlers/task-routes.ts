import type { RouteRefusal } from '../../notify/save-task-route.ts';
import {
  changeTaskRoute,
  createTaskRoute,
  removeTaskRoute,
  rotateSecret,
  type SavedRoute,
} from '../../notify/save-task-route.ts';
import { replayDeliveries } from '../../notify/replay-deliveries.ts';
import { listDeliveries, type DeliveryRow } from '../../notify/store/delivery-rows.ts';
import { listRoutes } from '../../notify/store/route-rows.ts';
import type { Result } from '../../../platform/kernel/result.ts';
import { toIso } from '../../../platform/time/instant.ts';
import { defineRoute, type Route } from '../define-route.ts';
import { problemOf } from '../refusals.ts';
import {
  changeRouteBody,
  deliveriesOut,
  deliveriesQuery,
  deliveryParams,
  newRouteBody,
  replayBody,
  replayOut,
  routeOut,
  routeParams,
  routesOut,
  type DeliveryOut,
  type RouteOut,
} from '../shapes/task-route.ts';

function shown({ route, secret }: SavedRoute): RouteOut {
  const { id, name, active, ended, content, target, language, url, previousSecretUntil: until, version } = route;
  return {
    id,
    name,
    active,
    content,
    target,
    language,
    version,
    kinds: [...route.kinds],
    priorities: [...route.priorities],
    reasons: [...route.reasons],
    emails: [...route.emails],
    ...(ended ? { ended } : {}),
    ...(url === undefined ? {} : { url }),
    ...(until === undefined ? {} : { previousSecretUntil: toIso(until) }),
    ...(secret === undefined ? {} : { secret }),
  };
}

function logged(row: DeliveryRow): DeliveryOut {
  const { id, status, attempts, replays, reason } = row;
  return {
    id,
    status,
    attempts,
    replays,
    routeId: row.route_id,
    taskId: row.task_id,
    ...(row.address === '' ? {} : { address: row.address }),
    ...(reason === null ? {} : { reason }),
    ...(row.next_try_at === null ? {} : { nextTryAt: toIso(row.next_try_at) }),
    createdAt: toIso(row.created_at),
    updatedAt: toIso(row.updated_at),
    ...(row.delivered_at === null ? {} : { deliveredAt: toIso(row.delivered_at) }),
  };
}

function valueOf<T>(result: Result<T, RouteRefusal>): T {
  if (!result.ok) throw problemOf(result.error, { ...result.error });
  return result.value;
}

/** Given only where it was sent: an absent part of a change leaves what stands. */
function given<T extends object>(change: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  const entries = Object.entries(change).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [Key in keyof T]?: Exclude<T[Key], undefined> };
}

const settings: readonly Route[] = [
  defineRoute({
    method: 'get',
    path: '/task-routes',
    tag: 'Task routes',
    summary: 'Which new tasks are told to whom, by email or webhook',
    policy: 'settings.read',
    status: 200,
    answer: routesOut,
    handle: async ({ ctx }) => ({ routes: (await listRoutes(ctx)).map((route) => shown({ route })) }),
  }),
  defineRoute({
    method: 'post',
    path: '/task-routes',
    tag: 'Task routes',
    summary: 'Tell new tasks to email addresses or to a webhook',
    description: 'The signing secret of a webhook is in this answer and in no other.',
    policy: 'settings.write',
    status: 201,
    refusals: ['too-many-routes', 'receiver-missing', 'endpoint-not-allowed'],
    body: newRouteBody,
    answer: routeOut,
    secrets: ['secret'],
    handle: async ({ ctx, body, exchange }) => {
      const { url, ...rest } = body;
      const route = url === undefined ? rest : { ...rest, url };
      return shown(valueOf(await createTaskRoute(ctx, route, exchange.deps.routeSecurity)));
    },
  }),
  defineRoute({
    method: 'patch',
    path: '/task-routes/{id}',
    tag: 'Task routes',
    summary: 'Change a route, or switch it on or off',
    policy: 'settings.write',
    status: 200,
    refusals: ['route-unknown', 'receiver-missing', 'endpoint-not-allowed', 'version-conflict'],
    params: routeParams,
    body: changeRouteBody,
    answer: routeOut,
    secrets: ['secret'],
    handle: async ({ ctx, params, body, exchange }) => {
      const { expectedVersion, ...change } = body;
      const at = { id: params.id, expectedVersion, change: given(change) };
      return shown({ route: valueOf(await changeTaskRoute(ctx, at, exchange.deps.routeSecurity)) });
    },
  }),
  defineRoute({
    method: 'post',
    path: '/task-routes/{id}/rotate-secret',
    tag: 'Task routes',
    summary: 'A new signing secret; the old one signs beside it for a day',
    policy: 'settings.write',
    status: 200,
    refusals: ['route-unknown'],
    params: routeParams,
    answer: routeOut,
    secrets: ['secret'],
    handle: async ({ ctx, params, exchange }) =>
      shown(valueOf(await rotateSecret(ctx, params.id, exchange.deps.routeSecurity))),
  }),
  defineRoute({
    method: 'delete',
    path: '/task-routes/{id}',
    tag: 'Task routes',
    summary: 'Take a route away, with the log of its deliveries',
    policy: 'settings.write',
    status: 204,
    refusals: ['route-unknown'],
    params: routeParams,
    handle: async ({ ctx, params }) => valueOf(await removeTaskRoute(ctx, params.id)),
  }),
];

const deliveries: readonly Route[] = [
  defineRoute({
    method: 'get',
    path: '/task-deliveries',
    tag: 'Task routes',
    summary: 'What became of each telling, the newest first',
    policy: 'settings.read',
    status: 200,
    query: deliveriesQuery,
    answer: deliveriesOut,
    handle: async ({ ctx, query }) => {
      const { route: routeId, ...rest } = query;
      const page = await listDeliveries(ctx, { ...rest, routeId });
      return {
        deliveries: page.deliveries.map(logged),
        ...(page.nextCursor === undefined ? {} : { nextCursor: page.nextCursor }),
      };
    },
  }),
  defineRoute({
    method: 'post',
    path: '/task-deliveries/replay',
    tag: 'Task routes',
    summary: 'Tell again what did not arrive since an instant',
    policy: 'settings.write',
    status: 200,
    body: replayBody,
    answer: replayOut,
    handle: async ({ ctx, body }) => replayDeliveries(ctx, body),
  }),
  defineRoute({
    method: 'post',
    path: '/task-deliveries/{id}/replay',
    tag: 'Task routes',
    summary: 'Tell one again, whatever became of it; a webhook keeps its id',
    policy: 'settings.write',
    status: 200,
    refusals: ['delivery-unknown'],
    params: deliveryParams,
    answer: replayOut,
    handle: async ({ ctx, params }) => {
      const done = await replayDeliveries(ctx, params);
      if (done.replayed === 0) throw problemOf({ code: 'delivery-unknown' });
      return done;
    },
  }),
];

export const taskRouteRoutes: readonly Route[] = [...settings, ...deliveries];
