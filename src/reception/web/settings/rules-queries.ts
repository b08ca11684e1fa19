import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import type {
  DecisionOut,
  historyOut,
  SavedRulesOut,
  StandingOut,
  TryoutOut,
  whatIfOut,
} from '../../http/shapes/answering.ts';
import type { CallTestsOut } from '../../http/shapes/call-test.ts';
import { api, fileText } from '../api/client.ts';
import { downloadText } from '../reports/report-csv.ts';
import type { Rules } from './rules.ts';

export type WhatIf = z.infer<typeof whatIfOut>;

export function useStandingRules() {
  return useQuery({
    queryKey: ['rules'],
    queryFn: ({ signal }) => api<StandingOut>('/answering-rules', { signal }),
  });
}

export type Tryout = NonNullable<TryoutOut['tryout']>;
export type Trial = Tryout['trials'][number];

const PROGRESS_MS = 700;

/** How the made-up callers fare with the draft, or with rules of the past, as they call. */
export function useTryout(pastId?: string) {
  const path = pastId === undefined ? '/answering-rules/try-out' : `/answering-rules/${pastId}/try-out`;
  return useQuery<TryoutOut>({
    queryKey: ['rules', 'try-out', pastId ?? 'draft'],
    refetchInterval: ({ state }) => (state.data?.tryout?.state === 'running' ? PROGRESS_MS : false),
    queryFn: ({ signal }) => api<TryoutOut>(path, { signal }),
  });
}

export type TryoutTarget = { readonly version: number | undefined } | { readonly pastId: string };

export function useStartTryout() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (target: { readonly version: number } | { readonly pastId: string }) =>
      'pastId' in target
        ? api<undefined>(`/answering-rules/${target.pastId}/try-out`, { method: 'POST' })
        : api<undefined>('/answering-rules/try-out', { method: 'POST', body: { expectedVersion: target.version } }),
    onSettled: () => client.invalidateQueries({ queryKey: ['rules', 'try-out'] }),
  });
}

export function useCallTests() {
  return useQuery({
    queryKey: ['call-tests'],
    queryFn: ({ signal }) => api<CallTestsOut>('/call-tests', { signal }),
  });
}

/** One of them as a recorded conversation, kept as a file. */
export function useDownloadCallTest() {
  return useMutation({
    mutationFn: async (id: string) =>
      downloadText('conversation.yml', await fileText(`/call-tests/${id}/conversation.yml`), 'application/yaml'),
  });
}

export function useRemoveCallTest() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api<undefined>(`/call-tests/${id}`, { method: 'DELETE' }),
    onSettled: () => client.invalidateQueries({ queryKey: ['call-tests'] }),
  });
}

export function useRulesHistory() {
  return useQuery({
    queryKey: ['rules', 'history'],
    queryFn: ({ signal }) => api<z.infer<typeof historyOut>>('/answering-rules/history', { signal }),
  });
}

type Act =
  | { readonly kind: 'draft'; readonly rules: Rules; readonly note: string; readonly expectedVersion?: number }
  | { readonly kind: 'publish'; readonly expectedVersion: number; readonly untried?: string }
  | { readonly kind: 'roll-back'; readonly id: string; readonly untried?: string };

export function useRulesAct() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (act: Act) => {
      if (act.kind === 'roll-back') {
        const { id, untried } = act;
        return api<SavedRulesOut>(`/answering-rules/${id}/roll-back`, { method: 'POST', body: { untried } });
      }
      const { kind, ...body } = act;
      return api<SavedRulesOut>(`/answering-rules/${kind}`, { method: 'POST', body });
    },
    // Not waited for: the form that is to say that it is done is another one when the rules have come.
    onSettled: () => void client.invalidateQueries({ queryKey: ['rules'] }),
  });
}

export function usePreview() {
  return useMutation({
    mutationFn: (body: { readonly rules: Rules; readonly at: string }) =>
      api<DecisionOut>('/answering-rules/preview', { method: 'POST', body }),
  });
}

export function useWhatIf() {
  return useMutation({
    mutationFn: (body: { readonly rules: Rules }) => api<WhatIf>('/answering-rules/what-if', { method: 'POST', body }),
  });
}
