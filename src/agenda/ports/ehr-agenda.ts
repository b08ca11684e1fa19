import type { ClinicTx } from '../../platform/database/database.ts';
import type { Result } from '../../platform/kernel/result.ts';
import type { AppointmentId, HoldId, PatientId, PractitionerId } from '../../platform/kernel/ids.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { Attendance, Cause, FhirJson, Opening, SlotId, Urgency } from '../domain/model.ts';
import type { EhrRefused, EhrUnconfirmed, SlotTaken } from '../errors.ts';

/** What the desk marks. */
export type Mark = 'arrived' | 'checked-in' | 'fulfilled' | 'noshow' | 'entered-in-error';

/** A practitioner whom a visit needs besides its own, at the same time. */
export interface FurtherPlace {
  readonly practitionerId: PractitionerId;
  /** The stored slot of their time, where their openings are stored. */
  readonly slotId?: SlotId | undefined;
}

interface Intended {
  /** Names the intention: written before the call, so that whatever dies, it is finished or taken back. */
  readonly id: string;
  /** Our id of the appointment, also of one that is only being booked: the business identifier at the EHR. */
  readonly appointmentId: AppointmentId;
  readonly cause: Cause;
  /** Of a visit that several patients attend: its first appointment, by which the EHR knows it. */
  readonly groupId?: AppointmentId | undefined;
}

export interface BookIntent extends Intended {
  readonly kind: 'book';
  readonly patientId: PatientId;
  /** Who comes along to the same visit. */
  readonly companions?: readonly PatientId[] | undefined;
  readonly opening: Opening;
  /** Whom the visit needs as well: all of them, or none. */
  readonly further?: readonly FurtherPlace[] | undefined;
  readonly reason?: string | undefined;
  readonly urgency?: Urgency | undefined;
  /** What the source says beside our columns: kept with the intention, in the transaction that writes it. */
  readonly fhir?: FhirJson | undefined;
}

export interface MoveIntent extends Intended {
  readonly kind: 'reschedule';
  readonly opening: Opening;
  /** Keeps the new time until the answer is known. */
  readonly holdId: HoldId;
  /** Whom the visit needs as well, at the new time, and what keeps theirs. */
  readonly further?: readonly (FurtherPlace & { readonly holdId: HoldId })[] | undefined;
  readonly attendance: 'accepted' | 'needs-action';
}

export interface CancelIntent extends Intended {
  readonly kind: 'cancel';
  readonly reason?: string | undefined;
  /** For all who attend, not for this one alone. */
  readonly wholeVisit?: boolean | undefined;
}

export interface ConfirmIntent extends Intended {
  readonly kind: 'confirm';
  readonly attendance: Exclude<Attendance, 'needs-action'>;
}

export interface MarkIntent extends Intended {
  readonly kind: 'mark';
  readonly status: Mark;
  /** For all who attend, not for this one alone. */
  readonly wholeVisit?: boolean | undefined;
}

/** Takes back a cancellation that was a slip. */
export interface RestoreIntent extends Intended {
  readonly kind: 'restore';
  /** The time that it had. */
  readonly opening: Opening;
  /** Keeps that time until the answer is known. */
  readonly holdId: HoldId;
  /** Whom the visit needs as well, and what keeps their time. */
  readonly further?: readonly (FurtherPlace & { readonly holdId: HoldId })[] | undefined;
  /** What the patient had answered. */
  readonly attendance: Attendance;
}

/** What the clinic's own system is asked for. Plain data: it is stored, and carried out again after a crash. */
export type EhrIntent = BookIntent | MoveIntent | CancelIntent | ConfirmIntent | MarkIntent | RestoreIntent;

/** What the EHR made of it. */
export interface EhrReceipt {
  /** Kept beside our columns. */
  readonly fhir?: FhirJson;
  /** Notes in the transaction that makes the change ours that the intention is fulfilled. */
  readonly settle?: (tx: ClinicTx, ctx: ClinicContext) => Promise<void>;
}

/** The clinic's own system, where it has one: nothing changes here before it has said yes. */
export interface RemoteAgenda {
  readonly kind: 'remote';
  /** Stores the intention in the transaction before the call. From its commit on it is carried out, also if this process dies. */
  intend(tx: ClinicTx, ctx: ClinicContext, intent: EhrIntent): Promise<void>;
  /** Asks, outside any transaction, and says yes only after reading it back. May be repeated with the same intention. */
  carryOut(ctx: ClinicContext, intent: EhrIntent): Promise<Result<EhrReceipt, SlotTaken | EhrRefused | EhrUnconfirmed>>;
}

/** No other system: our database is the agenda, and nobody is asked. */
export interface OwnAgenda {
  readonly kind: 'own';
}

/** Each clinic its own. */
export interface AgendaByClinic {
  readonly kind: 'by-clinic';
  /** At once where it is remembered: the way of every booking leads through here. */
  of(ctx: ClinicContext): OwnAgenda | RemoteAgenda | Promise<OwnAgenda | RemoteAgenda>;
}

export type EhrAgenda = OwnAgenda | RemoteAgenda | AgendaByClinic;

/** What the agenda's commands need from outside. */
export interface AgendaPorts {
  readonly ehr: EhrAgenda;
}
