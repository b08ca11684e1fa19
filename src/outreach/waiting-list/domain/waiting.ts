import type { Brand } from '../../../platform/kernel/brand.ts';
import type { AppointmentId, PatientId, PractitionerId, ServiceId, SiteId } from '../../../platform/kernel/ids.ts';
import { HOUR_MS, MINUTE_MS, plusMs, type Instant } from '../../../platform/time/instant.ts';
import { localDateTimeOf, weekdayOf, type Zone } from '../../../platform/time/wall-time.ts';

export type WaitingEntryId = Brand<string, 'WaitingEntryId'>;
export type SlotOfferId = Brand<string, 'SlotOfferId'>;

/** Somebody who wants to come, or to come sooner. */
export interface WaitingEntry {
  readonly id: WaitingEntryId;
  readonly patientId: PatientId;
  readonly serviceId: ServiceId;
  readonly practitionerId?: PractitionerId | undefined;
  readonly siteId?: SiteId | undefined;
  /** The visit that they would leave, and when it is. */
  readonly appointmentId?: AppointmentId | undefined;
  readonly visitStart?: Instant | undefined;
  /** 0 when they like, 1 soon, 2 pressing: as a person of the clinic said, never a guess. */
  readonly urgency: 0 | 1 | 2;
  readonly earliestAt?: Instant | undefined;
  readonly latestAt?: Instant | undefined;
  readonly weekdays: readonly number[];
  readonly partOfDay?: 'morning' | 'afternoon' | 'evening' | undefined;
  /** They need to know so long before. */
  readonly noticeMinutes: number;
  /** How often they were offered something. */
  readonly offers: number;
  readonly createdAt: Instant;
}

/** A time that came free. */
export interface FreeTime {
  readonly start: Instant;
  readonly practitionerId: PractitionerId;
  readonly siteId: SiteId;
  readonly zone: Zone;
}

/** As the agenda cuts the day: the morning ends at 14:00, the evening begins at 20:00. */
function partOf(time: string): 'morning' | 'afternoon' | 'evening' {
  if (time < '14:00') return 'morning';
  return time < '20:00' ? 'afternoon' : 'evening';
}

/** Whether a time is what somebody waits for: sooner than what they have, as they want it, and with the notice that they need. */
export function fits(entry: WaitingEntry, time: FreeTime, now: Instant): boolean {
  if (time.start - now < entry.noticeMinutes * MINUTE_MS) return false;
  if (entry.visitStart !== undefined && time.start >= entry.visitStart) return false;
  if (entry.practitionerId !== undefined && entry.practitionerId !== time.practitionerId) return false;
  if (entry.siteId !== undefined && entry.siteId !== time.siteId) return false;
  if (entry.earliestAt !== undefined && time.start < entry.earliestAt) return false;
  if (entry.latestAt !== undefined && time.start >= entry.latestAt) return false;
  const local = localDateTimeOf(time.start, time.zone);
  if (entry.weekdays.length > 0 && !entry.weekdays.includes(weekdayOf(local.date))) return false;
  return entry.partOfDay === undefined || entry.partOfDay === partOf(local.time);
}

/** Who is asked first: the pressing, then whoever was offered least, then whoever has waited longest. */
export function inTurn(entries: readonly WaitingEntry[]): readonly WaitingEntry[] {
  return entries.toSorted(
    (a, b) => b.urgency - a.urgency || a.offers - b.offers || a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1),
  );
}

/** How long an offer waits: an eighth of the time that is left, between a quarter of an hour and two hours. */
export function offerUntil(now: Instant, start: Instant): Instant {
  const share = Math.floor((start - now) / 8);
  return plusMs(now, Math.min(2 * HOUR_MS, Math.max(15 * MINUTE_MS, share)));
}

/** One at a time; a small wave where there is no time to ask one after the other. The first yes has it. */
export function waveOf(now: Instant, start: Instant): number {
  return start - now < 6 * HOUR_MS ? 3 : 1;
}
