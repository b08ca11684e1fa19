import {
  appointmentsOf,
  findOpenings,
  listAssets,
  listServices,
  openingsOfSeries,
  startsOfSeries,
  type AssetId,
  type Opening,
  type Series,
} from '../../../agenda/index.ts';
import { listSites } from '../../../identity/index.ts';
import { assert } from '../../../platform/kernel/assert.ts';
import { emit } from '../../../platform/outbox/emit.ts';
import { MINUTE_MS, plusMs, type Interval } from '../../../platform/time/instant.ts';
import type { Zone } from '../../../platform/time/wall-time.ts';
import type { FhirAnswer, TypeCall } from '../fhir-call.ts';
import { FhirProblem } from '../operation-outcome.ts';
import { recordShown } from '../record-shown.ts';
import { readFindQuery, type FindQuery } from './find-query.ts';
import { preferredIntervals } from './preferred-times.ts';
import { openingAppointment } from './proposed-appointment.ts';
import { schedulingBundle } from './scheduling-bundle.ts';
import { whereToLook, type Place } from './where-to-look.ts';

/** Of one service at one place; the agenda gives no more at a time. */
const MOST_PER_PLACE = 100;
const MOST_PLACES = 200;
const AT_ONCE = 8;
const STANDING = ['pending', 'booked', 'arrived', 'checked-in'] as const;

const NONE_PREFERRED = 'No time is free at the preferred times (timing): these are the others of the period.';

interface Ranked {
  readonly opening: Opening;
  readonly rank: number;
  /** The room that was asked for. */
  readonly assets?: readonly AssetId[] | undefined;
}

async function zonesOf(call: TypeCall): Promise<ReadonlyMap<string, Zone>> {
  return new Map((await listSites(call.ctx)).map(({ id, zone }) => [id, zone]));
}

async function openingsAt(call: TypeCall, query: FindQuery, places: readonly Place[]): Promise<readonly Ranked[]> {
  const found: Ranked[] = [];
  const { preferred, period } = query;
  const zones = preferred && (await zonesOf(call));
  const stretchesAt = ({ siteId }: Place) => {
    const zone = siteId && zones?.get(siteId);
    return preferred && zone ? { within: preferredIntervals(preferred, period, zone) } : {};
  };
  assert(places.length <= MOST_PLACES, 'the places to look at were counted before');
  for (let index = 0; index < places.length; index += AT_ONCE) {
    const lists = await Promise.all(
      places.slice(index, index + AT_ONCE).map(async ({ rank, ...place }) => {
        const forPatients = query.urgency === 'routine';
        const { start: from, end: to } = period;
        const times = { from, to, ...stretchesAt({ rank, ...place }) };
        const openings = await findOpenings(call.ctx, {
          ...place,
          ...times,
          forPatients,
          urgent: !forPatients,
          limit: MOST_PER_PLACE,
        });
        const { series } = query;
        const who = { forPatients, urgent: !forPatients };
        const whole = series ? await startsOfSeries(call.ctx, openings, { series, who }) : openings;
        return whole.map((opening) => ({ opening, rank, assets: place.assets }));
      }),
    );
    found.push(...lists.flat());
  }
  return found;
}

/** In order of preference, then of time; who is in a hurry is offered the soonest, whoever it is with. */
function inOrder(found: readonly Ranked[], query: FindQuery): readonly Opening[] {
  const byRank = (a: Ranked, b: Ranked) => (query.urgency === 'routine' ? a.rank - b.rank : 0);
  return found
    .toSorted((a, b) => byRank(a, b) || a.opening.start - b.opening.start || a.rank - b.rank)
    .map(({ opening }) => opening);
}

/** When the patients are elsewhere: nobody is in two places, so those times would be refused. */
async function visitsOf(call: TypeCall, { patientIds, period }: FindQuery): Promise<readonly Interval[]> {
  const lists = await Promise.all(
    patientIds.map((id) => appointmentsOf(call.ctx, id, { from: period.start, statuses: STANDING })),
  );
  return lists.flat();
}

/**
 * Of times of one practitioner and service that exclude each other the first, and none at which a patient is elsewhere. First those that
 * can all be taken, then what is free for further services as well: who asks for any of them would else be told of the first alone.
 */
async function apart(
  call: TypeCall,
  openings: readonly Opening[],
  patients: { readonly visits: readonly Interval[]; readonly series: Series | undefined },
): Promise<readonly Opening[]> {
  const { visits, series = { count: 1, everyDays: 1 } } = patients;
  const isElsewhere = ({ start, end }: Interval) => visits.some((visit) => visit.start < end && start < visit.end);
  const timesOf = async ({ id, start, end }: Opening) => {
    const all = series.count > 1 ? ((await openingsOfSeries(call.ctx, id, series)) ?? []) : [{ start }];
    return all.map((one) => ({ start: one.start, end: plusMs(one.start, end - start) }));
  };
  const asked = visits.length > 0 ? openings : [];
  const times = new Map(await Promise.all(asked.map(async (opening) => [opening.id, await timesOf(opening)] as const)));
  const services = new Map((await listServices(call.ctx)).map((service) => [service.id, service]));
  const apartBy = (keyOf: (opening: Opening) => string) => {
    const taken = new Map<string, Interval[]>();
    return (opening: Opening): boolean => {
      const service = services.get(opening.serviceId);
      const start = plusMs(opening.start, -(service?.bufferBeforeMinutes ?? 0) * MINUTE_MS);
      const end = plusMs(opening.end, (service?.bufferAfterMinutes ?? 0) * MINUTE_MS);
      const busy = taken.get(keyOf(opening)) ?? [];
      if (busy.some((other) => start < other.end && other.start < end)) return false;
      taken.set(keyOf(opening), [...busy, { start, end }]);
      return true;
    };
  };
  const possible = openings.filter(({ id }) => !times.get(id)?.some(isElsewhere));
  const ofService = possible.filter(apartBy(({ practitionerId, serviceId }) => `${practitionerId} ${serviceId}`));
  const together = new Set(ofService.filter(apartBy(({ practitionerId }) => practitionerId)));
  return [...together, ...ofService.filter((opening) => !together.has(opening))];
}

async function audit(call: TypeCall, query: FindQuery, total: number): Promise<void> {
  const detail = { parameters: query.names, total };
  const subject = { type: 'Appointment', id: '$find' };
  await recordShown(call, { action: 'appointment.find', subject, patients: query.patientIds, detail });
}

/** Of patients who found no time of the one service that was asked for: counted by the clinic, a person once a day. */
async function noteUnmet(call: TypeCall, query: FindQuery, places: readonly Place[]): Promise<void> {
  const [serviceId, ...others] = new Set(places.map((place) => place.serviceId));
  if (serviceId === undefined || others.length > 0 || query.patientIds.length === 0) return;
  const [siteId, ...more] = new Set(places.map((place) => place.siteId));
  const at = siteId === undefined || more.length > 0 ? {} : { siteId };
  await call.ctx.db.inClinic(call.ctx.clinicId, (tx) =>
    Promise.all(
      query.patientIds.map((patientId) =>
        emit(tx, call.ctx, { type: 'demand.unmet', payload: { serviceId, ...at, patientId, cause: 'fhir' } }),
      ),
    ),
  );
}

/** POST [base]/Appointment/$find (ITI-115). Reads only; what somebody holds is not among the answers. */
export async function findAppointments(call: TypeCall): Promise<FhirAnswer> {
  const query = await readFindQuery(call);
  const places = await whereToLook(call, query);
  if (places.length > MOST_PLACES) {
    const diagnostics = 'Too many services and people at once: name a visit-type, a practitioner or a location';
    throw new FhirProblem(400, [{ code: 'too-costly', diagnostics, path: 'Parameters.parameter' }]);
  }
  const visits = await visitsOf(call, query);
  const rooms = new Map<string, readonly AssetId[]>();
  const offered = async (asked: FindQuery) => {
    const found = await openingsAt(call, asked, places);
    for (const { opening, assets } of found) if (assets && !rooms.has(opening.id)) rooms.set(opening.id, assets);
    const openings = await apart(call, inOrder(found, asked), { visits, series: asked.series });
    // Whom they prefer comes before whatever can be taken with somebody else.
    const ranks = new Map(found.map(({ opening, rank }) => [opening.id, asked.urgency === 'routine' ? rank : 0]));
    return openings.toSorted((a, b) => (ranks.get(a.id) ?? 0) - (ranks.get(b.id) ?? 0));
  };
  const fitting = await offered(query);
  // What is preferred is no condition: where nothing fits, the client is told so with what there is.
  const isElsewhen = fitting.length === 0 && query.preferred !== undefined;
  const openings = isElsewhen ? await offered({ ...query, preferred: undefined }) : fitting;
  const services = new Map((await listServices(call.ctx)).map((service) => [service.id, service]));
  const assets = rooms.size > 0 ? await listAssets(call.ctx) : [];
  const proposed = openings.slice(0, query.count).map((opening) =>
    openingAppointment(opening, {
      service: services.get(opening.serviceId),
      patientIds: query.patientIds,
      words: query.words,
      assets: assets.filter(({ id }) => rooms.get(opening.id)?.includes(id)),
      requested: query.period,
    }),
  );
  if (openings.length === 0) await noteUnmet(call, query, places);
  await audit(call, query, openings.length);
  return schedulingBundle(call, proposed, {
    total: openings.length,
    notes: [...query.notes, ...(isElsewhen && openings.length > 0 ? [NONE_PREFERRED] : [])],
  });
}
