import {
  cancelAppointment,
  confirmAttendance,
  findOpenings,
  noteLate,
  rescheduleAppointment,
  type AgendaPorts,
  type Appointment,
  type ChangeRefusal,
  type Opening,
  type RescheduleRefusal,
} from '../../agenda/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { emit } from '../../platform/outbox/emit.ts';
import type { Instant } from '../../platform/time/instant.ts';
import {
  addDays,
  dayInterval,
  instantAt,
  localDateOf,
  localTime,
  type LocalDate,
  type Zone,
} from '../../platform/time/wall-time.ts';
import type { Notice } from './pages.ts';

type Ctx = ClinicContext<AgendaPorts>;

/** What somebody did on the page of a visit. */
export type VisitAct =
  | { readonly does: 'confirm'; readonly version: number }
  | { readonly does: 'cancel'; readonly version: number }
  | { readonly does: 'move'; readonly version: number; readonly openingId: string }
  | { readonly does: 'late'; readonly minutes: number };

/** The patient's own act on their own visit: what it changes is told at once, also at night. */
const CAUSE = 'web';

/** What is said to the patient about a refusal. */
function noticeOf(refusal: ChangeRefusal | RescheduleRefusal): Notice {
  switch (refusal.code) {
    case 'slot-taken':
    case 'opening-unknown':
    case 'opening-in-past':
    case 'hold-expired':
    case 'after-deadline':
    case 'already-booked':
      return 'not.taken';
    case 'version-conflict':
      return 'not.changed';
    case 'ehr-unconfirmed':
      return 'not.pending';
    case 'appointment-unknown':
    case 'not-changeable':
    case 'ehr-refused':
      return 'not.possible';
  }
}

/** Does it, and answers with what the page says. A second press of the same button is answered like the first. */
export async function carryOutAct(ctx: Ctx, appointment: Appointment, act: VisitAct): Promise<Notice> {
  const appointmentId = appointment.id;
  switch (act.does) {
    case 'confirm': {
      if (appointment.attendance === 'accepted') return 'done.confirmed';
      const request = { appointmentId, cause: CAUSE, attendance: 'accepted', expectedVersion: act.version } as const;
      const done = await confirmAttendance(ctx, request);
      return done.ok ? 'done.confirmed' : noticeOf(done.error);
    }
    case 'cancel': {
      if (appointment.status === 'cancelled') return 'done.cancelled';
      const request = { appointmentId, cause: CAUSE, reason: 'patient', expectedVersion: act.version };
      const done = await cancelAppointment(ctx, request);
      return done.ok ? 'done.cancelled' : noticeOf(done.error);
    }
    case 'move': {
      const { openingId, version: expectedVersion } = act;
      const request = { appointmentId, openingId, cause: CAUSE, attendance: 'accepted', expectedVersion } as const;
      const done = await rescheduleAppointment(ctx, request);
      return done.ok ? 'done.moved' : noticeOf(done.error);
    }
    case 'late':
      return tellLate(ctx, appointment, act.minutes);
  }
}

/** Only on the day itself: "late" for a visit of next week is a mistake. */
async function tellLate(ctx: Ctx, appointment: Appointment, minutes: number): Promise<Notice> {
  const { id: appointmentId, patientId, start, zone, status } = appointment;
  const isToday = localDateOf(start, zone) === localDateOf(ctx.clock.now(), zone);
  if (status !== 'booked' || !isToday) return 'not.possible';
  if (!(await noteLate(ctx, { appointmentId, minutes, cause: CAUSE }))) return 'not.possible';
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    emit(tx, ctx, { type: 'patient.late', payload: { appointmentId, patientId, minutes } }),
  );
  return 'done.late';
}

const MOST_OFFERED = 12;
const DAYS_SEARCHED = 28;

export interface Offer {
  readonly openings: readonly Opening[];
  /** The day after the last one that is shown; absent where nothing more was found. */
  readonly later?: LocalDate | undefined;
}

/** Free times for the same service with the same practitioner, from a day on. Reads only. */
export async function offerFor(ctx: Ctx, appointment: Appointment, from: LocalDate | undefined): Promise<Offer> {
  const { serviceId, practitionerId, start, end, zone } = appointment;
  const offer = await offerOf(ctx, { from, zone }, (period) =>
    findOpenings(ctx, { serviceId, practitionerId, exclude: [{ start, end }], ...period }),
  );
  // Who must be seen by a time is offered nothing after it.
  const startBy = appointment.urgency?.startBy;
  return startBy === undefined ? offer : { ...offer, openings: offer.openings.filter((one) => one.start <= startBy) };
}

interface OfferedPeriod {
  readonly from: Instant;
  readonly to: Instant;
  readonly limit: number;
  readonly forPatients: true;
}

/** One page of free times from a day on. */
export async function offerOf(
  ctx: ClinicContext,
  { from, zone }: { readonly from: LocalDate | undefined; readonly zone: Zone },
  find: (period: OfferedPeriod) => Promise<readonly Opening[]>,
): Promise<Offer> {
  const now = ctx.clock.now();
  const wanted = from === undefined ? now : instantAt(from, localTime(0), zone);
  const begins: Instant = wanted > now ? wanted : now;
  const ends = dayInterval(addDays(localDateOf(begins, zone), DAYS_SEARCHED), zone).end;
  const openings = await find({ from: begins, to: ends, limit: MOST_OFFERED, forPatients: true });
  const last = openings.at(-1);
  return openings.length === MOST_OFFERED && last
    ? { openings, later: addDays(localDateOf(last.start, last.zone), 1) }
    : { openings };
}
