/** Why an assessment is refused. Whoever is turned away is still led to a person: the faces say so beside the code. */
export type TriageRefusal =
  | { readonly code: 'triage-off' }
  | { readonly code: 'triage-unknown' }
  | { readonly code: 'triage-text-too-long'; readonly most: number }
  | { readonly code: 'triage-protocol-unknown'; readonly protocol: string }
  | { readonly code: 'triage-question-unknown'; readonly question: string }
  | { readonly code: 'triage-answer-invalid'; readonly question: string; readonly expected: string }
  | { readonly code: 'triage-age-contradiction'; readonly detail: string }
  | { readonly code: 'triage-patient-unknown' }
  /** Somebody else answered that question otherwise since; `newest` is where it stands now. */
  | { readonly code: 'triage-answered-meanwhile'; readonly question: string; readonly newest: string };

/** Why nobody may be booked for an assessment. Whoever is refused with `triage-needs-person` is led to a person at once. */
export type BookingRefusal =
  | { readonly code: 'assessment-unknown' }
  | { readonly code: 'triage-of-another' }
  | { readonly code: 'triage-needs-person'; readonly level: 1 | 2 | 3 | 4 | 5 };

/** Why a protocol is not signed, taken into use or out of it. */
export type GovernanceRefusal =
  | { readonly code: 'protocol-unknown' }
  /** What is in the program, or was sent, is not what was to be signed. */
  | { readonly code: 'protocol-hash-mismatch'; readonly sha256: string }
  | { readonly code: 'protocol-malformed'; readonly faults: readonly string[] }
  /** A published version never changes: give the document a new one. */
  | { readonly code: 'protocol-version-taken' }
  | { readonly code: 'protocol-status'; readonly current: string }
  | { readonly code: 'clinician-only' }
  | { readonly code: 'review-date-invalid' }
  /** The universal screen is not among the protocols that may be used. */
  | { readonly code: 'screen-not-active' };

/** Why a judgement of a decision is not taken. */
export type JudgementRefusal =
  | { readonly code: 'triage-unknown' }
  /** Only a clinician lowers; everybody else may raise. */
  | { readonly code: 'lowering-not-allowed' }
  | { readonly code: 'reason-missing' }
  | { readonly code: 'staff-only' }
  /** Only what a clinician decided is compared with the engine. */
  | { readonly code: 'clinician-only' }
  /** The assessment acted: it is overridden instead. */
  | { readonly code: 'not-shadow' }
  /** A shadow decision is told once by each clinician, before the engine's is shown. */
  | { readonly code: 'already-judged' };
