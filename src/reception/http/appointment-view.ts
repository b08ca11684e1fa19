import type { AgendaPorts, Appointment, Opening } from '../../agenda/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { PatientId } from '../../platform/kernel/ids.ts';
import type { Patient } from '../../patients/index.ts';
import { toIso } from '../../platform/time/instant.ts';
import type { Caller } from './deps.ts';
import { nameOf, peopleOf, phoneOf } from './people.ts';
import { recordReading } from './read-trail.ts';
import type { AppointmentOut, OpeningOut } from './shapes/agenda.ts';

function appointmentOut(appointment: Appointment, patient: Patient | undefined): AppointmentOut {
  const { patientId, serviceId, practitionerId, siteId, reason, cancelReason, lateMinutes, urgency } = appointment;
  const phone = patient && phoneOf(patient);
  return {
    id: appointment.id,
    patient: { id: patientId, name: patient ? nameOf(patient) : '', ...(phone === undefined ? {} : { phone }) },
    service: { id: serviceId, name: appointment.serviceName },
    practitioner: { id: practitionerId, name: appointment.practitionerName },
    site: { id: siteId, name: appointment.siteName },
    zone: appointment.zone,
    start: toIso(appointment.start),
    end: toIso(appointment.end),
    status: appointment.status,
    attendance: appointment.attendance,
    ...(reason === undefined ? {} : { reason }),
    ...(cancelReason === undefined ? {} : { cancelReason }),
    ...(urgency?.startBy === undefined ? {} : { startBy: toIso(urgency.startBy) }),
    ...(lateMinutes === undefined ? {} : { lateMinutes }),
    origin: appointment.origin,
    version: appointment.version,
    createdAt: toIso(appointment.createdAt),
    updatedAt: toIso(appointment.updatedAt),
  };
}

/** Appointments with the names of their patients; who saw whom is recorded. */
export async function showAppointments(
  ctx: ClinicContext<AgendaPorts>,
  caller: Caller,
  seen: { readonly where: string; readonly appointments: readonly Appointment[] },
): Promise<AppointmentOut[]> {
  const ids: readonly PatientId[] = seen.appointments.map(({ patientId }) => patientId);
  const people = await peopleOf(ctx, ids);
  await recordReading(ctx, caller, { where: seen.where, patientIds: ids });
  return seen.appointments.map((appointment) => appointmentOut(appointment, people.get(appointment.patientId)));
}

export async function showAppointment(
  ctx: ClinicContext<AgendaPorts>,
  caller: Caller,
  appointment: Appointment,
): Promise<AppointmentOut> {
  const people = await peopleOf(ctx, [appointment.patientId]);
  await recordReading(ctx, caller, { where: 'appointment', patientIds: [appointment.patientId] });
  return appointmentOut(appointment, people.get(appointment.patientId));
}

export function openingOut(opening: Opening, serviceName: string): OpeningOut {
  return {
    id: opening.id,
    start: toIso(opening.start),
    end: toIso(opening.end),
    service: { id: opening.serviceId, name: serviceName },
    practitioner: { id: opening.practitionerId, name: opening.practitionerName },
    site: { id: opening.siteId, name: opening.siteName, zone: opening.zone },
    ...(opening.overMissRate === undefined ? {} : { overMissRate: opening.overMissRate }),
  };
}
