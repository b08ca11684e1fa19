import { allOpenings, listSchedules, listServices, type Opening } from '../../agenda/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import { DAY_MS, MINUTE_MS, plusMs, type Instant } from '../../platform/time/instant.ts';
import { listOf } from '../mapping/kept.ts';
import type { FhirJson } from '../mapping/resource.ts';
import { resourceTypes } from '../search/registry.ts';
import { putResources, publicationOf, type PublicationRow } from './publication-store.ts';
import { momentsOf, publishedResources, type PublishedService, type ServiceAtPlaces } from './published-resources.ts';

/** In one file: some 25 MB. A clinic with more publishes fewer days. */
const MOST_SLOTS = 50_000;
const MOST_SITES = 1_000;
const LEAST_FRESH_MS = MINUTE_MS;
/** A build that took a second is good for twenty: no clinic keeps the machine busy for more than a twentieth of its time. */
const SHARE = 20;

export interface TooManyTimes {
  readonly code: 'publication-too-large';
}

/** Until when what was built last is good. Real time. */
export function freshUntilOf(row: PublicationRow): Instant {
  return plusMs(row.built_at ?? (0 as Instant), Math.max(LEAST_FRESH_MS, row.build_ms * SHARE));
}

interface Catalogue {
  readonly locations: readonly FhirJson[];
  readonly services: readonly PublishedService[];
}

function catalogueOf(ctx: ClinicContext): Promise<Catalogue> {
  return ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const tail = `where v.clinic_id = $1 and v.active order by v.id limit ${MOST_SITES}`;
    const [locations, services, known] = await Promise.all([
      resourceTypes.Location.load(tx, { tail, sort: [], params: [tx.clinicId] }),
      resourceTypes.HealthcareService.load(tx, {
        tail: 'where v.clinic_id = $1 and v.active and v.bookable_by_patients order by v.id',
        sort: [],
        params: [tx.clinicId],
      }),
      listServices(ctx),
    ]);
    const byId = new Map(known.map((service) => [service.id as string, service]));
    return {
      locations: locations.map(({ resource }) => resource),
      services: services.map(({ id, resource }) => ({
        id,
        name: String(resource['name']),
        types: listOf(resource, 'type'),
        bufferBeforeMinutes: byId.get(id)?.bufferBeforeMinutes ?? 0,
        bufferAfterMinutes: byId.get(id)?.bufferAfterMinutes ?? 0,
      })),
    };
  });
}

async function timesOf(
  ctx: ClinicContext,
  services: readonly PublishedService[],
  days: number,
): Promise<Result<readonly ServiceAtPlaces[], TooManyTimes>> {
  const [known, schedules] = await Promise.all([listServices(ctx), listSchedules(ctx)]);
  const from = ctx.clock.now();
  const period = { from, to: plusMs(from, days * DAY_MS), forPatients: true };
  const found: ServiceAtPlaces[] = [];
  let total = 0;
  for (const service of services) {
    const serviceId = known.find(({ id }) => id === service.id)?.id;
    if (serviceId === undefined) continue;
    const giving = schedules.filter(({ active, serviceIds }) => active && serviceIds.includes(serviceId));
    const openings: Opening[] = [];
    for await (const day of allOpenings(ctx, { ...period, serviceId })) openings.push(...day);
    const moments = momentsOf(openings, service);
    for (const times of moments.values()) total += times.length;
    if (total > MOST_SLOTS) return refuse({ code: 'publication-too-large' });
    found.push({ service, siteIds: [...new Set(giving.map(({ siteId }) => siteId))], moments });
  }
  return ok(found);
}

async function build(ctx: ClinicContext, row: PublicationRow): Promise<Result<PublicationRow, TooManyTimes>> {
  const began = ctx.clock.real();
  const { locations, services } = await catalogueOf(ctx);
  const times = await timesOf(ctx, services, row.days);
  if (!times.ok) return times;
  const doors = {
    ...(row.booking_url === null ? {} : { url: row.booking_url }),
    ...(row.booking_phone === null ? {} : { phone: row.booking_phone }),
  };
  const resources = publishedResources(ctx.clinicId, { locations, services: times.value, doors });
  return ok((await putResources(ctx, resources, ctx.clock.real() - began)) ?? row);
}

const building = new Map<string, Promise<Result<PublicationRow, TooManyTimes>>>();

/**
 * The clinic's publication, built anew where it is no longer fresh; undefined where none is switched on. Whoever asks while it
 * is being built waits for the same build. Refuses a clinic with more times than one file may have.
 */
export async function freshPublication(ctx: ClinicContext): Promise<Result<PublicationRow | undefined, TooManyTimes>> {
  const row = await publicationOf(ctx);
  if (!row?.active) return ok(undefined);
  if (ctx.clock.real() < freshUntilOf(row)) return ok(row);
  const under = building.get(ctx.clinicId) ?? build(ctx, row).finally(() => building.delete(ctx.clinicId));
  building.set(ctx.clinicId, under);
  return under;
}
