import type { ClinicReader, ClinicTx } from '../../platform/database/database.ts';
import type { Actor } from '../../platform/kernel/actor.ts';
import type { Brand } from '../../platform/kernel/brand.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { ServiceId } from '../../platform/kernel/ids.ts';
import type { Instant } from '../../platform/time/instant.ts';
import type { ReminderPlan } from '../domain/plan.ts';
import { reminderPlanIn } from '../queries/reminder-plans.ts';

export type PlanVersionId = Brand<string, 'PlanVersionId'>;

/** A plan as it was written. */
export interface PlanVersion {
  readonly id: PlanVersionId;
  /** Absent: of all services that have none of their own. */
  readonly serviceId?: ServiceId | undefined;
  readonly status: 'draft' | 'in-force' | 'replaced';
  /** Absent: the common plan again, or that of the product. */
  readonly plan?: ReminderPlan | undefined;
  readonly note: string;
  readonly author: Actor;
  /** Grows with every save of the draft. */
  readonly version: number;
  readonly savedAt: Instant;
  readonly publishedAt?: Instant | undefined;
}

export interface PlanVersionRow {
  readonly id: PlanVersionId;
  readonly service_id: ServiceId | null;
  readonly status: PlanVersion['status'];
  readonly plan: unknown;
  readonly note: string;
  readonly author: Actor;
  readonly version: number;
  readonly saved_at: Instant;
  readonly published_at: Instant | null;
}

export const PLAN_VERSION_COLUMNS = 'id, service_id, status, plan, note, author, version, saved_at, published_at';
/** Nobody reads further back on a screen; older versions stay in the table and in the trail. */
const MOST_VERSIONS = 100;
/** A draft of each service and of all. */
const MOST_DRAFTS = 5_000;

export function toPlanVersion(row: PlanVersionRow): PlanVersion {
  const { id, status, note, author, version } = row;
  return {
    id,
    status,
    note,
    author,
    version,
    savedAt: row.saved_at,
    ...(row.service_id === null ? {} : { serviceId: row.service_id }),
    ...(row.plan === null ? {} : { plan: reminderPlanIn.parse(row.plan) }),
    ...(row.published_at === null ? {} : { publishedAt: row.published_at }),
  };
}

/** What is being written, of all services and of each. One round trip. */
export async function planDrafts(ctx: ClinicContext): Promise<readonly PlanVersion[]> {
  const rows = await ctx.db.query<PlanVersionRow>(
    ctx.clinicId,
    `select ${PLAN_VERSION_COLUMNS} from reminder_plan_version where clinic_id = $1 and status = 'draft'
      order by service_id nulls first limit ${MOST_DRAFTS}`,
    [ctx.clinicId],
  );
  return rows.map(toPlanVersion);
}

/** What was in force for a service, or for all, the newest first. One round trip. */
export async function planHistory(
  ctx: ClinicContext,
  serviceId: ServiceId | undefined,
): Promise<readonly PlanVersion[]> {
  const rows = await ctx.db.query<PlanVersionRow>(
    ctx.clinicId,
    `select ${PLAN_VERSION_COLUMNS} from reminder_plan_version
      where clinic_id = $1 and service_id is not distinct from $2::uuid and published_at is not null
      order by published_at desc, id desc limit ${MOST_VERSIONS}`,
    [ctx.clinicId, serviceId ?? null],
  );
  return rows.map(toPlanVersion);
}

/** One of them that was in force. One statement. */
export async function pastPlan(reader: ClinicReader, id: PlanVersionId): Promise<PlanVersion | undefined> {
  const [row] = await reader.sql<PlanVersionRow>(
    `select ${PLAN_VERSION_COLUMNS} from reminder_plan_version where clinic_id = $1 and id = $2 and published_at is not null`,
    [reader.clinicId, id],
  );
  return row && toPlanVersion(row);
}

/** The draft for a service, or for all. One statement. */
export async function planDraft(
  reader: ClinicReader,
  serviceId: ServiceId | undefined,
): Promise<PlanVersion | undefined> {
  const [row] = await reader.sql<PlanVersionRow>(
    `select ${PLAN_VERSION_COLUMNS} from reminder_plan_version
      where clinic_id = $1 and service_id is not distinct from $2::uuid and status = 'draft'`,
    [reader.clinicId, serviceId ?? null],
  );
  return row && toPlanVersion(row);
}

/** One change of the plans of a clinic at a time. Held until the transaction ends. */
export async function lockPlans(tx: ClinicTx): Promise<void> {
  await tx.sql(`select pg_advisory_xact_lock(hashtextextended('reminder-plans:' || $1::text, 0))`, [tx.clinicId]);
}

/** Whether a service, or all together, has a plan of its own in force. One statement. */
export async function isWritten(reader: ClinicReader, serviceId: ServiceId | undefined): Promise<boolean> {
  const rows = await reader.sql(
    'select 1 from reminder_plan where clinic_id = $1 and service_id is not distinct from $2::uuid',
    [reader.clinicId, serviceId ?? null],
  );
  return rows.length > 0;
}
