import type { AppointmentStatus } from '../../../agenda/index.ts';
import type { LocalDate, LocalTime } from '../../../platform/time/wall-time.ts';
import type { Attendance } from '../../mapping/vocabulary.ts';
import { CellFault, dateCell, minutesCell, textCell, timeCell, wordCell } from './cells.ts';
import type { Column } from './columns.ts';
import { readPerson, type Cells, type Person } from './person.ts';

/** A visit as a row tells it: names and wall times, not yet ours. */
export interface AppointmentRow {
  readonly externalId?: string;
  readonly patient: Person;
  readonly practitioner: string;
  readonly site?: string;
  readonly service?: string;
  readonly date: LocalDate;
  readonly time: LocalTime;
  readonly endTime?: LocalTime;
  readonly minutes?: number;
  readonly status: AppointmentStatus;
  /** Only where the row says so: an answer of the patient is not taken back because a file does not know it. */
  readonly attendance?: Attendance;
  readonly reason?: string;
}

const STATUS_WORDS = {
  booked: [
    'reservada',
    'reservado',
    'programada',
    'citada',
    'citado',
    'agendada',
    'pendiente',
    'reservat',
    'programat',
    'citat',
    'pendent',
    'booked',
    'scheduled',
    'planned',
  ],
  confirmed: ['confirmada', 'confirmado', 'confirmat', 'confirmed'],
  arrived: ['en sala', 'en espera', 'llegado', 'llegada', 'presente', 'arribat', 'arribada', 'arrived', 'waiting'],
  fulfilled: [
    'realizada',
    'realizado',
    'atendida',
    'atendido',
    'finalizada',
    'hecha',
    'realitzada',
    'atesa',
    'ates',
    'finalitzada',
    'feta',
    'fulfilled',
    'completed',
    'done',
    'seen',
  ],
  cancelled: [
    'cancelada',
    'cancelado',
    'anulada',
    'anulado',
    'cancel lada',
    'cancel lat',
    'anul lada',
    'anul lat',
    'cancelled',
    'canceled',
  ],
  noshow: [
    'no presentado',
    'no presentada',
    'no acude',
    'no acudio',
    'ausente',
    'no presentat',
    'no presentada',
    'no assisteix',
    'no show',
    'noshow',
    'missed',
  ],
} as const;

/** A row as a visit, or the first thing that is wrong with it. Pure. */
export function readAppointmentRow(cell: Cells<Column<'appointments'>>): AppointmentRow {
  const externalId = textCell('externalId', cell('externalId'), 100);
  const patient = readPerson(cell, textCell('patientId', cell('patientId'), 100));
  const practitioner = textCell('practitioner', cell('practitioner'));
  const site = textCell('site', cell('site'));
  const service = textCell('service', cell('service'));
  const date = dateCell('date', cell('date'));
  const time = timeCell('time', cell('time'));
  const endTime = timeCell('endTime', cell('endTime'));
  const minutes = minutesCell('minutes', cell('minutes'));
  const said = wordCell('status', cell('status'), STATUS_WORDS) ?? 'booked';
  const reason = textCell('reason', cell('reason'), 500);
  if (practitioner === undefined) throw new CellFault('practitioner', 'missing');
  if (date === undefined) throw new CellFault('date', 'missing');
  if (time === undefined) throw new CellFault('time', 'missing');
  return {
    ...(externalId === undefined ? {} : { externalId }),
    patient,
    practitioner,
    ...(site === undefined ? {} : { site }),
    ...(service === undefined ? {} : { service }),
    date,
    time,
    ...(endTime === undefined ? {} : { endTime }),
    ...(minutes === undefined ? {} : { minutes }),
    status: said === 'confirmed' ? 'booked' : said,
    ...(said === 'confirmed' ? { attendance: 'accepted' as const } : {}),
    ...(reason === undefined ? {} : { reason }),
  };
}
