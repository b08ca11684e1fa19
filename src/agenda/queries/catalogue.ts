import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { Practitioner, Schedule, Service } from '../domain/model.ts';
import { catalogueOf } from '../store/catalogue-cache.ts';

/** All services, also those no longer active, by name. From the catalogue: at most 2 s old. */
export async function listServices(ctx: ClinicContext): Promise<readonly Service[]> {
  return (await catalogueOf(ctx)).facts.services;
}

/** All practitioners, also those no longer active, by name. At most 2 s old. */
export async function listPractitioners(ctx: ClinicContext): Promise<readonly Practitioner[]> {
  return (await catalogueOf(ctx)).facts.practitioners;
}

/** All schedules, also those no longer active. At most 2 s old. */
export async function listSchedules(ctx: ClinicContext): Promise<readonly Schedule[]> {
  return (await catalogueOf(ctx)).facts.schedules;
}
