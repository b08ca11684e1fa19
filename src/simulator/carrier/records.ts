import type { Instant } from '../../platform/time/instant.ts';
import type { Button } from '../messages/contents.ts';

export type CallStatus =
  'queued' | 'ringing' | 'in-progress' | 'completed' | 'busy' | 'failed' | 'no-answer' | 'canceled';
export type CallDirection = 'inbound' | 'outbound-api' | 'outbound-dial';

/** What the call is doing now, for whoever looks at the phone. */
export type CallPhase =
  'ringing' | 'waiting' | 'speaking' | 'listening' | 'recording' | 'dialling' | 'bridged' | 'queued' | 'over';

/** What the carrier itself remarks; the line's text is the detail (whom it dials, which error). The page words it. */
export type Notice =
  'silence' | 'beep' | 'dialling' | 'answered' | 'queue' | 'answering-machine' | 'error' | 'passed-over';

export interface TranscriptLine {
  readonly id: number;
  readonly at: Instant;
  readonly who: 'clinic' | 'patient' | 'carrier';
  readonly kind: 'say' | 'play' | 'keys' | 'speech' | 'notice';
  readonly text: string;
  readonly notice?: Notice;
  readonly language?: string;
}

/** What an open Gather or Record takes. */
export interface Listening {
  readonly keys: boolean;
  readonly speech: boolean;
  readonly numDigits?: number;
  readonly finishOnKey: string;
}

export interface CallRecord {
  readonly sid: string;
  readonly direction: CallDirection;
  readonly from: string;
  readonly to: string;
  readonly status: CallStatus;
  readonly phase: CallPhase;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly startedAt?: Instant;
  readonly endedAt?: Instant;
  readonly durationSeconds?: number;
  readonly answeredBy?: string;
  readonly parentSid?: string;
  readonly transcript: readonly TranscriptLine[];
  readonly listening?: Listening | undefined;
  /** Whom a Dial is ringing, while it rings. */
  readonly dialling?: { readonly to: string; readonly kind: 'number' | 'client' | 'other' } | undefined;
}

export type MessageStatus =
  'accepted' | 'scheduled' | 'queued' | 'sent' | 'delivered' | 'undelivered' | 'failed' | 'canceled' | 'received';

export interface MessageRecord {
  readonly sid: string;
  readonly direction: 'inbound' | 'outbound-api' | 'outbound-reply';
  readonly from: string;
  readonly to: string;
  readonly body: string;
  /** Quick replies under it, and which of them was pressed. */
  readonly buttons?: readonly Button[];
  readonly pressed?: string;
  readonly status: MessageStatus;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly sentAt?: Instant;
  readonly errorCode?: number;
  readonly messagingServiceSid?: string;
  /** True where the record was deleted or redacted through the API: the patient's phone still shows what it got. */
  readonly removed?: boolean;
}

export interface RecordingRecord {
  readonly sid: string;
  readonly callSid: string;
  readonly createdAt: Instant;
  readonly durationSeconds: number;
  readonly source: 'RecordVerb' | 'DialVerb' | 'StartCallRecordingAPI';
  /** Stopped is what was asked for; completed when the sound is ready. */
  readonly status: 'in-progress' | 'paused' | 'completed';
  readonly callbackUrl?: string;
  /** What was said while it ran; the sound itself is silence. */
  readonly words: string;
}

export interface MailRecord {
  readonly sid: string;
  readonly at: Instant;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
}
