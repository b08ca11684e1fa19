import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { MessageWordsOut, WordsHistoryOut, WordsTriedOut } from '../../http/shapes/message-words.ts';
import { api, query } from '../api/client.ts';

export type WordsTemplate = MessageWordsOut['templates'][number];
export type Words = WordsTemplate['words'][number];

/** Which words of a clinic: of one message, by one channel, in one language. */
export interface WordsOf {
  readonly template: string;
  readonly channel: Words['channel'];
  readonly language: Words['language'];
}

const QUERY = ['message-words'];

export function useMessageWords() {
  return useQuery({ queryKey: QUERY, queryFn: ({ signal }) => api<MessageWordsOut>('/message-words', { signal }) });
}

export function useWordsHistory(of: WordsOf) {
  return useQuery({
    queryKey: [...QUERY, 'history', of],
    queryFn: ({ signal }) => api<WordsHistoryOut>(`/message-words/history${query({ ...of })}`, { signal }),
  });
}

/** What is wrong with words, or how they read; asked again whenever they change. */
export function useTriedWords(of: WordsOf, text: string, appointmentId: string | undefined) {
  return useQuery({
    queryKey: [...QUERY, 'tried', of, text, appointmentId],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      api<WordsTriedOut>('/message-words/preview', {
        method: 'POST',
        body: { ...of, text, ...(appointmentId === undefined ? {} : { appointmentId }) },
        signal,
      }),
  });
}

/** Writes words, or goes back to those of the product where there is no text. */
export function useSaveWords() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: WordsOf & { readonly text?: string; readonly basedOn: number }) =>
      api<MessageWordsOut>('/message-words', { method: 'POST', body }),
    onSuccess: (words) => client.setQueryData(QUERY, words),
    onSettled: () => client.invalidateQueries({ queryKey: QUERY }),
  });
}

export function useTestWords() {
  return useMutation({
    mutationFn: ({ to, ...body }: WordsOf & { readonly text: string; readonly to: string }) =>
      api<{ readonly text: string }>('/message-words/test', {
        method: 'POST',
        body: { ...body, ...(body.channel === 'email' ? { email: to } : { phone: to }) },
      }),
  });
}
