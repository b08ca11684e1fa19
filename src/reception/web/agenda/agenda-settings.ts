import {
  addDays,
  dayInterval,
  localDateOf,
  parseLocalDate,
  weekdayOf,
  type LocalDate,
} from '../../../platform/time/wall-time.ts';
import { parseInstant } from '../../../platform/time/instant.ts';
import type { ClinicOut } from '../../http/shapes/clinic.ts';
import type { AgendaRange } from '../api/queries.ts';
import { goTo } from '../router.ts';
import { zoneOf } from './columns.ts';

export interface AgendaSettings {
  readonly view: 'day' | 'week';
  /** Whose columns stand there. Rooms and devices are seen by the day. */
  readonly by: 'people' | 'assets';
  readonly date: LocalDate;
  /** The days that are shown. */
  readonly dates: readonly LocalDate[];
  readonly today: LocalDate;
  readonly site: string | undefined;
  readonly practitioner: string | undefined;
  readonly cancelled: boolean;
}

function todayOf(clinic: ClinicOut, nowMs: number): LocalDate {
  const now = parseInstant(new Date(nowMs).toISOString());
  if (now === undefined) throw new Error('the clinic has no clock');
  return localDateOf(now, zoneOf(clinic.zone));
}

/** What the address says; a practitioner is always chosen in the week, because a week of everybody cannot be read. */
export function settingsOf(search: URLSearchParams, clinic: ClinicOut, nowMs: number): AgendaSettings {
  const today = todayOf(clinic, nowMs);
  const by = search.get('by') === 'assets' ? 'assets' : 'people';
  const view = by === 'people' && search.get('view') === 'week' ? 'week' : 'day';
  const site = clinic.sites.find(({ id }) => id === search.get('site'))?.id;
  const working = clinic.schedules.filter(({ siteId, active }) => active && (site === undefined || siteId === site));
  const offered = clinic.practitioners.filter(({ id }) => working.some(({ practitionerId }) => practitionerId === id));
  const wanted = by === 'assets' ? undefined : offered.find(({ id }) => id === search.get('practitioner'))?.id;
  const date = parseLocalDate(search.get('date')) ?? today;
  return {
    view,
    by,
    date,
    dates: datesOf({ view, date }),
    today,
    site,
    practitioner: wanted ?? (view === 'week' ? offered[0]?.id : undefined),
    cancelled: search.get('cancelled') === '1',
  };
}

export function changeSettings(current: AgendaSettings, change: Partial<AgendaSettings>): void {
  const next = { ...current, ...change };
  goTo('agenda', {
    view: next.view === 'week' ? 'week' : undefined,
    by: next.by === 'assets' ? 'assets' : undefined,
    date: next.date === next.today ? undefined : next.date,
    site: next.site,
    practitioner: next.practitioner,
    cancelled: next.cancelled ? '1' : undefined,
  });
}

export function datesOf({ view, date }: Pick<AgendaSettings, 'view' | 'date'>): readonly LocalDate[] {
  if (view === 'day') return [date];
  const monday = addDays(date, 1 - weekdayOf(date));
  return Array.from({ length: 7 }, (_, index) => addDays(monday, index));
}

/** From the first site's midnight to the last one's: sites may be in different zones. */
export function rangeOf(settings: AgendaSettings, clinic: ClinicOut): AgendaRange {
  const dates = datesOf(settings);
  const [first, last] = [dates[0] ?? settings.date, dates.at(-1) ?? settings.date];
  const zones = [...new Set([clinic.zone, ...clinic.sites.map(({ zone }) => zone)])].map(zoneOf);
  return {
    from: new Date(Math.min(...zones.map((zone) => dayInterval(first, zone).start))).toISOString(),
    to: new Date(Math.max(...zones.map((zone) => dayInterval(last, zone).end))).toISOString(),
    site: settings.site,
    practitioner: settings.practitioner,
  };
}
