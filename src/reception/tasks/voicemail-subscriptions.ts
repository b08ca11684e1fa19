import { z } from 'zod';
import type { ClinicTx } from '../../platform/database/database.ts';
import { isRelayNumber } from '../../patients/index.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { parseId, type TaskId } from '../../platform/kernel/ids.ts';
import { emit, type DomainEvent } from '../../platform/outbox/emit.ts';
import { DAY_MS, HOUR_MS, plusMs } from '../../platform/time/instant.ts';
import { getRecording, type RecordingId } from '../../telephony/index.ts';
import { closeTasks } from './close-tasks.ts';
import { createTask } from './create-task.ts';

const about = z.object({ recordingId: z.string() });

function recordingOf(event: DomainEvent): RecordingId {
  return required(parseId<RecordingId>(about.parse(event.payload).recordingId), 'recording');
}

const DUE_MS = HOUR_MS;

/** The transcript comes later than the message: the open task gets it then. */
async function addDetail(tx: ClinicTx, ctx: ClinicContext, dedupeKey: string, detail: object): Promise<void> {
  const [row] = await tx.sql<{ id: TaskId }>(
    `update task set detail = $3, updated_at = $4, version = version + 1
      where clinic_id = $1 and dedupe_key = $2 and detail is distinct from $3::jsonb returning id`,
    [tx.clinicId, dedupeKey, detail, new Date(ctx.clock.now())],
  );
  if (row) await emit(tx, ctx, { type: 'task.changed', payload: { taskId: row.id } });
}

/** `call.voicemail`: somebody left a message. One task with the recording, and with its transcript once there is one. */
export async function onVoicemail(ctx: ClinicContext, event: DomainEvent): Promise<void> {
  const recording = await getRecording(ctx, recordingOf(event));
  if (!recording || recording.status === 'deleted') return;
  const { id, callId, durationSeconds, transcript, phone, patientId } = recording;
  const detail = {
    recordingId: id,
    callId,
    ...(durationSeconds === undefined ? {} : { durationSeconds }),
    ...(transcript === undefined ? {} : { transcript }),
  };
  const dedupeKey = `voicemail:${id}`;
  const canBeCalled = phone.startsWith('+') && !(await isRelayNumber(ctx, phone));
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    await createTask(tx, ctx, {
      kind: 'callback',
      reason: 'voicemail',
      priority: 'urgent',
      ...(canBeCalled ? { phone } : {}),
      patientId,
      detail,
      dueAt: plusMs(ctx.clock.now(), DUE_MS),
      dedupeKey,
    });
    await addDetail(tx, ctx, dedupeKey, detail);
  });
}

const trouble = about.extend({ callId: z.string(), reason: z.string().max(100), isOpen: z.boolean() });

/** `recording.trouble`: sound that stays at the carrier because it could not be brought here. Closes by itself once it is here. */
export async function onRecordingTrouble(ctx: ClinicContext, event: DomainEvent): Promise<void> {
  const { recordingId, callId, reason, isOpen } = trouble.parse(event.payload);
  const dedupeKey = `recording:${recordingId}`;
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    if (!isOpen) return closeTasks(tx, ctx, [dedupeKey]);
    await createTask(tx, ctx, {
      kind: 'recording',
      reason: 'recording-trouble',
      priority: 'routine',
      detail: { recordingId, callId, why: reason },
      dueAt: plusMs(ctx.clock.now(), DAY_MS),
      dedupeKey,
    });
  });
}

/** `recording.deleted`: what was said in it is forgotten at the desk too. */
export async function onRecordingDeleted(ctx: ClinicContext, event: DomainEvent): Promise<void> {
  const dedupeKey = `voicemail:${recordingOf(event)}`;
  await ctx.db.query(
    ctx.clinicId,
    `update task set detail = detail - 'transcript' where clinic_id = $1 and dedupe_key = $2 and detail ? 'transcript' returning id`,
    [ctx.clinicId, dedupeKey],
  );
}
