import type { ClinicContext } from '../../platform/kernel/context.ts';
import { parseId, type AppointmentId } from '../../platform/kernel/ids.ts';
import { refuse, type Result } from '../../platform/kernel/result.ts';
import type { Appointment, BareAppointment } from '../domain/model.ts';
import type { ChangeRefusal } from '../errors.ts';
import { agendaOf } from '../ports/agenda-of.ts';
import type { AgendaPorts, CancelIntent, EhrReceipt } from '../ports/ehr-agenda.ts';
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

export interface CancelRequest extends ChangeRequest {
  /** A code or a few words. */
  readonly reason?: string | undefined;
  /** Of a visit that several patients attend: for all of them, not for this one alone. */
  readonly wholeVisit?: boolean | undefined;
}

/** Cancels here. Where the clinic's own system has done so already, it is so, whatever the agenda's rules say. */
export function cancelHere(
  ctx: ClinicContext,
  request: CancelRequest,
  atEhr?: EhrReceipt,
): Promise<Result<Appointment, BasicRefusal>> {
  const outcome = decide<BareAppointment, BasicRefusal>(ctx, async (tx, no) => {
    const before = await lockedAppointment(tx, request.appointmentId);
    if (!before) return no({ code: 'appointment-unknown' });
    await atEhr?.settle?.(tx, ctx);
    if (atEhr && before.status === 'cancelled') return before;
    const { expectedVersion } = request;
    const refusal = objection(ctx, before, { to: 'cancelled', ...(atEhr ? { alsoPast: true } : { expectedVersion }) });
    if (refusal) return no(refusal);
    const { reason, cause, wholeVisit } = request;
    const change = { status: 'cancelled', ...(reason === undefined ? {} : { cancelReason: reason }) } as const;
    const after = nextVersion(ctx, before, { ...change, ...keptOf(atEhr) });
    const action = 'appointment.cancel';
    const afterOf = (other: BareAppointment) => nextVersion(ctx, other, change);
    const withGroup =
      wholeVisit === true && (await changeOthers(tx, ctx, { before, to: 'cancelled', afterOf, cause, action }));
    await writeChange(tx, ctx, { before, after, cause, action, withGroup });
    return after;
  });
  return settled(ctx, outcome);
}

/** Cancels a coming appointment and frees its time: `appointment.cancelled` and `slot.freed`. A second time is `not-changeable`. */
export async function cancelAppointment(
  ctx: ClinicContext<AgendaPorts>,
  request: CancelRequest,
): Promise<Result<Appointment, ChangeRefusal>> {
  const found = agendaOf(ctx, request.cause);
  const ehr = 'then' in found ? await found : found;
  if (ehr.kind === 'own') return cancelHere(ctx, request);
  const appointmentId = parseId<AppointmentId>(request.appointmentId);
  if (!appointmentId) return refuse({ code: 'appointment-unknown' });
  const { reason, cause, wholeVisit } = request;
  const intent: CancelIntent = { id: ctx.ids.next(), kind: 'cancel', appointmentId, reason, cause, wholeVisit };
  const answer = await askEhr(ctx, ehr, { intent, request, to: 'cancelled' });
  return answer.ok ? cancelHere(ctx, request, answer.value) : changeRefusal(answer.error);
}
