import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { Result } from '../../platform/kernel/result.ts';
import type { Appointment, BareAppointment } from '../domain/model.ts';
import type { ChangeRefusal } from '../errors.ts';
import type { AgendaPorts, EhrReceipt } from '../ports/ehr-agenda.ts';
import { decide } from '../store/decide.ts';
import {
  changeable,
  lockedAppointment,
  nextVersion,
  objection,
  settled,
  writeChange,
  type ChangeRequest,
} from './change-appointment.ts';

export interface CancelRequest extends ChangeRequest {
  /** A code or a few words. */
  readonly reason?: string | undefined;
}

/** Cancels a coming appointment and frees its time: `appointment.cancelled` and `slot.freed`. A second time is `not-changeable`. */
export async function cancelAppointment(
  ctx: ClinicContext<AgendaPorts>,
  request: CancelRequest,
): Promise<Result<Appointment, ChangeRefusal>> {
  const { ehr } = ctx.ports;
  let receipt: EhrReceipt = {};
  if (ehr.kind === 'remote') {
    const found = await changeable(ctx, request, 'cancelled');
    if (!found.ok) return found;
    const answer = await ehr.cancel(ctx, { appointment: found.value, reason: request.reason });
    if (!answer.ok) return answer;
    receipt = answer.value;
  }
  const outcome = decide<BareAppointment, ChangeRefusal>(ctx, async (tx, no) => {
    const before = await lockedAppointment(tx, request.appointmentId);
    if (!before) return no({ code: 'appointment-unknown' });
    const refusal = objection(ctx, before, { to: 'cancelled', expectedVersion: request.expectedVersion });
    if (refusal) return no(refusal);
    const after = nextVersion(ctx, before, {
      status: 'cancelled',
      ...(request.reason === undefined ? {} : { cancelReason: request.reason }),
      ...receipt,
    });
    await writeChange(tx, ctx, { before, after, cause: request.cause, action: 'appointment.cancel' });
    return after;
  });
  return settled(ctx, outcome);
}
