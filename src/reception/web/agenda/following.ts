import { parseInstant, toIso } from '../../../platform/time/instant.ts';
import { addDays, instantAt, localDateTimeOf, parseZone } from '../../../platform/time/wall-time.ts';
import type { AppointmentOut } from '../../http/shapes/agenda.ts';

type Visit = Pick<AppointmentOut, 'id' | 'start' | 'service' | 'practitioner'>;

/** This visit and the patient's later ones, of those that can be changed, for the same with the same practitioner, soonest first: what a series is to the desk. */
export function thisAndFollowing<T extends Visit>(visit: T, changeable: readonly T[]): readonly T[] {
  const later = changeable.filter(
    (other) =>
      other.id !== visit.id &&
      other.service.id === visit.service.id &&
      other.practitioner.id === visit.practitioner.id &&
      Date.parse(other.start) > Date.parse(visit.start),
  );
  return [visit, ...later.toSorted((a, b) => Date.parse(a.start) - Date.parse(b.start))];
}

const DAY_MS = 86_400_000;

/** Where a visit goes when the first of them goes from one time to another: as many days on, at the same time by the clock of the place. */
export function startWhenFirstGoes(
  visit: { readonly start: string; readonly zone: string },
  first: { readonly from: string; readonly to: string },
): string {
  const zone = parseZone(visit.zone);
  const [start, from, to] = [parseInstant(visit.start), parseInstant(first.from), parseInstant(first.to)];
  if (!zone || start === undefined || from === undefined || to === undefined) return visit.start;
  const [own, old, wanted] = [start, from, to].map((instant) => localDateTimeOf(instant, zone));
  if (!own || !old || !wanted) return visit.start;
  const days = Math.round((Date.parse(wanted.date) - Date.parse(old.date)) / DAY_MS);
  return toIso(instantAt(addDays(own.date, days), wanted.time, zone));
}
