import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { ok, type Result } from '../../platform/kernel/result.ts';
import type { Appointment, BareAppointment, Opening } from '../domain/model.ts';
import type { RescheduleRefusal } from '../errors.ts';
import type { AgendaPorts, EhrReceipt, RemoteAgenda } from '../ports/ehr-agenda.ts';
import { decide } from '../store/decide.ts';
import { freeAppointmentTime } from '../store/occupancy.ts';
import { askForTime } from './ask-ehr.ts';
import {
  changeable,
  lockedAppointment,
  nextVersion,
  objection,
  settled,
  writeChange,
  type ChangeRequest,
} from './change-appointment.ts';
import { explained, retakeTime, takeTime, timeToTake, type TimeChoice, type TimeToTake } from './time-to-book.ts';

export type RescheduleRequest = TimeChoice &
  ChangeRequest & {
    /** `accepted` when the patient chose the new time in this very conversation; else the new time waits for an answer. */
    readonly attendance?: 'accepted' | 'needs-action' | undefined;
  };

interface Move {
  readonly request: RescheduleRequest;
  readonly time: TimeToTake;
  readonly receipt: EhrReceipt;
}

/** Where and when the opening is, without what only an offer needs. */
function placeOf({ start, end, serviceId, practitionerId, siteId, scheduleId, slotId }: Opening) {
  return { start, end, serviceId, practitionerId, siteId, scheduleId, ...(slotId === undefined ? {} : { slotId }) };
}

function movedTo(ctx: ClinicContext, before: BareAppointment, move: Move): BareAppointment {
  const { slotId: _left, ...rest } = before;
  return nextVersion(ctx, rest, {
    ...placeOf(move.time.opening),
    status: 'booked',
    attendance: move.request.attendance ?? 'needs-action',
    ...move.receipt,
  });
}

/** Old time out, new time in, in one transaction: if the new one is not to be had, the old one was never left. */
async function moveTime(tx: ClinicTx, ctx: ClinicContext, moving: { time: TimeToTake; before: BareAppointment }) {
  const taking = { time: moving.time, appointmentId: moving.before.id };
  const [, taken] = await Promise.all([freeAppointmentTime(tx, moving.before.id), takeTime(tx, ctx, taking)]);
  return taken || retakeTime(tx, ctx, taking);
}

async function askEhr(
  ctx: ClinicContext,
  ehr: RemoteAgenda,
  asking: Omit<Move, 'receipt'>,
): Promise<Result<Omit<Move, 'request'>, RescheduleRefusal>> {
  const found = await changeable(ctx, asking.request, 'booked');
  if (!found.ok) return found;
  const appointment = found.value;
  return askForTime(ctx, { time: asking.time, appointmentId: appointment.id }, () =>
    ehr.reschedule(ctx, { appointment, opening: asking.time.opening }),
  );
}

/** Moves an appointment to a hold or an opening in one step: same id, next version, `appointment.rescheduled` and `slot.freed`. Refused, nothing has moved. */
export async function rescheduleAppointment(
  ctx: ClinicContext<AgendaPorts>,
  request: RescheduleRequest,
): Promise<Result<Appointment, RescheduleRefusal>> {
  const time = await timeToTake(ctx, request);
  if (!time.ok) return time;
  const { ehr } = ctx.ports;
  const asked =
    ehr.kind === 'own' ? ok({ time: time.value, receipt: {} }) : await askEhr(ctx, ehr, { request, time: time.value });
  if (!asked.ok) return asked;
  const move: Move = { request, ...asked.value };
  const outcome = decide<BareAppointment, RescheduleRefusal>(ctx, async (tx, no) => {
    const before = await lockedAppointment(tx, request.appointmentId);
    if (!before) return no({ code: 'appointment-unknown' });
    const refusal = objection(ctx, before, { to: 'booked', expectedVersion: request.expectedVersion });
    if (refusal) return no(refusal);
    if (!(await moveTime(tx, ctx, { time: move.time, before }))) return no({ code: 'slot-taken' });
    const after = movedTo(ctx, before, move);
    await writeChange(tx, ctx, { before, after, cause: request.cause, action: 'appointment.reschedule' });
    return after;
  });
  return settled(ctx, outcome, (error) => explained(ctx, move.time, error));
}
