import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { AppointmentOut } from '../../http/shapes/agenda.ts';
import { api, ApiError } from './client.ts';

export interface NewPatient {
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate: string;
  readonly phone: string;
}

export interface Booking {
  /** The assessment whose deadline it has to keep. */
  readonly triageId?: string;
  readonly openingId?: string;
  readonly place?: PlaceWish;
  readonly overbook?: boolean;
  readonly overbookReason?: string;
  readonly service: string;
  readonly patientId?: string;
  readonly newPatient?: NewPatient;
  readonly reason?: string;
}

/** A time by where and when it is. */
export interface PlaceWish {
  readonly scheduleId: string;
  readonly start: string;
}

export type AppointmentChange =
  | { readonly kind: 'confirm' }
  | { readonly kind: 'cancel'; readonly reason?: string }
  | { readonly kind: 'restore' }
  | { readonly kind: 'status'; readonly status: 'arrived' | 'checked-in' | 'fulfilled' | 'noshow' }
  | {
      readonly kind: 'resize';
      readonly minutes: number;
      readonly overbook?: boolean;
      readonly overbookReason?: string;
    }
  | { readonly kind: 'asset'; readonly from: string; readonly to: string }
  | {
      readonly kind: 'reschedule';
      readonly openingId?: string;
      readonly place?: PlaceWish;
      readonly overbook?: boolean;
      readonly overbookReason?: string;
    };

const CHANGED = [['agenda'], ['appointment'], ['patient'], ['openings']];

export function useRefreshAgenda() {
  const client = useQueryClient();
  return () => Promise.all(CHANGED.map((queryKey) => client.invalidateQueries({ queryKey })));
}

/** `crypto.randomUUID` is missing where the desk is reached by plain http on a local network. */
export function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** One booking, under a key of its own. */
export async function bookOnce(booking: Booking): Promise<AppointmentOut> {
  return api<AppointmentOut>('/appointments', { method: 'POST', body: booking, idempotencyKey: newKey() });
}

/** One change, under a key of its own. */
export function sendAppointmentChange(
  { id, version }: Pick<AppointmentOut, 'id' | 'version'>,
  { kind, ...facts }: AppointmentChange,
): Promise<AppointmentOut> {
  const body = { ...facts, expectedVersion: version };
  return api<AppointmentOut>(`/appointments/${id}/${kind}`, { method: 'POST', body, idempotencyKey: newKey() });
}

/** An attempt whose answer was lost keeps its key when it is sent again; one that was answered is over. */
function useAttemptKey() {
  const attempt = useRef({ of: '', key: '' });
  return {
    keyFor: (of: string): string => {
      if (attempt.current.of !== of) attempt.current = { of, key: newKey() };
      return attempt.current.key;
    },
    settled: (error: Error | null): void => {
      const lost = error instanceof ApiError && error.status === 0;
      if (!lost) attempt.current = { of: '', key: '' };
    },
  };
}

export function useBook() {
  const refresh = useRefreshAgenda();
  const { keyFor, settled } = useAttemptKey();
  return useMutation({
    mutationFn: (booking: Booking) =>
      api<AppointmentOut>('/appointments', {
        method: 'POST',
        body: booking,
        idempotencyKey: keyFor(JSON.stringify(booking)),
      }),
    onSettled: (_answer, error) => {
      settled(error);
      return refresh();
    },
  });
}

export function useChangeAppointment(appointment: Pick<AppointmentOut, 'id' | 'version'>) {
  const refresh = useRefreshAgenda();
  const { keyFor, settled } = useAttemptKey();
  return useMutation({
    mutationFn: ({ kind, ...facts }: AppointmentChange) => {
      const body = { ...facts, expectedVersion: appointment.version };
      return api<AppointmentOut>(`/appointments/${appointment.id}/${kind}`, {
        method: 'POST',
        body,
        idempotencyKey: keyFor(`${kind} ${JSON.stringify(body)}`),
      });
    },
    onSettled: (_answer, error) => {
      settled(error);
      return refresh();
    },
  });
}
