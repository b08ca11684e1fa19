import { z } from 'zod';
import { defineJob, enqueue } from '../../../jobs/index.ts';
import { ProviderError } from '../../../platform/kernel/provider-error.ts';
import { plusMs, SECOND_MS, type Instant } from '../../../platform/time/instant.ts';
import { addressOf, type QueueEntry, type QueueLeg } from '../domain/queue.ts';
import { assign } from '../domain/routing.ts';
import { hookUrl } from '../hooks.ts';
import { allAgents, endWrapUps, engageAgent, releaseAgent, type StoredAgent } from '../store/agent-store.ts';
import { findLeg, insertLeg, nameLeg, openLegs, saveLeg } from '../store/leg-store.ts';
import { closeEntry, findEntry, openEntries, saveEntry } from '../store/queue-store.ts';
import { inQueue, type QueueContext, type QueueWork } from './in-queue.ts';

/** The carrier may ring 5 s longer than asked (Calls API, Timeout), and its notice may be late. */
const GRACE_MS = 15 * SECOND_MS;

/** Looks again at the queue of a clinic: wrap-ups that end, rings that nobody reported. Idempotent. */
export const distributeQueue = defineJob<Record<string, never>, QueueContext>({
  kind: 'telephony.distribute',
  payload: z.record(z.string(), z.never()),
  maxAttempts: 5,
  run: (ctx) => distribute(ctx),
});

/** Has the queue looked at again at a time when nothing else may happen. */
export async function lookAgainAt({ tx, ctx }: QueueWork, at: Instant): Promise<void> {
  await enqueue(tx, ctx, {
    definition: distributeQueue,
    payload: {},
    dueAt: at,
    dedupeKey: `at:${at}`,
  });
}

/** The phone of an offer stopped ringing; the entry waits on, at its old place. */
export async function withdrawOffer(
  queue: QueueWork,
  entry: QueueEntry,
  { missed }: { readonly missed: boolean },
): Promise<QueueEntry> {
  const { tx, now, ctx } = queue;
  const { staffId, offeredAt: _rung, ...rest } = entry;
  const { wantedStaffId: _wanted, ...open } = rest;
  const waiting: QueueEntry = { ...(missed ? open : rest), status: 'waiting' };
  await saveEntry(tx, waiting);
  if (staffId) await releaseAgent(tx, staffId, { now, missed });
  for (const leg of await openLegs(tx, entry.id)) {
    if (leg.role !== 'agent') continue;
    await saveLeg(tx, { ...leg, status: 'over' });
    if (leg.sid) queue.after(() => ctx.ports.calls.hangUp(leg.sid ?? ''));
  }
  queue.changed();
  return waiting;
}

async function ring(queue: QueueWork, entry: QueueEntry, agent: StoredAgent): Promise<void> {
  const { ctx, tx, now, rules } = queue;
  const leg: QueueLeg = {
    id: ctx.ids.next(),
    entryId: entry.id,
    role: 'agent',
    staffId: agent.staffId,
    address: addressOf(agent),
    status: 'calling',
    held: false,
  };
  await saveEntry(tx, { ...entry, status: 'ringing', staffId: agent.staffId, offeredAt: now });
  await engageAgent(tx, agent.staffId, now);
  await insertLeg(tx, leg, now);
  const { ringSeconds } = rules.queue;
  await lookAgainAt(queue, plusMs(now, ringSeconds * SECOND_MS + GRACE_MS));
  queue.after(() => placeLeg(ctx, leg, { from: entry.lineNumber, step: 'offer', timeoutSeconds: ringSeconds }));
  queue.changed();
}

/** Rings the telephone of a leg. One that cannot be rung counts as not answered. */
export async function placeLeg(
  ctx: QueueContext,
  leg: QueueLeg,
  how: { readonly from: string; readonly step: 'offer' | 'join'; readonly timeoutSeconds: number },
): Promise<void> {
  const { calls } = ctx.ports;
  try {
    const placed = await calls.place({
      from: how.from,
      to: leg.address,
      url: hookUrl(ctx, how.step, { entry: leg.entryId, leg: leg.id }),
      statusUrl: hookUrl(ctx, 'leg', { entry: leg.entryId, leg: leg.id }),
      timeoutSeconds: how.timeoutSeconds,
    });
    if (placed.kind === 'placed') {
      await ctx.db.inClinic(ctx.clinicId, (tx) => nameLeg(tx, leg.id, placed.sid));
      return await dropIfUnwanted(ctx, leg, placed.sid);
    }
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    ctx.log.warn({ provider: error.provider, error }, 'Somebody of the clinic could not be rung.');
  }
  await notPlaced(ctx, leg);
}

/** What was called off between the order to ring and the carrier's answer rings for nobody. */
async function dropIfUnwanted(ctx: QueueContext, leg: QueueLeg, sid: string): Promise<void> {
  const now = await ctx.db.inClinic(ctx.clinicId, (tx) => findLeg(tx, leg.id));
  if (now?.status === 'over') await ctx.ports.calls.hangUp(sid);
}

async function notPlaced(ctx: QueueContext, leg: QueueLeg): Promise<void> {
  await inQueue(ctx, async (queue) => {
    const [entry, now] = await Promise.all([findEntry(queue.tx, leg.entryId), findLeg(queue.tx, leg.id)]);
    if (!entry || now?.status !== 'calling') return;
    // Nobody else is rung at once: where every call fails, the next look of the waiting caller is soon enough.
    if (leg.role === 'agent' && entry.status === 'ringing') await withdrawOffer(queue, entry, { missed: true });
    else await saveLeg(queue.tx, { ...now, status: 'over' });
    if (leg.role === 'target' && leg.staffId)
      await releaseAgent(queue.tx, leg.staffId, { now: queue.now, missed: true });
    queue.changed();
  });
}

/** Whose ring should have been reported long ago. */
function isOverdue(entry: QueueEntry, { now, rules }: QueueWork): boolean {
  const { status, offeredAt } = entry;
  return (
    status === 'ringing' && offeredAt !== undefined && offeredAt + rules.queue.ringSeconds * SECOND_MS + GRACE_MS <= now
  );
}

/** Gives whoever is free to whoever waits, within a change of the queue. */
export async function distributeIn(queue: QueueWork): Promise<void> {
  const { tx, now } = queue;
  if ((await endWrapUps(tx, now)) > 0) queue.changed();
  const entries: QueueEntry[] = [];
  for (const entry of await openEntries(tx)) {
    // A promised call that could not be made for hours is the desk's: its task is open since the promise.
    if (entry.kind === 'callback' && entry.status === 'waiting' && entry.giveUpAt <= now) {
      await closeEntry(tx, entry, { status: 'left', outcome: 'expired', at: now });
      queue.changed();
    } else entries.push(isOverdue(entry, queue) ? await withdrawOffer(queue, entry, { missed: true }) : entry);
  }
  const waiting = entries.filter(({ status }) => status === 'waiting');
  if (waiting.length === 0) return;
  const agents = await allAgents(tx);
  const free = agents.filter(({ presence, engaged }) => presence === 'available' && !engaged);
  for (const { entryId, staffId } of assign(waiting, free)) {
    const entry = waiting.find(({ id }) => id === entryId);
    const agent = free.find((one) => one.staffId === staffId);
    if (entry && agent) await ring(queue, entry, agent);
  }
}

/** Rings the phones that should ring now. Safe to repeat and to run in many processes at once. */
export async function distribute(ctx: QueueContext): Promise<void> {
  await inQueue(ctx, distributeIn);
}
