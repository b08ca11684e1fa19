import type { ClinicContext } from '../../platform/kernel/context.ts';
import { parseId, type AppointmentId } from '../../platform/kernel/ids.ts';
import { refuse, type Result } from '../../platform/kernel/result.ts';
import type { Appointment, BareAppointment } from '../domain/model.ts';
import type { ChangeRefusal } from '../errors.ts';
import { agendaOf } from '../ports/agenda-of.ts';
import type { AgendaPorts, EhrReceipt, Mark, MarkIntent } from '../ports/ehr-agenda.ts';
import { decide } from '../store/decide.ts';
import { askEhr, changeRefusal, keptOf } from './ask-ehr.ts';
import { changeOthers } from './change-others.ts';
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
  readonly status: Mark;
  /** Of a visit that several patients attend: for all of them, not for this one alone. */
  readonly wholeVisit?: boolean | undefined;
}

/** Marks it here. Where the clinic's own system has it so already, it is so. */
export function markHere(
  ctx: ClinicContext,
  request: StatusRequest,
  atEhr?: EhrReceipt,
): Promise<Result<Appointment, BasicRefusal>> {
  const outcome = decide<BareAppointment, BasicRefusal>(ctx, async (tx, no) => {
    const before = await lockedAppointment(tx, request.appointmentId);
    if (!before) return no({ code: 'appointment-unknown' });
    await atEhr?.settle?.(tx, ctx);
    if (atEhr && before.status === request.status) return before;
    const refusal = objection(ctx, before, {
      to: request.status,
      alsoPast: true,
      expectedVersion: atEhr ? undefined : request.expectedVersion,
    });
    if (refusal) return no(refusal);
    const { status, cause, wholeVisit } = request;
    const after = nextVersion(ctx, before, { status, ...keptOf(atEhr) });
    const action = 'appointment.change-status';
    const afterOf = (other: BareAppointment) => nextVersion(ctx, other, { status });
    const withGroup =
      wholeVisit === true && (await changeOthers(tx, ctx, { before, to: status, afterOf, cause, action }));
    await writeChange(tx, ctx, { before, after, cause, action, withGroup });
    return after;
  });
  return settled(ctx, outcome);
}

/** What the desk marks: arrived, checked in, done, not come, entered in error. Also for visits of the past. `appointment.status-changed`. */
export async function changeAppointmentStatus(
  ctx: ClinicContext<AgendaPorts>,
  request: StatusRequest,
): Promise<Result<Appointment, ChangeRefusal>> {
  const found = agendaOf(ctx, request.cause);
  const ehr = 'then' in found ? await found : found;
  if (ehr.kind === 'own') return markHere(ctx, request);
  const appointmentId = parseId<AppointmentId>(request.appointmentId);
  if (!appointmentId) return refuse({ code: 'appointment-unknown' });
  const { status, cause, wholeVisit } = request;
  const intent: MarkIntent = { id: ctx.ids.next(), kind: 'mark', appointmentId, status, cause, wholeVisit };
  const answer = await askEhr(ctx, ehr, { intent, request, to: status, alsoPast: true });
  return answer.ok ? markHere(ctx, request, answer.value) : changeRefusal(answer.error);
}
