import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { AppointmentId } from '../../platform/kernel/ids.ts';
import { keyOfChange } from '../commands/hold-for-change.ts';

/**
 * Whether somebody takes the cancellation of a visit back, and the clinic's own system has not said yet how that ends: until then its
 * time is kept, and it is neither booked nor surely cancelled. One round trip.
 */
export async function isUndoUnderWay(ctx: ClinicContext, appointmentId: AppointmentId): Promise<boolean> {
  const [row] = await ctx.db.query<{ waits: boolean }>(
    ctx.clinicId,
    `select exists (select from occupancy o join appointment a on a.clinic_id = o.clinic_id and a.id = $2
        where o.clinic_id = $1 and o.conversation_key = $3 and o.kind = 'hold' and o.expires_at > $4 and a.status = 'cancelled') as waits`,
    [ctx.clinicId, appointmentId, keyOfChange(appointmentId), new Date(ctx.clock.now())],
  );
  return row?.waits ?? false;
}
