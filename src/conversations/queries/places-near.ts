import { listSchedules, placesVisited } from '../../agenda/index.ts';
import { listSites } from '../../identity/index.ts';
import { getPatient, homePlace } from '../../patients/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { Effect, EffectResult } from '../domain/effect.ts';
import { areApart, nearPlaces } from '../domain/near-places.ts';

type Whose = Extract<Effect, { kind: 'find-near' }> & {
  /** The number that was called or written to. */
  readonly line: string;
};

/**
 * The sites to offer first. Of who only says who they are nothing is looked up: where that patient lives or goes is not to be heard
 * from what is offered. Of a clinic with one place none, with one round trip; else three more, at once.
 */
export async function placesNear(
  ctx: ClinicContext,
  { patientId, serviceId, line, isTold }: Whose,
): Promise<Extract<EffectResult, { kind: 'near' }>> {
  const [sites, all] = await Promise.all([listSites(ctx), listSchedules(ctx)]);
  const schedules = all.filter(({ active }) => active);
  const seenAt = new Set(schedules.map(({ siteId }) => siteId));
  const places = sites.filter(({ id, active }) => active && seenAt.has(id));
  if (places.length < 2) return { kind: 'near', sites: [] };
  const called = line.replace(/^whatsapp:/, '');
  const [visited, patient] = isTold
    ? [[], undefined]
    : await Promise.all([placesVisited(ctx, patientId), getPatient(ctx, patientId)]);
  const home = patient ? { home: homePlace(patient.fhir) } : {};
  const near = nearPlaces(places, { visited, line: called, ...home });
  if (near.length > 0 || visited.length > 0) return { kind: 'near', sites: near };
  const serves = new Set(schedules.filter((one) => one.serviceIds.includes(serviceId)).map(({ siteId }) => siteId));
  const apart = places.filter(({ id }) => serves.has(id));
  return {
    kind: 'near',
    sites: [],
    ...(areApart(apart) ? { apart: apart.map(({ id, name }) => ({ id, name })) } : {}),
  };
}
