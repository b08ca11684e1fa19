import { useSyncExternalStore } from 'react';

/** The clinic's clock runs ahead of this machine's in the demo, where somebody moves it. */
let aheadMs = 0;
let known = false;
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;
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

/** One timer for everybody who looks at the clock. */
function subscribe(changed: () => void): () => void {
  listeners.add(changed);
  timer ??= setInterval(tellAll, TICK_MS);
  return () => {
    listeners.delete(changed);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

export function clinicNow(): number {
  return Date.now() + aheadMs;
}

/** The clinic's time in milliseconds, in steps of fifteen seconds. */
export function useClinicNow(): number {
  return useClinicPart((nowMs) => Math.floor(nowMs / TICK_MS) * TICK_MS);
}

/** What follows from the time, looked at every fifteen seconds: who asks is drawn anew only when it is something else. */
export function useClinicPart<T extends string | number | boolean | undefined>(part: (nowMs: number) => T): T {
  return useSyncExternalStore(subscribe, () => part(clinicNow()));
}
