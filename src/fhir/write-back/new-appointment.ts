import type { Opening, Urgency } from '../../agenda/index.ts';
import type { AppointmentId } from '../../platform/kernel/ids.ts';
import { MINUTE_MS, type Instant } from '../../platform/time/instant.ts';
import { toZonedIso } from '../../platform/time/wall-time.ts';
import { toR5 } from '../mapping/r5.ts';
import type { FhirJson } from '../mapping/resource.ts';
import { APPOINTMENT_SYSTEM, MOVE_SYSTEM } from '../mapping/vocabulary.ts';
import { urgencyElsewhere } from '../mapping/urgency.ts';
import type { References } from './links.ts';

export interface Wanted {
  readonly appointmentId: AppointmentId;
  /** The write that books it anew, for an EHR that cannot move what stands. */
  readonly movedBy?: string | undefined;
  readonly opening: Opening;
  readonly serviceName?: string | undefined;
  readonly reason?: string | undefined;
  readonly urgency?: Urgency | undefined;
  readonly createdAt: Instant;
  /** What the client that booked calls it, beside our own identifier. */
  readonly identifiers?: readonly FhirJson[] | undefined;
}

/** How our appointment is found again there, whatever id it has there. */
export function businessIdentifier(appointmentId: AppointmentId): string {
  return `${APPOINTMENT_SYSTEM}|${appointmentId}`;
}

/** What a booking is found by again: a visit that is booked anew is not the one that it replaces. */
export function identifierOf({ appointmentId, movedBy }: Pick<Wanted, 'appointmentId' | 'movedBy'>): string {
  return movedBy === undefined ? businessIdentifier(appointmentId) : `${MOVE_SYSTEM}|${movedBy}`;
}

export function periodOf({ start, end, zone }: Pick<Opening, 'start' | 'end' | 'zone'>) {
  return {
    start: toZonedIso(start, zone),
    end: toZonedIso(end, zone),
    minutes: Math.round((end - start) / MINUTE_MS),
  };
}

/** An Appointment in the EHR's own references, in the version that it speaks. */
export function newAppointment(version: 'R4' | 'R5', wanted: Wanted, references: References): FhirJson {
  const { appointmentId, movedBy, opening, serviceName, reason, urgency, createdAt, identifiers = [] } = wanted;
  const { start, end, minutes } = periodOf(opening);
  const { Practitioner, Slot, further = [], furtherSlots = [], assets = [] } = references;
  const others = [Practitioner, ...further, references.Location, references.HealthcareService, ...assets];
  const slots = [...(Slot === undefined ? [] : [Slot]), ...furtherSlots];
  const appointment = {
    resourceType: 'Appointment',
    identifier: [
      { system: APPOINTMENT_SYSTEM, value: appointmentId },
      ...(movedBy === undefined ? [] : [{ system: MOVE_SYSTEM, value: movedBy }]),
      ...identifiers,
    ],
    status: 'booked',
    ...(serviceName === undefined ? {} : { serviceType: [{ text: serviceName }] }),
    ...(reason === undefined ? {} : { reasonCode: [{ text: reason }] }),
    ...urgencyElsewhere(urgency),
    start,
    end,
    minutesDuration: minutes,
    ...(slots.length === 0 ? {} : { slot: slots.map((reference) => ({ reference })) }),
    created: toZonedIso(createdAt, opening.zone),
    participant: [
      // Whether a patient comes is asked nearer the day.
      ...[references.Patient, ...(references.companions ?? [])].map((reference) => ({
        actor: { reference },
        status: 'needs-action',
      })),
      ...others.flatMap((reference) => (reference === undefined ? [] : [{ actor: { reference }, status: 'accepted' }])),
    ],
  };
  return version === 'R5' ? toR5(appointment) : appointment;
}
