import {
  cancelAppointment,
  confirmAttendance,
  noteLate,
  rescheduleAppointment,
  type AgendaPorts,
  type Appointment,
  type ChangeRefusal,
  type RescheduleRefusal,
} from '../../agenda/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { emit } from '../../platform/outbox/emit.ts';
import { localDateOf } from '../../platform/time/wall-time.ts';
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
    case 'day-limit':
      return 'not.taken';
    case 'version-conflict':
      return 'not.changed';
    case 'ehr-unconfirmed':
      return 'not.pending';
    case 'appointment-unknown':
    case 'not-changeable':
    case 'patient-limit':
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
