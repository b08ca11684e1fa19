import { parseInstant, type Interval } from '../../../platform/time/instant.ts';
import {
  dayInterval,
  instantAt,
  localDateTimeOf,
  localTime,
  parseZone,
  type LocalDate,
  type Zone,
} from '../../../platform/time/wall-time.ts';
import type { AgendaOut, AppointmentOut } from '../../http/shapes/agenda.ts';
import type { TakenAsset } from '../../http/shapes/asset.ts';
import type { ClinicOut } from '../../http/shapes/clinic.ts';
import { buffersOf, type Buffer } from './buffers.ts';
import { DAY_MINUTES, placeItems, type MinuteSpan, type Placed } from './grid-layout.ts';

export type Hold = AgendaOut['holds'][number];
export type Closure = AgendaOut['closures'][number];
export type GridItem =
  | { readonly kind: 'appointment'; readonly appointment: AppointmentOut }
  | { readonly kind: 'hold'; readonly hold: Hold };

/** One strip of the agenda: a practitioner, or a room or device, at a site on one local day of that site. */
export interface Column {
  readonly key: string;
  readonly date: LocalDate;
  readonly zone: Zone;
  readonly practitioner: { readonly id: string; readonly name: string };
  readonly site: { readonly id: string; readonly name: string };
  /** Whose strip it is instead: then `practitioner` is nobody, and nothing is booked or moved here. */
  readonly asset?: TakenAsset;
  readonly working: readonly MinuteSpan[];
  readonly closures: readonly {
    readonly span: MinuteSpan;
    readonly closure: Closure;
    /** Out of use, where the site is open. */
    readonly isOfAsset?: boolean;
  }[];
  readonly items: readonly Placed<GridItem>[];
  /** What the services of the visits keep free around them. */
  readonly buffers: readonly Buffer[];
}

const UTC = parseZone('Etc/UTC');

export function zoneOf(text: string): Zone {
  const zone = parseZone(text) ?? UTC;
  if (!zone) throw new Error('every browser knows Etc/UTC');
  return zone;
}

/** By zone and date: where a day begins, if no clock is put forward or back on it. A day of a thousand visits asks thousands of times. */
const wholeDays = new Map<string, Interval | undefined>();
const MOST_DAYS = 200;

function wholeDayOf(zone: Zone, date: LocalDate): Interval | undefined {
  const key = `${zone} ${date}`;
  if (wholeDays.has(key)) return wholeDays.get(key);
  if (wholeDays.size >= MOST_DAYS) wholeDays.clear();
  const day = dayInterval(date, zone);
  const whole = day.end - day.start === DAY_MINUTES * 60_000 ? day : undefined;
  wholeDays.set(key, whole);
  return whole;
}

export function minuteOf(iso: string | number, zone: Zone, date: LocalDate): number {
  const instant = parseInstant(typeof iso === 'number' ? new Date(iso).toISOString() : iso);
  if (instant === undefined) return 0;
  const whole = wholeDayOf(zone, date);
  if (whole) return Math.max(0, Math.min(DAY_MINUTES, Math.floor((instant - whole.start) / 60_000)));
  const local = localDateTimeOf(instant, zone);
  if (local.date < date) return 0;
  if (local.date > date) return DAY_MINUTES;
  return Number(local.time.slice(0, 2)) * 60 + Number(local.time.slice(3, 5));
}

/** The part of a stretch of time that lies on the day; undefined where there is none. */
function spanOn({ start, end }: { start: string; end: string }, zone: Zone, date: LocalDate): MinuteSpan | undefined {
  const span = { from: minuteOf(start, zone, date), to: minuteOf(end, zone, date) };
  return span.from < span.to ? span : undefined;
}

export function instantOfMinute(date: LocalDate, minute: number, zone: Zone): string {
  return new Date(instantAt(date, localTime(Math.floor(minute / 60), minute % 60), zone)).toISOString();
}

interface ColumnKey {
  readonly practitionerId: string;
  readonly siteId: string;
  readonly date: LocalDate;
}

/** What lies on the day, and where. */
export function onDay<T extends { start: string; end: string }>(items: readonly T[], zone: Zone, date: LocalDate) {
  return items.flatMap((item) => {
    const span = spanOn(item, zone, date);
    return span ? [{ item, span }] : [];
  });
}

/** Everything of one practitioner at one site on one day. */
function columnOf(agenda: AgendaOut, clinic: ClinicOut, { practitionerId, siteId, date }: ColumnKey): Column {
  const site = clinic.sites.find((candidate) => candidate.id === siteId);
  const practitioner = clinic.practitioners.find((candidate) => candidate.id === practitionerId);
  const zone = zoneOf(site?.zone ?? clinic.zone);
  const mine = (entry: { practitionerId: string; siteId: string }) =>
    entry.practitionerId === practitionerId && entry.siteId === siteId;
  const appointments = agenda.appointments.filter(
    (appointment) => appointment.practitioner.id === practitionerId && appointment.site.id === siteId,
  );
  const visits = onDay(appointments, zone, date);
  const items = [
    ...visits.map(({ item, span }) => ({
      item: { kind: 'appointment', appointment: item } as const,
      span,
    })),
    ...onDay(agenda.holds.filter(mine), zone, date).map(({ item, span }) => ({
      item: { kind: 'hold', hold: item } as const,
      span,
    })),
  ];
  return {
    key: `${practitionerId} ${siteId} ${date}`,
    date,
    zone,
    practitioner: { id: practitionerId, name: practitioner?.name ?? '' },
    site: { id: siteId, name: site?.name ?? '' },
    working: onDay(agenda.workingTime.filter(mine), zone, date).map(({ span }) => span),
    closures: onDay(
      agenda.closures.filter(
        (closure) =>
          (closure.siteId === undefined || closure.siteId === siteId) &&
          (closure.practitionerId === undefined || closure.practitionerId === practitionerId),
      ),
      zone,
      date,
    ).map(({ item, span }) => ({ closure: item, span })),
    items: placeItems<GridItem>(items),
    buffers: visits.flatMap(({ item, span }) => buffersOf({ appointment: item, span }, clinic.services)),
  };
}

/** The practitioners of a day, each at each site where they work or have somebody; the clinic's own zone first, then by name. */
export function dayColumns(agenda: AgendaOut, clinic: ClinicOut, date: LocalDate): readonly Column[] {
  const places = new Map<string, ColumnKey>();
  const add = (practitionerId: string, siteId: string) =>
    places.set(`${practitionerId} ${siteId}`, { practitionerId, siteId, date });
  for (const { practitionerId, siteId } of agenda.workingTime) add(practitionerId, siteId);
  for (const { practitioner, site } of agenda.appointments) add(practitioner.id, site.id);
  return [...places.values()]
    .map((key) => columnOf(agenda, clinic, key))
    .filter((column) => column.working.length > 0 || column.items.length > 0)
    .toSorted(
      (a, b) =>
        Number(a.zone !== clinic.zone) - Number(b.zone !== clinic.zone) ||
        a.site.name.localeCompare(b.site.name) ||
        a.practitioner.name.localeCompare(b.practitioner.name),
    );
}

/** Monday to Friday, and the weekend where somebody works. */
export function weekColumns(agenda: AgendaOut, clinic: ClinicOut, dates: readonly LocalDate[]): readonly Column[] {
  return dates.flatMap((date, index) => {
    const columns = dayColumns(agenda, clinic, date);
    if (columns.length > 0) return columns;
    const [first] = agenda.workingTime;
    const schedule = clinic.schedules[0];
    const practitionerId =
      first?.practitionerId ?? agenda.appointments[0]?.practitioner.id ?? schedule?.practitionerId ?? '';
    const siteId = first?.siteId ?? schedule?.siteId ?? '';
    return index < 5 ? [columnOf(agenda, clinic, { practitionerId, siteId, date })] : [];
  });
}
