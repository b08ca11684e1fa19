import { listServices } from '../../agenda/index.ts';
import { record } from '../../audit/index.ts';
import { namedActor } from '../../platform/kernel/actor.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { ServiceId } from '../../platform/kernel/ids.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import type { ReminderPlan } from '../domain/plan.ts';
import type { PlanDraftChanged, ServiceUnknown } from './errors.ts';
import {
  lockPlans,
  PLAN_VERSION_COLUMNS,
  planDraft,
  toPlanVersion,
  type PlanVersion,
  type PlanVersionId,
  type PlanVersionRow,
} from './plan-versions.ts';

export interface PlanDraftInput {
  /** Absent: for all services that have none of their own. */
  readonly serviceId?: ServiceId | undefined;
  /** Absent: back to the common plan, or to that of the product. */
  readonly plan?: ReminderPlan | undefined;
  readonly note: string;
  /** The version of the draft that was changed; absent where there was none. */
  readonly expectedVersion?: number | undefined;
}

export async function isKnownService(ctx: ClinicContext, serviceId: ServiceId | undefined): Promise<boolean> {
  return serviceId === undefined || (await listServices(ctx)).some(({ id }) => id === serviceId);
}

/** Saves what is being written for a service, or for all; nothing is sent by it yet. Audited. */
export async function draftPlan(
  ctx: ClinicContext,
  input: PlanDraftInput,
): Promise<Result<PlanVersion, ServiceUnknown | PlanDraftChanged>> {
  const { serviceId, plan, note, expectedVersion = 0 } = input;
  if (!(await isKnownService(ctx, serviceId))) return refuse({ code: 'service-unknown' });
  return ctx.db.inClinic<Result<PlanVersion, PlanDraftChanged>>(ctx.clinicId, async (tx) => {
    await lockPlans(tx);
    const standing = await planDraft(tx, serviceId);
    const version = standing?.version ?? 0;
    if (version !== expectedVersion) return refuse({ code: 'version-conflict', version });
    const [row] = await tx.sql<PlanVersionRow>(
      `insert into reminder_plan_version as p (clinic_id, id, service_id, status, plan, note, author, version, saved_at)
       values ($1, $2, $3, 'draft', $4, $5, $6, $7, $8)
       on conflict (clinic_id, id) do update set plan = excluded.plan, note = excluded.note, author = excluded.author,
         version = excluded.version, saved_at = excluded.saved_at
       returning ${PLAN_VERSION_COLUMNS}`,
      [
        tx.clinicId,
        standing?.id ?? ctx.ids.next<PlanVersionId>(),
        serviceId ?? null,
        plan ?? null,
        note,
        namedActor(ctx.actor),
        version + 1,
        new Date(ctx.clock.now()),
      ],
    );
    await record(tx, ctx, {
      action: 'reminder-plan.draft',
      subject: { type: 'PlanDefinition', id: serviceId ?? 'default' },
      detail: { version: version + 1 },
    });
    return ok(toPlanVersion(required(row, 'the draft that was just saved')));
  });
}

/** Throws a draft away; what is in force stays. Safe to repeat. Audited. */
export async function discardPlanDraft(ctx: ClinicContext, serviceId: ServiceId | undefined): Promise<void> {
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    await lockPlans(tx);
    const gone = await tx.run(
      `delete from reminder_plan_version where clinic_id = $1 and service_id is not distinct from $2::uuid and status = 'draft'`,
      [tx.clinicId, serviceId ?? null],
    );
    if (gone === 0) return;
    const subject = { type: 'PlanDefinition', id: serviceId ?? 'default' };
    await record(tx, ctx, { action: 'reminder-plan.discard', subject });
  });
}
