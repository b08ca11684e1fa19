import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { Instant } from '../../platform/time/instant.ts';
import { bookableStarts, isBookable } from '../domain/booking-rules.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { isKeptForUrgent } from '../domain/kept-for-urgent.ts';
import { hasDayLimit } from '../domain/limits.ts';
import type { Service } from '../domain/model.ts';
import type { Offering } from '../domain/openings.ts';
import type { OpeningsQuery } from '../domain/openings-query.ts';
import { fullDays } from '../store/limits.ts';
import { missingAssets } from '../store/missing-assets.ts';
import { isWantedOffering, isWantedPart, isWantedTime, wantedSpan } from '../domain/wanted-times.ts';

/** A search with everything decided that does not depend on who is busy. */
export interface SearchPlan {
  readonly catalogue: Catalogue;
  readonly query: OpeningsQuery;
  readonly service: Service;
  readonly now: Instant;
  /** A start lies in `[from, to)`. */
  readonly from: Instant;
  readonly to: Instant;
  /** Whether this offering may be given at this start. */
  accepts(offering: Offering, start: Instant): boolean;
}

/** The plan without the days that are full, and the times at which a room or device is missing. No query where the service has no such rule. */
export async function withinRules(ctx: ClinicContext, plan: SearchPlan): Promise<SearchPlan> {
  return withAssets(ctx, await withinLimits(ctx, plan));
}

async function withAssets(ctx: ClinicContext, plan: SearchPlan): Promise<SearchPlan> {
  const { catalogue, service, query, from, to } = plan;
  const named = query.assets?.flatMap((id) => catalogue.assetsById.get(id) ?? []);
  if (!service.rules?.needs && !named) return plan;
  const offerings = catalogue.offeringsOf(service.id).filter((offering) => isWantedOffering(offering, query));
  const period = { start: from, end: to };
  const isMissing = await missingAssets(ctx, catalogue, { service, offerings, period, named });
  if (!isMissing) return plan;
  return { ...plan, accepts: (offering, start) => plan.accepts(offering, start) && !isMissing(offering, start) };
}

async function withinLimits(ctx: ClinicContext, plan: SearchPlan): Promise<SearchPlan> {
  const { catalogue, service, query, from, to } = plan;
  if (!hasDayLimit(service)) return plan;
  const offerings = catalogue.offeringsOf(service.id).filter((offering) => isWantedOffering(offering, query));
  const full = await fullDays(ctx, { service, offerings, period: { start: from, end: to }, days: catalogue.days });
  if (!full) return plan;
  return { ...plan, accepts: (offering, start) => plan.accepts(offering, start) && !full(offering, start) };
}

/** The plan, or undefined where nothing can be found: no such service, not for patients, or no time left. */
export function planSearch(ctx: ClinicContext, catalogue: Catalogue, query: OpeningsQuery): SearchPlan | undefined {
  const service = catalogue.services.get(query.serviceId);
  const forPatients = query.forPatients === true;
  if (!service || !isBookable(service, forPatients)) return undefined;
  const { days } = catalogue;
  const now = ctx.clock.now();
  const wanted = catalogue.offeringsOf(service.id).filter((offering) => isWantedOffering(offering, query));
  const zones = new Set(wanted.map(({ site }) => site.zone));
  const spans = new Map(
    [...zones].map((zone) => [zone, bookableStarts(service, { now, forPatients }, { zone, days })] as const),
  );
  const earliest = Math.min(...Array.from(spans.values(), ({ start }) => start));
  const latest = Math.max(...Array.from(spans.values(), ({ end }) => end));
  const span = wantedSpan(query);
  const from = Math.max(earliest, span.start) as Instant;
  const to = Math.min(span.end, latest) as Instant;
  if (wanted.length === 0 || from >= to) return undefined;
  const accepts = (offering: Offering, start: Instant): boolean =>
    start < (spans.get(offering.site.zone)?.end ?? 0) &&
    isWantedOffering(offering, query) &&
    isWantedTime(start, query) &&
    isWantedPart(offering, start, { query, days }) &&
    (query.urgent === true || !isKeptForUrgent(offering, start, { now, days }));
  return { catalogue, query, service, now, from, to, accepts };
}
