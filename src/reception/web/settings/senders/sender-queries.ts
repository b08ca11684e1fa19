import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { LinesOut, LineTestState } from '../../../http/shapes/line.ts';
import type { WhatsappTemplatesOut } from '../../../http/shapes/reminder-plan.ts';
import type { SenderAliasesOut } from '../../../http/shapes/sender-alias.ts';
import { api } from '../../api/client.ts';

const LINES = ['lines'];
const ALIASES = ['sender-aliases'];
const MAILBOXES = ['mailboxes'];
const TEMPLATES = ['whatsapp-templates'];
const TRIED_MS = 1_500;
/** What a test message is when nothing more comes of it. */
const ENDS: ReadonlySet<string> = new Set(['delivered', 'read', 'failed', 'unknown', 'dropped']);

export type Line = LinesOut['lines'][number];
export type Alias = SenderAliasesOut['aliases'][number];

export function useLines() {
  return useQuery({ queryKey: LINES, queryFn: ({ signal }) => api<LinesOut>('/lines', { signal }) });
}

export function useSaveLines() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (lines: readonly Line[]) => api<LinesOut>('/lines', { method: 'PATCH', body: { lines } }),
    onSettled: () => client.invalidateQueries({ queryKey: LINES }),
  });
}

export function useTryLine() {
  return useMutation({
    mutationFn: (body: { readonly from: string; readonly to: string }) =>
      api<{ readonly messageId: string }>('/lines/test', { method: 'POST', body }),
  });
}

/** What became of a test message, asked until it has ended. */
export function useTried(messageId: string | undefined) {
  return useQuery<LineTestState>({
    queryKey: ['line-test', messageId],
    enabled: messageId !== undefined,
    refetchInterval: ({ state }) => (ENDS.has(state.data?.status ?? '') ? false : TRIED_MS),
    queryFn: ({ signal }) => api<LineTestState>(`/lines/test/${messageId}`, { signal }),
  });
}

export function useAliases() {
  return useQuery({ queryKey: ALIASES, queryFn: ({ signal }) => api<SenderAliasesOut>('/sender-aliases', { signal }) });
}

export function useSaveAlias() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: object) => api<SenderAliasesOut>('/sender-aliases', { method: 'POST', body }),
    onSettled: () => client.invalidateQueries({ queryKey: ALIASES }),
  });
}

interface Mailboxes {
  readonly addresses: readonly string[];
}

export function useMailboxes() {
  return useQuery({ queryKey: MAILBOXES, queryFn: ({ signal }) => api<Mailboxes>('/mailboxes', { signal }) });
}

export function useSaveMailboxes() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (addresses: readonly string[]) =>
      api<Mailboxes>('/mailboxes', { method: 'PATCH', body: { addresses } }),
    onSettled: () => client.invalidateQueries({ queryKey: MAILBOXES }),
  });
}

export function useTemplates() {
  return useQuery({
    queryKey: TEMPLATES,
    queryFn: ({ signal }) => api<WhatsappTemplatesOut>('/whatsapp-templates', { signal }),
  });
}

export function useSaveTemplate() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { readonly template: string; readonly language: string; readonly contentSid: string }) =>
      api<WhatsappTemplatesOut>('/whatsapp-templates', { method: 'POST', body }),
    onSettled: () => client.invalidateQueries({ queryKey: TEMPLATES }),
  });
}
