import { emit } from '../../../platform/outbox/emit.ts';
import type { QueueEntry, QueueEntryId, QueueLeg, QueueLegId } from '../domain/queue.ts';
import { hookUrl } from '../hooks.ts';
import { forgiveMisses } from '../store/agent-store.ts';
import { findLeg, insertLeg, openLegs, saveLeg } from '../store/leg-store.ts';
import { findEntry, saveEntry } from '../store/queue-store.ts';
import { placeLeg } from './distribute.ts';
import { legOver } from './end-talk.ts';
import { inQueue, type QueueContext, type QueueWork } from './in-queue.ts';

/** A patient who asked to be called gets the time that a telephone is heard from another room. */
const CALLBACK_RING_SECONDS = 30;

/** A person of the clinic and the caller have each other: whoever kept a task for it may let go of it. */
function tellAnswered({ tx, ctx }: QueueWork, entry: QueueEntry): Promise<void> {
  const { callId, conversationId, reason } = entry;
  return emit(tx, ctx, {
    type: 'call.answered',
    payload: { callId, reason, ...(conversationId ? { conversationId } : {}) },
  });
}

/** Brings the caller to whoever has accepted: from the waiting words, or by the call that was promised, which may not reach them. */
async function bringCaller(queue: QueueWork, entry: QueueEntry): Promise<void> {
  const { ctx, tx, now } = queue;
  const caller = (await openLegs(tx, entry.id)).find(({ role }) => role === 'caller');
  if (caller?.sid) {
    const { id: leg, sid } = caller;
    queue.after(async () => {
      const reached = await ctx.ports.calls.redirect(sid, hookUrl(ctx, 'join', { entry: entry.id, leg }));
      if (reached === 'gone') await legOver(ctx, leg);
    });
    await tellAnswered(queue, entry);
    return;
  }
  const leg: QueueLeg = {
    id: ctx.ids.next(),
    entryId: entry.id,
    role: 'caller',
    address: entry.callerNumber,
    status: 'calling',
    held: false,
  };
  await insertLeg(tx, leg, now);
  queue.after(() =>
    placeLeg(ctx, leg, { from: entry.lineNumber, step: 'join', timeoutSeconds: CALLBACK_RING_SECONDS }),
  );
}

async function answered(queue: QueueWork, entry: QueueEntry, leg: QueueLeg): Promise<void> {
  const { tx, now } = queue;
  const talking: QueueEntry = { ...entry, status: 'talking', connectedAt: now, conference: leg.id };
  await saveEntry(tx, talking);
  await bringCaller(queue, talking);
}

/**
 * Somebody pressed 1, or answered in the browser: the call is theirs, unless it was offered elsewhere or ended meanwhile. Repeated, it says the same again
 * and does nothing twice. Publishes `call.answered`, unless the caller has to be called first.
 */
export function acceptOffer(
  ctx: QueueContext,
  offer: { readonly entry: QueueEntryId; readonly leg: QueueLegId; readonly sid: string },
): Promise<boolean> {
  return inQueue(ctx, async (queue) => {
    const { tx } = queue;
    const [entry, leg] = await Promise.all([findEntry(tx, offer.entry), findLeg(tx, offer.leg)]);
    if (!entry || leg?.entryId !== entry.id || leg.status === 'over') return false;
    if (leg.status === 'joined') return entry.status === 'talking';
    const isTarget = leg.role === 'target' && entry.status === 'talking';
    if (!isTarget && (entry.status !== 'ringing' || entry.staffId !== leg.staffId)) return false;
    await saveLeg(tx, { ...leg, sid: offer.sid, status: 'joined' });
    if (leg.staffId) await forgiveMisses(tx, leg.staffId);
    if (!isTarget) await answered(queue, entry, leg);
    queue.changed();
    return true;
  });
}

/**
 * A telephone that needs no whisper is in the conference: an outside number, a patient who is called back (publishes `call.answered`),
 * a supervisor.
 */
export function joinConference(
  ctx: QueueContext,
  joining: { readonly entry: QueueEntryId; readonly leg: QueueLegId; readonly sid: string },
): Promise<{ readonly entry: QueueEntry; readonly leg: QueueLeg; readonly agentSid?: string } | undefined> {
  return inQueue(ctx, async (queue) => {
    const { tx } = queue;
    const [entry, leg] = await Promise.all([findEntry(tx, joining.entry), findLeg(tx, joining.leg)]);
    if (!entry || entry.status !== 'talking' || leg?.entryId !== entry.id || leg.status === 'over') return undefined;
    const joined: QueueLeg = { ...leg, sid: joining.sid, status: 'joined' };
    if (leg.status === 'calling') {
      await saveLeg(tx, joined);
      if (leg.role === 'caller') await tellAnswered(queue, entry);
      queue.changed();
    }
    const agent = (await openLegs(tx, entry.id)).find(({ role }) => role === 'agent');
    return { entry, leg: joined, ...(agent?.sid ? { agentSid: agent.sid } : {}) };
  });
}

/** The carrier's id of the conference, by which its participants are held. */
export async function nameConference(
  ctx: QueueContext,
  id: QueueEntryId,
  name: { readonly conference: string; readonly sid: string },
): Promise<void> {
  await ctx.db.query(
    ctx.clinicId,
    `update queue_entry set conference_sid = $4 where clinic_id = $1 and id = $2 and conference = $3 and status = 'talking'`,
    [ctx.clinicId, id, name.conference, name.sid],
  );
}
