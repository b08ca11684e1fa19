import type { IsoWeekday, LocalDate, LocalTime, Zone } from '../../../platform/time/wall-time.ts';
import { parseZone } from '../../../platform/time/wall-time.ts';
import type { FileRow } from '../import-rows.ts';
import type { RowFault, RowRefusal } from '../row-refusal.ts';
import { foldCall } from './catalogue-names.ts';
import { CellFault, dateCell, minutesCell, textCell, timeCell, weekdaysCell } from './cells.ts';
import type { Column } from './columns.ts';
import type { Cells } from './person.ts';

/** One line of a file of schedules: hours of some weekdays, or an absence. */
export type ScheduleRow = {
  readonly practitioner: string;
  readonly site?: string;
  readonly zone?: Zone;
  readonly services: readonly string[];
  readonly minutes?: number;
} & (
  | {
      readonly kind: 'hours';
      readonly weekdays: readonly IsoWeekday[];
      readonly from: LocalTime;
      readonly to: LocalTime;
    }
  | { readonly kind: 'absence'; readonly first: LocalDate; readonly last: LocalDate; readonly reason: string }
);

export type HoursRow = Extract<ScheduleRow, { readonly kind: 'hours' }>;
export type AbsenceRow = Extract<ScheduleRow, { readonly kind: 'absence' }>;

function zoneCell(raw: string): Zone | undefined {
  const text = textCell('zone', raw);
  const zone = parseZone(text);
  if (text !== undefined && zone === undefined) throw new CellFault('zone', 'unknown-word');
  return zone;
}

function hoursOf(cell: Cells<Column<'schedules'>>): Omit<HoursRow, 'practitioner' | 'services'> {
  const weekdays = weekdaysCell('weekday', cell('weekday'));
  const from = timeCell('from', cell('from'));
  const to = timeCell('to', cell('to'));
  if (weekdays.length === 0) throw new CellFault('weekday', 'missing');
  if (from === undefined) throw new CellFault('from', 'missing');
  if (to === undefined) throw new CellFault('to', 'missing');
  // Midnight may end a day; no other end lies before its start.
  if (to <= from && to !== '00:00') throw new CellFault('to', 'invalid-time');
  return { kind: 'hours', weekdays, from, to };
}

function absenceOf(cell: Cells<Column<'schedules'>>, first: LocalDate): Omit<AbsenceRow, 'practitioner' | 'services'> {
  const last = dateCell('absentTo', cell('absentTo')) ?? first;
  if (last < first) throw new CellFault('absentTo', 'absence-reversed');
  return { kind: 'absence', first, last, reason: textCell('absenceReason', cell('absenceReason'), 200) ?? 'absent' };
}

/** A row as hours or as an absence, or the first thing that is wrong with it. Pure. */
export function readScheduleRow(cell: Cells<Column<'schedules'>>): ScheduleRow {
  const practitioner = textCell('practitioner', cell('practitioner'));
  const site = textCell('site', cell('site'));
  if (practitioner === undefined) throw new CellFault('practitioner', 'missing');
  const zone = zoneCell(cell('zone'));
  const minutes = minutesCell('minutes', cell('minutes'));
  const services = (textCell('service', cell('service')) ?? '').split(/[|;]/).map((name) => name.trim());
  const absentFrom = dateCell('absentFrom', cell('absentFrom'));
  if (absentFrom === undefined && site === undefined) throw new CellFault('site', 'missing');
  return {
    practitioner,
    ...(site === undefined ? {} : { site }),
    ...(zone === undefined ? {} : { zone }),
    services: services.filter(Boolean),
    ...(minutes === undefined ? {} : { minutes }),
    ...(absentFrom === undefined ? hoursOf(cell) : absenceOf(cell, absentFrom)),
  };
}

/** All that a file says of one practitioner at one site. */
export interface WorkPlace {
  readonly line: number;
  readonly practitioner: string;
  readonly site: string;
  readonly zone?: Zone | undefined;
  readonly hours: readonly (HoursRow & { readonly line: number })[];
  /** Undefined where the file does not speak of absences: those that stand are kept. */
  readonly absences: readonly (AbsenceRow & { readonly line: number })[] | undefined;
  readonly services: readonly { readonly name: string; readonly minutes: number | undefined }[];
}

interface Gathered {
  readonly places: readonly WorkPlace[];
  readonly refusals: readonly RowRefusal[];
  readonly rows: number;
}

type Numbered<T> = T & { readonly line: number };

function collides(one: HoursRow, other: HoursRow): boolean {
  const end = (row: HoursRow) => (row.to === '00:00' ? '24:00' : row.to);
  return one.from < end(other) && other.from < end(one) && one.weekdays.some((day) => other.weekdays.includes(day));
}

function placeKey(practitioner: string, site: string): string {
  return `${foldCall(practitioner)}\n${foldCall(site)}`;
}

/** Rows put together by practitioner and site. Hours that overlap others of the same place are refused; an absence without a site holds at all. */
export function gatherPlaces(rows: Iterable<FileRow<ScheduleRow>>, speaksOfAbsences: boolean): Gathered {
  const refusals: RowRefusal[] = [];
  const places = new Map<string, Gathering>();
  const everywhere: Numbered<AbsenceRow>[] = [];
  const refuse = (line: number, fault: RowFault) => refusals.push({ line, ...fault });
  let count = 0;
  for (const row of rows) {
    count += 1;
    if ('fault' in row) {
      refuse(row.line, row.fault);
      continue;
    }
    const value = { ...row.value, line: row.line };
    if (value.site === undefined) {
      if (value.kind === 'absence') everywhere.push(value);
      continue;
    }
    const key = placeKey(value.practitioner, value.site);
    const place = places.get(key) ?? { hours: [], absences: [], row: value };
    places.set(key, place);
    if (value.kind === 'absence') place.absences.push(value);
    else if (place.hours.some((other) => collides(other, value)))
      refuse(row.line, { column: 'from', reason: 'repeated' });
    else place.hours.push(value);
  }
  for (const absence of everywhere) {
    const key = `${foldCall(absence.practitioner)}\n`;
    const own = [...places].filter(([name]) => name.startsWith(key));
    if (own.length === 0) refuse(absence.line, { column: 'site', reason: 'missing' });
    for (const [, place] of own) place.absences.push(absence);
  }
  return { rows: count, refusals, places: [...places.values()].map((place) => placeOf(place, speaksOfAbsences)) };
}

interface Gathering {
  readonly hours: Numbered<HoursRow>[];
  readonly absences: Numbered<AbsenceRow>[];
  readonly row: Numbered<ScheduleRow>;
}

function placeOf({ row, hours, absences }: Gathering, speaksOfAbsences: boolean): WorkPlace {
  const services = new Map(
    [...hours, ...absences].flatMap(({ services: names, minutes }) =>
      names.map((name) => [foldCall(name), { name, minutes }] as const),
    ),
  );
  return {
    line: row.line,
    practitioner: row.practitioner,
    site: row.site ?? '',
    zone: [...hours, ...absences].find(({ zone }) => zone !== undefined)?.zone,
    hours,
    absences: speaksOfAbsences ? absences : undefined,
    services: [...services.values()],
  };
}
