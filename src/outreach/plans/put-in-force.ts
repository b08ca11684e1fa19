import { record } from '../../audit/index.ts';
import { enqueue } from '../../jobs/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import { namedActor } from '../../platform/kernel/actor.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { ServiceId } from '../../platform/kernel/ids.ts';
import type { ReminderPlan } from '../domain/plan.ts';
import { replanVisits } from '../jobs/replan-visits.ts';
import {
  PLAN_VERSION_COLUMNS,
  toPlanVersion,
  type PlanVersion,
  type PlanVersionId,
  type PlanVersionRow,
} from './plan-versions.ts';

const OF_SERVICE = 'clinic_id = $1 and service_id is not distinct from $2::uuid';

/** What was put in force before there was a history begins it. */
async function beginHistory(tx: ClinicTx, ctx: ClinicContext, serviceId: ServiceId | undefined): Promise<void> {
  await tx.run(
    `insert into reminder_plan_version (clinic_id, id, service_id, status, plan, author, saved_at, published_at)
     select p.clinic_id, $3, p.service_id, 'replaced', p.plan, $4, p.updated_at, p.updated_at from reminder_plan p
      where p.clinic_id = $1 and p.service_id is not distinct from $2::uuid and not exists (
        select from reminder_plan_version v where v.clinic_id = $1 and v.service_id is not distinct from $2::uuid and v.published_at is not null)`,
    [tx.clinicId, serviceId ?? null, ctx.ids.next(), { kind: 'system', name: 'before-history' }],
  );
}

async function writeStanding(
  tx: ClinicTx,
  ctx: ClinicContext,
  { serviceId, plan, now }: { serviceId: ServiceId | undefined; plan: ReminderPlan | undefined; now: Date },
): Promise<void> {
  if (plan === undefined) {
    await tx.run(`delete from reminder_plan where ${OF_SERVICE}`, [tx.clinicId, serviceId ?? null]);
    return;
  }
  const conflict =
    serviceId === undefined
      ? '(clinic_id) where service_id is null'
      : '(clinic_id, service_id) where service_id is not null';
  await tx.run(
    `insert into reminder_plan as p (clinic_id, id, service_id, plan, updated_at) values ($1, $2, $3, $4, $5)
     on conflict ${conflict} do update set plan = excluded.plan, version = p.version + 1, updated_at = excluded.updated_at`,
    [tx.clinicId, ctx.ids.next(), serviceId ?? null, plan, now],
  );
}

/**
 * From now on the visits of a service, or of all others, are sent what the plan says; what it replaces stays in the history, and a draft
 * that it came from is over. Visits that are booked already follow it shortly after. Within `lockPlans`.
 */
export async function putInForce(
  tx: ClinicTx,
  ctx: ClinicContext,
  put: {
    readonly serviceId: ServiceId | undefined;
    readonly plan: ReminderPlan | undefined;
    readonly note: string;
    /** The draft that becomes it. */
    readonly draftId?: PlanVersionId | undefined;
    readonly action:
      'reminder-plan.save' | 'reminder-plan.remove' | 'reminder-plan.publish' | 'reminder-plan.roll-back';
    readonly untried?: string | undefined;
  },
): Promise<PlanVersion> {
  const { serviceId, plan, note, draftId, action, untried } = put;
  const now = new Date(ctx.clock.now());
  await beginHistory(tx, ctx, serviceId);
  await tx.run(`update reminder_plan_version set status = 'replaced' where ${OF_SERVICE} and status = 'in-force'`, [
    tx.clinicId,
    serviceId ?? null,
  ]);
  const [row] = await tx.sql<PlanVersionRow>(
    `insert into reminder_plan_version as p (clinic_id, id, service_id, status, plan, note, author, saved_at, published_at)
     values ($1, $2, $3, 'in-force', $4, $5, $6, $7, $7)
     on conflict (clinic_id, id) do update set status = 'in-force', published_at = excluded.published_at
     returning ${PLAN_VERSION_COLUMNS}`,
    [tx.clinicId, draftId ?? ctx.ids.next(), serviceId ?? null, plan ?? null, note, namedActor(ctx.actor), now],
  );
  await writeStanding(tx, ctx, { serviceId, plan, now });
  await record(tx, ctx, {
    action,
    subject: { type: 'PlanDefinition', id: serviceId ?? 'default' },
    detail: { ...(plan === undefined ? {} : { plan }), ...(untried === undefined ? {} : { untried }) },
  });
  const dedupeKey = `${serviceId ?? 'default'}@${ctx.ids.next()}`;
  await enqueue(tx, ctx, { definition: replanVisits, payload: { serviceId }, dedupeKey });
  return toPlanVersion(required(row, 'the plan that was just put in force'));
}
