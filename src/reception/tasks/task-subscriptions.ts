import { z } from 'zod';
import { listServices } from '../../agenda/index.ts';
import { getMessage } from '../../messaging/index.ts';
import type { DeliveredEvent } from '../../jobs/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import {
  parseId,
  type AppointmentId,
  type ConversationId,
  type MessageId,
  type PatientId,
} from '../../platform/kernel/ids.ts';
import type { DomainEvent } from '../../platform/outbox/emit.ts';
import { HOUR_MS, MINUTE_MS, parseInstant, plusMs, toIso, type Instant } from '../../platform/time/instant.ts';
import { closeTasks, settleCause } from './close-tasks.ts';
import { createTask } from './create-task.ts';
import type { TaskPriority } from './task.ts';

function id<Id extends ConversationId | MessageId | PatientId | AppointmentId>() {
  return z.string().transform((text, ctx): Id => {
    const parsed = parseId<Id>(text);
    if (parsed === undefined) ctx.addIssue({ code: 'custom', message: 'expected a UUID' });
    return parsed ?? ('' as Id);
  });
}

const needsPerson = z.object({
  /** Absent where the call never became a conversation: the system was too slow to answer. */
  conversationId: id<ConversationId>().nullish(),
  reason: z.string().max(100),
  urgent: z.boolean().default(false),
  phone: z.string().max(100).nullish(),
  /** Where somebody wrote from, who has no number here. */
  email: z.string().max(300).nullish(),
  patientId: id<PatientId>().nullish(),
  appointmentId: id<AppointmentId>().nullish(),
  /** When the person asked to be called. */
  callAt: z.iso.datetime().nullish(),
  /** What was wanted when the talk came to a person, and for which service. */
  goal: z.string().max(40).nullish(),
  serviceId: z.string().max(100).nullish(),
  /** Who was asked for by name. */
  target: z.string().max(200).nullish(),
  /** How urgent triage found it, and by which assessment. */
  level: z.int().min(1).max(5).nullish(),
  assessmentId: z.string().max(100).nullish(),
});

/** What whoever calls back should know beforehand. */
async function toldOf(
  ctx: ClinicContext,
  { email, goal, serviceId, target, level, assessmentId }: z.infer<typeof needsPerson>,
): Promise<Readonly<Record<string, unknown>>> {
  const service = serviceId ? (await listServices(ctx)).find(({ id: one }) => one === serviceId) : undefined;
  return {
    ...(email ? { words: email } : {}),
    ...(goal ? { goal } : {}),
    ...(service ? { service: service.name } : {}),
    ...(target ? { target } : {}),
    ...(level ? { level } : {}),
    ...(assessmentId ? { assessmentId } : {}),
  };
}

/** How soon somebody should have acted: a wish of the house, shown at the desk as late afterwards. */
const DUE_AFTER_MS: Readonly<Record<TaskPriority, number>> = {
  stat: 5 * MINUTE_MS,
  asap: 30 * MINUTE_MS,
  urgent: HOUR_MS,
  routine: 4 * HOUR_MS,
};

type Told = DomainEvent & Partial<Pick<DeliveredEvent, 'eventId' | 'occurredAt'>>;

/**
 * The cause of a call back: the conversation; and what was told in it after every task of it was closed is another. An event that comes
 * once more, or that is older than what closed the task, is the same cause still.
 */
async function causeIn(tx: ClinicTx, conversationId: ConversationId, { eventId, occurredAt }: Told): Promise<string> {
  const cause = `callback:${conversationId}`;
  const toldAt = parseInstant(occurredAt ?? '');
  if (eventId === undefined || toldAt === undefined) return cause;
  const tasks = await tx.sql<{ closed_at: Instant | null }>(
    `select case when status in ('completed', 'cancelled') then updated_at end as closed_at from task
      where clinic_id = $1 and kind = 'callback' and conversation_id = $2`,
    [tx.clinicId, conversationId],
  );
  const isOver = tasks.length > 0 && tasks.every(({ closed_at: at }) => at !== null && at < toldAt);
  return isOver ? `${cause}:${eventId}` : cause;
}

/** `conversation.needs-person`: somebody waits for a call. One task per conversation, raised when it turns urgent; another for what is told after it was closed. */
export async function onNeedsPerson(ctx: ClinicContext, event: Told): Promise<void> {
  const told = needsPerson.parse(event.payload);
  const { conversationId, reason, urgent, phone, patientId, appointmentId, callAt } = told;
  const detail = await toldOf(ctx, told);
  const priority: TaskPriority = urgent || reason === 'emergency' ? 'stat' : 'urgent';
  const hour = toIso(ctx.clock.now()).slice(0, 13);
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const cause = conversationId ? await causeIn(tx, conversationId, event) : undefined;
    await createTask(tx, ctx, {
      kind: 'callback',
      reason,
      priority,
      conversationId: conversationId ?? undefined,
      phone: phone ?? undefined,
      detail,
      patientId: patientId ?? undefined,
      appointmentId: appointmentId ?? undefined,
      dueAt: parseInstant(callAt ?? '') ?? plusMs(ctx.clock.now(), DUE_AFTER_MS[priority]),
      dedupeKey: cause ?? `callback:${phone ?? 'hidden'}:${hour}`,
    });
  });
}

const answered = z.object({
  conversationId: id<ConversationId>().nullish(),
  /** Absent in a delivery that an earlier version wrote. */
  reason: z.string().max(100).default('asked-for-person'),
});

/** `call.answered`: the person who was wanted talks with the caller, so nobody has to call back. */
export async function onCallAnswered(ctx: ClinicContext, event: DomainEvent): Promise<void> {
  const { conversationId, reason } = answered.parse(event.payload);
  if (!conversationId) return;
  const dedupeKey = `callback:${conversationId}`;
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    settleCause(tx, ctx, { kind: 'callback', reason, conversationId, dedupeKey }),
  );
}

const unresolved = z.object({ messageId: id<MessageId>() });

/** `message.unresolved`: a person looks whether the patient got it, because nothing is sent twice blindly. */
export async function onMessageUnresolved(ctx: ClinicContext, event: DomainEvent): Promise<void> {
  const { messageId } = unresolved.parse(event.payload);
  const message = await getMessage(ctx, messageId);
  if (!message) return;
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    createTask(tx, ctx, {
      kind: 'message-unresolved',
      reason: message.direction === 'inbound' ? 'reply-not-understood' : 'outcome-unknown',
      priority: 'routine',
      messageId,
      phone: message.direction === 'inbound' ? message.from : message.to,
      patientId: message.patientId,
      conversationId: message.conversationId,
      appointmentId: message.appointmentId,
      dueAt: plusMs(ctx.clock.now(), DUE_AFTER_MS.routine),
      dedupeKey: `message-unresolved:${messageId}`,
    }),
  );
}

const touchDropped = z.object({
  appointmentId: id<AppointmentId>(),
  patientId: id<PatientId>().nullish(),
  step: z.string().max(100).nullish(),
  reason: z.string().max(100),
});
/** Reasons that the desk has words for. What a carrier says beside them means to the desk: it was not delivered. */
const REASONS = new Set([
  'no-address',
  'landline',
  'undeliverable',
  'no-line',
  'too-late',
  'no-openings',
  'no-answer',
  'offer-unanswered',
  'declined',
]);

const visitSettled = z.object({ appointmentId: id<AppointmentId>(), cause: z.string().nullish() });
/** A change that the patient made themselves. */
const OF_THE_PATIENT: ReadonlySet<string> = new Set(['phone', 'message', 'web']);

/** `appointment.confirmed`, `.rescheduled`, `.cancelled` by the patient: nobody has to call who has just been heard of. */
export async function onVisitSettled(ctx: ClinicContext, event: DomainEvent): Promise<void> {
  const { appointmentId, cause } = visitSettled.parse(event.payload);
  if (!cause || !OF_THE_PATIENT.has(cause)) return;
  await ctx.db.inClinic(ctx.clinicId, (tx) => closeTasks(tx, ctx, [notReachedKey(appointmentId)], { mayReturn: true }));
}

function notReachedKey(appointmentId: AppointmentId): string {
  return `not-reached:${appointmentId}`;
}

/** `touch.dropped`: a patient could not be reminded, and outreach says that somebody should know; so a person calls. */
export async function onTouchDropped(ctx: ClinicContext, event: DomainEvent): Promise<void> {
  const { appointmentId, patientId, reason } = touchDropped.parse(event.payload);
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    createTask(tx, ctx, {
      kind: 'not-reached',
      reason: REASONS.has(reason) ? reason : 'undeliverable',
      priority: 'routine',
      appointmentId,
      patientId: patientId ?? undefined,
      dueAt: plusMs(ctx.clock.now(), DUE_AFTER_MS.routine),
      dedupeKey: notReachedKey(appointmentId),
    }),
  );
}
