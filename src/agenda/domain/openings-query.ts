import type { PractitionerId, ServiceId, SiteId } from '../../platform/kernel/ids.ts';
import type { Instant, Interval } from '../../platform/time/instant.ts';
import type { AssetId } from './model.ts';

/** Morning ends at 14:00 and evening begins at 20:00, wall time of the site. */
export type PartOfDay = 'morning' | 'afternoon' | 'evening';

export interface OpeningsQuery {
  readonly serviceId: ServiceId;
  readonly practitionerId?: PractitionerId | undefined;
  readonly siteId?: SiteId | undefined;
  /** At one of these. */
  readonly siteIds?: readonly SiteId[] | undefined;
  /** At none of these. */
  readonly exceptSiteIds?: readonly SiteId[] | undefined;
  /** The visit starts at or after it (and never before now). */
  readonly from: Instant;
  /** The visit starts before it. */
  readonly to: Instant;
  /** The visit starts within one of these. */
  readonly within?: readonly Interval[] | undefined;
  /** The visit starts within none of these. */
  readonly exclude?: readonly Interval[] | undefined;
  readonly partOfDay?: PartOfDay | undefined;
  /** 1 to 100. */
  readonly limit: number;
  /** Applies what holds for patients only: lead time, how far ahead, and whether the service is theirs to book. */
  readonly forPatients?: boolean | undefined;
  /** Rooms and devices that are to be free, whether or not the service needs them. */
  readonly assets?: readonly AssetId[] | undefined;
  /** What the clinic keeps for urgent visits is among the answers. */
  readonly urgent?: boolean | undefined;
}
