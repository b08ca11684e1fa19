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
import { api } from '../api/client.ts';
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

/** How the made-up callers fare with the draft, as they call. */
export function useTryout() {
  return useQuery<TryoutOut>({
    queryKey: ['rules', 'try-out'],
    refetchInterval: ({ state }) => (state.data?.tryout?.state === 'running' ? PROGRESS_MS : false),
    queryFn: ({ signal }) => api<TryoutOut>('/answering-rules/try-out', { signal }),
  });
}

export function useStartTryout() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (expectedVersion: number) =>
      api<undefined>('/answering-rules/try-out', { method: 'POST', body: { expectedVersion } }),
    onSettled: () => client.invalidateQueries({ queryKey: ['rules', 'try-out'] }),
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
  | { readonly kind: 'roll-back'; readonly id: string };

export function useRulesAct() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (act: Act) => {
      if (act.kind === 'roll-back')
        return api<SavedRulesOut>(`/answering-rules/${act.id}/roll-back`, { method: 'POST' });
      const { kind, ...body } = act;
      return api<SavedRulesOut>(`/answering-rules/${kind}`, { method: 'POST', body });
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['rules'] }),
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
