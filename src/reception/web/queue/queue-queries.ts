import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { notifications } from '@mantine/notifications';
import { useEffect, useState } from 'react';
import type { z } from 'zod';
import type { presenceOut, queueOut } from '../../http/shapes/queue.ts';
import { clinicNow } from '../api/clinic-clock.ts';
import { api } from '../api/client.ts';
import { useSession } from '../api/queries.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { sentenceOf } from '../shell/states.tsx';

export type QueueOut = z.infer<typeof queueOut>;
type PresenceOut = z.infer<typeof presenceOut>;
export type QueuedCall = QueueOut['calls'][number];

/** What no event tells of is seen all the same. */
const LOOKED_AT_EVERY_MS = 15_000;

export function useQueue() {
  return useQuery({
    queryKey: ['queue'],
    refetchInterval: LOOKED_AT_EVERY_MS,
    queryFn: ({ signal }) => api<QueueOut>('/queue', { signal }),
  });
}

/** The call that rings for me or that I talk on. */
export function useMyCall(): QueuedCall | undefined {
  const queue = useQueue();
  const me = useSession().data?.staff.id;
  return queue.data?.calls.find(({ staffId, status }) => staffId === me && status !== 'waiting');
}

export function usePresence() {
  return useQuery({
    queryKey: ['presence'],
    queryFn: ({ signal }) => api<PresenceOut>('/presence', { signal }),
  });
}

/** The clinic's time in milliseconds, every second: for waits that somebody watches. */
export function useSeconds(): number {
  const [now, setNow] = useState(clinicNow);
  useEffect(() => {
    const timer = setInterval(() => setNow(clinicNow()), 1_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

export type CallControl =
  | { readonly kind: 'hold'; readonly body: { readonly held: boolean } }
  | { readonly kind: 'hang-up' }
  | { readonly kind: 'take-over' }
  | {
      readonly kind: 'transfer';
      readonly body: {
        readonly way: 'warm' | 'blind';
        readonly to:
          | { readonly kind: 'staff'; readonly staffId: string }
          | { readonly kind: 'target'; readonly id: string }
          | { readonly kind: 'number'; readonly number: string };
      };
    }
  | { readonly kind: 'transfer/end'; readonly body: { readonly end: 'complete' | 'cancel' | 'join' } }
  | { readonly kind: 'supervise'; readonly body: { readonly mode: 'listen' | 'coach' | 'barge' } };

/** Does something with a call that people talk on. */
export function useCallControl() {
  const client = useQueryClient();
  const i18n = useI18n();
  return useMutation({
    mutationFn: ({ callId, control }: { readonly callId: string; readonly control: CallControl }) =>
      api<void>(`/calls/${callId}/${control.kind}`, {
        method: 'POST',
        ...('body' in control ? { body: control.body } : {}),
      }),
    onError: (error) => notifications.show({ color: 'red.9', message: sentenceOf(error, i18n), autoClose: 8_000 }),
    onSettled: () => client.invalidateQueries({ queryKey: ['queue'] }),
  });
}

export function useSetPresence() {
  const client = useQueryClient();
  const i18n = useI18n();
  return useMutation({
    mutationFn: (body: { readonly presence: 'available' | 'busy' | 'away'; readonly deskPhone?: string | null }) =>
      api<PresenceOut>('/presence', { method: 'POST', body }),
    onSuccess: (presence) => client.setQueryData(['presence'], presence),
    onError: (error) => notifications.show({ color: 'red.9', message: sentenceOf(error, i18n), autoClose: 8_000 }),
    onSettled: () => client.invalidateQueries({ queryKey: ['queue'] }),
  });
}
