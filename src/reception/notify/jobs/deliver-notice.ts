import { z } from 'zod';
import { record } from '../../../audit/index.ts';
import { defineJob, enqueue } from '../../../jobs/index.ts';
import type { ClinicTx } from '../../../platform/database/database.ts';
import { required } from '../../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import { parseId } from '../../../platform/kernel/ids.ts';
import { plusMs, type Instant } from '../../../platform/time/instant.ts';
import { taskById } from '../../tasks/task-by-id.ts';
import { pauseMs } from '../domain/retry.ts';
import type { NoticePorts } from '../ports.ts';
import { sendNotice, type NoticeOutcome, type Outgoing } from '../send-notice.ts';
import {
  claimDelivery,
  deliveryById,
  settleDelivery,
  type DeliveryRow,
  type Settlement,
  type TaskDeliveryId,
} from '../store/delivery-rows.ts';
import { endRoute, routeById } from '../store/route-rows.ts';

type Ctx = ClinicContext<NoticePorts>;

const payload = z.object({ deliveryId: z.uuid() });

/** Tells one receiver of one task: claims, sends once, writes down what is known, and plans the next try. */
export const deliverNotice = defineJob<z.infer<typeof payload>, Ctx>({
  kind: 'reception.deliver-notice',
  payload,
  maxAttempts: 10,
  async run(ctx, { deliveryId }, job) {
    const id = required(parseId<TaskDeliveryId>(deliveryId), 'delivery id');
    if (job.attempt > 1) await freeFromTheDead(ctx, id);
    const token: string = ctx.ids.next();
    const delivery = await claimDelivery(ctx, id, token);
    if (!delivery) return;
    const [route, task] = await Promise.all([routeById(ctx, delivery.route_id), taskById(ctx, delivery.task_id)]);
    const outgoing = { route: required(route, 'route'), task: required(task, 'task'), delivery };
    const isOff = !outgoing.route.active;
    const outcome = isOff ? ({ kind: 'failed', why: 'the route is off' } as const) : await sendNotice(ctx, outgoing);
    await settle(ctx, outgoing, { token, outcome });
  },
});

/** Makes the job of a delivery. */
export function planTry(
  tx: ClinicTx,
  ctx: ClinicContext,
  delivery: {
    readonly id: TaskDeliveryId;
    readonly attempts: number;
    readonly replays: number;
    readonly dueAt?: Instant;
  },
): Promise<void> {
  const { id, attempts, replays, dueAt } = delivery;
  return enqueue(tx, ctx, {
    definition: deliverNotice,
    payload: { deliveryId: id },
    dedupeKey: `${id}:${replays}:${attempts}`,
    ...(dueAt === undefined ? {} : { dueAt }),
  });
}

/**
 * A job that is run once more and finds its delivery in dispatching lost its worker in the middle. A webhook is repeated,
 * because its receiver knows the id; an email may have left, and is never sent again by itself.
 */
async function freeFromTheDead(ctx: Ctx, id: TaskDeliveryId): Promise<void> {
  const delivery = await deliveryById(ctx, id);
  if (delivery?.status !== 'dispatching') return;
  const isMail = delivery.address !== '';
  const status = isMail ? 'unknown' : 'planned';
  await ctx.db.inClinic(ctx.clinicId, (tx) => settleDelivery(tx, ctx, { id, status, reason: 'the try was cut off' }));
}

function settlementOf(
  ctx: Ctx,
  delivery: DeliveryRow,
  outcome: NoticeOutcome,
): Pick<Settlement, 'status' | 'reason' | 'nextTryAt'> {
  if (outcome.kind === 'delivered') return { status: 'delivered' };
  const reason = outcome.why;
  if (outcome.kind !== 'later') return { status: outcome.kind, reason };
  const pause = pauseMs(delivery.id, delivery.attempts, outcome.wishMs);
  if (pause === undefined) return { status: 'failed', reason };
  return { status: 'planned', reason, nextTryAt: plusMs(ctx.clock.now(), pause) };
}

async function settle(
  ctx: Ctx,
  { delivery, route, task }: Outgoing,
  { token, outcome }: { readonly token: string; readonly outcome: NoticeOutcome },
): Promise<void> {
  const { id, attempts, replays } = delivery;
  const end = settlementOf(ctx, delivery, outcome);
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    if (!(await settleDelivery(tx, ctx, { id, token, ...end }))) return;
    if (end.nextTryAt !== undefined) {
      await planTry(tx, ctx, { id, attempts, replays, dueAt: end.nextTryAt });
      return;
    }
    if (outcome.kind === 'failed' && outcome.isGone) await endRoute(tx, ctx, route.id);
    await record(tx, ctx, {
      action: 'task.tell',
      subject: { type: 'Task', id: task.id },
      patientId: task.patientId,
      detail: { route: route.id, target: route.target, content: route.content, status: end.status },
    });
  });
  if (end.status === 'failed') ctx.log.warn({ 'delivery.id': id }, 'A task could not be told outside the desk.');
}
