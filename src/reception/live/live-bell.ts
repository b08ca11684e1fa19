import type { ClinicId } from '../../platform/kernel/ids.ts';

type Listener = (clinicId: ClinicId) => void;

const listeners = new Set<Listener>();

/** Says that this process has just written a live event. Losing the signal costs the reader's next look, a second later. */
export function ringLive(clinicId: ClinicId): void {
  for (const listener of listeners) listener(clinicId);
}

/** Returns the function that stops listening. */
export function onLive(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
