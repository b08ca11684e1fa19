import type { AppointmentImport, AssetId } from '../../agenda/index.ts';
import { required } from '../../platform/kernel/assert.ts';
import {
  parseId,
  type AppointmentId,
  type PractitionerId,
  type ScheduleId,
  type ServiceId,
  type SiteId,
} from '../../platform/kernel/ids.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import type { AppointmentFacts } from '../mapping/appointment.ts';
import type { FhirIssue, InvalidResource } from '../mapping/resource.ts';

/** What the agenda knows, to find who an Appointment means where it does not name everybody. */
export interface AgendaFacts {
  readonly schedules: readonly {
    readonly id: ScheduleId;
    readonly practitionerId: PractitionerId;
    readonly siteId: SiteId;
    readonly serviceIds: readonly string[];
  }[];
  readonly services: readonly { readonly id: ServiceId; readonly codings: readonly string[] }[];
  /** The site of each room and device that is known. */
  readonly assets: ReadonlyMap<string, SiteId>;
  /** Of the slots that are named: the schedule. */
  readonly scheduleOfSlot: ReadonlyMap<string, ScheduleId>;
  /** Where nothing better is known: what stood before, or what the connection to its source says. */
  readonly otherwise?: (id: AppointmentId | undefined) => Partial<WhoAndWhere>;
}

export interface WhoAndWhere {
  readonly practitionerId: PractitionerId;
  readonly siteId: SiteId;
  readonly serviceId: ServiceId;
  readonly scheduleId?: ScheduleId;
}

function serviceByCoding(appointment: AppointmentFacts, agenda: AgendaFacts): ServiceId | undefined {
  const named = agenda.services.filter(({ codings }) =>
    codings.some((coding) => appointment.serviceCodings.includes(coding)),
  );
  return named.length === 1 ? named[0]?.id : undefined;
}

function only<T>(values: readonly T[]): T | undefined {
  const distinct = [...new Set(values)];
  return distinct.length === 1 ? distinct[0] : undefined;
}

/** Where an Appointment is, and which rooms and devices of ours it names: a room says its site where nothing else does. */
export function placesOf(
  { siteId: first, furtherPlaces = [], devices = [] }: AppointmentFacts,
  known: AgendaFacts['assets'],
): { readonly siteIds: readonly SiteId[]; readonly assets: readonly AssetId[] } {
  const places = [...(first === undefined ? [] : [first]), ...furtherPlaces];
  const named = [...new Set<string>([...places, ...devices])].filter((id) => known.has(id));
  const assets = named.flatMap((id) => parseId<AssetId>(id) ?? []);
  const siteIds = places.filter((id) => !known.has(id));
  const implied = siteIds.length > 0 ? [] : assets.flatMap((id) => known.get(id) ?? []);
  return { siteIds: [...siteIds, ...implied.slice(0, 1)], assets };
}

/** The same Appointment with its site as its place. */
export function atItsSite(facts: AppointmentFacts, known: AgendaFacts['assets']): AppointmentFacts {
  const { siteId: first, furtherPlaces = [], ...rest } = facts;
  const [siteId] = placesOf(facts, known).siteIds;
  const others = [...(first === undefined ? [] : [first]), ...furtherPlaces].filter((id) => id !== siteId);
  return {
    ...rest,
    ...(siteId === undefined ? {} : { siteId }),
    ...(others.length > 0 ? { furtherPlaces: others } : {}),
  };
}

function missing(path: string, diagnostics: string): FhirIssue {
  return { path: `Appointment.${path}`, code: 'required', diagnostics };
}

/** Whom and where an Appointment means: as it says, else by its slot, its serviceType, or because only one schedule fits. */
export function completeAppointment(
  appointment: AppointmentFacts,
  agenda: AgendaFacts,
): { readonly who: WhoAndWhere } | { readonly issues: readonly FhirIssue[] } {
  const slotSchedule = appointment.slotId && agenda.scheduleOfSlot.get(appointment.slotId);
  const named = appointment.serviceId ?? serviceByCoding(appointment, agenda);
  const fitting = agenda.schedules.filter(
    (schedule) =>
      (slotSchedule === undefined || schedule.id === slotSchedule) &&
      (appointment.practitionerId === undefined || schedule.practitionerId === appointment.practitionerId) &&
      (appointment.siteId === undefined || schedule.siteId === appointment.siteId),
  );
  const offering = named === undefined ? fitting : fitting.filter(({ serviceIds }) => serviceIds.includes(named));
  const schedules = offering.length > 0 ? offering : fitting;
  const otherwise = agenda.otherwise?.(appointment.id) ?? {};
  const practitionerId =
    appointment.practitionerId ??
    only(schedules.map((schedule) => schedule.practitionerId)) ??
    otherwise.practitionerId;
  const siteId = appointment.siteId ?? only(schedules.map((schedule) => schedule.siteId)) ?? otherwise.siteId;
  const onlyService = only(schedules.flatMap(({ serviceIds }) => serviceIds));
  const serviceId = named ?? agenda.services.find(({ id }) => id === onlyService)?.id ?? otherwise.serviceId;
  if (practitionerId === undefined || siteId === undefined || serviceId === undefined) {
    return {
      issues: [
        ...(practitionerId === undefined ? [missing('participant', 'needs a Practitioner, or a slot')] : []),
        ...(siteId === undefined ? [missing('participant', 'needs a Location, or a slot')] : []),
        ...(serviceId === undefined
          ? [missing('serviceType', 'needs a HealthcareService participant, or a serviceType that one service has')]
          : []),
      ],
    };
  }
  const schedule = schedules.find((fit) => fit.practitionerId === practitionerId && fit.siteId === siteId);
  return { who: { practitionerId, siteId, serviceId, ...(schedule ? { scheduleId: schedule.id } : {}) } };
}

/** What the agenda is to write for an Appointment, or why it cannot. */
export function appointmentImportOf(
  facts: AppointmentFacts,
  agenda: AgendaFacts,
  cause: string,
): Result<Omit<AppointmentImport, 'version'>, InvalidResource> {
  // Whoever comes along has an appointment of their own.
  const { serviceCodings: _codings, companions: _companions, triageId: _triage, ...said } = facts;
  const { furtherSlots: _slots, furtherPlaces: _places, devices: _devices, id, start, end, ...rest } = said;
  const { assets } = placesOf(facts, agenda.assets);
  const complete = completeAppointment(atItsSite(facts, agenda.assets), agenda);
  if ('issues' in complete) return refuse({ code: 'invalid-resource', issues: complete.issues });
  if (start === undefined || end === undefined) {
    const issues = [missing('start', 'is missing: this server keeps no visits without a time')];
    return refuse({ code: 'invalid-resource', issues });
  }
  const visit = { ...rest, ...complete.who, id: required(id, 'id of the appointment'), start, end, cause };
  return ok(assets.length > 0 ? { ...visit, assets } : visit);
}
