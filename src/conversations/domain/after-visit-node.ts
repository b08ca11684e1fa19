import type { PatientId } from '../../platform/kernel/ids.ts';

interface Asked {
  readonly feedbackId: string;
  readonly patientId: PatientId;
}

/** After a visit: how they are, what they thought of it. */
export type AfterVisitNode =
  | (Asked & { readonly name: 'feeling'; readonly text?: string })
  /** `calls`: what is kept of it calls for a person too. */
  | (Asked & { readonly name: 'score'; readonly words?: string; readonly calls?: true })
  | { readonly name: 'comment' };
