/** Why on-call refuses. */
export type OnCallRefusal =
  | { readonly code: 'case-unknown' }
  | { readonly code: 'case-closed'; readonly state: string }
  | { readonly code: 'person-unknown' }
  | { readonly code: 'rota-unknown' }
  | { readonly code: 'shift-unknown' }
  | { readonly code: 'site-unknown' }
  /** That shift of that day is somebody else's already. */
  | { readonly code: 'already-swapped' }
  | { readonly code: 'phone-invalid' }
  | { readonly code: 'shift-invalid'; readonly detail: string }
  | {
      readonly code: 'calendar-unreadable';
      readonly faults: readonly { readonly line: number; readonly what: string }[];
    };
