import type { Instant, Interval } from '../../platform/time/instant.ts';
import type { PractitionerId, ScheduleId } from '../../platform/kernel/ids.ts';
import { isActive, occupiesTime, type AppointmentStatus } from './appointment-status.ts';
import type { Attendance, BareAppointment } from './model.ts';

/** What of an appointment others care about. */
export type AppointmentFacts = Pick<
  BareAppointment,
  'start' | 'end' | 'practitionerId' | 'siteId' | 'serviceId' | 'status' | 'attendance' | 'scheduleId'
>;

export interface FreedTime extends Interval {
  readonly practitionerId: PractitionerId;
  readonly scheduleId?: ScheduleId;
}

export type AppointmentChange =
  | { readonly kind: 'booked' }
  | { readonly kind: 'rescheduled'; readonly previousStart: Instant }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'attendance'; readonly attendance: Attendance }
  | { readonly kind: 'status'; readonly status: AppointmentStatus }
  | { readonly kind: 'freed'; readonly time: FreedTime };

function moved(before: AppointmentFacts, after: AppointmentFacts): boolean {
  return (
    before.start !== after.start ||
    before.end !== after.end ||
    before.practitionerId !== after.practitionerId ||
    before.siteId !== after.siteId ||
    before.serviceId !== after.serviceId
  );
}

function freed(before: AppointmentFacts, after: AppointmentFacts): readonly AppointmentChange[] {
  const sameTime =
    before.start === after.start && before.end === after.end && before.practitionerId === after.practitionerId;
  if (!occupiesTime(before.status) || (occupiesTime(after.status) && sameTime)) return [];
  const { start, end, practitionerId, scheduleId } = before;
  return [{ kind: 'freed', time: { start, end, practitionerId, ...(scheduleId === undefined ? {} : { scheduleId }) } }];
}

function whileActive(before: AppointmentFacts, after: AppointmentFacts): readonly AppointmentChange[] {
  const isMoved = moved(before, after);
  const changes: AppointmentChange[] = [];
  if (isMoved) changes.push({ kind: 'rescheduled', previousStart: before.start });
  if (before.status !== after.status) changes.push({ kind: 'status', status: after.status });
  // The new time waits for a new answer: that is part of the move, not news of its own.
  const isReset = isMoved && after.attendance === 'needs-action';
  if (before.attendance !== after.attendance && !isReset) {
    changes.push({ kind: 'attendance', attendance: after.attendance });
  }
  return changes;
}

/** What happened between two states of one appointment, in the order in which it is told. Nothing for the same state. */
export function changesBetween(
  before: AppointmentFacts | undefined,
  after: AppointmentFacts,
): readonly AppointmentChange[] {
  const isNow = isActive(after.status);
  if (!before) return isNow ? [{ kind: 'booked' }] : [];
  const was = isActive(before.status);
  // What was only asked for becomes an appointment by the yes of the clinic's own system.
  if (isNow && (!was || (before.status === 'pending' && after.status !== 'pending'))) return [{ kind: 'booked' }];
  if (was && isNow) return [...whileActive(before, after), ...freed(before, after)];
  if (before.status === after.status) return freed(before, after);
  const isCancelled = was && (after.status === 'cancelled' || after.status === 'entered-in-error');
  const ended: AppointmentChange = isCancelled ? { kind: 'cancelled' } : { kind: 'status', status: after.status };
  return [ended, ...freed(before, after)];
}
