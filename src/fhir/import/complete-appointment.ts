import type { PractitionerId, ScheduleId, ServiceId, SiteId } from '../../platform/kernel/ids.ts';
import type { AppointmentFacts } from '../mapping/appointment.ts';
import type { FhirIssue } from '../mapping/resource.ts';

/** What the agenda knows, to find who an Appointment means where it does not name everybody. */
export interface AgendaFacts {
  readonly schedules: readonly {
    readonly id: ScheduleId;
    readonly practitionerId: PractitionerId;
    readonly siteId: SiteId;
    readonly serviceIds: readonly string[];
  }[];
  readonly services: readonly { readonly id: ServiceId; readonly codings: readonly string[] }[];
  /** Of the slots that are named: the schedule. */
  readonly scheduleOfSlot: ReadonlyMap<string, ScheduleId>;
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
  const practitionerId = appointment.practitionerId ?? only(schedules.map((schedule) => schedule.practitionerId));
  const siteId = appointment.siteId ?? only(schedules.map((schedule) => schedule.siteId));
  const onlyService = only(schedules.flatMap(({ serviceIds }) => serviceIds));
  const serviceId = named ?? agenda.services.find(({ id }) => id === onlyService)?.id;
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
