import type { ClinicTx } from '../../../platform/database/database.ts';
import type { PractitionerId, ServiceId, SiteId } from '../../../platform/kernel/ids.ts';
import { ok, refuse, type Result } from '../../../platform/kernel/result.ts';
import type { Zone } from '../../../platform/time/wall-time.ts';
import { listOf } from '../../mapping/kept.ts';
import type { FhirJson } from '../../mapping/resource.ts';
import type { RowFault } from '../row-refusal.ts';
import { foldName } from './person.ts';

export interface Named<Id extends string> {
  readonly id: Id;
  /** Everything by which a file may call it, folded: its names, its identifiers, its id. */
  readonly calls: ReadonlySet<string>;
}

export interface NamedSite extends Named<SiteId> {
  readonly zone: Zone;
}

export interface NamedService extends Named<ServiceId> {
  readonly durationMinutes: number;
}

interface ScheduleOf {
  readonly id: string;
  readonly practitionerId: PractitionerId;
  readonly siteId: SiteId;
  readonly serviceIds: readonly string[];
}

export type NameFault = RowFault & { readonly code: 'name' };

const TITLES = /^(?:(?:dr|dra|d|dna|doctor|doctora|sr|sra|prof|profa|mr|mrs|ms) )+/;

/** A name as it is compared: "Dra. Carmen Ruiz" and "carmen ruiz" are one person. */
export function foldCall(text: string): string {
  return foldName(text).replace(TITLES, '');
}

function callsOf(names: readonly string[], id: string, fhir: FhirJson | null): ReadonlySet<string> {
  const identifiers = listOf(fhir ?? undefined, 'identifier').map(({ value }) => String(value));
  return new Set([...names, ...identifiers, id].map(foldCall));
}

/** The one that is called so. Nobody, or more than one, is a fault of the row: nothing is guessed. */
export function oneCalled<T extends Named<string>>(
  all: readonly T[],
  column: string,
  text: string,
): Result<T, NameFault> {
  const call = foldCall(text);
  const [one, ...more] = all.filter(({ calls }) => calls.has(call));
  if (!one) return refuse({ code: 'name', column, reason: 'unknown' });
  return more.length > 0 ? refuse({ code: 'name', column, reason: 'ambiguous' }) : ok(one);
}

/** What the clinic has, by the names that a file gives it. */
export interface CatalogueNames {
  readonly zone: Zone | undefined;
  readonly practitioners: readonly Named<PractitionerId>[];
  readonly sites: readonly NamedSite[];
  readonly services: readonly NamedService[];
  readonly schedules: readonly ScheduleOf[];
  readonly roles: readonly Omit<ScheduleOf, 'serviceIds'>[];
}

interface Row {
  readonly name: string;
  readonly fhir: FhirJson | null;
}

const identifiersOnly = "jsonb_build_object('identifier', fhir->'identifier') as fhir";

/** Five short statements that travel together. */
export async function loadCatalogueNames(tx: ClinicTx): Promise<CatalogueNames> {
  const clinic = [tx.clinicId];
  const [organizations, practitioners, sites, services, schedules, roles] = await Promise.all([
    tx.sql<{ zone: Zone }>('select zone from fhir_organization where clinic_id = $1', clinic),
    tx.sql<Row & { id: PractitionerId }>(
      `select id, name, ${identifiersOnly} from fhir_practitioner where clinic_id = $1 and active order by id`,
      clinic,
    ),
    tx.sql<Row & { id: SiteId; zone: Zone }>(
      `select id, name, zone, ${identifiersOnly} from fhir_location where clinic_id = $1 and active order by id`,
      clinic,
    ),
    tx.sql<Row & { id: ServiceId; names: Readonly<Record<string, string>>; duration_minutes: number }>(
      `select id, name, names, duration_minutes, ${identifiersOnly} from fhir_healthcare_service where clinic_id = $1 and active order by id`,
      clinic,
    ),
    tx.sql<{ id: string; practitioner_id: PractitionerId; site_id: SiteId; service_ids: readonly string[] }>(
      'select id, practitioner_id, site_id, service_ids from fhir_schedule where clinic_id = $1 and active order by id',
      clinic,
    ),
    tx.sql<{ id: string; practitioner_id: PractitionerId; site_id: SiteId }>(
      'select id, practitioner_id, site_id from fhir_practitioner_role where clinic_id = $1 and active order by id',
      clinic,
    ),
  ]);
  return {
    zone: organizations[0]?.zone,
    practitioners: practitioners.map(({ id, name, fhir }) => ({ id, calls: callsOf([name], id, fhir) })),
    sites: sites.map(({ id, name, zone, fhir }) => ({ id, zone, calls: callsOf([name], id, fhir) })),
    services: services.map(({ id, name, names, duration_minutes: durationMinutes, fhir }) => ({
      id,
      durationMinutes,
      calls: callsOf([name, ...Object.values(names)], id, fhir),
    })),
    schedules: schedules.map((row) => ({
      id: row.id,
      practitionerId: row.practitioner_id,
      siteId: row.site_id,
      serviceIds: row.service_ids,
    })),
    roles: roles.map((row) => ({ id: row.id, practitionerId: row.practitioner_id, siteId: row.site_id })),
  };
}
