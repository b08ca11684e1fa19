import { listSites } from '../../identity/index.ts';
import { listPractitioners, listSchedules, listServices } from '../../agenda/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { saidInAny } from '../understanding/talk/languages.ts';
import type { Catalogue } from '../domain/wish.ts';

/** The names that a caller may say. A clinic with more of them is asked for by search, not by list. */
const MOST_SERVICES = 60;
const MOST_PRACTITIONERS = 100;
const MOST_SITES = 20;

/** General medicine is what most callers want, so it is read first; the others in the clinic's order. */
const isUsual = (name: string) => saidInAny(name, ({ usualService }) => usualService);

/** What patients may book by themselves. The agenda keeps it in memory for a moment: mostly no round trip. */
export async function loadCatalogue(ctx: ClinicContext): Promise<Catalogue> {
  const [services, practitioners, schedules, sites] = await Promise.all([
    listServices(ctx),
    listPractitioners(ctx),
    listSchedules(ctx),
    listSites(ctx),
  ]);
  const seenAt = new Set(schedules.filter(({ active }) => active).map(({ siteId }) => siteId));
  return {
    services: services
      .filter((service) => service.active && service.bookableByPatients)
      .toSorted((a, b) => Number(isUsual(b.name)) - Number(isUsual(a.name)))
      .slice(0, MOST_SERVICES)
      .map(({ id, name, names }) => ({ id, name, names })),
    practitioners: practitioners
      .filter((practitioner) => practitioner.active)
      .slice(0, MOST_PRACTITIONERS)
      .map(({ id, name }) => ({ id, name })),
    sites: sites
      .filter(({ id, active }) => active && seenAt.has(id))
      .slice(0, MOST_SITES)
      .map(({ id, name }) => ({ id, name })),
    severalSites: seenAt.size > 1,
  };
}
