import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { mayBecome, type AppointmentStatus } from '../domain/appointment-status.ts';
import type { BareAppointment, Cause } from '../domain/model.ts';
import { othersToCome } from '../store/group-visits.ts';
import { writeChange } from './change-appointment.ts';

/**
 * The same change for all others of the group who are still to come and may change so: each has an entry of the trail and news of
 * their own. True where the first one of the group is written by this or by the caller, and need not be told of it.
 */
export async function changeOthers(
  tx: ClinicTx,
  ctx: ClinicContext,
  changing: {
    readonly before: BareAppointment;
    readonly to: AppointmentStatus;
    readonly afterOf: (other: BareAppointment) => BareAppointment;
    readonly cause: Cause;
    readonly action: string;
  },
): Promise<boolean> {
  const { before, to, afterOf, cause, action } = changing;
  const others = (await othersToCome(tx, before)).filter(({ status }) => mayBecome(status, to));
  const withGroup = [before, ...others].some(({ id, groupId }) => id === groupId);
  for (const other of others)
    await writeChange(tx, ctx, { before: other, after: afterOf(other), cause, action, withGroup });
  return withGroup;
}
