import { useEffect } from 'react';
import { api } from './client.ts';

const told = new Set<string>();

interface Unmet {
  readonly service: string;
  readonly site?: string | undefined;
  readonly patientId: string;
}

/** Tells once that somebody was looked for a time and there is none. The server sees for itself, and counts a person once a day. */
export function useTellUnmet(unmet: Unmet | undefined): void {
  const key = unmet && `${unmet.service} ${unmet.site ?? ''} ${unmet.patientId}`;
  useEffect(() => {
    if (!unmet || key === undefined || told.has(key)) return;
    told.add(key);
    // What is only counted is no matter for who is at work: after a failure it is told the next time.
    void api('/unmet-demand', { method: 'POST', body: unmet }).catch(() => told.delete(key));
  }, [key, unmet]);
}
