import { useSyncExternalStore } from 'react';

/** The clinic's clock runs ahead of this machine's in the demo, where somebody moves it. */
let aheadMs = 0;
let known = false;
const listeners = new Set<() => void>();
const TICK_MS = 15_000;
/** Less than this is only the time that the answer was on its way. */
const NOISE_MS = 5_000;

function tellAll(): void {
  for (const listener of listeners) listener();
}

/** Takes the clinic's time from an answer or a live event. */
export function setClinicNow(iso: string): void {
  const measured = Date.parse(iso) - Date.now();
  if (known && Math.abs(measured - aheadMs) < NOISE_MS) return;
  known = true;
  aheadMs = measured;
  tellAll();
}

function subscribe(changed: () => void): () => void {
  listeners.add(changed);
  const timer = setInterval(changed, TICK_MS);
  return () => {
    listeners.delete(changed);
    clearInterval(timer);
  };
}

export function clinicNow(): number {
  return Date.now() + aheadMs;
}

/** The clinic's time in milliseconds, in steps of fifteen seconds. */
export function useClinicNow(): number {
  return useSyncExternalStore(subscribe, () => Math.floor(clinicNow() / TICK_MS) * TICK_MS);
}
