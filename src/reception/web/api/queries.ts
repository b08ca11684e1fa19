import { keepPreviousData, QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { AgendaOut, AppointmentOut, OpeningsOut } from '../../http/shapes/agenda.ts';
import type { CallDetailOut, CallsOut, MessagesOut } from '../../http/shapes/call.ts';
import type { ClinicOut } from '../../http/shapes/clinic.ts';
import type { PatientsOut } from '../../http/shapes/patient.ts';
import type { PatientRecordOut } from '../../http/shapes/patient-record.ts';
import type { SessionOut } from '../../http/shapes/session.ts';
import { forgetDay, forgetDayOfOthers } from '../shell/offline/kept-day.ts';
import { api, ApiError, query, rememberCsrfToken, whenSessionExpires } from './client.ts';
import { useSyncExternalStore } from 'react';
import type { TasksOut } from '../../http/shapes/task.ts';
import type { Candidate, Side } from '../tasks/conflict.ts';

const RETRIES = 2;
const WAS_IN = 'centralita.was-in';

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        networkMode: 'always',
        retry: (count, error) =>
          count < RETRIES && (!(error instanceof ApiError) || error.status === 0 || error.status >= 500),
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}

/** Who was signed in last; kept when the session runs out, so that the page stands and asks again. */
let lastSession: SessionOut | undefined;
let expired = false;
const expiryListeners = new Set<() => void>();

function setExpired(next: boolean): void {
  if (expired === next) return;
  expired = next;
  for (const listener of expiryListeners) listener();
}

whenSessionExpires(() => lastSession && setExpired(true));

function remember(session: SessionOut): SessionOut {
  rememberCsrfToken(session.csrfToken);
  forgetDayOfOthers(session.staff.id);
  lastSession = session;
  localStorage.setItem(WAS_IN, 'true');
  setExpired(false);
  return session;
}

/** Whether somebody was in here last, as far as this browser knows: what they need can be fetched before the server says so. */
export function wasSignedIn(): boolean {
  return localStorage.getItem(WAS_IN) !== null;
}

/** Whether the server has forgotten who works here, in the middle of the work. */
export function useSessionExpired(): boolean {
  return useSyncExternalStore(
    (changed) => {
      expiryListeners.add(changed);
      return () => expiryListeners.delete(changed);
    },
    () => expired,
  );
}

/** Null while nobody is signed in. */
export function useSession() {
  return useQuery({
    queryKey: ['session'],
    staleTime: Infinity,
    queryFn: async (): Promise<SessionOut | null> => {
      try {
        return remember(await api<SessionOut>('/session'));
      } catch (error) {
        if (!(error instanceof ApiError && error.status === 401)) throw error;
        setExpired(lastSession !== undefined);
        return lastSession ?? null;
      }
    },
  });
}

/** Whether the role of who is signed in lets them do it. The server decides; this says so before it is tried. */
export function useMay(action: string): boolean {
  return useSession().data?.may.includes(action) ?? false;
}

export function useSignIn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { email: string; password: string }) => api<SessionOut>('/session', { method: 'POST', body }),
    onSuccess: (session) => {
      client.setQueryData(['session'], remember(session));
    },
  });
}

/** Who was invited is in, whoever was signed in here before. */
export function useAcceptInvitation() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { token: string; password: string }) =>
      api<SessionOut>('/session/invitation/accept', { method: 'POST', body }),
    onSuccess: (session) => {
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
      client.setQueryData(['session'], remember(session));
      // The link is used: it is of no use in the history of this browser.
      window.location.replace('/#/agenda');
    },
  });
}

export function useSignOut() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api<void>('/session', { method: 'DELETE' }),
    onSettled: () => {
      forgetDay();
      localStorage.removeItem(WAS_IN);
      lastSession = undefined;
      setExpired(false);
      // Told first, so that whoever shows it lets go of the rest; a cleared cache tells nobody.
      client.setQueryData(['session'], null);
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
    },
  });
}

const WHILE_HELD_MS = 30_000;

export function useClinic() {
  return useQuery<ClinicOut>({
    queryKey: ['clinic'],
    staleTime: 5 * 60_000,
    // What waits grows meanwhile, and no event tells of each.
    refetchInterval: ({ state }) => (state.data?.outboundHeld ? WHILE_HELD_MS : false),
    queryFn: ({ signal }) => api<ClinicOut>('/clinic', { signal }),
  });
}

export interface AgendaRange {
  readonly from: string;
  readonly to: string;
  readonly site?: string | undefined;
  readonly practitioner?: string | undefined;
}

export function useAgenda(range: AgendaRange | undefined) {
  return useQuery({
    queryKey: ['agenda', range],
    enabled: range !== undefined,
    // No event tells of a hold that runs out: it is seen within seconds all the same.
    refetchInterval: 10_000,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => api<AgendaOut>(`/agenda${query({ ...range })}`, { signal }),
  });
}

export interface OpeningsWanted {
  readonly service: string;
  readonly practitioner?: string | undefined;
  readonly site?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly limit: number;
}

export function useOpenings(wanted: OpeningsWanted | undefined) {
  return useQuery({
    queryKey: ['openings', wanted],
    enabled: wanted !== undefined,
    staleTime: 5_000,
    placeholderData: keepPreviousData,
    // The desk may book a time that patients can no longer choose by themselves.
    queryFn: ({ signal }) => api<OpeningsOut>(`/openings${query({ ...wanted, urgency: 'urgent' })}`, { signal }),
  });
}

export function useAppointment(id: string | undefined) {
  return useQuery({
    queryKey: ['appointment', id],
    enabled: id !== undefined,
    queryFn: ({ signal }) => api<AppointmentOut>(`/appointments/${id}`, { signal }),
  });
}

export function usePatients(q: string) {
  return useQuery({
    queryKey: ['patients', q],
    enabled: q.trim().length >= 2,
    placeholderData: keepPreviousData,
    // Who is no longer a patient stands last.
    queryFn: async ({ signal }): Promise<PatientsOut> => {
      const { patients, ...page } = await api<PatientsOut>(`/patients${query({ q: q.trim(), limit: 12 })}`, { signal });
      const rank = ({ active, deceased }: PatientsOut['patients'][number]) => Number(!active) + Number(deceased);
      return { ...page, patients: patients.toSorted((a, b) => rank(a) - rank(b)) };
    },
  });
}

export function usePatientRecord(id: string | undefined) {
  return useQuery({
    queryKey: ['patient', id],
    enabled: id !== undefined,
    queryFn: ({ signal }) => api<PatientRecordOut>(`/patients/${id}`, { signal }),
  });
}

export function useMessages(patient: string | undefined) {
  return useQuery({
    queryKey: ['messages', patient],
    enabled: patient !== undefined,
    queryFn: ({ signal }) => api<MessagesOut>(`/messages${query({ patient })}`, { signal }),
  });
}

export function useCalls() {
  return useQuery({ queryKey: ['calls'], queryFn: ({ signal }) => api<CallsOut>('/calls', { signal }) });
}

export function useCall(id: string | undefined) {
  return useQuery<CallDetailOut>({
    queryKey: ['call', id],
    enabled: id !== undefined,
    // A word that no event told of is seen all the same while somebody speaks.
    refetchInterval: ({ state }) => (state.data?.call.status === 'in-progress' ? 3_000 : false),
    queryFn: ({ signal }) => api<CallDetailOut>(`/calls/${id}`, { signal }),
  });
}

export function useTasks(status: 'open' | 'snoozed' | 'completed') {
  return useQuery({
    queryKey: ['tasks', status],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => api<TasksOut>(`/tasks${query({ status, limit: 100 })}`, { signal }),
  });
}

/** Who of the clinic's own system may be the patient of a booking. */
export function useCandidates(writeId: string) {
  return useQuery({
    queryKey: ['ehr-candidates', writeId],
    queryFn: ({ signal }) =>
      api<{ readonly candidates: readonly Candidate[] }>(`/ehr-writes/${writeId}/candidates`, { signal }),
  });
}

export function useDecideWrite() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ writeId, ...body }: { writeId: string; keep: Side; chosen?: string }) =>
      api<{ readonly settled: boolean }>(`/ehr-writes/${writeId}/decision`, { method: 'POST', body }),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['tasks'] }),
        client.invalidateQueries({ queryKey: ['agenda'] }),
      ]),
  });
}
