import type { Result } from '../../platform/kernel/result.ts';
import { toIso, type Instant } from '../../platform/time/instant.ts';
import { toZonedIso, type Zone } from '../../platform/time/wall-time.ts';
import { resourceReader } from './reader.ts';
import { overlay, type FhirResource, type InvalidResource } from './resource.ts';
import type { Attendance } from './vocabulary.ts';

/** What an AppointmentResponse says. Times only tell whether another one is meant. */
export interface AppointmentResponseFacts {
  readonly appointmentId: string;
  readonly patientId?: string;
  readonly attendance: Exclude<Attendance, 'needs-action'>;
  readonly start?: string;
  readonly end?: string;
}

export interface AppointmentResponseRecord {
  readonly id: string;
  readonly appointmentId: string;
  readonly patientId: string;
  readonly attendance: Attendance;
  readonly zone: Zone;
  readonly start: Instant;
  readonly end: Instant;
  readonly version: number;
  readonly updatedAt: Instant;
}

export function fromFhirAppointmentResponse(json: unknown): Result<AppointmentResponseFacts, InvalidResource> {
  const resource = resourceReader(json, 'AppointmentResponse');
  const appointment = resource.field('appointment').required();
  const target = appointment.present ? appointment.target() : undefined;
  if (appointment.present && target?.type !== 'Appointment')
    appointment.field('reference').refuse('value', 'expected a relative reference to Appointment');
  const actor = resource.field('actor');
  const who = actor.present ? actor.target() : undefined;
  if (actor.present && who?.type !== 'Patient')
    actor.field('reference').refuse('not-supported', 'only the answer of the Patient is kept here');
  const attendance = resource
    .field('participantStatus')
    .required()
    .code(['accepted', 'declined', 'tentative'] as const);
  if (resource.field('comment').present)
    resource.field('comment').refuse('not-supported', 'is not kept: put it into the Appointment');
  const times = { start: resource.field('start'), end: resource.field('end') };
  for (const time of Object.values(times)) time.instant();
  const { start, end } = { start: times.start.text(40), end: times.end.text(40) };
  return resource.finish(
    target === undefined || attendance === undefined
      ? undefined
      : {
          appointmentId: target.id,
          attendance,
          ...(who === undefined ? {} : { patientId: who.id }),
          ...(start === undefined ? {} : { start }),
          ...(end === undefined ? {} : { end }),
        },
  );
}

export function toFhirAppointmentResponse(response: AppointmentResponseRecord): FhirResource {
  const { id, version, updatedAt, zone } = response;
  return overlay({ resourceType: 'AppointmentResponse', id, version, lastUpdated: toIso(updatedAt) }, undefined, {
    appointment: { reference: `Appointment/${response.appointmentId}` },
    actor: { reference: `Patient/${response.patientId}` },
    participantStatus: response.attendance,
    start: toZonedIso(response.start, zone),
    end: toZonedIso(response.end, zone),
  });
}
