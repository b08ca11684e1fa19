import type { ClinicTx } from '../../../platform/database/database.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import type { AppointmentId } from '../../../platform/kernel/ids.ts';

/** Nobody is reminded of a visit that cannot take place. A new time brings a plan of its own. */
export async function quietReminders(tx: ClinicTx, ctx: ClinicContext, ids: readonly AppointmentId[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.run(
    `update touch set state = 'dropped', reason = 'superseded', ended_at = $3
      where clinic_id = $1 and appointment_id = any($2::uuid[]) and origin = 'appointment' and state = 'planned'`,
    [tx.clinicId, ids, new Date(ctx.clock.now())],
  );
}
