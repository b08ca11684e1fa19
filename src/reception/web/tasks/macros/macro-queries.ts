import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { MacroPreviewOut, MacroRunOut, MacrosOut } from '../../../http/shapes/task-macro.ts';
import { api } from '../../api/client.ts';
import { useMay } from '../../api/queries.ts';

export type Macro = MacrosOut['macros'][number];
export type MacroResult = MacroRunOut['results'][number];

export function useMacros() {
  const may = useMay('task.read');
  return useQuery({
    queryKey: ['macros'],
    enabled: may,
    staleTime: 5 * 60_000,
    queryFn: ({ signal }) => api<MacrosOut>('/task-macros', { signal }),
  });
}

export const writesIn = ({ steps }: Macro): boolean => steps.some((step) => step.do === 'reply');

export function useMacroPreview() {
  return useMutation({
    mutationFn: ({ id, tasks }: { readonly id: string; readonly tasks: readonly string[] }) =>
      api<MacroPreviewOut>(`/task-macros/${id}/preview`, { method: 'POST', body: { tasks } }),
  });
}

export function useRunMacro() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({
      id,
      tasks,
      key,
    }: {
      readonly id: string;
      readonly key: string;
      readonly tasks: readonly { id: string; text?: string }[];
    }) => api<MacroRunOut>(`/task-macros/${id}/run`, { method: 'POST', body: { tasks }, idempotencyKey: key }),
    onSettled: () => client.invalidateQueries({ queryKey: ['tasks'] }),
  });
}

export function useSaveMacro() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: object) => api<MacrosOut>('/task-macros', { method: 'POST', body }),
    onSettled: () => client.invalidateQueries({ queryKey: ['macros'] }),
  });
}

export function useRemoveMacro() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api<undefined>(`/task-macros/${id}`, { method: 'DELETE' }),
    onSettled: () => client.invalidateQueries({ queryKey: ['macros'] }),
  });
}
