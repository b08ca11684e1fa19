import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { Result } from '../../platform/kernel/result.ts';
import type { Appointment, Attendance, BareAppointment } from '../domain/model.ts';
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

export interface AttendanceRequest extends ChangeRequest {
  readonly attendance: Exclude<Attendance, 'needs-action'>;
}

/** Notes whether the patient comes: `appointment.confirmed`, `.declined` or `.tentative`. The same answer again changes nothing. A no does not cancel. */
export async function confirmAttendance(
  ctx: ClinicContext<AgendaPorts>,
  request: AttendanceRequest,
): Promise<Result<Appointment, ChangeRefusal>> {
  const { ehr } = ctx.ports;
  const { attendance, expectedVersion } = request;
  let receipt: EhrReceipt = {};
  if (ehr.kind === 'remote') {
    const found = await changeable(ctx, request, 'booked');
    if (!found.ok) return found;
    const answer = await ehr.confirm(ctx, { appointment: found.value, attendance });
    if (!answer.ok) return answer;
    receipt = answer.value;
  }
  const outcome = decide<BareAppointment, ChangeRefusal>(ctx, async (tx, no) => {
    const before = await lockedAppointment(tx, request.appointmentId);
    if (!before) return no({ code: 'appointment-unknown' });
    const refusal = objection(ctx, before, { to: 'booked', expectedVersion });
    if (refusal) return no(refusal);
    // Said again: nothing changes, nobody is told twice.
    if (before.attendance === attendance) return before;
    const after = nextVersion(ctx, before, { attendance, ...receipt });
    await writeChange(tx, ctx, { before, after, cause: request.cause, action: 'appointment.confirm-attendance' });
    return after;
  });
  return settled(ctx, outcome);
}
