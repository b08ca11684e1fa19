import { handOver } from '../../../conversations/index.ts';
import { isOver, priorityOf, type QueueEntryId } from '../domain/queue.ts';
import { findEntry, keepSlow, saveEntry } from '../store/queue-store.ts';
import { distributeIn } from './distribute.ts';
import { inQueue, type QueueContext } from './in-queue.ts';

/** From now on everything is said slowly to who waits, with longer to answer. Safe to repeat. */
export function speakSlowly(ctx: QueueContext, id: QueueEntryId): Promise<void> {
  return inQueue(ctx, ({ tx }) => keepSlow(tx, id));
}

/**
 * Who tells of an emergency while waiting comes before everybody, is rung for at once, and is a task that does not wait for the
 * queue. Told again, nothing changes.
 */
export async function raiseAlarm(ctx: QueueContext, id: QueueEntryId): Promise<void> {
  const raised = await inQueue(ctx, async (queue) => {
    const entry = await findEntry(queue.tx, id);
    if (!entry || isOver(entry.status) || entry.reason === 'emergency') return undefined;
    await saveEntry(queue.tx, { ...entry, reason: 'emergency', priority: priorityOf('emergency') });
    queue.changed();
    await distributeIn(queue);
    return entry;
  });
  if (!raised) return;
  await handOver(ctx, { channel: 'voice', channelKey: raised.callerSid, from: raised.callerNumber }, 'emergency');
}
