import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client.ts';

export const PLAN_CHANNELS = ['sms', 'whatsapp', 'email', 'voice'] as const;
export type PlanChannel = (typeof PLAN_CHANNELS)[number];

export interface PlanStep {
  readonly daysBefore: number;
  /** "10:00", by the wall clock of the site. */
  readonly at: string;
  readonly channels?: readonly PlanChannel[];
  readonly onlyUnanswered?: boolean;
}

/** What is sent about a visit, as the server has it; what this page does not change goes back as it came. */
export interface Plan {
  readonly active: boolean;
  readonly confirms: boolean;
  readonly steps: readonly PlanStep[];
  readonly shortNotice?: { readonly hoursBefore: number; readonly bookedAtLeastHoursBefore: number } | undefined;
  readonly channels: readonly PlanChannel[];
  readonly link: boolean;
  readonly familyTogether: boolean;
  readonly personCalls?: { readonly daysBefore: number; readonly at: string } | undefined;
  readonly extraCare?: unknown;
}

export interface Plans {
  readonly plans: readonly { readonly serviceId?: string; readonly plan: Plan }[];
  readonly defaults: Plan;
}

const QUERY = ['reminder-plans'];

export function usePlans() {
  return useQuery({ queryKey: QUERY, queryFn: ({ signal }) => api<Plans>('/reminder-plans', { signal }) });
}

/** Writes the plan of a service, or of all that have none of their own. */
export function useSavePlan() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ serviceId, plan }: { readonly serviceId: string | undefined; readonly plan: Plan }) =>
      api<Plans>('/reminder-plans', { method: 'POST', body: { ...(serviceId ? { serviceId } : {}), plan } }),
    onSuccess: (plans) => client.setQueryData(QUERY, plans),
  });
}

/** Back to the common plan, or to that of the product. */
export function useRemovePlan() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (serviceId: string | undefined) =>
      api<Plans>(`/reminder-plans/${serviceId ?? 'default'}`, { method: 'DELETE' }),
    onSuccess: (plans) => client.setQueryData(QUERY, plans),
  });
}
