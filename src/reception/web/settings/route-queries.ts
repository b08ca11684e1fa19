import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import type { DeliveryOut, deliveriesOut, RouteOut, routesOut } from '../../http/shapes/task-route.ts';
import { api, ApiError, query } from '../api/client.ts';

const ROUTES = ['task-routes'];
const DELIVERIES = ['task-deliveries'];
const MOST_LISTED = 20;

/** What a form holds of a route. */
export interface RouteDraft {
  readonly name: string;
  readonly target: RouteOut['target'];
  readonly emails: readonly string[];
  readonly url: string;
  readonly kinds: readonly string[];
  readonly priorities: readonly string[];
  readonly content: RouteOut['content'];
  readonly language: string;
  readonly active: boolean;
}

export function draftOf(route: RouteOut | undefined, language: string): RouteDraft {
  if (!route) {
    const empty = { name: '', emails: [], url: '', kinds: [], priorities: [] };
    return { ...empty, target: 'email', content: 'link-only', language, active: true };
  }
  const { name, target, emails, url = '', kinds, priorities, content, active } = route;
  return { name, target, emails, url, kinds, priorities, content, language: route.language, active };
}

/** A route has receivers of one kind; which, is said once, when it is made. */
export function bodyOf({ target, emails, url, ...draft }: RouteDraft, before?: RouteOut): object {
  const receiver = target === 'email' ? { emails } : { url };
  return { ...draft, ...receiver, ...(before ? { expectedVersion: before.version } : { target }) };
}

const INVALID = { name: 'invalid', emails: 'no-email', url: 'no-link' } as const;

/** What is wrong with a field of the form, by its code: from the place that the server names, or from what it refuses. */
export function faultOf(error: unknown, field: 'name' | 'emails' | 'url'): string | undefined {
  if (!(error instanceof ApiError)) return undefined;
  const at = (error.problem.errors ?? []).find(
    ({ path }) => path === `body.${field}` || path.startsWith(`body.${field}.`),
  );
  if (at) return INVALID[field];
  if (field !== 'name' && error.code === 'receiver-missing') return 'receiver-missing';
  return field === 'url' && error.code === 'endpoint-not-allowed' ? 'endpoint-not-allowed' : undefined;
}

export function useRoutes() {
  return useQuery({
    queryKey: ROUTES,
    queryFn: ({ signal }) => api<z.infer<typeof routesOut>>('/task-routes', { signal }),
  });
}

export function useSaveRoute(before: RouteOut | undefined) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (draft: RouteDraft) =>
      before
        ? api<RouteOut>(`/task-routes/${before.id}`, { method: 'PATCH', body: bodyOf(draft, before) })
        : api<RouteOut>('/task-routes', { method: 'POST', body: bodyOf(draft) }),
    onSettled: () => client.invalidateQueries({ queryKey: ROUTES }),
  });
}

export function useRotateSecret() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api<RouteOut>(`/task-routes/${id}/rotate-secret`, { method: 'POST', body: {} }),
    onSettled: () => client.invalidateQueries({ queryKey: ROUTES }),
  });
}

export function useRemoveRoute() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api<undefined>(`/task-routes/${id}`, { method: 'DELETE' }),
    onSettled: () => client.invalidateQueries({ queryKey: ROUTES }),
  });
}

/** What did not arrive, or may not have: it waits for a person to send it again. */
export function useUndelivered() {
  return useQuery({
    queryKey: DELIVERIES,
    queryFn: async ({ signal }): Promise<readonly DeliveryOut[]> => {
      const pages = await Promise.all(
        (['failed', 'unknown'] as const).map((status) =>
          api<z.infer<typeof deliveriesOut>>(`/task-deliveries${query({ status, limit: MOST_LISTED })}`, { signal }),
        ),
      );
      return pages.flatMap(({ deliveries }) => deliveries).toSorted((a, b) => b.createdAt.localeCompare(a.createdAt));
    },
  });
}

export function useSendAgain() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api<object>(`/task-deliveries/${id}/replay`, { method: 'POST', body: {} }),
    onSettled: () => client.invalidateQueries({ queryKey: DELIVERIES }),
  });
}
