import type { ClinicOut } from '../../http/shapes/clinic.ts';
import { withBuffers } from './buffers.ts';
import { minuteOf, type Column } from './columns.ts';
import type { MinuteSpan } from './grid-layout.ts';
import type { Moving } from './moving.ts';
import { objectionTo, type Objection } from './placement.ts';

export const USUAL_GRID_MINUTES = 5;
const USUAL_MINUTES = 20;

/** Where the moved appointment would stand in a column, and what is in its way. */
export interface Ghost {
  readonly span: MinuteSpan;
  readonly objection: Objection | undefined;
}

export function serviceOf(clinic: ClinicOut, moving: Moving) {
  const service = clinic.services.find(({ id }) => id === moving.appointment.service.id);
  return {
    gridMinutes: service?.gridMinutes ?? USUAL_GRID_MINUTES,
    minutes: service?.durationMinutes ?? USUAL_MINUTES,
  };
}

export function ghostOf(
  clinic: ClinicOut,
  moving: Moving | undefined,
  column: Column,
  nowMs: number,
): Ghost | undefined {
  if (!moving?.spot || moving.spot.columnKey !== column.key) return undefined;
  const { minutes, gridMinutes } = serviceOf(clinic, moving);
  const span: MinuteSpan = { from: moving.spot.minute, to: moving.spot.minute + minutes };
  const { appointment } = moving;
  const nowMinute = minuteOf(nowMs, column.zone, column.date);
  const serviceId = appointment.service.id;
  const taking = withBuffers(
    span,
    clinic.services.find(({ id }) => id === serviceId),
  );
  const wanted = { column, span, taking, appointment, serviceId, gridMinutes, nowMinute };
  return { span, objection: objectionTo(clinic, wanted) };
}
