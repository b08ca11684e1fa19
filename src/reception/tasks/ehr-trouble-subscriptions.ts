import { z } from 'zod';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { DomainEvent } from '../../platform/outbox/emit.ts';
import { DAY_MS, plusMs } from '../../platform/time/instant.ts';
import { closeTasks } from './close-tasks.ts';
import { createTask } from './create-task.ts';

const trouble = z.object({
  connectionId: z.uuid(),
  kind: z.string().max(50),
  since: z.iso.datetime(),
  isOpen: z.boolean(),
  facts: z.record(z.string(), z.unknown()).optional(),
});

/** No patient waits for it: it is looked at within a day. */
const DUE_MS = DAY_MS;

/**
 * `ehr.trouble`: something about the connection to the clinic's own system. One task for a kind of trouble, which closes by itself when
 * that is over; what comes back later is a new one. Safe to repeat.
 */
export async function onEhrTrouble(ctx: ClinicContext, event: DomainEvent): Promise<void> {
  const { connectionId, kind, since, isOpen, facts } = trouble.parse(event.payload);
  const dedupeKey = `ehr-sync:${connectionId}:${kind}:${since}`;
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    if (!isOpen) return closeTasks(tx, ctx, [dedupeKey]);
    await createTask(tx, ctx, {
      kind: 'ehr-sync',
      reason: `ehr-sync-${kind}`,
      priority: 'routine',
      detail: { connectionId, ...facts },
      dueAt: plusMs(ctx.clock.now(), DUE_MS),
      dedupeKey,
    });
  });
}
