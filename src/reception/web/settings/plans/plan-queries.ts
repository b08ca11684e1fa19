import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { PlanTrialOut, PlanVersionOut } from '../../../http/shapes/reminder-plan.ts';
import { api, query } from '../../api/client.ts';

export const PLAN_CHANNELS = ['sms', 'whatsapp', 'email', 'voice'] as const;
export type PlanChannel = (typeof PLAN_CHANNELS)[number];

export interface PlanStep {
  readonly daysBefore: number;
  /** "10:00", by the wall clock of the site. */
  readonly at: string;
  /** Instead of those of the plan. */
  readonly channels?: readonly PlanChannel[] | undefined;
  readonly onlyUnanswered?: boolean;
}

/** For who is likely to miss a visit, from this share on. */
export interface ExtraCare {
  readonly missRateFrom: number;
  readonly steps: readonly PlanStep[];
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
  readonly extraCare?: ExtraCare | undefined;
}

/** A plan as it was written. Without a plan: the common one again, or that of the product. */
export type PlanVersion = Omit<PlanVersionOut, 'plan'> & { readonly plan?: Plan };

export interface Plans {
  readonly plans: readonly { readonly serviceId?: string; readonly plan: Plan }[];
  readonly drafts: readonly PlanVersion[];
  readonly defaults: Plan;
}

/** Of a service, or of all that have no plan of their own. */
type ServiceId = string | undefined;

const QUERY = ['reminder-plans'];

export function usePlans() {
  return useQuery({ queryKey: QUERY, queryFn: ({ signal }) => api<Plans>('/reminder-plans', { signal }) });
}

export function usePlanHistory(serviceId: ServiceId) {
  return useQuery({
    queryKey: [...QUERY, 'history', serviceId],
    queryFn: ({ signal }) =>
      api<{ readonly history: readonly PlanVersion[] }>(`/reminder-plans/history${query({ serviceId })}`, { signal }),
  });
}

type PlanAct =
  | {
      readonly kind: 'draft';
      readonly serviceId: ServiceId;
      /** Absent: the common plan again. */
      readonly plan?: Plan;
      readonly note: string;
      readonly expectedVersion?: number;
    }
  | { readonly kind: 'discard'; readonly serviceId: ServiceId }
  | {
      readonly kind: 'publish';
      readonly serviceId: ServiceId;
      readonly expectedVersion: number;
      readonly untried?: string;
    }
  | { readonly kind: 'roll-back'; readonly id: string; readonly untried?: string };

function done(act: PlanAct): Promise<Plans> {
  switch (act.kind) {
    case 'discard':
      return api<Plans>(`/reminder-plans/${act.serviceId ?? 'default'}/draft`, { method: 'DELETE' });
    case 'roll-back': {
      const { id, untried } = act;
      return api<Plans>(`/reminder-plans/versions/${id}/roll-back`, { method: 'POST', body: { untried } });
    }
    case 'draft':
    case 'publish': {
      const { kind, ...body } = act;
      return api<Plans>(`/reminder-plans/${kind}`, { method: 'POST', body });
    }
  }
}

/** Saves, throws away or publishes a draft, or goes back to a plan of the past. */
export function usePlanAct() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: done,
    onSuccess: (plans) => client.setQueryData(QUERY, plans),
    // Not waited for: the form that is to say that it is done is another one when the plans have come.
    onSettled: () => void client.invalidateQueries({ queryKey: QUERY }),
  });
}

export type PlanTarget =
  { readonly serviceId: ServiceId; readonly expectedVersion: number } | { readonly pastId: string };

/** What the visits to come would be sent. */
export function useTryPlan() {
  return useMutation({
    mutationFn: (target: PlanTarget) =>
      'pastId' in target
        ? api<PlanTrialOut>(`/reminder-plans/versions/${target.pastId}/try-out`, { method: 'POST' })
        : api<PlanTrialOut>('/reminder-plans/try-out', { method: 'POST', body: target }),
  });
}
