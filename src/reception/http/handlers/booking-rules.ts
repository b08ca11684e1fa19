import {
  listPractitioners,
  listSchedules,
  listServices,
  saveBookingRules,
  type BookingRules,
} from '../../../agenda/index.ts';
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
  return {
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
  const { maxPerDayOf, ...plain } = rules;
  return { ...plain, ...(maxPerDayOf === undefined ? {} : { maxPerDayOf: { ...maxPerDayOf } }) };
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
      const [services, practitioners, schedules] = await Promise.all([
        listServices(ctx),
        listPractitioners(ctx),
        listSchedules(ctx),
      ]);
      return {
        services: services.map(({ id, name, active, rules = {} }) => {
          const givers = schedules.filter((one) => one.active && one.serviceIds.includes(id));
          const theirs = new Set(givers.map(({ practitionerId }) => practitionerId));
          return {
            id,
            name,
            active,
            practitioners: practitioners
              .filter((one) => theirs.has(one.id))
              .map((one) => ({ id: one.id, name: one.name })),
            rules: rulesOut(rules),
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
    policy: 'settings.write',
    status: 200,
    refusals: ['service-unknown', 'practitioner-unknown'],
    params: bookingRulesParams,
    body: bookingRules,
    answer: serviceRulesOut,
    handle: async ({ ctx, params, body }): Promise<ServiceRulesOut> => {
      const saved = accepted(await saveBookingRules(ctx, params.id, rulesIn(body)));
      return { id: params.id, rules: rulesOut(saved) };
    },
  }),
];
