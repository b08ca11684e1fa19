import { useSyncExternalStore } from 'react';

/** A call at the telephone in this browser. */
export interface PhoneLine {
  readonly state: 'ringing' | 'talking';
  readonly muted: boolean;
  readonly answer: () => void;
  readonly reject: () => void;
  readonly hangUp: () => void;
  readonly mute: (muted: boolean) => void;
  readonly sendKeys: (keys: string) => void;
}

let line: PhoneLine | undefined;
const listeners = new Set<() => void>();

export function setPhoneLine(next: PhoneLine | undefined): void {
  line = next;
  for (const listener of listeners) listener();
}

/** The call at the telephone in this browser, for whoever shows its keys: beside the page, and in what is open over it. */
export function usePhoneLine(): PhoneLine | undefined {
  return useSyncExternalStore(
    (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    () => line,
  );
}
