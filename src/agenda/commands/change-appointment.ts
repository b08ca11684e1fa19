import { record } from '../../audit/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { parseId, type AppointmentId } from '../../platform/kernel/ids.ts';
import { ok, refuse, type Refusal, type Result } from '../../platform/kernel/result.ts';
import { toIso } from '../../platform/time/instant.ts';
import { mayBecome, occupiesTime, type AppointmentStatus } from '../domain/appointment-status.ts';
import type { Appointment, BareAppointment, Cause } from '../domain/model.ts';
import type { AppointmentUnknown, NotChangeable, VersionConflict } from '../errors.ts';
import { emitAll } from '../../platform/outbox/emit.ts';
import { announce, furtherFreed } from '../events.ts';
import { lockAppointment, markSlot, updateAppointment } from '../store/appointments.ts';
import { furtherOf, leaveFurther } from '../store/further-time.ts';
import { isTimeShared, touchGroup } from '../store/group-visits.ts';
import { withName } from '../store/named-appointments.ts';
import { freeAppointmentTime } from '../store/occupancy.ts';

/** What every change of an appointment names. */
export interface ChangeRequest {
  readonly appointmentId: string;
  readonly cause: Cause;
  /** Refused with `version-conflict` when the appointment is no longer at this version. */
  readonly expectedVersion?: number | undefined;
}

export type BasicRefusal = AppointmentUnknown | NotChangeable | VersionConflict;

/** Why this appointment may not become `to` now, if so. Visits that began are changed by the desk's status only. */
export function objection(
  ctx: ClinicContext,
  appointment: BareAppointment,
  wanted: {
    readonly to: AppointmentStatus;
    readonly alsoPast?: boolean;
    readonly expectedVersion?: number | undefined;
  },
): NotChangeable | VersionConflict | undefined {
  const { status, start, version } = appointment;
  if (wanted.expectedVersion !== undefined && wanted.expectedVersion !== version)
    return { code: 'version-conflict', version };
  if (!mayBecome(status, wanted.to)) return { code: 'not-changeable', status, start, why: 'status' };
  if (!wanted.alsoPast && start <= ctx.clock.now())
    return { code: 'not-changeable', status, start, why: 'in-the-past' };
  return undefined;
}

/** The appointment, locked until the transaction ends. */
export async function lockedAppointment(tx: ClinicTx, id: string): Promise<BareAppointment | undefined> {
  const appointmentId = parseId<AppointmentId>(id);
  return appointmentId && lockAppointment(tx, appointmentId);
}

/** The outcome of a transaction, with names, for the caller. */
export async function settled<E extends Refusal>(
  ctx: ClinicContext,
  outcome: Promise<Result<BareAppointment, E>>,
  explain?: (error: E) => Promise<E>,
): Promise<Result<Appointment, E>> {
  const result = await outcome;
  if (result.ok) return ok(await withName(ctx, result.value));
  return explain ? refuse(await explain(result.error)) : result;
}

/** The same appointment, one version on. */
export function nextVersion(
  ctx: ClinicContext,
  before: BareAppointment,
  changed: Partial<BareAppointment>,
): BareAppointment {
  return { ...before, ...changed, version: before.version + 1, updatedAt: ctx.clock.now() };
}

/** Writes a new state with its audit entry and events, and lets the time and the stored slot follow. One round trip. */
export async function writeChange(
  tx: ClinicTx,
  ctx: ClinicContext,
  change: {
    readonly before: BareAppointment;
    readonly after: BareAppointment;
    readonly cause: Cause;
    readonly action: string;
    /** Why, where somebody had to say so. */
    readonly reason?: string | undefined;
    /** The others of its group change with it, the first one too. */
    readonly withGroup?: boolean | undefined;
  },
): Promise<void> {
  const { before, after, cause } = change;
  const at = after.updatedAt;
  const isFreed = occupiesTime(before.status) && !occupiesTime(after.status);
  const { groupId } = after;
  if (groupId !== undefined && groupId !== after.id && !change.withGroup) await touchGroup(tx, groupId, after);
  const timeIsShared = groupId !== undefined && isFreed && (await isTimeShared(tx, after));
  const isLeft = (isFreed && !timeIsShared) || before.slotId !== after.slotId;
  const slotLeft = before.slotId !== undefined && isLeft ? before.slotId : undefined;
  const slotTaken = after.slotId !== undefined && after.slotId !== before.slotId ? after.slotId : undefined;
  if (timeIsShared) await leaveFurther(tx, before);
  const [left] = await Promise.all([
    isFreed ? freeAppointmentTime(tx, after.id, at) : [],
    updateAppointment(tx, after),
    slotLeft ? markSlot(tx, slotLeft, { status: 'free', at }) : undefined,
    slotTaken ? markSlot(tx, slotTaken, { status: 'busy', at }) : undefined,
    record(tx, ctx, {
      action: change.action,
      subject: { type: 'Appointment', id: after.id },
      patientId: after.patientId,
      detail: {
        cause,
        version: after.version,
        status: after.status,
        attendance: after.attendance,
        start: toIso(after.start),
        ...(change.reason === undefined ? {} : { reason: change.reason }),
        ...(before.start === after.start ? {} : { previousStart: toIso(before.start) }),
      },
    }),
    announce(tx, ctx, { before, after, cause, timeIsShared }),
  ]);
  const practitionerIds = furtherOf(left, before);
  await emitAll(tx, ctx, furtherFreed({ before, practitionerIds, cause }, ctx.clock.now()));
}
