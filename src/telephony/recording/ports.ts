import type { SealKey } from '../../platform/crypto/seal.ts';
import type { ByteRange } from '../../platform/crypto/seal-stream.ts';

/** Sound as the carrier gives it. */
export interface CarriedSound {
  readonly contentType: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** Recordings at the carrier. Every call may throw a `ProviderError`. */
export interface RecordingCarrier {
  /** Begins to record a call that goes on. What becomes of it is told at `/twilio/recordings?line=<line>`. */
  start(call: { readonly callSid: string; readonly line: string }): Promise<{ readonly recordingSid: string }>;
  change(recording: { readonly callSid: string; readonly recordingSid: string }, to: RecordingChange): Promise<void>;
  /** Undefined where the carrier has no such sound, or not yet. */
  fetch(recordingSid: string): Promise<CarriedSound | undefined>;
  /** Safe to repeat. */
  remove(recordingSid: string): Promise<void>;
}

export type RecordingChange = 'pause' | 'resume' | 'stop';

/** Where sealed sound is kept. Every call may throw: a full disk, a store that does not answer. */
export interface RecordingStore {
  /** All or nothing. */
  put(key: string, bytes: AsyncIterable<Uint8Array>): Promise<void>;
  read(key: string, range: ByteRange): Promise<AsyncIterable<Uint8Array>>;
  /** Safe to repeat. */
  remove(key: string): Promise<void>;
}

export interface RecordingParts {
  readonly carrier: RecordingCarrier;
  readonly store: RecordingStore;
  readonly sealKey: SealKey;
}

/** What the jobs of recordings ask for. */
export interface RecordingPorts {
  readonly recordings: RecordingParts;
}
