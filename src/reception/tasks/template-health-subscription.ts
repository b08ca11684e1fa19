import { z } from 'zod';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { DomainEvent } from '../../platform/outbox/emit.ts';
import { DAY_MS, plusMs } from '../../platform/time/instant.ts';
import { closeTasks } from './close-tasks.ts';
import { createTask } from './create-task.ts';

const health = z.object({
  template: z.string().max(100),
  language: z.string().max(10),
  since: z.iso.datetime(),
  isOpen: z.boolean(),
  reason: z.string().max(100).optional(),
});

/**
 * `template.health`: Meta took back an approved text, and what it said goes by the next channel. One task until it is
 * registered anew, which closes it; taken back again it is another one. Safe to repeat.
 */
export async function onTemplateHealth(ctx: ClinicContext, event: DomainEvent): Promise<void> {
  const { template, language, since, isOpen, reason } = health.parse(event.payload);
  const dedupeKey = `whatsapp-template:${template}.${language}:${since}`;
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    if (!isOpen) return closeTasks(tx, ctx, [dedupeKey]);
    await createTask(tx, ctx, {
      kind: 'template',
      reason: 'template-paused',
      priority: 'urgent',
      detail: { template, language, because: reason },
      dueAt: plusMs(ctx.clock.now(), DAY_MS),
      dedupeKey,
    });
  });
}
