import { getClinic, linesOf } from '../../identity/index.ts';
import {
  emailToAnswer,
  getMessage,
  HOUSE_ADDRESS,
  lastWrittenInChat,
  sayInChat,
  send,
  subjectOfAnswer,
  suppressionsOf,
  type MessageParts,
} from '../../messaging/index.ts';
import { parseLanguage, type Language } from '../../platform/i18n/language.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { ConversationId, MessageId, TaskId } from '../../platform/kernel/ids.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import { MINUTE_MS } from '../../platform/time/instant.ts';
import { changeTask } from './change-task.ts';
import { taskById } from './task-by-id.ts';
import type { Task, TaskRefusal } from './task.ts';

export interface TaskReply {
  readonly taskId: TaskId;
  /** 1 to 1,000 characters. */
  readonly body: string;
  readonly complete: boolean;
}

export interface NoWay {
  /** There is none, or nothing that is sent by it would leave: they asked for no messages at all there. */
  readonly code: 'no-reply-channel' | 'opted-out';
}

interface MessageWay {
  readonly channel: 'sms' | 'whatsapp' | 'email';
  readonly to: string;
  readonly from: string;
  readonly language: Language;
  readonly parts?: MessageParts;
  readonly inReplyTo?: MessageId;
}

interface ChatWay {
  readonly channel: 'web';
  readonly to: string;
  readonly language: Language;
  readonly conversationId: ConversationId;
}

type Way = MessageWay | ChatWay;

/** Who wrote in the chat of the web page no longer ago than this is taken to be still there. */
const STILL_THERE_MS = 30 * MINUTE_MS;

interface ThreadRow {
  readonly channel: string;
  readonly remote_address: string;
  readonly local_address: string;
  readonly channel_key: string;
  readonly language: string;
}

async function threadOfTask(ctx: ClinicContext, id: ConversationId | undefined): Promise<ThreadRow | undefined> {
  if (id === undefined) return undefined;
  const [row] = await ctx.db.query<ThreadRow>(
    ctx.clinicId,
    'select channel, remote_address, local_address, channel_key, language from desk_conversation where clinic_id = $1 and id = $2',
    [ctx.clinicId, id],
  );
  return row;
}

function isWritten(channel: string): channel is 'sms' | 'whatsapp' {
  return channel === 'sms' || channel === 'whatsapp';
}

/** By SMS to who called, from the first of the clinic's lines that sends them. */
async function smsTo(
  ctx: ClinicContext,
  phone: string | undefined,
  language: Language,
): Promise<MessageWay | undefined> {
  if (phone === undefined || !phone.startsWith('+')) return undefined;
  const from = (await linesOf(ctx)).find(({ channels }) => channels.includes('sms'))?.number;
  return from === undefined ? undefined : { channel: 'sms', to: phone, from, language };
}

/** Into the thread of the newest email, from the address that it was written to. */
async function emailTo(ctx: ClinicContext, thread: ThreadRow, language: Language): Promise<MessageWay | undefined> {
  const email = await emailToAnswer(ctx, thread.channel_key);
  if (!email) return undefined;
  const { to, mailbox, messageId } = email;
  const { name: fromName } = await getClinic(ctx);
  const subject = subjectOfAnswer(email.subject);
  return {
    channel: 'email',
    to,
    from: HOUSE_ADDRESS,
    language,
    parts: { email: { subject, fromName, answers: { messageId, mailbox } } },
  };
}

/** Into the chat of the web page while its visitor is there; later by SMS to who left a number, for nobody reads the chat then. */
async function chatOr(ctx: ClinicContext, chat: ChatWay, sms: MessageWay | undefined): Promise<Way | undefined> {
  const writtenAt = await lastWrittenInChat(ctx, chat.conversationId);
  if (writtenAt === undefined) return sms;
  return ctx.clock.now() - writtenAt <= STILL_THERE_MS ? chat : (sms ?? chat);
}

/** The way by which the person came: the answer to a message goes where it came from. */
async function wayTo(ctx: ClinicContext, task: Task): Promise<Way | undefined> {
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
  if (thread?.channel === 'email') {
    const email = await emailTo(ctx, thread, language);
    if (email) return email;
  }
  const sms = await smsTo(
    ctx,
    task.phone ?? (thread?.channel === 'voice' ? thread.remote_address : undefined),
    language,
  );
  if (thread?.channel !== 'web' || task.conversationId === undefined) return sms;
  const chat = { channel: 'web', to: thread.remote_address, language, conversationId: task.conversationId } as const;
  return chatOr(ctx, chat, sms);
}

/** Known before anything is sent: what is no answer to a message of theirs does not leave for an address that wants none. */
async function isOptedOut(ctx: ClinicContext, way: Way): Promise<boolean> {
  if (way.channel === 'web' || way.inReplyTo !== undefined) return false;
  const suppressed = await ctx.db.inClinic(ctx.clinicId, (tx) =>
    suppressionsOf(tx, [...new Set([way.to, way.to.toLowerCase()])]),
  );
  return suppressed.some(({ channel, scope }) => channel === way.channel && scope === 'all');
}

/** By which way what is written about a task would go. */
export async function openWayTo(ctx: ClinicContext, task: Task): Promise<Result<Way, NoWay>> {
  const way = await wayTo(ctx, task);
  if (!way) return refuse({ code: 'no-reply-channel' });
  return (await isOptedOut(ctx, way)) ? refuse({ code: 'opted-out' }) : ok(way);
}

/** False where the browser of a chat went away meanwhile. */
async function sendBy(ctx: ClinicContext, way: Way, task: Task, body: string): Promise<boolean> {
  if (way.channel === 'web') return sayInChat(ctx, way.conversationId, body);
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    send(tx, ctx, {
      ...way,
      body,
      purpose: 'care',
      patientId: task.patientId,
      conversationId: task.conversationId,
      appointmentId: task.appointmentId,
      dedupeKey: `task-reply:${task.id}:${ctx.ids.next()}`,
    }),
  );
  return true;
}

/**
 * Writes to whom an open task is about and takes the task, or completes it. Each call is a message of its own: the route's
 * idempotency key makes a repeated request one.
 */
export async function replyToTask(
  ctx: ClinicContext,
  { taskId, body, complete }: TaskReply,
): Promise<Result<{ readonly channel: string; readonly to: string; readonly task: Task }, TaskRefusal | NoWay>> {
  const before = await taskById(ctx, taskId);
  if (!before) return refuse({ code: 'task-unknown' });
  if (before.status === 'completed' || before.status === 'cancelled') return refuse({ code: 'task-closed' });
  const found = await openWayTo(ctx, before);
  if (!found.ok) return found;
  const way = found.value;
  if (!(await sendBy(ctx, way, before, body))) return refuse({ code: 'no-reply-channel' });
  const changed = await changeTask(ctx, { taskId, action: complete ? 'complete' : 'take' });
  return changed.ok ? ok({ channel: way.channel, to: way.to, task: changed.value }) : changed;
}
