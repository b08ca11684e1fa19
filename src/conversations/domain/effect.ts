import type { AppointmentId, HoldId, PatientId, ServiceId, SiteId } from '../../platform/kernel/ids.ts';
import type { Language } from '../../platform/i18n/language.ts';
import type { Instant } from '../../platform/time/instant.ts';
import type { Level, TriageId } from '../../triage/index.ts';
import type { LocalDate } from '../../platform/time/wall-time.ts';
import type { NewPatient, RequestDraft, RequestKind } from './request.ts';
import type { Line } from './line.ts';
import type { SymptomQuestion, SymptomsTold } from './symptoms.ts';
import type { ActingRights } from '../../patients/index.ts';
import type { Catalogue, Choice, HeldOpening, Offered, ReminderSubject, SpokenFor, Visit, Wish } from './wish.ts';

/** Why a visit is cancelled, as the patient tells it. */
export type CancelReason = 'patient' | 'patient-time' | 'patient-not-needed' | 'patient-elsewhere' | 'patient-other';

/** What a flow wants done. The interpreter performs it and feeds the result back as the next input. */
export type Effect =
  | { readonly kind: 'load-catalogue' }
  | {
      readonly kind: 'verify-caller';
      readonly birthDate: LocalDate;
      readonly givenName?: string;
      /** The name was asked for in full. */
      readonly isWholeName?: true;
      readonly purpose: string;
      readonly forOther?: true;
      /** Whom they mean, of those for whom they may act. */
      readonly chosen?: PatientId;
      /** Told by who has no number of their own. */
      readonly phone?: string;
      /** They asked to be spoken to slowly: kept with the patient. */
      readonly slow?: boolean;
      /** The language that they asked for, by a key or by its name: kept with the patient likewise. */
      readonly language?: Language;
    }
  /** Which places are near for them. `isTold`: as far as that may be heard by anybody. */
  | {
      readonly kind: 'find-near';
      readonly patientId: PatientId;
      readonly isTold?: true;
      readonly serviceId: ServiceId;
    }
  | {
      readonly kind: 'find-openings';
      readonly wish: Wish & { readonly serviceId: ServiceId };
      readonly skip: readonly string[];
      /** Nothing after it: triage says by when they must be seen. */
      readonly notAfter?: Instant;
      /** What the clinic keeps for urgent cases comes first. */
      readonly urgent?: boolean;
    }
  | { readonly kind: 'hold'; readonly openingId: string; readonly urgent?: boolean }
  | { readonly kind: 'release-holds' }
  | {
      readonly kind: 'book';
      readonly patientId: PatientId;
      readonly openingId: string;
      readonly holdId?: HoldId;
      /** What they told of was found to need a visit by a time. */
      readonly assessmentId?: TriageId;
    }
  | {
      readonly kind: 'reschedule';
      readonly appointmentId: AppointmentId;
      readonly openingId: string;
      readonly holdId?: HoldId;
    }
  | { readonly kind: 'cancel'; readonly appointmentId: AppointmentId; readonly reason?: CancelReason }
  /** Told after it was done. */
  | { readonly kind: 'keep-cancel-reason'; readonly appointmentId: AppointmentId; readonly reason: CancelReason }
  | { readonly kind: 'confirm-attendance'; readonly appointmentId: AppointmentId }
  /** `late`: those that began a short while ago as well. */
  | { readonly kind: 'list-visits'; readonly patientId: PatientId; readonly late?: boolean }
  /** `number` counts the requests of a conversation: the same one told twice is left once. */
  | {
      readonly kind: 'leave-request';
      readonly draft: RequestDraft;
      readonly number: number;
      /** The number of the call is that of a relay service. */
      readonly relay?: true;
      readonly patientId?: PatientId;
      readonly serviceId?: ServiceId;
    }
  | {
      readonly kind: 'register-patient';
      readonly patient: Required<Omit<NewPatient, 'phone'>> &
        Pick<NewPatient, 'phone'> & { readonly language: Language };
      /** The number is only told: who is known by it and the birth date is taken by the first name, however the rest was heard. */
      readonly byWord?: true;
    }
  | { readonly kind: 'remember-pace'; readonly patientId: PatientId }
  /** `abandoned`: they hung up. `release`: what was held is let go as well. */
  | {
      readonly kind: 'assess-symptoms';
      readonly told: SymptomsTold;
      readonly language: Language;
      readonly patientId?: PatientId;
      readonly abandoned?: boolean;
      readonly release?: boolean;
    }
  /** What was told of symptoms from this address lately. */
  | { readonly kind: 'recall-symptoms'; readonly text: string }
  /** To the mobile that calls, with their consent. `number` counts those of a call: each leaves once. */
  | {
      readonly kind: 'send-text';
      readonly number: number;
      readonly language: Language;
      readonly lines: readonly Line[];
    }
  /** A one-time code to the number that is on file. */
  | { readonly kind: 'ask-code'; readonly patientId: PatientId; readonly language: Language }
  /** Nobody was identified: to the number that they say is on file, where it is that of somebody who was born then. */
  | {
      readonly kind: 'ask-code';
      readonly patientId?: undefined;
      readonly claim: { readonly phone: string; readonly birthDate: LocalDate };
      readonly language: Language;
    }
  /** Without `patientId`: the right code says who they are. */
  | { readonly kind: 'give-code'; readonly patientId?: PatientId; readonly code: string }
  /** Several have the telephone to which the code went: which of them they are. */
  | { readonly kind: 'name-after-code'; readonly said: string; readonly isWhole?: true }
  /** Only after a code. */
  | {
      readonly kind: 'change-phone';
      readonly patientId: PatientId;
      readonly phone: string;
      readonly language: Language;
    }
  | { readonly kind: 'decline-offer'; readonly offerId: string }
  | {
      readonly kind: 'leave-feedback';
      readonly feedbackId: string;
      readonly feeling?: 'better' | 'same' | 'worse';
      readonly score?: number;
    }
  | { readonly kind: 'load-visits'; readonly subjects: readonly ReminderSubject[] };

export type EffectResult =
  | { readonly kind: 'catalogue'; readonly catalogue: Catalogue }
  | {
      readonly kind: 'verified';
      readonly patientId: PatientId;
      readonly language?: Language;
      readonly slow?: boolean;
      readonly acting?: ActingRights;
      /** By a code that went to their number on file. */
      readonly byCode?: true;
    }
  /** Who calls is known, and may mean any of these. */
  | { readonly kind: 'whose'; readonly people: readonly SpokenFor[] }
  /** `apart`: the places of that service, where they are in different provinces and none is near. */
  | { readonly kind: 'near'; readonly sites: readonly SiteId[]; readonly apart?: readonly Choice<SiteId>[] }
  | { readonly kind: 'openings'; readonly openings: readonly Offered[] }
  | { readonly kind: 'held'; readonly hold: HeldOpening }
  | { readonly kind: 'renewed'; readonly expiresAt: Instant }
  | { readonly kind: 'released' }
  | { readonly kind: 'booked'; readonly visit: Visit }
  /** The clinic's own system has not said yes: it is followed up, and the patient told. */
  | { readonly kind: 'requested'; readonly visit: Visit }
  | { readonly kind: 'rescheduled'; readonly visit: Visit }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'cancel-reason-kept' }
  | { readonly kind: 'attendance-confirmed'; readonly visit: Visit }
  | { readonly kind: 'visits'; readonly visits: readonly Visit[] }
  /** `code`: what a complaint is asked after by. */
  | { readonly kind: 'request-left'; readonly request: RequestKind; readonly code?: string }
  | { readonly kind: 'pace-kept' }
  /** It is on its way. */
  | { readonly kind: 'text-sent' }
  /** By its last figures it is known to which number; not told to who was not identified, nor whether there is one at all. */
  | { readonly kind: 'code-sent'; readonly ending?: string }
  | { readonly kind: 'code-right' }
  /** Until then the old number holds. */
  | { readonly kind: 'phone-changes'; readonly from: Instant }
  /** Without `level` triage is off, or could not be asked: a person. */
  | {
      readonly kind: 'assessed';
      readonly level?: Level;
      readonly needsPerson?: boolean;
      readonly question?: SymptomQuestion;
      /** The question is one that everybody is asked. */
      readonly isScreen?: true;
      readonly asksAge?: true;
      readonly assessmentId?: TriageId;
      readonly deadline?: Instant;
      readonly hasUrgent?: boolean;
    }
  /** `text`: what they say now. `before`: what was told then. */
  | {
      readonly kind: 'symptoms-recalled';
      readonly text: string;
      readonly before?: { readonly text: string; readonly assessmentId: TriageId };
    }
  | { readonly kind: 'offer-declined' }
  | { readonly kind: 'feedback-kept'; readonly worse: boolean }
  /** `isTold`: they were known already, and nothing but their own word says that it is them. */
  | { readonly kind: 'registered'; readonly patientId: PatientId; readonly isTold?: true }
  /** A refusal of the module that was asked, by its code. */
  | {
      readonly kind: 'refused';
      readonly effect: Effect['kind'];
      readonly code: string;
      readonly attemptsLeft?: number;
    };
