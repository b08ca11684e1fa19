import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { parseId, type AppointmentId, type HoldId } from '../../platform/kernel/ids.ts';
import { refuse, type Result } from '../../platform/kernel/result.ts';
import { MINUTE_MS, plusMs } from '../../platform/time/instant.ts';
import type { Appointment, BareAppointment } from '../domain/model.ts';
import { encodeOpeningId } from '../domain/opening-id.ts';
import type { AlreadyBooked, ChangeRefusal, NotChangeable, SlotTaken, VersionConflict } from '../errors.ts';
import { agendaOf } from '../ports/agenda-of.ts';
import type { AgendaPorts } from '../ports/ehr-agenda.ts';
import { getAppointment } from '../queries/appointments.ts';
import { clashOf, lockSlot, markSlot } from '../store/appointments.ts';
import { decide } from '../store/decide.ts';
import { notedFurther, takeFurther } from '../store/further-time.ts';
import { retakeForAppointment, type Claim } from '../store/occupancy.ts';
import { lookUpOpening } from '../store/opening-lookup.ts';
import { lockedAppointment, nextVersion, settled, writeChange, type ChangeRequest } from './change-appointment.ts';

type RestoreRefusal = ChangeRefusal | SlotTaken | AlreadyBooked;

/**
 * So long a cancellation counts as a slip. The desk offers its undo for half a minute; an answer that was lost and asked for again
 * takes somewhat longer. What was cancelled before that is booked anew, and the patient hears of it.
 */
const SLIP_MS = 2 * MINUTE_MS;

function objection(
  ctx: ClinicContext,
  appointment: BareAppointment,
  expectedVersion: number | undefined,
): NotChangeable | VersionConflict | undefined {
  const { status, start, version, updatedAt, groupId } = appointment;
  if (expectedVersion !== undefined && expectedVersion !== version) return { code: 'version-conflict', version };
  const now = ctx.clock.now();
  const why = (reason: NotChangeable['why']): NotChangeable => ({ code: 'not-changeable', status, start, why: reason });
  if (start <= now) return why('in-the-past');
  if (groupId !== undefined) return why('group');
  return status === 'cancelled' && now - updatedAt <= SLIP_MS ? undefined : why('status');
}

/** The time that it had, with the buffers of its service, at the length it was given. */
async function timeOf(ctx: ClinicContext, before: BareAppointment): Promise<Claim> {
  const { scheduleId, serviceId, start, end } = before;
  const found =
    scheduleId === undefined
      ? undefined
      : await lookUpOpening(ctx, encodeOpeningId({ scheduleId, serviceId, start }), { anyTime: true });
  const busy = found?.ok
    ? { start: found.value.busy.start, end: plusMs(found.value.busy.end, end - found.value.opening.end) }
    : { start, end };
  return { id: ctx.ids.next<HoldId>(), resourceId: before.practitionerId, busy };
}

async function takeBack(
  tx: ClinicTx,
  ctx: ClinicContext,
  { before, claim }: { readonly before: BareAppointment; readonly claim: Claim },
): Promise<boolean> {
  const { slotId } = before;
  if (slotId !== undefined && (await lockSlot(tx, slotId)) !== 'free') return false;
  const taken = await retakeForAppointment(tx, ctx, { claim, appointmentId: before.id });
  if (!taken) return false;
  if (slotId !== undefined) await markSlot(tx, slotId, { status: 'busy', at: ctx.clock.now() });
  const practitionerIds = await notedFurther(tx, before);
  const further = { appointmentId: before.id, practitionerIds, busy: claim.busy, start: before.start };
  return takeFurther(tx, ctx, further);
}

/**
 * Takes back a cancellation of the last two minutes: same id, same time of all whom it needs, the patient's answer as it was; `appointment.booked`. Refused with
 * `slot-taken` where somebody else has the time by now, with `already-booked` where the patient has, and where the clinic has
 * its own system, which was told of the cancellation and does not forget it.
 */
export async function restoreAppointment(
  ctx: ClinicContext<AgendaPorts>,
  request: ChangeRequest,
): Promise<Result<Appointment, RestoreRefusal>> {
  const ehr = await agendaOf(ctx, request.cause);
  if (ehr.kind !== 'own') return refuse({ code: 'ehr-refused', reason: 'restore' });
  const id = parseId<AppointmentId>(request.appointmentId);
  const seen = id && (await getAppointment(ctx, id));
  if (!seen) return refuse({ code: 'appointment-unknown' });
  const claim = await timeOf(ctx, seen);
  const outcome = decide<BareAppointment, RestoreRefusal>(ctx, async (tx, no) => {
    const before = await lockedAppointment(tx, request.appointmentId);
    if (!before) return no({ code: 'appointment-unknown' });
    const refusal = objection(ctx, before, request.expectedVersion);
    if (refusal) return no(refusal);
    if (before.version !== seen.version) return no({ code: 'version-conflict', version: before.version });
    const clash = await clashOf(tx, before);
    if (clash) return no({ code: 'already-booked', appointmentId: clash });
    if (!(await takeBack(tx, ctx, { before, claim }))) return no({ code: 'slot-taken' });
    const { cancelReason: _reason, ...rest } = before;
    const after = nextVersion(ctx, rest, { status: 'booked' });
    await writeChange(tx, ctx, { before, after, cause: request.cause, action: 'appointment.restore' });
    return after;
  });
  return settled(ctx, outcome);
}
