import type { ClinicTx } from '../../../platform/database/database.ts';
import { required } from '../../../platform/kernel/assert.ts';
import type { PractitionerId, ScheduleId, ServiceId, SiteId } from '../../../platform/kernel/ids.ts';
import { byLanguage } from '../../../platform/i18n/language.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import type { Zone } from '../../../platform/time/wall-time.ts';
import type { AgendaFacts, WhoAndWhere } from '../../import/complete-appointment.ts';
import { loadAgendaFacts } from '../../store/agenda-facts.ts';
import { loadClinicFacts, type ClinicFacts } from '../../store/clinic-facts.ts';
import type { KnownFacts } from '../mapping/fill-gaps.ts';
import type { MirroredType } from '../mapping/mirrored-type.ts';
import { FHIR_WORDS } from '../../words/words.ts';

/** Everything that the reading of a page may need to know, read once for each type on it. */
export interface PageFacts {
  readonly clinic: ClinicFacts;
  readonly zones: ReadonlyMap<string, Zone>;
  readonly agenda: AgendaFacts;
  /** All but what is the server's habit. */
  readonly known: Omit<KnownFacts, 'isReckoned'>;
  /** Schedules whose free times are reckoned just now; read for Schedules only. */
  readonly reckoned: ReadonlySet<string>;
}

/** What a service is called that has no name. */
export const SERVICE_NAMES = byLanguage((language) => FHIR_WORDS[language].serviceName);

const DEVICE_TYPES = byLanguage((language) => FHIR_WORDS[language].deviceType);

interface SiteRow {
  readonly id: SiteId;
  readonly zone: Zone;
  readonly active: boolean;
}

interface RoleRow {
  readonly id: string;
  readonly practitioner_id: string;
  readonly site_id: string;
}

interface SlotRow extends TimeRow {
  readonly schedule_id: ScheduleId;
}

interface TimeRow {
  readonly id: string;
  readonly start_at: Instant;
  readonly end_at: Instant;
}

interface VisitRow extends TimeRow {
  readonly practitioner_id: PractitionerId;
  readonly site_id: SiteId;
  readonly service_id: ServiceId;
}

interface DefaultsRow {
  readonly default_service_id: ServiceId | null;
  readonly default_site_id: SiteId | null;
  readonly default_practitioner_id: PractitionerId | null;
}

function timesOf(rows: readonly TimeRow[]) {
  return new Map(rows.map((row) => [row.id, { start: row.start_at, end: row.end_at }]));
}

function byIds<Row extends object>(tx: ClinicTx, select: string, ids: readonly string[]): Promise<readonly Row[]> {
  if (ids.length === 0) return Promise.resolve([]);
  return tx.sql<Row>(`${select} where clinic_id = $1 and id = any($2::uuid[])`, [tx.clinicId, ids]);
}

function rows(tx: ClinicTx, wanted: PageNeeds) {
  const clinic = [tx.clinicId];
  return Promise.all([
    tx.sql<SiteRow>('select id, zone, active from fhir_location where clinic_id = $1 order by id', clinic),
    tx.sql<RoleRow>(
      'select id, practitioner_id, site_id from fhir_practitioner_role where clinic_id = $1 and active order by id',
      clinic,
    ),
    byIds<SlotRow>(tx, 'select id, schedule_id, start_at, end_at from fhir_slot', wanted.slotIds),
    byIds<VisitRow>(
      tx,
      'select id, start_at, end_at, practitioner_id, site_id, service_id from fhir_appointment',
      wanted.appointmentIds,
    ),
    tx.sql<DefaultsRow>(
      `select default_service_id, default_site_id, default_practitioner_id from ehr_sync
        where clinic_id = $1 and connection_id = $2`,
      [tx.clinicId, wanted.connectionId],
    ),
    wanted.type === 'Schedule'
      ? tx.sql<{ id: string }>(
          `select id from fhir_schedule where clinic_id = $1 and openings_source = 'computed'`,
          clinic,
        )
      : [],
  ]);
}

export interface PageNeeds {
  readonly connectionId: string;
  /** Of what, where it matters. */
  readonly type?: MirroredType;
  /** Ours, of the slots that the page's appointments name. */
  readonly slotIds: readonly string[];
  /** Ours, of the page's appointments. */
  readonly appointmentIds: readonly string[];
}

/** What stood before, else what the connection says, else the only one that there is. */
function otherwise(
  visits: readonly VisitRow[],
  defaults: DefaultsRow | undefined,
  lone: Partial<WhoAndWhere>,
): NonNullable<AgendaFacts['otherwise']> {
  const standing = new Map<string, VisitRow>(visits.map((row) => [row.id, row]));
  return (id) => {
    const row = standing.get(id ?? '');
    const who: { -readonly [Key in keyof WhoAndWhere]?: WhoAndWhere[Key] | undefined } = {
      practitionerId: row?.practitioner_id ?? defaults?.default_practitioner_id ?? undefined,
      siteId: row?.site_id ?? defaults?.default_site_id ?? lone.siteId,
      serviceId: row?.service_id ?? defaults?.default_service_id ?? lone.serviceId,
    };
    return Object.fromEntries(Object.entries(who).filter(([, value]) => value !== undefined));
  };
}

export async function loadPageFacts(tx: ClinicTx, wanted: PageNeeds): Promise<PageFacts> {
  const [clinic, agenda, [sites, roles, slots, visits, [defaults], reckoned]] = await Promise.all([
    loadClinicFacts(tx),
    loadAgendaFacts(tx, []),
    rows(tx, wanted),
  ]);
  const places = [
    ...roles.map((row) => ({ practitionerId: row.practitioner_id, siteId: row.site_id })),
    ...agenda.schedules,
  ];
  const facts = required(clinic, 'clinic of the connection');
  const open = sites.filter(({ active }) => active).map(({ id }) => id);
  const lone = {
    ...(open[0] !== undefined && open.length === 1 ? { siteId: open[0] } : {}),
    ...(agenda.services[0] && agenda.services.length === 1 ? { serviceId: agenda.services[0].id } : {}),
  };
  return {
    clinic: facts,
    zones: new Map(sites.map(({ id, zone }) => [id, zone])),
    agenda: {
      ...agenda,
      scheduleOfSlot: new Map(slots.map((row) => [row.id, row.schedule_id])),
      otherwise: otherwise(visits, defaults, lone),
    },
    known: {
      roles: new Map(
        roles.map((row) => [row.id, { practitionerId: row.practitioner_id, siteId: row.site_id }] as const),
      ),
      sitesOf: (practitionerId) =>
        places.filter((place) => place.practitionerId === practitionerId).map(({ siteId }) => siteId),
      siteIds: open,
      assetSites: agenda.assets,
      isSite: (id) => sites.some((site) => site.id === id),
      services: agenda.services,
      slotTimes: timesOf(slots),
      appointmentTimes: timesOf(visits),
      defaultSiteId: defaults?.default_site_id ?? undefined,
      serviceName: SERVICE_NAMES[facts.defaultLanguage ?? 'es'],
      deviceType: DEVICE_TYPES[facts.defaultLanguage ?? 'es'],
    },
    reckoned: new Set(reckoned.map(({ id }) => id)),
  };
}
