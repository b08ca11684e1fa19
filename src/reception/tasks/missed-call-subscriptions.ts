import { z } from 'zod';
import { record } from '../../audit/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { parseId, type TaskId } from '../../platform/kernel/ids.ts';
import { emit, type DomainEvent } from '../../platform/outbox/emit.ts';
import { HOUR_MS, plusMs, toIso, type Instant } from '../../platform/time/instant.ts';
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

const WAITING = `select dedupe_key from task where clinic_id = $1 and kind = 'callback' and phone = $2 and dedupe_key <> $3
    and status in ('requested', 'in-progress') and due_at <= $4 order by created_at desc, id desc limit 1 for update`;

/**
 * Somebody who asked for a person, and hung up while nobody came, is one task: that of what they asked for. A call that was promised
 * for later is another matter: whoever calls in vain meanwhile is called back within the hour.
 */
async function keyOfWaiting(tx: ClinicTx, ctx: ClinicContext, { id, phone }: MissedCall): Promise<string | undefined> {
  const soon = new Date(plusMs(ctx.clock.now(), DUE_MS));
  const [row] = await tx.sql<{ dedupe_key: string }>(WAITING, [tx.clinicId, phone, keyOf(id), soon]);
  return row?.dedupe_key;
}

/** Nobody has taken these, and they say nothing that the last of them does not: the same person asked for a person before. */
const BEFORE = `select t.dedupe_key, t.due_at from task t
   join task last on last.clinic_id = t.clinic_id and last.dedupe_key = $3
  where t.clinic_id = $1 and t.kind = 'callback' and t.phone = $2 and t.dedupe_key <> $3 and t.reason = 'asked-for-person'
    and t.status = 'requested' and (t.patient_id is null or t.patient_id = last.patient_id)
    and t.detail - array['missedCallId', 'times', 'firstAt', 'lastAt'] <@ last.detail`;

/** Who hangs up in the queue and calls again is one task, due when the first of them was. */
async function joinBefore(tx: ClinicTx, ctx: ClinicContext, { phone }: MissedCall, key: string): Promise<void> {
  const rows = await tx.sql<{ dedupe_key: string; due_at: Instant }>(BEFORE, [tx.clinicId, phone, key]);
  if (rows.length === 0) return;
  const dueAt = new Date(Math.min(...rows.map((row) => row.due_at)));
  await tx.run('update task set due_at = least(due_at, $3) where clinic_id = $1 and dedupe_key = $2', [
    tx.clinicId,
    key,
    dueAt,
  ]);
  await closeTasks(
    tx,
    ctx,
    rows.map((row) => row.dedupe_key),
  );
}

/** What an open task says of how often and when; unchanged where it says so already. */
async function countIn(tx: ClinicTx, ctx: ClinicContext, call: MissedCall, key: string): Promise<void> {
  const [row] = await tx.sql<{ id: TaskId }>(
    `update task set detail = detail || $3, priority = case when $6 and priority in ('routine', 'urgent') then 'asap' else priority end,
        conversation_id = coalesce($4, conversation_id), updated_at = $5, version = version + 1
      where clinic_id = $1 and dedupe_key = $2 and status in ('requested', 'in-progress')
        and detail is distinct from detail || $3::jsonb
      returning id`,
    [tx.clinicId, key, detailOf(call), call.conversationId ?? null, new Date(ctx.clock.now()), call.times >= OFTEN],
  );
  if (!row) return;
  const { id } = row;
  await emit(tx, ctx, { type: 'task.changed', payload: { taskId: id } });
  await record(tx, ctx, { action: 'task.count', subject: { type: 'Task', id }, detail: { times: call.times } });
}

function detailOf({ id, times, firstAt, lastAt }: MissedCall): Readonly<Record<string, unknown>> {
  return { missedCallId: id, times, firstAt: toIso(firstAt), lastAt: toIso(lastAt) };
}

/** `call.missed`: one task per person, which counts the calls. Safe to repeat, in any order. */
export async function onMissedCall(ctx: ClinicContext, event: DomainEvent): Promise<void> {
  const call = await getMissedCall(ctx, idOf(event));
  if (!call || call.settledAt !== undefined) return;
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const waiting = await keyOfWaiting(tx, ctx, call);
    if (waiting !== undefined) {
      await joinBefore(tx, ctx, call, waiting);
      await countIn(tx, ctx, call, waiting);
      return closeTasks(tx, ctx, [keyOf(call.id)]);
    }
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
    await countIn(tx, ctx, call, keyOf(call.id));
  });
}

/** `call.missed-settled`: they called again and were helped, or go on by message. */
export async function onMissedCallSettled(ctx: ClinicContext, event: DomainEvent): Promise<void> {
  await ctx.db.inClinic(ctx.clinicId, (tx) => closeTasks(tx, ctx, [keyOf(idOf(event))]));
}

const counted = z.object({ missedCallId: z.string().optional() });

/** The missed call that a task is about, or that is counted in it. */
export function missedCallOf(task: {
  readonly dedupe_key: string | null;
  readonly detail: unknown;
}): MissedCallId | undefined {
  const { dedupe_key: key, detail } = task;
  const own = key?.startsWith('missed-call:') ? key.slice('missed-call:'.length) : undefined;
  return parseId<MissedCallId>(own ?? counted.safeParse(detail).data?.missedCallId);
}
