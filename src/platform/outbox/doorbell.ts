type Listener = () => void;

const listeners = new Set<Listener>();

/** Says that work has just fallen due in this process. Losing the signal only costs the sweeper's interval. */
export function ringDoorbell(): void {
  for (const listener of listeners) listener();
}

/** Returns the function that stops listening. */
export function onDoorbell(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
