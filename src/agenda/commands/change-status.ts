import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { Result } from '../../platform/kernel/result.ts';
import type { Appointment, BareAppointment } from '../domain/model.ts';
import { decide } from '../store/decide.ts';
import {
  lockedAppointment,
  nextVersion,
  objection,
  settled,
  writeChange,
  type BasicRefusal,
  type ChangeRequest,
} from './change-appointment.ts';

export interface StatusRequest extends ChangeRequest {
  readonly status: 'arrived' | 'checked-in' | 'fulfilled' | 'noshow' | 'entered-in-error';
}

/** What the desk marks: arrived, checked in, done, not come, entered in error. Also for visits of the past. `appointment.status-changed`. */
export function changeAppointmentStatus(
  ctx: ClinicContext,
  request: StatusRequest,
): Promise<Result<Appointment, BasicRefusal>> {
  const outcome = decide<BareAppointment, BasicRefusal>(ctx, async (tx, no) => {
    const before = await lockedAppointment(tx, request.appointmentId);
    if (!before) return no({ code: 'appointment-unknown' });
    const refusal = objection(ctx, before, {
      to: request.status,
      alsoPast: true,
      expectedVersion: request.expectedVersion,
    });
    if (refusal) return no(refusal);
    const after = nextVersion(ctx, before, { status: request.status });
    await writeChange(tx, ctx, { before, after, cause: request.cause, action: 'appointment.change-status' });
    return after;
  });
  return settled(ctx, outcome);
}
