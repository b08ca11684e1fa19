import type { ClinicTx } from '../../../platform/database/database.ts';
import type { Brand } from '../../../platform/kernel/brand.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import { parseId, type TaskId } from '../../../platform/kernel/ids.ts';
import { instantOf, type Instant } from '../../../platform/time/instant.ts';
import type { TaskRouteId } from '../domain/task-route.ts';

export type TaskDeliveryId = Brand<string, 'TaskDeliveryId'>;

export const DELIVERY_STATUSES = ['planned', 'dispatching', 'delivered', 'failed', 'unknown'] as const;
export type DeliveryStatus = (typeof DELIVERY_STATUSES)[number];

export interface DeliveryRow {
  readonly id: TaskDeliveryId;
  readonly route_id: TaskRouteId;
  readonly task_id: TaskId;
  readonly address: string;
  readonly status: DeliveryStatus;
  readonly attempts: number;
  readonly replays: number;
  readonly next_try_at: Instant | null;
  readonly reason: string | null;
  readonly created_at: Instant;
  readonly updated_at: Instant;
  readonly delivered_at: Instant | null;
}

const COLUMNS = `d.id, d.route_id, d.task_id, d.address, d.status, d.attempts, d.replays, d.next_try_at, d.reason, d.created_at,
  d.updated_at, d.delivered_at`;

/** Undefined where this receiver was told of this task before. */
export async function planDelivery(
  tx: ClinicTx,
  ctx: ClinicContext,
  delivery: { readonly routeId: TaskRouteId; readonly taskId: TaskId; readonly address: string },
): Promise<TaskDeliveryId | undefined> {
  const now = new Date(ctx.clock.now());
  const [row] = await tx.sql<{ id: TaskDeliveryId }>(
    `insert into task_delivery (clinic_id, id, route_id, task_id, address, status, next_try_at, created_at, updated_at)
     values ($1, $2, $3, $4, $5, 'planned', $6, $6, $6) on conflict (clinic_id, route_id, task_id, address) do nothing returning id`,
    [tx.clinicId, ctx.ids.next(), delivery.routeId, delivery.taskId, delivery.address, now],
  );
  return row?.id;
}

/** Committed before the socket opens: whoever finds it later knows that the delivery may have left. */
export async function claimDelivery(
  ctx: ClinicContext,
  id: TaskDeliveryId,
  token: string,
): Promise<DeliveryRow | undefined> {
  const [row] = await ctx.db.query<DeliveryRow>(
    ctx.clinicId,
    `update task_delivery d set status = 'dispatching', claim_token = $3, attempts = attempts + 1, next_try_at = null, updated_at = $4
      where d.clinic_id = $1 and d.id = $2 and d.status = 'planned' returning ${COLUMNS}`,
    [ctx.clinicId, id, token, new Date(ctx.clock.now())],
  );
  return row;
}

export async function deliveryById(ctx: ClinicContext, id: TaskDeliveryId): Promise<DeliveryRow | undefined> {
  const [row] = await ctx.db.query<DeliveryRow>(
    ctx.clinicId,
    `select ${COLUMNS} from task_delivery d where d.clinic_id = $1 and d.id = $2`,
    [ctx.clinicId, id],
  );
  return row;
}

export interface Settlement {
  readonly id: TaskDeliveryId;
  /** Of the try that it ends; absent where the try's own worker died. */
  readonly token?: string;
  readonly status: Exclude<DeliveryStatus, 'dispatching'>;
  readonly reason?: string | undefined;
  readonly nextTryAt?: Instant | undefined;
}

/** False where the try no longer holds the delivery: a worker that lost its claim writes nothing. */
export async function settleDelivery(tx: ClinicTx, ctx: ClinicContext, end: Settlement): Promise<boolean> {
  const now = new Date(ctx.clock.now());
  const changed = await tx.run(
    `update task_delivery set status = $4, reason = $5, next_try_at = $6, updated_at = $7, claim_token = null,
            delivered_at = case when $4 = 'delivered' then $7 else delivered_at end
      where clinic_id = $1 and id = $2 and status = 'dispatching' and ($3::uuid is null or claim_token = $3::uuid)`,
    [
      tx.clinicId,
      end.id,
      end.token ?? null,
      end.status,
      end.reason ?? null,
      end.nextTryAt === undefined ? null : new Date(end.nextTryAt),
      now,
    ],
  );
  return changed === 1;
}

export interface DeliveryQuery {
  readonly status?: DeliveryStatus | undefined;
  readonly routeId?: TaskRouteId | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

function positionOf(cursor: string | undefined): { readonly at: Date; readonly id: string } | undefined {
  const [at, id] = (cursor ?? '').split('_');
  const instant = instantOf(Number(at));
  const parsed = parseId<TaskDeliveryId>(id);
  return instant === undefined || parsed === undefined ? undefined : { at: new Date(instant), id: parsed };
}

/** The newest first. A cursor that cannot be read starts again. */
export async function listDeliveries(
  ctx: ClinicContext,
  query: DeliveryQuery,
): Promise<{ readonly deliveries: readonly DeliveryRow[]; readonly nextCursor?: string }> {
  const before = positionOf(query.cursor);
  const rows = await ctx.db.query<DeliveryRow>(
    ctx.clinicId,
    `select ${COLUMNS} from task_delivery d
      where d.clinic_id = $1 and ($2::text is null or d.status = $2) and ($3::uuid is null or d.route_id = $3::uuid)
        and ($4::timestamptz is null or (d.created_at, d.id) < ($4::timestamptz, $5::uuid))
      order by d.created_at desc, d.id desc limit $6`,
    [
      ctx.clinicId,
      query.status ?? null,
      query.routeId ?? null,
      before?.at ?? null,
      before?.id ?? null,
      query.limit + 1,
    ],
  );
  const deliveries = rows.slice(0, query.limit);
  const last = deliveries.at(-1);
  const more = rows.length > query.limit && last;
  return { deliveries, ...(more ? { nextCursor: `${last.created_at}_${last.id}` } : {}) };
}
