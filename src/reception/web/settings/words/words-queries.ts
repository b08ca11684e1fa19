import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type {
  MessageWordsOut,
  WordsDraftsTriedOut,
  WordsHistoryOut,
  WordsTriedOut,
} from '../../../http/shapes/message-words.ts';
import { api, query } from '../../api/client.ts';

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
export function useTriedWords(
  of: WordsOf,
  how: { readonly text: string; readonly appointmentId?: string; readonly bare?: boolean },
) {
  return useQuery({
    queryKey: [...QUERY, 'tried', of, how],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      api<WordsTriedOut>('/message-words/preview', { method: 'POST', body: { ...of, ...how }, signal }),
  });
}

type WordsAct =
  | ({ readonly kind: 'draft'; readonly text?: string; readonly expectedVersion?: number } & WordsOf)
  | ({ readonly kind: 'discard' } & WordsOf)
  | ({ readonly kind: 'roll-back'; readonly version: number; readonly basedOn: number } & WordsOf)
  | {
      readonly kind: 'publish';
      readonly drafts: readonly (WordsOf & { readonly version: number; readonly basedOn: number })[];
    };

/** Keeps or throws away a draft, publishes all of them, or goes back to an earlier version. */
export function useWordsAct() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (act: WordsAct) => {
      const { kind, ...body } = act;
      if (kind === 'discard')
        return api<MessageWordsOut>(`/message-words/draft${query({ ...(body as WordsOf) })}`, { method: 'DELETE' });
      return api<MessageWordsOut>(`/message-words/${kind}`, { method: 'POST', body });
    },
    onSuccess: (words) => client.setQueryData(QUERY, words),
    // Not waited for: the form that is to say that it is done is another one when the words have come.
    onSettled: () => void client.invalidateQueries({ queryKey: QUERY }),
  });
}

/** Every message that the drafts change, in each language, as it would be. */
export function useTryDrafts() {
  return useMutation({
    mutationFn: () => api<WordsDraftsTriedOut>('/message-words/try-out', { method: 'POST' }),
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
