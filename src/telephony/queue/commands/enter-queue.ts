import type { Language } from '../../../platform/i18n/language.ts';
import type { CallId, ConversationId } from '../../../platform/kernel/ids.ts';
import { MINUTE_MS, plusMs, SECOND_MS, type Instant } from '../../../platform/time/instant.ts';
import {
  isOver,
  priorityOf,
  type QueueEntry,
  type QueueEntryId,
  type QueueLeg,
  type QueueLegId,
} from '../domain/queue.ts';
import { canTake, expectedWaitSeconds, positionOf } from '../domain/routing.ts';
import { allAgents } from '../store/agent-store.ts';
import { insertLeg, openLegs, saveLeg } from '../store/leg-store.ts';
import {
  averageTalkSeconds,
  entryOfCaller,
  findEntry,
  insertEntry,
  keepSlow,
  openEntries,
  saveEntry,
} from '../store/queue-store.ts';
import { distributeIn, withdrawOffer } from './distribute.ts';
import { finish } from './end-talk.ts';
import { inQueue, type QueueContext, type QueueWork } from './in-queue.ts';

export interface QueueRequest {
  readonly callerSid: string;
  readonly callerNumber: string;
  readonly lineNumber: string;
  /** `direct`: the staff's phones ring before anything else answers. */
  readonly kind: 'direct' | 'waiting';
  readonly reason: string;
  readonly language: Language;
  /** Asked to be spoken to slowly. */
  readonly slow?: boolean | undefined;
  readonly skill?: string;
  readonly siteId?: string;
  readonly conversationId?: ConversationId;
  readonly mostSeconds: number;
}

/** How many of the staff are there, free or not, for such a call. */
async function present(
  { tx }: QueueWork,
  wish: Pick<QueueEntry, 'skill' | 'siteId' | 'wantedStaffId'>,
): Promise<number> {
  const agents = await allAgents(tx);
  return agents.filter((agent) => agent.presence !== 'away' && canTake(agent, wish)).length;
}

/**
 * Puts a caller in the queue, while somebody of the staff is there to take the call; undefined where nobody is. A call that
 * is in it already keeps its place. Rings whoever is free.
 */
export function enterQueue(ctx: QueueContext, request: QueueRequest): Promise<QueueEntry | undefined> {
  return inQueue(ctx, async (queue) => {
    const { tx, now } = queue;
    const found = await entryOfCaller(tx, request.callerSid);
    if (found && !isOver(found.status)) return found;
    // Who was let go to the assistant once is not rung for again.
    if (found && request.kind === 'direct') return undefined;
    if ((await present(queue, request)) === 0) return undefined;
    const [call] = await tx.sql<{ id: CallId }>(
      `select id from call where clinic_id = $1 and provider_sid = $2 and status in ('ringing', 'in-progress')`,
      [tx.clinicId, request.callerSid],
    );
    // A late delivery of a call that is over puts nobody in the queue.
    if (!call) return undefined;
    const { mostSeconds, slow, ...facts } = request;
    const entry: QueueEntry = {
      ...facts,
      ...(slow ? { slow } : {}),
      id: ctx.ids.next<QueueEntryId>(),
      callId: call.id,
      status: 'waiting',
      priority: priorityOf(request.reason),
      enteredAt: now,
      giveUpAt: plusMs(now, mostSeconds * SECOND_MS),
    };
    await insertEntry(tx, entry);
    if (slow) await keepSlow(tx, entry.id);
    await insertLeg(tx, callerLeg(queue, entry), now);
    queue.changed();
    await distributeIn(queue);
    return entry;
  });
}

function callerLeg({ ctx }: QueueWork, entry: QueueEntry): QueueLeg {
  return {
    id: ctx.ids.next(),
    entryId: entry.id,
    role: 'caller',
    address: entry.callerNumber,
    sid: entry.callerSid,
    status: 'joined',
    held: false,
  };
}

/** Where a caller stands. */
export interface QueueStanding {
  readonly entry: QueueEntry;
  readonly position: number;
  readonly expectedSeconds: number;
  /** Nobody took it within the time that the rules give. */
  readonly isTooLong: boolean;
}

async function standingOf(queue: QueueWork, entry: QueueEntry): Promise<QueueStanding> {
  const open = await openEntries(queue.tx);
  const ahead = open.filter(({ status }) => status !== 'talking');
  const position = Math.max(1, positionOf(entry.id, ahead));
  const [agents, talk] = await Promise.all([present(queue, entry), averageTalkSeconds(queue.tx)]);
  return {
    entry,
    position,
    expectedSeconds: expectedWaitSeconds({ position, agents, averageTalkSeconds: talk }),
    isTooLong: !isOver(entry.status) && entry.status !== 'talking' && queue.now >= entry.giveUpAt,
  };
}

/** Looks at the queue for a caller who waits, and rings whoever has become free. Undefined where there is no such entry. */
export function lookAtQueue(ctx: QueueContext, id: QueueEntryId): Promise<QueueStanding | undefined> {
  return inQueue(ctx, async (queue) => {
    if (!(await findEntry(queue.tx, id))) return undefined;
    await distributeIn(queue);
    const entry = await findEntry(queue.tx, id);
    return entry && standingOf(queue, entry);
  });
}

/** The telephone by which the caller of an entry is on the line. */
export async function callerLegOf(ctx: QueueContext, id: QueueEntryId): Promise<QueueLegId | undefined> {
  const legs = await ctx.db.inClinic(ctx.clinicId, (tx) => openLegs(tx, id));
  return legs.find(({ role }) => role === 'caller')?.id;
}

/** How long a promised call may take before it is the desk's to make. */
const CALLBACK_MS = 8 * 60 * MINUTE_MS;

/**
 * The caller hangs up and keeps the place, the language and the promise. Gives by when somebody should have called;
 * undefined where it is too late, or the number is hidden.
 */
export function promiseCallback(ctx: QueueContext, id: QueueEntryId): Promise<Instant | undefined> {
  return inQueue(ctx, async (queue) => {
    const { tx, now } = queue;
    const entry = await findEntry(tx, id);
    if (!entry || !entry.callerNumber.startsWith('+')) return undefined;
    if (entry.kind === 'callback') return entry.promisedAt;
    if (entry.status !== 'waiting' && entry.status !== 'ringing') return undefined;
    const { expectedSeconds } = await standingOf(queue, entry);
    const promisedAt = plusMs(now, expectedSeconds * SECOND_MS);
    await saveEntry(tx, { ...entry, kind: 'callback', promisedAt, giveUpAt: plusMs(now, CALLBACK_MS) });
    const caller = (await openLegs(tx, id)).find(({ role }) => role === 'caller');
    if (caller) await saveLeg(tx, { ...caller, status: 'over' });
    queue.changed();
    return promisedAt;
  });
}

/** The caller goes elsewhere instead of waiting. False where somebody already talks, or it is over. */
export function leaveQueue(
  ctx: QueueContext,
  id: QueueEntryId,
  outcome: 'overflow' | 'chose-assistant' | 'message' | 'gave-up',
): Promise<boolean> {
  return inQueue(ctx, async (queue) => {
    const entry = await findEntry(queue.tx, id);
    if (!entry || (entry.status !== 'waiting' && entry.status !== 'ringing')) return false;
    const waiting = entry.status === 'ringing' ? await withdrawOffer(queue, entry, { missed: false }) : entry;
    const except = (await openLegs(queue.tx, id)).filter(({ role }) => role === 'caller').map((leg) => leg.id);
    await finish(queue, waiting, { status: 'left', outcome, except });
    await distributeIn(queue);
    return true;
  });
}
