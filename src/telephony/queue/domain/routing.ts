import type { Language } from '../../../platform/i18n/language.ts';
import type { StaffId } from '../../../platform/kernel/ids.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import type { QueueEntryId } from './queue.ts';

/** Somebody who waits, or is to be called back. */
export interface WaitingEntry {
  readonly id: QueueEntryId;
  /** The smaller, the sooner. */
  readonly priority: number;
  readonly enteredAt: Instant;
  readonly language: Language;
  readonly skill?: string;
  readonly siteId?: string;
  /** The one that a transfer named; nobody else is rung. */
  readonly wantedStaffId?: StaffId;
}

/** Somebody who may be rung now. */
export interface FreeAgent {
  readonly staffId: StaffId;
  readonly skills: readonly string[];
  /** None: every site. */
  readonly siteIds: readonly string[];
  /** None: every language. */
  readonly languages: readonly string[];
  readonly idleSince: Instant;
  /** Rings in a row that were not answered. */
  readonly misses: number;
}

export interface Assignment {
  readonly entryId: QueueEntryId;
  readonly staffId: StaffId;
}

/** Whether an agent may take an entry at all. */
export function canTake(
  agent: Pick<FreeAgent, 'staffId' | 'skills' | 'siteIds'>,
  entry: Pick<WaitingEntry, 'skill' | 'siteId' | 'wantedStaffId'>,
): boolean {
  if (entry.wantedStaffId !== undefined) return entry.wantedStaffId === agent.staffId;
  if (entry.skill !== undefined && !agent.skills.includes(entry.skill)) return false;
  return entry.siteId === undefined || agent.siteIds.length === 0 || agent.siteIds.includes(entry.siteId);
}

function speaks(agent: FreeAgent, language: Language): boolean {
  return agent.languages.length === 0 || agent.languages.includes(language);
}

/** Who is called first: priority, then who waits longest; ids decide the rest, so that every process says the same. */
export function inTurn<E extends Pick<WaitingEntry, 'priority' | 'enteredAt' | 'id'>>(entries: readonly E[]): E[] {
  return entries.toSorted(
    (a, b) => a.priority - b.priority || a.enteredAt - b.enteredAt || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
}

/**
 * Who rings next for an entry. Who did not answer last time comes after all who did, and is punished no further; the
 * language of the caller is a wish, because any voice is better than none; then whoever has been idle for longest.
 */
export function nextToRing(entry: WaitingEntry, agents: readonly FreeAgent[]): FreeAgent | undefined {
  const [first] = agents
    .filter((agent) => canTake(agent, entry))
    .toSorted(
      (a, b) =>
        a.misses - b.misses ||
        Number(speaks(b, entry.language)) - Number(speaks(a, entry.language)) ||
        a.idleSince - b.idleSince ||
        (a.staffId < b.staffId ? -1 : 1),
    );
  return first;
}

/** Which phones ring now: each entry in turn has one agent, and each agent one entry. */
export function assign(entries: readonly WaitingEntry[], agents: readonly FreeAgent[]): readonly Assignment[] {
  let free = agents;
  const assignments: Assignment[] = [];
  for (const entry of inTurn(entries)) {
    const agent = nextToRing(entry, free);
    if (!agent) continue;
    free = free.filter((other) => other !== agent);
    assignments.push({ entryId: entry.id, staffId: agent.staffId });
  }
  return assignments;
}

/** The place in the queue, from 1. */
export function positionOf(id: QueueEntryId, entries: readonly WaitingEntry[]): number {
  return inTurn(entries).findIndex((entry) => entry.id === id) + 1;
}

/** How long somebody at a place will wait, if talks take as long as they did and everybody who is there goes on. */
export function expectedWaitSeconds(facts: {
  readonly position: number;
  readonly agents: number;
  readonly averageTalkSeconds: number;
}): number {
  return Math.ceil((Math.max(1, facts.position) * facts.averageTalkSeconds) / Math.max(1, facts.agents));
}
