import {
  assetsOfVisits,
  listAssets,
  type AgendaPorts,
  type Appointment,
  type Asset,
  type Opening,
} from '../../agenda/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { AppointmentId, PatientId } from '../../platform/kernel/ids.ts';
import type { Patient } from '../../patients/index.ts';
import { toIso } from '../../platform/time/instant.ts';
import type { Caller } from './deps.ts';
import { nameOf, peopleOf, phoneOf } from './people.ts';
import { recordReading } from './read-trail.ts';
import type { AppointmentOut, OpeningOut } from './shapes/agenda.ts';
import type { TakenAsset } from './shapes/asset.ts';

export function takenAssetOut({ id, name, kind, type }: Asset): TakenAsset {
  return { id, name, kind, type };
}

/** By appointment. Asks for nothing where the clinic has neither rooms nor devices. */
async function assetsTaken(
  ctx: ClinicContext,
  ids: readonly AppointmentId[],
): Promise<ReadonlyMap<AppointmentId, TakenAsset[]>> {
  const assets = await listAssets(ctx);
  if (assets.length === 0) return new Map();
  const taken = await assetsOfVisits(ctx, ids);
  return new Map(
    Array.from(taken, ([id, theirs]) => [id, assets.filter((one) => theirs.includes(one.id)).map(takenAssetOut)]),
  );
}

function appointmentOut(
  appointment: Appointment,
  patient: Patient | undefined,
  assets: TakenAsset[] = [],
): AppointmentOut {
  const { patientId, serviceId, practitionerId, siteId, reason, cancelReason, lateMinutes, urgency } = appointment;
  const phone = patient && phoneOf(patient);
  return {
    id: appointment.id,
    patient: { id: patientId, name: patient ? nameOf(patient) : '', ...(phone === undefined ? {} : { phone }) },
    service: { id: serviceId, name: appointment.serviceName },
    practitioner: { id: practitionerId, name: appointment.practitionerName },
    site: { id: siteId, name: appointment.siteName },
    assets,
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
  const [people, assets] = await Promise.all([
    peopleOf(ctx, ids),
    assetsTaken(
      ctx,
      seen.appointments.map(({ id }) => id),
    ),
  ]);
  await recordReading(ctx, caller, { where: seen.where, patientIds: ids });
  return seen.appointments.map((appointment) =>
    appointmentOut(appointment, people.get(appointment.patientId), assets.get(appointment.id)),
  );
}

export async function showAppointment(
  ctx: ClinicContext<AgendaPorts>,
  caller: Caller,
  appointment: Appointment,
): Promise<AppointmentOut> {
  const [shown] = await showAppointments(ctx, caller, { where: 'appointment', appointments: [appointment] });
  return required(shown, 'one for one');
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
