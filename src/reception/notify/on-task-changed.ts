import { z } from 'zod';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { parseId, type TaskId } from '../../platform/kernel/ids.ts';
import type { DomainEvent } from '../../platform/outbox/emit.ts';
import { taskById } from '../tasks/task-by-id.ts';
import { isFor } from './domain/task-route.ts';
import { planTry } from './jobs/deliver-notice.ts';
import { planDelivery } from './store/delivery-rows.ts';
import { listRoutes } from './store/route-rows.ts';

const changed = z.object({ taskId: z.string(), created: z.boolean().default(false) });

/** `task.changed` of a new task: a delivery for each receiver that the clinic's routes name. Safe to repeat. */
export async function onTaskMade(ctx: ClinicContext, event: DomainEvent): Promise<void> {
  const { taskId, created } = changed.parse(event.payload);
  const id = parseId<TaskId>(taskId);
  if (!created || id === undefined) return;
  const [task, routes] = await Promise.all([taskById(ctx, id), listRoutes(ctx)]);
  const meant = task ? routes.filter((route) => isFor(route, task)) : [];
  if (meant.length === 0) return;
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    for (const route of meant) {
      for (const address of route.target === 'email' ? route.emails : ['']) {
        const delivery = await planDelivery(tx, ctx, { routeId: route.id, taskId: id, address });
        if (delivery) await planTry(tx, ctx, { id: delivery, attempts: 0, replays: 0 });
      }
    }
  });
}
