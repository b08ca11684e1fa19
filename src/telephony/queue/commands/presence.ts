import type { StaffId } from '../../../platform/kernel/ids.ts';
import { ok, refuse, type Result } from '../../../platform/kernel/result.ts';
import type { Agent, QueueEntry, QueueLeg } from '../domain/queue.ts';
import { expectedWaitSeconds, inTurn } from '../domain/routing.ts';
import type { AgentUnknown } from '../errors.ts';
import {
  allAgents,
  findAgent,
  savePresence,
  saveProfile,
  type AgentProfile,
  type PresenceChange,
} from '../store/agent-store.ts';
import { openLegs } from '../store/leg-store.ts';
import { averageTalkSeconds, openEntries } from '../store/queue-store.ts';
import { distributeIn } from './distribute.ts';
import { inQueue, type QueueContext } from './in-queue.ts';

/** What somebody of the staff is now. Who never said anything takes no calls. */
export function presenceOf(ctx: QueueContext, staffId: StaffId): Promise<Agent | undefined> {
  return inQueue(ctx, async (queue) => {
    await distributeIn(queue);
    return findAgent(queue.tx, staffId);
  });
}

/** Somebody comes, goes, or asks not to be rung. On a call they stay busy until it is over. Rings them for who waits. */
export function setPresence(ctx: QueueContext, staffId: StaffId, change: PresenceChange): Promise<Agent | undefined> {
  return inQueue(ctx, async (queue) => {
    const { tx, now } = queue;
    const engaged = (await findAgent(tx, staffId))?.engaged === true;
    const presence = engaged && change.presence === 'available' ? 'busy' : change.presence;
    await savePresence(tx, staffId, { change: { ...change, presence }, now });
    queue.changed();
    await distributeIn(queue);
    return findAgent(tx, staffId);
  });
}

/** Says what somebody can do: skills, sites, languages. */
export function setAgentProfile(
  ctx: QueueContext,
  staffId: StaffId,
  profile: AgentProfile,
): Promise<Result<Agent, AgentUnknown>> {
  return inQueue<Result<Agent, AgentUnknown>>(ctx, async (queue) => {
    const { tx, now } = queue;
    const written = await saveProfile(tx, staffId, { profile, now });
    const agent = written ? await findAgent(tx, staffId) : undefined;
    if (!agent) return refuse({ code: 'agent-unknown' });
    queue.changed();
    await distributeIn(queue);
    return ok(agent);
  });
}

export interface QueuedCall {
  readonly entry: QueueEntry;
  /** From 1; absent once somebody talks. */
  readonly position?: number;
  readonly expectedSeconds?: number;
  readonly legs: readonly QueueLeg[];
}

/** The queue as it stands: who waits and who talks, in turn, and who of the staff is there. */
export function queueNow(
  ctx: QueueContext,
): Promise<{ readonly calls: readonly QueuedCall[]; readonly agents: readonly Agent[] }> {
  return inQueue(ctx, async (queue) => {
    await distributeIn(queue);
    const { tx } = queue;
    const [entries, agents, talk] = await Promise.all([openEntries(tx), allAgents(tx), averageTalkSeconds(tx)]);
    const there = agents.filter(({ presence }) => presence !== 'away').length;
    const waiting = inTurn(entries.filter(({ status }) => status !== 'talking'));
    const calls = await Promise.all(
      entries.map(async (entry): Promise<QueuedCall> => {
        const legs = await openLegs(tx, entry.id);
        const position = waiting.indexOf(entry) + 1;
        if (position === 0) return { entry, legs };
        return {
          entry,
          legs,
          position,
          expectedSeconds: expectedWaitSeconds({ position, agents: there, averageTalkSeconds: talk }),
        };
      }),
    );
    return { calls, agents };
  });
}
