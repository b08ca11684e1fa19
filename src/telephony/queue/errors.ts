/** The call is not being talked on by anybody of the clinic: it waits, or is over. */
export interface CallNotTalking {
  readonly code: 'call-not-talking';
}
/** Nobody of the clinic with this id takes calls. */
export interface AgentUnknown {
  readonly code: 'agent-unknown';
}
/** There is no such call that came in. */
export interface CallUnknown {
  readonly code: 'call-unknown';
}
/** The caller has hung up. */
export interface CallOver {
  readonly code: 'call-over';
}
/** Somebody of the clinic talks with the caller, or is being rung for them. */
export interface CallWithPerson {
  readonly code: 'call-with-person';
}
/** The one that was named is away or already on a call. */
export interface AgentNotFree {
  readonly code: 'agent-not-free';
}
/** The rules have no such target. */
export interface TargetUnknown {
  readonly code: 'target-unknown';
}
/** Nobody has been called in for this call, or they have not answered yet. */
export interface NoTransfer {
  readonly code: 'no-transfer';
}
/** Somebody is already being called in. */
export interface TransferUnderWay {
  readonly code: 'transfer-under-way';
}
