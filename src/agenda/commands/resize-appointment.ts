import type { ClinicContext } from '../../platform/kernel/context.ts';
import { refuse, type Result } from '../../platform/kernel/result.ts';
import { MINUTE_MS, plusMs } from '../../platform/time/instant.ts';
import type { Appointment, BareAppointment } from '../domain/model.ts';
import type { ChangeRefusal, SlotTaken } from '../errors.ts';
import { agendaOf } from '../ports/agenda-of.ts';
import type { AgendaPorts } from '../ports/ehr-agenda.ts';
import { decide } from '../store/decide.ts';
import { othersToCome } from '../store/group-visits.ts';
import { stretchTime } from '../store/stretch-time.ts';
import {
  lockedAppointment,
  nextVersion,
  objection,
  settled,
  writeChange,
  type ChangeRequest,
} from './change-appointment.ts';

export interface ResizeRequest extends ChangeRequest {
  /** From the start of the visit, as the patient sees it: without buffers. */
  readonly minutes: number;
  /** Over what comes after it. Who may do so is the caller's question; the act is audited. */
  readonly overbook?: boolean | undefined;
  readonly overbookReason?: string | undefined;
}

/**
 * Makes a coming visit shorter or longer; its start and the patient's answer stay. Refused with `slot-taken` where somebody comes
 * next, for a visit of several patients, and where the clinic has its own system: none of them takes a length of ours.
 */
export async function resizeAppointment(
  ctx: ClinicContext<AgendaPorts>,
  request: ResizeRequest,
): Promise<Result<Appointment, ChangeRefusal | SlotTaken>> {
  const ehr = await agendaOf(ctx, request.cause);
  if (ehr.kind !== 'own') return refuse({ code: 'ehr-refused', reason: 'resize' });
  const outcome = decide<BareAppointment, ChangeRefusal | SlotTaken>(ctx, async (tx, no) => {
    const before = await lockedAppointment(tx, request.appointmentId);
    if (!before) return no({ code: 'appointment-unknown' });
    const { cause, expectedVersion, minutes, overbook = false, overbookReason: reason } = request;
    const refusal = objection(ctx, before, { to: 'booked', expectedVersion });
    if (refusal) return no(refusal);
    if ((await othersToCome(tx, before)).length > 0)
      return no({ code: 'not-changeable', status: before.status, start: before.start, why: 'group' });
    const after = nextVersion(ctx, before, { end: plusMs(before.start, minutes * MINUTE_MS) });
    const taken = await stretchTime(tx, ctx, { appointmentId: before.id, byMs: after.end - before.end, overbook });
    if (!taken) return no({ code: 'slot-taken' });
    const action = overbook ? 'appointment.overbook' : 'appointment.resize';
    await writeChange(tx, ctx, {
      before,
      after,
      cause,
      action,
      ...(overbook && reason !== undefined ? { reason } : {}),
    });
    return after;
  });
  return settled(ctx, outcome);
}
