import type { AppointmentOut } from '../../http/shapes/agenda.ts';
import type { ClinicOut } from '../../http/shapes/clinic.ts';
import { takesTime } from './buffers.ts';
import type { Column } from './columns.ts';
import type { MinuteSpan } from './grid-layout.ts';

const STEP = 5;

/** Why something cannot stand somewhere, as far as the page can see; the server has the last word. */
export type Objection =
  | { readonly code: 'past' | 'service' | 'off-hours' | 'held' | 'off-grid' }
  | { readonly code: 'closed'; readonly reason: string }
  | { readonly code: 'busy'; readonly name: string };

/** A person with the right may give such a time all the same. */
export function isOverbookable({ code }: Objection): boolean {
  return code !== 'past' && code !== 'service';
}

/** The schedule under which a service is given in a column; undefined where it is not. */
export function scheduleFor(
  clinic: Pick<ClinicOut, 'schedules'>,
  column: Pick<Column, 'practitioner' | 'site'>,
  serviceId: string,
): string | undefined {
  return clinic.schedules.find(
    ({ active, practitionerId, siteId, serviceIds }) =>
      active &&
      practitionerId === column.practitioner.id &&
      siteId === column.site.id &&
      serviceIds.includes(serviceId),
  )?.id;
}

/** The nearest time at which such a visit may begin: visits begin every so many minutes of the working time, elsewhere every five. */
export function snapped(column: Pick<Column, 'working'>, minute: number, gridMinutes: number): number {
  const shift = column.working.find(({ from, to }) => minute >= from && minute < to);
  if (!shift) return Math.round(minute / STEP) * STEP;
  const start = shift.from + Math.round((minute - shift.from) / gridMinutes) * gridMinutes;
  return start >= shift.to ? start - gridMinutes : start;
}

/** The time one step up or down: on the grid inside the working time, five minutes elsewhere. */
export function stepped(
  column: Pick<Column, 'working'>,
  from: number,
  step: { readonly by: 1 | -1; readonly gridMinutes: number },
): number {
  const next = snapped(column, from + step.by * step.gridMinutes, step.gridMinutes);
  const away = next === from ? from + step.by * STEP : next;
  return Math.max(0, Math.min(24 * 60 - STEP, away));
}

const overlap = (a: MinuteSpan, b: MinuteSpan): boolean => a.from < b.to && b.from < a.to;

interface Wanted {
  readonly column: Column;
  readonly span: MinuteSpan;
  /** The visit with what its service keeps free around it; the visit alone, when absent. */
  readonly taking?: MinuteSpan | undefined;
  /** What is being moved is not in its own way. */
  readonly appointment?: Pick<AppointmentOut, 'id'> | undefined;
  readonly serviceId: string;
  readonly gridMinutes: number;
  /** The present, in minutes of the column's day; beyond the day where it is over. */
  readonly nowMinute: number;
}

/** Who or what has the time already. */
export function whoIsThere({
  column,
  span,
  taking = span,
  appointment,
}: Pick<Wanted, 'column' | 'span' | 'taking' | 'appointment'>): Objection | undefined {
  for (const { item, span: taken } of column.items) {
    if (!overlap(taken, taking)) continue;
    if (item.kind === 'hold') return { code: 'held' };
    const other = item.appointment;
    if (other.id !== appointment?.id && takesTime(other)) return { code: 'busy', name: other.patient.name };
  }
  const buffer = column.buffers.find((each) => each.appointmentId !== appointment?.id && overlap(each.span, taking));
  return buffer && { code: 'busy', name: buffer.name };
}

/** The most telling reason first; undefined where nothing is in the way. */
export function objectionTo(clinic: Pick<ClinicOut, 'schedules'>, wanted: Wanted): Objection | undefined {
  const { column, span, serviceId, gridMinutes, nowMinute } = wanted;
  if (scheduleFor(clinic, column, serviceId) === undefined) return { code: 'service' };
  if (span.from < nowMinute) return { code: 'past' };
  const closure = column.closures.find((each) => overlap(each.span, span));
  if (closure) return { code: 'closed', reason: closure.closure.reason };
  const taken = whoIsThere(wanted);
  if (taken) return taken;
  const shift = column.working.find(({ from, to }) => span.from >= from && span.to <= to);
  if (!shift) return { code: 'off-hours' };
  return (span.from - shift.from) % gridMinutes === 0 ? undefined : { code: 'off-grid' };
}
