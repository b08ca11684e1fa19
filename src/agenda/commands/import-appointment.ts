import { record } from '../../audit/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { AppointmentId, HoldId, PractitionerId } from '../../platform/kernel/ids.ts';
import { plusMs, MINUTE_MS, toIso, type Instant, type Interval } from '../../platform/time/instant.ts';
import { occupiesTime } from '../domain/appointment-status.ts';
import type { AssetId, Attendance, BareAppointment, Cause, FhirJson } from '../domain/model.ts';
import { announce } from '../events.ts';
import { insertAppointment, lockAppointment, markSlot, updateAppointment } from '../store/appointments.ts';
import { furtherOf, noteFurther, takeFurtherAnyway } from '../store/further-time.ts';
import { assetsOfImport } from '../store/assets-of-import.ts';
import { clearHolds, freeAppointmentTime, takeBeside, takeForAppointment, type Claim } from '../store/occupancy.ts';
import type { ImportResult } from './import-catalogue.ts';

export type AppointmentImport = Omit<
  BareAppointment,
  'version' | 'updatedAt' | 'createdAt' | 'origin' | 'attendance' | 'fhir' | 'groupId' | 'urgency'
> & {
  readonly attendance?: Attendance | undefined;
  /** Of a visit that several patients attend: its first appointment, this one or one of the same page. Once in a group, always. */
  readonly groupId?: AppointmentId | undefined;
  /** Further practitioners whom it takes the time of. */
  readonly further?: readonly PractitionerId[] | undefined;
  /** Rooms and devices that it has. Without any: what its service needs, as far as it is free. */
  readonly assets?: readonly AssetId[] | undefined;
  /** Without one the input is an update; with one it is written only if it is newer than what stands. */
  readonly version?: number | undefined;
  readonly createdAt?: Instant | undefined;
  readonly fhir?: FhirJson | undefined;
  /** Who changed it: `ehr` is not written back to the EHR. */
  readonly cause?: Cause | undefined;
};

export interface AppointmentImportResult extends ImportResult {
  /** Its time overlaps another appointment of the practitioner: both stand, somebody should look. */
  readonly overlapping: boolean;
}

/** The state that the source's word leads to. */
export function stateAfter(
  ctx: ClinicContext,
  input: AppointmentImport,
  before: BareAppointment | undefined,
): BareAppointment {
  const {
    cause,
    attendance,
    version,
    createdAt,
    fhir,
    groupId: named,
    further: _further,
    assets: _assets,
    ...rest
  } = input;
  const now = ctx.clock.now();
  const kept = fhir ?? before?.fhir;
  const groupId = before?.groupId ?? named;
  return {
    ...rest,
    ...(groupId === undefined ? {} : { groupId }),
    ...(before?.urgency === undefined ? {} : { urgency: before.urgency }),
    attendance: attendance ?? before?.attendance ?? 'needs-action',
    origin: before?.origin ?? cause ?? 'import',
    ...(kept === undefined ? {} : { fhir: kept }),
    version: version ?? (before ? before.version + 1 : 1),
    createdAt: before?.createdAt ?? createdAt ?? now,
    updatedAt: now,
  };
}

async function busyOf(tx: ClinicTx, input: AppointmentImport): Promise<Interval> {
  const [service] = await tx.sql<{ before: number; after: number }>(
    'select buffer_before_minutes as before, buffer_after_minutes as after from service where clinic_id = $1 and id = $2',
    [tx.clinicId, input.serviceId],
  );
  return {
    start: plusMs(input.start, -(service?.before ?? 0) * MINUTE_MS),
    end: plusMs(input.end, (service?.after ?? 0) * MINUTE_MS),
  };
}

/** What the source says stands: holds in its way go, and where another appointment has the time, both stand. */
async function occupy(
  tx: ClinicTx,
  ctx: ClinicContext,
  { input, before }: { readonly input: AppointmentImport; readonly before: BareAppointment | undefined },
): Promise<boolean> {
  // Who shares a time keeps the way in which it was taken.
  if (before?.groupId !== undefined && before.start === input.start && before.status === input.status) return false;
  const assetsOf = await assetsOfImport(tx, ctx, [input]);
  const [busy, left] = await Promise.all([busyOf(tx, input), freeAppointmentTime(tx, input.id, ctx.clock.now())]);
  if (!occupiesTime(input.status)) return false;
  const noted = input.further ?? (before ? furtherOf(left, before) : []);
  const practitionerIds = [...new Set(noted)].filter((id) => id !== input.practitionerId);
  if (practitionerIds.length > 0)
    await takeFurtherAnyway(tx, ctx, { appointmentId: input.id, practitionerIds, busy, start: input.start });
  const claim: Claim = {
    id: ctx.ids.next<HoldId>(),
    resourceId: input.practitionerId,
    busy,
    assets: assetsOf(input.id),
  };
  if (await takeForAppointment(tx, claim, input.id)) return false;
  if ((await clearHolds(tx, claim)) && (await takeForAppointment(tx, claim, input.id))) return false;
  await takeBeside(tx, claim, input.id);
  return true;
}

async function markSlots(tx: ClinicTx, before: BareAppointment | undefined, after: BareAppointment): Promise<void> {
  const taken = occupiesTime(after.status) ? after.slotId : undefined;
  const left = before && occupiesTime(before.status) && before.slotId !== taken ? before.slotId : undefined;
  if (left) await markSlot(tx, left, { status: 'free', at: after.updatedAt });
  if (taken) await markSlot(tx, taken, { status: 'busy', at: after.updatedAt });
}

/** Over before we heard of it. */
export function isHistory(ctx: ClinicContext, after: BareAppointment, before: BareAppointment | undefined): boolean {
  return before === undefined && after.end <= ctx.clock.now();
}

/**
 * Writes an appointment as its source has it, takes its time, and tells what changed. Where another appointment has the time both
 * stand (`overlapping`); holds in the way go. What it points to must exist: the database refuses it otherwise. Safe to repeat.
 */
export async function importAppointment(
  tx: ClinicTx,
  ctx: ClinicContext,
  input: AppointmentImport,
): Promise<AppointmentImportResult> {
  const before = await lockAppointment(tx, input.id);
  if (before && input.version !== undefined && input.version <= before.version) {
    return { outcome: 'stale', version: before.version, overlapping: false };
  }
  const after = stateAfter(ctx, input, before);
  const cause = input.cause ?? 'import';
  const overlapping = await occupy(tx, ctx, { input, before });
  await Promise.all([
    before ? updateAppointment(tx, after) : insertAppointment(tx, after),
    input.further ? noteFurther(tx, [{ id: input.id, further: input.further }]) : undefined,
    markSlots(tx, before, after),
    record(tx, ctx, {
      action: 'appointment.import',
      subject: { type: 'Appointment', id: after.id },
      patientId: after.patientId,
      detail: { cause, version: after.version, status: after.status, start: toIso(after.start), overlapping },
    }),
    // A visit that was over before we heard of it is news to nobody.
    isHistory(ctx, after, before) ? undefined : announce(tx, ctx, { before, after, cause }),
  ]);
  return { outcome: before ? 'updated' : 'created', version: after.version, overlapping };
}
