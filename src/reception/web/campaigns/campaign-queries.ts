import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type {
  AudienceOut,
  CampaignOut,
  CampaignPeopleOut,
  CampaignResultsOut,
  CampaignsOut,
  PreflightOut,
  CampaignTextOut,
} from '../../http/shapes/campaign.ts';
import { api, query } from '../api/client.ts';
import type { Language } from '../../../platform/i18n/language.ts';

/** What the desk writes of a campaign. */
export type CampaignDraft = Pick<
  CampaignOut,
  'kind' | 'name' | 'purpose' | 'channels' | 'texts' | 'audience' | 'holdOutPercent' | 'perMinute'
>;
export type CampaignAct = 'launch' | 'pause' | 'resume' | 'stop';

export function useCampaigns() {
  return useQuery({
    queryKey: ['campaigns'],
    queryFn: ({ signal }) => api<CampaignsOut>('/campaigns', { signal }),
  });
}

export function useCampaign(id: string | undefined) {
  return useQuery({
    queryKey: ['campaign', id],
    enabled: id !== undefined,
    queryFn: ({ signal }) => api<CampaignResultsOut>(`/campaigns/${id}`, { signal }),
  });
}

export function useCampaignPeople(id: string, state: string | undefined, cursor: string | undefined) {
  return useQuery({
    queryKey: ['campaign', id, 'people', state, cursor],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      api<CampaignPeopleOut>(`/campaigns/${id}/people${query({ state, cursor, limit: 25 })}`, { signal }),
  });
}

/** Who would be contacted now. The server only reads; it is asked again when what is written has come to rest. */
export function useAudience(draft: CampaignDraft, isReady: boolean) {
  return useQuery({
    queryKey: ['audience', draft],
    enabled: isReady,
    staleTime: 60_000,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => api<AudienceOut>('/campaigns/preview', { method: 'POST', body: draft, signal }),
  });
}

/** What is in the way of its senders. */
export function usePreflight(id: string, isReady: boolean) {
  return useQuery({
    queryKey: ['preflight', id],
    enabled: isReady,
    queryFn: ({ signal }) => api<PreflightOut>(`/campaigns/${id}/preflight`, { signal }),
  });
}

function useRefreshCampaigns() {
  const client = useQueryClient();
  return () =>
    Promise.all([
      client.invalidateQueries({ queryKey: ['campaigns'] }),
      client.invalidateQueries({ queryKey: ['campaign'] }),
    ]);
}

export function useSaveCampaign() {
  const refresh = useRefreshCampaigns();
  return useMutation({
    mutationFn: ({ id, draft }: { readonly id: string | undefined; readonly draft: CampaignDraft }) =>
      id === undefined
        ? api<CampaignOut>('/campaigns', { method: 'POST', body: draft })
        : api<CampaignOut>(`/campaigns/${id}`, { method: 'PATCH', body: draft }),
    onSettled: refresh,
  });
}

export function useCampaignAct() {
  const refresh = useRefreshCampaigns();
  return useMutation({
    mutationFn: ({ id, act }: { readonly id: string; readonly act: CampaignAct }) =>
      api<CampaignOut>(`/campaigns/${id}/${act}`, { method: 'POST' }),
    onSettled: refresh,
  });
}

interface CampaignTest {
  readonly id: string;
  readonly phone?: string;
  readonly email?: string;
  readonly language: string;
}

export function useTestCampaign() {
  return useMutation({
    mutationFn: ({ id, ...body }: CampaignTest) =>
      api<{ readonly text: string }>(`/campaigns/${id}/test`, { method: 'POST', body }),
  });
}

/** How a text reads as an SMS and what it takes; asked again whenever it changes. */
export function useCampaignText(body: {
  readonly text: string;
  readonly language: Language;
  readonly purpose: CampaignDraft['purpose'];
}) {
  return useQuery({
    queryKey: ['campaign-text', body],
    enabled: body.text.trim() !== '',
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => api<CampaignTextOut>('/campaigns/text-preview', { method: 'POST', body, signal }),
  });
}
