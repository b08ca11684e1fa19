import type { Result } from '../../platform/kernel/result.ts';
import type { AppointmentId, PatientId } from '../../platform/kernel/ids.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { Appointment, Attendance, Cause, FhirJson, Opening } from '../domain/model.ts';
import type { EhrRefused, SlotTaken } from '../errors.ts';

export interface EhrBooking {
  /** The id that the appointment will have with us: send it along as a business identifier, so that a repeat is recognised. */
  readonly appointmentId: AppointmentId;
  readonly patientId: PatientId;
  readonly opening: Opening;
  readonly reason?: string | undefined;
  readonly cause: Cause;
}

/** What the EHR made of it, kept beside our columns. */
export interface EhrReceipt {
  readonly fhir?: FhirJson;
}

/**
 * The clinic's own system, where it has one. Each call is made outside any transaction, while our hold keeps the time, and
 * may be repeated with the same appointment id. An outcome that is not known is thrown as `ProviderError`: the hold stays.
 */
export interface RemoteAgenda {
  readonly kind: 'remote';
  book(ctx: ClinicContext, booking: EhrBooking): Promise<Result<EhrReceipt, SlotTaken | EhrRefused>>;
  reschedule(
    ctx: ClinicContext,
    change: { readonly appointment: Appointment; readonly opening: Opening },
  ): Promise<Result<EhrReceipt, SlotTaken | EhrRefused>>;
  cancel(
    ctx: ClinicContext,
    change: { readonly appointment: Appointment; readonly reason?: string | undefined },
  ): Promise<Result<EhrReceipt, EhrRefused>>;
  confirm(
    ctx: ClinicContext,
    change: { readonly appointment: Appointment; readonly attendance: Attendance },
  ): Promise<Result<EhrReceipt, EhrRefused>>;
}

/** No other system: our database is the agenda, and nobody is asked. */
export interface OwnAgenda {
  readonly kind: 'own';
}

export type EhrAgenda = OwnAgenda | RemoteAgenda;

/** What the agenda's commands need from outside. */
export interface AgendaPorts {
  readonly ehr: EhrAgenda;
}
