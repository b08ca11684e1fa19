import { z } from 'zod';
import { record } from '../../audit/index.ts';
import { rulesInForce } from '../../answering/index.ts';
import { defineJob, enqueue } from '../../jobs/index.ts';
import { sealStream } from '../../platform/crypto/seal-stream.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { parseId } from '../../platform/kernel/ids.ts';
import { ProviderError } from '../../platform/kernel/provider-error.ts';
import { emit } from '../../platform/outbox/emit.ts';
import { DAY_MS, plusMs } from '../../platform/time/instant.ts';
import type { RecordingPorts } from './ports.ts';
import {
  findRecording,
  markDeleted,
  markFailed,
  markGoneAtCarrier,
  markStored,
  sealPurpose,
  storeKey,
  type RecordingId,
  type RecordingRow,
} from './recording-rows.ts';

type Ctx = ClinicContext<RecordingPorts>;

/** Four hours of a telephone line (8,000 samples of 16 bits a second). What is longer stays at the carrier, and somebody is told. */
const MOST_BYTES = 4 * 3_600 * 16_000;
/** After about ten minutes of trying somebody is told; the sound is safe at the carrier meanwhile. */
const ALARM_AT_ATTEMPT = 7;
/** A carrier that has no sound yet at the end of these tries never had one. */
const GONE_AT_ATTEMPT = 10;
/** Nobody will want to hear these: the carrier's copy goes too. */
const WORTHLESS = ['empty', 'no-consent', 'absent'];

class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

/**
 * Brings one recording to where it belongs: from the carrier, sealed, into our store; then off the carrier. What is erased,
 * empty or without consent only goes off the carrier. Tried for a day; any run goes on where the one before ended.
 */
export const settleRecording = defineJob<{ readonly recordingId: string }, Ctx>({
  kind: 'telephony.settle-recording',
  payload: z.object({ recordingId: z.uuid() }),
  maxAttempts: 32,
  async run(ctx, payload, job) {
    const id = required(parseId<RecordingId>(payload.recordingId), 'recording id');
    const row = await findRecording(ctx, id);
    if (!row) return;
    try {
      if (row.status === 'at-carrier') await store(ctx, row, job.attempt);
      await clearCarrier(ctx, id);
    } catch (error) {
      if (job.attempt === ALARM_AT_ATTEMPT) await alarm(ctx, row, 'not-stored');
      throw error;
    }
  },
});

/** Asks for a recording to be settled, with the transaction that made it necessary. */
export function settleLater(tx: ClinicTx, ctx: ClinicContext, recordingId: RecordingId): Promise<void> {
  return enqueue(tx, ctx, { definition: settleRecording, payload: { recordingId }, dedupeKey: recordingId });
}

async function alarm(ctx: Ctx, row: RecordingRow, reason: string): Promise<void> {
  ctx.log.error({ 'recording.id': row.id, reason }, 'A recording could not be stored; it stays at the carrier.');
  const payload = { recordingId: row.id, callId: row.call_id, reason, isOpen: true };
  await ctx.db.inClinic(ctx.clinicId, (tx) => emit(tx, ctx, { type: 'recording.trouble', payload }));
}

async function* counted(source: AsyncIterable<Uint8Array>, count: { bytes: number }): AsyncGenerator<Uint8Array> {
  for await (const chunk of source) {
    count.bytes += chunk.length;
    if (count.bytes > MOST_BYTES) throw new TooLarge('the sound is longer than any call');
    yield chunk;
  }
}

async function store(ctx: Ctx, row: RecordingRow, attempt: number): Promise<void> {
  const { carrier, store: kept, sealKey } = ctx.ports.recordings;
  const sound = await carrier.fetch(row.provider_sid);
  if (!sound && attempt < GONE_AT_ATTEMPT) throw new ProviderError('carrier', 'no sound yet', { retryable: true });
  if (!sound) return giveUp(ctx, row, 'gone');
  const contentType = sound.contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  if (!/^audio\/[a-z0-9.+-]{1,40}$/.test(contentType)) {
    await discard(sound.bytes);
    return giveUp(ctx, row, 'not-audio');
  }
  const count = { bytes: 0 };
  const key = storeKey(ctx, row.id);
  try {
    await kept.put(key, sealStream(sealKey, sealPurpose(ctx, row.id), counted(sound.bytes, count)));
  } catch (error) {
    if (error instanceof TooLarge) return giveUp(ctx, row, 'too-large');
    throw error;
  }
  const stored = await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const done = await markStored(tx, ctx, { id: row.id, bytes: count.bytes, contentType });
    if (!done) return false;
    await record(tx, ctx, { action: 'recording.store', subject: { type: 'Recording', id: row.id } });
    if (attempt >= ALARM_AT_ATTEMPT) {
      const payload = { recordingId: row.id, callId: row.call_id, reason: 'not-stored', isOpen: false };
      await emit(tx, ctx, { type: 'recording.trouble', payload });
    }
    await sweepTomorrow(tx, ctx);
    return true;
  });
  // Erased while it was being fetched.
  if (!stored) await kept.remove(key);
}

async function discard(bytes: AsyncIterable<Uint8Array>): Promise<void> {
  await bytes[Symbol.asyncIterator]().return?.();
}

async function giveUp(ctx: Ctx, row: RecordingRow, failure: string): Promise<void> {
  await ctx.db.inClinic(ctx.clinicId, (tx) => markFailed(tx, row.id, failure));
  await alarm(ctx, row, failure);
}

async function clearCarrier(ctx: Ctx, id: RecordingId): Promise<void> {
  const row = await findRecording(ctx, id);
  if (!row?.at_carrier) return;
  const { carrier, store: kept } = ctx.ports.recordings;
  const isDone = row.status === 'stored' || row.status === 'deleted';
  if (!isDone && !(row.status === 'failed' && WORTHLESS.includes(row.failure ?? ''))) return;
  if (row.status === 'deleted') await kept.remove(storeKey(ctx, id));
  await carrier.remove(row.provider_sid);
  await markGoneAtCarrier(ctx, id);
}

const MOST_EXPIRED = 500;

function sweepTomorrow(tx: ClinicTx, ctx: ClinicContext): Promise<void> {
  const dueAt = plusMs(ctx.clock.now(), DAY_MS);
  const day = new Date(dueAt).toISOString().slice(0, 10);
  return enqueue(tx, ctx, { definition: expireRecordings, payload: {}, dueAt, dedupeKey: day });
}

/** Once a day while a clinic has recordings: deletes the sound that is older than its rules in force allow. The row stays, marked. */
export const expireRecordings = defineJob<Readonly<Record<string, never>>, Ctx>({
  kind: 'telephony.expire-recordings',
  payload: z.object({}),
  maxAttempts: 10,
  async run(ctx) {
    const { keepDays } = (await rulesInForce(ctx)).recording;
    const before = new Date(plusMs(ctx.clock.now(), -keepDays * DAY_MS));
    const rows = await ctx.db.query<{ id: RecordingId }>(
      ctx.clinicId,
      `select id from recording where clinic_id = $1 and status = 'stored' and started_at < $2 order by started_at limit ${MOST_EXPIRED}`,
      [ctx.clinicId, before],
    );
    for (const { id } of rows) await deleteRecording(ctx, id, 'expired');
    await ctx.db.inClinic(ctx.clinicId, async (tx) => {
      const [left] = await tx.sql<{ any: boolean }>(
        `select exists (select from recording where clinic_id = $1 and status = 'stored') as any`,
        [tx.clinicId],
      );
      if (left?.any) await sweepTomorrow(tx, ctx);
    });
  },
});

/** Deletes the sound and marks the row; false where it was deleted before. The sound goes first: what is marked is surely gone. */
export async function deleteRecording(
  ctx: ClinicContext<{ readonly recordings: Pick<RecordingPorts['recordings'], 'store'> }>,
  id: RecordingId,
  why: 'expired' | 'asked',
): Promise<boolean> {
  await ctx.ports.recordings.store.remove(storeKey(ctx, id));
  return ctx.db.inClinic(ctx.clinicId, async (tx) => {
    if (!(await markDeleted(tx, ctx, { id, why }))) return false;
    await record(tx, ctx, { action: 'recording.delete', subject: { type: 'Recording', id }, detail: { why } });
    await emit(tx, ctx, { type: 'recording.deleted', payload: { recordingId: id } });
    await settleLater(tx, ctx, id);
    return true;
  });
}
