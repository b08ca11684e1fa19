import { listServices } from '../../agenda/index.ts';
import { record } from '../../audit/index.ts';
import { enqueue } from '../../jobs/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { PatientId, ServiceId } from '../../platform/kernel/ids.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import type { ReminderPlan } from '../domain/plan.ts';
import { replanVisits } from '../jobs/replan-visits.ts';

export interface ServiceUnknown {
  readonly code: 'service-unknown';
}

/** Writes the plan of a service, or of all that have none of their own. Visits that are booked already follow it shortly after; safe to repeat. */
export async function saveReminderPlan(
  ctx: ClinicContext,
  { serviceId, plan }: { readonly serviceId?: ServiceId | undefined; readonly plan: ReminderPlan },
): Promise<Result<undefined, ServiceUnknown>> {
  if (serviceId !== undefined && !(await listServices(ctx)).some(({ id }) => id === serviceId))
    return refuse({ code: 'service-unknown' });
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const conflict =
      serviceId === undefined
        ? '(clinic_id) where service_id is null'
        : '(clinic_id, service_id) where service_id is not null';
    await tx.run(
      `insert into reminder_plan as p (clinic_id, id, service_id, plan, updated_at) values ($1, $2, $3, $4, $5)
       on conflict ${conflict} do update set plan = excluded.plan, version = p.version + 1, updated_at = excluded.updated_at`,
      [tx.clinicId, ctx.ids.next(), serviceId ?? null, plan, new Date(ctx.clock.now())],
    );
    await record(tx, ctx, {
      action: 'reminder-plan.save',
      subject: { type: 'PlanDefinition', id: serviceId ?? 'default' },
      detail: { plan },
    });
    await followPlan(tx, ctx, serviceId);
  });
  return ok(undefined);
}

/** Back to the clinic's common plan, or to the product's. Safe to repeat. */
export async function removeReminderPlan(ctx: ClinicContext, serviceId: ServiceId | undefined): Promise<void> {
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const removed = await tx.run(
      'delete from reminder_plan where clinic_id = $1 and service_id is not distinct from $2::uuid',
      [tx.clinicId, serviceId ?? null],
    );
    if (removed === 0) return;
    await record(tx, ctx, {
      action: 'reminder-plan.remove',
      subject: { type: 'PlanDefinition', id: serviceId ?? 'default' },
    });
    await followPlan(tx, ctx, serviceId);
  });
}

function followPlan(tx: ClinicTx, ctx: ClinicContext, serviceId: ServiceId | undefined): Promise<void> {
  const dedupeKey = `${serviceId ?? 'default'}@${ctx.ids.next()}`;
  return enqueue(tx, ctx, { definition: replanVisits, payload: { serviceId }, dedupeKey });
}

/** Whether the messages of a patient are kept apart from those of the others at the same telephone. Safe to repeat. */
export async function keepApart(ctx: ClinicContext, patientId: PatientId, apart: boolean): Promise<void> {
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const statement = apart
      ? 'insert into messages_apart (clinic_id, patient_id, since) values ($1, $2, $3) on conflict do nothing'
      : 'delete from messages_apart where clinic_id = $1 and patient_id = $2 and $3::timestamptz is not null';
    await tx.run(statement, [tx.clinicId, patientId, new Date(ctx.clock.now())]);
    await record(tx, ctx, {
      action: 'patient.messages-apart',
      subject: { type: 'Patient', id: patientId },
      patientId,
      detail: { apart },
    });
  });
}
