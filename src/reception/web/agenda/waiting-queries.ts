import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { WaitingListOut } from '../../http/shapes/waiting-list.ts';
import { api, query } from '../api/client.ts';

export type WaitingLine = WaitingListOut['entries'][number];

const SHOWN = 50;
/** No event tells of who waits. */
const LOOKED_AT_EVERY_MS = 15_000;

/** Who waits, in turn. */
export function useWaitingList(of: { readonly practitioner?: string | undefined }, wanted: boolean) {
  return useQuery({
    queryKey: ['waiting-list', of],
    enabled: wanted,
    refetchInterval: LOOKED_AT_EVERY_MS,
    queryFn: ({ signal }) => api<WaitingListOut>(`/waiting-list${query({ ...of, limit: SHOWN })}`, { signal }),
  });
}

export interface WaitingWish {
  readonly patientId: string;
  readonly service: string;
  readonly practitioner?: string;
  readonly site?: string;
  readonly urgency: 0 | 1 | 2;
  readonly partOfDay?: 'morning' | 'afternoon' | 'evening';
}

/** Puts somebody on the list, or takes them off it. */
export function useWaitingActs() {
  const client = useQueryClient();
  const onSettled = () => client.invalidateQueries({ queryKey: ['waiting-list'] });
  const add = useMutation({
    mutationFn: (wish: WaitingWish) => api<{ readonly id: string }>('/waiting-list', { method: 'POST', body: wish }),
    onSettled,
  });
  const remove = useMutation({
    mutationFn: (id: string) => api<void>(`/waiting-list/${id}`, { method: 'DELETE' }),
    onSettled,
  });
  return { add, remove };
}
