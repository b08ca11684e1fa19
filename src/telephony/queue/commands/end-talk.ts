import { emit } from '../../../platform/outbox/emit.ts';
import { plusMs, SECOND_MS } from '../../../platform/time/instant.ts';
import { linkCall } from '../../store/call-store.ts';
import { isOver, type QueueEntry, type QueueLeg, type QueueLegId } from '../domain/queue.ts';
import { beginWrapUp, releaseAgent } from '../store/agent-store.ts';
import { findLeg, openLegs, saveLeg } from '../store/leg-store.ts';
import { closeEntry, entryOfCaller, findEntry, noteOutcome, saveEntry } from '../store/queue-store.ts';
import { distributeIn, lookAgainAt, withdrawOffer } from './distribute.ts';
import { inQueue, type QueueContext, type QueueWork } from './in-queue.ts';

/** The staff of a leg have done their part: who talked wraps up, who was only rung is free again. */
export async function letGo(queue: QueueWork, leg: QueueLeg): Promise<void> {
  const { tx, now, rules } = queue;
  await saveLeg(tx, { ...leg, status: 'over' });
  if (!leg.staffId || leg.role === 'supervisor' || leg.role === 'caller') return;
  if (leg.status === 'calling') return releaseAgent(tx, leg.staffId, { now, missed: false });
  const seconds = rules.queue.wrapUpSeconds;
  await beginWrapUp(tx, leg.staffId, { now, seconds });
  await lookAgainAt(queue, plusMs(now, seconds * SECOND_MS));
}

/** Ends an entry with every telephone in it. `except` has hung up itself, or goes elsewhere. */
export async function finish(
  queue: QueueWork,
  entry: QueueEntry,
  end: {
    readonly status: 'finished' | 'abandoned' | 'left';
    readonly outcome: string;
    readonly except?: readonly QueueLegId[];
  },
): Promise<void> {
  const { tx, now, ctx } = queue;
  await closeEntry(tx, entry, { status: end.status, outcome: end.outcome, at: now });
  if (end.status !== 'left') await noteOutcome(tx, entry.callId, end.outcome);
  for (const leg of await openLegs(tx, entry.id)) {
    await letGo(queue, leg);
    if (leg.sid && !end.except?.includes(leg.id)) queue.after(() => ctx.ports.calls.hangUp(leg.sid ?? ''));
  }
  queue.changed();
}

/** The caller hung up: what they waited for is over. Safe to repeat; nothing where they were in no queue. */
export async function callerGone(ctx: QueueContext, callerSid: string): Promise<void> {
  await inQueue(ctx, async (queue) => {
    const entry = await entryOfCaller(queue.tx, callerSid);
    if (!entry || isOver(entry.status)) return;
    const caller = (await openLegs(queue.tx, entry.id)).find(({ role, sid }) => role === 'caller' && sid === callerSid);
    if (!caller) return;
    await callerLegGone(queue, entry, caller);
    await distributeIn(queue);
  });
}

async function callerLegGone(queue: QueueWork, entry: QueueEntry, leg: QueueLeg): Promise<void> {
  const { tx, ctx, now } = queue;
  if (entry.status === 'talking')
    return finish(queue, entry, { status: 'finished', outcome: 'talked', except: [leg.id] });
  await finish(queue, entry, { status: 'abandoned', outcome: 'abandoned', except: [leg.id] });
  // Whatever the talk before had come to, nobody helped: who looks at the call's outcome must see that.
  await linkCall(tx, { sid: entry.callerSid, outcome: 'abandoned' });
  const waitedSeconds = Math.max(0, Math.round((now - entry.enteredAt) / SECOND_MS));
  await emit(tx, ctx, {
    type: 'call.abandoned',
    payload: { callId: entry.callId, waitedSeconds, reason: entry.reason },
  });
}

/**
 * A promised call back that did not reach the patient: somebody of the desk tries again. The talk's own task is open still, and knows
 * the number, if it is the patient's and no relay operator's.
 */
async function notReached(queue: QueueWork, entry: QueueEntry, leg: QueueLeg): Promise<void> {
  const { tx, ctx } = queue;
  await finish(queue, entry, { status: 'finished', outcome: 'not-reached', except: [leg.id] });
  await emit(tx, ctx, {
    type: 'conversation.needs-person',
    payload: {
      ...(entry.conversationId ? { conversationId: entry.conversationId } : { phone: entry.callerNumber }),
      reason: 'follow-up',
      urgent: false,
    },
  });
}

/** The one who took the call has hung up. With somebody else of the clinic in it, that one goes on. */
async function agentLegGone(queue: QueueWork, entry: QueueEntry, leg: QueueLeg): Promise<void> {
  const heir = (await openLegs(queue.tx, entry.id)).find(
    ({ role, status }) => role === 'target' && status === 'joined',
  );
  if (heir) return passOn(queue, entry, { from: leg, to: heir });
  await finish(queue, entry, { status: 'finished', outcome: 'talked', except: [leg.id] });
}

/** The call becomes that of whoever was called in. One outside of the clinic keeps it without us. */
export async function passOn(
  queue: QueueWork,
  entry: QueueEntry,
  { from, to }: { readonly from: QueueLeg; readonly to: QueueLeg },
): Promise<void> {
  const { tx, ctx } = queue;
  const legs = await openLegs(tx, entry.id);
  const caller = legs.find(({ role }) => role === 'caller');
  if (caller?.held && caller.sid && entry.conferenceSid) {
    const { conferenceSid } = entry;
    await saveLeg(tx, { ...caller, held: false });
    queue.after(() => ctx.ports.calls.changeParticipant(conferenceSid, caller.sid ?? '', { held: false }));
  }
  queue.changed();
  if (!to.staffId) {
    const except = legs.filter(({ id }) => id !== from.id).map(({ id }) => id);
    return finish(queue, entry, { status: 'finished', outcome: 'transferred', except });
  }
  await letGo(queue, from);
  await saveLeg(tx, { ...to, role: 'agent' });
  await saveEntry(tx, { ...entry, staffId: to.staffId });
  if (from.sid) queue.after(() => ctx.ports.calls.hangUp(from.sid ?? ''));
}

async function legGone(queue: QueueWork, entry: QueueEntry, leg: QueueLeg): Promise<void> {
  const { tx, now } = queue;
  switch (leg.role) {
    case 'caller':
      return leg.status === 'calling' ? notReached(queue, entry, leg) : callerLegGone(queue, entry, leg);
    case 'agent':
      if (entry.status === 'ringing') return void (await withdrawOffer(queue, entry, { missed: true }));
      return agentLegGone(queue, entry, leg);
    case 'target':
      if (leg.status === 'joined') return letGo(queue, leg);
      await saveLeg(tx, { ...leg, status: 'over' });
      if (leg.staffId) await releaseAgent(tx, leg.staffId, { now, missed: true });
      return;
    case 'supervisor':
      return letGo(queue, leg);
  }
}

/** A telephone of an entry is over, answered or not. Safe to repeat: what is over already changes nothing. */
export async function legOver(ctx: QueueContext, legId: QueueLegId): Promise<void> {
  await inQueue(ctx, async (queue) => {
    const leg = await findLeg(queue.tx, legId);
    const entry = leg && (await findEntry(queue.tx, leg.entryId));
    if (!entry || leg.status === 'over') return;
    queue.changed();
    if (isOver(entry.status)) await letGo(queue, leg);
    else await legGone(queue, entry, leg);
    await distributeIn(queue);
  });
}
