import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { InvitedOut, StaffOut, StaffPersonOut, StaffRoleOut, StaffRolesOut } from '../../../http/shapes/staff.ts';
import { api } from '../../api/client.ts';
import type { I18n } from '../../i18n/i18n.tsx';

const STAFF = ['staff'];
const ROLES = ['staff-roles'];

/** A role as a field holds it: one of ours by its name, one of the clinic's by its id. */
export const keyOfRole = ({ role, id }: Pick<StaffRoleOut, 'role' | 'id'>): string => id ?? role;
export const roleNameOf = ({ role, name }: StaffRoleOut, { t }: I18n): string => name ?? t(`role.${role}`);

export function choiceOf(key: string, roles: readonly StaffRoleOut[]): object {
  const chosen = roles.find((one) => keyOfRole(one) === key);
  return chosen?.id === undefined ? { role: chosen?.role } : { roleId: chosen.id };
}

export function useStaff(enabled: boolean) {
  return useQuery({
    queryKey: STAFF,
    enabled,
    refetchInterval: 30_000,
    queryFn: ({ signal }) => api<StaffOut>('/staff', { signal }),
  });
}

export function useRoles() {
  return useQuery({ queryKey: ROLES, queryFn: ({ signal }) => api<StaffRolesOut>('/staff-roles', { signal }) });
}

function useRefresh(): () => Promise<unknown> {
  const client = useQueryClient();
  return () => Promise.all([STAFF, ROLES, ['session']].map((queryKey) => client.invalidateQueries({ queryKey })));
}

export function useInvite() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: object) => api<InvitedOut>('/staff', { method: 'POST', body }),
    onSettled: refresh,
  });
}

export interface PersonChange {
  readonly person: StaffPersonOut;
  readonly change: object;
  /** What they do on the telephone; absent: as it is. */
  readonly profile?: object | undefined;
}

export function useChangePerson() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: async ({ person, change, profile }: PersonChange) => {
      const body = { expectedVersion: person.version, ...change };
      await api<StaffOut>(`/staff/${person.id}`, { method: 'PATCH', body });
      if (profile) await api<object>(`/agents/${person.id}`, { method: 'PATCH', body: profile });
    },
    onSettled: refresh,
  });
}

export function useResetPassword() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (id: string) => api<InvitedOut>(`/staff/${id}/reset-password`, { method: 'POST', body: {} }),
    onSettled: refresh,
  });
}

/** A new link to choose a password by, or none any more. */
export function useSendLink() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (id: string) => api<InvitedOut>(`/staff/${id}/invitation`, { method: 'POST', body: {} }),
    onSettled: refresh,
  });
}

export function useRevokeLink() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (id: string) => api<undefined>(`/staff/${id}/invitation`, { method: 'DELETE' }),
    onSettled: refresh,
  });
}

export function useSaveRole(before: StaffRoleOut | undefined) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: object) =>
      before?.id === undefined
        ? api<StaffRolesOut>('/staff-roles', { method: 'POST', body })
        : api<StaffRolesOut>(`/staff-roles/${before.id}`, {
            method: 'PATCH',
            body: { ...body, expectedVersion: before.version },
          }),
    onSettled: refresh,
  });
}

export function useRemoveRole() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (id: string) => api<undefined>(`/staff-roles/${id}`, { method: 'DELETE' }),
    onSettled: refresh,
  });
}
