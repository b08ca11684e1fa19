import type {
  AppointmentId,
  HoldId,
  PatientId,
  PractitionerId,
  ScheduleId,
  ServiceId,
  SiteId,
} from '../../platform/kernel/ids.ts';
import type { Brand } from '../../platform/kernel/brand.ts';
import type { Instant, Interval } from '../../platform/time/instant.ts';
import type { IsoWeekday, LocalTime, Zone } from '../../platform/time/wall-time.ts';
import type { AppointmentStatus } from './appointment-status.ts';

export type SlotId = Brand<string, 'SlotId'>;
export type ClosureId = Brand<string, 'ClosureId'>;
export type PractitionerRoleId = Brand<string, 'PractitionerRoleId'>;
export type AssetId = Brand<string, 'AssetId'>;
export type AssetClosureId = Brand<string, 'AssetClosureId'>;
/** Names a schedule, a service and a start. Not a promise that the time exists or is free. */
export type OpeningId = Brand<string, 'OpeningId'>;

/** The FHIR resource as it came, so that serving or writing it back drops nothing. */
export type FhirJson = object;

/** What is common to every row that mirrors a resource. */
export interface Versioned {
  readonly version: number;
  readonly updatedAt: Instant;
  readonly fhir?: FhirJson;
}

export interface Site {
  readonly id: SiteId;
  readonly name: string;
  readonly zone: Zone;
  readonly active: boolean;
}

export interface Service extends Versioned {
  readonly id: ServiceId;
  readonly name: string;
  /** The name by language code, where the clinic gave one: `{ ca: '…', en: '…' }`. */
  readonly names: Readonly<Record<string, string>>;
  readonly durationMinutes: number;
  readonly bufferBeforeMinutes: number;
  readonly bufferAfterMinutes: number;
  /** Starts fall on the multiples of this many minutes since local midnight. */
  readonly gridMinutes: number;
  readonly minLeadMinutes: number;
  readonly maxAheadDays: number;
  readonly bookableByPatients: boolean;
  readonly active: boolean;
  /** What the clinic decides beside the record of the service; an import of it changes none of it. */
  readonly rules?: BookingRules;
}

/** Of one service. What is absent is no rule. */
export interface BookingRules {
  /** Visits of it that one practitioner has on one day at most. */
  readonly maxPerDay?: number;
  /** The same, for practitioners with a count of their own. */
  readonly maxPerDayOf?: Readonly<Record<string, number>>;
  /** Visits of it that one patient has to come at most. */
  readonly maxActivePerPatient?: number;
  /** Patients whom one practitioner sees at one time, where it is more than one. Of schedules that compute their times. */
  readonly capacity?: number;
  /** From this share of missed visits on of everybody who has a time, one more visit is given at it. Absent: never. */
  readonly overbookMissRate?: number;
  /** Whose a time is where several are free and nobody was asked for: whoever has the least to do in that week. */
  readonly assign?: 'balanced';
  /** Wall time of every day that only urgent visits may have (triage level 2 to 4), until so many hours before. */
  readonly keptForUrgent?: { readonly from: LocalTime; readonly to: LocalTime; readonly releaseHours: number };
  /** From so many people on who found no time in a week, a task says so. */
  readonly demandTask?: number;
  /** Rooms and devices that a visit takes besides its practitioner; each type once. */
  readonly needs?: readonly AssetNeed[];
}

/** So many of the assets of a type, whichever are free at the site of the visit. */
export interface AssetNeed {
  readonly type: string;
  /** 1 to 5. */
  readonly count: number;
}

export type AssetKind = 'room' | 'device';

/** A room or a device of a site (sala, equipo), whose time visits take. */
export interface Asset extends Versioned {
  readonly id: AssetId;
  readonly siteId: SiteId;
  readonly kind: AssetKind;
  /** What services ask for, in the clinic's own word. */
  readonly type: string;
  readonly name: string;
  /** Wall time of the site. None: it is there whenever the site is. */
  readonly weeklyAvailability: readonly WeeklyShift[];
  readonly active: boolean;
}

/** Time when an asset is out of use. */
export interface AssetClosure extends Interval {
  readonly id: AssetClosureId;
  readonly assetId: AssetId;
  readonly reason: string;
}

export interface Practitioner extends Versioned {
  readonly id: PractitionerId;
  readonly name: string;
  readonly active: boolean;
}

/** Wall time of the site. Where `to` is not later than `from`, the shift ends on the next day ('00:00' is midnight). */
export interface WeeklyShift {
  readonly weekday: IsoWeekday;
  readonly from: LocalTime;
  readonly to: LocalTime;
}

export type OpeningsSource = 'stored' | 'computed';

export interface Schedule extends Versioned {
  readonly id: ScheduleId;
  readonly practitionerId: PractitionerId;
  readonly siteId: SiteId;
  readonly serviceIds: readonly ServiceId[];
  readonly openingsSource: OpeningsSource;
  readonly weeklyAvailability: readonly WeeklyShift[];
  readonly horizonStart?: Instant;
  readonly horizonEnd?: Instant;
  readonly active: boolean;
}

export interface PractitionerRole extends Versioned {
  readonly id: PractitionerRoleId;
  readonly practitionerId: PractitionerId;
  readonly siteId: SiteId;
  readonly weeklyAvailability: readonly WeeklyShift[];
  readonly active: boolean;
}

/** Time when a whole site, or one practitioner (at one site or everywhere), is not there. */
export interface Closure extends Interval {
  readonly id: ClosureId;
  readonly siteId?: SiteId;
  readonly practitionerId?: PractitionerId;
  readonly reason: string;
}

export type SlotStatus = 'free' | 'busy' | 'busy-unavailable' | 'busy-tentative' | 'entered-in-error';

export interface Slot extends Interval, Versioned {
  readonly id: SlotId;
  readonly scheduleId: ScheduleId;
  readonly status: SlotStatus;
}

/** A time that can be offered: `[start, end)` is the visit, without its buffers. */
export interface Opening extends Interval {
  readonly id: OpeningId;
  readonly serviceId: ServiceId;
  readonly practitionerId: PractitionerId;
  readonly practitionerName: string;
  readonly siteId: SiteId;
  readonly siteName: string;
  readonly zone: Zone;
  readonly scheduleId: ScheduleId;
  /** The stored slot behind it, where the schedule's openings are stored. */
  readonly slotId?: SlotId;
  /** Others have it already, and all of them are likely not to come: this share of visits missed at least. */
  readonly overMissRate?: number;
}

export interface Hold {
  readonly id: HoldId;
  readonly opening: Opening;
  readonly expiresAt: Instant;
}

export type Attendance = 'accepted' | 'declined' | 'tentative' | 'needs-action';

/** How urgent somebody found the visit before it was booked. */
export interface Urgency {
  /** Of the assessment that found it. */
  readonly assessmentId: string;
  /** 1 is the highest and 9 the lowest, as iCalendar and FHIR R4 count. */
  readonly priority: number;
  /** The visit may not start later, nor be moved to later. */
  readonly startBy?: Instant;
}

/** By which way a change came. Open text, so that later modules add their own: 'campaign', 'waitlist'. */
export type Cause = 'phone' | 'desk' | 'message' | 'web' | 'fhir' | 'ehr' | 'import' | (string & {});

/** An appointment without the names of what it points to: what a transaction reads and writes. */
export interface BareAppointment extends Interval, Versioned {
  readonly id: AppointmentId;
  /** Of a visit that several patients attend: the appointment of the first of them. */
  readonly groupId?: AppointmentId;
  readonly patientId: PatientId;
  readonly serviceId: ServiceId;
  readonly practitionerId: PractitionerId;
  readonly siteId: SiteId;
  readonly scheduleId?: ScheduleId;
  readonly slotId?: SlotId;
  readonly status: AppointmentStatus;
  readonly attendance: Attendance;
  readonly reason?: string;
  readonly urgency?: Urgency;
  readonly cancelReason?: string;
  /** The patient said to come so late. */
  readonly lateMinutes?: number;
  /** The cause of its booking. */
  readonly origin: string;
  readonly createdAt: Instant;
}

export interface Appointment extends BareAppointment {
  readonly serviceName: string;
  readonly practitionerName: string;
  readonly siteName: string;
  /** Of the site: the visit's wall time is in it. */
  readonly zone: Zone;
}
