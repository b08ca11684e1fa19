import type { AppointmentOut } from '../../http/shapes/agenda.ts';
import type { ClinicOut } from '../../http/shapes/clinic.ts';
import { sendAppointmentChange, useRefreshAgenda } from '../api/appointment-commands.ts';
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

/** Moves an appointment, says so when it is sure, and offers the way back. */
export function useMove(clinic: ClinicOut): (wish: MoveWish) => Promise<AppointmentOut> {
  const i18n = useI18n();
  const refresh = useRefreshAgenda();
  return async ({ appointment, column, minute, overbookReason }) => {
    const scheduleId = scheduleFor(clinic, column, appointment.service.id) ?? '';
    const place = { scheduleId, start: instantOfMinute(column.date, minute, column.zone) };
    const over = overbookReason === undefined ? {} : { overbook: true, overbookReason };
    const back = placeOf(clinic, appointment);
    const wasConfirmed = appointment.attendance === 'accepted';
    try {
      const moved = await sendAppointmentChange(appointment, { kind: 'reschedule', place, ...over });
      const undo = async () => {
        const returned = await sendAppointmentChange(moved, { kind: 'reschedule', ...(back ? { place: back } : {}) });
        if (wasConfirmed) await sendAppointmentChange(returned, { kind: 'confirm' });
        await refresh();
      };
      const { name } = moved.patient;
      tellDone(i18n.t('move.done', { name, when: whenText(moved, i18n.locale) }), i18n, back ? undo : undefined);
      return moved;
    } finally {
      await refresh();
    }
  };
}

/** Makes a visit longer or shorter, with the same way back. */
export function useResize(): (appointment: AppointmentOut, minutes: number) => Promise<void> {
  const i18n = useI18n();
  const refresh = useRefreshAgenda();
  return async (appointment, minutes) => {
    const before = Math.round((Date.parse(appointment.end) - Date.parse(appointment.start)) / 60_000);
    try {
      const changed = await sendAppointmentChange(appointment, { kind: 'resize', minutes });
      tellDone(i18n.t('resize.done', { name: changed.patient.name, minutes }), i18n, async () => {
        await sendAppointmentChange(changed, { kind: 'resize', minutes: before });
        await refresh();
      });
    } finally {
      await refresh();
    }
  };
}
