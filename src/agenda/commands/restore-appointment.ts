import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { parseId, type AppointmentId, type HoldId } from '../../platform/kernel/ids.ts';
import { refuse, type Result } from '../../platform/kernel/result.ts';
import { plusMs } from '../../platform/time/instant.ts';
import type { Appointment, BareAppointment, Opening } from '../domain/model.ts';
import { encodeOpeningId } from '../domain/opening-id.ts';
import type { RestoreRefusal } from '../errors.ts';
import { agendaOf } from '../ports/agenda-of.ts';
import type { AgendaPorts, EhrReceipt, RemoteAgenda, RestoreIntent } from '../ports/ehr-agenda.ts';
import { getAppointment } from '../queries/appointments.ts';
import { clashOf, lockSlot, markSlot } from '../store/appointments.ts';
import { decide } from '../store/decide.ts';
import { overLimit, visitLimits } from '../store/limits.ts';
import { notedFurther, takeFurther, takeFurtherAnyway } from '../store/further-time.ts';
import {
  clearHolds,
  deleteHolds,
  retakeForAppointment,
  takeBeside,
  takeForAppointment,
  type Claim,
} from '../store/occupancy.ts';
import { lookUpOpening } from '../store/opening-lookup.ts';
import { keptOf } from './ask-ehr.ts';
import { lockedAppointment, nextVersion, settled, writeChange, type ChangeRequest } from './change-appointment.ts';
import { holdForRestore, holdsOfMove, releaseChange } from './hold-for-change.ts';
import { restoreObjection } from './restore-objection.ts';

/** A visit as it was before it was cancelled, and whose time that was. */
interface Former {
  readonly before: BareAppointment;
  /** With the buffers of its service, at the length it was given. */
  readonly claim: Claim;
  /** Absent where its schedule offers this service no more. */
  readonly opening?: Opening | undefined;
}

async function formerOf(ctx: ClinicContext, before: BareAppointment): Promise<Former> {
  const { scheduleId, serviceId, slotId, start, end } = before;
  const found =
    scheduleId === undefined
      ? undefined
      : await lookUpOpening(ctx, encodeOpeningId({ scheduleId, serviceId, start }), { anyTime: true });
  const known = found?.ok ? found.value : undefined;
  const busy = known
    ? { start: known.busy.start, end: plusMs(known.busy.end, end - known.opening.end) }
    : { start, end };
  const claim = {
    id: ctx.ids.next<HoldId>(),
    resourceId: before.practitionerId,
    busy,
    seats: known?.seats,
    assets: known?.assets,
  };
  const slot = slotId === undefined ? {} : { slotId };
  return { before, claim, opening: known && { ...known.opening, end, ...slot } };
}

async function takeBack(tx: ClinicTx, ctx: ClinicContext, { before, claim }: Former): Promise<boolean> {
  const { slotId } = before;
  if (slotId !== undefined && (await lockSlot(tx, slotId)) !== 'free') return false;
  const taken = await retakeForAppointment(tx, ctx, { claim, appointmentId: before.id });
  if (!taken) return false;
  if (slotId !== undefined) await markSlot(tx, slotId, { status: 'busy', at: ctx.clock.now() });
  const practitionerIds = await notedFurther(tx, before);
  const further = { appointmentId: before.id, practitionerIds, busy: claim.busy, start: before.start };
  return takeFurther(tx, ctx, further);
}

/** The clinic's own system has it again: it stands there, whoever has that time here by now. */
async function takeBackAnyway(tx: ClinicTx, ctx: ClinicContext, { before, claim: wanted }: Former): Promise<true> {
  const { slotId, id: appointmentId, start } = before;
  const claim: Claim = { ...wanted, assets: wanted.assets && { ...wanted.assets, orElse: 'without' } };
  const taken =
    (await takeForAppointment(tx, claim, appointmentId)) ||
    ((await clearHolds(tx, claim)) && (await takeForAppointment(tx, claim, appointmentId)));
  if (!taken) await takeBeside(tx, claim, appointmentId);
  if (slotId !== undefined) await markSlot(tx, slotId, { status: 'busy', at: ctx.clock.now() });
  const practitionerIds = await notedFurther(tx, before);
  return takeFurtherAnyway(tx, ctx, { appointmentId, practitionerIds, busy: claim.busy, start });
}

/** Somebody else may have had its place among the visits of the day meanwhile. */
async function overLimitAgain(tx: ClinicTx, ctx: ClinicContext, before: BareAppointment) {
  const limits = await visitLimits(ctx, before);
  if (!limits) return undefined;
  const { id, serviceId, practitionerId, patientId } = before;
  return overLimit(tx, ctx, { limits, serviceId, practitionerId, patientIds: [patientId], except: [id] });
}

interface Restore {
  readonly request: ChangeRequest;
  readonly former: Former;
  /** What the clinic's own system made of it, and what kept the time meanwhile. */
  readonly atEhr?: { readonly receipt: EhrReceipt; readonly intent: RestoreIntent } | undefined;
}

/** Restores it here. Where the clinic's own system has done so already, it is so, whatever the agenda's rules say. */
function restoreHere(ctx: ClinicContext, restore: Restore): Promise<Result<Appointment, RestoreRefusal>> {
  const { request, former, atEhr } = restore;
  const outcome = decide<BareAppointment, RestoreRefusal>(ctx, async (tx, no) => {
    const before = await lockedAppointment(tx, request.appointmentId);
    if (!before) return no({ code: 'appointment-unknown' });
    await atEhr?.receipt.settle?.(tx, ctx);
    if (atEhr) await deleteHolds(tx, holdsOfMove(atEhr.intent));
    // The mirror was faster.
    if (atEhr && before.status === 'booked') return before;
    const refusal = restoreObjection(ctx, before, { expectedVersion: request.expectedVersion, atEhr: !!atEhr });
    if (refusal) return no(refusal);
    if (before.version !== former.before.version) return no({ code: 'version-conflict', version: before.version });
    const clash = atEhr ? undefined : await clashOf(tx, before);
    if (clash) return no({ code: 'already-booked', appointmentId: clash });
    const taken = atEhr ? await takeBackAnyway(tx, ctx, former) : await takeBack(tx, ctx, former);
    if (!taken) return no({ code: 'slot-taken' });
    const over = atEhr ? undefined : await overLimitAgain(tx, ctx, before);
    if (over) return no(over);
    const { cancelReason: _reason, ...rest } = before;
    const after = nextVersion(ctx, rest, { status: 'booked', ...keptOf(atEhr?.receipt) });
    await writeChange(tx, ctx, { before, after, cause: request.cause, action: 'appointment.restore' });
    return after;
  });
  return settled(ctx, outcome);
}

/** The intention, with the time held for it: from then on nobody else is offered it until the answer is known. */
function intendRestore(
  ctx: ClinicContext,
  ehr: RemoteAgenda,
  asking: { readonly request: ChangeRequest; readonly former: Former; readonly opening: Opening },
): Promise<Result<RestoreIntent, RestoreRefusal>> {
  const { request, former, opening } = asking;
  return decide<RestoreIntent, RestoreRefusal>(ctx, async (tx, no) => {
    const before = await lockedAppointment(tx, request.appointmentId);
    if (!before) return no({ code: 'appointment-unknown' });
    const refusal = restoreObjection(ctx, before, { expectedVersion: request.expectedVersion });
    if (refusal) return no(refusal);
    if (before.version !== former.before.version) return no({ code: 'version-conflict', version: before.version });
    const clash = await clashOf(tx, before);
    if (clash) return no({ code: 'already-booked', appointmentId: clash });
    if (before.slotId !== undefined && (await lockSlot(tx, before.slotId)) !== 'free')
      return no({ code: 'slot-taken' });
    const practitionerIds = await notedFurther(tx, before);
    const held = await holdForRestore(tx, ctx, {
      claim: former.claim,
      opening,
      appointmentId: before.id,
      practitionerIds,
    });
    if (!held) return no({ code: 'slot-taken' });
    const over = await overLimitAgain(tx, ctx, before);
    if (over) return no(over);
    const { id: appointmentId, attendance } = before;
    const { cause } = request;
    const intent: RestoreIntent = {
      id: ctx.ids.next(),
      kind: 'restore',
      appointmentId,
      opening,
      ...held,
      attendance,
      cause,
    };
    await ehr.intend(tx, ctx, intent);
    return intent;
  });
}

async function restoreRemotely(
  ctx: ClinicContext,
  ehr: RemoteAgenda,
  asking: { readonly request: ChangeRequest; readonly former: Former },
): Promise<Result<Appointment, RestoreRefusal>> {
  const { opening } = asking.former;
  // A visit of no agenda of ours cannot be asked for again.
  if (!opening) return refuse({ code: 'ehr-refused', reason: 'restore' });
  const intended = await intendRestore(ctx, ehr, { ...asking, opening });
  if (!intended.ok) return intended;
  const intent = intended.value;
  const answer = await ehr.carryOut(ctx, intent);
  if (answer.ok) return restoreHere(ctx, { ...asking, atEhr: { receipt: answer.value, intent } });
  if (answer.error.code !== 'ehr-unconfirmed')
    await releaseChange(ctx, { holdIds: holdsOfMove(intent), appointmentId: intent.appointmentId });
  return refuse(answer.error);
}

/** For an intention that was carried out after whoever asked had gone. */
export async function restoredAtEhr(
  ctx: ClinicContext,
  intent: RestoreIntent,
  receipt: EhrReceipt,
): Promise<Result<Appointment, RestoreRefusal>> {
  const { appointmentId, cause } = intent;
  const seen = await getAppointment(ctx, appointmentId);
  if (!seen) return refuse({ code: 'appointment-unknown' });
  const former = await formerOf(ctx, seen);
  return restoreHere(ctx, { request: { appointmentId, cause }, former, atEhr: { receipt, intent } });
}

/**
 * Takes back a cancellation of the last two minutes: same id, same time of all whom it needs, the patient's answer as it was; `appointment.booked`. Refused with
 * `slot-taken` where somebody else has the time by now, and with `already-booked` where the patient has. Where the clinic has its own
 * system, that is asked first: `ehr-unconfirmed` while it has not said yes, and the time is kept until it has.
 */
export async function restoreAppointment(
  ctx: ClinicContext<AgendaPorts>,
  request: ChangeRequest,
): Promise<Result<Appointment, RestoreRefusal>> {
  const ehr = await agendaOf(ctx, request.cause);
  const id = parseId<AppointmentId>(request.appointmentId);
  const seen = id && (await getAppointment(ctx, id));
  if (!seen) return refuse({ code: 'appointment-unknown' });
  const former = await formerOf(ctx, seen);
  return ehr.kind === 'own' ? restoreHere(ctx, { request, former }) : restoreRemotely(ctx, ehr, { request, former });
}
