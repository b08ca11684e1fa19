import type { ProtocolStatus, TriageMode } from './governance.ts';

/** What a clinic does, one after the other, until its triage acts. */
export const SETUP_STEPS = [
  'sign-screen',
  'use-screen',
  'use-complaints',
  'on-call',
  'shadow',
  'compare',
  'active',
] as const;
export type SetupStep = (typeof SETUP_STEPS)[number];

/** So many calls are compared with the clinicians' own decisions before triage acts (our advice, not a limit). */
export const LEAST_COMPARED = 50;

export interface SetupFacts {
  readonly mode: TriageMode;
  /** Of the universal screen; the furthest of its versions. Absent: none was signed. */
  readonly screen: ProtocolStatus | undefined;
  /** Protocols of complaints that are in use. */
  readonly complaints: number;
  /** Somebody is called where a clinician is needed now. */
  readonly hasOnCall: boolean;
  readonly compared: number;
}

/** What is done and what is not. `next` is the first that is not: one after the other, though none of the later ones is locked. */
export function setupOf(facts: SetupFacts): {
  readonly steps: readonly { readonly step: SetupStep; readonly done: boolean }[];
  readonly next: SetupStep | undefined;
} {
  const { mode, screen, complaints, hasOnCall, compared } = facts;
  const done: Readonly<Record<SetupStep, boolean>> = {
    'sign-screen': screen === 'approved' || screen === 'active',
    'use-screen': screen === 'active',
    'use-complaints': complaints > 0,
    'on-call': hasOnCall,
    shadow: mode === 'shadow' || mode === 'active' || compared > 0,
    compare: compared >= LEAST_COMPARED,
    active: mode === 'active',
  };
  const steps = SETUP_STEPS.map((step) => ({ step, done: done[step] }));
  return { steps, next: steps.find((one) => !one.done)?.step };
}
