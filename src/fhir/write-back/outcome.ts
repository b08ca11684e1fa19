import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { EhrIntent, FurtherPlace, Opening, Urgency } from '../../agenda/index.ts';
import type { AppointmentId, PatientId } from '../../platform/kernel/ids.ts';
import type { EhrTarget } from './ehr-target.ts';
import type { Fields } from './merge.ts';
import type { Talk } from './talk.ts';

/** What somebody of the clinic should look at though the write itself is settled. */
export type Concern = 'slot-not-freed' | 'slot-not-busy' | 'old-not-cancelled';

/** What became of a write at the EHR. */
export type Outcome =
  /** It stands there and was read back. Without an id the EHR has nothing of it, and needs nothing. */
  | {
      readonly kind: 'done';
      readonly ehrId?: string;
      readonly concerns: readonly Concern[];
      /** It was booked anew: what it was before is over there, and is not ours any more. */
      readonly replaces?: true;
    }
  | { readonly kind: 'slot-taken' }
  | { readonly kind: 'refused'; readonly reason: string }
  /** Nobody knows yet, or somebody there has still to say yes. */
  | { readonly kind: 'unconfirmed' }
  /** A person decides. Times, codes and references only. */
  | { readonly kind: 'conflict'; readonly reason: string; readonly versions?: Versions };

/** By which appointment of ours the EHR knows the visit. */
export function visitIdOf({ groupId, appointmentId }: Pick<EhrIntent, 'groupId' | 'appointmentId'>): AppointmentId {
  return groupId ?? appointmentId;
}

/** Why a person decides: somebody there may be this patient, and may be another one. */
export const PATIENT_UNSURE = 'patient-unsure';

export interface Versions {
  /** Who there may be the patient: `Patient/7`. */
  readonly candidates?: readonly string[];
  readonly known: Fields;
  readonly theirs: Fields;
  readonly ours: Fields;
}

/** One write under way. */
export interface Work<Intent extends EhrIntent = EhrIntent> {
  readonly ctx: ClinicContext;
  readonly target: EhrTarget;
  readonly talk: Talk;
  readonly intent: Intent;
  /** Something of it may stand there already: look before writing. */
  readonly again: boolean;
  /** A person has decided for ours: what somebody there did to it meanwhile is written over. */
  readonly insists: boolean;
  /** Whom of the candidates there a person chose as the patient: `Patient/7`. */
  readonly chosen?: string | undefined;
  /** Notes that from here on a write may have taken effect there. */
  sending(): Promise<void>;
}

/** What is to stand there. */
export interface Visit {
  readonly appointmentId: AppointmentId;
  /** The write that books it anew, where it stands at another time and cannot be moved. */
  readonly movedBy?: string | undefined;
  readonly patientId: PatientId;
  /** Who comes along. */
  readonly companions?: readonly PatientId[] | undefined;
  readonly opening: Opening;
  /** Whom it needs besides the practitioner of its opening. */
  readonly further?: readonly FurtherPlace[] | undefined;
  readonly reason?: string | undefined;
  readonly urgency?: Urgency | undefined;
}
