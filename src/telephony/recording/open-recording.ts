import { record } from '../../audit/index.ts';
import { UnsealFailed, unsealRange, type ByteRange } from '../../platform/crypto/seal-stream.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { CallId, ConversationId } from '../../platform/kernel/ids.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import type { RecordingParts } from './ports.ts';
import {
  findRecording,
  rowsOfCall,
  rowsOfConversation,
  sealPurpose,
  storeKey,
  toRecording,
  type Recording,
  type RecordingId,
} from './recording-rows.ts';

export interface OpenedRecording {
  readonly contentType: string;
  /** Of the whole sound. */
  readonly length: number;
  readonly range: ByteRange;
  readonly bytes: AsyncIterable<Uint8Array>;
}

export type OpenRefusal =
  | { readonly code: 'recording-unknown' }
  /** Not here yet, deleted, or never was. */
  | { readonly code: 'recording-not-stored' }
  | { readonly code: 'range-not-satisfiable'; readonly length: number }
  /** The key file is another one than when it was stored, or the sealed bytes were changed. */
  | { readonly code: 'recording-unreadable' };

/** The first piece is opened before anything is promised: with a wrong key nothing is sent at all. */
async function* proven(first: Uint8Array, rest: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  yield* rest;
}

/** The sound of a recording, or a stretch of it, for somebody who may hear it. Each time is audited before a byte leaves. */
export async function openRecording(
  ctx: ClinicContext,
  { store, sealKey }: Pick<RecordingParts, 'store' | 'sealKey'>,
  wanted: {
    readonly id: RecordingId;
    readonly rangeOf: (length: number) => ByteRange | undefined;
    /** It leaves the house as a file: another act than listening, and audited as such. */
    readonly exported?: boolean;
  },
): Promise<Result<OpenedRecording, OpenRefusal>> {
  const { id } = wanted;
  const row = await findRecording(ctx, id);
  if (!row) return refuse({ code: 'recording-unknown' });
  const { bytes: length, contentType } = toRecording(row);
  if (row.status !== 'stored' || length === undefined || contentType === undefined) {
    return refuse({ code: 'recording-not-stored' });
  }
  const range = wanted.rangeOf(length);
  if (!range) return refuse({ code: 'range-not-satisfiable', length });
  const key = storeKey(ctx, id);
  const sealed = { purpose: sealPurpose(ctx, id), length, read: (part: ByteRange) => store.read(key, part) };
  const opening = unsealRange(sealKey, sealed, range);
  try {
    const first = await opening.next();
    await ctx.db.inClinic(ctx.clinicId, (tx) =>
      record(tx, ctx, {
        action: wanted.exported ? 'recording.export' : 'recording.play',
        subject: { type: 'Recording', id },
        patientId: row.patient_id ?? undefined,
        detail: { callId: row.call_id, start: range.start, end: range.end },
      }),
    );
    return ok({ contentType, length, range, bytes: proven(first.done ? new Uint8Array() : first.value, opening) });
  } catch (error) {
    if (!(error instanceof UnsealFailed)) throw error;
    ctx.log.error({ 'recording.id': id, error }, 'A recording cannot be opened: is ENCRYPTION_KEY_FILE the right one?');
    return refuse({ code: 'recording-unreadable' });
  }
}

/** The recordings of a call, the first first. One round trip. */
export async function recordingsOf(ctx: ClinicContext, callId: CallId): Promise<readonly Recording[]> {
  return (await rowsOfCall(ctx, callId)).map(toRecording);
}

/** The recordings of the calls in which a conversation was held, the oldest first: none where nobody allowed it. */
export async function recordingsOfConversation(
  ctx: ClinicContext,
  conversationId: ConversationId,
): Promise<readonly Recording[]> {
  return (await rowsOfConversation(ctx, conversationId)).map(toRecording);
}

/** One recording with the number that called. One round trip. */
export async function getRecording(
  ctx: ClinicContext,
  id: RecordingId,
): Promise<(Recording & { readonly phone: string }) | undefined> {
  const row = await findRecording(ctx, id);
  return row && { ...toRecording(row), phone: row.phone };
}
