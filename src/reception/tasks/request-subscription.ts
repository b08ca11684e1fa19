import { z } from 'zod';
import { getRequest, type ConversationRequest } from '../../conversations/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { DomainEvent } from '../../platform/outbox/emit.ts';
import { HOUR_MS, MINUTE_MS, parseInstant, plusMs, type Instant } from '../../platform/time/instant.ts';
import { createTask } from './create-task.ts';
import type { TaskPriority } from './task.ts';

const named = z.object({ requestId: z.uuid() });

interface Urgency {
  readonly priority: TaskPriority;
  readonly withinMs: number;
}

const SOON: Urgency = { priority: 'routine', withinMs: 4 * HOUR_MS };
/** How soon somebody should have acted; the law gives a complaint a month, the house a day. */
const URGENCY: Readonly<Record<ConversationRequest['kind'], Urgency>> = {
  late: { priority: 'asap', withinMs: 5 * MINUTE_MS },
  complaint: { priority: 'urgent', withinMs: 24 * HOUR_MS },
  callback: { priority: 'urgent', withinMs: HOUR_MS },
  results: SOON,
  prescription: SOON,
  certificate: SOON,
  invoice: SOON,
  documents: SOON,
  message: SOON,
  question: SOON,
  'waiting-list': { priority: 'routine', withinMs: 24 * HOUR_MS },
};

/** A call back is due when it was agreed, all else within what the house wants of itself. */
function dueAt(ctx: ClinicContext, { kind, detail }: ConversationRequest): Instant {
  const agreed = kind === 'callback' && detail.from !== undefined ? parseInstant(detail.from) : undefined;
  return agreed ?? plusMs(ctx.clock.now(), URGENCY[kind].withinMs);
}

/** `conversation.request`: one task with all that was told. Safe to repeat. */
export async function onConversationRequest(ctx: ClinicContext, event: DomainEvent): Promise<void> {
  const { requestId } = named.parse(event.payload);
  const request = await getRequest(ctx, requestId);
  if (!request) return;
  const { kind, conversationId, patientId, appointmentId, phone, code, detail } = request;
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    createTask(tx, ctx, {
      kind: 'request',
      reason: `request-${kind}`,
      priority: URGENCY[kind].priority,
      conversationId,
      patientId,
      appointmentId,
      phone,
      detail: { ...detail, ...(code === undefined ? {} : { code }) },
      dueAt: dueAt(ctx, request),
      dedupeKey: `request:${requestId}`,
    }),
  );
}
