import type { ClinicContext } from '../../platform/kernel/context.ts';
import { parseId, type AppointmentId } from '../../platform/kernel/ids.ts';
import { refuse, type Result } from '../../platform/kernel/result.ts';
import type { Appointment, Attendance, BareAppointment } from '../domain/model.ts';
import type { ChangeRefusal } from '../errors.ts';
import { agendaOf } from '../ports/agenda-of.ts';
import type { AgendaPorts, ConfirmIntent, EhrReceipt } from '../ports/ehr-agenda.ts';
import { decide } from '../store/decide.ts';
import { askEhr, changeRefusal, keptOf } from './ask-ehr.ts';
import {
  lockedAppointment,
  nextVersion,
  objection,
  settled,
  writeChange,
  type BasicRefusal,
  type ChangeRequest,
} from './change-appointment.ts';

export interface AttendanceRequest extends ChangeRequest {
  readonly attendance: Exclude<Attendance, 'needs-action'>;
}

/** Notes the answer here. Where the clinic's own system has it already, whatever the agenda's rules say. */
export function confirmHere(
  ctx: ClinicContext,
  request: AttendanceRequest,
  atEhr?: EhrReceipt,
): Promise<Result<Appointment, BasicRefusal>> {
  const { attendance, expectedVersion } = request;
  const outcome = decide<BareAppointment, BasicRefusal>(ctx, async (tx, no) => {
    const before = await lockedAppointment(tx, request.appointmentId);
    if (!before) return no({ code: 'appointment-unknown' });
    await atEhr?.settle?.(tx, ctx);
    const refusal = objection(ctx, before, { to: 'booked', ...(atEhr ? { alsoPast: true } : { expectedVersion }) });
    if (refusal) return no(refusal);
    // Said again: nothing changes, nobody is told twice.
    if (before.attendance === attendance) return before;
    const after = nextVersion(ctx, before, { attendance, ...keptOf(atEhr) });
    await writeChange(tx, ctx, { before, after, cause: request.cause, action: 'appointment.confirm-attendance' });
    return after;
  });
  return settled(ctx, outcome);
}

/** Notes whether the patient comes: `appointment.confirmed`, `.declined` or `.tentative`. The same answer again changes nothing. A no does not cancel. */
export async function confirmAttendance(
  ctx: ClinicContext<AgendaPorts>,
  request: AttendanceRequest,
): Promise<Result<Appointment, ChangeRefusal>> {
  const found = agendaOf(ctx, request.cause);
  const ehr = 'then' in found ? await found : found;
  if (ehr.kind === 'own') return confirmHere(ctx, request);
  const appointmentId = parseId<AppointmentId>(request.appointmentId);
  if (!appointmentId) return refuse({ code: 'appointment-unknown' });
  const { attendance, cause } = request;
  const intent: ConfirmIntent = { id: ctx.ids.next(), kind: 'confirm', appointmentId, attendance, cause };
  const unchanged = (before: BareAppointment) => before.attendance === attendance;
  const answer = await askEhr(ctx, ehr, { intent, request, to: 'booked', unchanged });
  return answer.ok ? confirmHere(ctx, request, answer.value) : changeRefusal(answer.error);
}
