import type { PractitionerId, ScheduleId, ServiceId, SiteId } from '../../platform/kernel/ids.ts';
import { Assets } from './assets.ts';
import { CandidateDays } from './candidate-days.ts';
import type { LocalDays } from './local-days.ts';
import type { Asset, AssetClosure, AssetId, Closure, Practitioner, Schedule, Service, Site } from './model.ts';
import { compareNames } from './names.ts';
import { offeringOf, type Offering } from './openings.ts';

export interface CatalogueFacts {
  readonly services: readonly Service[];
  readonly practitioners: readonly Practitioner[];
  readonly schedules: readonly Schedule[];
  readonly sites: readonly Site[];
  readonly closures: readonly Closure[];
  readonly assets: readonly Asset[];
  readonly assetClosures: readonly AssetClosure[];
}

function byId<Id extends string, T extends { readonly id: Id }>(rows: readonly T[]): ReadonlyMap<Id, T> {
  return new Map(rows.map((row) => [row.id, row]));
}

/** What a clinic offers, at one moment. Never changes; a changed clinic has a new one. */
export class Catalogue {
  readonly facts: CatalogueFacts;
  readonly days: LocalDays;
  readonly services: ReadonlyMap<ServiceId, Service>;
  readonly practitioners: ReadonlyMap<PractitionerId, Practitioner>;
  readonly schedules: ReadonlyMap<ScheduleId, Schedule>;
  readonly sites: ReadonlyMap<SiteId, Site>;
  readonly assetsById: ReadonlyMap<AssetId, Asset>;
  readonly assets: Assets;
  readonly #offerings = new Map<ServiceId, readonly Offering[]>();
  readonly #candidates = new Map<ServiceId, CandidateDays>();

  constructor(facts: CatalogueFacts, days: LocalDays) {
    this.facts = facts;
    this.days = days;
    this.services = byId(facts.services);
    this.practitioners = byId(facts.practitioners);
    this.schedules = byId(facts.schedules);
    this.sites = byId(facts.sites);
    this.assetsById = byId(facts.assets);
    this.assets = new Assets(facts.assets, facts.assetClosures, days);
  }

  /** The active schedules that give the service, stored and computed, by the practitioner's name. */
  offeringsOf(serviceId: ServiceId): readonly Offering[] {
    const known = this.#offerings.get(serviceId);
    if (known) return known;
    const service = this.services.get(serviceId);
    const made = service ? this.#offer(service) : [];
    if (service) this.#offerings.set(serviceId, made);
    return made;
  }

  offering(scheduleId: ScheduleId, serviceId: ServiceId): Offering | undefined {
    return this.offeringsOf(serviceId).find(({ schedule }) => schedule.id === scheduleId);
  }

  /** The candidate starts of the schedules that compute theirs. */
  candidatesOf(serviceId: ServiceId): CandidateDays {
    const known = this.#candidates.get(serviceId);
    if (known) return known;
    const computed = this.offeringsOf(serviceId).filter(({ schedule }) => schedule.openingsSource === 'computed');
    const made = new CandidateDays(computed, this.days);
    if (this.services.has(serviceId)) this.#candidates.set(serviceId, made);
    return made;
  }

  #offer(service: Service): readonly Offering[] {
    return this.facts.schedules
      .filter((schedule) => schedule.active && schedule.serviceIds.includes(service.id))
      .flatMap((schedule) => {
        const practitioner = this.practitioners.get(schedule.practitionerId);
        const site = this.sites.get(schedule.siteId);
        if (!practitioner?.active || !site?.active) return [];
        return [offeringOf({ service, schedule, practitioner, site }, this.facts.closures)];
      })
      .toSorted(
        (a, b) => compareNames(a.practitioner.name, b.practitioner.name) || (a.schedule.id < b.schedule.id ? -1 : 1),
      );
  }
}
