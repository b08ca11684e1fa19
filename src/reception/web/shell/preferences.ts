import { useSyncExternalStore } from 'react';

/** How close things stand, on this computer. */
export const DENSITIES = ['comfortable', 'compact'] as const;
export type Density = (typeof DENSITIES)[number];

const STORED = 'centralita.density';
let density: Density = DENSITIES.find((known) => known === localStorage.getItem(STORED)) ?? 'comfortable';
document.documentElement.dataset['density'] = density;
const listeners = new Set<() => void>();

export function chooseDensity(next: Density): void {
  density = next;
  localStorage.setItem(STORED, next);
  document.documentElement.dataset['density'] = next;
  for (const listener of listeners) listener();
}

export function useDensity(): Density {
  return useSyncExternalStore(
    (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    () => density,
  );
}
