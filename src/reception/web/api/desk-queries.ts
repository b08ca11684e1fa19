import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { AccessesOut } from '../../http/shapes/audit.ts';
import type { PopOut } from '../../http/shapes/pop.ts';
import type { ReportOut } from '../../http/shapes/report.ts';
import type { TimelineOut } from '../../http/shapes/timeline.ts';
import { api, query } from './client.ts';

export type PopWanted = { readonly call: string } | { readonly number: string };

export function usePop(wanted: PopWanted | undefined) {
  return useQuery({
    queryKey: ['call', 'pop', wanted],
    enabled: wanted !== undefined,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => api<PopOut>(`/pop${query({ ...wanted })}`, { signal }),
  });
}

export function useTimeline(patientId: string) {
  return useInfiniteQuery({
    queryKey: ['patient', patientId, 'timeline'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      api<TimelineOut>(`/patients/${patientId}/timeline${query({ before: pageParam })}`, { signal }),
    getNextPageParam: ({ next }) => next,
  });
}

export function useAccesses(patientId: string | undefined) {
  return useQuery({
    queryKey: ['accesses', patientId],
    enabled: patientId !== undefined,
    queryFn: ({ signal }) => api<AccessesOut>(`/patients/${patientId}/accesses`, { signal }),
  });
}

export interface ReportWanted {
  readonly from: string;
  readonly to: string;
  readonly site?: string | undefined;
  readonly practitioner?: string | undefined;
}

export function useReport(wanted: ReportWanted) {
  return useQuery({
    queryKey: ['report', wanted],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => api<ReportOut>(`/reports${query({ ...wanted })}`, { signal }),
  });
}
