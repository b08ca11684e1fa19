import { record } from '../../../audit/index.ts';
import { endOfTalk } from '../../../conversations/index.ts';
import type { Language } from '../../../platform/i18n/language.ts';
import type { CallId, ConversationId, StaffId } from '../../../platform/kernel/ids.ts';
import { emit } from '../../../platform/outbox/emit.ts';
import { ok, refuse, type Result } from '../../../platform/kernel/result.ts';
import { plusMs, SECOND_MS } from '../../../platform/time/instant.ts';
import { isOver, priorityOf, TAKEN_OVER, type QueueEntry, type QueueEntryId, type QueueLeg } from '../domain/queue.ts';
import type { AgentNotFree, AgentUnknown, CallOver, CallUnknown, CallWithPerson } from '../errors.ts';
import { hookUrl } from '../hooks.ts';
import { findAgent } from '../store/agent-store.ts';
import { insertLeg } from '../store/leg-store.ts';
import { entryOfCall, insertEntry, saveEntry } from '../store/queue-store.ts';
import { distributeIn } from './distribute.ts';
import { inQueue, type QueueContext, type QueueWork } from './in-queue.ts';

/** Of a caller who hung up before the first word was said. */
const FALLBACK_LANGUAGE: Language = 'es';

interface LiveCall {
  readonly id: CallId;
  readonly provider_sid: string;
  readonly from_address: string;
  readonly to_address: string;
  readonly status: string;
  readonly conversation_id: ConversationId | null;
}

type TakeOverRefusal = CallUnknown | CallOver | CallWithPerson | AgentUnknown | AgentNotFree;

async function findCall(ctx: QueueContext, callId: CallId): Promise<LiveCall | undefined> {
  const [call] = await ctx.db.query<LiveCall>(
    ctx.clinicId,
    `select id, provider_sid, from_address, to_address, status, conversation_id from call
      where clinic_id = $1 and id = $2 and direction = 'inbound'`,
    [ctx.clinicId, callId],
  );
  return call;
}

/** The caller's place in the queue, for one of the staff and before everybody who never talked to anybody. */
async function enter(
  { ctx, tx, now, rules }: QueueWork,
  { call, staffId, language }: { readonly call: LiveCall; readonly staffId: StaffId; readonly language: Language },
): Promise<QueueEntry> {
  const entry: QueueEntry = {
    id: ctx.ids.next<QueueEntryId>(),
    callId: call.id,
    kind: 'waiting',
    status: 'waiting',
    reason: TAKEN_OVER,
    priority: priorityOf(TAKEN_OVER),
    language,
    callerSid: call.provider_sid,
    callerNumber: call.from_address,
    lineNumber: call.to_address,
    ...(call.conversation_id === null ? {} : { conversationId: call.conversation_id }),
    enteredAt: now,
    giveUpAt: plusMs(now, rules.queue.mostWaitSeconds * SECOND_MS),
    wantedStaffId: staffId,
  };
  const caller: QueueLeg = {
    id: ctx.ids.next(),
    entryId: entry.id,
    role: 'caller',
    address: call.from_address,
    sid: call.provider_sid,
    status: 'joined',
    held: false,
  };
  await insertEntry(tx, entry);
  await saveEntry(tx, entry);
  await insertLeg(tx, caller, now);
  return entry;
}

/** Until somebody answers there is a task for it: whoever clicked may be called away, and the caller hang up. */
async function tell({ tx, ctx }: QueueWork, entry: QueueEntry, isRelay: boolean): Promise<void> {
  const { callId, conversationId, callerNumber } = entry;
  await emit(tx, ctx, {
    type: 'conversation.needs-person',
    payload: {
      ...(conversationId ? { conversationId } : {}),
      reason: TAKEN_OVER,
      urgent: false,
      ...(callerNumber.startsWith('+') && !isRelay ? { phone: callerNumber } : {}),
    },
  });
  await record(tx, ctx, { action: 'call.take-over', subject: { type: 'Call', id: callId } });
}

/**
 * Takes a caller away from the automatic receptionist: they hear that somebody comes, and the telephone of this one of the staff
 * rings; whoever else is free, where it is not answered. What the receptionist had done stays done. Refused while a person has the
 * call already, or the one who asks is away or on another call.
 */
export async function takeOverCall(
  ctx: QueueContext,
  callId: CallId,
  staffId: StaffId,
): Promise<Result<undefined, TakeOverRefusal>> {
  const call = await findCall(ctx, callId);
  if (!call) return refuse({ code: 'call-unknown' });
  const talk = call.conversation_id ? await endOfTalk(ctx, call.conversation_id) : undefined;
  const language = talk?.language ?? FALLBACK_LANGUAGE;
  return inQueue<Result<undefined, TakeOverRefusal>>(ctx, async (queue) => {
    const before = await entryOfCall(queue.tx, callId);
    if (before && !isOver(before.status)) return refuse({ code: 'call-with-person' });
    const [live] = await queue.tx.sql(
      `select 1 from call where clinic_id = $1 and id = $2 and status in ('ringing', 'in-progress')`,
      [queue.tx.clinicId, callId],
    );
    if (!live) return refuse({ code: 'call-over' });
    const agent = await findAgent(queue.tx, staffId);
    if (!agent) return refuse({ code: 'agent-unknown' });
    if (agent.presence !== 'available' || agent.engaged) return refuse({ code: 'agent-not-free' });
    const entry = await enter(queue, { call, staffId, language });
    const url = hookUrl(ctx, 'wait', { entry: entry.id, round: 0 });
    queue.after(() => ctx.ports.calls.redirect(call.provider_sid, url));
    await tell(queue, entry, talk?.relay === true);
    queue.changed();
    await distributeIn(queue);
    return ok(undefined);
  });
}
