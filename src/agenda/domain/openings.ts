import { MINUTE_MS, overlaps, plusMs, type Instant, type Interval } from '../../platform/time/instant.ts';
import { shiftMinutes, type LocalDay, type LocalDays } from './local-days.ts';
import type { Closure, Opening, Practitioner, Schedule, Service, Site, SlotId } from './model.ts';
import { openingIdOfPacked, packUuid } from './opening-id.ts';

/** One service as one schedule gives it: everything that decides about a time of it, save who is busy. */
export interface Offering {
  readonly service: Service;
  readonly schedule: Schedule;
  readonly practitioner: Practitioner;
  readonly site: Site;
  /** Those of the site and of the practitioner. */
  readonly closures: readonly Closure[];
  readonly packedSchedule: string;
  readonly packedService: string;
}

export function offeringOf(
  parts: Pick<Offering, 'service' | 'schedule' | 'practitioner' | 'site'>,
  closures: readonly Closure[],
): Offering {
  const { service, schedule } = parts;
  return {
    ...parts,
    closures: closures.filter(
      (closure) =>
        (closure.siteId === undefined || closure.siteId === schedule.siteId) &&
        (closure.practitionerId === undefined || closure.practitionerId === schedule.practitionerId),
    ),
    packedSchedule: packUuid(schedule.id),
    packedService: packUuid(service.id),
  };
}

/** The practitioner's time that a visit takes: with the service's buffers before and after it. */
export function busyAround(service: Service, visit: Interval): Interval {
  return {
    start: plusMs(visit.start, -service.bufferBeforeMinutes * MINUTE_MS),
    end: plusMs(visit.end, service.bufferAfterMinutes * MINUTE_MS),
  };
}

/**
 * The starts of a local day that the weekly availability allows, ascending: on the service's grid since local midnight, the
 * visit (not its buffers) inside one shift. A minute that the clock skips is no start; of one that comes twice, the first.
 */
export function startsOn(offering: Offering, day: LocalDay, days: LocalDays): readonly Instant[] {
  const { gridMinutes, durationMinutes } = offering.service;
  const starts = new Set<Instant>();
  for (const shift of offering.schedule.weeklyAvailability) {
    if (shift.weekday !== day.weekday) continue;
    const { from, to } = shiftMinutes(shift);
    const shiftEnd = days.instantAt(day, to);
    for (
      let minute = Math.ceil(from / gridMinutes) * gridMinutes;
      minute + durationMinutes <= to;
      minute += gridMinutes
    ) {
      const start = days.instantAt(day, minute);
      if (start === undefined) continue;
      if (shiftEnd === undefined || plusMs(start, durationMinutes * MINUTE_MS) <= shiftEnd) starts.add(start);
    }
  }
  return [...starts].toSorted((a, b) => a - b);
}

export function isClosed(offering: Offering, visit: Interval): boolean {
  return offering.closures.some((closure) => overlaps(closure, visit));
}

export function inHorizon({ schedule }: Offering, visit: Interval): boolean {
  return (
    (schedule.horizonStart === undefined || visit.start >= schedule.horizonStart) &&
    (schedule.horizonEnd === undefined || visit.end <= schedule.horizonEnd)
  );
}

export function visitAt({ service }: Offering, start: Instant): Interval {
  return { start, end: plusMs(start, service.durationMinutes * MINUTE_MS) };
}

/** Whether the computed schedule offers the service at this start, apart from who is busy. */
export function offersAt(offering: Offering, start: Instant, days: LocalDays): boolean {
  const visit = visitAt(offering, start);
  if (isClosed(offering, visit) || !inHorizon(offering, visit)) return false;
  const day = days.dayOf(start, offering.site.zone);
  const before = days.after(day, -1);
  return startsOn(offering, day, days).includes(start) || startsOn(offering, before, days).includes(start);
}

/** Whether a stored slot is long enough, inside the horizon and not in a closure. */
export function servesSlot(offering: Offering, slot: Interval): boolean {
  const needed = visitAt(offering, slot.start);
  return (
    slot.start % MINUTE_MS === 0 && needed.end <= slot.end && !isClosed(offering, slot) && inHorizon(offering, slot)
  );
}

export function openingOf(offering: Offering, visit: Interval, slotId?: SlotId): Opening {
  const { service, schedule, practitioner, site } = offering;
  return {
    id: openingIdOfPacked(offering.packedSchedule, offering.packedService, visit.start),
    start: visit.start,
    end: visit.end,
    serviceId: service.id,
    practitionerId: practitioner.id,
    practitionerName: practitioner.name,
    siteId: site.id,
    siteName: site.name,
    zone: site.zone,
    scheduleId: schedule.id,
    ...(slotId === undefined ? {} : { slotId }),
  };
}
