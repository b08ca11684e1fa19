import type { AllOfThem } from '../understanding/all-of-them.ts';
import type { Language } from '../../platform/i18n/language.ts';
import type { AppointmentId, HoldId, PatientId, PractitionerId, ServiceId, SiteId } from '../../platform/kernel/ids.ts';
import type { Instant, Interval } from '../../platform/time/instant.ts';
import type { Zone } from '../../platform/time/wall-time.ts';
import type { ActingRights, SpokenFor } from '../../patients/index.ts';
import type { House } from './house.ts';

export type { SpokenFor };

/** When the visit should be, as far as it was said. */
export interface WhenWish {
  readonly within: readonly Interval[];
  readonly exclude: readonly Interval[];
  readonly asap: boolean;
}

/** What the patient wants booked; filled as the talk goes on. */
export interface Wish {
  readonly serviceId?: ServiceId;
  /** One of these, where it was not told which. */
  readonly services?: readonly ServiceId[];
  readonly practitionerId?: PractitionerId;
  /** At one of these places. */
  readonly sites?: readonly SiteId[];
  /** At none of these. */
  readonly notSites?: readonly SiteId[];
  /** Not where the appointment is that is still to be looked up. */
  readonly elsewhere?: true;
  readonly when?: WhenWish;
  /** Nothing was free when it was wished: as near to this as there is. */
  readonly near?: Instant;
}

/** A real opening, with what is read aloud. */
export interface Offered {
  readonly id: string;
  readonly start: Instant;
  readonly zone: Zone;
  readonly practitionerName: string;
  /** Absent in talks of before places could be chosen. */
  readonly siteId?: SiteId;
  readonly siteName: string;
  /** Where it is for another service than was wished: one that is kept for urgent cases. */
  readonly serviceName?: string;
}

/** An appointment, with what is read aloud. */
export interface Visit {
  readonly id: AppointmentId;
  readonly patientId: PatientId;
  readonly start: Instant;
  readonly zone: Zone;
  readonly serviceId: ServiceId;
  readonly serviceName: string;
  readonly practitionerId: PractitionerId;
  readonly practitionerName: string;
  readonly siteId?: SiteId;
  readonly siteName: string;
  /** Booked, not past, and of the patient whom the talk is about. */
  readonly changeable: boolean;
  /** Triage says by when it must be. */
  readonly notAfter?: Instant;
}

/** A time that is kept for a patient until they answer. */
export interface ProposedTime {
  /** earlier: they asked for it. instead: the clinic had to give up their visit. */
  readonly kind: 'earlier' | 'instead';
  readonly offerId: string;
  readonly holdId: HoldId;
  readonly openingId: string;
  readonly start: Instant;
  readonly zone: Zone;
  readonly siteName: string;
  readonly patientId: PatientId;
  /** The visit that would move; absent where there is none. */
  readonly appointmentId?: AppointmentId;
}

export interface HeldOpening {
  readonly id: HoldId;
  readonly openingId: string;
  readonly expiresAt: Instant;
}

export interface Choice<Id extends string = string> {
  readonly id: Id;
  readonly name: string;
  /** The name by language code, where it differs. */
  readonly names?: Readonly<Record<string, string>>;
}

export function nameIn(language: Language, choice: Choice): string {
  return choice.names?.[language] ?? choice.name;
}

export interface Catalogue {
  /** What patients may book themselves, the clinic's usual one first. */
  readonly services: readonly Choice<ServiceId>[];
  readonly practitioners: readonly Choice<PractitionerId>[];
  /** Where patients are seen. */
  readonly sites?: readonly Choice<SiteId>[];
  /** The clinic works at more than one place: where a visit is must be said before it is chosen. */
  readonly severalSites: boolean;
  /** What the clinic says of itself. Absent in conversations that began before it was kept. */
  readonly house?: House;
}

export interface Caller {
  readonly patientId: PatientId;
  /** Nothing but their own word says so. */
  readonly isTold?: true;
  /** A code that went to the number on file says so. */
  readonly byCode?: true;
  /** Somebody else speaks for the patient, and may do this. */
  readonly acting?: ActingRights;
  /** The places that they are used to, or that are near: free times there come first. */
  readonly near?: readonly SiteId[];
}

/** What a reminder is about. */
export interface ReminderSubject {
  readonly appointmentId: AppointmentId;
  readonly patientId: PatientId;
  /** The same for those that one message told of: one yes answers for all of them. */
  readonly together?: string | undefined;
}

/** A reminder whose thread is about something else meanwhile: its answer is still awaited after that. */
export interface Unanswered {
  readonly subjects: readonly ReminderSubject[];
  /** As they stood when the thread left them. */
  readonly visits: readonly Visit[];
}

/** Visits that one yes confirms, one after the other. */
export interface ConfirmedTogether {
  /** So many they said that their yes is for. */
  readonly allOfThem?: AllOfThem | undefined;
  readonly toConfirm?: readonly Visit[];
  readonly confirmed?: readonly Visit[];
  /** Confirmed before the others of the thread were asked about again. */
  readonly settled?: readonly ReminderSubject[];
}
