import { linesOf } from '../../identity/index.ts';
import { getMessage, send } from '../../messaging/index.ts';
import { parseLanguage, type Language } from '../../platform/i18n/language.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { ConversationId, MessageId, TaskId } from '../../platform/kernel/ids.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import { changeTask } from './change-task.ts';
import { taskById } from './task-by-id.ts';
import type { Task, TaskRefusal } from './task.ts';

export interface TaskReply {
  readonly taskId: TaskId;
  /** 1 to 1,000 characters. */
  readonly body: string;
  readonly complete: boolean;
}

interface NoReplyChannel {
  readonly code: 'no-reply-channel';
}

interface Way {
  readonly channel: 'sms' | 'whatsapp';
  readonly to: string;
  readonly from: string;
  readonly language: Language;
  readonly inReplyTo?: MessageId;
}

interface ThreadRow {
  readonly channel: string;
  readonly remote_address: string;
  readonly local_address: string;
  readonly language: string;
}

async function threadOfTask(ctx: ClinicContext, id: ConversationId | undefined): Promise<ThreadRow | undefined> {
  if (id === undefined) return undefined;
  const [row] = await ctx.db.query<ThreadRow>(
    ctx.clinicId,
    'select channel, remote_address, local_address, language from desk_conversation where clinic_id = $1 and id = $2',
    [ctx.clinicId, id],
  );
  return row;
}

function isWritten(channel: string): channel is Way['channel'] {
  return channel === 'sms' || channel === 'whatsapp';
}

/** By SMS to who called, from the first of the clinic's lines that sends them. */
async function smsTo(ctx: ClinicContext, phone: string | undefined, language: Language): Promise<Way | undefined> {
  if (phone === undefined || !phone.startsWith('+')) return undefined;
  const from = (await linesOf(ctx)).find(({ channels }) => channels.includes('sms'))?.number;
  return from === undefined ? undefined : { channel: 'sms', to: phone, from, language };
}

/** The way by which the person came: the answer to a message goes where it came from. */
export async function wayTo(ctx: ClinicContext, task: Task): Promise<Way | undefined> {
  const thread = await threadOfTask(ctx, task.conversationId);
  const language = parseLanguage(thread?.language) ?? 'es';
  const message = task.messageId && (await getMessage(ctx, task.messageId));
  if (message && isWritten(message.channel)) {
    const inbound = message.direction === 'inbound';
    return {
      channel: message.channel,
      to: inbound ? message.from : message.to,
      from: inbound ? message.to : message.from,
      language,
      ...(inbound ? { inReplyTo: message.id } : {}),
    };
  }
  if (thread && isWritten(thread.channel)) {
    return { channel: thread.channel, to: thread.remote_address, from: thread.local_address, language };
  }
  return smsTo(ctx, task.phone ?? (thread?.channel === 'voice' ? thread.remote_address : undefined), language);
}

/**
 * Writes to whom an open task is about and takes the task, or completes it. Each call is a message of its own: the route's
 * idempotency key makes a repeated request one.
 */
export async function replyToTask(
  ctx: ClinicContext,
  { taskId, body, complete }: TaskReply,
): Promise<
  Result<{ readonly channel: string; readonly to: string; readonly task: Task }, TaskRefusal | NoReplyChannel>
> {
  const before = await taskById(ctx, taskId);
  if (!before) return refuse({ code: 'task-unknown' });
  if (before.status === 'completed' || before.status === 'cancelled') return refuse({ code: 'task-closed' });
  const way = await wayTo(ctx, before);
  if (!way) return refuse({ code: 'no-reply-channel' });
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    send(tx, ctx, {
      ...way,
      body,
      purpose: 'care',
      patientId: before.patientId,
      conversationId: before.conversationId,
      appointmentId: before.appointmentId,
      dedupeKey: `task-reply:${taskId}:${ctx.ids.next()}`,
    }),
  );
  const changed = await changeTask(ctx, { taskId, action: complete ? 'complete' : 'take' });
  return changed.ok ? ok({ channel: way.channel, to: way.to, task: changed.value }) : changed;
}
