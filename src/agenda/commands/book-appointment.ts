import { record } from '../../audit/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { AppointmentId, PatientId } from '../../platform/kernel/ids.ts';
import { refuse, type Result } from '../../platform/kernel/result.ts';
import { toIso } from '../../platform/time/instant.ts';
import type { Appointment, BareAppointment, Cause } from '../domain/model.ts';
import type { BookRefusal } from '../errors.ts';
import { announce } from '../events.ts';
import type { AgendaPorts, EhrReceipt, RemoteAgenda } from '../ports/ehr-agenda.ts';
import { clashOf, insertAppointment, markSlot } from '../store/appointments.ts';
import { isUnknownPatient } from '../store/database-errors.ts';
import { decide } from '../store/decide.ts';
import { askForTime } from './ask-ehr.ts';
import { settled } from './change-appointment.ts';
import { explained, retakeTime, takeTime, timeToTake, type TimeChoice, type TimeToTake } from './time-to-book.ts';

export type BookingRequest = TimeChoice & {
  readonly patientId: PatientId;
  readonly reason?: string | undefined;
  readonly cause: Cause;
  /** Beside whoever has the time, also off the grid. Who may do so is the caller's question; the act is audited. */
  readonly overbook?: boolean | undefined;
};

interface Booking {
  readonly appointmentId: AppointmentId;
  readonly request: BookingRequest;
  readonly time: TimeToTake;
  readonly receipt?: EhrReceipt;
}

function draft(ctx: ClinicContext, { appointmentId, request, time, receipt }: Booking): BareAppointment {
  const { start, end, serviceId, practitionerId, siteId, scheduleId, slotId } = time.opening;
  const now = ctx.clock.now();
  return {
    id: appointmentId,
    patientId: request.patientId,
    start,
    end,
    serviceId,
    practitionerId,
    siteId,
    scheduleId,
    ...(slotId === undefined ? {} : { slotId }),
    status: 'booked',
    attendance: 'needs-action',
    ...(request.reason === undefined ? {} : { reason: request.reason }),
    origin: request.cause,
    ...(receipt?.fhir === undefined ? {} : { fhir: receipt.fhir }),
    version: 1,
    createdAt: now,
    updatedAt: now,
  };
}

/** Everything that a booking writes, sent together: two round trips with the commit. A refusal rolls all of it back. */
function writes(tx: ClinicTx, ctx: ClinicContext, { booking, after }: { booking: Booking; after: BareAppointment }) {
  const { request } = booking;
  return Promise.all([
    insertAppointment(tx, after),
    after.slotId ? markSlot(tx, after.slotId, { status: 'busy', at: after.updatedAt }) : undefined,
    record(tx, ctx, {
      action: request.overbook ? 'appointment.overbook' : 'appointment.book',
      subject: { type: 'Appointment', id: after.id },
      patientId: after.patientId,
      detail: {
        cause: request.cause,
        start: toIso(after.start),
        scheduleId: after.scheduleId,
        serviceId: after.serviceId,
      },
    }),
    announce(tx, ctx, { after, cause: request.cause }),
  ]);
}

async function write(ctx: ClinicContext, booking: Booking): Promise<Result<Appointment, BookRefusal>> {
  const { time, request } = booking;
  const after = draft(ctx, booking);
  try {
    const outcome = decide<BareAppointment, BookRefusal>(ctx, async (tx, no) => {
      const [clash, taken] = await Promise.all([
        clashOf(tx, after),
        takeTime(tx, ctx, { time, appointmentId: after.id }),
        writes(tx, ctx, { booking, after }),
      ]);
      if (!taken && !(await retakeTime(tx, ctx, { time, appointmentId: after.id }))) return no({ code: 'slot-taken' });
      if (clash && !request.overbook) return no({ code: 'already-booked', appointmentId: clash });
      return after;
    });
    return await settled(ctx, outcome, (error) => explained(ctx, time, error));
  } catch (error) {
    if (isUnknownPatient(error)) return refuse({ code: 'patient-unknown' });
    throw error;
  }
}

async function bookRemotely(
  ctx: ClinicContext,
  ehr: RemoteAgenda,
  booking: Booking,
): Promise<Result<Appointment, BookRefusal>> {
  const { appointmentId, request, time } = booking;
  const { patientId, reason, cause } = request;
  const asked = await askForTime(ctx, booking, () =>
    ehr.book(ctx, { appointmentId, patientId, reason, cause, opening: time.opening }),
  );
  return asked.ok ? write(ctx, { ...booking, ...asked.value }) : asked;
}

/**
 * Books a hold or an opening for a patient: appointment, audit entry and `appointment.booked` in one transaction. Where the clinic has
 * its own system, that is asked first (throws `ProviderError`). Refuses with `BookRefusal`; a hold booked before is `already-booked` with its appointment.
 */
export async function bookAppointment(
  ctx: ClinicContext<AgendaPorts>,
  request: BookingRequest,
): Promise<Result<Appointment, BookRefusal>> {
  const time = await timeToTake(ctx, request, { overbook: request.overbook });
  if (!time.ok) return time;
  const booking: Booking = { appointmentId: ctx.ids.next<AppointmentId>(), request, time: time.value };
  const { ehr } = ctx.ports;
  return ehr.kind === 'own' ? write(ctx, booking) : bookRemotely(ctx, ehr, booking);
}
