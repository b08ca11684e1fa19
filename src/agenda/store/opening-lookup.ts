import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { PractitionerId } from '../../platform/kernel/ids.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import { MINUTE_MS, plusMs, type Instant, type Interval } from '../../platform/time/instant.ts';
import { bookableStarts, isBookable, LEAD_GRACE_MINUTES } from '../domain/booking-rules.ts';
import { wantedAssets } from '../domain/assets.ts';
import { isKeptForUrgent } from '../domain/kept-for-urgent.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { seatsAtOneTime } from '../domain/limits.ts';
import type { AssetId, Opening, SlotId, SlotStatus } from '../domain/model.ts';
import { decodeOpeningId } from '../domain/opening-id.ts';
import { busyAround, offersAt, openingOf, servesSlot, visitAt, type Offering } from '../domain/openings.ts';
import type { HoldRefusal } from '../errors.ts';
import { catalogueOf } from './catalogue-cache.ts';
import type { AssetClaim } from './asset-time.ts';
import type { Seats } from './occupancy.ts';
import { riskySessions } from './risky-sessions.ts';
import { seatsOf } from './sessions.ts';

/** An opening that the agenda really has, and whose time it would take. Whether it is free is another matter. */
export interface KnownOpening {
  readonly opening: Opening;
  readonly resourceId: PractitionerId;
  readonly busy: Interval;
  readonly seats?: Seats;
  readonly assets?: AssetClaim;
}

/** The agenda as it is known at a moment. */
interface Known {
  readonly catalogue: Catalogue;
  readonly now: Instant;
  /** Rooms and devices that the visit is to have itself. */
  readonly assets: readonly AssetId[];
}

function assetsOf(
  { service, site }: Offering,
  visit: Interval,
  { catalogue, now, assets }: Known,
): { readonly assets?: AssetClaim } {
  const { needs = [] } = service.rules ?? {};
  if (needs.length + assets.length === 0) return {};
  const named = assets.flatMap((id) => catalogue.assetsById.get(id) ?? []);
  return { assets: { wanted: wantedAssets(catalogue.assets, site, { needs, visit, named }), now } };
}

function known(offering: Offering, visit: Interval, of: Known & { readonly slotId?: SlotId }): KnownOpening {
  const { slotId } = of;
  const opening = openingOf(offering, visit, slotId);
  return {
    opening,
    resourceId: offering.practitioner.id,
    busy: busyAround(offering.service, visit),
    // A stored slot is one visit's: its source says so.
    ...(slotId === undefined ? seatsOf(opening.id, seatsAtOneTime(offering.service.rules)) : {}),
    ...assetsOf(offering, visit, of),
  };
}

/** The opening with who may be overbooked at it. No query where the service has no such rule. */
async function atRisk(ctx: ClinicContext, { service }: Offering, found: KnownOpening): Promise<KnownOpening> {
  const least = service.rules?.overbookMissRate;
  const { seats } = found;
  if (least === undefined || !seats) return found;
  const risky = (await riskySessions(ctx, [seats.session], least)).get(seats.session);
  return { ...found, seats: { ...seats, beyond: risky?.over ?? [] } };
}

async function storedOpening(
  ctx: ClinicContext,
  offering: Offering,
  { start, of }: { readonly start: Instant; readonly of: Known },
): Promise<Result<KnownOpening, HoldRefusal>> {
  const rows = await ctx.db.query<{ id: SlotId; end_at: Instant; status: SlotStatus }>(
    ctx.clinicId,
    `select id, end_at, status from slot where clinic_id = $1 and schedule_id = $2 and start_at = $3 and status <> 'entered-in-error'
      order by status = 'free' desc, id limit 1`,
    [ctx.clinicId, offering.schedule.id, new Date(start)],
  );
  const [slot] = rows;
  if (!slot || !servesSlot(offering, { start, end: slot.end_at })) return refuse({ code: 'opening-unknown' });
  if (slot.status !== 'free') return refuse({ code: 'slot-taken' });
  return ok(known(offering, { start, end: slot.end_at }, { ...of, slotId: slot.id }));
}

/** A person on the phone is bound by the rules for patients; the lead time has some grace, for choosing takes a while. */
function mayStart(
  ctx: ClinicContext,
  catalogue: Catalogue,
  wanted: { offering: Offering; start: Instant; urgent: boolean },
): boolean {
  const { offering, start, urgent } = wanted;
  const forPatients = ctx.actor.kind === 'contact';
  const place = { zone: offering.site.zone, days: catalogue.days };
  const { days } = catalogue;
  if (forPatients && !urgent && isKeptForUrgent(offering, start, { now: ctx.clock.now(), days })) return false;
  const span = bookableStarts(offering.service, { now: ctx.clock.now(), forPatients }, place);
  return (
    isBookable(offering.service, forPatients) &&
    start >= plusMs(span.start, -LEAD_GRACE_MINUTES * MINUTE_MS) &&
    start < span.end
  );
}

/**
 * The opening behind an id, checked against the agenda: an id is only a name, anybody may write one. No query for computed
 * openings, one for stored ones. `anyTime` is for overbooking: the time need not be on the grid or inside the availability. `urgent`:
 * a patient may have what is kept for urgent visits. `assets`: rooms and devices that are to go with it.
 */
export async function lookUpOpening(
  ctx: ClinicContext,
  openingId: string,
  options: { readonly anyTime?: boolean; readonly urgent?: boolean; readonly assets?: readonly AssetId[] } = {},
): Promise<Result<KnownOpening, HoldRefusal>> {
  const key = decodeOpeningId(openingId);
  if (!key) return refuse({ code: 'opening-unknown' });
  const catalogue = await catalogueOf(ctx);
  const offering = catalogue.offering(key.scheduleId, key.serviceId);
  if (!offering) return refuse({ code: 'opening-unknown' });
  if (key.start < ctx.clock.now()) return refuse({ code: 'opening-in-past' });
  const of = { catalogue, now: ctx.clock.now(), assets: options.assets ?? [] };
  if (options.anyTime) return ok(known(offering, visitAt(offering, key.start), of));
  if (!mayStart(ctx, catalogue, { offering, start: key.start, urgent: options.urgent === true }))
    return refuse({ code: 'opening-unknown' });
  if (offering.schedule.openingsSource === 'stored') return storedOpening(ctx, offering, { start: key.start, of });
  if (!offersAt(offering, key.start, catalogue.days)) return refuse({ code: 'opening-unknown' });
  return ok(await atRisk(ctx, offering, known(offering, visitAt(offering, key.start), of)));
}
