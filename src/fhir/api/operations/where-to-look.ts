import {
  listAssets,
  listSchedules,
  listServices,
  type Asset,
  type AssetId,
  type Schedule,
} from '../../../agenda/index.ts';
import { listSites } from '../../../identity/index.ts';
import type { PractitionerId, ServiceId, SiteId } from '../../../platform/kernel/ids.ts';
import { serviceCodes, type ServiceCodes } from '../../mapping/service-codes.ts';
import type { TypeCall } from '../fhir-call.ts';
import type { FindQuery } from './find-query.ts';

/** One search of the agenda; the lower the rank, the more it was preferred. */
export interface Place {
  readonly serviceId: ServiceId;
  readonly practitionerId?: PractitionerId;
  readonly siteId?: SiteId;
  /** A room that was asked for: it has to be free. */
  readonly assets?: readonly AssetId[];
  readonly rank: number;
}

/** `system|code`, `|code` or `code` of FHIR's token search. */
function matchesToken(token: string, codings: readonly string[]): boolean {
  return codings.some((coding) => coding === token || (!token.includes('|') && coding.split('|').at(-1) === token));
}

function rankIn(tokens: readonly string[] | undefined, codings: readonly string[]): number {
  return tokens === undefined ? 0 : tokens.findIndex((token) => matchesToken(token, codings));
}

/** The services that are meant, the most wanted first. A service goes by its id and its type's codes. */
function servicesMeant(query: FindQuery, services: readonly ServiceCodes[]): readonly ServiceId[] {
  return services
    .map(({ id, types, specialties }) => ({
      id,
      visit: rankIn(query.visitTypes, [id, ...types]),
      specialty: rankIn(query.specialties, specialties),
    }))
    .filter(({ visit, specialty }) => visit >= 0 && specialty >= 0)
    .toSorted((a, b) => a.visit - b.visit || a.specialty - b.specialty)
    .map(({ id }) => id);
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
}

async function sitesMeant(call: TypeCall, query: FindQuery): Promise<readonly string[] | undefined> {
  const texts = query.locationTexts?.map(plain);
  if (texts === undefined) return query.locations;
  const sites = await listSites(call.ctx);
  const named = texts.flatMap((text) => sites.filter(({ name }) => plain(name).includes(text)).map(({ id }) => id));
  return [...new Set([...(query.locations ?? []), ...named])];
}

function preference(list: readonly string[] | undefined, id: string): number {
  return list === undefined ? 0 : list.indexOf(id);
}

interface Spot {
  readonly siteId: string;
  /** A room of it, which has to be free. */
  readonly room?: AssetId;
}

/** A room that is asked for stands for its site, at the times at which it is free; beside its site it says nothing more. */
function spotsMeant(ids: readonly string[], assets: readonly Asset[]): readonly Spot[] {
  const rooms = new Map<string, Asset>(assets.filter(({ kind }) => kind === 'room').map((room) => [room.id, room]));
  return ids.flatMap((id): Spot[] => {
    const room = rooms.get(id);
    if (!room) return [{ siteId: id }];
    return ids.includes(room.siteId) ? [] : [{ siteId: room.siteId, room: room.id }];
  });
}

/** The searches that answer a $find: kinds of participants are joined by AND, repeats of one kind by OR in their order. */
export async function whereToLook(call: TypeCall, query: FindQuery): Promise<readonly Place[]> {
  const { ctx } = call;
  if (query.organizations !== undefined && !query.organizations.includes(ctx.clinicId)) return [];
  const [services, schedules, named, assets] = await Promise.all([
    listServices(ctx),
    listSchedules(ctx),
    sitesMeant(call, query),
    listAssets(ctx),
  ]);
  const spots = named && spotsMeant(named, assets);
  const sites = spots?.map(({ siteId }) => siteId);
  const active = new Set(services.filter((service) => service.active).map(({ id }) => id));
  const meant = servicesMeant(query, serviceCodes(services)).filter((id) => active.has(id));
  const fits = ({ practitionerId, siteId, active: isActive }: Schedule) =>
    isActive && preference(query.practitioners, practitionerId) >= 0 && preference(sites, siteId) >= 0;
  const places = new Map<string, Place>();
  for (const schedule of schedules.filter(fits)) {
    for (const serviceId of schedule.serviceIds.filter((id) => meant.includes(id))) {
      const rank =
        (preference(query.practitioners, schedule.practitionerId) * 1_000 + preference(sites, schedule.siteId)) *
          1_000 +
        (query.visitTypes === undefined && query.specialties === undefined ? 0 : meant.indexOf(serviceId));
      const rooms = spots?.flatMap(({ siteId, room }) => (siteId === schedule.siteId && room ? [room] : [])) ?? [];
      const at: Omit<Place, 'rank'> = {
        serviceId,
        ...(query.practitioners === undefined ? {} : { practitionerId: schedule.practitionerId }),
        // What is preferred is meant by the wall clock of the place.
        ...(sites === undefined && !query.preferred ? {} : { siteId: schedule.siteId }),
      };
      for (const [index, room] of (rooms.length > 0 ? rooms : [undefined]).entries()) {
        const place = { ...at, ...(room === undefined ? {} : { assets: [room] }), rank: rank + index };
        places.set([place.serviceId, place.practitionerId, place.siteId, room].join(' '), place);
      }
    }
  }
  return [...places.values()];
}
