import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { casesOut, setupOut } from '../../http/shapes/on-call.ts';
import type { protocolOut, statusOut } from '../../http/shapes/triage-governance.ts';
import type { TriageOut } from '../../http/shapes/triage.ts';
import type { z } from 'zod';
import { api } from '../api/client.ts';
import { useMay } from '../api/queries.ts';

type CasesOut = z.infer<typeof casesOut>;
export type UrgentCase = CasesOut['cases'][number];
export type OnCallSetup = z.infer<typeof setupOut>;
export type ProtocolsOut = z.infer<typeof statusOut>;
export type ProtocolOut = z.infer<typeof protocolOut>;

export const isRunning = ({ state }: UrgentCase): boolean => state === 'open' || state === 'exhausted';

/** While a case runs, who is called changes every minute and no event tells of it. */
const WHILE_RUNNING_MS = 5_000;

export function useCases() {
  const may = useMay('task.read');
  return useQuery<CasesOut>({
    queryKey: ['cases'],
    enabled: may,
    refetchInterval: ({ state }) => (state.data?.cases.some(isRunning) ? WHILE_RUNNING_MS : false),
    queryFn: ({ signal }) => api<CasesOut>('/on-call/cases', { signal }),
  });
}

export function useOnCall() {
  const may = useMay('settings.read');
  return useQuery({
    queryKey: ['on-call'],
    enabled: may,
    // Who is on duty is asked anew whenever it is looked at: a colleague may just have changed it.
    staleTime: 0,
    queryFn: ({ signal }) => api<OnCallSetup>('/on-call', { signal }),
  });
}

export type CaseAct =
  | { readonly act: 'acknowledge' }
  | { readonly act: 'hand-over'; readonly to: string }
  | { readonly act: 'close'; readonly outcome: string };

export function useCaseAct(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ act, ...body }: CaseAct) => api<object>(`/on-call/cases/${id}/${act}`, { method: 'POST', body }),
    onSettled: () => Promise.all(['cases', 'tasks'].map((name) => client.invalidateQueries({ queryKey: [name] }))),
  });
}

/** What is told at the beginning, and one answer after the other. */
export interface TriageTold {
  readonly language: string;
  readonly text?: string;
  readonly patientId?: string;
  readonly patient?: { readonly ageYears?: number; readonly sex?: string; readonly pregnant?: boolean };
  readonly continues?: string;
  readonly answers?: Readonly<Record<string, boolean | number | string>>;
}

export function useAssess() {
  return useMutation({
    mutationFn: (body: TriageTold) => api<TriageOut>('/triage/assessments', { method: 'POST', body }),
  });
}

export function useAssessment(id: string | undefined) {
  return useQuery({
    queryKey: ['assessment', id],
    enabled: id !== undefined,
    queryFn: ({ signal }) => api<TriageOut>(`/triage/assessments/${id}`, { signal }),
  });
}

/** A person decides otherwise; the answer is the assessment as it stands then. */
export function useOverride(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (told: { readonly level: number; readonly reason: string; readonly comment?: string }) => {
      await api<object>(`/triage/assessments/${id}/override`, { method: 'POST', body: told });
      return api<TriageOut>(`/triage/assessments/${id}`);
    },
    onSettled: () => Promise.all(['cases', 'assessment'].map((name) => client.invalidateQueries({ queryKey: [name] }))),
  });
}

/** What a clinician decides beside a shadow; the answer is the assessment, which may be seen from then on. */
export function useJudgeShadow(id: string) {
  return useMutation({
    mutationFn: async (told: { readonly level: number; readonly reason: string }) => {
      await api<object>(`/triage/assessments/${id}/shadow`, { method: 'POST', body: told });
      return api<TriageOut>(`/triage/assessments/${id}`);
    },
  });
}

export type RotaAct =
  | { readonly act: 'shift'; readonly body: object }
  | { readonly act: 'swap'; readonly id: string; readonly to: string; readonly on?: string }
  | { readonly act: 'remove'; readonly id: string }
  | { readonly act: 'calendar'; readonly rotaId: string; readonly rank: number; readonly calendar: string };

export interface CalendarTaken {
  readonly shifts: number;
  readonly unknownPeople: readonly string[];
}

async function actOnRota(told: RotaAct): Promise<CalendarTaken | undefined> {
  switch (told.act) {
    case 'shift':
      return void (await api<object>('/on-call/shifts', { method: 'POST', body: told.body }));
    case 'swap': {
      const { id, to, on } = told;
      const body = { to, ...(on === undefined ? {} : { on }) };
      return void (await api<object>(`/on-call/shifts/${id}/swap`, { method: 'POST', body }));
    }
    case 'remove':
      return void (await api<object>(`/on-call/shifts/${told.id}`, { method: 'DELETE' }));
    case 'calendar': {
      const { rotaId, rank, calendar } = told;
      return api<CalendarTaken>(`/on-call/rotas/${rotaId}/calendar`, { method: 'POST', body: { rank, calendar } });
    }
  }
}

export function useRotaAct() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: actOnRota,
    onSettled: () => client.invalidateQueries({ queryKey: ['on-call'] }),
  });
}

export function useProtocols() {
  return useQuery({
    queryKey: ['protocols'],
    queryFn: ({ signal }) => api<ProtocolsOut>('/triage/protocols', { signal }),
  });
}

export interface ProtocolKey {
  readonly id: string;
  readonly version: string;
}

export function useProtocol({ id, version }: ProtocolKey) {
  return useQuery({
    queryKey: ['protocols', id, version],
    staleTime: Infinity,
    queryFn: ({ signal }) => api<ProtocolOut>(`/triage/protocols/${id}/${version}`, { signal }),
  });
}

export type ProtocolAct =
  | {
      readonly act: 'sign';
      readonly sha256: string;
      readonly clinician: string;
      readonly licence: string;
      readonly reviewBy: string;
    }
  | { readonly act: 'activate' }
  | { readonly act: 'retire'; readonly reason: string };

export function useProtocolAct({ id, version }: ProtocolKey) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ act, ...body }: ProtocolAct) =>
      api<object>(`/triage/protocols/${id}/${version}/${act}`, {
        method: 'POST',
        ...(act === 'activate' ? {} : { body }),
      }),
    onSettled: () => client.invalidateQueries({ queryKey: ['protocols'] }),
  });
}
