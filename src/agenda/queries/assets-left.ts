import type { ClinicContext } from '../../platform/kernel/context.ts';
import { plusMs, type Instant } from '../../platform/time/instant.ts';
import type { Offering } from '../domain/openings.ts';
import { missingAssets } from '../store/missing-assets.ts';
import type { SearchPlan } from './search-plan.ts';

/**
 * Of times that could be offered, in order, those at which the rooms and devices that the service needs are free. One round trip, of the
 * stretch that these times make; none where it needs nothing.
 */
export async function withAssetsLeft<Time>(
  ctx: ClinicContext,
  plan: SearchPlan,
  of: {
    readonly times: readonly Time[];
    readonly startOf: (time: Time) => Instant;
    readonly offeringOf: (time: Time) => Offering | undefined;
  },
): Promise<readonly Time[]> {
  const { times, startOf, offeringOf } = of;
  const [first, last] = [times[0], times.at(-1)];
  const { catalogue, service, query } = plan;
  const named = query.assets?.flatMap((id) => catalogue.assetsById.get(id) ?? []);
  if ((!service.rules?.needs && !named) || first === undefined || last === undefined) return times;
  const period = { start: startOf(first), end: plusMs(startOf(last), 1) };
  const offerings = [...new Set(times.flatMap((time) => offeringOf(time) ?? []))];
  const isMissing = await missingAssets(ctx, catalogue, { service, offerings, period, named });
  return times.filter((time) => {
    const offering = offeringOf(time);
    return offering && !isMissing?.(offering, startOf(time));
  });
}
