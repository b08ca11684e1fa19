import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { AssetClosedOut, AssetOut, AssetsOut, VisitAssetsOut } from '../../http/shapes/asset.ts';
import { api } from './client.ts';

export type { AssetOut, AssetsOut };

const QUERY = ['assets'];
/** What a room is says whether visits find one. */
const CHANGED = [QUERY, ['booking-rules'], ['openings']];

/** The rooms and devices of the clinic, and when they are out of use. */
export function useAssets() {
  return useQuery({
    queryKey: QUERY,
    queryFn: ({ signal }) => api<AssetsOut>('/assets', { signal }),
  });
}

function useRefreshAssets() {
  const client = useQueryClient();
  return () => Promise.all(CHANGED.map((queryKey) => client.invalidateQueries({ queryKey })));
}

export type AssetWritten = Pick<AssetOut, 'kind' | 'type' | 'name' | 'siteId' | 'weeklyHours' | 'active'>;

/** A new one, or one that is there, written anew. */
export function useSaveAsset() {
  const refresh = useRefreshAssets();
  return useMutation({
    mutationFn: ({ before, written }: { readonly before: AssetOut | undefined; readonly written: AssetWritten }) =>
      before
        ? api<AssetOut>(`/assets/${before.id}`, {
            method: 'POST',
            body: { ...written, expectedVersion: before.version },
          })
        : api<AssetOut>('/assets', { method: 'POST', body: written }),
    onSettled: refresh,
  });
}

export interface OutOfUse {
  readonly start: string;
  readonly end: string;
  readonly reason: string;
}

export function useCloseAsset(id: string) {
  const refresh = useRefreshAssets();
  return useMutation({
    mutationFn: (body: OutOfUse) => api<AssetClosedOut>(`/assets/${id}/closures`, { method: 'POST', body }),
    onSettled: refresh,
  });
}

export function useReopenAsset() {
  const refresh = useRefreshAssets();
  return useMutation({
    mutationFn: (closureId: string) => api<undefined>(`/asset-closures/${closureId}`, { method: 'DELETE' }),
    onSettled: refresh,
  });
}

/** What a visit could have instead of what it has; asked when somebody wants to change it. */
export function useVisitAssets(appointmentId: string) {
  return useQuery({
    queryKey: ['appointment', appointmentId, 'assets'],
    staleTime: 0,
    queryFn: ({ signal }) => api<VisitAssetsOut>(`/appointments/${appointmentId}/assets`, { signal }),
  });
}
