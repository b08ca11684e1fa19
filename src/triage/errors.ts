/** Why an assessment is refused. Whoever is turned away is still led to a person: the faces say so beside the code. */
export type TriageRefusal =
  | { readonly code: 'triage-text-too-long'; readonly most: number }
  | { readonly code: 'triage-protocol-unknown'; readonly protocol: string }
  | { readonly code: 'triage-question-unknown'; readonly question: string }
  | { readonly code: 'triage-answer-invalid'; readonly question: string; readonly expected: string }
  | { readonly code: 'triage-age-contradiction'; readonly detail: string }
  | { readonly code: 'triage-patient-unknown' };

/** Why nobody may be booked for an assessment. Whoever is refused with `triage-needs-person` is led to a person at once. */
export type BookingRefusal =
  | { readonly code: 'triage-unknown' }
  | { readonly code: 'triage-of-another' }
  | { readonly code: 'triage-needs-person'; readonly level: 1 | 2 | 3 | 4 | 5 };
