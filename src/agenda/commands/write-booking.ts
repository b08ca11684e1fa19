import { record } from '../../audit/index.ts';
import type { ClinicTx, Sharable } from '../../platform/database/database.ts';
import { isUnmet } from '../../platform/database/unmet.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { AppointmentId, PatientId } from '../../platform/kernel/ids.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import { toIso } from '../../platform/time/instant.ts';
import type { Appointment, AssetId, BareAppointment, Cause, FhirJson, Urgency } from '../domain/model.ts';
import type { BookRefusal } from '../errors.ts';
import { announce } from '../events.ts';
import { clashOf, hasDied, insertAppointment, markSlot, requireBooked } from '../store/appointments.ts';
import { isUnknownPatient } from '../store/database-errors.ts';
import { decide } from '../store/decide.ts';
import { overLimit, type VisitLimits } from '../store/limits.ts';
import { noteFurther } from '../store/further-time.ts';
import { shareTime } from '../store/group-visits.ts';
import { settled } from './change-appointment.ts';
import { explained, retakeTime, takeTime, type FreeTime, type TimeChoice, type TimeToTake } from './time-to-book.ts';

export type BookingRequest = TimeChoice & {
  readonly patientId: PatientId;
  /** Its id, where whoever books has to know it before; a new one each time. */
  readonly appointmentId?: AppointmentId | undefined;
  /** Others who come to the same visit, each with an appointment of their own. Nobody twice. */
  readonly companions?: readonly PatientId[] | undefined;
  /** Openings of further practitioners at the same time, whom the visit needs as well: all of them, or none. */
  readonly further?: readonly string[] | undefined;
  /** Rooms and devices that it is to have, if it is not held yet; what else the service needs is chosen. Taken together, or not at all. */
  readonly assets?: readonly AssetId[] | undefined;
  readonly reason?: string | undefined;
  readonly urgency?: Urgency | undefined;
  readonly cause: Cause;
  /** What the source says beside our columns: kept from the first moment on. */
  readonly fhir?: FhirJson | undefined;
  /** Done first in the transaction that writes the booking; what it throws calls it off. */
  readonly first?: ((tx: ClinicTx) => Promise<void>) | undefined;
  /** Beside whoever has the time, also off the grid. Who may do so is the caller's question; the act is audited. */
  readonly overbook?: boolean | undefined;
  /** Why it had to be so: kept in the trail. */
  readonly overbookReason?: string | undefined;
};

/** What is to be written: the times are known, and who it is for. */
export interface Booking {
  readonly appointmentId: AppointmentId;
  readonly request: BookingRequest;
  readonly time: TimeToTake;
  /** Of further practitioners. */
  readonly further: readonly FreeTime[];
  /** What the service is limited to; overbooking passes it by. */
  readonly limits?: VisitLimits | undefined;
  /** Only asked for: the clinic's own system has not said yes. Written with what is to be carried out, and told to nobody. */
  readonly asked?: { readonly intend: (tx: ClinicTx) => Promise<void> };
}

function draft(ctx: ClinicContext, { appointmentId, request, time, asked }: Booking): BareAppointment {
  const { start, end, serviceId, practitionerId, siteId, scheduleId, slotId } = time.opening;
  const now = ctx.clock.now();
  return {
    id: appointmentId,
    ...(request.companions?.length ? { groupId: appointmentId } : {}),
    patientId: request.patientId,
    start,
    end,
    serviceId,
    practitionerId,
    siteId,
    scheduleId,
    ...(slotId === undefined ? {} : { slotId }),
    status: asked ? 'pending' : 'booked',
    attendance: 'needs-action',
    ...(request.reason === undefined ? {} : { reason: request.reason }),
    ...(request.urgency === undefined ? {} : { urgency: request.urgency }),
    ...(request.fhir === undefined ? {} : { fhir: request.fhir }),
    origin: request.cause,
    version: 1,
    createdAt: now,
    updatedAt: now,
  };
}

function actionOf({ asked, request }: Booking) {
  if (asked) return 'appointment.request';
  return request.overbook ? 'appointment.overbook' : 'appointment.book';
}

function overbookReasonOf({ overbookReason }: BookingRequest) {
  return overbookReason === undefined ? {} : { overbookReason };
}

/** What is only asked for is asked for once, for all who come. */
function told(tx: ClinicTx, ctx: ClinicContext, { booking, after }: { booking: Booking; after: BareAppointment }) {
  const { asked, request, appointmentId } = booking;
  if (!asked) return announce(tx, ctx, { after, cause: request.cause });
  return after.id === appointmentId ? asked.intend(tx) : undefined;
}

/** Once for the visit, however many come. */
function furtherNoted(tx: ClinicTx, { booking, after }: { booking: Booking; after: BareAppointment }) {
  if (after.id !== booking.appointmentId || booking.further.length === 0) return undefined;
  return noteFurther(tx, [{ id: after.id, further: booking.further.map(({ claim }) => claim.resourceId) }]);
}

function furtherSlots(tx: ClinicTx, { booking, after }: { booking: Booking; after: BareAppointment }) {
  if (after.id !== booking.appointmentId) return [];
  return booking.further.map(({ claim: { slotId } }) =>
    slotId === undefined ? undefined : markSlot(tx, slotId, { status: 'busy', at: after.updatedAt }),
  );
}

/** Everything that a booking writes beside the time, sent together. A refusal rolls all of it back. */
function writes(tx: ClinicTx, ctx: ClinicContext, { booking, after }: { booking: Booking; after: BareAppointment }) {
  const { request } = booking;
  return Promise.all([
    insertAppointment(tx, after),
    after.slotId ? markSlot(tx, after.slotId, { status: 'busy', at: after.updatedAt }) : undefined,
    furtherNoted(tx, { booking, after }),
    ...furtherSlots(tx, { booking, after }),
    record(tx, ctx, {
      action: actionOf(booking),
      subject: { type: 'Appointment', id: after.id },
      patientId: after.patientId,
      detail: {
        cause: request.cause,
        start: toIso(after.start),
        scheduleId: after.scheduleId,
        serviceId: after.serviceId,
        ...(request.urgency ? { assessmentId: request.urgency.assessmentId } : {}),
        ...(request.overbook ? { overbook: true, ...overbookReasonOf(request) } : {}),
      },
    }),
    told(tx, ctx, { booking, after }),
  ]);
}

type Taking = { readonly time: TimeToTake; readonly appointmentId: AppointmentId };

/** In one order for everybody: of two visits that need the same two people one has both. */
function takingsOf({ time, further, appointmentId }: Booking): readonly Taking[] {
  const all = further.length === 0 ? [time] : [time, ...further].toSorted(byPractitioner);
  return all.map((one) => ({ time: one, appointmentId }));
}

function byPractitioner({ opening: a }: TimeToTake, { opening: b }: TimeToTake): number {
  return a.practitionerId < b.practitionerId ? -1 : 1;
}

/** Takes them together. Those that somebody else has, or an expired hold. */
async function takeAll(tx: ClinicTx, ctx: ClinicContext, booking: Booking): Promise<readonly Taking[]> {
  const takings = takingsOf(booking);
  const taken = await Promise.all(takings.map((taking) => takeTime(tx, ctx, taking)));
  return takings.filter((_taking, index) => !taken[index]);
}

/** One visit of one patient with one practitioner, and nothing else to ask for on the way: nearly every booking. */
function isPlain({ request, time, further, asked, limits }: Booking): boolean {
  // Which seat, room or device is free is known by asking for one after another.
  if (time.kind === 'free' && (time.claim.seats ?? time.claim.assets)) return false;
  return (
    !limits && !request.overbook && !request.first && !request.companions?.length && further.length === 0 && !asked
  );
}

/** Many who book at one moment wait for one commit. Where one of them gets a no, each is tried alone. */
const TOGETHER: Sharable = { lane: 'bookings' };

/**
 * Everything with the commit in one round trip. False where the time or the patient is not free: then nothing is written, and it is
 * looked at closely.
 */
async function writeAtOnce(ctx: ClinicContext, booking: Booking, after: BareAppointment): Promise<boolean> {
  try {
    await ctx.db.atOnce(
      ctx.clinicId,
      (tx) => Promise.all([takeAll(tx, ctx, booking), writes(tx, ctx, { booking, after }), requireBooked(tx, after)]),
      TOGETHER,
    );
    return true;
  } catch (error) {
    if (isUnmet(error)) return false;
    throw error;
  }
}

/** Step by step: holds that have run out are put aside, and a refusal has its reason. */
function writeClosely(ctx: ClinicContext, booking: Booking, after: BareAppointment) {
  const { time, request } = booking;
  return decide<BareAppointment, BookRefusal>(ctx, async (tx, no) => {
    await request.first?.(tx);
    const everybody = [request.patientId, ...(request.companions ?? [])];
    const [isDead, clash, missing] = await Promise.all([
      hasDied(tx, everybody),
      clashOf(tx, after),
      takeAll(tx, ctx, booking),
    ]);
    if (isDead) return no({ code: 'patient-deceased' });
    for (const taking of missing) if (!(await retakeTime(tx, ctx, taking))) return no({ code: 'slot-taken' });
    if (clash && !request.overbook) return no({ code: 'already-booked', appointmentId: clash });
    const over = await overLimit(tx, ctx, { ...after, limits: booking.limits, patientIds: everybody, except: [] });
    if (over) return no(over);
    await writes(tx, ctx, { booking, after });
    for (const patientId of request.companions ?? []) {
      const { fhir: _ofTheFirst, ...same } = after;
      const companion = { ...same, id: ctx.ids.next<AppointmentId>(), patientId };
      const other = await clashOf(tx, companion);
      if (other && !request.overbook) return no({ code: 'already-booked', appointmentId: other });
      await shareTime(tx, ctx, { opening: time.opening, appointmentId: companion.id, from: after.id });
      await writes(tx, ctx, { booking, after: companion });
    }
    return after;
  });
}

/** Writes it, with its audit entry and what is told of it, or says why not: nothing is written then. */
export async function writeBooking(ctx: ClinicContext, booking: Booking): Promise<Result<Appointment, BookRefusal>> {
  const after = draft(ctx, booking);
  const explain = (error: BookRefusal) => explained(ctx, { time: booking.time, taker: booking.request }, error);
  try {
    const isWritten = isPlain(booking) && (await writeAtOnce(ctx, booking, after));
    return await settled(ctx, isWritten ? Promise.resolve(ok(after)) : writeClosely(ctx, booking, after), explain);
  } catch (error) {
    if (isUnknownPatient(error)) return refuse({ code: 'patient-unknown' });
    throw error;
  }
}
