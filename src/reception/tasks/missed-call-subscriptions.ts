import { z } from 'zod';
import { record } from '../../audit/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { parseId, type TaskId } from '../../platform/kernel/ids.ts';
import { emit, type DomainEvent } from '../../platform/outbox/emit.ts';
import { HOUR_MS, plusMs, toIso } from '../../platform/time/instant.ts';
import { getMissedCall, type MissedCall, type MissedCallId } from '../../telephony/index.ts';
import { closeTasks } from './close-tasks.ts';
import { createTask } from './create-task.ts';

const missed = z.object({ missedCallId: z.string() });

function idOf(event: DomainEvent): MissedCallId {
  return required(parseId<MissedCallId>(missed.parse(event.payload).missedCallId), 'missed call');
}

function keyOf(id: MissedCallId): string {
  return `missed-call:${id}`;
}

/** Somebody who called in vain is called back within this time. */
const DUE_MS = HOUR_MS;
/** Who calls again and again is more pressing. */
const OFTEN = 3;

/** What the open task says of how often and when; unchanged where it says so already. */
async function countIn(tx: ClinicTx, ctx: ClinicContext, call: MissedCall): Promise<void> {
  const [row] = await tx.sql<{ id: TaskId }>(
    `update task set detail = $3, conversation_id = coalesce($4, conversation_id), updated_at = $5, version = version + 1
      where clinic_id = $1 and dedupe_key = $2 and status in ('requested', 'in-progress') and detail is distinct from $3::jsonb
      returning id`,
    [tx.clinicId, keyOf(call.id), detailOf(call), call.conversationId ?? null, new Date(ctx.clock.now())],
  );
  if (!row) return;
  const { id } = row;
  await emit(tx, ctx, { type: 'task.changed', payload: { taskId: id } });
  await record(tx, ctx, { action: 'task.count', subject: { type: 'Task', id }, detail: { times: call.times } });
}

function detailOf({ times, firstAt, lastAt }: MissedCall): Readonly<Record<string, unknown>> {
  return { times, firstAt: toIso(firstAt), lastAt: toIso(lastAt) };
}

/** `call.missed`: one task per person, which counts the calls. Safe to repeat, in any order. */
export async function onMissedCall(ctx: ClinicContext, event: DomainEvent): Promise<void> {
  const call = await getMissedCall(ctx, idOf(event));
  if (!call || call.settledAt !== undefined) return;
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    await createTask(tx, ctx, {
      kind: 'callback',
      reason: 'missed-call',
      priority: call.times >= OFTEN ? 'asap' : 'urgent',
      phone: call.phone,
      patientId: call.patientId,
      conversationId: call.conversationId,
      detail: detailOf(call),
      dueAt: plusMs(ctx.clock.now(), DUE_MS),
      dedupeKey: keyOf(call.id),
    });
    await countIn(tx, ctx, call);
  });
}

/** `call.missed-settled`: they called again and were helped, or go on by message. */
export async function onMissedCallSettled(ctx: ClinicContext, event: DomainEvent): Promise<void> {
  await ctx.db.inClinic(ctx.clinicId, (tx) => closeTasks(tx, ctx, [keyOf(idOf(event))]));
}

/** The missed call that a task is about, by its dedupe key. */
export function missedCallOf(dedupeKey: string | null): MissedCallId | undefined {
  return parseId<MissedCallId>(
    dedupeKey?.startsWith('missed-call:') ? dedupeKey.slice('missed-call:'.length) : undefined,
  );
}
