const CALL_STATUSES = ['ringing', 'in-progress', 'completed', 'busy', 'failed', 'no-answer', 'canceled'] as const;
export type CallStatus = (typeof CALL_STATUSES)[number];

/** The carrier's words (Calls API, CallStatus) as ours. A call that is not yet ringing is shown as ringing. */
const CARRIER_STATUSES: Readonly<Record<string, CallStatus>> = {
  queued: 'ringing',
  initiated: 'ringing',
  ringing: 'ringing',
  answered: 'in-progress',
  'in-progress': 'in-progress',
  completed: 'completed',
  busy: 'busy',
  failed: 'failed',
  'no-answer': 'no-answer',
  canceled: 'canceled',
};

export function callStatusOf(carrier: string): CallStatus | undefined {
  return Object.hasOwn(CARRIER_STATUSES, carrier) ? CARRIER_STATUSES[carrier] : undefined;
}

/** Callbacks come out of order and more than once: a call only goes from ringing to in-progress to one end. */
function rank(status: CallStatus): number {
  return status === 'ringing' ? 0 : status === 'in-progress' ? 1 : 2;
}

export function isEnded(status: CallStatus): boolean {
  return rank(status) === 2;
}

/** The statuses that a new one may follow. */
export function earlierThan(status: CallStatus): readonly CallStatus[] {
  return CALL_STATUSES.filter((other) => rank(other) < rank(status));
}
