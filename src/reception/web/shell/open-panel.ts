import { useSyncExternalStore } from 'react';

/** A length that somebody wants for a visit; `why` says what stands in its way, where that is known. */
export interface WantedLength {
  readonly minutes: number;
  readonly why?: string;
}

/** What stands open beside the page: one thing at a time. */
export type Panel =
  | { readonly kind: 'appointment'; readonly id: string; readonly length?: WantedLength }
  | { readonly kind: 'patient'; readonly id: string }
  | { readonly kind: 'call'; readonly id: string }
  /** Who may be calling: by the call, or by the number. */
  | { readonly kind: 'pop'; readonly call: string }
  | {
      readonly kind: 'book';
      readonly patientId?: string;
      readonly practitioner?: string;
      readonly site?: string;
      readonly service?: string;
      /** The assessment whose deadline the appointment has to keep. */
      readonly triageId?: string;
      /** Of somebody whom nobody knows yet. */
      readonly phone?: string;
      /** ISO instant that was pointed at. */
      readonly at?: string;
    };

let panel: Panel | undefined;
const listeners = new Set<() => void>();

function set(next: Panel | undefined): void {
  panel = next;
  for (const listener of listeners) listener();
}

export function openPanel(next: Panel): void {
  set(next);
}

export function closePanel(): void {
  set(undefined);
}

export function usePanel(): Panel | undefined {
  return useSyncExternalStore(
    (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    () => panel,
  );
}
