import type { AppointmentOut } from '../../http/shapes/agenda.ts';
import type { ClinicOut } from '../../http/shapes/clinic.ts';
import { sendAppointmentChange, useRefreshAgenda } from '../api/appointment-commands.ts';
import { useClinic } from '../api/queries.ts';
import { whenText } from '../format.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { tellDone } from '../shell/undo.tsx';
import { instantOfMinute, type Column } from './columns.ts';
import { scheduleFor } from './placement.ts';

export interface MoveWish {
  readonly appointment: AppointmentOut;
  readonly column: Column;
  readonly minute: number;
  /** Over what stands there, for this reason. */
  readonly overbookReason?: string | undefined;
}

/** Where it was, as a place to go back to. */
function placeOf(clinic: ClinicOut, { practitioner, site, service, start }: AppointmentOut) {
  const scheduleId = scheduleFor(clinic, { practitioner, site }, service.id);
  return scheduleId === undefined ? undefined : { scheduleId, start };
}

/** How a visit that was moved goes back to where it was, with its answer. Undefined where it cannot. */
export function useWayBack(): (before: AppointmentOut, moved: AppointmentOut) => (() => Promise<void>) | undefined {
  const clinic = useClinic().data;
  const refresh = useRefreshAgenda();
  return (before, moved) => {
    const back = clinic && placeOf(clinic, before);
    if (!back) return undefined;
    return async () => {
      const returned = await sendAppointmentChange(moved, { kind: 'reschedule', place: back });
      if (before.attendance === 'accepted') await sendAppointmentChange(returned, { kind: 'confirm' });
      await refresh();
    };
  };
}

/** Moves an appointment, says so when it is sure, and offers the way back. */
export function useMove(clinic: ClinicOut): (wish: MoveWish) => Promise<AppointmentOut> {
  const i18n = useI18n();
  const refresh = useRefreshAgenda();
  const wayBack = useWayBack();
  return async ({ appointment, column, minute, overbookReason }) => {
    const scheduleId = scheduleFor(clinic, column, appointment.service.id) ?? '';
    const place = { scheduleId, start: instantOfMinute(column.date, minute, column.zone) };
    const over = overbookReason === undefined ? {} : { overbook: true, overbookReason };
    try {
      const moved = await sendAppointmentChange(appointment, { kind: 'reschedule', place, ...over });
      const { name } = moved.patient;
      const said = i18n.t('move.done', { name, when: whenText(moved, i18n.locale) });
      tellDone(said, i18n, wayBack(appointment, moved));
      return moved;
    } finally {
      await refresh();
    }
  };
}

export function minutesOf({ start, end }: Pick<AppointmentOut, 'start' | 'end'>): number {
  return Math.round((Date.parse(end) - Date.parse(start)) / 60_000);
}

interface LengthWish {
  readonly appointment: AppointmentOut;
  readonly minutes: number;
  /** Over what comes next, for this reason. */
  readonly overbookReason?: string | undefined;
}

/** Makes a visit longer or shorter, with the same way back. */
export function useResize(): (wish: LengthWish) => Promise<void> {
  const i18n = useI18n();
  const refresh = useRefreshAgenda();
  return async ({ appointment, minutes, overbookReason }) => {
    const over = overbookReason === undefined ? {} : { overbook: true, overbookReason };
    try {
      const changed = await sendAppointmentChange(appointment, { kind: 'resize', minutes, ...over });
      tellDone(i18n.t('resize.done', { name: changed.patient.name, minutes }), i18n, async () => {
        await sendAppointmentChange(changed, { kind: 'resize', minutes: minutesOf(appointment) });
        await refresh();
      });
    } finally {
      await refresh();
    }
  };
}
