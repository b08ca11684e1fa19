import type { ClinicTx } from '../platform/database/database.ts';
import type { ClinicContext } from '../platform/kernel/context.ts';
import type { PractitionerId } from '../platform/kernel/ids.ts';
import { unreachable } from '../platform/kernel/assert.ts';
import { emit, type DomainEvent } from '../platform/outbox/emit.ts';
import { toIso, type Instant } from '../platform/time/instant.ts';
import { changesBetween, type AppointmentChange } from './domain/changes.ts';
import type { Attendance, BareAppointment, Cause } from './domain/model.ts';

/** Every event of this module. Payloads hold ids, codes and ISO times. */
export const AGENDA_EVENTS = [
  'appointment.booked',
  'appointment.rescheduled',
  'appointment.cancelled',
  'appointment.confirmed',
  'appointment.declined',
  'appointment.tentative',
  'appointment.status-changed',
  'appointment.repointed',
  'slot.freed',
  'hold.changed',
] as const;

/** The payload of every `appointment.…` event. */
export interface AppointmentEvent {
  readonly appointmentId: string;
  readonly patientId: string;
  readonly version: number;
  readonly cause: Cause;
  /** ISO 8601. */
  readonly start: string;
  /** ISO 8601; of `appointment.rescheduled`. */
  readonly previousStart?: string;
  /** Of `appointment.status-changed`. */
  readonly status?: string;
}

/** The payload of `slot.freed`: a practitioner's coming time that nobody has any more. */
export interface SlotFreedEvent {
  readonly scheduleId?: string;
  readonly practitionerId: string;
  readonly start: string;
  readonly end: string;
  /** Of the change that freed it: what the desk gives away by a slip it takes back within half a minute. */
  readonly cause: Cause;
}

/** The payload of `hold.changed`: somebody keeps a time, or lets go of one or more. Of no use but to who looks at the agenda. */
interface HoldChangedEvent {
  readonly change: 'held' | 'released';
  readonly scheduleId: string;
}

export function holdChanged(payload: HoldChangedEvent): DomainEvent {
  return { type: 'hold.changed', payload };
}

type EventType = (typeof AGENDA_EVENTS)[number];

function attendanceEvent(attendance: Attendance): EventType | undefined {
  switch (attendance) {
    case 'accepted':
      return 'appointment.confirmed';
    case 'declined':
      return 'appointment.declined';
    case 'tentative':
      return 'appointment.tentative';
    case 'needs-action':
      return undefined;
    default:
      return unreachable(attendance);
  }
}

function eventOf(change: AppointmentChange, appointment: BareAppointment, cause: Cause): DomainEvent | undefined {
  const payload: AppointmentEvent = {
    appointmentId: appointment.id,
    patientId: appointment.patientId,
    version: appointment.version,
    cause,
    start: toIso(appointment.start),
  };
  switch (change.kind) {
    case 'booked':
      return { type: 'appointment.booked', payload };
    case 'rescheduled':
      return { type: 'appointment.rescheduled', payload: { ...payload, previousStart: toIso(change.previousStart) } };
    case 'cancelled':
      return { type: 'appointment.cancelled', payload };
    case 'attendance': {
      const type = attendanceEvent(change.attendance);
      return type && { type, payload };
    }
    case 'status':
      return { type: 'appointment.status-changed', payload: { ...payload, status: change.status } };
    case 'freed': {
      const { start, end, ...ids } = change.time;
      const freed: SlotFreedEvent = { ...ids, start: toIso(start), end: toIso(end), cause };
      return { type: 'slot.freed', payload: freed };
    }
    default:
      return unreachable(change);
  }
}

/** A visit that is another entry's of the directory from now on: two of them were one person. */
export function repointedEvent(payload: AppointmentEvent): DomainEvent {
  return { type: 'appointment.repointed', payload };
}

function isStale(change: AppointmentChange, now: Instant): boolean {
  return change.kind === 'freed' && change.time.start <= now;
}

/** The same for practitioners whom a visit needed besides its own: which of their schedules it is, is theirs to say. */
export function furtherFreed(
  freed: {
    readonly before: BareAppointment;
    readonly practitionerIds: readonly PractitionerId[];
    readonly cause: Cause;
  },
  now: Instant,
): readonly DomainEvent[] {
  const { before, practitionerIds, cause } = freed;
  if (before.start <= now) return [];
  const [start, end] = [toIso(before.start), toIso(before.end)];
  return practitionerIds.map((practitionerId) => {
    const payload: SlotFreedEvent = { practitionerId, start, end, cause };
    return { type: 'slot.freed', payload };
  });
}

export interface Change {
  readonly before?: BareAppointment | undefined;
  readonly after: BareAppointment;
  readonly cause: Cause;
  /** Others of its group stay: the practitioner's time is not free. */
  readonly timeIsShared?: boolean | undefined;
}

/** What there is to tell of a change. Time that is freed when it is past is of no use to anybody. */
export function eventsOf({ before, after, cause, timeIsShared }: Change, now: Instant): readonly DomainEvent[] {
  return changesBetween(before, after)
    .filter((one) => !isStale(one, now) && !(timeIsShared && one.kind === 'freed'))
    .map((one) => eventOf(one, after, cause))
    .filter((event) => event !== undefined);
}

/** Tells what changed, in the transaction of the change. */
export async function announce(tx: ClinicTx, ctx: ClinicContext, change: Change): Promise<void> {
  await Promise.all(eventsOf(change, ctx.clock.now()).map((event) => emit(tx, ctx, event)));
}
