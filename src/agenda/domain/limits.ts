import type { PractitionerId } from '../../platform/kernel/ids.ts';
import type { Instant } from '../../platform/time/instant.ts';
import type { BookingRules, Service } from './model.ts';
import type { Offering } from './openings.ts';

/** How many visits of the service the practitioner has on one day at most; undefined where there is no such rule. */
export function mostPerDay(service: Pick<Service, 'rules'>, practitionerId: PractitionerId): number | undefined {
  return service.rules?.maxPerDayOf?.[practitionerId] ?? service.rules?.maxPerDay;
}

/** Whether days of this service may be full although somebody has time. */
export function hasDayLimit({ rules }: Pick<Service, 'rules'>): boolean {
  return rules?.maxPerDay !== undefined || rules?.maxPerDayOf !== undefined;
}

/** What one booking of a service has to keep to. */
export interface Limits {
  readonly perDay?: number;
  readonly perPatient?: number;
}

export function limitsOf(
  service: { readonly rules?: BookingRules } | undefined,
  practitionerId: PractitionerId,
): Limits | undefined {
  const perDay = service && mostPerDay(service, practitionerId);
  const perPatient = service?.rules?.maxActivePerPatient;
  if (perDay === undefined && perPatient === undefined) return undefined;
  return { ...(perDay === undefined ? {} : { perDay }), ...(perPatient === undefined ? {} : { perPatient }) };
}

/** How many visits of one service, start and practitioner have a seat each; undefined where one visit takes the time as it is. */
export function seatsAtOneTime(rules: BookingRules | undefined): number | undefined {
  return rules?.capacity ?? (rules?.overbookMissRate === undefined ? undefined : 1);
}

/** Whether the practitioner has as many visits on the day of this start as there may be. */
export type FullDays = (offering: Offering, start: Instant) => boolean;
