import type { AppointmentId } from '../platform/kernel/ids.ts';
import type { Instant } from '../platform/time/instant.ts';
import type { AppointmentStatus } from './domain/appointment-status.ts';

/** Somebody else holds or has booked the time, or the stored slot is no longer free. Offer others. */
export interface SlotTaken {
  readonly code: 'slot-taken';
}

/** The opening's id cannot be read, or names a time that the agenda does not offer (any more, or to patients). */
export interface OpeningUnknown {
  readonly code: 'opening-unknown';
}

export interface OpeningInPast {
  readonly code: 'opening-in-past';
}

/** The hold ran out or was released; its time may be somebody else's by now. */
export interface HoldExpired {
  readonly code: 'hold-expired';
}

export interface PatientUnknown {
  readonly code: 'patient-unknown';
}

/** The patient is recorded as dead: no right and no channel books for them. */
export interface PatientDeceased {
  readonly code: 'patient-deceased';
}

/** The patient has to be seen earlier than this time: offer others, or lead them to a person. */
export interface AfterDeadline {
  readonly code: 'after-deadline';
  readonly startBy: Instant;
}

/** The practitioner has as many visits of this service on that day as there may be: offer other days. */
export interface DayLimit {
  readonly code: 'day-limit';
}

/** The patient has as many visits of this service to come as one may have: no other time cures it. */
export interface PatientLimit {
  readonly code: 'patient-limit';
}

/** This hold became an appointment before, or the patient has another visit at that time. */
export interface AlreadyBooked {
  readonly code: 'already-booked';
  readonly appointmentId: AppointmentId;
}

/** The visit has no such room or device, or the other one is of another type, another site, or used no more. */
export interface AssetUnknown {
  readonly code: 'asset-unknown';
}

/** Somebody else has that room or device at the time of the visit. */
export interface AssetTaken {
  readonly code: 'asset-taken';
}

export interface AppointmentUnknown {
  readonly code: 'appointment-unknown';
}

export interface NotChangeable {
  readonly code: 'not-changeable';
  readonly status: AppointmentStatus;
  readonly start: Instant;
  /** `group`: others come to it too, and who is on the phone speaks for one. */
  readonly why: 'status' | 'in-the-past' | 'group';
}

/** Somebody changed the appointment after the caller read it. */
export interface VersionConflict {
  readonly code: 'version-conflict';
  readonly version: number;
}

/** The clinic's own system said no for a reason that other times do not cure. */
export interface EhrRefused {
  readonly code: 'ehr-refused';
  readonly reason: string;
}

/** The clinic's own system has not confirmed it yet. It is followed up, and whoever asked is told once it is sure. */
export interface EhrUnconfirmed {
  readonly code: 'ehr-unconfirmed';
}

export type HoldRefusal = SlotTaken | OpeningUnknown | OpeningInPast;
export type BookRefusal =
  | HoldRefusal
  | HoldExpired
  | PatientUnknown
  | PatientDeceased
  | AlreadyBooked
  | AfterDeadline
  | DayLimit
  | PatientLimit
  | EhrRefused;
export type ChangeRefusal = AppointmentUnknown | NotChangeable | VersionConflict | EhrRefused | EhrUnconfirmed;
export type RescheduleRefusal =
  ChangeRefusal | HoldRefusal | HoldExpired | AlreadyBooked | AfterDeadline | DayLimit | PatientLimit;

export type RestoreRefusal = ChangeRefusal | SlotTaken | AlreadyBooked | DayLimit | PatientLimit;

/** Every code that this module refuses with: each face has a phrase for each of them. */
export const AGENDA_REFUSALS = [
  'slot-taken',
  'opening-unknown',
  'opening-in-past',
  'hold-expired',
  'patient-unknown',
  'patient-deceased',
  'already-booked',
  'after-deadline',
  'day-limit',
  'patient-limit',
  'appointment-unknown',
  'not-changeable',
  'version-conflict',
  'ehr-refused',
  'ehr-unconfirmed',
] as const satisfies readonly (BookRefusal | RescheduleRefusal)['code'][];
