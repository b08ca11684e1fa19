import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, ApiError } from '../../api/client.ts';

export const AUTH_KINDS = ['none', 'basic', 'header', 'client-secret', 'private-key-jwt'] as const;
export type AuthKind = (typeof AUTH_KINDS)[number];

interface Report {
  readonly reachable: boolean;
  readonly fault?: string;
  readonly declared?: { readonly software?: string; readonly fhirVersion?: string };
}
interface Strategy {
  readonly slots: 'stored' | 'find' | 'computed';
  readonly booking: 'book-operation' | 'post' | 'task';
  readonly changes: 'topic' | 'rest-hook' | 'history' | 'poll';
}
interface Agendas {
  readonly stored: number;
  readonly computed: number;
}
export interface Probed {
  readonly report: Report;
  readonly strategy: Strategy | null;
  readonly agendas?: Agendas | null;
}

/** What the page shows of `/ehr-connections`. Secrets go in and never come out. */
export interface Connection {
  readonly id: string;
  readonly baseUrl: string;
  readonly version: 'R4' | 'R5';
  readonly auth: {
    readonly kind: AuthKind;
    readonly username?: string;
    readonly headerName?: string;
    readonly clientId?: string;
    readonly scope?: string;
    readonly tokenUrl?: string;
  };
  readonly requestsPerSecond: number;
  readonly jwksUrl?: string;
  readonly state: 'active' | 'removed';
  readonly strategy: Strategy | null;
  readonly report: Report | null;
  readonly probedAt: string | null;
  readonly pausedAt: string | null;
  readonly agendas: Agendas | null;
}

export interface Mirror {
  readonly state: 'loading' | 'following' | 'paused';
  readonly share: number;
  readonly polledAt: string | null;
  readonly reconciledAt: string | null;
  readonly issues: readonly {
    readonly type: string;
    readonly id: string;
    readonly path: string;
    readonly reason: string;
  }[];
}

const QUERY = ['ehr-connections'];
const FRESH_MS = 15_000;
/** While the first load runs somebody watches it. */
const LOADING_MS = 3_000;

export function useConnections() {
  return useQuery<{ readonly connections: readonly Connection[] }>({
    queryKey: QUERY,
    // A new one is looked at by itself, which takes a moment.
    refetchInterval: ({ state }) =>
      state.data?.connections.some(({ probedAt }) => probedAt === null) === true ? LOADING_MS : FRESH_MS,
    queryFn: ({ signal }) => api('/ehr-connections', { signal }),
  });
}

export function useMirror(id: string) {
  return useQuery<Mirror | null>({
    queryKey: [...QUERY, id, 'mirror'],
    refetchInterval: ({ state }) => (state.data?.state === 'loading' ? LOADING_MS : FRESH_MS),
    queryFn: async ({ signal }) => {
      try {
        return await api<Mirror>(`/ehr-connections/${id}/mirror`, { signal });
      } catch (error) {
        if (error instanceof ApiError && error.code === 'ehr-not-mirrored') return null;
        throw error;
      }
    },
  });
}

export type ConnectionAct = 'probe' | 'pause' | 'resume' | 'mirror' | 'rotate-key' | 'remove';

export function useConnectionAct(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (act: ConnectionAct) =>
      act === 'remove'
        ? api<undefined>(`/ehr-connections/${id}`, { method: 'DELETE' })
        : api<object>(`/ehr-connections/${id}/${act}`, { method: 'POST', body: {} }),
    onSettled: () => client.invalidateQueries({ queryKey: QUERY }),
  });
}

/** What a form holds of a connection: which of the fields count is said by `kind`. */
export interface ConnectionDraft {
  readonly baseUrl: string;
  readonly version: 'R4' | 'R5';
  /** Undefined while nothing is written in its field. */
  readonly requestsPerSecond: number | undefined;
  readonly kind: AuthKind;
  /** User, name of the header, or id of the client. */
  readonly name: string;
  readonly secret: string;
  readonly scope: string;
  readonly tokenUrl: string;
}

/** What any hosted server bears. */
const USUAL_RATE = 10;
export const MOST_RATE = 1_000;

export function draftOf(connection: Connection | undefined): ConnectionDraft {
  const { baseUrl = '', version = 'R4', auth, requestsPerSecond = USUAL_RATE } = connection ?? {};
  return {
    baseUrl,
    version,
    requestsPerSecond,
    kind: auth?.kind ?? 'private-key-jwt',
    name: auth?.username ?? auth?.headerName ?? auth?.clientId ?? '',
    secret: '',
    scope: auth?.scope ?? 'system/*.cruds',
    tokenUrl: auth?.tokenUrl ?? '',
  };
}

const HAS_SECRET: ReadonlySet<AuthKind> = new Set(['basic', 'header', 'client-secret']);
export const hasSecret = (kind: AuthKind): boolean => HAS_SECRET.has(kind);

/** How we say who we are. Undefined where nothing of it was changed: then the secrets that stand are used. */
function authOf(draft: ConnectionDraft, before: Connection | undefined): object | undefined {
  const { kind, name, secret, scope, tokenUrl } = draft;
  const was = draftOf(before);
  const isSame = kind === was.kind && name === was.name && scope === was.scope && tokenUrl === was.tokenUrl;
  if (before && isSame && secret === '') return undefined;
  const oauth = { clientId: name, scope, ...(tokenUrl === '' ? {} : { tokenUrl }) };
  switch (kind) {
    case 'none':
      return { kind };
    case 'basic':
      return { kind, username: name, password: secret };
    case 'header':
      return { kind, name, value: secret };
    case 'client-secret':
      return { kind, ...oauth, clientSecret: secret };
    case 'private-key-jwt':
      return { kind, ...oauth };
  }
}

export function bodyOf(draft: ConnectionDraft, before: Connection | undefined): object {
  const auth = authOf(draft, before);
  const { version, requestsPerSecond } = draft;
  return { baseUrl: draft.baseUrl.trim(), version, requestsPerSecond, ...(auth ? { auth } : {}) };
}

export function useTryConnection(before: Connection | undefined) {
  return useMutation({
    mutationFn: (draft: ConnectionDraft) =>
      api<Probed>('/ehr-connections/try', {
        method: 'POST',
        body: { ...bodyOf(draft, before), ...(before ? { id: before.id } : {}) },
      }),
  });
}

/** Saves it, and looks at it at once, unless its keys have to be made known there first. */
export function useSaveConnection(before: Connection | undefined) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (draft: ConnectionDraft) => {
      const body = bodyOf(draft, before);
      const saved = before
        ? await api<Connection>(`/ehr-connections/${before.id}`, { method: 'PATCH', body })
        : await api<Connection>('/ehr-connections', { method: 'POST', body });
      if (before || draft.kind !== 'private-key-jwt') {
        await api<Probed>(`/ehr-connections/${saved.id}/probe`, { method: 'POST', body: {} });
      }
      return saved;
    },
    onSettled: () => client.invalidateQueries({ queryKey: QUERY }),
  });
}
