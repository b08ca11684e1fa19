import type { HoursOfDay, PlaceToTell } from '../../../answering/index.ts';
import { plusMs, type Instant } from '../../../platform/time/instant.ts';
import { addDays, localDateOf, weekdayOf, type LocalDate } from '../../../platform/time/wall-time.ts';
import { line, type DialogueState, type Line } from '../dialogue.ts';
import type { Meaning } from '../heard.ts';
import { placesOf } from '../wish-of.ts';

/** Read one after the other. */
const MOST_PLACES_TOLD = 3;
const MOST_DAYS_TOLD = 2;
/** A holiday within these days is told to who asks when the clinic is open. */
const SOON_DAYS = 7;

/** Those that were named, else the one where they have or want their appointment, else all of which the hours are known. */
function placesAsked(state: DialogueState, meaning: Meaning): readonly PlaceToTell[] {
  const known = (state.catalogue?.house?.places ?? []).filter(({ hours }) => hours.length > 0);
  const { sites, notSites = [] } = placesOf({}, meaning);
  const named = known.filter(({ id }) => sites?.some((site) => site === id));
  if (named.length > 0) return named;
  const { node, moving, wish } = state;
  const theirs = 'visit' in node ? node.visit.siteId : moving ? moving.siteId : wish.sites?.[0];
  const own = known.filter(({ id }) => id === theirs);
  const left = known.filter(({ id }) => !notSites.some((site) => site === id));
  return (own.length > 0 ? own : left).slice(0, MOST_PLACES_TOLD);
}

/** The days that were asked about, where it is one or two of them. */
function daysAsked(state: DialogueState, { when }: Meaning): readonly LocalDate[] {
  const { zone } = state.clinic;
  const within = when?.within ?? [];
  const first = within.map(({ start }) => localDateOf(start, zone));
  const last = within.map(({ end }) => localDateOf(plusMs(end, -1), zone));
  const days = [...new Set([...first, ...last])].toSorted();
  const isFew =
    days.length > 0 && days.length <= MOST_DAYS_TOLD && within.every((_span, at) => isNear(first[at], last[at]));
  return isFew ? days : [];
}

function isNear(first: LocalDate | undefined, last: LocalDate | undefined): boolean {
  return first !== undefined && last !== undefined && last <= addDays(first, 1);
}

interface DayAt {
  readonly place: PlaceToTell;
  readonly spans: readonly HoursOfDay[];
  readonly holiday?: string;
}

function dayAt(state: DialogueState, place: PlaceToTell, day: LocalDate): DayAt {
  const { closures = [] } = state.catalogue?.house ?? {};
  const closure = closures.find(({ date, sites }) => date === day && (sites === undefined || sites.includes(place.id)));
  if (closure) return { place, spans: [], holiday: closure.name };
  const spans = place.hours
    .filter(({ weekday }) => weekday === weekdayOf(day))
    .toSorted((a, b) => a.from.localeCompare(b.from));
  return { place, spans };
}

/** Told once where it is the same at every place of the clinic. */
function dayLines(state: DialogueState, day: LocalDate, places: readonly PlaceToTell[]): readonly Line[] {
  const told = places.map((place) => dayAt(state, place, day));
  const key = ({ spans, holiday }: DayAt) => JSON.stringify([spans, holiday]);
  const all = (state.catalogue?.house?.places ?? []).filter(({ hours }) => hours.length > 0).length;
  const isSame = told.length === all && new Set(told.map(key)).size === 1;
  return (isSame ? told.slice(0, 1) : told).map(({ place, spans, holiday }) => {
    const at = isSame ? {} : { site: place.name };
    if (spans.length > 0) {
      return line(isSame ? 'answer.day-open' : 'answer.day-open-at', { day: { day }, hours: { spans }, ...at });
    }
    const why = holiday === undefined ? 'no' : 'yes';
    return line(isSame ? 'answer.day-closed' : 'answer.day-closed-at', {
      day: { day },
      why,
      holiday: holiday ?? '',
      ...at,
    });
  });
}

/** A holiday that comes soon, on a day on which they would be open. */
function soon(state: DialogueState, places: readonly PlaceToTell[], at: Instant): readonly Line[] {
  const { closures = [] } = state.catalogue?.house ?? {};
  const today = localDateOf(at, state.clinic.zone);
  const next = closures.find(
    ({ date, sites }) =>
      date >= today &&
      date <= addDays(today, SOON_DAYS) &&
      places.some(
        ({ id, hours }) =>
          (sites === undefined || sites.includes(id)) && hours.some(({ weekday }) => weekday === weekdayOf(date)),
      ),
  );
  if (!next) return [];
  const closed = places.filter((place) => dayAt(state, place, next.date).holiday === next.name);
  return dayLines(state, next.date, closed);
}

/** When a place is open: on the day that was asked about, or in a week. Empty where no hours are known. */
export function hoursTold(state: DialogueState, meaning: Meaning, at: Instant): readonly Line[] {
  const places = placesAsked(state, meaning);
  if (places.length === 0) return [];
  const days = daysAsked(state, meaning);
  if (days.length > 0) return days.flatMap((day) => dayLines(state, day, places));
  const all = (state.catalogue?.house?.places ?? []).filter(({ hours }) => hours.length > 0).length;
  const [first] = places;
  const isSame = places.length === all && new Set(places.map(({ hours }) => JSON.stringify(hours))).size === 1;
  const week =
    isSame && first
      ? [line('answer.hours', { hours: { hours: first.hours } })]
      : places.map(({ name, hours }) => line('answer.hours-at', { site: name, hours: { hours } }));
  return [...week, ...soon(state, places, at)];
}

/** Whether a question names a day or a place, so that words which the clinic wrote for all of them do not answer it. */
export function asksPrecisely(state: DialogueState, meaning: Meaning): boolean {
  return daysAsked(state, meaning).length > 0 || meaning.names.some(({ kind }) => kind === 'site');
}
