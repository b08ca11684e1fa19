import { record } from '../../audit/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { PatientId, ServiceId } from '../../platform/kernel/ids.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import type { ReminderPlan } from '../domain/plan.ts';
import { isKnownService } from '../plans/draft-plan.ts';
import type { ServiceUnknown } from '../plans/errors.ts';
import { lockPlans } from '../plans/plan-versions.ts';
import { putInForce } from '../plans/put-in-force.ts';

/** Writes the plan of a service, or of all that have none of their own, as it is given: nothing is tried. Visits that are booked already follow it shortly after; safe to repeat. */
export async function saveReminderPlan(
  ctx: ClinicContext,
  { serviceId, plan }: { readonly serviceId?: ServiceId | undefined; readonly plan: ReminderPlan },
): Promise<Result<undefined, ServiceUnknown>> {
  if (!(await isKnownService(ctx, serviceId))) return refuse({ code: 'service-unknown' });
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    await lockPlans(tx);
    await putInForce(tx, ctx, { serviceId, plan, note: '', action: 'reminder-plan.save' });
  });
  return ok(undefined);
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
