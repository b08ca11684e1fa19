import {
  listAssets,
  listPractitioners,
  listSchedules,
  listServices,
  saveBookingRules,
  type BookingRules,
} from '../../../agenda/index.ts';
import { listSites } from '../../../identity/index.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import type { ServiceId } from '../../../platform/kernel/ids.ts';
import { lackingAt, spelledAsKnown } from '../../domain/asset-types.ts';
import { defineRoute, type Route } from '../define-route.ts';
import { accepted } from '../refusals.ts';
import {
  bookingRules,
  bookingRulesOut,
  bookingRulesParams,
  serviceRulesOut,
  type BookingRulesBody,
  type BookingRulesOut,
  type ServiceRulesOut,
} from '../shapes/booking-rules.ts';

const TAG = 'Booking rules';

function rulesIn(body: BookingRulesBody): BookingRules {
  const { maxPerDay, maxPerDayOf, maxActivePerPatient, assign, demandTask, keptForUrgent, capacity, overbookMissRate } =
    body;
  const { needs = [] } = body;
  return {
    ...(needs.length === 0 ? {} : { needs }),
    ...(maxPerDay === undefined ? {} : { maxPerDay }),
    ...(maxPerDayOf === undefined ? {} : { maxPerDayOf }),
    ...(maxActivePerPatient === undefined ? {} : { maxActivePerPatient }),
    ...(assign === undefined ? {} : { assign }),
    ...(demandTask === undefined ? {} : { demandTask }),
    ...(keptForUrgent === undefined ? {} : { keptForUrgent }),
    ...(capacity === undefined ? {} : { capacity }),
    ...(overbookMissRate === undefined ? {} : { overbookMissRate }),
  };
}

function rulesOut(rules: BookingRules): BookingRulesBody {
  const { maxPerDayOf, needs, ...plain } = rules;
  return {
    ...plain,
    ...(maxPerDayOf === undefined ? {} : { maxPerDayOf: { ...maxPerDayOf } }),
    ...(needs === undefined ? {} : { needs: needs.map((need) => ({ ...need })) }),
  };
}

interface Places {
  readonly sites: Awaited<ReturnType<typeof listSites>>;
  readonly schedules: Awaited<ReturnType<typeof listSchedules>>;
  readonly assets: Awaited<ReturnType<typeof listAssets>>;
}

async function placesOf(ctx: ClinicContext): Promise<Places> {
  const [sites, schedules, assets] = await Promise.all([listSites(ctx), listSchedules(ctx), listAssets(ctx)]);
  return { sites, schedules, assets };
}

/** Where a service is given, and what it needs and is not there. */
function atSites(id: ServiceId, needs: BookingRules['needs'], { sites, schedules, assets }: Places) {
  const givenAt = new Set(
    schedules.filter((one) => one.active && one.serviceIds.includes(id)).map(({ siteId }) => siteId),
  );
  const where = sites.filter((site) => givenAt.has(site.id)).map((site) => ({ id: site.id, name: site.name }));
  return { sites: where, lacking: [...lackingAt(needs ?? [], where, assets)] };
}

export const bookingRulesRoutes: readonly Route[] = [
  defineRoute({
    method: 'get',
    path: '/booking-rules',
    tag: TAG,
    summary: 'What the clinic decides about booking each service: limits, and whose a time is',
    policy: 'settings.read',
    status: 200,
    answer: bookingRulesOut,
    handle: async ({ ctx }): Promise<BookingRulesOut> => {
      const [services, practitioners, places] = await Promise.all([
        listServices(ctx),
        listPractitioners(ctx),
        placesOf(ctx),
      ]);
      return {
        services: services.map(({ id, name, active, rules = {} }) => {
          const givers = places.schedules.filter((one) => one.active && one.serviceIds.includes(id));
          const theirs = new Set(givers.map(({ practitionerId }) => practitionerId));
          return {
            id,
            name,
            active,
            practitioners: practitioners
              .filter((one) => theirs.has(one.id))
              .map((one) => ({ id: one.id, name: one.name })),
            rules: rulesOut(rules),
            ...atSites(id, rules.needs, places),
          };
        }),
      };
    },
  }),
  defineRoute({
    method: 'post',
    path: '/booking-rules/{id}',
    tag: TAG,
    summary: 'Say anew, as a whole, what holds for booking this service; visits that stand are not touched',
    description:
      'Rooms and devices that a site has too few of are taken all the same: `lacking` names them, and nobody can book it there until it has them.',
    policy: 'settings.write',
    status: 200,
    refusals: ['service-unknown', 'practitioner-unknown'],
    params: bookingRulesParams,
    body: bookingRules,
    answer: serviceRulesOut,
    handle: async ({ ctx, params, body }): Promise<ServiceRulesOut> => {
      const places = await placesOf(ctx);
      const types = places.assets.map(({ type }) => type);
      const needs = body.needs?.map((need) => ({ ...need, type: spelledAsKnown(need.type, types) }));
      const saved = accepted(await saveBookingRules(ctx, params.id, rulesIn({ ...body, needs })));
      return { id: params.id, rules: rulesOut(saved), lacking: atSites(params.id, saved.needs, places).lacking };
    },
  }),
];
