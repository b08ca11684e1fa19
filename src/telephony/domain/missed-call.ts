import type { CallStatus } from './call-status.ts';

/** What is known of a call that has ended. */
export interface EndedCall {
  readonly status: CallStatus;
  /** What came of it as the call itself knows: `booked`, `voicemail`, `abandoned` … */
  readonly outcome: string | undefined;
  /** Its talk did, told or handed over something. Undefined where nothing was said. */
  readonly talkHelped: boolean | undefined;
}

/** Ends at which the caller was left alone: hung up in the middle, in the queue, or without leaving a message. */
const UNHELPED = ['hung-up', 'abandoned', 'voicemail-empty'];

/** Whether somebody, or the automatic receptionist, helped the caller. */
export function wasHelped({ outcome, talkHelped }: EndedCall): boolean {
  if (outcome !== undefined && outcome !== 'person') return !UNHELPED.includes(outcome);
  return talkHelped ?? outcome === 'person';
}
