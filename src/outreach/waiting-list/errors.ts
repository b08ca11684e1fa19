/** Why somebody cannot be put on the waiting list, or taken off it. */
export type WaitingRefusal =
  | { readonly code: 'patient-unknown' }
  | { readonly code: 'patient-inactive' }
  | { readonly code: 'service-unknown' }
  | { readonly code: 'practitioner-unknown' }
  | { readonly code: 'place-unknown' }
  /** None of this patient's. */
  | { readonly code: 'appointment-unknown' }
  /** Nobody waits for something sooner than a visit that is over or cancelled. */
  | { readonly code: 'not-changeable' }
  | { readonly code: 'time-invalid' }
  | { readonly code: 'already-waiting' };

export type LeaveRefusal =
  | { readonly code: 'waiting-unknown' }
  /** It was filled: the visit is theirs, and is cancelled as every other. */
  | { readonly code: 'waiting-over' };
