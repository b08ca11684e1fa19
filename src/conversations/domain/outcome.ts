/** How a conversation ended. */
export type Outcome =
  | 'booked'
  | 'moved'
  | 'requested'
  | 'cancelled'
  | 'confirmed'
  | 'informed'
  | 'by-message'
  | 'left'
  | 'person'
  | 'hung-up'
  | 'commercial'
  | 'opted-out'
  | 'replaced'
  | 'expired';
